#include "model/stats/discrepancy.h"

#include "model/stats/cover.h"
#include "model/stats/hearing.h"
#include "model/stats/place.h"
#include "model/stats/placing.h"
#include "model/stats/schedule.h"

#include <algorithm>

namespace starboard {

namespace {

constexpr std::array<std::string_view, 4> kindNames{"parts_of_time", "above_children", "below_children",
                                                    "printed_rate"};

// What some claims amount to.
struct Told {
    Amount amount;
    std::vector<DayRange> days;
    std::size_t reports = 0;
    std::vector<std::string> ids; // not with Detail::Values
};

Discrepancy discrepancy(DiscrepancyKind kind, const Query &query, Told whole, Told parts)
{
    const Rational &total = whole.amount.low, &sum = parts.amount.low;
    const bool exact = whole.amount.bound == Bound::Exact && parts.amount.bound == Bound::Exact;
    return {kind,
            query.place,
            query.indicator,
            query.window,
            total,
            sum,
            exact ? Bound::Exact : Bound::Approx,
            total.isZero() ? Rational(1) : (total < sum ? sum - total : total - sum) / total,
            std::move(whole.ids),
            std::move(parts.ids)};
}

using Days = std::pair<Day, Day>;

// The days that a claim tells of; a level tells of its last day.
std::optional<Days> daysOf(const Claim &claim, Aggregation aggregation)
{
    if (claim.undated)
        return std::nullopt;
    if (aggregation == Aggregation::Latest)
        return Days{claim.to, claim.to};
    return claim.start == Start::Known ? std::optional(Days{claim.from, claim.to}) : std::nullopt;
}

Date dateOf(Day day) { return Date(std::chrono::days(day)); }

std::span<const Claim> endingIn(std::span<const Claim> claims, const Window &window)
{
    const auto undated = std::partition_point(claims.begin(), claims.end(), [](const Claim &claim) { return !claim.undated; });
    return starboard::endingIn({claims.begin(), undated}, dayOf(window.from, beforeAllDays), dayOf(window.to, afterAllDays));
}

// Looks at the days that a place's reports tell of, one after the other: their parts in time, and the places below.
class AddingUp {
public:
    AddingUp(const Books &books, const Query &query)
        : m_decisions(books.decisions()), m_query(query), m_testimony(books.testimony(query)),
          m_aggregation(m_testimony.indicator().aggregation)
    {
        m_query.among.clear();
        for (const std::string &place : query.places()) {
            for (PlaceTestimony heard : m_testimony.placesIn(place)) {
                heard.claims = endingIn(heard.claims, query.window);
                if (!heard.claims.empty())
                    m_places.push_back(heard);
            }
        }
    }

    [[nodiscard]] std::vector<Discrepancy> found()
    {
        for (auto it = m_places.begin(); it != m_places.end(); ++it) {
            auto end = std::next(it);
            while (end != m_places.end() && liesIn(end->place, it->place))
                ++end;
            look(*it, {std::next(it), end});
        }
        return std::move(m_found);
    }

private:
    struct Dated {
        Days days;
        const Claim *claim;
    };
    // The places below, and when their claims end: on few of the days that a place tells of any does.
    struct Below {
        std::span<const PlaceTestimony> places;
        std::vector<std::pair<Day, std::size_t>> ends;
    };

    void look(const PlaceTestimony &own, std::span<const PlaceTestimony> belowIt)
    {
        std::vector<Dated> dated;
        for (const Claim &claim : own.claims)
            if (const auto days = daysOf(claim, m_aggregation))
                dated.push_back({*days, &claim});
        std::stable_sort(dated.begin(), dated.end(), [](const Dated &a, const Dated &b) { return a.days < b.days; });
        const Below below{belowIt, endsOf(belowIt)};
        m_query.place = own.place;
        for (auto begin = dated.begin(); begin != dated.end();) {
            const Days days = begin->days;
            const auto end = std::find_if(begin, dated.end(), [&](const Dated &each) { return each.days != days; });
            std::vector<Claim> parts = m_aggregation == Aggregation::Sum ? partsOf(days, dated) : std::vector<Claim>();
            const Hearing::Places places = reporting(below, days);
            if (parts.size() > 1 || !places.empty()) {
                m_query.window = {dateOf(days.first), dateOf(days.second)};
                const Told whole = told(std::span<const Dated>(begin, end));
                if (parts.size() > 1)
                    lookAtParts(whole, told(std::move(parts)));
                if (!places.empty())
                    lookBelow(whole, places);
            }
            begin = end;
        }
    }

