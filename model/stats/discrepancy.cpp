#include "model/stats/discrepancy.h"

#include "model/stats/amount.h"
#include "model/stats/hearing.h"
#include "model/stats/place.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace starboard {

namespace {

constexpr std::array<std::string_view, 4> kindNames{"parts_of_time", "above_children", "below_children",
                                                    "printed_rate"};

// The printed rates that rules 1 to 6 keep.
std::vector<const Report *> printedReports(const Books &books, Query query)
{
    query.detail = Detail::Full;
    const Account whole = books.account(query);
    std::unordered_set<std::string_view> ids(whole.counted.begin(), whole.counted.end());
    for (const LeftOut &fact : whole.leftOut)
        if (fact.why > Why::Outside)
            ids.insert(fact.id);
    std::vector<const Report *> printed;
    for (const Report &report : books.reports())
        if (report.indicator == query.indicator && ids.contains(report.id))
            printed.push_back(&report);
    std::stable_sort(printed.begin(), printed.end(), [](const Report *a, const Report *b) { return a->place < b->place; });
    return printed;
}

Amount amountOf(const Account &account)
{
    return {*account.value, account.upper, account.bound};
}

Discrepancy discrepancy(DiscrepancyKind kind, const Query &query, const Account &whole, const Account &parts)
{
    bool exact = whole.bound == Bound::Exact && parts.bound == Bound::Exact;
    return {kind,
            query.place,
            query.indicator,
            query.window,
            *whole.value,
            *parts.value,
            exact ? Bound::Exact : Bound::Approx,
            whole.counted,
            parts.counted};
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

bool coversFourFifths(const Account &parts, const Account &whole)
{
    return 5 * parts.daysCovered() >= 4 * whole.daysCovered();
}

// Looks at the days that a place's reports tell of, one after the other: their parts in time, and the places below.
class AddingUp {
public:
    AddingUp(const Books &books, const Query &query)
        : m_decisions(books.decisions()), m_query(query), m_testimony(books.testimony(query)),
          m_aggregation(m_testimony.indicator().aggregation)
    {
        for (const std::string &place : query.places())
            for (const PlaceTestimony &heard : m_testimony.placesIn(place))
                if (PlaceTestimony told = inWindow(heard); !told.claims.empty())
                    m_places.push_back(std::move(told));
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
    using Places = std::vector<PlaceTestimony>;

    // What rules 1 to 6 keep of a place's claims, however they begin.
    [[nodiscard]] PlaceTestimony inWindow(const PlaceTestimony &heard) const
    {
        PlaceTestimony told{heard.place, heard.firstItem, heard.lastItem, {}};
        const Window &window = m_query.window;
        const Day first = dayOf(window.from, beforeAllDays), last = dayOf(window.to, afterAllDays);
        std::copy_if(heard.claims.begin(), heard.claims.end(), std::back_inserter(told.claims), [&](const Claim &claim) {
            return claim.undated ? !window.bounded() : first <= claim.to && claim.to <= last;
        });
        return told;
    }

    void look(const PlaceTestimony &own, const Places &below)
    {
        std::map<Days, std::vector<Claim>> byDays;
        for (const Claim &claim : own.claims)
            if (auto days = daysOf(claim, m_aggregation))
                byDays[*days].push_back(claim);
        const Testimony belowAlone(m_testimony, below);
        for (const auto &[days, claims] : byDays) {
            Query asked = m_query;
            asked.place = own.place;
            asked.among.clear();
            asked.window = {dateOf(days.first), dateOf(days.second)};
            asked.detail = Detail::Figures;
            const Account whole = accountOf(own, claims, asked);
            if (!whole.value)
                continue;
            if (m_aggregation == Aggregation::Sum)
                lookAtParts(own, asked, whole, partsOf(days, byDays));
            if (!below.empty())
                lookBelow(asked, whole, accountOf(belowAlone, asked));
        }
    }

    [[nodiscard]] Account accountOf(const Testimony &testimony, const Query &asked) const
    {
        Hearing hearing(testimony, asked, m_decisions);
        hearing.countSumsAndLevels();
        Account account = hearing.account();
        hearing.writeRest(account);
        return account;
    }
    [[nodiscard]] Account accountOf(const PlaceTestimony &place, const std::vector<Claim> &claims, const Query &asked) const
    {
        return accountOf(Testimony(m_testimony, {{place.place, place.firstItem, place.lastItem, claims}}), asked);
    }

    // The claims of other days inside these.
    static std::vector<Claim> partsOf(const Days &days, const std::map<Days, std::vector<Claim>> &byDays)
    {
        std::vector<Claim> parts;
        for (auto it = byDays.lower_bound({days.first, days.first});
             it != byDays.end() && it->first.first <= days.second; ++it)
            if (it->first != days && it->first.second <= days.second)
                parts.insert(parts.end(), it->second.begin(), it->second.end());
        std::stable_sort(parts.begin(), parts.end(), [](const Claim &a, const Claim &b) { return a.to < b.to; });
        return parts;
    }

    void lookAtParts(const PlaceTestimony &own, const Query &asked, const Account &whole, const std::vector<Claim> &inside)
    {
        if (inside.size() < 2)
            return;
        const Account parts = accountOf(own, inside, asked);
        bool told =
            parts.value && parts.counted.size() > 1 && (parts.days == whole.days || *parts.value > *whole.value);
        if (told && excludeEachOther(amountOf(parts), amountOf(whole)))
            m_found.push_back(discrepancy(DiscrepancyKind::PartsOfTime, asked, whole, parts));
    }

    void lookBelow(const Query &asked, const Account &whole, const Account &parts)
    {
        if (!parts.value || !excludeEachOther(amountOf(parts), amountOf(whole)))
            return;
        if (*parts.value > *whole.value)
            m_found.push_back(discrepancy(DiscrepancyKind::BelowChildren, asked, whole, parts));
        else if (coversFourFifths(parts, whole))
            m_found.push_back(discrepancy(DiscrepancyKind::AboveChildren, asked, whole, parts));
    }

    const Decisions &m_decisions;
    Query m_query;
    const Testimony &m_testimony;
    Aggregation m_aggregation;
    Places m_places;
    std::vector<Discrepancy> m_found;
};

// The computed rate as it would be printed with the decimals of `printed`.
bool printsAs(const Rational &computed, const Decimal &printed)
{
    return computed.toDecimal(std::max(0, -printed.exponent())) == printed;
}

std::vector<Discrepancy> printedRates(const Books &books, const Books &printedOnes, const Query &query)
{
    std::vector<Discrepancy> found;
    for (const Report *report : printedReports(printedOnes, query)) {
        Query asked = query;
        asked.place = report->place;
        asked.among.clear();
        asked.window = {report->period.start, report->period.end};
        asked.detail = Detail::Figures;
        Account computed = books.account(asked);
        if (!computed.flags.has(Flag::Computed))
            continue;
        Account printed;
        printed.value = Rational(report->value);
        if (report->upper)
            printed.upper = Rational(*report->upper);
        printed.bound = report->bound;
        printed.counted = {std::string(report->id)};
        bool same = report->bound == Bound::Exact && !report->upper
                        ? printsAs(*computed.value, report->value)
                        : !excludeEachOther(amountOf(printed), amountOf(computed));
        if (!same)
            found.push_back(discrepancy(DiscrepancyKind::PrintedRate, asked, printed, computed));
    }
    return found;
}

Rational relativeGap(const Discrepancy &d)
{
    Rational gap = d.whole < d.parts ? d.parts - d.whole : d.whole - d.parts;
    return d.whole.isZero() ? Rational(1) : gap / d.whole;
}

} // namespace

std::string_view name(DiscrepancyKind kind)
{
    return kindNames.at(static_cast<std::size_t>(kind));
}

std::vector<Discrepancy> discrepancies(const Books &books, const Books &printed, const Query &query)
{
    const Indicator *indicator = books.catalogue().find(query.indicator);
    Aggregation aggregation = indicator ? indicator->aggregation : Aggregation::Sum;
    std::vector<Discrepancy> found =
        aggregation == Aggregation::Rate ? printedRates(books, printed, query) : AddingUp(books, query).found();
    std::stable_sort(found.begin(), found.end(),
                     [](const Discrepancy &a, const Discrepancy &b) { return relativeGap(a) > relativeGap(b); });
    return found;
}

} // namespace starboard
