// The words that bound a number: 约, 不少于 before it, 以上, 左右 behind it.
#pragma once

#include "model/core/fact.h"

#include <optional>
#include <string_view>

namespace starboard {

struct BoundFound {
    Bound bound = Bound::Exact;
    std::size_t edge = 0; // where the word begins (before the number) or ends (behind it)
};

// The bound of the number that begins at `at`; `bareScale` for 百, 千, 万 alone, which 上 may bound.
[[nodiscard]] std::optional<BoundFound> boundBefore(std::u32string_view text, std::size_t at, bool bareScale);
// The bound of the number or measure word that ends at `at`.
[[nodiscard]] std::optional<BoundFound> boundBehind(std::u32string_view text, std::size_t at);

} // namespace starboard
