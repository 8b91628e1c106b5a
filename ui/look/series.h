// Colours of lines and dots that stand for places beside each other: told apart by colour-blind eyes, and by their order.
#pragma once

#include "ui/look/palette.h"

#include <cstddef>

namespace starboard {

inline constexpr std::size_t seriesColors = 6;

[[nodiscard]] QColor seriesColor(Theme theme, std::size_t index); // index below seriesColors

} // namespace starboard