    static std::vector<std::pair<Day, std::size_t>> endsOf(std::span<const PlaceTestimony> places)
    {
        std::vector<std::pair<Day, std::size_t>> ends;
        for (std::size_t i = 0; i < places.size(); ++i)
            for (const Claim &claim : places[i].claims)
                ends.emplace_back(claim.to, i);
        std::sort(ends.begin(), ends.end());
        return ends;
    }

    [[nodiscard]] Told told(const Docket &docket, const Claims &counted) const
    {
        Told told{*sumOf(counted), starboard::daysOf(counted), 0, {}};
        for (const Claim *claim : counted) {
            told.reports += claim->items.size();
            if (m_query.detail != Detail::Values)
                for (Item item : claim->items)
                    told.ids.emplace_back(docket.id(item));
        }
        std::sort(told.ids.begin(), told.ids.end());
        return told;
    }

    // What rule 8, or 10 for levels, counts of one place's claims with days in the window.
    [[nodiscard]] Told told(std::vector<Claim> claims) const
    {
        Docket docket(m_testimony.docket(), {}, Detail::Values);
        Claims all;
        for (Claim &claim : claims) {
            if (m_aggregation == Aggregation::Latest) {
                claim.from = claim.to;
                claim.start = Start::Known;
            }
            all.push_back(&claim);
        }
        if (m_aggregation == Aggregation::Latest)
            countLatest(docket, m_decisions, all);
        else
            countEachDayOnce(docket, m_decisions, all);
        std::erase_if(all, [](const Claim *claim) { return !claim->counted; });
        return told(docket, all);
    }

    [[nodiscard]] Told told(std::span<const Dated> group) const
    {
        std::vector<Claim> claims;
        claims.reserve(group.size());
        for (const Dated &each : group)
            claims.push_back(*each.claim);
        return told(std::move(claims));
    }

    // The claims of other days inside these.
    static std::vector<Claim> partsOf(const Days &days, const std::vector<Dated> &dated)
    {
        std::vector<Claim> parts;
        if (days.first == days.second)
            return parts;
        auto it = std::partition_point(dated.begin(), dated.end(), [&](const Dated &each) { return each.days.first < days.first; });
        for (; it != dated.end() && it->days.first <= days.second; ++it)
            if (it->days != days && it->days.second <= days.second)
                parts.push_back(*it->claim);
        return parts;
    }

    // The places with a claim that ends on one of these days.
    static Hearing::Places reporting(const Below &below, const Days &days)
    {
        auto it = std::lower_bound(below.ends.begin(), below.ends.end(), std::pair(days.first, std::size_t(0)));
        std::vector<std::size_t> numbers;
        for (; it != below.ends.end() && it->first <= days.second; ++it)
            numbers.push_back(it->second);
        std::sort(numbers.begin(), numbers.end());
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
        Hearing::Places places;
        for (std::size_t number : numbers)
            places.push_back(below.places.subspan(number, 1));
        return places;
    }

    void lookAtParts(const Told &whole, const Told &parts)
    {
        const bool comparable =
            parts.reports > 1 && (parts.days == whole.days || parts.amount.low > whole.amount.low);
        if (comparable && excludeEachOther(parts.amount, whole.amount))
            m_found.push_back(discrepancy(DiscrepancyKind::PartsOfTime, m_query, whole, parts));
    }

