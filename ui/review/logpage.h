// The log of reviews as people read it: who, when, what before and after; by fact; the way to the fact; and the step
// that can still be taken back from here.
#pragma once

#include "ui/look/sheet.h"
#include "ui/review/logmodel.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QTableView;

namespace starboard {

class LogPage : public QWidget
{
    Q_OBJECT
public:
    explicit LogPage(Session &session, QWidget *parent = nullptr);
    ~LogPage() override;

    void showFact(const QString &factId); // empty: all facts
    void refresh();
    void retranslate();
    [[nodiscard]] bool settled() const { return m_model->settled() && !m_tryRequest->waiting(); }
    [[nodiscard]] Sheet sheet() const;

Q_SIGNALS:
    void shown();

private:
    void follow(); // the entry that the keyboard stands on
    void takeBack();
    void openFact();
    void thisFactOnly();
    [[nodiscard]] const LogEntry *current() const;

    Session &m_session;
    LogModel *m_model;
    QString m_factId;
    QLabel *m_title;
    QPushButton *m_all;
    QTableView *m_table;
    QLabel *m_note;
    QPushButton *m_takeBack;
    QPushButton *m_open;
    QPushButton *m_only;
    std::unique_ptr<Request> m_tryRequest;
    std::unique_ptr<Request> m_openRequest;
};

} // namespace starboard
