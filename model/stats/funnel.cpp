#include "model/stats/funnel.h"

namespace starboard {

namespace {

Account accountOf(const Books &books, Query query, std::string_view indicator)
{
    query.indicator = indicator;
    query.unit.clear();
    return books.account(query);
}

} // namespace

Funnel rectificationFunnel(const Books &books, const Query &query)
{
    Funnel funnel;
    funnel.found = accountOf(books, query, foundIndicator);
    funnel.rectified = accountOf(books, query, rectifiedIndicator);
    funnel.rate = accountOf(books, query, rectificationRateIndicator);
    if (funnel.rate.flags.has(Flag::Computed)) {
        funnel.outstanding = *funnel.found.value - *funnel.rectified.value;
        funnel.outstandingBound = funnel.rate.bound;
    }
    return funnel;
}

Stars starsOf(const Books &books, const Query &query)
{
    Stars stars;
    stars.place = query.place;
    for (std::size_t level = 0; level < starIndicators.size(); ++level)
        stars.levels[level] = accountOf(books, query, starIndicators[level]);
    return stars;
}

} // namespace starboard
