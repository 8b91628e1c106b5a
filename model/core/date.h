// Days of the proleptic Gregorian calendar; text form is ISO 8601 (YYYY-MM-DD).
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace starboard {

using Date = std::chrono::sys_days;

[[nodiscard]] std::optional<Date> makeDate(int year, int month, int day); // nullopt for 30 February
[[nodiscard]] std::optional<Date> parseDate(std::string_view iso);
[[nodiscard]] std::string toIso(Date date);
[[nodiscard]] int yearOf(Date date);
[[nodiscard]] int monthOf(Date date); // 1 … 12
[[nodiscard]] int dayOf(Date date);   // 1 … 31
[[nodiscard]] Date firstOfMonth(int year, int month);
[[nodiscard]] Date lastOfMonth(int year, int month);

} // namespace starboard
