// The one style sheet: flat surfaces divided by hairlines, 2 px corners on buttons and fields alone.
#pragma once

#include "ui/look/palette.h"

#include <QString>

namespace starboard {

// Widgets ask for a role by the dynamic property "role": "chip", "link", "note", "second", "strip", "primary",
// "panel", "keyfigure", "message".
[[nodiscard]] QString styleSheet(Theme theme);

} // namespace starboard
