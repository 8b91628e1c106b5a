#include "ui/filter/timeline.h"

#include "ui/look/figures.h"
#include "ui/look/look.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <chrono>

namespace starboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double barRoom = 30;
constexpr double labelRoom = 16;
constexpr double edge = 3;
constexpr double tallest = 0.86; // of the bars' room, so that the brush's frame stands free

} // namespace

int monthNumber(Date day) { return yearOf(day) * 12 + monthOf(day) - 1; }

Days daysOfMonths(int first, int last)
{
    return {firstOfMonth(first / 12, first % 12 + 1), lastOfMonth(last / 12, last % 12 + 1)};
}

Timeline::Timeline(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setObjectName(u"timeline"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_pause.setSingleShot(true);
    m_pause.setInterval(350ms);
    connect(&m_pause, &QTimer::timeout, this, &Timeline::tell);
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

QSize Timeline::sizeHint() const { return {180, int(barRoom + labelRoom)}; }

void Timeline::setMonths(std::vector<Month> months)
{
    m_months = std::move(months);
    m_first = m_months.empty() ? 0 : m_months.front().number;
    m_last = m_months.empty() ? -1 : m_months.back().number;
    update();
}

void Timeline::setDays(const Days &days)
{
    if (m_dragging || m_pause.isActive())
        return; // the hand is quicker than the answer
    m_from = days.from ? std::optional(monthNumber(*days.from)) : std::nullopt;
    m_to = days.to ? std::optional(monthNumber(*days.to)) : std::nullopt;
    say();
    update();
}

QRectF Timeline::barOf(int month) const
{
    const int all = std::max(1, m_last - m_first + 1);
    const double wide = (width() - 2 * edge) / all;
    return {edge + wide * (month - m_first), 1, wide, barRoom - 2};
}

int Timeline::monthAt(double x) const
{
    const int all = std::max(1, m_last - m_first + 1);
    const double wide = (width() - 2 * edge) / all;
    return std::clamp(m_first + int((x - edge) / wide), m_first, std::max(m_first, m_last));
}

qint64 Timeline::factsIn(int month) const
{
    const auto found = std::lower_bound(m_months.begin(), m_months.end(), month, [](const Month &at, int wanted) { return at.number < wanted; });
    return found != m_months.end() && found->number == month ? found->facts : 0;
}

QString Timeline::monthText(int month) const
{
    const Days days = daysOfMonths(month, month);
    return periodName(days);
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_last < m_first)
        return;
    qint64 most = 1;
    for (const Month &month : m_months)
        most = std::max(most, month.facts);
    const int from = std::max(m_from.value_or(m_first), m_first);
    const int to = std::min(m_to.value_or(m_last), m_last);
    const bool bounded = (m_from || m_to) && from <= to;
    if (bounded) {
        const QRectF span(barOf(from).left(), 0.5, barOf(to).right() - barOf(from).left(), barRoom);
        painter.fillRect(span, m_look.color(Ink::Selection));
    }
    for (const Month &month : m_months) {
        const QRectF room = barOf(month.number);
        const double high = std::max(1.0, (barRoom - 2) * tallest * double(month.facts) / double(most));
        const double gap = room.width() > 4 ? 1 : 0;
        const bool within = !(m_from || m_to) || (month.number >= from && month.number <= to);
        painter.fillRect(QRectF(room.left() + gap, barRoom - high, std::max(1.0, room.width() - 2 * gap), high),
                         m_look.color(within ? Ink::Bar : Ink::Mute));
    }
    painter.setPen(QPen(m_look.color(Ink::Line), 1));
    painter.drawLine(QPointF(edge, barRoom + 0.5), QPointF(width() - edge, barRoom + 0.5));
    painter.setFont(Look::font(Type::PlanLabel));
    double free = -1;
    for (int month = m_first; month <= m_last; ++month) {
        if (month != m_first && month % 12 != 0)
            continue;
        const QString year = QString::number(month / 12);
        const double wide = painter.fontMetrics().horizontalAdvance(year);
        const double x = std::min(barOf(month).left(), width() - wide - 1);
        if (x < free)
            continue;
        painter.setPen(m_look.color(Ink::Third));
        painter.drawText(QRectF(x, barRoom + 2, wide + 2, labelRoom), Qt::AlignLeft | Qt::AlignTop, year);
        free = x + wide + 6;
    }
    painter.setBrush(Qt::NoBrush);
    if (bounded) {
        painter.setPen(QPen(m_look.color(Ink::Focus), 1));
        painter.drawRect(QRectF(barOf(from).left(), 0.5, barOf(to).right() - barOf(from).left(), barRoom));
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_look.color(Ink::Focus), 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void Timeline::brush(int first, int last)
{
    m_from = std::clamp(std::min(first, last), m_first, m_last);
    m_to = std::clamp(std::max(first, last), m_first, m_last);
    say();
    update();
}

void Timeline::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_last < m_first)
        return;
    m_dragging = true;
    m_grip = monthAt(event->position().x());
    if (event->modifiers() & Qt::ShiftModifier && m_from)
        m_grip = *m_from;
    brush(m_grip, monthAt(event->position().x()));
}

void Timeline::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging)
        brush(m_grip, monthAt(event->position().x()));
}

void Timeline::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragging || event->button() != Qt::LeftButton)
        return;
    m_dragging = false;
    tell();
}

void Timeline::mouseDoubleClickEvent(QMouseEvent *)
{
    m_dragging = false;
    m_from.reset();
    m_to.reset();
    update();
    tell();
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    const int from = m_from.value_or(m_first);
    const int to = m_to.value_or(m_last);
    const bool stretch = event->modifiers() & Qt::ShiftModifier;
    int step = 0;
    switch (event->key()) {
    case Qt::Key_Left: step = -1; break;
    case Qt::Key_Right: step = 1; break;
    case Qt::Key_Home: step = m_first - from; break;
    case Qt::Key_End: step = m_last - to; break;
    case Qt::Key_Escape:
        m_from.reset();
        m_to.reset();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter: break; // at once
    default: QWidget::keyPressEvent(event); return;
    }
    if (m_last < m_first)
        return;
    if (stretch && step != 0)
        brush(from, std::max(from, to + step));
    else if (step != 0 && from + step >= m_first && to + step <= m_last)
        brush(from + step, to + step);
    else if (step != 0 && !m_from && !m_to)
        brush(m_last, m_last); // nothing is brushed yet: the newest month
    update();
    if (step == 0)
        tell();
    else
        m_pause.start();
}

void Timeline::tell()
{
    m_pause.stop();
    Q_EMIT chosen(m_from && m_to ? daysOfMonths(*m_from, *m_to) : Days{});
}

void Timeline::say()
{
    setAccessibleDescription(m_from && m_to ? periodName(daysOfMonths(*m_from, *m_to)) : presetName(Preset::AnyTime));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void Timeline::retranslate()
{
    setAccessibleName(tr("Months of the workspace"));
    setWhatsThis(tr("Drag to choose a span of months. Arrow keys move it, Shift with them moves its end, Escape takes it away."));
    say();
}

bool Timeline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_last >= m_first) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int month = monthAt(help->pos().x());
        QToolTip::showText(help->globalPos(),
                           tr("%1: %n fact(s)", "a month", int(factsIn(month))).arg(monthText(month)) + u'\n' + tr("Drag to choose a span"), this);
        return true;
    }
    return QWidget::event(event);
}

void Timeline::focusInEvent(QFocusEvent *) { update(); }

void Timeline::focusOutEvent(QFocusEvent *) { update(); }

} // namespace starboard
