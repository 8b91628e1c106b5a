// Rule 12 and the numbers that a report allows (rule 11): exact ends with the bound of what was printed.
#pragma once

#include "model/core/fact.h"
#include "model/stats/rational.h"

#include <optional>
#include <vector>

namespace starboard {

struct Amount {
    Rational low;
    std::optional<Rational> high; // only of a range
    Bound bound = Bound::Exact;

    [[nodiscard]] const Rational &top() const { return high ? *high : low; }
};

// exact with x gives x, x with x gives x, any other mixture approx.
[[nodiscard]] Bound together(Bound a, Bound b);
// Amounts added one after the other, in any order.
class Sum {
public:
    void add(const Amount &amount);
    [[nodiscard]] std::optional<Amount> total() const; // of one amount the amount itself; nullopt of none

private:
    std::optional<Amount> m_only; // while there is but one
    Rational m_low;
    Rational m_top;
    Bound m_bound = Bound::Exact;
    bool m_any = false;
    bool m_ranged = false;
    bool m_lowerEnds = false; // some are at_least: only lower ends are safe
    bool m_upperEnds = false; // some are at_most
};
[[nodiscard]] std::optional<Amount> sum(const std::vector<Amount> &amounts);
// Rule 7: exact less exact is exact, anything else approx; the ends cross over.
[[nodiscard]] Amount difference(const Amount &later, const Amount &earlier);
// The numbers that an amount allows; a missing end is open.
struct Allowed {
    std::optional<Rational> from;
    std::optional<Rational> to;
};
[[nodiscard]] Allowed allowed(const Amount &amount);
// No number satisfies both.
[[nodiscard]] bool excludeEachOther(const Amount &a, const Amount &b);
// Every number that `a` allows is smaller than every number that `b` allows.
[[nodiscard]] bool allowsLess(const Amount &a, const Amount &b);

} // namespace starboard
