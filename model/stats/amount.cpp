#include "model/stats/amount.h"

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

void Sum::add(const Amount &amount)
{
    m_only = m_any ? std::nullopt : std::optional(amount);
    m_any = true;
    m_low = m_low + amount.low;
    m_top = m_top + amount.top();
    m_bound = together(m_bound, amount.bound);
    m_ranged = m_ranged || amount.high;
    m_lowerEnds = m_lowerEnds || amount.bound == Bound::AtLeast;
    m_upperEnds = m_upperEnds || amount.bound == Bound::AtMost;
}

std::optional<Amount> Sum::total() const
{
    if (m_only || !m_any)
        return m_only;
    // Where at_least and at_most stand in one sum neither end is safe: the upper ones keep a whole from falling below one
    // of its parts.
    Amount total{m_upperEnds ? m_top : m_low, std::nullopt, m_bound};
    if (m_ranged && !m_lowerEnds && !m_upperEnds)
        total.high = m_top;
    return total;
}

std::optional<Amount> sum(const std::vector<Amount> &amounts)
{
    Sum all;
    for (const Amount &amount : amounts)
        all.add(amount);
    return all.total();
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
