// A report as the rules weigh it from rule 4 on: one fact, or the facts of one sentence that are one report.
#pragma once

#include "model/stats/amount.h"
#include "model/stats/decision.h"
#include "model/stats/docket.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace starboard {

using Day = std::int32_t; // since 1970-01-01
inline constexpr Day beforeAllDays = -4'000'000;
inline constexpr Day afterAllDays = 4'000'000;
[[nodiscard]] inline Day dayOf(const std::optional<Date> &date, Day otherwise)
{
    return date ? static_cast<Day>(date->time_since_epoch().count()) : otherwise;
}

// How the first day is known, in the order of rule 8's preference.
enum class Start : std::uint8_t { Known, Difference, Open };

// Words as numbers that mean the same in all claims of one place; 0 where the report does not say.
struct Wording {
    std::uint32_t action = 0;
    std::uint32_t object = 0;
};

struct Claim {
    std::span<const Item> items; // by document, then id; never empty
    std::span<const Wording> wording; // of each item
    std::string_view place;
    Amount amount; // in the account's unit
    // Of the window: an open start is its first day, or lies before all days where it has none.
    Day from = beforeAllDays;
    Day to = afterAllDays;
    Day issued = beforeAllDays;
    std::uint32_t sentence = 0; // the same for claims of one sentence of the place; 0 where it is not known
    std::uint32_t rank = 0;     // among the claims of the place, by the document's name, then the fact's id
    Start start = Start::Known;
    bool undated = false;
    bool counted = false;
    bool judged = false; // somebody decided that it speaks of another thing than some other report
    PeriodKind kind = PeriodKind::Span;

    [[nodiscard]] std::int64_t length() const { return std::int64_t(to) - from + 1; }
    [[nodiscard]] bool covers(const Claim &other) const { return from <= other.from && other.to <= to; }
    [[nodiscard]] bool shares(const Claim &other) const { return from <= other.to && other.from <= to; }
    [[nodiscard]] std::optional<Item> oneFact() const
    {
        return items.size() == 1 ? std::optional(items.front()) : std::nullopt;
    }
};

using Claims = std::vector<Claim *>;

// The claims of one place that an account weighs, as it sees them.
struct PlaceClaims {
    std::string_view place;
    std::vector<Claim> seen;
    Claims claims; // all of the above; valid while they are moved, not copied
};

// The later issue, then the larger value; where the choice is still open the document's name decides, then the fact's id.
// REQUIRES: both are of one place.
[[nodiscard]] bool newerOrLarger(const Claim &a, const Claim &b);
// Some decision calls them two different things.
[[nodiscard]] bool decidedDifferent(const Docket &docket, const Decisions &decisions, const Claim &a, const Claim &b);
void leaveOut(Docket &docket, const Claim &claim, Why why, std::optional<Item> by = std::nullopt);
[[nodiscard]] std::optional<Amount> sumOf(const Claims &claims);

} // namespace starboard
