#include "ui/ranking/dotchart.h"

#include "ui/chart/strokes.h"
#include "ui/look/figures.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace starboard {
namespace {

constexpr double rankWidth = 40;
constexpr double movementWidth = 40;
constexpr double axisHeight = 20;
constexpr double tallestRow = 32;
constexpr double leastRow = 17;
constexpr int gridLines = 5;

double roundTop(double largest)
{
    if (largest <= 0)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(largest)));
    for (const double factor : {1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 7.5, 10.0})
        if (factor * power >= largest)
            return factor * power;
    return largest;
}

} // namespace

void DotChart::setDots(std::vector<Dot> dots)
{
    m_dots = std::move(dots);
    rebuild();
}

double DotChart::scaleTop() const
{
    double largest = 0;
    for (const Dot &dot : m_dots)
        largest = std::max({largest, dot.value.value_or(0), dot.before.value_or(0)});
    return roundTop(largest);
}

double DotChart::rowHeight(const QRectF &area) const
{
    return m_dots.empty() ? tallestRow : std::clamp(area.height() / static_cast<double>(m_dots.size()), leastRow, tallestRow);
}

std::size_t DotChart::shown(const QRectF &area) const { return rowsThatFit(area.height(), m_dots.size(), leastRow); }

void DotChart::arrange(const QSize &)
{
    m_nameWidth = m_asideWidth = m_figureWidth = 0;
    for (const Dot &dot : m_dots) {
        m_nameWidth = std::max(m_nameWidth, textWidth(dot.name, Look::font(Type::Table)));
        m_asideWidth = std::max(m_asideWidth, textWidth(dot.aside, Look::font(Type::Note)));
        m_figureWidth = std::max(m_figureWidth, textWidth(dot.figure, Look::font(Type::Table)));
    }
    const double left = rankWidth + m_nameWidth + m_asideWidth + 3 * space::medium;
    canvas().setMargins({static_cast<int>(std::ceil(left)), static_cast<int>(axisHeight),
                         static_cast<int>(std::ceil(m_figureWidth + movementWidth + space::large)), 4});
    canvas().setHorizontal(0, scaleTop());
    canvas().showVerticalScale(false);
}

std::vector<Mark> DotChart::layOut(const QRectF &area)
{
    std::vector<Mark> marks;
    const double high = rowHeight(area);
    for (std::size_t i = 0; i < shown(area); ++i)
        marks.push_back({QRectF(2, area.top() + high * static_cast<double>(i), canvas().width() - 4, high), m_dots[i].name, m_dots[i].tip});
    return marks;
}

void DotChart::draw(QPainter &painter, const QRectF &area)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont table = Look::font(Type::Table);
    const QFont note = Look::font(Type::Note);
    const double high = rowHeight(area);
    const std::size_t rows = shown(area);
    const double bottom = area.top() + high * static_cast<double>(rows);
    for (int line = 0; line <= gridLines; ++line) {
        const double value = scaleTop() * line / gridLines;
        const double x = area.left() + area.width() * line / gridLines;
        painter.setPen(QPen(look().color(line == 0 ? Ink::Third : Ink::Hairline), 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, bottom));
        write(painter, QRectF(x - 40, area.top() - axisHeight, 80, axisHeight - 4), Qt::AlignHCenter | Qt::AlignVCenter,
              figure(Decimal::fromDouble(value)), note, look().color(Ink::Third));
    }
    if (rows < m_dots.size())
        write(painter, QRectF(area.left(), bottom, area.width(), 16), Qt::AlignLeft | Qt::AlignVCenter, moreRows(m_dots.size() - rows), note,
              look().color(Ink::Third));
    for (std::size_t i = 0; i < rows; ++i) {
        const Dot &dot = m_dots[i];
        const QRectF row(0, area.top() + high * static_cast<double>(i), canvas().width(), high);
        const double middle = row.center().y();
        const bool doubtful = dot.bound != Bound::Exact;
        double x = 0;
        write(painter, QRectF(x, row.top(), rankWidth - space::medium, high), Qt::AlignRight | Qt::AlignVCenter, dot.rank, table, look().color(Ink::Text));
        x += rankWidth;
        write(painter, QRectF(x, row.top(), m_nameWidth + 2, high), Qt::AlignLeft | Qt::AlignVCenter, dot.name, table, look().color(Ink::Text));
        x += m_nameWidth + space::medium;
        write(painter, QRectF(x, row.top(), m_asideWidth + 2, high), Qt::AlignLeft | Qt::AlignVCenter, dot.aside, note, look().color(Ink::Second));
        auto at = [&](double value) { return area.left() + area.width() * value / scaleTop(); };
        if (dot.value && dot.before) {
            painter.setPen(QPen(look().color(Ink::Line), 1.5));
            painter.drawLine(QPointF(at(*dot.before), middle), QPointF(at(*dot.value), middle));
            painter.setPen(QPen(look().color(Ink::Third), 1.2));
            painter.setBrush(look().color(Ink::Base));
            painter.drawEllipse(QPointF(at(*dot.before), middle), 3.6, 3.6);
        }
        if (dot.value) {
            const Ink ink = dot.standing == Standing::Top ? Ink::Red : dot.standing == Standing::Bottom ? Ink::Plan : Ink::Bar;
            painter.setPen(QPen(look().color(ink), 1.4));
            painter.setBrush(doubtful ? look().color(Ink::Base) : look().color(ink));
            painter.drawEllipse(QPointF(at(*dot.value), middle), 4.4, 4.4);
        }
        painter.setBrush(Qt::NoBrush);
        const double right = area.right() + space::wide;
        write(painter, QRectF(right, row.top(), m_figureWidth + 2, high), Qt::AlignRight | Qt::AlignVCenter, dot.figure, table,
              look().color(doubtful ? Ink::Doubt : Ink::Text));
        write(painter, QRectF(right + m_figureWidth + 2, row.top(), movementWidth, high), Qt::AlignRight | Qt::AlignVCenter, dot.movement, note, look().color(Ink::Second));
    }
}

} // namespace starboard
