// What rules 1 to 4 leave of an indicator's reports in one unit: the same for every window and place, so it is made
// once and serves all accounts of the indicator.
#pragma once

#include "model/core/catalogue.h"
#include "model/stats/claim.h"
#include "model/stats/packing.h"

#include <string>

namespace starboard {

// The facts and claims of one place. Claims ascend by their last day, undated ones come last.
struct PlaceTestimony {
    std::string_view place;
    Item firstItem = 0;
    Item lastItem = 0; // one past
    std::span<const Claim> claims;
};

class Testimony {
public:
    // `reports` outlive the testimony; those of other indicators are not looked at.
    Testimony(std::span<const Report> reports, Indicator indicator, std::string unit, std::optional<Date> knownOn,
              const Decisions &decisions);
    // What pack() made of it, place by place in ascending order, in the indicator's unit. It serves every account but
    // Detail::Full, and only Detail::Values where the names are left out.
    Testimony(Indicator indicator, std::vector<PackedPlace> places);

    [[nodiscard]] const Indicator &indicator() const { return m_indicator; }
    [[nodiscard]] const std::string &unit() const { return m_unit; }
    [[nodiscard]] const Docket &docket() const { return m_docket; }
    // Those of `place` and below, ascending by code.
    [[nodiscard]] std::span<const PlaceTestimony> placesIn(std::string_view place) const;
    // REQUIRES: made from reports.
    [[nodiscard]] PackedPlace pack(const PlaceTestimony &place) const;
    [[nodiscard]] std::size_t claims() const;

private:
    class Vocabulary;
    void makeClaims(const PlaceTestimony &place, const Decisions &decisions, Vocabulary &words);
    void rankByName(std::span<Claim> claims) const;

    Indicator m_indicator;
    std::string m_unit;
    std::vector<PlaceTestimony> m_places;
    Docket m_docket;
    std::vector<Claim> m_claims;     // of one place after the other
    std::vector<Item> m_members;     // the claims' facts, one claim after the other
    std::vector<Wording> m_wording;  // of each member
    std::vector<PackedPlace> m_packed; // places and names live here
};

} // namespace starboard
