// Dates told by their distance from the reference date: 今年, 去年, 昨天, 上个月, 本周, 上季度, 年底.
#pragma once

#include "model/extract/datepiece.h"

#include <optional>
#include <string_view>

namespace starboard {

struct RelativeDate {
    DatePiece piece;
    bool month = false; // 本月, 上月: a day or a third of the month may follow
};

// 今年, 去年, 本年度 at `at`; the part of the year is read behind it.
[[nodiscard]] std::optional<RelativeDate> readRelativeYear(std::u32string_view text, std::size_t at, std::optional<Date> reference);
// Every other such date at `at`.
[[nodiscard]] std::optional<RelativeDate> readRelativeDate(std::u32string_view text, std::size_t at, std::optional<Date> reference);

} // namespace starboard
