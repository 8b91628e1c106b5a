#include "model/stats/amount.h"

#include <algorithm>

namespace starboard {

Allowed allowed(const Amount &amount)
{
    const Rational tenth(1, 10);
    switch (amount.bound) {
    case Bound::AtLeast:
        return {amount.low, std::nullopt};
    case Bound::AtMost:
        return {std::nullopt, amount.top()};
    case Bound::Approx:
        return {amount.low - amount.low * tenth, amount.top() + amount.top() * tenth};
    case Bound::Exact:
        break;
    }
    return {amount.low, amount.top()};
}

Bound together(Bound a, Bound b)
{
    if (a == b || b == Bound::Exact)
        return a;
    return a == Bound::Exact ? b : Bound::Approx;
}

std::optional<Amount> sum(const std::vector<Amount> &amounts)
{
    if (amounts.empty())
        return std::nullopt;
    if (amounts.size() == 1)
        return amounts.front();
    auto any = [&](auto &&holds) { return std::any_of(amounts.begin(), amounts.end(), holds); };
    bool ranged = any([](const Amount &a) { return a.high.has_value(); });
    bool lowerEnds = any([](const Amount &a) { return a.bound == Bound::AtLeast; });
    bool upperEnds = any([](const Amount &a) { return a.bound == Bound::AtMost; });
    Amount total;
    Rational high;
    for (const Amount &amount : amounts) {
        // Where at_least and at_most stand in one sum neither end is safe: the upper ones keep a whole from falling
        // below one of its parts.
        total.low = total.low + (upperEnds ? amount.top() : amount.low);
        total.bound = together(total.bound, amount.bound);
        if (ranged)
            high = high + amount.top();
    }
    if (ranged && !lowerEnds && !upperEnds)
        total.high = high;
    return total;
}

Amount difference(const Amount &later, const Amount &earlier)
{
    Amount result;
    result.low = later.low - earlier.top();
    if (later.high || earlier.high)
        result.high = later.top() - earlier.low;
    result.bound = later.bound == Bound::Exact && earlier.bound == Bound::Exact ? Bound::Exact : Bound::Approx;
    return result;
}

bool allowsLess(const Amount &a, const Amount &b)
{
    Allowed one = allowed(a), other = allowed(b);
    return one.to && other.from && *one.to < *other.from;
}

bool excludeEachOther(const Amount &a, const Amount &b)
{
    return allowsLess(a, b) || allowsLess(b, a);
}

} // namespace starboard
