#include "ui/chart/heatmap.h"

#include "ui/look/figures.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array grounds{Ink::Star1, Ink::Star2, Ink::Star3, Ink::Star4, Ink::Star5};
constexpr std::array writings{Ink::OnStar1, Ink::OnStar2, Ink::OnStar3, Ink::OnStar4, Ink::OnStar5};
constexpr double headHeight = 36; // years, then months
constexpr double legendHeight = 26;
constexpr double leastRow = 18;
constexpr double tallestRow = 34;
constexpr double widestName = 0.3;
constexpr double gap = 8;

} // namespace

void HeatMap::setRows(std::vector<HeatRow> rows, QStringList columns, QStringList groups)
{
    m_rows = std::move(rows);
    m_columns = std::move(columns);
    m_groups = std::move(groups);
    m_largest = 0;
    for (const HeatRow &row : m_rows)
        for (const HeatCell &cell : row.cells)
            m_largest = std::max(m_largest, cell.value.value_or(0));
    rebuild();
}

void HeatMap::arrange(const QSize &size)
{
    double nameWidth = 40;
    for (const HeatRow &row : m_rows)
        nameWidth = std::max(nameWidth, textWidth(row.name, Look::font(Type::Table)));
    nameWidth = std::min(nameWidth, widestName * size.width());
    canvas().setMargins({static_cast<int>(std::ceil(nameWidth + 2 * gap)) + space::panelSide, static_cast<int>(headHeight), space::panelSide,
                         static_cast<int>(legendHeight)});
    canvas().showVerticalScale(false);
}

std::size_t HeatMap::shown(const QRectF &area) const { return rowsThatFit(area.height(), m_rows.size(), leastRow); }

QRectF HeatMap::cell(const QRectF &area, std::size_t row, std::size_t column) const
{
    const double wide = area.width() / std::max(1.0, static_cast<double>(m_columns.size()));
    const double high = m_rows.empty() ? tallestRow : std::clamp(area.height() / static_cast<double>(m_rows.size()), leastRow, tallestRow);
    return {area.left() + wide * static_cast<double>(column), area.top() + high * static_cast<double>(row), wide, high};
}

int HeatMap::stepOf(double value) const
{
    if (value <= 0 || m_largest <= 0)
        return -1;
    const int steps = static_cast<int>(grounds.size());
    return std::clamp(static_cast<int>(std::ceil(value / m_largest * steps)) - 1, 0, steps - 1);
}

std::vector<Mark> HeatMap::layOut(const QRectF &area)
{
    std::vector<Mark> marks;
    m_places.clear();
    for (std::size_t row = 0; row < shown(area); ++row) {
        for (std::size_t column = 0; column < m_rows[row].cells.size(); ++column) {
            const HeatCell &at = m_rows[row].cells[column];
            if (!at.value)
                continue;
            marks.push_back({cell(area, row, column), m_rows[row].name + u' ' + m_columns.value(static_cast<int>(column)), at.tip});
            m_places.push_back({row, column});
        }
    }
    return marks;
}

int HeatMap::markOf(std::size_t row, std::size_t column) const
{
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i].row == row && m_places[i].column == column)
            return static_cast<int>(i);
    }
    return -1;
}

// Up and down stay near the column; where it has no report there, the nearest one that has.
int HeatMap::neighbour(int mark, int key) const
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

void HeatMap::drawCell(QPainter &painter, const QRectF &where, const HeatCell &at) const
{
    const QFont table = Look::font(Type::Table);
    const QRectF box = where.adjusted(1, 1, -1, -1);
    if (!at.value) {
        write(painter, box, Qt::AlignCenter, u"—"_s, table, look().color(Ink::Mute));
        return;
    }
    const int step = stepOf(*at.value);
    const bool certain = at.bound == Bound::Exact;
    const QColor ground = step < 0 ? look().color(Ink::Base) : look().color(grounds[static_cast<std::size_t>(step)]);
    if (certain)
        painter.fillRect(box, ground);
    else
        hatch(painter, box, ground, look().color(Ink::Base));
    if (step <= 1 || !certain)
        outline(painter, box, look().color(Ink::Star3));
    const double wide = textWidth(at.figure, table) + 4;
    if (wide > box.width())
        return; // the tooltip and the table have it
    if (!certain)
        painter.fillRect(QRectF(box.center().x() - wide / 2, box.top() + 2, wide, box.height() - 4), look().color(Ink::Base));
    const QColor writing = at.contradicted ? look().color(Ink::Contradiction)
        : !certain                         ? look().color(Ink::Doubt)
        : step < 0                         ? look().color(Ink::Text)
                                           : look().color(writings[static_cast<std::size_t>(step)]);
    if (at.contradicted && certain)
        painter.fillRect(QRectF(box.center().x() - wide / 2, box.top() + 2, wide, box.height() - 4), look().color(Ink::ContradictionGround));
    write(painter, box, Qt::AlignCenter, at.figure, table, writing);
}

