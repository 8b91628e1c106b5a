#include "ui/chart/cellchart.h"

#include <algorithm>

namespace starboard {

void CellChart::setCells(std::vector<ChartRow> rows, std::vector<ChartColumn> columns)
{
    m_rows = std::move(rows);
    m_columns = std::move(columns);
    m_largest = 0;
    for (const ChartRow &row : m_rows)
        for (const ChartCell &at : row.cells)
            m_largest = std::max(m_largest, at.value.value_or(0));
    rebuild();
}

int CellChart::markOf(std::size_t row, std::size_t column) const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(), [&](const Place &at) { return at.row == row && at.column == column; });
    return found == m_places.end() ? -1 : static_cast<int>(found - m_places.begin());
}

std::vector<Mark> CellChart::layOut(const QRectF &area)
{
    std::vector<Mark> marks;
    m_places.clear();
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            const ChartCell &at = cell(row, column);
            const QRectF where = at.value ? spot(area, row, column) : QRectF();
            if (where.isEmpty())
                continue;
            marks.push_back({where, m_rows[row].name + u' ' + m_columns[column].label, at.tip});
            m_places.push_back({row, column});
        }
    }
    return marks;
}

int CellChart::neighbour(int mark, int key) const
{
    if ((key != Qt::Key_Up && key != Qt::Key_Down) || mark < 0)
        return Chart::neighbour(mark, key);
    const Place from = m_places[static_cast<std::size_t>(mark)];
    int best = mark;
    auto bestAway = std::pair<std::size_t, std::size_t>(SIZE_MAX, SIZE_MAX);
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Place &to = m_places[i];
        if (key == Qt::Key_Down ? to.row <= from.row : to.row >= from.row)
            continue;
        const std::size_t rows = key == Qt::Key_Down ? to.row - from.row : from.row - to.row;
        const std::size_t columns = to.column > from.column ? to.column - from.column : from.column - to.column;
        if (std::pair(rows, columns) < bestAway) {
            bestAway = {rows, columns};
            best = static_cast<int>(i);
        }
    }
    return best;
}

bool CellChart::groupBegins(std::size_t column) const
{
    return column == 0 ? !m_columns.empty() && !m_columns[0].group.isEmpty() : m_columns[column].group != m_columns[column - 1].group;
}

double CellChart::widestName() const
{
    double widest = 0;
    for (const ChartRow &row : m_rows)
        widest = std::max(widest, textWidth(row.name, Look::font(Type::Table)));
    return widest;
}

void CellChart::drawDot(QPainter &painter, const QPointF &at, const ChartCell &cell, const QColor &color, double radius, Growth growth) const
{
    painter.setPen(QPen(cell.contradicted ? look().color(Ink::Contradiction) : color, cell.contradicted ? 2.4 : 1.6));
    painter.setBrush(cell.bound == Bound::Exact ? color : look().color(Ink::Base));
    painter.drawEllipse(at, radius, radius);
    painter.setBrush(Qt::NoBrush);
    if (cell.bound == Bound::AtLeast)
        openArrow(painter, at + (growth == Growth::Up ? QPointF(0, -radius) : QPointF(radius, 0)), color, growth);
}

} // namespace starboard
