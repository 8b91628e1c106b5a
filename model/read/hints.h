// What a file's name says about the page in it.
#pragma once

#include "model/core/date.h"

#include <optional>
#include <string_view>

namespace starboard {

// 2023-03-16, 2023_3_16, 20230316, 2023年3月16日, nw.D410000_20230316_1-05, also in the folders above.
// The last one counts; nullopt where no part is a day between 1949 and 2100.
[[nodiscard]] std::optional<Date> dateFromName(std::string_view name);

} // namespace starboard
