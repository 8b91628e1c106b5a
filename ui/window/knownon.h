// The day of knowledge at the right of the chips: accounts as the papers issued until that day told them.
#pragma once

#include "ui/session/session.h"

#include <QToolButton>

class QCalendarWidget;

namespace starboard {

class KnownOn : public QToolButton
{
    Q_OBJECT
public:
    explicit KnownOn(Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void choose(std::optional<Date> day);

    Session &m_session;
    QCalendarWidget *m_calendar;
    QAction *m_everything;
};

} // namespace starboard
