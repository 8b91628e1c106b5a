// One account in the making: the testimony of its place, heard by rules 5 to 9.
#pragma once

#include "model/stats/contradiction.h"
#include "model/stats/testimony.h"

#include <set>

namespace starboard {

class Hearing {
public:
    using Places = std::vector<std::span<const PlaceTestimony>>;

    // Rules 5 to 7. All three outlive the hearing.
    Hearing(const Testimony &testimony, const Query &query, const Decisions &decisions);
    // Of these places of the testimony, ascending, whatever places the query names.
    Hearing(const Testimony &testimony, const Places &places, const Query &query, const Decisions &decisions);

    void countSumsAndLevels(); // rules 8, 9 and 10 for levels
    // Rule 10 for rates: the place's own latest counts, unless the rate is computed; then none does.
    void countRates(bool computed);

    // The figures of what is counted.
    [[nodiscard]] Account account() const;
    // Adds to an account what this hearing says of facts that do not count, and of contradictions.
    void writeRest(Account &account) const;
    [[nodiscard]] Claims counted() const;
    [[nodiscard]] std::vector<ClaimPair> contradictions() const;
    [[nodiscard]] std::set<std::string_view> countedPlaces() const;

private:
    [[nodiscard]] bool own(std::string_view place) const;
    [[nodiscard]] Side sideOf(const Claims &counted) const;
    [[nodiscard]] std::vector<std::string> placesOf(const Claims &counted) const;

    const Testimony &m_testimony;
    const Query &m_query;
    const Decisions &m_decisions;
    Docket m_docket;
    std::vector<PlaceClaims> m_places; // ascending by code, so that what lies below a place follows it
};

} // namespace starboard
