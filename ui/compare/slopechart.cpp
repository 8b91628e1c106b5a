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

QString labelOf(const Slope &slope, std::size_t end)
{
    return end == 0 ? slope.name + u"  "_s + slope.ends[0].figure : slope.ends[1].figure + u"  "_s + slope.name;
}

} // namespace

void SlopeChart::setSlopes(std::vector<Slope> slopes, const std::array<QString, 2> &periods)
{
    m_slopes = std::move(slopes);
    m_periods = periods;
    double largest = 0;
    for (const Slope &slope : m_slopes)
        for (const SlopeEnd &end : slope.ends)
            largest = std::max(largest, end.value.value_or(0));
    m_top = largest > 0 ? largest : 1;
    rebuild();
}

void SlopeChart::arrange(const QSize &size)
{
    double side = 80;
    for (const Slope &slope : m_slopes)
        for (const std::size_t end : {std::size_t(0), std::size_t(1)})
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

std::vector<Mark> SlopeChart::layOut(const QRectF &area)
{
    std::vector<Mark> marks;
    m_spots.clear();
    for (std::size_t slope = 0; slope < m_slopes.size(); ++slope) {
        for (std::size_t end = 0; end < 2; ++end) {
            const SlopeEnd &at = m_slopes[slope].ends[end];
            if (!at.value)
                continue;
            const QPointF center = point(area, end, *at.value);
            marks.push_back({QRectF(center.x() - 9, center.y() - 9, 18, 18), m_slopes[slope].name + u' ' + m_periods[end], at.tip});
            m_spots.push_back({slope, end});
        }
    }
    return marks;
}

void SlopeChart::drawNames(QPainter &painter, const QRectF &area, std::size_t end) const
{
    struct Name {
        std::size_t slope;
        double at;
        double y;
    };
    std::vector<Name> names;
    for (std::size_t slope = 0; slope < m_slopes.size(); ++slope) {
        if (const auto &value = m_slopes[slope].ends[end].value) {
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
        writeName(painter, where, (end == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, labelOf(m_slopes[name.slope], end), color);
    }
}

void SlopeChart::draw(QPainter &painter, const QRectF &area)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont title = Look::font(Type::PanelTitle);
    for (std::size_t end = 0; end < 2; ++end) {
        const double x = end == 0 ? area.left() : area.right();
        painter.setPen(QPen(look().color(Ink::Line), 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        write(painter, QRectF(x - 150, 4, 300, 22), Qt::AlignHCenter | Qt::AlignVCenter, m_periods[end], title, look().color(Ink::Second));
    }
    painter.setPen(QPen(look().color(Ink::Third), 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    write(painter, QRectF(area.left(), area.bottom() + 4, 40, 14), Qt::AlignLeft | Qt::AlignTop, u"0"_s, Look::font(Type::Note), look().color(Ink::Third));
    for (std::size_t slope = 0; slope < m_slopes.size(); ++slope) {
        const QColor color = seriesColor(look().theme(), slope);
        const auto &[before, now] = m_slopes[slope].ends;
        painter.setPen(QPen(color, 2));
        if (before.value && now.value)
            painter.drawLine(point(area, 0, *before.value), point(area, 1, *now.value));
        for (std::size_t end = 0; end < 2; ++end) {
            const SlopeEnd &at = m_slopes[slope].ends[end];
            if (!at.value)
                continue;
            painter.setPen(QPen(at.contradicted ? look().color(Ink::Contradiction) : color, 1.8));
            painter.setBrush(at.bound == Bound::Exact ? color : look().color(Ink::Base));
            painter.drawEllipse(point(area, end, *at.value), 4.4, 4.4);
            painter.setBrush(Qt::NoBrush);
            if (at.bound == Bound::AtLeast)
                openArrow(painter, point(area, end, *at.value) - QPointF(0, 5), color, Growth::Up);
        }
    }
    drawNames(painter, area, 0);
    drawNames(painter, area, 1);
    if (m_spots.empty())
        write(painter, area, Qt::AlignCenter, u"— "_s + tr("no report"), Look::font(Type::Table), look().color(Ink::Second));
}

} // namespace starboard
