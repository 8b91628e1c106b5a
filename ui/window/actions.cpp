#include "ui/window/actions.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

#include <array>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

struct Entry {
    Act act;
    MenuOf menu;
    const char16_t *name;
    const char *text;
    const char16_t *icon;
    const char16_t *keys;   // portable text; several separated by "; "
    const char *group;      // actions of one group exclude each other
    bool separatorBefore;
};

constexpr std::array entries{
    Entry{Act::NewWorkspace, MenuOf::File, u"newWorkspace", QT_TRANSLATE_NOOP("starboard::Actions", "&New workspace…"), u"", u"Ctrl+N", nullptr, false},
    Entry{Act::OpenWorkspace, MenuOf::File, u"openWorkspace", QT_TRANSLATE_NOOP("starboard::Actions", "&Open workspace…"), u"", u"Ctrl+O", nullptr, false},
    Entry{Act::OpenSample, MenuOf::File, u"openSample", QT_TRANSLATE_NOOP("starboard::Actions", "Open the &sample data"), u"", u"", nullptr, false},
    Entry{Act::Import, MenuOf::File, u"import", QT_TRANSLATE_NOOP("starboard::Actions", "&Import…"), u"document-import", u"Ctrl+I", nullptr, true},
    Entry{Act::ImportFolder, MenuOf::File, u"importFolder", QT_TRANSLATE_NOOP("starboard::Actions", "Import a &folder…"), u"", u"Ctrl+Shift+I", nullptr, false},
    Entry{Act::Report, MenuOf::File, u"report", QT_TRANSLATE_NOOP("starboard::Actions", "&Report…"), u"document-print", u"Ctrl+P", nullptr, true},
    Entry{Act::ExportData, MenuOf::File, u"exportData", QT_TRANSLATE_NOOP("starboard::Actions", "&Export facts…"), u"document-export", u"Ctrl+E", nullptr, false},
    Entry{Act::ExportView, MenuOf::File, u"exportView", QT_TRANSLATE_NOOP("starboard::Actions", "Export this &view…"), u"", u"Ctrl+Shift+E", nullptr, false},
    Entry{Act::Backup, MenuOf::File, u"backup", QT_TRANSLATE_NOOP("starboard::Actions", "&Back up the workspace…"), u"", u"", nullptr, true},
    Entry{Act::Restore, MenuOf::File, u"restore", QT_TRANSLATE_NOOP("starboard::Actions", "Rest&ore a backup…"), u"", u"", nullptr, false},
    Entry{Act::CheckWorkspace, MenuOf::File, u"checkWorkspace", QT_TRANSLATE_NOOP("starboard::Actions", "Look for &damage"), u"", u"", nullptr, false},
    Entry{Act::Compact, MenuOf::File, u"compact", QT_TRANSLATE_NOOP("starboard::Actions", "Make the file s&maller"), u"", u"", nullptr, false},
    Entry{Act::Quit, MenuOf::File, u"quit", QT_TRANSLATE_NOOP("starboard::Actions", "&Quit"), u"", u"Ctrl+Q", nullptr, true},
    Entry{Act::Undo, MenuOf::Edit, u"undo", QT_TRANSLATE_NOOP("starboard::Actions", "&Undo"), u"edit-undo", u"Ctrl+Z", nullptr, false},
    Entry{Act::Redo, MenuOf::Edit, u"redo", QT_TRANSLATE_NOOP("starboard::Actions", "&Redo"), u"edit-redo", u"Ctrl+Shift+Z", nullptr, false},
    Entry{Act::CopyView, MenuOf::Edit, u"copyView", QT_TRANSLATE_NOOP("starboard::Actions", "&Copy this view as a table"), u"edit-copy", u"Ctrl+Shift+C", nullptr, true},
    Entry{Act::Find, MenuOf::Edit, u"find", QT_TRANSLATE_NOOP("starboard::Actions", "&Find…"), u"edit-find", u"Ctrl+F", nullptr, true},
    Entry{Act::ClearFilter, MenuOf::Edit, u"clearFilter", QT_TRANSLATE_NOOP("starboard::Actions", "Clear the whole &filter"), u"edit-clear", u"Ctrl+Shift+X", nullptr, false},
    Entry{Act::Back, MenuOf::View, u"back", QT_TRANSLATE_NOOP("starboard::Actions", "&Back"), u"go-previous", u"Alt+Left", nullptr, false},
    Entry{Act::Forward, MenuOf::View, u"forward", QT_TRANSLATE_NOOP("starboard::Actions", "&Forward"), u"go-next", u"Alt+Right", nullptr, false},
    Entry{Act::Up, MenuOf::View, u"up", QT_TRANSLATE_NOOP("starboard::Actions", "One level &up"), u"go-up", u"Alt+Up; Backspace", nullptr, false},
    Entry{Act::ShowFilter, MenuOf::View, u"showFilter", QT_TRANSLATE_NOOP("starboard::Actions", "Filter &panel"), u"view-filter", u"F9", nullptr, true},
    Entry{Act::ShowEvidence, MenuOf::View, u"showEvidence", QT_TRANSLATE_NOOP("starboard::Actions", "&Evidence panel"), u"", u"F10", nullptr, false},
    Entry{Act::AsTable, MenuOf::View, u"chartsAsTables", QT_TRANSLATE_NOOP("starboard::Actions", "Charts as &tables"), u"table", u"Ctrl+T", nullptr, false},
    Entry{Act::FullScreen, MenuOf::View, u"fullScreen", QT_TRANSLATE_NOOP("starboard::Actions", "F&ull screen"), u"", u"F11", nullptr, false},
    Entry{Act::ThemeSystem, MenuOf::View, u"themeSystem", QT_TRANSLATE_NOOP("starboard::Actions", "Look of the &desktop"), u"", u"", "theme", true},
    Entry{Act::ThemeLight, MenuOf::View, u"themeLight", QT_TRANSLATE_NOOP("starboard::Actions", "&Light"), u"", u"", "theme", false},
    Entry{Act::ThemeDark, MenuOf::View, u"themeDark", QT_TRANSLATE_NOOP("starboard::Actions", "D&ark"), u"", u"", "theme", false},
    Entry{Act::SaveView, MenuOf::View, u"saveView", QT_TRANSLATE_NOOP("starboard::Actions", "&Save view…"), u"bookmark-new", u"Ctrl+D", nullptr, true},
    Entry{Act::OwnWords, MenuOf::Tools, u"ownWords", QT_TRANSLATE_NOOP("starboard::Actions", "&Indicators and words…"), u"document-edit", u"", nullptr, false},
    Entry{Act::Chinese, MenuOf::Tools, u"languageChinese", QT_TRANSLATE_NOOP("starboard::Actions", "中文"), u"", u"", "language", false},
    Entry{Act::English, MenuOf::Tools, u"languageEnglish", QT_TRANSLATE_NOOP("starboard::Actions", "English"), u"", u"", "language", false},
    Entry{Act::Thousands, MenuOf::Tools, u"numbersThousands", QT_TRANSLATE_NOOP("starboard::Actions", "Numbers as 12,640"), u"", u"", "numbers", true},
    Entry{Act::TenThousands, MenuOf::Tools, u"numbersTenThousands", QT_TRANSLATE_NOOP("starboard::Actions", "Numbers as 1.264万"), u"", u"", "numbers", false},
    Entry{Act::Shortcuts, MenuOf::Help, u"shortcuts", QT_TRANSLATE_NOOP("starboard::Actions", "&Shortcuts"), u"help-contents", u"F1", nullptr, false},
    Entry{Act::Tour, MenuOf::Help, u"tour", QT_TRANSLATE_NOOP("starboard::Actions", "&Tour of the window"), u"", u"", nullptr, false},
    Entry{Act::About, MenuOf::Help, u"about", QT_TRANSLATE_NOOP("starboard::Actions", "&About Starboard"), u"", u"", nullptr, false},
};

