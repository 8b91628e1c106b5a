#include "ui/trend/multiples.h"

#include "ui/chart/strokes.h"
#include "ui/look/figures.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr double panelWidthWanted = 270;
constexpr double headHeight = 38;
constexpr double footHeight = 36;
constexpr double inset = 10;   // from the scale to the first point
constexpr double endRoom = 44; // behind the last point, for its figure
constexpr int gridLines = 3;

// 1, 2 or 5 times a power of ten, so that the scale's numbers are round.
double roundStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(std::max(least, 1e-9))));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= least)
            return factor * power;
    return 10 * power;
}

double roundTop(double largest) { return largest > 0 ? roundStep(largest / gridLines) * gridLines : 1; }

QString scaleFigure(double value) { return figure(Decimal::fromDouble(value)); }

} // namespace

void Multiples::setLines(std::vector<Line> lines, std::vector<TimeTick> ticks, bool oneScale)
{
    m_lines = std::move(lines);
    m_ticks = std::move(ticks);
    m_oneScale = oneScale;
    m_places.clear();
    for (std::size_t line = 0; line < m_lines.size(); ++line)
        for (std::size_t tick = 0; tick < m_ticks.size(); ++tick)
            if (m_lines[line].points[tick].value)
                m_places.push_back({line, tick});
    rebuild();
}

void Multiples::arrange(const QSize &size)
{
    const int wanted = std::max(1, static_cast<int>(size.width() / panelWidthWanted));
    const int lines = std::max(1, static_cast<int>(m_lines.size()));
    const int rows = (lines + wanted - 1) / wanted;
    m_perRow = (lines + rows - 1) / rows; // rows as even as they can be
    canvas().setMargins({0, 0, 0, 0});
    canvas().showVerticalScale(false);
}

QRectF Multiples::panel(const QRectF &area, std::size_t line) const
{
    const int rows = (static_cast<int>(m_lines.size()) + m_perRow - 1) / m_perRow;
    const double wide = area.width() / m_perRow;
    const double high = area.height() / std::max(1, rows);
    const int at = static_cast<int>(line);
    return {area.left() + wide * (at % m_perRow), area.top() + high * (at / m_perRow), wide, high};
}

double Multiples::top(std::size_t line) const
{
    double largest = 0;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (m_oneScale || i == line)
            for (const LinePoint &at : m_lines[i].points)
                largest = std::max(largest, at.value.value_or(0));
    return roundTop(largest);
}

QRectF Multiples::plot(const QRectF &room) const
{
    double numbers = 0;
    for (std::size_t line = 0; line < m_lines.size(); ++line)
        numbers = std::max(numbers, textWidth(scaleFigure(top(line)), Look::font(Type::Note)));
    return room.adjusted(numbers + space::panelSide + space::small, headHeight + 22, -endRoom, -footHeight);
}

double Multiples::tickStep(const QRectF &where) const
{
    return m_ticks.size() > 1 ? (where.width() - inset) / static_cast<double>(m_ticks.size() - 1) : 0;
}

QPointF Multiples::point(const QRectF &where, std::size_t tick, double value, double scaleTop) const
{
    return {where.left() + inset + tickStep(where) * static_cast<double>(tick), where.bottom() - where.height() * value / scaleTop};
}

std::vector<Mark> Multiples::layOut(const QRectF &area)
{
    std::vector<Mark> marks;
    for (const Place &place : m_places) {
        const LinePoint &at = m_lines[place.line].points[place.tick];
        const QPointF center = point(plot(panel(area, place.line)), place.tick, *at.value, top(place.line));
        marks.push_back({QRectF(center.x() - 8, center.y() - 8, 16, 16), m_lines[place.line].name + u' ' + m_ticks[place.tick].label, at.tip});
    }
    return marks;
}

void Multiples::drawScale(QPainter &painter, const QRectF &where, double scaleTop)
{
    const QFont note = Look::font(Type::Note);
    for (int line = 0; line <= gridLines; ++line) {
        const double value = scaleTop * line / gridLines;
        const double y = where.bottom() - where.height() * line / gridLines;
        painter.setPen(QPen(look().color(line == 0 ? Ink::Third : Ink::Hairline), 1));
        painter.drawLine(QPointF(where.left(), y), QPointF(where.right() + 6, y));
        const double wide = textWidth(scaleFigure(value), note);
        write(painter, QRectF(where.left() - wide - space::small, y - 8, wide, 16), Qt::AlignRight | Qt::AlignVCenter, scaleFigure(value), note, look().color(Ink::Third));
    }
    double labelWidth = 1;
    for (const TimeTick &tick : m_ticks)
        labelWidth = std::max(labelWidth, textWidth(tick.label, note) + space::small);
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(labelWidth / std::max(1.0, tickStep(where)))));
    double freeYear = where.left() - 100;
    int year = 0;
    for (std::size_t tick = 0; tick < m_ticks.size(); ++tick) {
        const double x = point(where, tick, 0, scaleTop).x();
        if (tick % every == 0)
            write(painter, QRectF(x - labelWidth, where.bottom() + 3, 2 * labelWidth, 14), Qt::AlignHCenter | Qt::AlignTop, m_ticks[tick].label, note,
                  look().color(Ink::Third));
        if (m_ticks[tick].year == year)
            continue;
        if (year != 0) {
            const double half = tickStep(where) / 2;
            painter.setPen(QPen(look().color(Ink::Line), 1, Qt::DashLine));
            painter.drawLine(QPointF(x - half, where.top()), QPointF(x - half, where.bottom()));
        }
        year = m_ticks[tick].year;
        const QString name = QString::number(year);
        if (x > freeYear) {
            write(painter, QRectF(x - 12, where.bottom() + 18, 48, 14), Qt::AlignLeft | Qt::AlignTop, name, note, look().color(Ink::Third));
            freeYear = x + textWidth(name, note);
        }
    }
}

