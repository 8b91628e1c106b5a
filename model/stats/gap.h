// How far the places of a comparison's row lie apart.
#pragma once

#include "model/stats/comparison.h"

#include <optional>

namespace starboard {

enum class Measure : std::uint8_t { Total, PerHundredCommunities, PerTenThousand }; // rates are never divided

// The figure that a measure shows of a place; none without a report, without communities or a known number of inhabitants.
[[nodiscard]] std::optional<Rational> figureOf(const ComparisonRow &row, std::size_t place, Measure measure);

struct Gap {
    Rational amount;   // largest less smallest
    Rational relative; // amount ÷ largest, 0 … 1; rows of different size can be set beside each other by it
    std::optional<Rational> ratio; // largest ÷ smallest; none of rates and where the smallest is 0
    Bound bound = Bound::Exact;    // of amount and ratio
    std::size_t largest = 0; // places
    std::size_t smallest = 0;
};
// None with fewer than two figures.
[[nodiscard]] std::optional<Gap> gapOf(const ComparisonRow &row, Measure measure);

// The share of the row's largest figure, 0 … 1: the length of a bar on the row's scale.
[[nodiscard]] std::optional<double> shareOfLargest(const ComparisonRow &row, std::size_t place, Measure measure);

} // namespace starboard
