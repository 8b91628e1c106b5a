#include "ui/trend/linechart.h"

#include "ui/chart/strokes.h"
#include "ui/look/series.h"

#include <algorithm>
#include <cmath>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr double nameShare = 0.22; // of the width, at most
constexpr double lineStep = 15; // between two names at the lines' ends
constexpr double footHeight = 38;

} // namespace

void LineChart::arrange(const QSize &size)
{
    double names = 60;
    for (const std::size_t line : m_strong)
        names = std::max(names, textWidth(rows()[line].name, Look::font(Type::Table)) + 14);
    names = std::min(names, nameShare * size.width());
    m_top = largest() > 0 ? largest() * 1.08 : 1;
    canvas().setMargins({space::panelSide + 44, space::wide, static_cast<int>(std::ceil(names)) + space::panelSide, static_cast<int>(footHeight)});
    canvas().setVertical(0, m_top);
    canvas().showVerticalScale(largest() > 0);
}

QPointF LineChart::point(const QRectF &area, std::size_t tick, double value) const
{
    const double wide = area.width() / std::max<double>(1, static_cast<double>(columns().size()));
    return {area.left() + wide * (static_cast<double>(tick) + 0.5), area.bottom() - area.height() * value / m_top};
}

bool LineChart::isStrong(std::size_t line) const { return std::find(m_strong.begin(), m_strong.end(), line) != m_strong.end(); }

QColor LineChart::colorOf(std::size_t line) const
{
    const auto at = std::find(m_strong.begin(), m_strong.end(), line);
    return at == m_strong.end() ? look().color(Ink::Mute) : seriesColor(look().theme(), static_cast<std::size_t>(at - m_strong.begin()));
}

QRectF LineChart::spot(const QRectF &area, std::size_t row, std::size_t column) const
{
    const QPointF center = point(area, column, *cell(row, column).value);
    return {center.x() - 7, center.y() - 7, 14, 14};
}

void LineChart::drawTicks(QPainter &painter, const QRectF &area)
{
    const QFont note = Look::font(Type::Note);
    double labelWidth = 1;
    for (const ChartColumn &tick : columns())
        labelWidth = std::max(labelWidth, textWidth(tick.label, note) + 6);
    const double wide = area.width() / std::max<double>(1, static_cast<double>(columns().size()));
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(labelWidth / wide)));
    for (std::size_t tick = 0; tick < columns().size(); ++tick) {
        const double x = point(area, tick, 0).x();
        if (tick % every == 0)
            write(painter, QRectF(x - 40, area.bottom() + 4, 80, 14), Qt::AlignHCenter | Qt::AlignTop, columns()[tick].label, note, look().color(Ink::Third));
        if (!groupBegins(tick))
            continue;
        if (tick > 0) {
            painter.setPen(QPen(look().color(Ink::Line), 1, Qt::DashLine));
            painter.drawLine(QPointF(x - wide / 2, area.top()), QPointF(x - wide / 2, area.bottom()));
        }
        write(painter, QRectF(x - wide / 2 + 2, area.bottom() + 19, 60, 14), Qt::AlignLeft | Qt::AlignTop, columns()[tick].group, note, look().color(Ink::Third));
    }
}

void LineChart::drawLine(QPainter &painter, const QRectF &area, std::size_t line)
{
    const QColor color = colorOf(line);
    const bool strong = isStrong(line);
    const auto &points = rows()[line].cells;
    painter.setPen(QPen(color, strong ? 2 : 1.2));
    for (std::size_t tick = 1; tick < points.size(); ++tick) {
        if (points[tick - 1].value && points[tick].value)
            painter.drawLine(point(area, tick - 1, *points[tick - 1].value), point(area, tick, *points[tick].value));
    }
    for (std::size_t tick = 0; tick < points.size(); ++tick) {
        if (points[tick].value)
            drawDot(painter, point(area, tick, *points[tick].value), points[tick], color, strong ? 3.4 : 2.4, Growth::Up);
    }
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
        for (std::size_t tick = columns().size(); tick-- > 0;) {
            if (!cell(line, tick).value)
                continue;
            const QPointF end = point(area, tick, *cell(line, tick).value);
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
                  rows()[name.line].name, color);
    }
}

void LineChart::draw(QPainter &painter, const QRectF &area)
{
    painter.setRenderHint(QPainter::Antialiasing);
    drawTicks(painter, area);
    if (markCount() == 0) {
        write(painter, area, Qt::AlignCenter, u"— "_s + tr("no report"), Look::font(Type::Table), look().color(Ink::Second));
        return;
    }
    for (std::size_t line = 0; line < rows().size(); ++line) {
        if (!isStrong(line))
            drawLine(painter, area, line);
    }
    for (const std::size_t line : m_strong)
        drawLine(painter, area, line);
    drawNames(painter, area);
}

} // namespace starboard
