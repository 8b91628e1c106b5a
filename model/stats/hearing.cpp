#include "model/stats/hearing.h"

#include "model/stats/cover.h"
#include "model/stats/placing.h"
#include "model/stats/schedule.h"
#include "model/stats/totals.h"

#include <algorithm>

namespace starboard {

namespace {

Docket docketOf(std::span<const PlaceEvidence> places, const Docket &whole, Detail detail)
{
    return places.empty() ? Docket(whole, 0, 0, detail)
                          : Docket(whole, places.front().firstItem, places.back().lastItem, detail);
}

Side sideOf(const Claims &counted, const std::string &place)
{
    bool own = false, below = false;
    for (const Claim *claim : counted)
        (claim->place == place ? own : below) = true;
    return own && below ? Side::Both : own ? Side::Own : below ? Side::Below : Side::None;
}

Flags flagsOf(const Claims &counted, const Window &window)
{
    Flags flags;
    for (const Claim *claim : counted) {
        if (claim->start == Start::Difference)
            flags.add(Flag::Difference);
        if (claim->start == Start::Open && window.from)
            flags.add(Flag::StartUnknown);
    }
    return flags;
}

} // namespace

Hearing::Hearing(const Evidence &evidence, const Query &query, const Decisions &decisions)
    : m_evidence(evidence), m_query(query), m_decisions(decisions),
      m_docket(docketOf(evidence.placesIn(query.place), evidence.docket(), query.detail))
{
    const Aggregation aggregation = evidence.indicator().aggregation;
    for (const PlaceEvidence &place : evidence.placesIn(query.place)) {
        PlaceClaims placed = placeInWindow(place, m_docket, query.window, aggregation, decisions, m_claims);
        if (placed.claims.empty())
            continue;
        findContradictions(m_docket, decisions, aggregation, placed.claims, m_contradictions);
        m_places.push_back(std::move(placed));
    }
}

void Hearing::countSumsAndLevels()
{
    const Aggregation aggregation = m_evidence.indicator().aggregation;
    for (PlaceClaims &place : m_places) {
        if (aggregation == Aggregation::Latest)
            countLatest(m_docket, m_decisions, place.claims);
        else
            countEachDayOnce(m_docket, m_decisions, place.claims);
    }
    setTotalsAgainstParts(m_docket, m_places, aggregation);
}

void Hearing::countRates(bool computed)
{
    for (PlaceClaims &place : m_places) {
        Claim *latest = place.place == m_query.place ? latestOf(m_docket, place.claims) : nullptr;
        for (Claim *claim : place.claims) {
            if (claim == latest && !computed)
                claim->counted = true;
            else if (latest && claim != latest)
                leaveOut(m_docket, *claim, Why::Superseded, latest->oneFact());
            else
                leaveOut(m_docket, *claim, Why::Rate);
        }
    }
}

Account Hearing::account() const
{
    Account account;
    Claims claims = counted();
    if (auto total = sumOf(claims)) {
        account.value = total->low;
        account.upper = total->high;
        account.bound = total->bound;
    }
    for (const Claim *claim : claims)
        for (Item item : claim->items)
            account.counted.emplace_back(m_docket.report(item).id);
    std::sort(account.counted.begin(), account.counted.end());
    account.flags = flagsOf(claims, m_query.window);
    account.days = daysOf(claims);
    account.places = childrenWith(claims, m_query.place);
    account.side = sideOf(claims, m_query.place);
    return account;
}

void Hearing::writeRest(Account &account) const
{
    account.unit = m_evidence.unit();
    account.leftOut = m_docket.leftOut();
    writeContradictions(m_docket, m_contradictions, account);
}

std::set<std::string_view> Hearing::countedPlaces() const
{
    std::set<std::string_view> places;
    for (const Claim *claim : counted())
        places.insert(claim->place);
    return places;
}

Claims Hearing::counted() const
{
    Claims result;
    for (const PlaceClaims &place : m_places)
        std::copy_if(place.claims.begin(), place.claims.end(), std::back_inserter(result),
                     [](const Claim *claim) { return claim->counted; });
    return result;
}

} // namespace starboard
