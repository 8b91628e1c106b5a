#include "ui/window/knownon.h"

#include "ui/look/figures.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QMenu>
#include <QWidgetAction>

namespace starboard {

using namespace Qt::StringLiterals;

KnownOn::KnownOn(Session &session, QWidget *parent)
    : QToolButton(parent), m_session(session), m_calendar(new QCalendarWidget(this))
{
    setObjectName(u"knownOn"_s);
    setProperty("role", u"quiet"_s);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    m_everything = menu->addAction(QString(), this, [this] { choose({}); });
    m_everything->setObjectName(u"knowEverything"_s);
    auto *days = new QWidgetAction(menu);
    m_calendar->setObjectName(u"knownOnCalendar"_s);
    m_calendar->setGridVisible(false);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    days->setDefaultWidget(m_calendar);
    menu->addAction(days);
    setMenu(menu);
    const auto take = [this](const QDate &day) {
        choose(makeDate(day.year(), day.month(), day.day()));
        this->menu()->close();
    };
    connect(m_calendar, &QCalendarWidget::clicked, this, take);
    connect(m_calendar, &QCalendarWidget::activated, this, take);
    connect(&session, &Session::filterChanged, this, &KnownOn::follow);
    connect(&session, &Session::workspaceChanged, this, &KnownOn::follow);
    follow();
}

void KnownOn::choose(std::optional<Date> day)
{
    Filter filter = m_session.filter();
    filter.knownOn = day;
    m_session.setFilter(filter);
}

void KnownOn::follow()
{
    const auto known = m_session.filter().knownOn;
    const Date shown = known.value_or(m_session.today());
    m_calendar->setSelectedDate(QDate(yearOf(shown), monthOf(shown), dayOf(shown)));
    setText(known ? tr("Known on %1").arg(day(*known)) : tr("Known on: today"));
    setToolTip(tr("Accounts as they stood on a day: papers issued later and reviews made later are not used"));
    setAccessibleName(text());
    m_everything->setText(tr("Everything known today"));
    m_calendar->setAccessibleName(tr("Day of knowledge"));
    setEnabled(m_session.hasWorkspace());
}

void KnownOn::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    QToolButton::changeEvent(event);
}

} // namespace starboard
