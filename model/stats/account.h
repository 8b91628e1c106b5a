// An account says what the reports amount to for a place, an indicator and a window of days, and why.
// Every figure, chart, table, ranking and sentence is made of accounts; the rules are those of honest statistics:
//  1 plan, norm, rejected · 2 reprint · 3 part · 4 unit · 5 open · 6 outside, begins_before · 7 differences ·
//  8 no day twice · 9 a total is not added to its parts · 10 rates and levels · 11 contradictions · 12 bounds ·
// 13 nothing is not zero.
// Pure functions: same reports, same account, whatever their order. Arithmetic is exact.
#pragma once

#include "model/core/catalogue.h"
#include "model/stats/decision.h"
#include "model/stats/rational.h"
#include "model/stats/report.h"

#include <nlohmann/json_fwd.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace starboard {

// Days, both ends inclusive; a missing end is open.
struct Window {
    std::optional<Date> from;
    std::optional<Date> to;

    [[nodiscard]] bool contains(Date day) const { return (!from || *from <= day) && (!to || day <= *to); }
    [[nodiscard]] bool bounded() const { return from || to; }
    friend bool operator==(const Window &, const Window &) = default;
};

// Full: with the facts left out. Figures: the facts counted and the contradictions, but not what is left out. Values: no
// facts at all, only what they amount to (for tiles, charts and rankings).
enum class Detail : std::uint8_t { Full, Figures, Values };

struct Query {
    std::string place;     // code
    std::string indicator; // code
    std::string unit;      // empty: the canonical one
    Window window;
    std::optional<Date> knownOn = {}; // documents issued and reviews made until then
    Detail detail = Detail::Full;
    // Where several places are asked together (none inside another, ascending): their account is that of a place that
    // has just them below it and says nothing itself (rule 9), so sums and levels add up and rates come from their
    // parts. `place` is not looked at then.
    std::vector<std::string> among = {};

    [[nodiscard]] std::vector<std::string> places() const { return among.empty() ? std::vector{place} : among; }
};

enum class Why : std::uint8_t {
    Plan,
    Norm,
    Rejected,
    Reprint,
    Part,
    Unit,
    Open,
    Outside,
    BeginsBefore,
    Superseded,
    Overlaps,
    InTotal,
    BelowParts,
    Rate
};
inline constexpr std::size_t whyCount = 14;
[[nodiscard]] std::string_view name(Why why); // "plan", "begins_before", …

enum class Flag : std::uint8_t { StartUnknown, Difference, Computed, Contradicted };
inline constexpr std::array allFlags{Flag::StartUnknown, Flag::Difference, Flag::Computed, Flag::Contradicted};
[[nodiscard]] std::string_view name(Flag flag); // "start_unknown", …

class Flags {
public:
    void add(Flag flag) { m_bits |= bit(flag); }
    void add(Flags other) { m_bits |= other.m_bits; }
    [[nodiscard]] bool has(Flag flag) const { return (m_bits & bit(flag)) != 0; }
    [[nodiscard]] bool none() const { return m_bits == 0; }
    friend bool operator==(const Flags &, const Flags &) = default;

private:
    static constexpr std::uint8_t bit(Flag flag)
    {
        return static_cast<std::uint8_t>(1U << static_cast<unsigned>(flag));
    }
    std::uint8_t m_bits = 0;
};

struct LeftOut {
    std::string id;
    Why why = Why::Plan;
    std::string by; // the one fact that displaced it, else empty
    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

// Rule 11: two reports that cannot both hold, each named by its first fact; the smaller id comes first.
struct Contradiction {
    std::string first;
    std::string second;
    std::string place;
    Rational firstValue; // in the account's unit
    Rational secondValue;
    Bound firstBound = Bound::Exact;
    Bound secondBound = Bound::Exact;
};

// Days that hang together; `from` is missing where a report reaches back without a start.
struct DayRange {
    std::optional<Date> from;
    std::optional<Date> to;
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

// Rule 9: whose reports count, the place's own, those of the places below, or some of each.
enum class Side : std::uint8_t { None, Own, Below, Both };

struct Account {
    std::optional<Rational> value; // none: no report, which is not zero
    std::optional<Rational> upper;
    Bound bound = Bound::Exact; // of no meaning without a value
    std::string unit;
    Flags flags;
    std::size_t reports = 0;                   // facts counted
    std::vector<std::string> counted;          // ids, ascending
    std::vector<LeftOut> leftOut;              // by id, ascending
    std::vector<Contradiction> contradictions; // ascending by ids
    // What the value could be if contradictions were decided otherwise; equal to it where nothing is open.
    std::optional<Rational> disputedLow;
    std::optional<Rational> disputedHigh;
    std::vector<DayRange> days;      // of the window that counted reports cover, ascending, apart from each other
    std::vector<std::string> places; // children of the place with a counted report, ascending
    Side side = Side::None;

    [[nodiscard]] std::int64_t daysCovered() const; // an open range counts from its end's year on
    [[nodiscard]] std::size_t leftOutBecause(Why why) const;
};

// `reports` may hold other indicators and places: they are not looked at. A rate needs the reports of its parts too.
// An indicator that the catalogue does not know is a sum in the unit asked for (or the first report's unit by name).
[[nodiscard]] Account account(std::span<const Report> reports, const Query &query, const Catalogue &catalogue,
                              const Decisions &decisions = {});

// {"value","upper","bound","unit","flags","counted","left_out":[{"id","reason","by"}],"contradictions":[[id,id]],
//  "days","places","covered":[[from,to]]}; numbers are integers where integral; value, upper, bound are null without a
// report. days: how many of the window are covered, null where a report reaches back without a start; covered: which.
[[nodiscard]] nlohmann::ordered_json accountJson(const Account &account);

} // namespace starboard
