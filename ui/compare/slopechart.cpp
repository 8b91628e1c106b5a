#include "ui/compare/slopechart.h"

#include "ui/look/series.h"

#include <algorithm>
#include <cmath>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr double headHeight = 34;
constexpr double footHeight = 24;
constexpr double step = 17; // between two names of one side
constexpr double widestSide = 0.34;
constexpr double widestPlot = 420;

QString labelOf(const ChartRow &slope, std::size_t end)
{
    return end == 0 ? slope.name + u"  "_s + slope.cells[0].figure : slope.cells[1].figure + u"  "_s + slope.name;
}

} // namespace

void SlopeChart::arrange(const QSize &size)
{
    m_top = largest() > 0 ? largest() : 1;
    double side = 80;
    for (const ChartRow &slope : rows())
        for (std::size_t end = 0; end < columns().size(); ++end)
            side = std::max(side, textWidth(labelOf(slope, end), Look::font(Type::Table)) + 16);
    side = std::min(side, widestSide * size.width());
    side = std::max(side, (size.width() - widestPlot) / 2); // a wide window does not flatten the slopes
    canvas().setMargins({static_cast<int>(std::ceil(side)), static_cast<int>(headHeight), static_cast<int>(std::ceil(side)), static_cast<int>(footHeight)});
    canvas().showVerticalScale(false);
}

QPointF SlopeChart::point(const QRectF &area, std::size_t end, double value) const
{
    return {end == 0 ? area.left() : area.right(), area.bottom() - area.height() * value / m_top};
}

QRectF SlopeChart::spot(const QRectF &area, std::size_t row, std::size_t column) const
{
    const QPointF center = point(area, column, *cell(row, column).value);
    return {center.x() - 9, center.y() - 9, 18, 18};
}

void SlopeChart::drawNames(QPainter &painter, const QRectF &area, std::size_t end) const
{
    struct Name {
        std::size_t slope;
        double at;
        double y;
    };
    std::vector<Name> names;
    for (std::size_t slope = 0; slope < rows().size(); ++slope) {
        if (const auto &value = cell(slope, end).value) {
            const double y = point(area, end, *value).y();
            names.push_back({slope, y, y});
        }
    }
    std::sort(names.begin(), names.end(), [](const Name &a, const Name &b) { return a.at < b.at; });
    for (std::size_t i = 1; i < names.size(); ++i)
        names[i].y = std::max(names[i].y, names[i - 1].y + step);
    double lowest = area.bottom();
    for (std::size_t i = names.size(); i-- > 0; lowest = names[i].y - step)
        names[i].y = std::min(names[i].y, lowest);
    for (const Name &name : names) {
        const QColor color = seriesColor(look().theme(), name.slope);
        const double room = (end == 0 ? area.left() : canvas().width() - area.right()) - 14;
        const QRectF where(end == 0 ? 2 : area.right() + 12, name.y - 8, room, 16);
        writeName(painter, where, (end == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, labelOf(rows()[name.slope], end), color);
    }
}

void SlopeChart::draw(QPainter &painter, const QRectF &area)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont title = Look::font(Type::PanelTitle);
    for (std::size_t end = 0; end < columns().size(); ++end) {
        const double x = end == 0 ? area.left() : area.right();
        painter.setPen(QPen(look().color(Ink::Line), 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        write(painter, QRectF(x - 150, 4, 300, 22), Qt::AlignHCenter | Qt::AlignVCenter, columns()[end].label, title, look().color(Ink::Second));
    }
    painter.setPen(QPen(look().color(Ink::Third), 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    write(painter, QRectF(area.left(), area.bottom() + 4, 40, 14), Qt::AlignLeft | Qt::AlignTop, u"0"_s, Look::font(Type::Note), look().color(Ink::Third));
    for (std::size_t slope = 0; slope < rows().size(); ++slope) {
        const QColor color = seriesColor(look().theme(), slope);
        const ChartCell &before = cell(slope, 0);
        const ChartCell &now = cell(slope, 1);
        painter.setPen(QPen(color, 2));
        if (before.value && now.value)
            painter.drawLine(point(area, 0, *before.value), point(area, 1, *now.value));
        for (std::size_t end = 0; end < columns().size(); ++end) {
            if (const ChartCell &at = cell(slope, end); at.value)
                drawDot(painter, point(area, end, *at.value), at, color, 4.4, Growth::Up);
        }
    }
    for (std::size_t end = 0; end < columns().size(); ++end)
        drawNames(painter, area, end);
    if (markCount() == 0)
        write(painter, area, Qt::AlignCenter, u"— "_s + tr("no report"), Look::font(Type::Table), look().color(Ink::Second));
}

} // namespace starboard