void Multiples::drawQuietLines(QPainter &painter, const QRectF &where, std::size_t own, double scaleTop)
{
    if (!m_oneScale)
        return;
    painter.setPen(QPen(look().color(Ink::Line), 1.2));
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        if (line == own)
            continue;
        const auto &points = m_lines[line].points;
        for (std::size_t tick = 1; tick < points.size(); ++tick)
            if (points[tick - 1].value && points[tick].value)
                painter.drawLine(point(where, tick - 1, *points[tick - 1].value, scaleTop), point(where, tick, *points[tick].value, scaleTop));
    }
}

void Multiples::drawOwnLine(QPainter &painter, const QRectF &where, std::size_t own, double scaleTop)
{
    const auto &points = m_lines[own].points;
    const QColor strong = look().color(Ink::Bar);
    std::optional<std::size_t> highest, last;
    for (std::size_t tick = 0; tick < points.size(); ++tick) {
        if (!points[tick].value) {
            const QPointF axis = point(where, tick, 0, scaleTop);
            painter.setPen(QPen(look().color(Ink::Third), 2));
            const double half = std::clamp(tickStep(where) / 8, 1.0, 3.0); // many months make no line of their own
            painter.drawLine(axis + QPointF(-half, -4), axis + QPointF(half, -4));
            continue;
        }
        if (tick > 0 && points[tick - 1].value) {
            painter.setPen(QPen(strong, 2.2));
            painter.drawLine(point(where, tick - 1, *points[tick - 1].value, scaleTop), point(where, tick, *points[tick].value, scaleTop));
        }
        if (!highest || *points[tick].value > *points[*highest].value)
            highest = tick;
        last = tick;
    }
    for (std::size_t tick = 0; tick < points.size(); ++tick) {
        if (!points[tick].value)
            continue;
        const QPointF at = point(where, tick, *points[tick].value, scaleTop);
        const bool certain = points[tick].bound == Bound::Exact;
        painter.setPen(QPen(strong, 1.4));
        painter.setBrush(certain ? strong : look().color(Ink::Base));
        painter.drawEllipse(at, 3.4, 3.4);
        if (points[tick].bound == Bound::AtLeast)
            openArrow(painter, at - QPointF(0, 4), strong, Growth::Up);
        if (tick != highest && tick != last)
            continue;
        const Ink color = points[tick].contradicted ? Ink::Contradiction : certain ? Ink::Text : Ink::Doubt;
        const double lift = points[tick].bound == Bound::AtLeast ? arrowRoom + 4 : 5;
        const bool atEnd = tick == last && tick + 1 == points.size();
        const QRectF label = atEnd ? QRectF(at.x() + 7, at.y() - 8, endRoom, 16) : QRectF(at.x() - 40, at.y() - lift - 16, 80, 16);
        write(painter, label, atEnd ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignHCenter | Qt::AlignBottom, points[tick].figure, Look::font(Type::Table), look().color(color));
    }
    painter.setBrush(Qt::NoBrush);
    if (!last)
        write(painter, where, Qt::AlignCenter, u"— "_s + tr("no report"), Look::font(Type::Table), look().color(Ink::Second));
}

void Multiples::draw(QPainter &painter, const QRectF &area)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        const QRectF room = panel(area, line);
        painter.setPen(QPen(look().color(Ink::Hairline), 1));
        if (line % static_cast<std::size_t>(m_perRow) != 0)
            painter.drawLine(room.topLeft(), room.bottomLeft());
        if (line >= static_cast<std::size_t>(m_perRow))
            painter.drawLine(room.topLeft(), room.topRight());
        const double textRoom = room.width() - 2 * space::panelSide;
        write(painter, QRectF(room.left() + space::panelSide, room.top() + space::medium, textRoom, 18), Qt::AlignLeft | Qt::AlignVCenter,
              m_lines[line].name, Look::font(Type::PanelTitle), look().color(Ink::Text));
        write(painter, QRectF(room.left() + space::panelSide, room.top() + 26, textRoom, 16), Qt::AlignLeft | Qt::AlignVCenter,
              QFontMetricsF(Look::font(Type::Note)).elidedText(m_lines[line].note, Qt::ElideRight, textRoom), Look::font(Type::Note), look().color(Ink::Third));
        const QRectF where = plot(room);
        const double scaleTop = top(line);
        drawScale(painter, where, scaleTop);
        drawQuietLines(painter, where, line, scaleTop);
        drawOwnLine(painter, where, line, scaleTop);
    }
}

} // namespace starboard
