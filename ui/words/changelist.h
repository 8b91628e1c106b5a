// What a new extraction changes, a fact a line: new, gone, or read otherwise, with its sentence.
#pragma once

#include "model/store/intake.h"
#include "ui/session/session.h"

#include <QTreeWidget>

#include <vector>

namespace starboard {

class ChangeList : public QTreeWidget
{
    Q_OBJECT
public:
    explicit ChangeList(Session &session, QWidget *parent = nullptr);

    void setChanges(const std::vector<FactChange> &changes);
    void retranslate();

private:
    Session &m_session;
    std::vector<FactChange> m_changes;
};

// “3 new, 1 gone, 2 read otherwise, 40 as before; 2 reviewed facts stayed as reviewed”.
[[nodiscard]] QString sentenceOf(const Reextracted &total);

} // namespace starboard
