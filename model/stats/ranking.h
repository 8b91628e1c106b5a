// Who leads, who lags: one indicator, or a weighted score over several whose making is shown.
#pragma once

#include "model/stats/comparison.h"

namespace starboard {

// How an indicator's values become points from 0 to 100 before they are weighed; bad polarity turns them round.
// Range: least 0, greatest 100 (all equal: 100) · Share: of the greatest value (of the least, where less is better) ·
// Place: by rank, first 100, last 0.
enum class Normalisation : std::uint8_t { Range, Share, Place };
[[nodiscard]] std::string_view name(Normalisation normalisation); // "range", "share", "place"
[[nodiscard]] std::optional<Normalisation> normalisationFromName(std::string_view text);

// What a value is divided by: nothing, a hundred communities and villages, ten thousand inhabitants. Rates never are.
enum class Per : std::uint8_t { Absolute, HundredCommunities, TenThousand };
[[nodiscard]] std::string_view name(Per per); // "absolute", "hundred_communities", "ten_thousand"
[[nodiscard]] std::optional<Per> perFromName(std::string_view text);

struct Criterion {
    std::string indicator;
    Rational weight = 1; // > 0; a score is the weighted mean of the points
    Polarity polarity = Polarity::Good;
    Per per = Per::Absolute;
    friend bool operator==(const Criterion &, const Criterion &) = default;
};

struct Scheme {
    std::vector<Criterion> criteria;
    Normalisation normalisation = Normalisation::Range;
    friend bool operator==(const Scheme &, const Scheme &) = default;
};

struct CriterionScore {
    Account account;
    std::optional<Rational> figure; // the value, divided as the criterion asks; none also where the divisor is not known
    std::optional<Rational> points; // 0 … 100; none without a report
    Rank rank;
};

struct RankingRow {
    std::string place;
    std::vector<CriterionScore> criteria; // in the scheme's order
    std::optional<Rational> score;        // none where any criterion has no report: never zero
    Rank rank;                            // of one criterion its own, else by score; open where a bound leaves it so
    bool tied = false;
};

// Best first, places without a score last; equal ranks by code.
[[nodiscard]] std::vector<RankingRow> rank(const Books &books, const Window &window, std::optional<Date> knownOn,
                                           const std::vector<std::string> &places, const Scheme &scheme,
                                           const Divisors &divisors);

} // namespace starboard