void HeatMap::drawLegend(QPainter &painter, const QRectF &area) const
{
    if (m_largest <= 0)
        return;
    const QFont note = Look::font(Type::Note);
    double x = area.left();
    const double y = std::min(canvas().height() - legendHeight + 8, cell(area, shown(area), 0).top() + (shown(area) < m_rows.size() ? 24 : 10));
    for (std::size_t step = 0; step < grounds.size(); ++step) {
        const double upper = m_largest * static_cast<double>(step + 1) / static_cast<double>(grounds.size());
        const QString text = u"≤ "_s + figure(static_cast<std::int64_t>(std::llround(upper)));
        const QRectF box(x, y, 22, 10);
        painter.fillRect(box, look().color(grounds[step]));
        outline(painter, box, look().color(Ink::Star3));
        const double wide = textWidth(text, note);
        write(painter, QRectF(box.right() + 4, y - 4, wide + 4, 18), Qt::AlignLeft | Qt::AlignVCenter, text, note, look().color(Ink::Third));
        x = box.right() + wide + 16;
    }
    write(painter, QRectF(x, y - 4, 200, 18), Qt::AlignLeft | Qt::AlignVCenter, u"— "_s + tr("no report"), note, look().color(Ink::Third));
}

void HeatMap::draw(QPainter &painter, const QRectF &area)
{
    const QFont note = Look::font(Type::Note);
    double labelWidth = 0;
    for (const QString &column : m_columns)
        labelWidth = std::max(labelWidth, textWidth(column, note) + 4);
    const double wide = area.width() / std::max(1.0, static_cast<double>(m_columns.size()));
    const int every = std::max(1, static_cast<int>(std::ceil(labelWidth / wide)));
    for (int column = 0; column < m_columns.size(); ++column) {
        const QRectF at = cell(area, 0, static_cast<std::size_t>(column));
        if (column % every == 0)
            write(painter, QRectF(at.center().x() - 40, area.top() - 18, 80, 16), Qt::AlignHCenter | Qt::AlignVCenter, m_columns[column], note,
                  look().color(Ink::Third));
        if (!m_groups.value(column).isEmpty())
            write(painter, QRectF(at.left() + 2, area.top() - 34, 80, 16), Qt::AlignLeft | Qt::AlignVCenter, m_groups[column], note,
                  look().color(Ink::Second));
    }
    const std::size_t rows = shown(area);
    for (std::size_t row = 0; row < rows; ++row) {
        const QRectF line = cell(area, row, 0);
        writeName(painter, QRectF(space::panelSide, line.top(), area.left() - space::panelSide - gap, line.height()), Qt::AlignRight | Qt::AlignVCenter,
                  m_rows[row].name, look().color(Ink::Text));
        for (std::size_t column = 0; column < m_rows[row].cells.size(); ++column)
            drawCell(painter, cell(area, row, column), m_rows[row].cells[column]);
    }
    if (selected() >= 0 && selected() < static_cast<int>(m_places.size())) { // the frame lies above the cell's colour
        painter.setPen(QPen(look().color(Ink::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        const Place &at = m_places[static_cast<std::size_t>(selected())];
        painter.drawRect(cell(area, at.row, at.column).adjusted(1, 1, -1, -1));
    }
    if (rows < m_rows.size())
        write(painter, QRectF(area.left(), cell(area, rows, 0).top(), area.width(), 16), Qt::AlignLeft | Qt::AlignVCenter, moreRows(m_rows.size() - rows),
              note, look().color(Ink::Third));
    drawLegend(painter, area);
}

} // namespace starboard
