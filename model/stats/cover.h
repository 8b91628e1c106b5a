// Rule 13: which days of the window the counted reports cover, and which children of the place report.
#pragma once

#include "model/stats/claim.h"

namespace starboard {

[[nodiscard]] std::vector<DayRange> daysOf(const Claims &counted);
[[nodiscard]] std::int64_t daysIn(const std::vector<DayRange> &ranges); // an open range counts from its end's year on
[[nodiscard]] std::vector<std::string> childrenWith(const Claims &counted, std::string_view place);

} // namespace starboard
