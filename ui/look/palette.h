// Colours by role; light, dark and print are three columns of one table. Nobody else names a colour.
#pragma once

#include "model/core/fact.h"

#include <QColor>

#include <cstdint>

namespace starboard {

enum class Theme : std::uint8_t { Light, Dark, Print };

enum class Ink : std::uint8_t {
    Window,
    Base,
    Alternate,
    Button,
    Line,     // frames
    Hairline, // between rows and panels, grid
    Text,
    Second, // labels
    Third,  // notes, axis; on a selection use Second
    Link,
    LinkStrong,
    Selection,
    Focus, // the selection's frame and the focus frame
    Bar,
    QuietBar,
    Star5,
    Star4,
    Star3,
    Star2,
    Star1,
    OnStar5, // figures inside a star's segment
    OnStar4,
    OnStar3,
    OnStar2,
    OnStar1,
    Found,
    Rectified,
    OnRectified,
    Plan, // outline only
    Numeral,
    OnNumeral,
    Doubt, // ≥ 约, low confidence, no date
    Contradiction,
    ContradictionGround,
    Red, // only the ranking's red list
    Mute, // what is outside the period, on the timeline
};

[[nodiscard]] QColor ink(Theme theme, Ink role);

// The tint of a family in a page's text: its ground and its underline.
struct Tint {
    QColor ground;
    QColor line;
};
[[nodiscard]] Tint familyTint(Theme theme, Family family);

} // namespace starboard
