// Rule 8: of the reports of one place those count that cover the most days without overlapping each other.
#pragma once

#include "model/stats/claim.h"

namespace starboard {

// Counts among the claims of one place by rule 8: those that cover most days; of equal cover fewer, then, from the last
// backwards, a known start before a difference before an open start, the later end, the later issue, the larger value,
// the document's name, the id. The others are left out as below_parts, superseded or overlaps.
void countEachDayOnce(Docket &docket, const Decisions &decisions, const Claims &claims);
// Rule 10 for levels: the report that ends last counts, the others are superseded.
void countLatest(Docket &docket, const Decisions &decisions, const Claims &claims);
// The claim that ends last (then the later issue, the larger value, the name); nullptr of none.
[[nodiscard]] Claim *latestOf(const Claims &claims);

} // namespace starboard
