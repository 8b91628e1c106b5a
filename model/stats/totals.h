// Rule 9: a total is not added to its parts.
#pragma once

#include "model/stats/claim.h"

namespace starboard {

// From the lowest place upwards: of a place's own counted claims and those below it the larger sum counts, stretch by
// stretch (levels are one stretch), the place's own on a tie; the others are in_total or below_parts.
// REQUIRES: `places` ascending by code, rule 8 or 10 done for each.
void setTotalsAgainstParts(Docket &docket, std::vector<PlaceClaims> &places, Aggregation aggregation);

} // namespace starboard
