#include "ui/trend/incrementchart.h"

#include "ui/chart/strokes.h"
#include "ui/look/figures.h"

#include <QPainter>

#include <algorithm>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr double nameWidth = 190;
constexpr double leastLane = 58;
constexpr double tallestLane = 116;
constexpr double figureHeight = 18; // above a block
constexpr double footHeight = 8;
constexpr double headHeight = 30;
constexpr double leastBlock = 3;

// What was added a day; none where it is not known when it began.
std::optional<double> paceOf(const Stretch &stretch)
{
    if (!stretch.value || !stretch.days.from || !stretch.days.to)
        return std::nullopt;
    return *stretch.value / static_cast<double>((*stretch.days.to - *stretch.days.from).count() + 1);
}

} // namespace

void IncrementChart::setLanes(std::vector<Lane> lanes, Date first, Date last)
{
    m_lanes = std::move(lanes);
    m_first = first;
    m_last = last;
    m_fastest = 0;
    for (const Lane &lane : m_lanes)
        for (const Stretch &stretch : lane.stretches)
            m_fastest = std::max(m_fastest, paceOf(stretch).value_or(0));
    rebuild();
}

const Stretch &IncrementChart::stretchOf(int mark) const
{
    const Place &at = m_places[static_cast<std::size_t>(mark)];
    return m_lanes[at.lane].stretches[at.stretch];
}

void IncrementChart::arrange(const QSize &)
{
    canvas().setMargins({static_cast<int>(nameWidth), static_cast<int>(headHeight), space::panelSide, space::panelSide});
    canvas().showVerticalScale(false);
}

std::size_t IncrementChart::shown(const QRectF &area) const { return rowsThatFit(area.height(), m_lanes.size(), leastLane); }

QRectF IncrementChart::room(const QRectF &area, std::size_t lane) const
{
    const double height = std::clamp(area.height() / std::max<double>(1, static_cast<double>(m_lanes.size())), leastLane, tallestLane);
    return {area.left(), area.top() + height * static_cast<double>(lane), area.width(), height};
}

double IncrementChart::x(const QRectF &area, Date day) const
{
    const double share = static_cast<double>((day - m_first).count()) / static_cast<double>((m_last - m_first).count() + 1);
    return area.left() + std::clamp(share, 0.0, 1.0) * area.width();
}

QRectF IncrementChart::block(const QRectF &lane, const Stretch &stretch) const
{
    const double left = stretch.days.from ? x(lane, *stretch.days.from) : lane.left();
    const double right = x(lane, *stretch.days.to + std::chrono::days(1));
    const double most = lane.height() - figureHeight - footHeight;
    const double pace = paceOf(stretch).value_or(0);
    const double height = std::max(leastBlock, m_fastest > 0 ? most * pace / m_fastest : 0);
    return {left, lane.bottom() - footHeight - height, std::max(2.0, right - left - 1), height};
}

std::vector<Mark> IncrementChart::layOut(const QRectF &area)
{
    m_places.clear();
    std::vector<Mark> marks;
    for (std::size_t lane = 0; lane < shown(area); ++lane) {
        const QRectF where = room(area, lane);
        for (std::size_t i = 0; i < m_lanes[lane].stretches.size(); ++i) {
            const Stretch &stretch = m_lanes[lane].stretches[i];
            const QRectF at = block(where, stretch);
            m_places.push_back({lane, i});
            marks.push_back({QRectF(at.left(), where.top() + 2, at.width(), where.height() - 4), m_lanes[lane].name + u' ' + days(stretch.days.from, stretch.days.to), stretch.tip});
        }
    }
    return marks;
}

