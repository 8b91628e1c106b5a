#include "model/stats/claim.h"

#include <tuple>

namespace starboard {

bool namedBefore(const Docket &docket, const Claim &a, const Claim &b)
{
    const Report &one = docket.report(a.items.front());
    const Report &other = docket.report(b.items.front());
    return std::tie(one.document, one.id) < std::tie(other.document, other.id);
}

bool newerOrLarger(const Docket &docket, const Claim &a, const Claim &b)
{
    if (a.issued != b.issued)
        return a.issued > b.issued;
    if (a.amount.low != b.amount.low)
        return a.amount.low > b.amount.low;
    return namedBefore(docket, a, b);
}

bool decidedDifferent(const Docket &docket, const Decisions &decisions, const Claim &a, const Claim &b)
{
    if (decisions.empty())
        return false;
    for (Item one : a.items)
        for (Item other : b.items)
            if (decisions.different(docket.report(one).id, docket.report(other).id))
                return true;
    return false;
}

void leaveOut(Docket &docket, const Claim &claim, Why why, std::optional<Item> by)
{
    for (Item item : claim.items)
        docket.leaveOut(item, why, by);
}

std::optional<Amount> sumOf(const Claims &claims)
{
    std::vector<Amount> amounts;
    amounts.reserve(claims.size());
    for (const Claim *claim : claims)
        amounts.push_back(claim->amount);
    return sum(amounts);
}

} // namespace starboard
