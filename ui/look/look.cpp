#include "ui/look/look.h"

#include "ui/look/icons.h"
#include "ui/look/stylesheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

#include <array>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

// Named outright: the default "Sans Serif" falls back to Japanese glyph forms.
const QStringList &sansFamilies()
{
    static const QStringList names{u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Source Han Sans CN"_s, u"Microsoft YaHei"_s};
    return names;
}

const QStringList &serifFamilies()
{
    static const QStringList names{u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s, u"Source Han Serif CN"_s, u"SimSun"_s};
    return names;
}

struct TypeRow {
    Type role;
    int pixels;
    QFont::Weight weight;
    bool serif;
};

constexpr std::array types{
    TypeRow{Type::KeyFigure, 25, QFont::Medium, false},   TypeRow{Type::PanelFigure, 19, QFont::Medium, false},
    TypeRow{Type::ViewTitle, 15, QFont::Medium, false},   TypeRow{Type::PanelTitle, 13, QFont::Medium, false},
    TypeRow{Type::Body, 13, QFont::Normal, false},        TypeRow{Type::Table, 12, QFont::Normal, false},
    TypeRow{Type::Note, 11, QFont::Normal, false},        TypeRow{Type::PlanLabel, 10, QFont::Normal, false},
    TypeRow{Type::ArticleTitle, 21, QFont::Bold, true},   TypeRow{Type::ArticleText, 16, QFont::Normal, true},
    TypeRow{Type::Quote, 13, QFont::Normal, true},
};

struct PaletteRow {
    QPalette::ColorRole role;
    Ink ink;
};

constexpr std::array paletteRows{
    PaletteRow{QPalette::Window, Ink::Window},        PaletteRow{QPalette::WindowText, Ink::Text},
    PaletteRow{QPalette::Base, Ink::Base},            PaletteRow{QPalette::AlternateBase, Ink::Alternate},
    PaletteRow{QPalette::Text, Ink::Text},            PaletteRow{QPalette::Button, Ink::Button},
    PaletteRow{QPalette::ButtonText, Ink::Text},      PaletteRow{QPalette::BrightText, Ink::Doubt},
    PaletteRow{QPalette::ToolTipBase, Ink::Base},     PaletteRow{QPalette::ToolTipText, Ink::Text},
    PaletteRow{QPalette::Highlight, Ink::Selection},  PaletteRow{QPalette::HighlightedText, Ink::Text},
    PaletteRow{QPalette::Link, Ink::Link},            PaletteRow{QPalette::LinkVisited, Ink::Link},
    PaletteRow{QPalette::PlaceholderText, Ink::Third}, PaletteRow{QPalette::Mid, Ink::Line},
    PaletteRow{QPalette::Midlight, Ink::Hairline},    PaletteRow{QPalette::Light, Ink::Base},
    PaletteRow{QPalette::Dark, Ink::Line},            PaletteRow{QPalette::Shadow, Ink::Line},
};

QPalette paletteOf(Theme theme)
{
    QPalette palette;
    for (const PaletteRow &row : paletteRows)
        palette.setColor(row.role, ink(theme, row.ink));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, ink(theme, Ink::Mute));
    return palette;
}

} // namespace

Look::Look(Theme theme, QObject *parent) : QObject(parent), m_theme(theme) {}

QFont Look::font(Type role)
{
    const TypeRow *found = types.begin();
    for (const TypeRow &row : types) {
        if (row.role == role)
            found = &row;
    }
    QFont font;
    font.setFamilies(found->serif ? serifFamilies() : sansFamilies());
    font.setPixelSize(found->pixels);
    font.setWeight(found->weight);
    font.setStyleHint(found->serif ? QFont::Serif : QFont::SansSerif);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void Look::applyToApplication()
{
    m_applied = true;
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(font(Type::Body));
    QApplication::setPalette(paletteOf(m_theme));
    useIconTheme();
    if (auto *application = qobject_cast<QApplication *>(QCoreApplication::instance()))
        application->setStyleSheet(styleSheet(m_theme));
}

void Look::setTheme(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    if (m_applied)
        applyToApplication();
    Q_EMIT changed();
}

void Look::setChartsAsTables(bool tables)
{
    if (tables == m_chartsAsTables)
        return;
    m_chartsAsTables = tables;
    Q_EMIT chartsAsTablesChanged(tables);
}

Theme Look::systemTheme()
{
    // Asked before our own palette is set: the desktop's window is dark where its text is lighter than its ground.
    const QPalette palette = QGuiApplication::palette();
    const bool dark = palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
    return dark ? Theme::Dark : Theme::Light;
}

} // namespace starboard
