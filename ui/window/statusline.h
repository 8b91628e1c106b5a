// The status bar: how much the workspace holds, what is selected, what is being done.
#pragma once

#include "ui/session/session.h"

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QToolButton;

namespace starboard {

class JobLine;
class Language;

class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    StatusLine(Session &session, Language &language, QWidget *parent = nullptr);

    void setSelectionText(const QString &text);
    void say(const QString &sentence); // passes after a while
    [[nodiscard]] QString counts() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showCounts();

    Session &m_session;
    Language &m_language;
    QLabel *m_counts;
    QLabel *m_selection;
    QLabel *m_busy;
    JobLine *m_jobs;
    QLabel *m_saved;
    QToolButton *m_switch;
    QTimer m_patience;
    QString m_selected;
};

} // namespace starboard
