// What does not add up, and what cannot both hold: shown, never forced.
#pragma once

#include "model/stats/books.h"
#include "model/stats/calendar.h"

namespace starboard {

enum class DiscrepancyKind : std::uint8_t {
    PartsOfTime,   // a half-year (year) that is not the sum of its quarters (halves)
    AboveChildren, // a place above the sum of the places below it: “not assigned to a street”
    BelowChildren, // a place's own total below that sum
    PrintedRate    // a printed rate that differs from the computed one
};
[[nodiscard]] std::string_view name(DiscrepancyKind kind); // "parts_of_time", "above_children", …

struct Discrepancy {
    DiscrepancyKind kind = DiscrepancyKind::PartsOfTime;
    std::string place;
    std::string indicator;
    Window window;
    Rational whole;
    Rational parts;                    // their sum, or the computed rate
    Bound bound = Bound::Exact;        // exact only where both are
    Rational gap;                      // |difference| ÷ the whole; 1 where the whole is 0
    std::vector<std::string> wholeIds; // facts behind the whole; not with Detail::Values
    std::vector<std::string> partIds;
};
// Of one indicator at the query's place and the places below it, greatest gap first. Of a rate the books hold its parts.
[[nodiscard]] std::vector<Discrepancy> discrepancies(const Books &books, const Query &query);

// A contradiction with what hangs on it.
struct Dispute {
    std::string indicator;
    std::string place;
    std::string first; // fact ids, smaller first
    std::string second;
    Rational firstValue; // in the account's unit
    Rational secondValue;
    Bound firstBound = Bound::Exact;
    Bound secondBound = Bound::Exact;
    std::string unit;
    bool counts = false; // one of the two is counted at the query's place
    Rational gap;        // |difference| ÷ the larger of the two, 0 … 1
    Rational share;      // |difference| ÷ the account's value, at most 1; 0 where neither counts
};
// Those that move a figure first, by share, then by gap, then by ids.
[[nodiscard]] std::vector<Dispute> disputes(const Books &books, const Query &query);

} // namespace starboard
