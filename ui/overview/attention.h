// What needs attention within the filter: how many, of what, and a link to where it is settled.
#pragma once

#include "ui/overview/overviewdata.h"
#include "ui/session/session.h"

#include <QWidget>

class QGridLayout;

namespace starboard {

class AttentionList : public QWidget
{
    Q_OBJECT
public:
    explicit AttentionList(Session &session, QWidget *parent = nullptr);
    void setData(const Attention &attention);
    [[nodiscard]] int lineCount() const { return m_lines; }

private:
    void add(const QString &id, qint64 count, Ink ink, const QString &what, const QString &detail, std::function<void()> open);

    Session &m_session;
    QGridLayout *m_grid;
    int m_lines = 0;
};

} // namespace starboard
