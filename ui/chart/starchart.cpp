#include "ui/chart/starchart.h"

#include <algorithm>
#include <cmath>

namespace starboard {
namespace {

constexpr std::array inks{Ink::Star5, Ink::Star4, Ink::Star3, Ink::Star2, Ink::Star1};
constexpr std::array onInks{Ink::OnStar5, Ink::OnStar4, Ink::OnStar3, Ink::OnStar2, Ink::OnStar1};
constexpr double legendHeight = 22;
constexpr double tallestRow = 36;
constexpr double leastRow = 25; // a bar, and the plan below it
constexpr std::size_t rowsAtLeast = 5;
constexpr double gap = 8;

double lengthOf(const std::array<StarSegment, starLevels> &segments)
{
    double sum = 0;
    for (const StarSegment &segment : segments)
        sum += segment.value.value_or(0);
    return sum;
}

} // namespace

void StarChart::setRows(std::vector<StarRow> rows, const std::array<QString, starLevels + 1> &legend)
{
    m_rows = std::move(rows);
    m_legend = legend;
    rebuild();
}

double StarChart::rowHeight(const QRectF &area) const
{
    const std::size_t rows = shown(area);
    return rows == 0 ? tallestRow : std::clamp(area.height() / static_cast<double>(m_rows.size()), leastRow, tallestRow);
}

std::size_t StarChart::shown(const QRectF &area) const { return rowsThatFit(area.height(), m_rows.size(), leastRow); }

QSize StarChart::minimumSizeHint() const
{
    const std::size_t rows = std::min(rowsAtLeast, m_rows.size());
    return {240, static_cast<int>(legendHeight + leastRow * static_cast<double>(rows)) + 4};
}

void StarChart::arrange(const QSize &)
{
    const QFont table = Look::font(Type::Table);
    const QFont note = Look::font(Type::Note);
    double nameWidth = 0;
    double behind = 24;
    double largest = 0;
    m_fiveWidth = textWidth(m_legend[0], note);
    for (const StarRow &row : m_rows) {
        nameWidth = std::max(nameWidth, textWidth(row.name, table));
        m_fiveWidth = std::max(m_fiveWidth, textWidth(row.five, Look::font(Type::ViewTitle)));
        const double total = lengthOf(row.stars);
        largest = std::max({largest, total, lengthOf(row.plan)});
        if (total > 0)
            behind = std::max(behind, textWidth(row.total, table) + gap + (row.totalBound == Bound::AtLeast ? arrowRoom : 0));
    }
    const int left = static_cast<int>(std::ceil(nameWidth + gap + m_fiveWidth + gap));
    canvas().setMargins({left, static_cast<int>(legendHeight), static_cast<int>(std::ceil(behind)) + 4, 2});
    canvas().setHorizontal(0, largest > 0 ? largest : 1);
}

std::vector<Mark> StarChart::layOut(const QRectF &area)
{
    std::vector<Mark> marks;
    const double height = rowHeight(area);
    double top = area.top();
    for (std::size_t i = 0; i < shown(area); ++i) {
        marks.push_back({QRectF(1, top, canvas().width() - 2, height), m_rows[i].name, m_rows[i].tip});
        top += height;
    }
    return marks;
}

void StarChart::draw(QPainter &painter, const QRectF &area)
{
    drawLegend(painter, area);
    const double height = rowHeight(area);
    const std::size_t rows = shown(area);
    for (std::size_t i = 0; i < rows; ++i) {
        const QRectF line(area.left(), area.top() + height * static_cast<double>(i), area.width(), height);
        drawRow(painter, line, m_rows[i], selected() == static_cast<int>(i));
    }
    painter.setPen(QPen(look().color(Ink::Third), 1));
    painter.drawLine(QPointF(area.left() - 0.5, area.top() - 2),
                     QPointF(area.left() - 0.5, area.top() + height * static_cast<double>(rows)));
    if (rows < m_rows.size())
        write(painter, QRectF(area.left() + gap, area.top() + height * static_cast<double>(rows), canvas().width() - area.left() - gap, 16), Qt::AlignLeft | Qt::AlignVCenter,
              moreRows(m_rows.size() - rows), Look::font(Type::Note), look().color(Ink::Third));
}

void StarChart::drawLegend(QPainter &painter, const QRectF &area) const
{
    const QFont note = Look::font(Type::Note);
    const QRectF line(0, 0, canvas().width(), legendHeight - 6);
    write(painter, QRectF(0, 0, area.left() - gap, line.height()), Qt::AlignRight | Qt::AlignVCenter, m_legend[0], note,
          look().color(Ink::Second));
    double x = area.left();
    for (std::size_t level = 0; level <= starLevels; ++level) {
        if (m_legend[level].isEmpty())
            continue;
        const bool plan = level == starLevels;
        const QRectF box(x, line.center().y() - (plan ? 3 : 5), plan ? 22 : 10, plan ? 6 : 10);
        if (plan)
            outline(painter, box, look().color(Ink::Plan));
        else
            painter.fillRect(box, look().color(inks[level]));
        if (!plan && level >= 3)
            outline(painter, box, look().color(Ink::Star3));
        const double wide = textWidth(m_legend[level], note);
        write(painter, QRectF(box.right() + 4, 0, wide + 4, line.height()), Qt::AlignLeft | Qt::AlignVCenter, m_legend[level], note,
              look().color(Ink::Second));
        x = box.right() + wide + 16;
    }
}

void StarChart::drawRow(QPainter &painter, const QRectF &line, const StarRow &row, bool chosen) const
{
    const QFont table = Look::font(Type::Table);
    const double barBand = line.height() * 0.62;
    const QRectF band(line.left(), line.top() + 1, line.width(), barBand);
    write(painter, QRectF(0, band.top(), line.left() - m_fiveWidth - 2 * gap, band.height()), Qt::AlignRight | Qt::AlignVCenter,
          row.name, table, look().color(Ink::Text));
    const bool reported = row.stars[0].value.has_value();
    write(painter, QRectF(line.left() - gap - m_fiveWidth - 2, band.top(), m_fiveWidth + 2, band.height()),
          Qt::AlignRight | Qt::AlignVCenter, row.five, Look::font(reported ? Type::ViewTitle : Type::Table),
          look().color(!reported ? Ink::Third : row.stars[0].bound == Bound::Exact ? Ink::Text : Ink::Doubt));
    double end = drawSegments(painter, band, row);
    if (end > line.left()) {
        const bool open = row.totalBound == Bound::AtLeast;
        if (open)
            openArrow(painter, QPointF(end, band.center().y()), look().color(Ink::Star4), Growth::Right);
        end += open ? arrowRoom : 7;
        write(painter, QRectF(end, band.top(), canvas().width() - end, band.height()), Qt::AlignLeft | Qt::AlignVCenter, row.total, table,
              look().color(row.totalBound == Bound::Exact ? Ink::Text : Ink::Doubt));
        end += textWidth(row.total, table);
    }
    write(painter, QRectF(end + gap, band.top(), canvas().width() - end, band.height()), Qt::AlignLeft | Qt::AlignVCenter, row.remark,
          Look::font(Type::Note), look().color(row.contradicted ? Ink::Contradiction : chosen ? Ink::Second : Ink::Third));
    drawPlan(painter, band.bottom() + 1, row);
}

double StarChart::drawSegments(QPainter &painter, const QRectF &line, const StarRow &row) const
{
    const double thickness = std::min(17.0, line.height() - 2);
    const QFont table = Look::font(Type::Table);
    double from = 0;
    double end = line.left();
    for (std::size_t level = 0; level < starLevels; ++level) {
        const StarSegment &segment = row.stars[level];
        if (!segment.value || *segment.value <= 0)
            continue;
        const double left = from == 0 ? line.left() : canvas().x(from) + 1; // one pixel of the ground between neighbours
        end = canvas().x(from + *segment.value);
        const QRectF bar(left, line.center().y() - thickness / 2, std::max(1.0, end - left), thickness);
        const QColor color = look().color(inks[level]);
        const bool certain = segment.bound == Bound::Exact;
        if (certain)
            fillBar(painter, bar, color, Bound::Exact, look().color(Ink::Base), Growth::Right);
        else
            hatch(painter, bar, color, look().color(Ink::Base));
        if (level >= 3 || !certain)
            outline(painter, bar, look().color(certain ? Ink::Star3 : inks[level]));
        const double wide = textWidth(segment.figure, table) + 6;
        if (wide <= bar.width()) {
            if (!certain)
                painter.fillRect(QRectF(bar.center().x() - wide / 2, bar.top() + 1, wide, bar.height() - 2), look().color(Ink::Base));
            write(painter, bar, Qt::AlignCenter, segment.figure, table, look().color(certain ? onInks[level] : Ink::Doubt));
        }
        from += *segment.value;
    }
    return end;
}

void StarChart::drawPlan(QPainter &painter, double top, const StarRow &row) const
{
    double from = 0;
    double end = 0;
    for (const StarSegment &segment : row.plan) {
        if (!segment.value || *segment.value <= 0)
            continue;
        const double left = canvas().x(from);
        end = canvas().x(from + *segment.value);
        outline(painter, QRectF(left, top, std::max(2.0, end - left), 5), look().color(Ink::Plan));
        from += *segment.value;
    }
    if (from > 0)
        write(painter, QRectF(end + 6, top - 4, canvas().width() - end, 13), Qt::AlignLeft | Qt::AlignVCenter, row.planText,
              Look::font(Type::PlanLabel), look().color(Ink::Third));
}

} // namespace starboard
