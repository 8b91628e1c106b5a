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
constexpr double nameShare = 0.32; // of the width, at most
constexpr double radius = 4.6;
constexpr double gap = 10;

} // namespace

void GapChart::arrange(const QSize &size)
{
    double right = 0;
    for (const ChartRow &row : rows())
        right = std::max(right, textWidth(row.note, Look::font(Type::Table)));
    const double names = std::min(widestName(), nameShare * size.width());
    canvas().setMargins({static_cast<int>(std::ceil(names + 2 * gap)) + space::panelSide, static_cast<int>(legendHeight),
                         static_cast<int>(std::ceil(right + 2 * gap)) + space::panelSide, 4});
    canvas().showVerticalScale(false);
}

std::size_t GapChart::shown(const QRectF &area) const { return rowsThatFit(area.height(), rows().size(), leastRow); }

double GapChart::rowHeight(const QRectF &area) const
{
    return rows().empty() ? tallestRow : std::clamp(area.height() / static_cast<double>(rows().size()), leastRow, tallestRow);
}

QRectF GapChart::spot(const QRectF &area, std::size_t row, std::size_t column) const
{
    if (row >= shown(area))
        return {};
    const double y = area.top() + rowHeight(area) * (static_cast<double>(row) + 0.5);
    const double x = area.left() + area.width() * *cell(row, column).value;
    return {x - 8, y - 8, 16, 16};
}

void GapChart::drawLegend(QPainter &painter, const QRectF &area) const
{
    const QFont table = Look::font(Type::Table);
    double x = area.left();
    for (std::size_t place = 0; place < columns().size(); ++place) {
        const QColor color = seriesColor(look().theme(), place);
        painter.setPen(QPen(color, 1.4));
        painter.setBrush(color);
        painter.drawEllipse(QPointF(x + radius, legendHeight / 2 - 2), radius, radius);
        const double wide = textWidth(columns()[place].label, table);
        write(painter, QRectF(x + 14, 0, wide + 4, legendHeight - 4), Qt::AlignLeft | Qt::AlignVCenter, columns()[place].label, table, color);
        x += wide + 34;
    }
    painter.setBrush(Qt::NoBrush);
}

void GapChart::drawRow(QPainter &painter, const QRectF &line, const ChartRow &row) const
{
    const QFont table = Look::font(Type::Table);
    writeName(painter, QRectF(space::panelSide, line.top(), line.left() - space::panelSide - gap, line.height()), Qt::AlignLeft | Qt::AlignVCenter, row.name,
              look().color(Ink::Text));
    write(painter, QRectF(line.right() + gap, line.top(), canvas().width() - line.right() - gap - space::panelSide, line.height()),
          Qt::AlignRight | Qt::AlignVCenter, row.note, table, look().color(Ink::Second));
    const double y = line.center().y();
    const auto at = [&](double share) { return line.left() + line.width() * share; };
    double least = 2;
    double most = -1;
    for (const ChartCell &dot : row.cells) {
        least = std::min(least, dot.value.value_or(2));
        most = std::max(most, dot.value.value_or(-1));
    }
    painter.setPen(QPen(look().color(Ink::Hairline), 1));
    painter.drawLine(QPointF(line.left(), y), QPointF(line.right(), y));
    if (most > least) {
        painter.setPen(QPen(look().color(Ink::Line), 2.4));
        painter.drawLine(QPointF(at(least), y), QPointF(at(most), y));
    }
    // The first place is drawn last, so that it lies above.
    for (std::size_t place = row.cells.size(); place-- > 0;) {
        if (const ChartCell &dot = row.cells[place]; dot.value)
            drawDot(painter, QPointF(at(*dot.value), y), dot, seriesColor(look().theme(), place), radius, Growth::Right);
    }
}

void GapChart::draw(QPainter &painter, const QRectF &area)
{
    painter.setRenderHint(QPainter::Antialiasing);
    drawLegend(painter, area);
    const double high = rowHeight(area);
    const std::size_t seen = shown(area);
    for (std::size_t row = 0; row < seen; ++row)
        drawRow(painter, QRectF(area.left(), area.top() + high * static_cast<double>(row), area.width(), high), rows()[row]);
    painter.setPen(QPen(look().color(Ink::Third), 1));
    painter.drawLine(QPointF(area.left() - 0.5, area.top()), QPointF(area.left() - 0.5, area.top() + high * static_cast<double>(seen)));
    if (seen < rows().size())
        write(painter, QRectF(area.left(), area.top() + high * static_cast<double>(seen), area.width(), 16), Qt::AlignLeft | Qt::AlignVCenter,
              moreRows(rows().size() - seen), Look::font(Type::Note), look().color(Ink::Third));
}

} // namespace starboard
