#include "ui/trend/multiples.h"

#include "ui/chart/strokes.h"
#include "ui/look/figures.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr double leastPanel = 230;
constexpr double panelShape = 1.4; // width for one of height
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

void Multiples::setOneScale(bool oneScale)
{
    m_oneScale = oneScale;
    rebuild();
}

// As many beside each other as come nearest to the shape wanted, and rows as even as they can be.
void Multiples::arrange(const QSize &size)
{
    const int panels = std::max(1, static_cast<int>(rows().size()));
    const int most = std::clamp(static_cast<int>(size.width() / leastPanel), 1, panels);
    double best = -1;
    for (int wanted = 1; wanted <= most; ++wanted) {
        const int high = (panels + wanted - 1) / wanted;
        const int perRow = (panels + high - 1) / high;
        const double shape = (static_cast<double>(size.width()) / perRow) / std::max(1.0, static_cast<double>(size.height()) / high);
        const double off = shape > panelShape ? shape / panelShape : panelShape / std::max(shape, 1e-6);
        if (best < 0 || off < best) {
            best = off;
            m_perRow = perRow;
        }
    }
    canvas().setMargins({0, 0, 0, 0});
    canvas().showVerticalScale(false);
}

QRectF Multiples::panel(const QRectF &area, std::size_t line) const
{
    const int perColumn = (static_cast<int>(rows().size()) + m_perRow - 1) / m_perRow;
    const double wide = area.width() / m_perRow;
    const double high = area.height() / std::max(1, perColumn);
    const int at = static_cast<int>(line);
    return {area.left() + wide * (at % m_perRow), area.top() + high * (at / m_perRow), wide, high};
}

double Multiples::top(std::size_t line) const
{
    double most = 0;
    for (std::size_t i = 0; i < rows().size(); ++i)
        if (m_oneScale || i == line)
            for (const ChartCell &at : rows()[i].cells)
                most = std::max(most, at.value.value_or(0));
    return roundTop(most);
}

QRectF Multiples::plot(const QRectF &room) const
{
    double numbers = 0;
    for (std::size_t line = 0; line < rows().size(); ++line)
        numbers = std::max(numbers, textWidth(scaleFigure(top(line)), Look::font(Type::Note)));
    return room.adjusted(numbers + space::panelSide + space::small, headHeight + 22, -endRoom, -footHeight);
}

double Multiples::tickStep(const QRectF &where) const
{
    return columns().size() > 1 ? (where.width() - inset) / static_cast<double>(columns().size() - 1) : 0;
}

QPointF Multiples::point(const QRectF &where, std::size_t tick, double value, double scaleTop) const
{
    return {where.left() + inset + tickStep(where) * static_cast<double>(tick), where.bottom() - where.height() * value / scaleTop};
}

QRectF Multiples::spot(const QRectF &area, std::size_t row, std::size_t column) const
{
    const QPointF center = point(plot(panel(area, row)), column, *cell(row, column).value, top(row));
    return {center.x() - 8, center.y() - 8, 16, 16};
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
    for (const ChartColumn &tick : columns())
        labelWidth = std::max(labelWidth, textWidth(tick.label, note) + space::small);
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(labelWidth / std::max(1.0, tickStep(where)))));
    double freeYear = where.left() - 100;
    for (std::size_t tick = 0; tick < columns().size(); ++tick) {
        const double x = point(where, tick, 0, scaleTop).x();
        if (tick % every == 0)
            write(painter, QRectF(x - labelWidth, where.bottom() + 3, 2 * labelWidth, 14), Qt::AlignHCenter | Qt::AlignTop, columns()[tick].label, note,
                  look().color(Ink::Third));
        if (!groupBegins(tick))
            continue;
        if (tick > 0) {
            const double half = tickStep(where) / 2;
            painter.setPen(QPen(look().color(Ink::Line), 1, Qt::DashLine));
            painter.drawLine(QPointF(x - half, where.top()), QPointF(x - half, where.bottom()));
        }
        const QString &name = columns()[tick].group;
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
    for (std::size_t line = 0; line < rows().size(); ++line) {
        if (line == own)
            continue;
        const auto &points = rows()[line].cells;
        for (std::size_t tick = 1; tick < points.size(); ++tick)
            if (points[tick - 1].value && points[tick].value)
                painter.drawLine(point(where, tick - 1, *points[tick - 1].value, scaleTop), point(where, tick, *points[tick].value, scaleTop));
    }
}

void Multiples::drawOwnLine(QPainter &painter, const QRectF &where, std::size_t own, double scaleTop)
{
    const auto &points = rows()[own].cells;
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
        drawDot(painter, at, points[tick], strong, 3.4, Growth::Up);
        if (tick != highest && tick != last)
            continue;
        const Ink color = points[tick].contradicted ? Ink::Contradiction : certain ? Ink::Text : Ink::Doubt;
        const double lift = points[tick].bound == Bound::AtLeast ? arrowRoom + 4 : 5;
        const bool atEnd = tick == last && tick + 1 == points.size();
        const QRectF label = atEnd ? QRectF(at.x() + 7, at.y() - 8, endRoom, 16) : QRectF(at.x() - 40, at.y() - lift - 16, 80, 16);
        write(painter, label, atEnd ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignHCenter | Qt::AlignBottom, points[tick].figure, Look::font(Type::Table), look().color(color));
    }
    if (!last)
        write(painter, where, Qt::AlignCenter, u"— "_s + rows()[own].missing, Look::font(Type::Table), look().color(Ink::Second));
}

void Multiples::draw(QPainter &painter, const QRectF &area)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t line = 0; line < rows().size(); ++line) {
        const QRectF room = panel(area, line);
        painter.setPen(QPen(look().color(Ink::Hairline), 1));
        if (line % static_cast<std::size_t>(m_perRow) != 0)
            painter.drawLine(room.topLeft(), room.bottomLeft());
        if (line >= static_cast<std::size_t>(m_perRow))
            painter.drawLine(room.topLeft(), room.topRight());
        const double textRoom = room.width() - 2 * space::panelSide;
        write(painter, QRectF(room.left() + space::panelSide, room.top() + space::medium, textRoom, 18), Qt::AlignLeft | Qt::AlignVCenter,
              rows()[line].name, Look::font(Type::PanelTitle), look().color(Ink::Text));
        write(painter, QRectF(room.left() + space::panelSide, room.top() + 26, textRoom, 16), Qt::AlignLeft | Qt::AlignVCenter,
              QFontMetricsF(Look::font(Type::Note)).elidedText(rows()[line].note, Qt::ElideRight, textRoom), Look::font(Type::Note), look().color(Ink::Third));
        const QRectF where = plot(room);
        const double scaleTop = top(line);
        drawScale(painter, where, scaleTop);
        drawQuietLines(painter, where, line, scaleTop);
        drawOwnLine(painter, where, line, scaleTop);
    }
}

} // namespace starboard
