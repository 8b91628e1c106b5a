// An account in plain words, as data: how many reports count, how many do not and why. The views make the words.
#pragma once

#include "model/core/fact.h"
#include "model/stats/account.h"

namespace starboard {

struct ReasonCount {
    Why why = Why::Plan;
    std::vector<LeftOut> facts; // never empty
};

struct Explanation {
    std::size_t counted = 0;
    std::size_t leftOut = 0;
    std::vector<ReasonCount> reasons; // in the rules' order
    Flags flags;
    Side side = Side::None;
    std::size_t contradictions = 0;
    std::int64_t daysCovered = 0;
    std::optional<std::int64_t> daysAsked; // none for an open window
    std::size_t places = 0;
};
[[nodiscard]] Explanation explain(const Account &account, const Window &window);

struct PrintedFact {
    const Fact &fact;
    std::optional<Date> issued;
};
// Rule 7: `earlier` is the total until `dayBefore` of the place and the start of `later`, which is counted less it.
[[nodiscard]] bool isTakenFrom(const Fact &later, const Fact &earlier, Date dayBefore);
// Of several totals before, the one that is taken away: the later issue, then the larger value.
[[nodiscard]] bool isTakenRather(const PrintedFact &one, const PrintedFact &other);

} // namespace starboard