struct MenuEntry {
    MenuOf menu;
    const char16_t *name;
    const char *text;
};

constexpr std::array menus{
    MenuEntry{MenuOf::File, u"menuFile", QT_TRANSLATE_NOOP("starboard::Actions", "&File")},
    MenuEntry{MenuOf::Edit, u"menuEdit", QT_TRANSLATE_NOOP("starboard::Actions", "&Edit")},
    MenuEntry{MenuOf::View, u"menuView", QT_TRANSLATE_NOOP("starboard::Actions", "&View")},
    MenuEntry{MenuOf::Tools, u"menuTools", QT_TRANSLATE_NOOP("starboard::Actions", "T&ools")},
    MenuEntry{MenuOf::Help, u"menuHelp", QT_TRANSLATE_NOOP("starboard::Actions", "&Help")},
};

} // namespace

Actions::Actions(const Look &look, QObject *parent) : QObject(parent), m_look(look)
{
    std::map<QString, QActionGroup *> groups;
    for (const Entry &entry : entries) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromUtf16(entry.name));
        QList<QKeySequence> keys;
        for (const QString &text : QString::fromUtf16(entry.keys).split(u"; "_s, Qt::SkipEmptyParts))
            keys.append(QKeySequence::fromString(text, QKeySequence::PortableText));
        action->setShortcuts(keys);
        if (entry.group) {
            QActionGroup *&group = groups[QString::fromLatin1(entry.group)];
            if (!group)
                group = new QActionGroup(this);
            action->setCheckable(true);
            group->addAction(action);
        }
        m_actions[entry.act] = action;
    }
    for (const Act act : {Act::ShowFilter, Act::ShowEvidence, Act::AsTable, Act::FullScreen})
        m_actions[act]->setCheckable(true);
    retranslate();
    dress();
}

void Actions::fill(QMenuBar *bar)
{
    for (const MenuEntry &entry : menus) {
        QMenu *made = bar->addMenu(QString());
        made->setObjectName(QString::fromUtf16(entry.name));
        m_menus[entry.menu] = made;
    }
    for (const Entry &entry : entries) {
        if (entry.separatorBefore)
            m_menus[entry.menu]->addSeparator();
        m_menus[entry.menu]->addAction(m_actions[entry.act]);
    }
    retranslate();
}

void Actions::retranslate()
{
    for (const Entry &entry : entries)
        m_actions[entry.act]->setText(tr(entry.text));
    for (const MenuEntry &entry : menus) {
        if (m_menus.contains(entry.menu))
            m_menus[entry.menu]->setTitle(tr(entry.text));
    }
}

void Actions::dress()
{
    for (const Entry &entry : entries) {
        const QString name = QString::fromUtf16(entry.icon);
        if (!name.isEmpty())
            m_actions[entry.act]->setIcon(icon(m_look, name));
    }
}

} // namespace starboard
