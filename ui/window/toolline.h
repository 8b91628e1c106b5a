// The tool bar: import, back and forward, undo, what goes out, the period's presets and the search. Where the window is
// narrow it keeps less of its words.
#pragma once

#include "ui/session/periods.h"
#include "ui/session/session.h"
#include "ui/window/actions.h"

#include <QToolBar>

class QToolButton;

namespace starboard {

class SearchField;

class ToolLine : public QToolBar
{
    Q_OBJECT
public:
    ToolLine(Session &session, const Actions &actions, QWidget *parent = nullptr);

    [[nodiscard]] SearchField &search() const { return *m_search; }
    void follow(bool facts); // the preset in force; all disabled without facts
    void retranslate();
    void dress();
    void fit(int width); // to a window of that width

private:
    void addCommands();
    void addPresets();
    [[nodiscard]] QToolButton *buttonOf(Act act) const;
    void choose(Preset preset);

    Session &m_session;
    const Actions &m_actions;
    std::vector<std::pair<QToolButton *, Preset>> m_presets;
    QAction *m_presetsAction = nullptr;
    SearchField *m_search = nullptr;
};

} // namespace starboard
