#include "ui/compare/gapchart.h"

#include "ui/look/series.h"

#include <algorithm>
#include <cmath>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr double legendHeight = 34;
constexpr double leastRow = 19;
constexpr double tallestRow = 28;
constexpr double widestName = 0.32;
constexpr double radius = 4.6;
constexpr double gap = 10;

} // namespace

void GapChart::setRows(std::vector<GapRow> rows, QStringList places)
{
    m_rows = std::move(rows);
    m_places = std::move(places);
    rebuild();
}

void GapChart::arrange(const QSize &size)
{
    m_nameWidth = 0;
    double right = 0;
    for (const GapRow &row : m_rows) {
        m_nameWidth = std::max(m_nameWidth, textWidth(row.name, Look::font(Type::Table)));
        right = std::max(right, textWidth(row.largest, Look::font(Type::Table)));
    }
    m_nameWidth = std::min(m_nameWidth, widestName * size.width());
    canvas().setMargins({static_cast<int>(std::ceil(m_nameWidth + 2 * gap)) + space::panelSide, static_cast<int>(legendHeight),
                         static_cast<int>(std::ceil(right + 2 * gap)) + space::panelSide, 4});
    canvas().showVerticalScale(false);
}

std::size_t GapChart::shown(const QRectF &area) const { return rowsThatFit(area.height(), m_rows.size(), leastRow); }

double GapChart::rowHeight(const QRectF &area) const
{
    return m_rows.empty() ? tallestRow : std::clamp(area.height() / static_cast<double>(m_rows.size()), leastRow, tallestRow);
}

std::vector<Mark> GapChart::layOut(const QRectF &area)
{
    std::vector<Mark> marks;
    m_spots.clear();
    const double high = rowHeight(area);
    for (std::size_t row = 0; row < shown(area); ++row) {
        const double y = area.top() + high * (static_cast<double>(row) + 0.5);
        for (std::size_t place = 0; place < m_rows[row].dots.size(); ++place) {
            const GapDot &dot = m_rows[row].dots[place];
            if (!dot.share)
                continue;
            const double x = area.left() + area.width() * *dot.share;
            marks.push_back({QRectF(x - 8, y - 8, 16, 16), m_places.value(static_cast<int>(place)) + u" · "_s + m_rows[row].name, dot.tip});
            m_spots.push_back({row, place});
        }
    }
    return marks;
}

void GapChart::drawLegend(QPainter &painter, const QRectF &area) const
{
    const QFont table = Look::font(Type::Table);
    double x = area.left();
    for (int place = 0; place < m_places.size(); ++place) {
        const QColor color = seriesColor(look().theme(), static_cast<std::size_t>(place));
        painter.setPen(QPen(color, 1.4));
        painter.setBrush(color);
        painter.drawEllipse(QPointF(x + radius, legendHeight / 2 - 2), radius, radius);
        const double wide = textWidth(m_places[place], table);
        write(painter, QRectF(x + 14, 0, wide + 4, legendHeight - 4), Qt::AlignLeft | Qt::AlignVCenter, m_places[place], table, color);
        x += wide + 34;
    }
    painter.setBrush(Qt::NoBrush);
}

void GapChart::drawRow(QPainter &painter, const QRectF &line, const GapRow &row) const
{
    const QFont table = Look::font(Type::Table);
    writeName(painter, QRectF(space::panelSide, line.top(), line.left() - space::panelSide - gap, line.height()), Qt::AlignLeft | Qt::AlignVCenter, row.name,
              look().color(Ink::Text));
    write(painter, QRectF(line.right() + gap, line.top(), canvas().width() - line.right() - gap - space::panelSide, line.height()),
          Qt::AlignRight | Qt::AlignVCenter, row.largest, table, look().color(Ink::Second));
    const double y = line.center().y();
    const auto at = [&](double share) { return line.left() + line.width() * share; };
    double least = 2;
    double most = -1;
    for (const GapDot &dot : row.dots) {
        least = std::min(least, dot.share.value_or(2));
        most = std::max(most, dot.share.value_or(-1));
    }
    painter.setPen(QPen(look().color(Ink::Hairline), 1));
    painter.drawLine(QPointF(line.left(), y), QPointF(line.right(), y));
    if (most > least) {
        painter.setPen(QPen(look().color(Ink::Line), 2.4));
        painter.drawLine(QPointF(at(least), y), QPointF(at(most), y));
    }
    // The first place is drawn last, so that it lies above.
    for (std::size_t place = row.dots.size(); place-- > 0;) {
        const GapDot &dot = row.dots[place];
        if (!dot.share)
            continue;
        const QColor color = seriesColor(look().theme(), place);
        const bool certain = dot.bound == Bound::Exact;
        painter.setPen(QPen(dot.contradicted ? look().color(Ink::Contradiction) : color, dot.contradicted ? 2.4 : 1.6));
        painter.setBrush(certain ? color : look().color(Ink::Base));
        painter.drawEllipse(QPointF(at(*dot.share), y), radius, radius);
        if (dot.bound == Bound::AtLeast)
            openArrow(painter, QPointF(at(*dot.share) + radius, y), color, Growth::Right);
    }
    painter.setBrush(Qt::NoBrush);
}

void GapChart::draw(QPainter &painter, const QRectF &area)
{
    painter.setRenderHint(QPainter::Antialiasing);
    drawLegend(painter, area);
    const double high = rowHeight(area);
    const std::size_t rows = shown(area);
    for (std::size_t row = 0; row < rows; ++row)
        drawRow(painter, QRectF(area.left(), area.top() + high * static_cast<double>(row), area.width(), high), m_rows[row]);
    painter.setPen(QPen(look().color(Ink::Third), 1));
    painter.drawLine(QPointF(area.left() - 0.5, area.top()), QPointF(area.left() - 0.5, area.top() + high * static_cast<double>(rows)));
    if (rows < m_rows.size())
        write(painter, QRectF(area.left(), area.top() + high * static_cast<double>(rows), area.width(), 16), Qt::AlignLeft | Qt::AlignVCenter,
              moreRows(m_rows.size() - rows), Look::font(Type::Note), look().color(Ink::Third));
}

} // namespace starboard
