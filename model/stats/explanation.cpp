#include "model/stats/explanation.h"

namespace starboard {

Explanation explain(const Account &account, const Window &window)
{
    Explanation explanation;
    explanation.counted = account.counted.size();
    explanation.leftOut = account.leftOut.size();
    std::array<std::vector<LeftOut>, whyCount> byReason;
    for (const LeftOut &fact : account.leftOut)
        byReason.at(static_cast<std::size_t>(fact.why)).push_back(fact);
    for (std::size_t why = 0; why < whyCount; ++why)
        if (!byReason[why].empty())
            explanation.reasons.push_back({static_cast<Why>(why), std::move(byReason[why])});
    explanation.flags = account.flags;
    explanation.side = account.side;
    explanation.contradictions = account.contradictions.size();
    explanation.daysCovered = account.daysCovered();
    if (window.from && window.to)
        explanation.daysAsked = (*window.to - *window.from).count() + 1;
    explanation.places = account.places.size();
    return explanation;
}

bool isTakenFrom(const Fact &later, const Fact &earlier, Date dayBefore)
{
    return earlier.period.end == dayBefore && earlier.placeCode == later.placeCode && earlier.period.start == later.period.start;
}

bool isTakenRather(const PrintedFact &one, const PrintedFact &other)
{
    return one.issued != other.issued ? one.issued > other.issued : one.fact.value > other.fact.value;
}

} // namespace starboard
