#include "model/stats/placing.h"

#include <algorithm>

namespace starboard {

namespace {

using ClaimSpan = std::span<const Claim>;

// Rule 7: the report of the same start that ends on the day before the window.
const Claim *earlierTotal(const Docket &docket, const Claim &later, ClaimSpan dayBefore, const Decisions &decisions)
{
    const Claim *chosen = nullptr;
    for (const Claim &earlier : dayBefore) {
        bool oneStart = later.start == earlier.start && (later.start == Start::Open || later.from == earlier.from);
        if (oneStart && !decidedDifferent(docket, decisions, later, earlier) &&
            (!chosen || newerOrLarger(earlier, *chosen)))
            chosen = &earlier;
    }
    return chosen;
}

void takeDifference(const Docket &docket, Claim &later, ClaimSpan dayBefore, const Decisions &decisions, Day first)
{
    const Claim *earlier = earlierTotal(docket, later, dayBefore, decisions);
    if (!earlier || later.amount.low < earlier->amount.low)
        return;
    later.amount = difference(later.amount, earlier->amount);
    later.from = first;
    later.start = Start::Difference;
}

void leaveOutAll(Docket &docket, ClaimSpan claims, Why why)
{
    if (!docket.notes())
        return;
    for (const Claim &claim : claims)
        leaveOut(docket, claim, why);
}

} // namespace

std::span<const Claim> endingIn(std::span<const Claim> claims, Day first, Day last)
{
    auto begin = std::partition_point(claims.begin(), claims.end(), [&](const Claim &claim) { return claim.to < first; });
    auto end = std::partition_point(begin, claims.end(), [&](const Claim &claim) { return claim.to <= last; });
    return {begin, end};
}

PlaceClaims placeInWindow(const PlaceTestimony &place, Docket &docket, const Window &window, Aggregation aggregation,
                          const Decisions &decisions)
{
    PlaceClaims placed{place.place, {}, {}};
    const Day first = dayOf(window.from, beforeAllDays), last = dayOf(window.to, afterAllDays);
    auto undatedFrom = std::partition_point(place.claims.begin(), place.claims.end(),
                                            [](const Claim &claim) { return !claim.undated; });
    const ClaimSpan dated(place.claims.begin(), undatedFrom), undated(undatedFrom, place.claims.end());
    if (dated.empty() && !window.bounded())
        placed.seen.assign(undated.begin(), undated.end());
    else
        leaveOutAll(docket, undated, Why::Open);
    const ClaimSpan inside = endingIn(dated, first, last);
    leaveOutAll(docket, {dated.begin(), inside.begin()}, Why::Outside);
    leaveOutAll(docket, {inside.end(), dated.end()}, Why::Outside);
    const ClaimSpan dayBefore = window.from ? endingIn(dated, first - 1, first - 1) : ClaimSpan();
    placed.seen.reserve(placed.seen.size() + inside.size());
    for (const Claim &given : inside) {
        Claim &claim = placed.seen.emplace_back(given);
        if (aggregation == Aggregation::Latest) { // a level is judged by its end alone
            claim.from = claim.to;
            claim.start = Start::Known;
        }
        if (aggregation == Aggregation::Sum && (claim.from < first || claim.start == Start::Open))
            takeDifference(docket, claim, dayBefore, decisions, first);
        if (claim.start == Start::Open)
            claim.from = first;
        if (claim.from < first) {
            leaveOut(docket, claim, Why::BeginsBefore);
            placed.seen.pop_back();
        }
    }
    placed.claims.reserve(placed.seen.size());
    for (Claim &claim : placed.seen)
        placed.claims.push_back(&claim);
    return placed;
}

} // namespace starboard
