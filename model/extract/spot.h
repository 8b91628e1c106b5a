// A named stretch or spot of work (在东湖广场北侧空地…, 滨河路90亩地): it is the place of the numbers of its segment.
#pragma once

#include "model/extract/frame.h"

#include <string_view>

namespace starboard {

// Empty where the words before the number name none.
[[nodiscard]] TextSpan spotOf(std::u32string_view text, const Sentence &sentence, const Frame &frame);

} // namespace starboard
