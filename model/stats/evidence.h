// What rules 1 to 4 leave of an indicator's reports in one unit: the same for every window and place, so it is made
// once and serves all accounts of the indicator.
#pragma once

#include "model/core/catalogue.h"
#include "model/stats/claim.h"

#include <string>

namespace starboard {

// The facts and claims of one place. Claims ascend by their last day, undated ones come last.
struct PlaceEvidence {
    std::string_view place;
    Item firstItem = 0;
    Item lastItem = 0; // one past
    std::vector<Claim> claims;
};

class Evidence {
public:
    // `reports` outlive the evidence; those of other indicators are not looked at.
    Evidence(std::span<const Report> reports, Indicator indicator, std::string unit, std::optional<Date> knownOn,
             const Decisions &decisions);

    [[nodiscard]] const Indicator &indicator() const { return m_indicator; }
    [[nodiscard]] const std::string &unit() const { return m_unit; }
    [[nodiscard]] const Docket &docket() const { return m_docket; }
    // Those of `place` and below, ascending by code.
    [[nodiscard]] std::span<const PlaceEvidence> placesIn(std::string_view place) const;

private:
    void makeClaims(PlaceEvidence &place);

    Indicator m_indicator;
    std::string m_unit;
    std::vector<PlaceEvidence> m_places;
    Docket m_docket;
    std::vector<Item> m_members; // the claims' facts, one claim after the other
};

} // namespace starboard
