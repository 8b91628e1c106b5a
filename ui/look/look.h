// The look in force: colours by role, type by role, spacing. One object, handed to whoever paints.
// Serif = the paper speaks, sans = the program speaks.
#pragma once

#include "ui/look/palette.h"

#include <QFont>
#include <QObject>

#include <cstdint>

namespace starboard {

enum class Type : std::uint8_t {
    KeyFigure,   // 25, the overview's five figures
    PanelFigure, // 19, the figure of a panel
    ViewTitle,   // 15
    PanelTitle,  // 13, also menus and tabs
    Body,        // 13
    Table,       // 12, tables, trees, chart text
    Note,        // 11, axis, subtitles
    PlanLabel,   // 10
    ArticleTitle,
    ArticleText,
    Quote, // 13, a sentence of the paper in a panel
};

// Steps of the 2 px grid.
namespace space {
inline constexpr int hair = 2;
inline constexpr int tight = 4;
inline constexpr int small = 6;
inline constexpr int medium = 8;
inline constexpr int wide = 12;
inline constexpr int panelSide = 14;
inline constexpr int panelTop = 9;
inline constexpr int large = 20;
inline constexpr int treeRow = 21;
inline constexpr int tableRow = 23;
inline constexpr int tableHead = 26;
inline constexpr int boardRow = 35;
inline constexpr int queueRow = 49;
inline constexpr int articleRow = 56;
inline constexpr int field = 24;
inline constexpr int button = 26;
inline constexpr int chipLine = 30;
inline constexpr int statusBar = 24;
inline constexpr int dockTitle = 26;
inline constexpr int filterDock = 226;
inline constexpr int evidenceDock = 296;
inline constexpr int foldedStrip = 22;
} // namespace space

class Look : public QObject
{
    Q_OBJECT
public:
    explicit Look(Theme theme = Theme::Light, QObject *parent = nullptr);

    [[nodiscard]] Theme theme() const { return m_theme; }
    [[nodiscard]] QColor color(Ink role) const { return ink(m_theme, role); }
    [[nodiscard]] Tint tint(Family family) const { return familyTint(m_theme, family); }
    [[nodiscard]] static QFont font(Type role);

    // Gives the application Fusion, the palette, the fonts and the style sheet of this look.
    void applyToApplication();
    void setTheme(Theme theme); // applies it too when it was applied before
    // Whether charts show themselves as tables; those that are made later too.
    [[nodiscard]] bool chartsAsTables() const { return m_chartsAsTables; }
    void setChartsAsTables(bool tables);
    [[nodiscard]] static Theme systemTheme();

Q_SIGNALS:
    void changed();
    void chartsAsTablesChanged(bool tables);

private:
    Theme m_theme;
    bool m_applied = false;
    bool m_chartsAsTables = false;
};

} // namespace starboard
