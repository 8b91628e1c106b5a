#include "ui/session/view.h"

#include <QEvent>

namespace starboard {

View::View(Session &session, const QString &id, QWidget *parent) : QWidget(parent), m_session(session), m_id(id)
{
    using namespace Qt::StringLiterals;
    setObjectName(id);
    setProperty("role", u"paper"_s);
    setAttribute(Qt::WA_StyledBackground);
    connect(&session, &Session::filterChanged, this, &View::outdate);
    connect(&session, &Session::dataChanged, this, &View::outdate);
    connect(&session.look(), &Look::changed, this, [this] { dress(); });
}

void View::bringUpToDate()
{
    if (!m_stale || !m_session.hasWorkspace())
        return;
    m_stale = false;
    refresh();
}

void View::outdate()
{
    m_stale = true;
    if (isVisible())
        bringUpToDate();
}

void View::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    bringUpToDate();
}

void View::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT titleChanged();
    }
    QWidget::changeEvent(event);
}

} // namespace starboard
