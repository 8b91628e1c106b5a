// Public holidays as times: 国庆假期, 春节期间, 中秋、国庆“双节”期间. Their days are those that the State Council announced.
#pragma once

#include "model/core/date.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace starboard {

struct HolidaySpan {
    std::size_t end = 0; // one past the words
    Date first;
    Date last;
};

// The latest holiday of that name that had begun by `reference`; nullopt where the words at `at` name none or the year
// of a movable feast is not known.
[[nodiscard]] std::optional<HolidaySpan> readHoliday(std::u32string_view text, std::size_t at, Date reference);

} // namespace starboard
