#include "model/stats/account.h"

#include "model/stats/claims.h"
#include "model/stats/contradiction.h"
#include "model/stats/cover.h"
#include "model/stats/place.h"
#include "model/stats/schedule.h"
#include "model/stats/screening.h"
#include "model/stats/totals.h"

#include <algorithm>
#include <map>
#include <set>

namespace starboard {

namespace {

// The docket of one account after rules 1 to 7, and what its claims come to.
struct Hearing {
    Docket docket;
    Claimants claimants;
    std::string unit;
};

// A free indicator: reports of it add up, in their most frequent unit if none is asked.
Indicator freeIndicator(const Docket &docket, const Query &query)
{
    Indicator indicator;
    indicator.code = query.indicator;
    indicator.unit = query.unit;
    if (indicator.unit.empty()) {
        std::map<std::string_view, int> units;
        for (Item item = 0; item < docket.size(); ++item)
            ++units[docket.report(item).unit];
        auto most = std::max_element(units.begin(), units.end(),
                                     [](const auto &a, const auto &b) { return a.second < b.second; });
        if (most != units.end())
            indicator.unit = most->first;
    }
    return indicator;
}

// A unit that converts or counts alike asks for the canonical account.
std::string unitOf(const Query &query, const Indicator &indicator)
{
    return query.unit.empty() || indicator.factor(query.unit) ? indicator.unit : query.unit;
}

Hearing hear(std::span<const Report> reports, const Query &query, const Indicator &indicator, const Decisions &decisions)
{
    Hearing hearing{Docket(reports, query), {}, unitOf(query, indicator)};
    screen(hearing.docket, query, indicator, decisions);
    hearing.claimants = makeClaims(hearing.docket, indicator, hearing.unit);
    for (PlaceClaims &place : hearing.claimants.places)
        placeInWindow(hearing.docket, place, query.window, indicator.aggregation, decisions);
    return hearing;
}

std::vector<ClaimPair> contradictionsOf(const Hearing &hearing, const Indicator &indicator, const Decisions &decisions)
{
    std::vector<ClaimPair> pairs;
    for (const PlaceClaims &place : hearing.claimants.places)
        findContradictions(hearing.docket, decisions, indicator.aggregation, place.claims, pairs);
    return pairs;
}

Claims countedOf(Hearing &hearing)
{
    Claims counted;
    for (Claim &claim : hearing.claimants.all) {
        if (!claim.counted)
            continue;
        counted.push_back(&claim);
        for (Item item : claim.items)
            hearing.docket.count(item);
    }
    return counted;
}

Side sideOf(const Claims &counted, const std::string &place)
{
    bool own = false, below = false;
    for (const Claim *claim : counted)
        (claim->place == place ? own : below) = true;
    return own && below ? Side::Both : own ? Side::Own : below ? Side::Below : Side::None;
}

void writeCounted(Hearing &hearing, const Query &query, Account &account)
{
    Claims counted = countedOf(hearing);
    if (auto total = sumOf(counted)) {
        account.value = total->low;
        account.upper = total->high;
        account.bound = total->bound;
    }
    for (const Claim *claim : counted) {
        if (claim->start == Start::Difference)
            account.flags.add(Flag::Difference);
        if (claim->start == Start::Open && !claim->undated && query.window.from)
            account.flags.add(Flag::StartUnknown);
    }
    account.unit = hearing.unit;
    account.days = daysOf(counted);
    account.places = childrenWith(counted, query.place);
    account.side = sideOf(counted, query.place);
    hearing.docket.write(account, query.detail);
}

Account plainAccount(std::span<const Report> reports, const Query &query, const Indicator &indicator,
                     const Decisions &decisions)
{
    Hearing hearing = hear(reports, query, indicator, decisions);
    auto contradictions = contradictionsOf(hearing, indicator, decisions);
    for (PlaceClaims &place : hearing.claimants.places) {
        if (indicator.aggregation == Aggregation::Latest)
            countLatest(hearing.docket, decisions, place.claims);
        else
            countEachDayOnce(hearing.docket, decisions, place.claims);
    }
    setTotalsAgainstParts(hearing.docket, hearing.claimants.places, indicator.aggregation);
    Account account;
    writeCounted(hearing, query, account);
    writeContradictions(hearing.docket, contradictions, account);
    return account;
}

std::set<std::string_view> placesOf(std::span<const Report> reports, const Account &account)
{
    std::set<std::string_view> counted(account.counted.begin(), account.counted.end()), places;
    for (const Report &report : reports)
        if (counted.contains(report.id))
            places.insert(report.place);
    return places;
}

// Rule 10: the rate from the accounts of its parts, where they are of the same places and days; else nullopt.
std::optional<Account> computedRate(std::span<const Report> reports, const Query &query, const Indicator &indicator,
                                    const Catalogue &catalogue, const Decisions &decisions)
{
    if (indicator.parts.size() != 2)
        return std::nullopt;
    auto part = [&](const std::string &code) {
        Query asked = query;
        asked.indicator = code;
        asked.unit.clear();
        asked.detail = Detail::Figures;
        return account(reports, asked, catalogue, decisions);
    };
    Account above = part(indicator.parts[0]), below = part(indicator.parts[1]);
    bool comparable = above.value && below.value && !below.value->isZero() && above.days == below.days &&
                      above.upper.value_or(*above.value) <= *below.value &&
                      placesOf(reports, above) == placesOf(reports, below);
    if (!comparable)
        return std::nullopt;
    Account rate = above;
    rate.value = Rational(100) * *above.value / below.upper.value_or(*below.value);
    if (above.upper || below.upper)
        rate.upper = Rational(100) * above.upper.value_or(*above.value) / *below.value;
    rate.bound = above.bound == Bound::Exact && below.bound == Bound::Exact ? Bound::Exact : Bound::Approx;
    rate.flags.add(below.flags);
    rate.flags.add(Flag::Computed);
    rate.counted.insert(rate.counted.end(), below.counted.begin(), below.counted.end());
    std::sort(rate.counted.begin(), rate.counted.end());
    rate.contradictions.clear();
    bool dividable = Rational(0) < *below.disputedLow;
    rate.disputedLow = Rational(100) * *above.disputedLow / *below.disputedHigh;
    rate.disputedHigh = dividable ? Rational(100) * *above.disputedHigh / *below.disputedLow : rate.value;
    return rate;
}

Account rateAccount(std::span<const Report> reports, const Query &query, const Indicator &indicator,
                    const Catalogue &catalogue, const Decisions &decisions)
{
    Hearing hearing = hear(reports, query, indicator, decisions);
    auto computed = hearing.unit == indicator.unit ? computedRate(reports, query, indicator, catalogue, decisions)
                                                   : std::nullopt;
    Account account = computed.value_or(Account());
    for (PlaceClaims &place : hearing.claimants.places) {
        Claim *latest = place.place == query.place ? latestOf(hearing.docket, place.claims) : nullptr;
        for (Claim *claim : place.claims) {
            if (claim == latest && !computed)
                claim->counted = true;
            else if (latest && claim != latest)
                leaveOut(hearing.docket, *claim, Why::Superseded, latest->oneFact());
            else
                leaveOut(hearing.docket, *claim, Why::Rate);
        }
    }
    if (computed) {
        account.unit = hearing.unit;
        hearing.docket.write(account, query.detail);
    } else {
        writeCounted(hearing, query, account);
    }
    writeContradictions(hearing.docket, contradictionsOf(hearing, indicator, decisions), account);
    return account;
}

} // namespace

Account account(std::span<const Report> reports, const Query &query, const Catalogue &catalogue, const Decisions &decisions)
{
    const Indicator *known = catalogue.find(query.indicator);
    if (known && known->aggregation == Aggregation::Rate)
        return rateAccount(reports, query, *known, catalogue, decisions);
    if (known)
        return plainAccount(reports, query, *known, decisions);
    return plainAccount(reports, query, freeIndicator(Docket(reports, query), query), decisions);
}

} // namespace starboard
