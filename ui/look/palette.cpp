#include "ui/look/palette.h"

#include <array>

namespace starboard {
namespace {

struct Row {
    Ink role;
    QRgb light;
    QRgb dark;
    QRgb print;
};

// In the order of Ink, so that a role is found by its number.
constexpr std::array rows{
    Row{Ink::Window, 0xF0F1F2, 0x2A2E32, 0xFFFFFF},
    Row{Ink::Base, 0xFFFFFF, 0x1E2124, 0xFFFFFF},
    Row{Ink::Alternate, 0xF7F8F9, 0x23272A, 0xFFFFFF},
    Row{Ink::Button, 0xFAFBFB, 0x31363B, 0xFFFFFF},
    Row{Ink::Line, 0xCDD2D7, 0x454B51, 0x808080},
    Row{Ink::Hairline, 0xE4E7EA, 0x33383D, 0xC8C8C8},
    Row{Ink::Text, 0x1B2229, 0xE6E9EB, 0x000000},
    Row{Ink::Second, 0x4F5963, 0xB3BAC0, 0x333333},
    Row{Ink::Third, 0x646D76, 0x929BA3, 0x555555},
    Row{Ink::Link, 0x1F5E99, 0x84BDEB, 0x000000},
    Row{Ink::LinkStrong, 0x12436D, 0x9CCBF0, 0x000000},
    Row{Ink::Selection, 0xD9E8F6, 0x1F405C, 0xFFFFFF},
    Row{Ink::Focus, 0x1F6FB5, 0x5AA9E6, 0x000000},
    Row{Ink::Bar, 0x2073BC, 0x5AA3DE, 0x404040},
    Row{Ink::QuietBar, 0x6BACE6, 0x3F82BC, 0xA0A0A0},
    Row{Ink::Star5, 0x12436D, 0xD3E8FA, 0x202020},
    Row{Ink::Star4, 0x2073BC, 0x83BCEB, 0x606060},
    Row{Ink::Star3, 0x6BACE6, 0x3F82BC, 0xA0A0A0},
    Row{Ink::Star2, 0xBFDDF5, 0x27506F, 0xDCDCDC},
    Row{Ink::Star1, 0xE3F0FB, 0x1F3A4F, 0xF2F2F2},
    Row{Ink::OnStar5, 0xFFFFFF, 0x10222F, 0xFFFFFF},
    Row{Ink::OnStar4, 0xFFFFFF, 0x10222F, 0xFFFFFF},
    Row{Ink::OnStar3, 0x10222F, 0xFFFFFF, 0x000000},
    Row{Ink::OnStar2, 0x10222F, 0xFFFFFF, 0x000000},
    Row{Ink::OnStar1, 0x10222F, 0xFFFFFF, 0x000000},
    Row{Ink::Found, 0xD5DADF, 0x4A5158, 0xDCDCDC},
    Row{Ink::Rectified, 0x1D7F78, 0x45BDB2, 0x505050},
    Row{Ink::OnRectified, 0xFFFFFF, 0x10222F, 0xFFFFFF},
    Row{Ink::Plan, 0x3D3D3D, 0xC9CED2, 0x000000},
    Row{Ink::Numeral, 0xFFE08A, 0x6A5310, 0xFFFFFF},
    Row{Ink::OnNumeral, 0x1B2229, 0xFFEDB0, 0x000000},
    Row{Ink::Doubt, 0xA8430B, 0xF0A26B, 0x000000},
    Row{Ink::Contradiction, 0x801650, 0xE894C2, 0x000000},
    Row{Ink::ContradictionGround, 0xF8EBF3, 0x3A2632, 0xFFFFFF},
    Row{Ink::Red, 0xB3261E, 0xF08A80, 0x000000},
    Row{Ink::Mute, 0xAEB6BD, 0x6E767D, 0xC8C8C8},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows[i].role) != i)
            return false;
    }
    return true;
}
static_assert(inOrder());

struct TintRow {
    Family family;
    QRgb lightGround;
    QRgb lightLine;
    QRgb darkGround;
    QRgb darkLine;
};

constexpr std::array tints{
    TintRow{Family::BranchStars, 0xD9E8F6, 0x1F5E99, 0x1F405C, 0x84BDEB},
    TintRow{Family::Rectification, 0xD8EFEC, 0x17706A, 0x1C4441, 0x5CC9BF},
    TintRow{Family::Inspection, 0xF3E0EB, 0x801650, 0x4A2438, 0xE894C2},
    TintRow{Family::Governance, 0xE9E3F4, 0x5F4494, 0x3A3150, 0xBBA4E6},
    TintRow{Family::Livelihood, 0xFCE6D6, 0xA8430B, 0x4A3020, 0xF0A26B},
    TintRow{Family::Other, 0xE6E8EA, 0x3D3D3D, 0x3A4045, 0xC9CED2},
};

} // namespace

QColor ink(Theme theme, Ink role)
{
    const Row &row = rows[static_cast<std::size_t>(role)];
    switch (theme) {
    case Theme::Dark: return QColor::fromRgb(row.dark);
    case Theme::Print: return QColor::fromRgb(row.print);
    case Theme::Light: break;
    }
    return QColor::fromRgb(row.light);
}

Tint familyTint(Theme theme, Family family)
{
    const TintRow *found = &tints.back();
    for (const TintRow &row : tints) {
        if (row.family == family)
            found = &row;
    }
    if (theme == Theme::Print)
        return {ink(theme, Ink::Base), ink(theme, Ink::Second)};
    const bool dark = theme == Theme::Dark;
    return {QColor::fromRgb(dark ? found->darkGround : found->lightGround),
            QColor::fromRgb(dark ? found->darkLine : found->lightLine)};
}

} // namespace starboard
