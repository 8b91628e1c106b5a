// Every command of the window in one table: its name, text, icon, shortcut and menu. Menus, tool bar and the list of
// shortcuts are made from it; tests find an action by its name.
#pragma once

#include <QAction>
#include <QObject>

#include <cstdint>
#include <map>

class QMenu;
class QMenuBar;

namespace starboard {

class Look;

enum class Act : std::uint8_t {
    NewWorkspace,
    OpenWorkspace,
    Import,
    ImportFolder,
    OpenSample,
    Backup,
    Restore,
    Compact,
    CheckWorkspace,
    ExportData,
    ExportView,
    Report,
    Quit,
    Undo,
    Redo,
    CopyView,
    Find,
    ClearFilter,
    Back,
    Forward,
    Up,
    ShowFilter,
    ShowEvidence,
    SaveView,
    OwnWords,
    AsTable,
    FullScreen,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    Chinese,
    English,
    Thousands,
    TenThousands,
    Shortcuts,
    Tour,
    About,
};

enum class MenuOf : std::uint8_t { File, Edit, View, Tools, Help };

class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(const Look &look, QObject *parent = nullptr);

    [[nodiscard]] QAction *operator[](Act act) const { return m_actions.at(act); }
    void fill(QMenuBar *bar);
    [[nodiscard]] QMenu *menu(MenuOf which) const { return m_menus.at(which); }
    void retranslate();
    void dress();

private:
    const Look &m_look;
    std::map<Act, QAction *> m_actions;
    std::map<MenuOf, QMenu *> m_menus;
};

} // namespace starboard
