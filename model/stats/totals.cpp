#include "model/stats/totals.h"

#include "model/stats/place.h"

#include <algorithm>

namespace starboard {

namespace {

struct Stretch {
    Claims own;
    Claims below;
};

void dropAll(Docket &docket, const Claims &losers, Why why, const Claims &winners)
{
    auto by = winners.size() == 1 ? winners.front()->oneFact() : std::nullopt;
    for (Claim *claim : losers) {
        claim->counted = false;
        leaveOut(docket, *claim, why, by);
    }
}

void settle(Docket &docket, const Stretch &stretch)
{
    auto own = sumOf(stretch.own), below = sumOf(stretch.below);
    if (!own || !below)
        return;
    if (own->low >= below->low)
        dropAll(docket, stretch.below, Why::InTotal, stretch.own);
    else
        dropAll(docket, stretch.own, Why::BelowParts, stretch.below);
}

// Counted claims that hang together by common days.
std::vector<Stretch> stretches(const Claims &own, const Claims &below, Aggregation aggregation)
{
    if (aggregation == Aggregation::Latest)
        return {{own, below}};
    std::vector<std::pair<Claim *, bool>> all;
    for (Claim *claim : own)
        all.emplace_back(claim, true);
    for (Claim *claim : below)
        all.emplace_back(claim, false);
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &a, const auto &b) { return a.first->from < b.first->from; });
    std::vector<Stretch> result;
    Day reached = beforeAllDays - 1;
    for (auto [claim, isOwn] : all) {
        if (claim->from > reached)
            result.emplace_back();
        reached = std::max(reached, claim->to);
        (isOwn ? result.back().own : result.back().below).push_back(claim);
    }
    return result;
}

Claims counted(const Claims &claims)
{
    Claims result;
    std::copy_if(claims.begin(), claims.end(), std::back_inserter(result),
                 [](const Claim *claim) { return claim->counted; });
    return result;
}

} // namespace

void setTotalsAgainstParts(Docket &docket, std::vector<PlaceClaims> &places, Aggregation aggregation)
{
    for (std::size_t i = places.size(); i-- > 0;) {
        Claims own = counted(places[i].claims), below;
        if (own.empty())
            continue;
        for (std::size_t j = i + 1; j < places.size() && liesIn(places[j].place, places[i].place); ++j)
            for (Claim *claim : counted(places[j].claims))
                below.push_back(claim);
        if (below.empty())
            continue;
        for (const Stretch &stretch : stretches(own, below, aggregation))
            settle(docket, stretch);
    }
}

} // namespace starboard
