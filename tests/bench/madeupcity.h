// The made-up city of the benches: 60 districts with 20 streets each, 48 months of reports of 120 indicators.
#pragma once

#include "model/core/date.h"
#include "model/core/fact.h"

#include <random>
#include <string>

namespace starboard::bench {

inline constexpr int districts = 60, streets = 20, months = 48, indicatorCount = 120;
inline constexpr const char *city = "4109";

inline std::string districtCode(int district) { return city + std::to_string(10 + district); }

// A district or, three times as often, one of its streets.
inline std::string placeOf(std::mt19937 &random)
{
    const std::string code = districtCode(static_cast<int>(random() % districts));
    if (random() % 4 == 0)
        return code;
    const std::string street = std::to_string(random() % streets + 1);
    return code + std::string(3 - street.size(), '0') + street;
}

// A month, this year so far, a state, an event, or a day, of any of the months.
inline Period periodOf(std::mt19937 &random)
{
    const int month = static_cast<int>(random() % months);
    const Date first = firstOfMonth(2020 + month / 12, static_cast<unsigned>(month % 12 + 1));
    const Date last = lastOfMonth(yearOf(first), monthOf(first)), day = first + std::chrono::days(random() % 28);
    switch (random() % 6) {
    case 0:
        return {first, last, PeriodKind::Span};
    case 1:
        return {firstOfMonth(yearOf(first), 1), day, PeriodKind::Since};
    case 2:
        return {std::nullopt, day, PeriodKind::AsOf};
    case 3:
        return {std::nullopt, day, PeriodKind::Recent};
    default:
        return {day, day, PeriodKind::Span};
    }
}

} // namespace starboard::bench