    void lookBelow(const Told &whole, const Hearing::Places &places)
    {
        Hearing hearing(m_testimony, places, m_query, m_decisions);
        hearing.countSumsAndLevels();
        const Claims counted = hearing.counted();
        if (counted.empty())
            return;
        const Told parts = told(m_testimony.docket(), counted);
        if (!excludeEachOther(parts.amount, whole.amount))
            return;
        if (parts.amount.low > whole.amount.low)
            m_found.push_back(discrepancy(DiscrepancyKind::BelowChildren, m_query, whole, parts));
        else if (5 * daysIn(parts.days) >= 4 * daysIn(whole.days))
            m_found.push_back(discrepancy(DiscrepancyKind::AboveChildren, m_query, whole, parts));
    }

    const Decisions &m_decisions;
    Query m_query; // of the place and days that are looked at
    const Testimony &m_testimony;
    Aggregation m_aggregation;
    std::vector<PlaceTestimony> m_places;
    std::vector<Discrepancy> m_found;
};

// How many decimals a number has that was printed as one.
int decimalsOf(Rational number)
{
    int decimals = 0;
    for (; !number.isInteger() && decimals < 18; number = number * Rational(10))
        ++decimals;
    return decimals;
}

// The computed rate as it would be printed with the decimals of `printed`.
bool printsAs(const Rational &computed, const Rational &printed)
{
    return Rational(computed.toDecimal(decimalsOf(printed))) == printed;
}

// The window of a printed rate is its period; of what was done shortly before a day nobody says since when.
Window periodOf(const Claim &claim)
{
    if (claim.undated)
        return {};
    const bool begins = claim.start == Start::Known && claim.kind != PeriodKind::Recent;
    return {begins ? std::optional(dateOf(claim.from)) : std::nullopt, dateOf(claim.to)};
}

class PrintedRates {
public:
    PrintedRates(const Books &books, const Query &query) : m_books(books), m_query(query) { m_query.among.clear(); }

    [[nodiscard]] std::vector<Discrepancy> found(const std::vector<std::string> &places, const Window &window)
    {
        const Testimony &testimony = m_books.testimony(m_query);
        for (const std::string &place : places) {
            for (const PlaceTestimony &heard : testimony.placesIn(place)) {
                const bool undatedAlone = !window.bounded() && !heard.claims.empty() && heard.claims.front().undated;
                for (const Claim &claim : undatedAlone ? heard.claims : endingIn(heard.claims, window))
                    look(testimony.docket(), claim);
            }
        }
        return std::move(m_found);
    }

private:
    void look(const Docket &docket, const Claim &claim)
    {
        m_query.place = claim.place;
        m_query.window = periodOf(claim);
        const auto computed = m_books.computedRate(m_query, false);
        if (!computed)
            return;
        const Amount made{*computed->value, computed->upper, computed->bound};
        const bool same = claim.amount.bound == Bound::Exact && !claim.amount.high
                              ? printsAs(made.low, claim.amount.low)
                              : !excludeEachOther(claim.amount, made);
        if (same)
            return;
        std::vector<std::string> ids;
        if (m_query.detail != Detail::Values)
            ids.emplace_back(docket.id(claim.items.front()));
        m_found.push_back(discrepancy(DiscrepancyKind::PrintedRate, m_query, {claim.amount, {}, 1, std::move(ids)},
                                      {made, {}, computed->reports, computed->counted}));
    }

    const Books &m_books;
    Query m_query;
    std::vector<Discrepancy> m_found;
};

} // namespace

std::string_view name(DiscrepancyKind kind)
{
    return kindNames.at(static_cast<std::size_t>(kind));
}

std::vector<Discrepancy> discrepancies(const Books &books, const Query &query)
{
    const Indicator *indicator = books.catalogue().find(query.indicator);
    const bool rate = indicator && indicator->aggregation == Aggregation::Rate;
    if (rate && indicator->parts.empty())
        return {};
    std::vector<Discrepancy> found =
        rate ? PrintedRates(books, query).found(query.places(), query.window) : AddingUp(books, query).found();
    std::stable_sort(found.begin(), found.end(), [](const Discrepancy &a, const Discrepancy &b) { return a.gap > b.gap; });
    return found;
}

} // namespace starboard
