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
constexpr double nameShare = 0.3; // of the width, at most
constexpr double gap = 8;

} // namespace

void HeatMap::arrange(const QSize &size)
{
    const double nameWidth = std::clamp(widestName(), 40.0, std::max(40.0, nameShare * size.width()));
    canvas().setMargins({static_cast<int>(std::ceil(nameWidth + 2 * gap)) + space::panelSide, static_cast<int>(headHeight), space::panelSide,
                         static_cast<int>(legendHeight)});
    canvas().showVerticalScale(false);
}

std::size_t HeatMap::shown(const QRectF &area) const { return rowsThatFit(area.height(), rows().size(), leastRow); }

QRectF HeatMap::place(const QRectF &area, std::size_t row, std::size_t column) const
{
    const double wide = area.width() / std::max(1.0, static_cast<double>(columns().size()));
    const double high = rows().empty() ? tallestRow : std::clamp(area.height() / static_cast<double>(rows().size()), leastRow, tallestRow);
    return {area.left() + wide * static_cast<double>(column), area.top() + high * static_cast<double>(row), wide, high};
}

int HeatMap::stepOf(double value) const
{
    if (value <= 0)
        return -1;
    const int steps = static_cast<int>(grounds.size());
    return std::clamp(static_cast<int>(std::ceil(value / largest() * steps)) - 1, 0, steps - 1);
}

QRectF HeatMap::spot(const QRectF &area, std::size_t row, std::size_t column) const
{
    return row < shown(area) ? place(area, row, column) : QRectF();
}

void HeatMap::drawCell(QPainter &painter, const QRectF &where, const ChartCell &at) const
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
    const double most = largest();
    if (most <= 0)
        return;
    const QFont note = Look::font(Type::Note);
    double x = area.left();
    const double y = std::min(canvas().height() - legendHeight + 8, place(area, shown(area), 0).top() + (shown(area) < rows().size() ? 24 : 10));
    for (std::size_t step = 0; step < grounds.size(); ++step) {
        const double upper = most * static_cast<double>(step + 1) / static_cast<double>(grounds.size());
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

void HeatMap::drawHead(QPainter &painter, const QRectF &area) const
{
    const QFont note = Look::font(Type::Note);
    double labelWidth = 0;
    for (const ChartColumn &column : columns())
        labelWidth = std::max(labelWidth, textWidth(column.label, note) + 4);
    const double wide = area.width() / std::max(1.0, static_cast<double>(columns().size()));
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(labelWidth / wide)));
    for (std::size_t column = 0; column < columns().size(); ++column) {
        const QRectF at = place(area, 0, column);
        if (column % every == 0)
            write(painter, QRectF(at.center().x() - 40, area.top() - 18, 80, 16), Qt::AlignHCenter | Qt::AlignVCenter, columns()[column].label, note,
                  look().color(Ink::Third));
        if (groupBegins(column))
            write(painter, QRectF(at.left() + 2, area.top() - 34, 80, 16), Qt::AlignLeft | Qt::AlignVCenter, columns()[column].group, note,
                  look().color(Ink::Second));
    }
}

void HeatMap::draw(QPainter &painter, const QRectF &area)
{
    drawHead(painter, area);
    const std::size_t seen = shown(area);
    for (std::size_t row = 0; row < seen; ++row) {
        const QRectF line = place(area, row, 0);
        writeName(painter, QRectF(space::panelSide, line.top(), area.left() - space::panelSide - gap, line.height()), Qt::AlignRight | Qt::AlignVCenter,
                  rows()[row].name, look().color(Ink::Text));
        for (std::size_t column = 0; column < columns().size(); ++column)
            drawCell(painter, place(area, row, column), cell(row, column));
    }
    if (selected() >= 0) { // the frame lies above the cell's colour
        painter.setPen(QPen(look().color(Ink::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(mark(selected()).area.adjusted(1, 1, -1, -1));
    }
    if (seen < rows().size())
        write(painter, QRectF(area.left(), place(area, seen, 0).top(), area.width(), 16), Qt::AlignLeft | Qt::AlignVCenter, moreRows(rows().size() - seen),
              Look::font(Type::Note), look().color(Ink::Third));
    drawLegend(painter, area);
}

} // namespace starboard
