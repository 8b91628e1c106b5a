#include "model/stats/evidence.h"

#include "model/stats/changewords.h"
#include "model/stats/place.h"
#include "model/stats/screening.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace starboard {

namespace {

bool knownUntil(const Report &report, const std::optional<Date> &day)
{
    return !day || !report.issued || *report.issued <= *day;
}

// The indicator's reports, place after place, each place's by document and id.
std::vector<const Report *> inOrder(std::span<const Report> reports, const std::string &indicator,
                                    std::optional<Date> knownOn, std::vector<PlaceEvidence> &places)
{
    std::unordered_map<std::string_view, std::vector<const Report *>> byPlace;
    std::vector<const Report *> *last = nullptr;
    std::string_view lastPlace;
    std::size_t count = 0;
    for (const Report &report : reports) {
        if (report.indicator != indicator || !knownUntil(report, knownOn))
            continue;
        if (!last || report.place != lastPlace) {
            last = &byPlace[report.place];
            lastPlace = report.place;
        }
        last->push_back(&report);
        ++count;
    }
    for (const auto &[place, ofPlace] : byPlace)
        places.push_back({place, 0, 0, {}});
    std::sort(places.begin(), places.end(),
              [](const PlaceEvidence &a, const PlaceEvidence &b) { return a.place < b.place; });
    std::vector<const Report *> ordered;
    ordered.reserve(count);
    for (PlaceEvidence &place : places) {
        auto &ofPlace = byPlace[place.place];
        std::sort(ofPlace.begin(), ofPlace.end(), [](const Report *a, const Report *b) {
            return std::tie(a->document, a->id) < std::tie(b->document, b->id);
        });
        place.firstItem = static_cast<Item>(ordered.size());
        ordered.insert(ordered.end(), ofPlace.begin(), ofPlace.end());
        place.lastItem = static_cast<Item>(ordered.size());
    }
    return ordered;
}

Rational converted(const Decimal &number, const Factor &factor)
{
    if (factor.numerator == 1 && factor.denominator == 1)
        return Rational(number);
    return Rational(number) * Rational(factor.numerator, factor.denominator);
}

std::optional<Amount> amountIn(const std::string &unit, const Report &report, const Indicator &indicator)
{
    std::optional<Factor> factor;
    if (unit == indicator.unit)
        factor = indicator.factor(report.unit);
    else if (report.unit == unit)
        factor = Factor{};
    if (!factor)
        return std::nullopt;
    Amount amount;
    amount.low = converted(report.value, *factor);
    if (report.upper)
        amount.high = converted(*report.upper, *factor);
    amount.bound = report.bound;
    return amount;
}

Claim makeClaim(const Report &report, const Amount &amount)
{
    Claim claim;
    claim.place = report.place;
    claim.amount = amount;
    claim.issued = dayOf(report.issued, beforeAllDays);
    claim.kind = report.period.kind;
    claim.undated = !report.period.end;
    claim.to = dayOf(report.period.end, afterAllDays);
    claim.from = dayOf(report.period.start, beforeAllDays);
    if (report.period.start || claim.undated)
        return claim;
    if (report.period.kind == PeriodKind::Recent)
        claim.from = claim.to; // done shortly before the reference date: an event of that day
    else
        claim.start = Start::Open;
    return claim;
}

bool oneSentence(const Report &a, const Report &b)
{
    return a.document == b.document && a.sentence == b.sentence && !a.sentence.empty() && a.place == b.place &&
           a.period == b.period;
}

// Facts that become one claim, with the amount of each.
struct Group {
    bool joins = false; // others of its sentence may join
    std::vector<Item> items;
    std::vector<Amount> amounts;
};

// Parts stay apart from what else their sentence says, and so do the two ends of a change.
bool standsApart(const Docket &docket, const Report &report, std::span<const std::pair<Item, Amount>> document)
{
    if (!report.partOf.empty() || tellsAfter(report))
        return true;
    return tellsBefore(report) && std::any_of(document.begin(), document.end(), [&](const auto &other) {
        const Report &beside = docket.report(other.first);
        return oneSentence(report, beside) && tellsAfter(beside);
    });
}

// Rule 4: reports of one sentence, place and period are one report, their sum. `document`: the facts of one document.
void joinSentences(const Docket &docket, std::span<const std::pair<Item, Amount>> document, std::vector<Group> &groups)
{
    const std::size_t first = groups.size();
    for (const auto &[item, amount] : document) {
        const Report &report = docket.report(item);
        bool joins = document.size() > 1 && !standsApart(docket, report, document);
        auto it = std::find_if(groups.begin() + static_cast<std::ptrdiff_t>(first), groups.end(), [&](const Group &group) {
            return joins && group.joins && oneSentence(docket.report(group.items.front()), report);
        });
        if (it == groups.end())
            it = groups.insert(it, {joins, {}, {}});
        it->items.push_back(item);
        it->amounts.push_back(amount);
    }
}

std::vector<Group> groupsOf(const Docket &docket, std::span<const std::pair<Item, Amount>> facts, Aggregation aggregation)
{
    std::vector<Group> groups;
    groups.reserve(facts.size());
    for (std::size_t i = 0; i < facts.size();) {
        std::size_t j = i + 1;
        while (aggregation == Aggregation::Sum && j < facts.size() &&
               docket.report(facts[j].first).document == docket.report(facts[i].first).document)
            ++j;
        joinSentences(docket, facts.subspan(i, j - i), groups);
        i = j;
    }
    return groups;
}

} // namespace

Evidence::Evidence(std::span<const Report> reports, Indicator indicator, std::string unit, std::optional<Date> knownOn,
                   const Decisions &decisions)
    : m_indicator(std::move(indicator)), m_unit(std::move(unit)),
      m_docket(inOrder(reports, m_indicator.code, knownOn, m_places))
{
    screen(m_docket, m_indicator, decisions, knownOn);
    m_members.reserve(m_docket.size());
    for (PlaceEvidence &place : m_places)
        makeClaims(place);
}

void Evidence::makeClaims(PlaceEvidence &place)
{
    std::vector<std::pair<Item, Amount>> facts;
    facts.reserve(place.lastItem - place.firstItem);
    for (Item item = place.firstItem; item < place.lastItem; ++item) {
        if (!m_docket.open(item))
            continue;
        if (auto amount = amountIn(m_unit, m_docket.report(item), m_indicator))
            facts.emplace_back(item, *amount);
        else
            m_docket.leaveOut(item, Why::Unit);
    }
    std::vector<Group> groups = groupsOf(m_docket, facts, m_indicator.aggregation);
    place.claims.reserve(groups.size());
    for (const Group &group : groups) {
        Claim &claim = place.claims.emplace_back(makeClaim(m_docket.report(group.items.front()), *sum(group.amounts)));
        const std::size_t begin = m_members.size();
        m_members.insert(m_members.end(), group.items.begin(), group.items.end());
        claim.items = std::span(m_members).subspan(begin, group.items.size());
    }
    std::stable_sort(place.claims.begin(), place.claims.end(), [](const Claim &a, const Claim &b) { return a.to < b.to; });
}

std::span<const PlaceEvidence> Evidence::placesIn(std::string_view place) const
{
    auto begin = std::lower_bound(m_places.begin(), m_places.end(), place,
                                  [](const PlaceEvidence &entry, std::string_view code) { return entry.place < code; });
    auto end = std::partition_point(begin, m_places.end(),
                                    [&](const PlaceEvidence &entry) { return liesIn(entry.place, place); });
    return {begin, end};
}

} // namespace starboard
