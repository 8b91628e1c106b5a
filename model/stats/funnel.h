// Rectification (found → rectified → rate) and the distribution of branches over the stars.
#pragma once

#include "model/stats/books.h"

namespace starboard {

struct Funnel {
    Account found;
    Account rectified;
    Account rate;                        // recomputed, reported, or none
    std::optional<Rational> outstanding; // found − rectified, only where the rate could be computed from both
    Bound outstandingBound = Bound::Exact;
};
[[nodiscard]] Funnel rectificationFunnel(const Books &books, const Query &query); // the query's indicator is not used

// Accounts of one to five stars, [0] one star … [4] five stars.
struct Stars {
    std::string place;
    std::array<Account, 5> levels;
};
[[nodiscard]] Stars starsOf(const Books &books, const Query &query);
inline constexpr std::array<std::string_view, 5> starIndicators{"star1_branches", "star2_branches", "star3_branches",
                                                                "star4_branches", "star5_branches"};
inline constexpr std::string_view foundIndicator = "problems_found";
inline constexpr std::string_view rectifiedIndicator = "problems_rectified";
inline constexpr std::string_view rectificationRateIndicator = "rectification_rate";

} // namespace starboard
