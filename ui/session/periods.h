// The presets of the period and the names of periods, against a given day.
#pragma once

#include "model/core/date.h"

#include <QString>

#include <array>
#include <optional>

namespace starboard {

enum class Preset : std::uint8_t { ThisMonth, LastMonth, ThisQuarter, FirstHalf, YearToDate, LastYear, AnyTime };
inline constexpr std::array presets{Preset::ThisMonth, Preset::LastMonth,  Preset::ThisQuarter, Preset::FirstHalf,
                                    Preset::YearToDate, Preset::LastYear, Preset::AnyTime};

struct Days {
    std::optional<Date> from;
    std::optional<Date> to;
    friend bool operator==(const Days &, const Days &) = default;
};

// Both ends inclusive; AnyTime has none. FirstHalf is that of the year of `today`.
[[nodiscard]] Days daysOf(Preset preset, Date today);
[[nodiscard]] std::optional<Preset> presetOf(const Days &days, Date today);
[[nodiscard]] QString presetName(Preset preset); // 本月 · This month

// 2023年上半年, 2023年6月, 2023年, 2023年第二季度 where the days are such a period, else both days; 不限 without any.
[[nodiscard]] QString periodName(const Days &days);

} // namespace starboard
