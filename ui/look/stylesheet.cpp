#include "ui/look/stylesheet.h"

#include <array>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

struct Placeholder {
    const char16_t *word;
    Ink role;
};

constexpr std::array placeholders{
    Placeholder{u"@window", Ink::Window},       Placeholder{u"@base", Ink::Base},
    Placeholder{u"@alternate", Ink::Alternate}, Placeholder{u"@button", Ink::Button},
    Placeholder{u"@line", Ink::Line},           Placeholder{u"@hairline", Ink::Hairline},
    Placeholder{u"@text", Ink::Text},           Placeholder{u"@second", Ink::Second},
    Placeholder{u"@third", Ink::Third},         Placeholder{u"@link", Ink::Link},
    Placeholder{u"@selection", Ink::Selection}, Placeholder{u"@focus", Ink::Focus},
    Placeholder{u"@doubt", Ink::Doubt},         Placeholder{u"@mute", Ink::Mute},
    Placeholder{u"@contradiction", Ink::Contradiction},
};

const QString &sheet()
{
    static const QString text = uR"(
QMainWindow, QDialog { background: @window; }
QMenuBar { background: @window; border-bottom: 1px solid @hairline; padding: 0 6px; }
QMenuBar::item { padding: 3px 9px 4px 9px; background: transparent; color: @text; }
QMenuBar::item:selected { background: @selection; }
QMenu { background: @base; border: 1px solid @line; padding: 4px 0; }
QMenu::item { padding: 4px 24px 4px 28px; color: @text; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @mute; }
QMenu::separator { height: 1px; background: @hairline; margin: 4px 0; }
QToolBar { background: @window; border: 0; border-bottom: 1px solid @line; padding: 4px; spacing: 2px; min-height: 28px; max-height: 28px; }
QToolBar::separator { width: 1px; background: @line; margin: 6px 6px; }
QToolBar QToolButton { border: 1px solid transparent; border-radius: 2px; padding: 1px 7px; color: @text; }
QToolBar QToolButton:hover { background: @button; border-color: @line; }
QToolBar QToolButton:checked { background: @selection; border-color: @focus; }
QToolBar QToolButton:focus { border: 2px solid @focus; padding: 0 6px; }
QToolBar QToolButton:disabled { color: @mute; }
QToolButton[role="segment"], QToolBar QToolButton[role="segment"] { border: 1px solid @line; border-radius: 0; margin: 0; padding: 1px 9px; background: @button; font-size: 12px; color: @text; min-height: 20px; }
QToolBar QToolButton[role="segment"] { padding: 1px 7px; }
QToolButton[role="segment"]:hover, QToolBar QToolButton[role="segment"]:hover { color: @link; }
QToolButton[role="segment"]:checked, QToolBar QToolButton[role="segment"]:checked { background: @selection; border-color: @line; }
QToolButton[role="segment"]:focus, QToolBar QToolButton[role="segment"]:focus { border: 2px solid @focus; padding: 0 8px; }
QToolBar QToolButton[role="segment"]:focus { padding: 0 6px; }
QToolButton[role="quiet"] { border: 1px solid transparent; background: transparent; color: @second; padding: 1px 4px; font-size: 12px; }
QToolButton[role="quiet"][popupMode="2"] { padding-right: 14px; }
QToolButton[role="quiet"]::menu-indicator { image: url(:/icons/down-@theme.svg); subcontrol-position: right center; right: 2px; width: 9px; }
QToolButton[role="quiet"]:hover { color: @link; }
QToolButton[role="quiet"]:focus { border: 1px solid @focus; }
QToolButton[role="link"], QPushButton[role="link"] { border: 1px solid transparent; background: transparent; color: @link; padding: 1px 3px; font-size: 12px; min-height: 0; }
QToolButton[role="link"][popupMode="2"] { padding-right: 14px; }
QToolButton[role="link"]::menu-indicator { image: url(:/icons/down-@theme.svg); subcontrol-position: right center; right: 2px; width: 9px; }
QToolButton[role="link"]:hover, QPushButton[role="link"]:hover { text-decoration: underline; }
QToolButton[role="link"]:focus, QPushButton[role="link"]:focus { border: 1px solid @focus; padding: 1px 3px; }
QToolButton[role="chip"] { border: 1px solid @line; background: @alternate; border-radius: 2px; padding: 0 7px; font-size: 12px; min-height: 20px; color: @text; }
QToolButton[role="chip"][popupMode="2"] { padding-right: 18px; }
QToolButton[role="chip"]::menu-indicator { image: url(:/icons/down-@theme.svg); subcontrol-position: right center; right: 5px; width: 9px; }
QToolButton[role="chip"]:hover { border-color: @focus; }
QToolButton[role="chip"]:focus { border: 2px solid @focus; padding: 0 6px; }
QToolButton[role="chip"]:disabled { color: @mute; }
QPushButton { border: 1px solid @line; background: @button; border-radius: 2px; padding: 0 10px; min-height: 22px; font-size: 12px; color: @text; }
QPushButton::menu-indicator { image: url(:/icons/down-@theme.svg); subcontrol-position: right center; right: 7px; width: 9px; }
QPushButton[role="choice"] { text-align: left; }
QPushButton[role="menu"] { padding-right: 22px; }
QPushButton:hover { border-color: @focus; }
QPushButton:pressed { background: @selection; }
QPushButton:focus { border: 2px solid @focus; padding: 0 9px; min-height: 20px; }
QPushButton[role="primary"] { border: 2px solid @focus; padding: 0 9px; min-height: 20px; }
QPushButton:disabled { color: @mute; border-color: @hairline; }
QLineEdit, QDateEdit, QSpinBox, QDoubleSpinBox, QComboBox { border: 1px solid @line; background: @base; border-radius: 2px; min-height: 20px; padding: 0 6px; font-size: 12px; color: @text; selection-background-color: @selection; selection-color: @text; }
QLineEdit:focus, QDateEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus { border: 2px solid @focus; padding: 0 5px; min-height: 18px; }
QLineEdit[wrong="true"] { border-color: @doubt; color: @doubt; }
QLineEdit:disabled, QDateEdit:disabled, QComboBox:disabled { color: @mute; }
QComboBox::drop-down { border: 0; width: 18px; }
QComboBox::down-arrow { image: url(:/icons/down-@theme.svg); width: 9px; height: 9px; }
QComboBox QAbstractItemView { background: @base; border: 1px solid @line; selection-background-color: @selection; selection-color: @text; }
QAbstractItemView { font-size: 12px; outline: 0; }
QTreeView, QListView, QTableView { background: @base; alternate-background-color: @alternate; border: 1px solid @line; color: @text; selection-background-color: @selection; selection-color: @text; gridline-color: @hairline; }
QTreeView:focus, QListView:focus, QTableView:focus { border: 1px solid @focus; }
QTreeView::item { min-height: 20px; }
QTableView::item { border: 0 solid transparent; padding: 0 3px; }
QTableView::item:focus { background: @selection; }
QTabWidget::pane { border: 0; }
QPlainTextEdit { border: 1px solid @line; background: @base; color: @text; }
QPlainTextEdit:focus { border: 1px solid @focus; }
QTableView[role="board"] { border: 0; }
QTableView[role="board"]::item { border-bottom: 1px solid @hairline; }
QTableView[role="board"] QHeaderView, QTableView[role="board"] QHeaderView::section { background: @base; border-right: 0; color: @third; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected { background: @selection; color: @text; }
QHeaderView { background: @window; border: 0; }
QHeaderView::section { background: @window; color: @second; border: 0; border-bottom: 1px solid @line; border-right: 1px solid @hairline; padding: 4px 6px; font-size: 12px; font-weight: 400; }
QTableCornerButton::section { background: @window; border: 0; border-bottom: 1px solid @line; }
QTabBar { background: @window; font-size: 13px; }
QTabBar::tab { border: 1px solid transparent; border-bottom: 1px solid @line; padding: 0 14px; min-height: 26px; color: @second; background: @window; }
QTabBar::tab:selected { background: @base; border: 1px solid @line; border-top: 2px solid @focus; border-bottom: 1px solid @base; color: @text; }
QTabBar::tab:hover { color: @link; }
QTabBar::tab:focus { color: @link; }
QDockWidget { font-size: 12px; color: @second; }
QDockWidget > QWidget { background: @window; }
QStatusBar { background: @window; border-top: 1px solid @line; font-size: 12px; color: @second; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { font-size: 12px; color: @second; }
QTreeView::indicator, QCheckBox::indicator { width: 12px; height: 12px; border: 1px solid @third; border-radius: 2px; background: @base; }
QTreeView::indicator:checked, QCheckBox::indicator:checked { image: url(:/icons/tick-@theme.svg); }
QTreeView::indicator:indeterminate, QCheckBox::indicator:indeterminate { image: url(:/icons/part-@theme.svg); }
QCheckBox::indicator:disabled { border-color: @hairline; }
QCheckBox:focus { color: @link; }
QCheckBox { font-size: 12px; color: @text; spacing: 5px; }
QCheckBox:disabled { color: @mute; }
QProgressBar { border: 1px solid @line; border-radius: 2px; background: @base; max-height: 12px; font-size: 11px; text-align: center; color: @text; }
QProgressBar::chunk { background: @selection; }
QProgressBar[textVisible="false"] { border: 0; border-radius: 0; background: @hairline; min-height: 4px; max-height: 4px; }
QProgressBar[textVisible="false"]::chunk { background: @focus; }
QScrollArea { border: 0; background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: @line; min-height: 24px; border: 2px solid transparent; border-radius: 4px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: @line; min-width: 24px; border: 2px solid transparent; border-radius: 4px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: @base; color: @text; border: 1px solid @line; padding: 4px 6px; font-size: 12px; }
QSplitter::handle { background: @hairline; }
QLabel[role="note"] { font-size: 11px; color: @third; }
QLabel[role="second"] { font-size: 12px; color: @second; }
QLabel[role="group"] { font-size: 12px; color: @second; font-weight: 500; }
QLabel[role="count"] { font-size: 12px; color: @third; }
QLabel[role="doubt"] { color: @doubt; }
QLabel[role="contradiction"] { font-size: 12px; color: @contradiction; }
QWidget[role="paper"] { background: @base; }
QWidget[role="desk"] { background: @window; }
QWidget[role="chipline"] { background: @base; border-bottom: 1px solid @hairline; }
QWidget[role="docktitle"] { background: @window; border-bottom: 1px solid @hairline; }
QWidget[role="tabline"] { background: @window; border-bottom: 1px solid @line; }
QFrame[role="message"] { background: @base; border: 0; border-left: 3px solid @doubt; border-bottom: 1px solid @hairline; }
QFrame[role="side"] { background: @base; border: 1px solid @line; }
QFrame[role="side"][counted="true"] { border-top: 2px solid @focus; }
QWidget[role="card"] { background: @base; border: 1px solid @line; }
QFrame[role="rule"] { background: @hairline; border: 0; }
QLabel[role="box"] { background: @alternate; border: 1px solid @hairline; padding: 6px 8px; font-size: 12px; color: @second; }
)"_s;
    return text;
}

} // namespace

QString styleSheet(Theme theme)
{
    QString text = sheet();
    text.replace(u"@theme"_s, theme == Theme::Dark ? u"dark"_s : u"light"_s);
    for (const Placeholder &entry : placeholders)
        text.replace(QString::fromUtf16(entry.word), ink(theme, entry.role).name());
    return text;
}

} // namespace starboard
