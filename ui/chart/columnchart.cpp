#include "ui/chart/columnchart.h"

#include "ui/look/figures.h"

#include <algorithm>
#include <cmath>

namespace starboard {
namespace {

constexpr double widestBar = 24;
constexpr double labelHeight = 18;

} // namespace

void ColumnChart::setColumns(std::vector<Column> columns)
{
    m_columns = std::move(columns);
    rebuild();
}

void ColumnChart::arrange(const QSize &size)
{
    double largest = 0;
    for (const Column &column : m_columns)
        largest = std::max(largest, column.value.value_or(0));
    const double top = largest > 0 ? largest * 1.12 : 1;
    const double numbers = textWidth(figure(static_cast<std::int64_t>(std::ceil(top))), Look::font(Type::Note)) + 8;
    canvas().setMargins({static_cast<int>(std::ceil(numbers)) + 2, 18, 2, static_cast<int>(labelHeight)});
    canvas().setVertical(0, top);
    canvas().showVerticalScale(largest > 0, std::clamp(size.height() / 34, 2, 5));
}

QRectF ColumnChart::slot(const QRectF &area, std::size_t index) const
{
    const double wide = area.width() / static_cast<double>(m_columns.size());
    return {area.left() + wide * static_cast<double>(index), area.top(), wide, area.height()};
}

std::vector<Mark> ColumnChart::layOut(const QRectF &area)
{
    std::vector<Mark> marks;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        marks.push_back({slot(area, i).adjusted(1, -16, -1, labelHeight - 1), m_columns[i].label, m_columns[i].tip});
    return marks;
}

void ColumnChart::draw(QPainter &painter, const QRectF &area)
{
    const QFont note = Look::font(Type::Note);
    const QFont table = Look::font(Type::Table);
    double labelRoom = 0;
    double figureRoom = 0;
    for (const Column &column : m_columns) {
        labelRoom = std::max(labelRoom, textWidth(column.label, note) + 4);
        figureRoom = std::max(figureRoom, textWidth(column.figure, table) + 2);
    }
    // Where there are more months than room, every second or third is named; figures then stand in the tooltip.
    const double wide = m_columns.empty() ? 1 : area.width() / static_cast<double>(m_columns.size());
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(labelRoom / wide)));
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns[i];
        const QRectF place = slot(area, i);
        if (i % every == 0)
            write(painter, QRectF(place.center().x() - labelRoom, area.bottom() + 3, 2 * labelRoom, labelHeight - 3),
                  Qt::AlignHCenter | Qt::AlignTop, column.label, note, look().color(Ink::Third));
        if (!column.value) {
            if (place.width() < 20) // dashes side by side would read as a line
                continue;
            write(painter, QRectF(place.left(), area.bottom() - 18, place.width(), 14), Qt::AlignCenter, QStringLiteral("—"), table,
                  look().color(Ink::Third));
            continue;
        }
        const double thick = std::min(widestBar, place.width() * 0.66);
        const double top = canvas().y(*column.value);
        const QRectF bar(place.center().x() - thick / 2, top, thick, area.bottom() - top + 1);
        const bool chosen = selected() == static_cast<int>(i);
        fillBar(painter, bar, look().color(Ink::Bar), column.bound, look().color(chosen ? Ink::Selection : Ink::Base), Growth::Up);
        if (figureRoom <= place.width() + 8) {
            const double lift = column.bound == Bound::AtLeast ? arrowRoom - 2 : 2;
            const Ink color = column.contradicted ? Ink::Contradiction : column.bound == Bound::Exact ? Ink::Text : Ink::Doubt;
            write(painter, QRectF(place.center().x() - figureRoom, top - lift - 16, 2 * figureRoom, 16), Qt::AlignHCenter | Qt::AlignBottom,
                  column.figure, table, look().color(color));
        }
    }
    painter.setPen(QPen(look().color(Ink::Third), 1));
    painter.drawLine(QPointF(area.left(), area.bottom() + 0.5), QPointF(area.right(), area.bottom() + 0.5));
}

} // namespace starboard
