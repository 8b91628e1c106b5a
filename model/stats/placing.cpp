// Rules 5 to 7: which claims the window takes, and on which of its days they lie.
#include "model/stats/claims.h"

#include <algorithm>

namespace starboard {

namespace {

// Rule 7: the report of the same start that ends on the day before the window.
const Claim *earlierTotal(const Docket &docket, const Claim &later, const Claims &dayBefore, const Decisions &decisions)
{
    const Claim *chosen = nullptr;
    for (const Claim *earlier : dayBefore) {
        bool oneStart = later.start == earlier->start && (later.start == Start::Open || later.from == earlier->from);
        if (oneStart && !decidedDifferent(docket, decisions, later, *earlier) &&
            (!chosen || newerOrLarger(docket, *earlier, *chosen)))
            chosen = earlier;
    }
    return chosen;
}

void takeDifference(const Docket &docket, Claim &later, const Claims &dayBefore, const Decisions &decisions, Day first)
{
    const Claim *earlier = earlierTotal(docket, later, dayBefore, decisions);
    if (!earlier || later.amount.low < earlier->amount.low)
        return;
    later.amount = difference(later.amount, earlier->amount);
    later.from = first;
    later.start = Start::Difference;
}

void dropUndated(Docket &docket, Claims &claims, const Window &window)
{
    bool dated = std::any_of(claims.begin(), claims.end(), [](const Claim *claim) { return !claim->undated; });
    if (!dated && !window.bounded())
        return;
    std::erase_if(claims, [&](const Claim *claim) {
        if (claim->undated)
            leaveOut(docket, *claim, Why::Open);
        return claim->undated;
    });
}

} // namespace

void placeInWindow(Docket &docket, PlaceClaims &place, const Window &window, Aggregation aggregation,
                   const Decisions &decisions)
{
    Claims &claims = place.claims;
    dropUndated(docket, claims, window);
    const Day first = dayOf(window.from, beforeAllDays), last = dayOf(window.to, afterAllDays);
    Claims dayBefore;
    std::erase_if(claims, [&](Claim *claim) {
        if (claim->undated || (first <= claim->to && claim->to <= last))
            return false;
        leaveOut(docket, *claim, Why::Outside);
        if (window.from && claim->to == first - 1)
            dayBefore.push_back(claim);
        return true;
    });
    for (Claim *claim : claims) {
        if (claim->undated)
            continue;
        if (aggregation == Aggregation::Latest) { // a level is judged by its end alone
            claim->from = claim->to;
            claim->start = Start::Known;
        }
        if (aggregation == Aggregation::Sum && (claim->from < first || claim->start == Start::Open))
            takeDifference(docket, *claim, dayBefore, decisions, first);
        if (claim->start == Start::Open)
            claim->from = first;
    }
    std::erase_if(claims, [&](const Claim *claim) {
        bool before = !claim->undated && claim->from < first;
        if (before)
            leaveOut(docket, *claim, Why::BeginsBefore);
        return before;
    });
}

} // namespace starboard
