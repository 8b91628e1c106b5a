// Rules 5 to 7: which claims the window takes, and on which of its days they lie.
#pragma once

#include "model/stats/testimony.h"

namespace starboard {

// Of claims that ascend by their last day, those that end between two days, both inclusive.
[[nodiscard]] std::span<const Claim> endingIn(std::span<const Claim> claims, Day first, Day last);
// The place's claims in the window, with their days in it; leaves out the others as undated, outside or beginning before.
// Differences are taken where rule 7 knows them.
[[nodiscard]] PlaceClaims placeInWindow(const PlaceTestimony &place, Docket &docket, const Window &window,
                                        Aggregation aggregation, const Decisions &decisions);

} // namespace starboard
