#include "ui/trend/linechart.h"

#include "ui/chart/strokes.h"
#include "ui/look/series.h"

#include <algorithm>
#include <cmath>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr double widestName = 0.22;
constexpr double lineStep = 15; // between two names at the lines' ends
constexpr double footHeight = 38;

} // namespace

void LineChart::setLines(std::vector<Line> lines, std::vector<TimeTick> ticks, const std::vector<std::size_t> &strong)
{
    m_lines = std::move(lines);
    m_ticks = std::move(ticks);
    m_strong = strong;
    m_places.clear();
    double largest = 0;
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        for (std::size_t tick = 0; tick < m_ticks.size(); ++tick) {
            if (!m_lines[line].points[tick].value)
                continue;
            m_places.push_back({line, tick});
            largest = std::max(largest, *m_lines[line].points[tick].value);
        }
    }
    m_top = largest > 0 ? largest * 1.08 : 1;
    rebuild();
}

void LineChart::arrange(const QSize &size)
{
    double names = 60;
    for (const std::size_t line : m_strong)
        names = std::max(names, textWidth(m_lines[line].name, Look::font(Type::Table)) + 14);
    names = std::min(names, widestName * size.width());
    canvas().setMargins({space::panelSide + 44, space::wide, static_cast<int>(std::ceil(names)) + space::panelSide, static_cast<int>(footHeight)});
    canvas().setVertical(0, m_top);
    canvas().showVerticalScale(!m_places.empty());
}

QPointF LineChart::point(const QRectF &area, std::size_t tick, double value) const
{
    const double wide = area.width() / std::max<double>(1, static_cast<double>(m_ticks.size()));
    return {area.left() + wide * (static_cast<double>(tick) + 0.5), area.bottom() - area.height() * value / m_top};
}

QColor LineChart::colorOf(std::size_t line) const
{
    const auto at = std::find(m_strong.begin(), m_strong.end(), line);
    return at == m_strong.end() ? look().color(Ink::Mute) : seriesColor(look().theme(), static_cast<std::size_t>(at - m_strong.begin()));
}

std::vector<Mark> LineChart::layOut(const QRectF &area)
{
    std::vector<Mark> marks;
    for (const Place &place : m_places) {
        const LinePoint &at = m_lines[place.line].points[place.tick];
        const QPointF center = point(area, place.tick, *at.value);
        marks.push_back({QRectF(center.x() - 7, center.y() - 7, 14, 14), m_lines[place.line].name + u' ' + m_ticks[place.tick].label, at.tip});
    }
    return marks;
}

void LineChart::drawTicks(QPainter &painter, const QRectF &area)
{
    const QFont note = Look::font(Type::Note);
    double labelWidth = 1;
    for (const TimeTick &tick : m_ticks)
        labelWidth = std::max(labelWidth, textWidth(tick.label, note) + 6);
    const double wide = area.width() / std::max<double>(1, static_cast<double>(m_ticks.size()));
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(labelWidth / wide)));
    int year = 0;
    for (std::size_t tick = 0; tick < m_ticks.size(); ++tick) {
        const double x = point(area, tick, 0).x();
        if (tick % every == 0)
            write(painter, QRectF(x - 40, area.bottom() + 4, 80, 14), Qt::AlignHCenter | Qt::AlignTop, m_ticks[tick].label, note, look().color(Ink::Third));
        if (m_ticks[tick].year == year)
            continue;
        if (year != 0) {
            painter.setPen(QPen(look().color(Ink::Line), 1, Qt::DashLine));
            painter.drawLine(QPointF(x - wide / 2, area.top()), QPointF(x - wide / 2, area.bottom()));
        }
        year = m_ticks[tick].year;
        write(painter, QRectF(x - wide / 2 + 2, area.bottom() + 19, 60, 14), Qt::AlignLeft | Qt::AlignTop, QString::number(year), note, look().color(Ink::Third));
    }
}

void LineChart::drawLine(QPainter &painter, const QRectF &area, std::size_t line)
{
    const QColor color = colorOf(line);
    const bool strong = std::find(m_strong.begin(), m_strong.end(), line) != m_strong.end();
    const auto &points = m_lines[line].points;
    painter.setPen(QPen(color, strong ? 2 : 1.2));
    for (std::size_t tick = 1; tick < points.size(); ++tick) {
        if (points[tick - 1].value && points[tick].value)
            painter.drawLine(point(area, tick - 1, *points[tick - 1].value), point(area, tick, *points[tick].value));
    }
    for (std::size_t tick = 0; tick < points.size(); ++tick) {
        if (!points[tick].value)
            continue;
        const QPointF at = point(area, tick, *points[tick].value);
        painter.setPen(QPen(color, 1.4));
        painter.setBrush(points[tick].bound == Bound::Exact ? color : look().color(Ink::Base));
        painter.drawEllipse(at, strong ? 3.4 : 2.4, strong ? 3.4 : 2.4);
        if (points[tick].bound == Bound::AtLeast)
            openArrow(painter, at - QPointF(0, 4), color, Growth::Up);
    }
    painter.setBrush(Qt::NoBrush);
}

// At the height of each line's last value, pushed apart where they would cover each other.
void LineChart::drawNames(QPainter &painter, const QRectF &area)
{
    struct Name {
        std::size_t line;
        QPointF end;
        double y;
    };
    std::vector<Name> names;
    for (const std::size_t line : m_strong) {
        for (std::size_t tick = m_ticks.size(); tick-- > 0;) {
            if (!m_lines[line].points[tick].value)
                continue;
            const QPointF end = point(area, tick, *m_lines[line].points[tick].value);
            names.push_back({line, end, end.y()});
            break;
        }
    }
    std::sort(names.begin(), names.end(), [](const Name &a, const Name &b) { return a.y < b.y; });
    for (std::size_t i = 1; i < names.size(); ++i)
        names[i].y = std::max(names[i].y, names[i - 1].y + lineStep);
    double lowest = area.bottom();
    for (std::size_t i = names.size(); i-- > 0; lowest = names[i].y - lineStep)
        names[i].y = std::min(names[i].y, lowest);
    for (const Name &name : names) {
        const QColor color = colorOf(name.line);
        painter.setPen(QPen(look().color(Ink::Line), 1, Qt::DotLine));
        painter.drawLine(name.end + QPointF(6, 0), QPointF(area.right() + 4, name.y));
        writeName(painter, QRectF(area.right() + 8, name.y - 8, canvas().width() - area.right() - 10, 16), Qt::AlignLeft | Qt::AlignVCenter,
                  m_lines[name.line].name, color);
    }
}

void LineChart::draw(QPainter &painter, const QRectF &area)
{
    painter.setRenderHint(QPainter::Antialiasing);
    drawTicks(painter, area);
    if (m_places.empty()) {
        write(painter, area, Qt::AlignCenter, u"— "_s + tr("no report"), Look::font(Type::Table), look().color(Ink::Second));
        return;
    }
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        if (std::find(m_strong.begin(), m_strong.end(), line) == m_strong.end())
            drawLine(painter, area, line);
    }
    for (const std::size_t line : m_strong)
        drawLine(painter, area, line);
    drawNames(painter, area);
}

} // namespace starboard
