// What a file's name says about the page in it.
#pragma once

#include "model/core/date.h"

#include <optional>
#include <string>
#include <string_view>

namespace starboard {

// 2023-03-16, 2023_3_16, 20230316, 2023年3月16日, nw.D410000_20230316_1-05, also in the folders above.
// The last one counts; nullopt where no part is a day between 1949 and 2100.
[[nodiscard]] std::optional<Date> dateFromName(std::string_view name);

// 河东日报_20230316.pdf, 今日魏都/03.txt: the part of the name that ends like a newspaper's; empty where there is none.
[[nodiscard]] std::string newspaperFromName(std::string_view name);

} // namespace starboard
