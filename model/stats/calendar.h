// Windows of the calendar: months, quarters, half-years, years, and the ones before them.
#pragma once

#include "model/stats/account.h"

#include <vector>

namespace starboard {

enum class Step : std::uint8_t { Month, Quarter, HalfYear, Year };
// Days: any other bounded window · Open: an end is missing.
enum class WindowKind : std::uint8_t { Month, Quarter, HalfYear, Year, Days, Open };

[[nodiscard]] std::string_view name(Step step); // "month", "quarter", "half_year", "year"
[[nodiscard]] std::optional<Step> stepFromName(std::string_view text);
[[nodiscard]] WindowKind kindOf(const Window &window);
[[nodiscard]] Window monthOf(int year, int month);
[[nodiscard]] Window quarterOf(int year, int quarter); // 1 … 4
[[nodiscard]] Window halfYearOf(int year, int half);   // 1, 2
[[nodiscard]] Window yearWindow(int year);
// The calendar's windows that touch `whole`, not cut at its ends; none where an end of `whole` is open.
[[nodiscard]] std::vector<Window> windowsIn(const Window &whole, Step step);
// 环比: the calendar window before, or as many days directly before; an open window has none.
[[nodiscard]] std::optional<Window> periodBefore(const Window &window);
// 同比: the same days a year earlier; 29 February becomes the 28th.
[[nodiscard]] std::optional<Window> yearBefore(const Window &window);

} // namespace starboard
