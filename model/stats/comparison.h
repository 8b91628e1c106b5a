// Places side by side, and a figure against its own past.
#pragma once

#include "model/stats/books.h"
#include "model/stats/calendar.h"

#include <functional>

namespace starboard {

enum class ChangeKind : std::uint8_t { PreviousPeriod, YearBefore }; // 环比, 同比

// Why two accounts are not compared; Comparable where they are. In the order in which they are looked for.
enum class Comparability : std::uint8_t {
    Comparable,
    NoPeriodBefore, // the window is open
    NoReport,       // this account has no value
    NoReportBefore, // the other has none
    OtherUnit,
    OtherWindow, // a month against a quarter
    OtherCover,  // covered days differ by more than a fifth (not asked of levels, which hold on one day each)
    OtherPlaces, // not the same children report
    OtherSide,   // one is the place's own total, the other a sum of its parts
    StartUnknown,
    Contradicted
};
[[nodiscard]] std::string_view name(Comparability reason); // "comparable", "no_report", "other_cover", …
[[nodiscard]] Comparability comparability(const Account &now, const Window &nowWindow, const Account &before,
                                          const Window &beforeWindow, Aggregation aggregation);

struct Change {
    ChangeKind kind = ChangeKind::PreviousPeriod;
    Comparability comparability = Comparability::NoPeriodBefore;
    std::optional<Window> beforeWindow;
    Account before;
    std::optional<Rational> difference; // only where comparable; of a rate in percentage points
    std::optional<Rational> percent;    // 100 × difference ÷ before; none for base 0 and for rates
    Bound bound = Bound::Exact;         // exact only where both are
    bool percentagePoints = false;
};
[[nodiscard]] Change change(const Books &books, const Query &query, const Account &now, ChangeKind kind);

// Places from first to last as far as their numbers allow: a rank is open ("?") where bounds or contradictions leave it
// so.
struct Rank {
    int best = 0; // 1 …; 0 without a report
    int worst = 0;
    [[nodiscard]] bool known() const { return best > 0 && best == worst; }
    [[nodiscard]] bool open() const { return best != worst; }
};
// `more` is better where polarity is good or neutral, less is better where it is bad. Equal exact values share a rank.
[[nodiscard]] std::vector<Rank> ranks(const std::vector<const Account *> &accounts, Polarity polarity);
// The numbers that a figure may be; a missing end is open.
struct Reach {
    std::optional<Rational> from;
    std::optional<Rational> to;
};
[[nodiscard]] std::optional<Reach> reachOf(const Account &account); // nullopt without a value
[[nodiscard]] std::vector<Rank> ranks(const std::vector<std::optional<Reach>> &figures, Polarity polarity);

struct PlaceFigure {
    std::string place;
    Account account;
    std::optional<Rational> difference;     // to the first place that has a value of the same unit
    std::optional<Rational> ratio;          // to the same place; none for base 0 and for rates
    std::optional<Rational> perCommunity;   // not of rates
    std::optional<Rational> perTenThousand; // inhabitants; not of rates
    Rank rank;
};

struct ComparisonRow {
    std::string indicator;
    Polarity polarity = Polarity::Neutral;
    bool rate = false;
    std::vector<PlaceFigure> figures; // in the order of the places
};

// What figures are divided by; 0 or nullopt where it is not known.
struct Divisors {
    std::function<std::int64_t(const std::string &place)> communities;               // from the gazetteer
    std::function<std::optional<std::int64_t>(const std::string &place)> population; // as the user entered it
};

// REQUIRES: books with the indicator's reports at all places (and its parts' for a rate).
[[nodiscard]] ComparisonRow compare(const Books &books, const Query &query, const std::vector<std::string> &places,
                                    const Divisors &divisors);

} // namespace starboard
