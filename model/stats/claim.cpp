#include "model/stats/claim.h"

namespace starboard {

bool newerOrLarger(const Claim &a, const Claim &b)
{
    if (a.issued != b.issued)
        return a.issued > b.issued;
    if (a.amount.low != b.amount.low)
        return a.amount.low > b.amount.low;
    return a.rank < b.rank;
}

bool decidedDifferent(const Docket &docket, const Decisions &decisions, const Claim &a, const Claim &b)
{
    if (!a.judged || !b.judged)
        return false;
    for (Item one : a.items)
        for (Item other : b.items)
            if (decisions.different(docket.id(one), docket.id(other)))
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
    Sum all;
    for (const Claim *claim : claims)
        all.add(claim->amount);
    return all.total();
}

} // namespace starboard
