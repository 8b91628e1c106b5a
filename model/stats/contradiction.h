// Rule 11: two reports that cannot both hold.
#pragma once

#include "model/stats/claim.h"

#include <string>
#include <utility>

namespace starboard {

// REQUIRES: both are of one place, indicator and unit and survived rules 1 to 7.
[[nodiscard]] bool contradict(const Docket &docket, const Decisions &decisions, Aggregation aggregation, const Claim &a,
                              const Claim &b);
// Adds the pairs among the claims of one place, each with the first fact of its claims, smaller id first.
void findContradictions(const Docket &docket, const Decisions &decisions, Aggregation aggregation, const Claims &claims,
                        std::vector<std::pair<std::string, std::string>> &pairs);

} // namespace starboard
