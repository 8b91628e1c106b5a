// Rule 11: two reports that cannot both hold.
#pragma once

#include "model/stats/claim.h"

#include <utility>

namespace starboard {

// REQUIRES: both are of one place, indicator and unit and survived rules 1 to 7.
[[nodiscard]] bool contradict(const Docket &docket, const Decisions &decisions, Aggregation aggregation, const Claim &a,
                              const Claim &b);

using ClaimPair = std::pair<const Claim *, const Claim *>;
// Adds the pairs among the claims of one place.
void findContradictions(const Docket &docket, const Decisions &decisions, Aggregation aggregation, const Claims &claims,
                        std::vector<ClaimPair> &pairs);
// Lists the pairs in `account` (not with Detail::Values), and how far its value hangs on those of which one is counted.
// REQUIRES: the claims are counted and the account has its value.
void writeContradictions(const Docket &docket, Detail detail, const std::vector<ClaimPair> &pairs, Account &account);

} // namespace starboard
