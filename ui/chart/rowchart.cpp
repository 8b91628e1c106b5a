#include "ui/chart/rowchart.h"

#include <algorithm>
#include <cmath>

namespace starboard {
namespace {

constexpr double barThickness = 15;
constexpr double tallestRow = 29;
constexpr double leastRow = 16;
constexpr std::size_t rowsAtLeast = 4;
constexpr double gap = 8;

} // namespace

void RowChart::setRows(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    rebuild();
}

QSize RowChart::minimumSizeHint() const { return {200, static_cast<int>(leastRow * static_cast<double>(std::min(rowsAtLeast, m_rows.size()))) + 4}; }

double RowChart::rowHeight(const QRectF &area) const
{
    return m_rows.empty() ? tallestRow : std::clamp(area.height() / static_cast<double>(m_rows.size()), leastRow, tallestRow);
}

std::size_t RowChart::shown(const QRectF &area) const { return rowsThatFit(area.height(), m_rows.size(), leastRow); }

// Names get the room that they need; the bars have the rest.
void RowChart::arrange(const QSize &size)
{
    const QFont table = Look::font(Type::Table);
    const QFont note = Look::font(Type::Note);
    m_nameWidth = 0;
    m_asideWidth = 0;
    double figureWidth = 0;
    double largest = 0;
    for (const Row &row : m_rows) {
        m_nameWidth = std::max(m_nameWidth, textWidth(row.name, table));
        m_asideWidth = std::max(m_asideWidth, textWidth(row.aside, note));
        double behind = textWidth(row.figure, table) + gap + (row.bound == Bound::AtLeast ? arrowRoom : 0);
        if (!row.warning.isEmpty())
            behind += textWidth(row.warning, note) + gap;
        figureWidth = std::max(figureWidth, behind);
        largest = std::max(largest, row.value.value_or(0));
    }
    double left = m_nameWidth + gap + (m_asideWidth > 0 ? m_asideWidth + gap : 0);
    if (left > size.width() * 0.6 && m_asideWidth > 0) { // a narrow panel has no room for where it lies: the tooltip says it
        left = m_nameWidth + gap;
        m_asideWidth = 0;
    }
    canvas().setMargins({static_cast<int>(std::ceil(left)) + 2, 2, static_cast<int>(std::ceil(figureWidth)) + 4, 2});
    canvas().setHorizontal(0, largest > 0 ? largest : 1);
}

std::vector<Mark> RowChart::layOut(const QRectF &area)
{
    std::vector<Mark> marks;
    const double height = rowHeight(area);
    double top = area.top();
    for (std::size_t i = 0; i < shown(area); ++i) {
        const Row &row = m_rows[i];
        marks.push_back({QRectF(1, top, canvas().width() - 2, height), row.aside.isEmpty() ? row.name : row.name + u' ' + row.aside, row.tip});
        top += height;
    }
    return marks;
}

void RowChart::draw(QPainter &painter, const QRectF &area)
{
    const QFont table = Look::font(Type::Table);
    const QFont note = Look::font(Type::Note);
    const double height = rowHeight(area);
    const double thickness = std::min(barThickness, height - 4);
    const std::size_t rows = shown(area);
    for (std::size_t i = 0; i < rows; ++i) {
        const Row &row = m_rows[i];
        const bool chosen = selected() == static_cast<int>(i);
        const QRectF line(0, area.top() + height * static_cast<double>(i), area.left(), height);
        write(painter, line.adjusted(4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, row.name, table, look().color(Ink::Text));
        if (m_asideWidth > 0)
            write(painter, line.adjusted(0, 0, -gap, 0), Qt::AlignRight | Qt::AlignVCenter, row.aside, note,
                  look().color(chosen ? Ink::Second : Ink::Third));
        double end = area.left() + gap;
        QColor color = look().color(Ink::Second);
        if (row.value) {
            const QRectF bar(area.left(), line.center().y() - thickness / 2, canvas().x(*row.value) - area.left(), thickness);
            fillBar(painter, bar, look().color(row.quiet ? Ink::QuietBar : Ink::Bar), row.bound,
                    look().color(chosen ? Ink::Selection : Ink::Base), Growth::Right);
            end = bar.right() + (row.bound == Bound::AtLeast ? arrowRoom : 5);
            color = look().color(row.bound == Bound::Exact ? Ink::Text : Ink::Doubt);
        }
        const QString text = row.value ? row.figure : row.missing;
        const QRectF behind(end, line.top(), canvas().width() - end, height);
        write(painter, behind, Qt::AlignLeft | Qt::AlignVCenter, text, row.value ? table : note, color);
        if (!row.warning.isEmpty())
            write(painter, behind.adjusted(textWidth(text, table) + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, row.warning,
                  note, look().color(Ink::Contradiction));
    }
    painter.setPen(QPen(look().color(Ink::Third), 1));
    painter.drawLine(QPointF(area.left() - 0.5, area.top()),
                     QPointF(area.left() - 0.5, area.top() + height * static_cast<double>(rows)));
    if (rows < m_rows.size())
        write(painter, QRectF(area.left() + gap, area.top() + height * static_cast<double>(rows), canvas().width() - area.left() - gap, 16), Qt::AlignLeft | Qt::AlignVCenter,
              moreRows(m_rows.size() - rows), note, look().color(Ink::Third));
}

} // namespace starboard
