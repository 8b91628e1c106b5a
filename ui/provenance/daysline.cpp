#include "ui/provenance/daysline.h"

#include "ui/accounts/accountwords.h"
#include "ui/chart/strokes.h"
#include "ui/look/figures.h"
#include "ui/look/look.h"

#include <QPainter>

#include <algorithm>

namespace starboard {
namespace {

constexpr double lineHeight = 20;
constexpr double barHeight = 13;
constexpr double axisHeight = 20;
constexpr std::size_t mostLines = 9;

} // namespace

DaysLine::DaysLine(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setObjectName(QStringLiteral("daysLine"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DaysLine::setEvidence(const Evidence &evidence)
{
    m_lines.clear();
    for (const Witness &entry : evidence.counted)
        add(entry.row, true, Why::Plan);
    for (const Dismissed &entry : evidence.dismissed) {
        if (!entry.subtracted && entry.why != Why::Plan && entry.why != Why::Norm && entry.why != Why::Open)
            add(entry.row, false, entry.why);
    }
    if (m_lines.size() > mostLines)
        m_lines.resize(mostLines);
    if (!m_lines.empty()) {
        m_from = evidence.selection.from.value_or(std::min_element(m_lines.begin(), m_lines.end(), [](const Line &a, const Line &b) {
                                                      return a.from < b.from;
                                                  })->from);
        m_to = evidence.selection.to.value_or(std::max_element(m_lines.begin(), m_lines.end(), [](const Line &a, const Line &b) {
                                                  return a.to < b.to;
                                              })->to);
    }
    setVisible(!m_lines.empty() && m_from < m_to);
    updateGeometry();
    update();
}

void DaysLine::add(const FactRow &row, bool counted, Why why)
{
    const Period &period = row.fact.period;
    if (!period.end)
        return;
    const bool open = !period.start;
    m_lines.push_back({open ? *period.end : *period.start, *period.end, open, counted, row.fact.bound,
                       figure(row.fact.value, row.fact.upper, row.fact.bound), why});
}

QSize DaysLine::sizeHint() const
{
    return {200, static_cast<int>(lineHeight * static_cast<double>(m_lines.size()) + axisHeight)};
}

double DaysLine::x(Date day) const
{
    const double share = static_cast<double>((day - m_from).count()) / static_cast<double>((m_to - m_from).count() + 1);
    return m_left + std::clamp(share, 0.0, 1.0) * (width() - m_left);
}

void DaysLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont note = Look::font(Type::Note);
    m_left = 0;
    for (const Line &line : m_lines)
        m_left = std::max(m_left, textWidth(line.counted ? tr("counted") : whyName(line.why), note) + 8);
    const double bottom = lineHeight * static_cast<double>(m_lines.size());
    // Months as a light grid, named as far as there is room.
    double named = m_left - 1;
    for (Date month = firstOfMonth(yearOf(m_from), monthOf(m_from)); month <= m_to;
         month = lastOfMonth(yearOf(month), monthOf(month)) + std::chrono::days(1)) {
        const double at = x(month);
        painter.setPen(m_look.color(Ink::Hairline));
        painter.drawLine(QPointF(at, 0), QPointF(at, bottom));
        const QString label = monthLabel(monthOf(month));
        if (at >= named && at + textWidth(label, note) <= width()) {
            write(painter, QRectF(at, bottom + 2, 60, axisHeight - 2), Qt::AlignLeft | Qt::AlignTop, label, note, m_look.color(Ink::Third));
            named = at + textWidth(label, note) + 6;
        }
    }
    painter.setPen(m_look.color(Ink::Third));
    painter.drawLine(QPointF(m_left, bottom), QPointF(width(), bottom));
    double top = 0;
    QString lastWord;
    for (const Line &line : m_lines) {
        const QString word = line.counted ? tr("counted") : whyName(line.why);
        if (word != lastWord)
            write(painter, QRectF(0, top, m_left, lineHeight), Qt::AlignLeft | Qt::AlignVCenter, word, note, m_look.color(Ink::Third));
        lastWord = word;
        const double left = line.openStart ? std::max(m_left, x(line.to) - 24) : x(line.from);
        const QRectF bar(left, top + (lineHeight - barHeight) / 2, std::max(4.0, x(line.to + std::chrono::days(1)) - left), barHeight);
        if (line.counted)
            fillBar(painter, bar, m_look.color(Ink::Bar), line.bound == Bound::AtLeast ? Bound::Approx : line.bound, m_look.color(Ink::Base),
                    Growth::Right);
        else
            outline(painter, bar, m_look.color(Ink::Third));
        const double wide = textWidth(line.figure, note) + 6;
        const bool inside = wide < bar.width();
        const QRectF where = inside ? QRectF(bar.center().x() - wide / 2, bar.top() + 1, wide, barHeight - 2)
            : bar.left() - wide > m_left ? QRectF(bar.left() - wide, bar.top(), wide, barHeight)
                                         : QRectF(bar.right() + 2, bar.top(), wide, barHeight);
        if (inside && line.counted && line.bound != Bound::Exact)
            painter.fillRect(where, m_look.color(Ink::Base));
        const Ink ink = line.bound != Bound::Exact && line.counted ? Ink::Doubt : inside && line.counted ? Ink::OnRectified : Ink::Second;
        write(painter, where, Qt::AlignCenter, line.figure, note, m_look.color(ink));
        top += lineHeight;
    }
}

} // namespace starboard
