#include "ui/chart/funnelchart.h"

#include <algorithm>
#include <cmath>

namespace starboard {
namespace {

constexpr double totalHeight = 52; // the pair of totals above the places
constexpr double tallestRow = 32;
constexpr double leastRow = 20;
constexpr std::size_t rowsAtLeast = 5;
constexpr double gap = 8;
constexpr double widestName = 0.4; // of the panel's width
constexpr double figureRoom = 18;   // round the figures behind a bar

} // namespace

void FunnelChart::setRows(FunnelRow total, std::vector<FunnelRow> rows, FunnelWords words)
{
    m_total = std::move(total);
    m_rows = std::move(rows);
    m_words = std::move(words);
    rebuild();
}

double FunnelChart::rowHeight(const QRectF &area) const
{
    const double room = area.height() - totalHeight;
    return m_rows.empty() ? tallestRow : std::clamp(room / static_cast<double>(m_rows.size()), leastRow, tallestRow);
}

std::size_t FunnelChart::shown(const QRectF &area) const { return rowsThatFit(area.height() - totalHeight, m_rows.size(), leastRow); }

QSize FunnelChart::minimumSizeHint() const
{
    const std::size_t rows = std::min(rowsAtLeast, m_rows.size());
    return {220, static_cast<int>(totalHeight + leastRow * static_cast<double>(rows)) + 4};
}

void FunnelChart::arrange(const QSize &size)
{
    const QFont table = Look::font(Type::Table);
    double nameWidth = std::max(textWidth(m_words.found, table), textWidth(m_words.rectified, table));
    m_rateWidth = std::max(textWidth(m_words.rate, Look::font(Type::Note)), textWidth(m_total.rate, table));
    double largest = 0;
    for (const FunnelRow &row : m_rows) {
        nameWidth = std::max(nameWidth, textWidth(row.name, table));
        m_rateWidth = std::max(m_rateWidth, textWidth(row.rate, table));
        largest = std::max({largest, row.found.value.value_or(0), row.rectified.value.value_or(0)});
    }
    nameWidth = std::min(nameWidth, widestName * size.width()); // a narrow panel keeps room for its bars
    canvas().setMargins({static_cast<int>(std::ceil(nameWidth + gap)), 2, static_cast<int>(std::ceil(m_rateWidth + gap)), 2});
    // Where a bar is too short for its figures they stand behind it; the longest bar leaves them that room.
    double figures = 0;
    for (const FunnelRow &row : m_rows)
        figures = std::max(figures, textWidth(row.rectified.figure + u" / " + row.found.figure, Look::font(Type::Note)) + figureRoom);
    const double bars = std::max(1.0, size.width() - nameWidth - m_rateWidth - 2 * gap);
    const double stretch = bars > 2 * figures ? 1 : bars / std::max(bars - figures, bars / 6);
    canvas().setHorizontal(0, (largest > 0 ? largest : 1) * stretch);
}

std::vector<Mark> FunnelChart::layOut(const QRectF &area)
{
    std::vector<Mark> marks;
    marks.push_back({QRectF(1, area.top(), canvas().width() - 2, totalHeight - 6), m_total.name, m_total.tip});
    const double height = rowHeight(area);
    double top = area.top() + totalHeight;
    for (std::size_t i = 0; i < shown(area); ++i) {
        marks.push_back({QRectF(1, top, canvas().width() - 2, height), m_rows[i].name, m_rows[i].tip});
        top += height;
    }
    return marks;
}

void FunnelChart::draw(QPainter &painter, const QRectF &area)
{
    drawTotal(painter, area);
    const double height = rowHeight(area);
    const std::size_t rows = shown(area);
    for (std::size_t i = 0; i < rows; ++i)
        drawRow(painter, QRectF(area.left(), area.top() + totalHeight + height * static_cast<double>(i), area.width(), height), m_rows[i]);
    painter.setPen(QPen(look().color(Ink::Third), 1));
    painter.drawLine(QPointF(area.left() - 0.5, area.top()),
                     QPointF(area.left() - 0.5, area.top() + totalHeight + height * static_cast<double>(rows)));
    if (rows < m_rows.size())
        write(painter, QRectF(area.left() + gap, area.top() + totalHeight + height * static_cast<double>(rows), canvas().width() - area.left() - gap, 16),
              Qt::AlignLeft | Qt::AlignVCenter, moreRows(m_rows.size() - rows), Look::font(Type::Note), look().color(Ink::Third));
    painter.setPen(QPen(look().color(Ink::Hairline), 1));
    painter.drawLine(QPointF(area.left(), area.top() + totalHeight - 3.5), QPointF(canvas().width(), area.top() + totalHeight - 3.5));
}

void FunnelChart::drawName(QPainter &painter, const QRectF &line, const QString &name) const
{
    writeName(painter, QRectF(0, line.top(), line.left() - gap, line.height()), Qt::AlignRight | Qt::AlignVCenter, name, look().color(Ink::Text));
}

void FunnelChart::drawRate(QPainter &painter, const QRectF &line, const FunnelRow &row) const
{
    write(painter, QRectF(line.right(), line.top(), canvas().width() - line.right(), line.height()), Qt::AlignRight | Qt::AlignVCenter, row.rate,
          Look::font(Type::Table), look().color(row.contradicted ? Ink::Contradiction : Ink::Text));
}

void FunnelChart::drawTotal(QPainter &painter, const QRectF &area) const
{
    const QFont table = Look::font(Type::Table);
    const double largest = std::max({m_total.found.value.value_or(0), m_total.rectified.value.value_or(0), 1.0});
    const auto bar = [&](double top, const Stage &stage, Ink color, Ink on) {
        const QRectF line(area.left(), top, area.width(), 16);
        if (!stage.value) {
            write(painter, line.adjusted(gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_total.missing, Look::font(Type::Note),
                  look().color(Ink::Second));
            return line;
        }
        const QRectF filled(line.left(), line.top(), line.width() * *stage.value / largest, line.height());
        fillBar(painter, filled, look().color(color), stage.bound, look().color(Ink::Base), Growth::Right);
        const double wide = textWidth(stage.figure, table) + 8;
        const bool inside = wide < filled.width() && stage.bound == Bound::Exact;
        const QRectF where = inside ? filled.adjusted(6, 0, 0, 0) : QRectF(filled.right() + arrowRoom, line.top(), wide, line.height());
        write(painter, where, Qt::AlignLeft | Qt::AlignVCenter, stage.figure, table,
              look().color(stage.bound != Bound::Exact ? Ink::Doubt : inside ? on : Ink::Text));
        return filled;
    };
    const QRectF found = bar(area.top() + 3, m_total.found, Ink::Found, Ink::Text);
    drawName(painter, QRectF(area.left(), area.top() + 3, area.width(), 16), m_words.found);
    bar(area.top() + 25, m_total.rectified, Ink::Rectified, Ink::OnRectified);
    drawName(painter, QRectF(area.left(), area.top() + 25, area.width(), 16), m_words.rectified);
    if (textWidth(m_words.open, table) + textWidth(m_total.found.figure, table) + 24 < found.width())
        write(painter, found.adjusted(0, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter, m_words.open, Look::font(Type::Note),
              look().color(Ink::Second));
    write(painter, QRectF(area.right(), area.top() + 3, canvas().width() - area.right(), 16), Qt::AlignRight | Qt::AlignVCenter, m_words.rate,
          Look::font(Type::Note), look().color(Ink::Third));
    drawRate(painter, QRectF(area.left(), area.top() + 25, area.width(), 16), m_total);
}

void FunnelChart::drawRow(QPainter &painter, const QRectF &line, const FunnelRow &row) const
{
    const QFont note = Look::font(Type::Note);
    drawName(painter, line, row.name);
    if (!row.found.value && !row.rectified.value) {
        write(painter, line.adjusted(gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, row.missing, note, look().color(Ink::Second));
        return;
    }
    const auto bar = [&](const Stage &stage, double thickness, Ink color) {
        if (!stage.value)
            return QRectF(line.left(), line.top(), 0, line.height());
        const QRectF filled(line.left(), line.center().y() - thickness / 2, canvas().x(*stage.value) - line.left(), thickness);
        fillBar(painter, filled, look().color(color), stage.bound, look().color(Ink::Base), Growth::Right);
        return filled;
    };
    const double thick = std::min(16.0, line.height() - 4);
    const QRectF found = bar(row.found, thick, Ink::Found);
    const QRectF rectified = bar(row.rectified, thick - 5, Ink::Rectified);
    const QString both = row.rectified.figure + u" / " + row.found.figure;
    const bool certain = row.found.bound == Bound::Exact && row.rectified.bound == Bound::Exact;
    const double wide = textWidth(both, note) + 10;
    if (certain && row.rectified.value && wide < rectified.width())
        write(painter, rectified.adjusted(6, -3, 0, 3), Qt::AlignLeft | Qt::AlignVCenter, both, note, look().color(Ink::OnRectified));
    else {
        const double end = std::max(found.right(), rectified.right()) + (certain ? 6 : arrowRoom + 2);
        const bool fits = end + wide < line.right() + 4;
        const QRectF where = fits ? QRectF(end, line.top(), wide, line.height()) : QRectF(std::min(rectified.right() + 6, line.right() - wide), line.top(), wide, line.height());
        write(painter, where, Qt::AlignLeft | Qt::AlignVCenter, both, note, look().color(certain ? Ink::Text : Ink::Doubt));
    }
    drawRate(painter, line, row);
}

} // namespace starboard