void IncrementChart::drawMonths(QPainter &painter, const QRectF &area, double bottom)
{
    const QFont note = Look::font(Type::Note);
    double free = area.left() - 1;
    int year = 0;
    for (Date month = firstOfMonth(yearOf(m_first), monthOf(m_first)); month <= m_last; month = lastOfMonth(yearOf(month), monthOf(month)) + std::chrono::days(1)) {
        const double at = x(area, month);
        painter.setPen(QPen(look().color(year != 0 && yearOf(month) != year ? Ink::Line : Ink::Hairline), 1));
        painter.drawLine(QPointF(at, area.top()), QPointF(at, bottom));
        QString label = monthLabel(monthOf(month));
        if (yearOf(month) != year)
            label = QString::number(yearOf(month)) + u' ' + label;
        year = yearOf(month);
        if (at < free || at + textWidth(label, note) > area.right() + space::panelSide)
            continue;
        write(painter, QRectF(at, area.top() - 18, 90, 14), Qt::AlignLeft | Qt::AlignVCenter, label, note, look().color(Ink::Third));
        free = at + textWidth(label, note) + space::small;
    }
}

void IncrementChart::drawLane(QPainter &painter, const QRectF &where, const Lane &lane)
{
    const QRectF names(space::panelSide, where.top() + 8, nameWidth - space::panelSide - space::medium, 18);
    writeName(painter, names, Qt::AlignLeft | Qt::AlignVCenter, lane.name, look().color(Ink::Text));
    const QFont note = Look::font(Type::Note);
    write(painter, names.translated(0, 18), Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(note).elidedText(lane.note, Qt::ElideRight, names.width()), note,
          look().color(Ink::Third));
    const double base = where.bottom() - footHeight;
    painter.setPen(QPen(look().color(Ink::Third), 1));
    painter.drawLine(QPointF(where.left(), base + 0.5), QPointF(where.right(), base + 0.5));
    const QFont table = Look::font(Type::Table);
    double free = where.left() - 20;
    for (const Stretch &stretch : lane.stretches) {
        const QRectF bar = block(where, stretch);
        if (stretch.fell || !stretch.value)
            painter.fillRect(QRectF(bar.left(), base - leastBlock, bar.width(), leastBlock), look().color(stretch.fell ? Ink::Contradiction : Ink::Line));
        else if (!stretch.value || *stretch.value > 0)
            fillBar(painter, bar, look().color(stretch.first ? Ink::QuietBar : Ink::Bar), stretch.bound == Bound::AtLeast ? Bound::Approx : stretch.bound,
                    look().color(Ink::Base), Growth::Up);
        const Ink ink = stretch.fell || stretch.contradicted ? Ink::Contradiction : stretch.bound == Bound::Exact ? Ink::Text : Ink::Doubt;
        const double wide = textWidth(stretch.figure, table) + 2;
        const double left = std::clamp(bar.center().x() - wide / 2, where.left(), std::max(where.left(), where.right() - wide));
        if (left < free)
            continue; // the tooltip and the table say it
        write(painter, QRectF(left, bar.top() - figureHeight, wide, figureHeight), Qt::AlignCenter, stretch.figure, table, look().color(ink));
        free = left + wide + 4;
    }
}

void IncrementChart::draw(QPainter &painter, const QRectF &area)
{
    if (m_lanes.empty()) {
        write(painter, area, Qt::AlignCenter, u"— "_s + tr("no running totals in this period"), Look::font(Type::Table), look().color(Ink::Second));
        return;
    }
    const std::size_t lanes = shown(area);
    const double bottom = lanes == 0 ? area.top() : room(area, lanes - 1).bottom();
    drawMonths(painter, area, bottom);
    for (std::size_t lane = 0; lane < lanes; ++lane)
        drawLane(painter, room(area, lane), m_lanes[lane]);
    if (lanes < m_lanes.size())
        write(painter, QRectF(area.left(), bottom + 2, area.width(), 16), Qt::AlignLeft | Qt::AlignVCenter, moreRows(m_lanes.size() - lanes),
              Look::font(Type::Note), look().color(Ink::Third));
}

} // namespace starboard
