#include "model/stats/hearing.h"

#include "model/stats/cover.h"
#include "model/stats/place.h"
#include "model/stats/placing.h"
#include "model/stats/schedule.h"
#include "model/stats/totals.h"

#include <algorithm>

namespace starboard {

namespace {

Hearing::Places placesAsked(const Testimony &testimony, const Query &query)
{
    Hearing::Places spans;
    for (const std::string &place : query.places())
        if (auto span = testimony.placesIn(place); !span.empty())
            spans.push_back(span);
    return spans;
}

Docket docketOf(const Hearing::Places &spans, const Docket &whole, Detail detail)
{
    std::vector<ItemRange> ranges;
    for (auto span : spans)
        ranges.push_back({span.front().firstItem, span.back().lastItem});
    return {whole, ranges, detail};
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

Hearing::Hearing(const Testimony &testimony, const Query &query, const Decisions &decisions)
    : Hearing(testimony, placesAsked(testimony, query), query, decisions)
{
}

Hearing::Hearing(const Testimony &testimony, const Places &places, const Query &query, const Decisions &decisions)
    : m_testimony(testimony), m_query(query), m_decisions(decisions),
      m_docket(docketOf(places, testimony.docket(), query.detail))
{
    const Aggregation aggregation = testimony.indicator().aggregation;
    for (auto span : places) {
        for (const PlaceTestimony &place : span) {
            PlaceClaims placed = placeInWindow(place, m_docket, query.window, aggregation, decisions);
            if (!placed.claims.empty())
                m_places.push_back(std::move(placed));
        }
    }
}

void Hearing::countSumsAndLevels()
{
    const Aggregation aggregation = m_testimony.indicator().aggregation;
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
        Claim *latest = own(place.place) ? latestOf(place.claims) : nullptr;
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
        account.reports += claim->items.size();
    if (m_query.detail != Detail::Values) {
        for (const Claim *claim : claims)
            for (Item item : claim->items)
                account.counted.emplace_back(m_docket.id(item));
        std::sort(account.counted.begin(), account.counted.end());
    }
    account.flags = flagsOf(claims, m_query.window);
    account.days = daysOf(claims);
    account.places = placesOf(claims);
    account.side = sideOf(claims);
    return account;
}

void Hearing::writeRest(Account &account) const
{
    account.unit = m_testimony.unit();
    account.leftOut = m_docket.leftOut();
    writeContradictions(m_docket, m_query.detail, contradictions(), account);
}

std::vector<ClaimPair> Hearing::contradictions() const
{
    std::vector<ClaimPair> pairs;
    for (const PlaceClaims &place : m_places)
        findContradictions(m_docket, m_decisions, m_testimony.indicator().aggregation, place.claims, pairs);
    return pairs;
}

// Where several places are asked together none of them is the whole's own.
bool Hearing::own(std::string_view place) const
{
    return m_query.among.empty() && place == m_query.place;
}

Side Hearing::sideOf(const Claims &counted) const
{
    bool ownCounts = false, belowCounts = false;
    for (const Claim *claim : counted)
        (own(claim->place) ? ownCounts : belowCounts) = true;
    return ownCounts && belowCounts ? Side::Both : ownCounts ? Side::Own : belowCounts ? Side::Below : Side::None;
}

std::vector<std::string> Hearing::placesOf(const Claims &counted) const
{
    if (m_query.among.empty())
        return childrenWith(counted, m_query.place);
    std::vector<std::string> places;
    for (const std::string &place : m_query.among)
        if (std::any_of(counted.begin(), counted.end(), [&](const Claim *claim) { return liesIn(claim->place, place); }))
            places.push_back(place);
    return places;
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
