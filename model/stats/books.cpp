#include "model/stats/books.h"

#include "model/stats/hearing.h"
#include "model/stats/place.h"

#include <algorithm>
#include <array>

namespace starboard {

namespace {

constexpr std::size_t mostHeard = 4096; // accounts that are remembered

// A free indicator's unit: the most frequent one, by name where two are.
std::string usualUnit(std::span<const Report> reports, const Query &query)
{
    std::map<std::string_view, int> units;
    const std::vector<std::string> places = query.places();
    for (const Report &report : reports)
        if (report.indicator == query.indicator &&
            std::any_of(places.begin(), places.end(), [&](const std::string &place) { return liesIn(report.place, place); }))
            ++units[report.unit];
    auto most =
        std::max_element(units.begin(), units.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == units.end() ? std::string() : std::string(most->first);
}

// The accounts of a rate's two parts.
struct Parts {
    const Account &above;
    const Account &below;
    bool samePlaces = false;
};

// Rule 10: the parts are of the same places and days and give at most 100 %. REQUIRES: both have a value.
bool giveARate(const Parts &parts)
{
    const Account &above = parts.above, &below = parts.below;
    return !below.value->isZero() && parts.samePlaces && above.days == below.days &&
           above.upper.value_or(*above.value) <= *below.value;
}

Rational percent(const Rational &above, const Rational &below)
{
    return Rational(100) * above / below;
}

} // namespace

Books::Books(std::span<const Report> reports, const Catalogue &catalogue, const Decisions &decisions)
    : m_reports(reports), m_catalogue(catalogue), m_decisions(decisions)
{
}

Books::Books(std::map<std::string, std::vector<PackedPlace>> packed, const Catalogue &catalogue, const Decisions &decisions)
    : m_catalogue(catalogue), m_decisions(decisions)
{
    for (auto &[code, places] : packed)
        if (const Indicator *indicator = catalogue.find(code))
            m_testimony.emplace(Key{code, indicator->unit, std::nullopt},
                                std::make_unique<Testimony>(*indicator, std::move(places)));
}

Books::~Books() = default;

std::size_t Books::size() const
{
    if (!m_reports.empty())
        return m_reports.size();
    std::size_t claims = 0;
    for (const auto &[key, testimony] : m_testimony)
        claims += testimony->claims();
    return claims;
}

// A unit that converts or counts alike asks for the canonical account; an unknown indicator is a sum in its usual unit.
std::string Books::unitOf(const Query &query) const
{
    if (const Indicator *known = m_catalogue.find(query.indicator))
        return query.unit.empty() || known->factor(query.unit) ? known->unit : query.unit;
    return query.unit.empty() ? usualUnit(m_reports, query) : query.unit;
}

const Testimony &Books::testimony(const Query &query) const
{
    Key key{query.indicator, unitOf(query), query.knownOn};
    auto it = m_testimony.find(key);
    if (it != m_testimony.end())
        return *it->second;
    const std::string &unit = std::get<1>(key);
    Indicator free;
    free.code = query.indicator;
    free.unit = unit;
    const Indicator *known = m_catalogue.find(query.indicator);
    auto made = std::make_unique<Testimony>(m_reports, known ? *known : free, unit, query.knownOn, m_decisions);
    return *m_testimony.emplace(std::move(key), std::move(made)).first->second;
}

std::optional<Account> Books::computedRate(const Query &query, bool disputes) const
{
    const Indicator *indicator = m_catalogue.find(query.indicator);
    if (!indicator || indicator->parts.size() != 2 || unitOf(query) != indicator->unit)
        return std::nullopt;
    std::array<std::shared_ptr<const Heard>, 2> heard;
    for (std::size_t i = 0; i < heard.size(); ++i) {
        Query asked = query;
        asked.indicator = indicator->parts[i];
        asked.unit.clear();
        asked.detail = std::max(query.detail, Detail::Figures);
        heard[i] = hear(asked, disputes);
        if (!heard[i]->account.value)
            return std::nullopt;
    }
    const Parts parts{heard[0]->account, heard[1]->account, heard[0]->places == heard[1]->places};
    if (!giveARate(parts))
        return std::nullopt;
    const Account &above = parts.above, &below = parts.below;
    Account rate = above;
    rate.value = percent(*above.value, below.upper.value_or(*below.value));
    if (above.upper || below.upper)
        rate.upper = percent(above.upper.value_or(*above.value), *below.value);
    rate.bound = above.bound == Bound::Exact && below.bound == Bound::Exact ? Bound::Exact : Bound::Approx;
    rate.flags.add(below.flags);
    rate.flags.add(Flag::Computed);
    rate.reports += below.reports;
    rate.counted.insert(rate.counted.end(), below.counted.begin(), below.counted.end());
    std::sort(rate.counted.begin(), rate.counted.end());
    rate.contradictions.clear();
    if (!disputes)
        return rate;
    bool dividable = Rational(0) < *below.disputedLow;
    rate.disputedLow = percent(*above.disputedLow, *below.disputedHigh);
    rate.disputedHigh = dividable ? percent(*above.disputedHigh, *below.disputedLow) : rate.value;
    return rate;
}

Account Books::rateAccount(const Query &query) const
{
    const Testimony &reported = testimony(query);
    Hearing hearing(reported, query, m_decisions);
    auto computed = computedRate(query);
    hearing.countRates(computed.has_value());
    Account account = computed ? std::move(*computed) : hearing.account();
    hearing.writeRest(account);
    return account;
}

Account Books::account(const Query &query) const
{
    return testimony(query).indicator().aggregation == Aggregation::Rate ? rateAccount(query) : hear(query)->account;
}

// A figure, the parts of a rate and the bars beside them are often the same account.
std::shared_ptr<const Books::Heard> Books::hear(const Query &query, bool disputes) const
{
    const bool kept = query.detail == Detail::Values && disputes;
    Question question;
    if (kept) {
        question = {query.place, query.indicator, unitOf(query), query.window.from, query.window.to, query.knownOn, query.among};
        if (const auto it = m_heard.find(question); it != m_heard.end())
            return it->second;
    }
    Hearing hearing(testimony(query), query, m_decisions);
    hearing.countSumsAndLevels();
    auto heard = std::make_shared<Heard>(Heard{hearing.account(), hearing.countedPlaces()});
    if (disputes)
        hearing.writeRest(heard->account);
    if (kept) {
        if (m_heard.size() >= mostHeard)
            m_heard.clear();
        m_heard.emplace(std::move(question), heard);
    }
    return heard;
}

Account account(std::span<const Report> reports, const Query &query, const Catalogue &catalogue,
                const Decisions &decisions)
{
    return Books(reports, catalogue, decisions).account(query);
}

} // namespace starboard
