// Rules 4 to 7: the facts that are left become claims in the account's unit, placed on the days of the window.
#pragma once

#include "model/core/catalogue.h"
#include "model/stats/claim.h"

#include <deque>
#include <string>

namespace starboard {

// The claims of one place, in the order of document and id.
struct PlaceClaims {
    std::string_view place;
    Claims claims;
};

struct Claimants {
    std::deque<Claim> all;
    std::vector<PlaceClaims> places; // ascending by code, so that what lies below a place follows it
};

// Rule 4: what does not convert into `unit` is left out; facts of one sentence, place and period are one report.
[[nodiscard]] Claimants makeClaims(Docket &docket, const Indicator &indicator, const std::string &unit);
// Rules 5 to 7: drops from `place` what is undated, outside or begins before, and takes differences.
void placeInWindow(Docket &docket, PlaceClaims &place, const Window &window, Aggregation aggregation,
                   const Decisions &decisions);

} // namespace starboard
