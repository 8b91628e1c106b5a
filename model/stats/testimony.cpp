#include "model/stats/testimony.h"

#include "model/stats/changewords.h"
#include "model/stats/place.h"
#include "model/stats/screening.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace starboard {

namespace {

bool knownUntil(const Report &report, const std::optional<Date> &day)
{
    return !day || !report.issued || *report.issued <= *day;
}

// The indicator's reports, place after place, those of one document side by side, by id.
std::vector<const Report *> inOrder(std::span<const Report> reports, const std::string &indicator,
                                    std::optional<Date> knownOn, std::vector<PlaceTestimony> &places)
{
    using Entry = std::pair<std::size_t, const Report *>; // the document's hash, which sorts faster than its name
    std::unordered_map<std::string_view, std::vector<Entry>> byPlace;
    std::size_t count = 0;
    for (const Report &report : reports) {
        if (report.indicator != indicator || !knownUntil(report, knownOn))
            continue;
        byPlace[report.place].emplace_back(std::hash<std::string_view>()(report.document), &report);
        ++count;
    }
    for (const auto &[place, ofPlace] : byPlace)
        places.push_back({place, 0, 0, {}});
    std::sort(places.begin(), places.end(),
              [](const PlaceTestimony &a, const PlaceTestimony &b) { return a.place < b.place; });
    std::vector<const Report *> ordered;
    ordered.reserve(count);
    for (PlaceTestimony &place : places) {
        auto &ofPlace = byPlace[place.place];
        std::sort(ofPlace.begin(), ofPlace.end(), [](const Entry &a, const Entry &b) {
            return a.first != b.first
                       ? a.first < b.first
                       : std::tie(a.second->document, a.second->id) < std::tie(b.second->document, b.second->id);
        });
        place.firstItem = static_cast<Item>(ordered.size());
        for (const Entry &entry : ofPlace)
            ordered.push_back(entry.second);
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

// Measure words as factors of the account's unit; the last word is remembered, as most reports use the same.
class Converter {
public:
    Converter(const Indicator &indicator, const std::string &unit) : m_indicator(indicator), m_unit(unit) {}

    [[nodiscard]] const std::optional<Factor> &factor(std::string_view printed)
    {
        if (m_word.data() == printed.data() && m_word.size() == printed.size() && m_asked)
            return m_factor;
        m_asked = true;
        m_word = printed;
        m_factor = m_unit == m_indicator.unit ? m_indicator.factor(printed)
                   : printed == m_unit        ? std::optional(Factor{})
                                              : std::nullopt;
        return m_factor;
    }
    [[nodiscard]] Amount amount(const Report &report) // REQUIRES: its unit has a factor
    {
        const Factor known = *factor(report.unit);
        Amount amount;
        amount.low = converted(report.value, known);
        if (report.upper)
            amount.high = converted(*report.upper, known);
        amount.bound = report.bound;
        return amount;
    }

private:
    const Indicator &m_indicator;
    const std::string &m_unit;
    std::string_view m_word;
    bool m_asked = false;
    std::optional<Factor> m_factor;
};

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

// Facts that become one claim.
struct Group {
    Item first = 0;
    std::vector<Item> others;
    bool joins = false; // others of its sentence may join
};

// Parts stay apart from what else their sentence says, and so do the two ends of a change.
bool standsApart(const Docket &docket, const Report &report, std::span<const Item> document)
{
    if (!report.partOf.empty() || tellsAfter(report))
        return true;
    return tellsBefore(report) && std::any_of(document.begin(), document.end(), [&](Item other) {
               return oneSentence(report, docket.report(other)) && tellsAfter(docket.report(other));
           });
}

// Rule 4: reports of one sentence, place and period are one report, their sum. `document`: the facts of one document.
void joinSentences(const Docket &docket, std::span<const Item> document, std::vector<Group> &groups)
{
    const std::size_t first = groups.size();
    for (Item item : document) {
        const Report &report = docket.report(item);
        bool joins = document.size() > 1 && !standsApart(docket, report, document);
        auto it =
            std::find_if(groups.begin() + static_cast<std::ptrdiff_t>(first), groups.end(), [&](const Group &group) {
                return joins && group.joins && oneSentence(docket.report(group.first), report);
            });
        if (it == groups.end())
            groups.push_back({item, {}, joins});
        else
            it->others.push_back(item);
    }
}

// Ascending by their last day, undated ones last.
std::vector<Group> groupsOf(const Docket &docket, std::span<const Item> facts, Aggregation aggregation)
{
    std::vector<Group> groups;
    groups.reserve(facts.size());
    for (std::size_t i = 0; i < facts.size();) {
        std::size_t j = i + 1;
        while (aggregation == Aggregation::Sum && j < facts.size() &&
               docket.report(facts[j]).document == docket.report(facts[i]).document)
            ++j;
        joinSentences(docket, facts.subspan(i, j - i), groups);
        i = j;
    }
    auto end = [&](const Group &group) { return dayOf(docket.report(group.first).period.end, afterAllDays); };
    std::sort(groups.begin(), groups.end(), [&](const Group &a, const Group &b) { return end(a) < end(b); });
    return groups;
}

} // namespace

// Sentences and words as numbers: comparing them is most of what contradictions cost.
class Testimony::Vocabulary {
public:
    [[nodiscard]] std::uint32_t number(std::string_view word)
    {
        return word.empty() ? 0 : m_words.emplace(word, static_cast<std::uint32_t>(m_words.size() + 1)).first->second;
    }
    [[nodiscard]] std::uint32_t sentence(const Report &report)
    {
        if (report.sentence.empty())
            return 0;
        const Sentence key{report.document, report.sentence.begin, report.sentence.end};
        return m_sentences.emplace(key, static_cast<std::uint32_t>(m_sentences.size() + 1)).first->second;
    }

private:
    struct Sentence {
        std::string_view document;
        std::uint32_t begin;
        std::uint32_t end;
        bool operator==(const Sentence &) const = default;
    };
    struct Hash {
        std::size_t operator()(const Sentence &sentence) const
        {
            return std::hash<std::string_view>()(sentence.document) ^ (std::size_t(sentence.begin) << 20 | sentence.end);
        }
    };
    std::unordered_map<std::string_view, std::uint32_t> m_words;
    std::unordered_map<Sentence, std::uint32_t, Hash> m_sentences;
};

Testimony::Testimony(std::span<const Report> reports, Indicator indicator, std::string unit, std::optional<Date> knownOn,
                   const Decisions &decisions)
    : m_indicator(std::move(indicator)), m_unit(std::move(unit)),
      m_docket(inOrder(reports, m_indicator.code, knownOn, m_places))
{
    screen(m_docket, m_indicator, decisions, knownOn);
    m_members.reserve(m_docket.size());
    m_wording.reserve(m_docket.size());
    Vocabulary words;
    m_claims.reserve(m_docket.size());
    for (PlaceTestimony &place : m_places) {
        const std::size_t first = m_claims.size();
        makeClaims(place, decisions, words);
        rankByName(std::span(m_claims).subspan(first));
        place.claims = std::span(m_claims).subspan(first);
    }
}

Testimony::Testimony(Indicator indicator, std::vector<PackedPlace> places)
    : m_indicator(std::move(indicator)), m_unit(m_indicator.unit), m_docket(std::shared_ptr<const Names>()),
      m_packed(std::move(places))
{
    std::size_t items = 0, claims = 0;
    for (const PackedPlace &packed : m_packed) {
        items += itemsIn(packed);
        claims += claimsIn(packed);
    }
    m_members.resize(items);
    std::iota(m_members.begin(), m_members.end(), Item{0});
    m_wording.resize(items);
    m_places.reserve(m_packed.size());
    m_claims.reserve(claims);
    Item next = 0;
    for (const PackedPlace &packed : m_packed) {
        PlaceTestimony &place = m_places.emplace_back(PlaceTestimony{packed.place, next, next, {}});
        place.lastItem = next += static_cast<Item>(itemsIn(packed));
        const std::size_t first = m_claims.size();
        unpackClaims(packed, std::span(m_members).subspan(place.firstItem), std::span(m_wording).subspan(place.firstItem), m_claims);
        place.claims = std::span(m_claims).subspan(first);
    }
    m_docket = Docket(namesIn(m_packed));
}

PackedPlace Testimony::pack(const PlaceTestimony &place) const
{
    return packClaims(place.place, place.claims, m_docket);
}

std::size_t Testimony::claims() const
{
    return m_claims.size();
}

void Testimony::rankByName(std::span<Claim> claims) const
{
    std::vector<Claim *> byName;
    for (Claim &claim : claims)
        byName.push_back(&claim);
    std::sort(byName.begin(), byName.end(), [&](const Claim *a, const Claim *b) {
        const Report &one = m_docket.report(a->items.front()), &other = m_docket.report(b->items.front());
        return std::tie(one.document, one.id) < std::tie(other.document, other.id);
    });
    for (std::size_t i = 0; i < byName.size(); ++i)
        byName[i]->rank = static_cast<std::uint32_t>(i);
}

void Testimony::makeClaims(const PlaceTestimony &place, const Decisions &decisions, Vocabulary &words)
{
    Converter converter(m_indicator, m_unit);
    std::vector<Item> facts;
    for (Item item = place.firstItem; item < place.lastItem; ++item) {
        if (!m_docket.open(item))
            continue;
        if (converter.factor(m_docket.report(item).unit))
            facts.push_back(item);
        else
            m_docket.leaveOut(item, Why::Unit);
    }
    std::vector<Group> groups = groupsOf(m_docket, facts, m_indicator.aggregation);
    for (const Group &group : groups) {
        std::vector<Amount> amounts;
        const std::size_t begin = m_members.size();
        bool judged = false;
        auto join = [&](Item item) {
            const Report &report = m_docket.report(item);
            amounts.push_back(converter.amount(report));
            m_members.push_back(item);
            m_wording.push_back({words.number(report.action), words.number(report.object)});
            judged = judged || decisions.calledDifferent(report.id);
        };
        join(group.first);
        std::for_each(group.others.begin(), group.others.end(), join);
        Claim &claim = m_claims.emplace_back(makeClaim(m_docket.report(group.first), *sum(amounts)));
        claim.items = std::span(m_members).subspan(begin);
        claim.wording = std::span(m_wording).subspan(begin);
        claim.sentence = words.sentence(m_docket.report(group.first));
        claim.judged = judged;
    }
}

std::span<const PlaceTestimony> Testimony::placesIn(std::string_view place) const
{
    auto begin = std::lower_bound(m_places.begin(), m_places.end(), place,
                                  [](const PlaceTestimony &entry, std::string_view code) { return entry.place < code; });
    auto end = std::partition_point(begin, m_places.end(),
                                    [&](const PlaceTestimony &entry) { return liesIn(entry.place, place); });
    return {begin, end};
}

} // namespace starboard
