#include "model/stats/statistics.h"

#include "model/stats/place.h"

#include <algorithm>
#include <map>
#include <set>

namespace starboard {

namespace {

// The smallest window that holds both.
Window joined(const Window &a, const Window &b)
{
    Window result;
    if (a.from && b.from)
        result.from = std::min(*a.from, *b.from);
    if (a.to && b.to)
        result.to = std::max(*a.to, *b.to);
    return result;
}

// Books with what they look at.
struct Loaded {
    Loaded(Reports given, Decisions made, const Catalogue &catalogue)
        : reports(std::move(given)), decisions(std::move(made)), books(reports.all(), catalogue, decisions)
    {
    }
    Loaded(std::map<std::string, std::vector<PackedPlace>> packed, Decisions made, const Catalogue &catalogue)
        : decisions(std::move(made)), books(std::move(packed), catalogue, decisions)
    {
    }
    Reports reports;
    Decisions decisions;
    Books books;
};

} // namespace

// Every fact is asked for, or another unit than the one that is kept packed: then it takes the reports.
Shelf::Kind Statistics::enough(const std::string &indicator, const std::string &unit, Detail detail) const
{
    const Indicator *known = m_catalogue.find(indicator);
    const bool canonical = known && (unit.empty() || known->factor(unit));
    return detail != Detail::Full && canonical ? Shelf::Kind::Packed : Shelf::Kind::Reports;
}

Result<std::optional<std::map<std::string, std::vector<PackedPlace>>>> Statistics::packed(const ReportRequest &request,
                                                                                          bool names) const
{
    std::map<std::string, std::vector<PackedPlace>> all;
    for (const std::string &code : request.indicators) {
        const Indicator *indicator = m_catalogue.find(code);
        if (!indicator)
            return std::nullopt;
        auto places = m_source.packed(*indicator, request.places, names);
        if (!places)
            return tl::make_unexpected(places.error());
        if (!*places)
            return std::nullopt;
        all.emplace(code, std::move(**places));
    }
    return all;
}

Result<std::shared_ptr<const Books>> Statistics::load(const std::vector<std::string> &indicators,
                                                      const std::vector<std::string> &places, const Window &window,
                                                      Detail detail, std::optional<Date> knownOn,
                                                      Shelf::Kind enough) const
{
    std::set<std::string> codes(indicators.begin(), indicators.end());
    for (const std::string &code : indicators)
        if (const Indicator *indicator = m_catalogue.find(code))
            codes.insert(indicator->parts.begin(), indicator->parts.end());
    ReportRequest request{{codes.begin(), codes.end()}, outermost(places), window, detail, knownOn};
    const Shelf::Kind kind = knownOn ? Shelf::Kind::Reports : enough;
    auto revision = m_source.revision();
    if (revision)
        if (auto books = m_shelf.find(request, kind, *revision))
            return books;
    auto decisions = m_source.decisions();
    if (!decisions)
        return tl::make_unexpected(decisions.error());
    Decisions decided(*decisions, knownOn);
    std::shared_ptr<const Loaded> loaded;
    if (kind == Shelf::Kind::Packed) {
        auto kept = packed(request, detail != Detail::Values || !decided.empty());
        if (!kept)
            return tl::make_unexpected(kept.error());
        if (*kept) {
            loaded = std::make_shared<const Loaded>(std::move(**kept), std::move(decided), m_catalogue);
            request.window = {};
            revision = m_source.revision(); // the source may have brought up to date what it keeps
        }
    }
    const Shelf::Kind made = loaded ? Shelf::Kind::Packed : Shelf::Kind::Reports;
    if (!loaded) {
        auto reports = m_source.reports(request);
        if (!reports)
            return tl::make_unexpected(reports.error());
        loaded = std::make_shared<const Loaded>(std::move(*reports), std::move(decided), m_catalogue);
    }
    std::shared_ptr<const Books> books(loaded, &loaded->books);
    if (revision)
        m_shelf.keep(request, made, *revision, books);
    return books;
}

Result<Account> Statistics::account(const Query &query) const
{
    auto loaded = load({query.indicator}, query.places(), query.window, query.detail, query.knownOn,
                       enough(query.indicator, query.unit, query.detail));
    if (!loaded)
        return tl::make_unexpected(loaded.error());
    return (*loaded)->account(query);
}

Result<std::vector<Account>> Statistics::accounts(const std::vector<Query> &queries) const
{
    std::vector<Account> accounts(queries.size());
    std::map<std::pair<std::string, std::optional<Date>>, std::vector<std::size_t>> byIndicator;
    for (std::size_t i = 0; i < queries.size(); ++i)
        byIndicator[{queries[i].indicator, queries[i].knownOn}].push_back(i);
    for (const auto &[key, numbers] : byIndicator) {
        std::vector<std::string> places;
        Window window = queries[numbers.front()].window;
        Detail detail = Detail::Values;
        Shelf::Kind kind = Shelf::Kind::Packed;
        for (std::size_t i : numbers) {
            for (std::string &place : queries[i].places())
                places.push_back(std::move(place));
            window = joined(window, queries[i].window);
            detail = std::min(detail, queries[i].detail);
            kind = std::min(kind, enough(queries[i].indicator, queries[i].unit, queries[i].detail));
        }
        auto loaded = load({key.first}, places, window, detail, key.second, kind);
        if (!loaded)
            return tl::make_unexpected(loaded.error());
        for (std::size_t i : numbers)
            accounts[i] = (*loaded)->account(queries[i]);
    }
    return accounts;
}

Result<std::vector<SeriesPoint>> Statistics::series(const Query &query, Step step) const
{
    std::vector<Window> windows = windowsIn(query.window, step);
    Window whole = windows.empty() ? query.window : joined(windows.front(), windows.back());
    auto loaded = load({query.indicator}, query.places(), whole, query.detail, query.knownOn,
                       enough(query.indicator, query.unit, query.detail));
    if (!loaded)
        return tl::make_unexpected(loaded.error());
    return starboard::series(**loaded, query, step);
}

Result<std::vector<Increment>> Statistics::increments(const Query &query) const
{
    auto loaded = load({query.indicator}, query.places(), {}, Detail::Full, query.knownOn, Shelf::Kind::Reports);
    if (!loaded)
        return tl::make_unexpected(loaded.error());
    return starboard::increments(**loaded, query);
}

Result<Crosstab> Statistics::crosstab(const Query &query, const std::vector<std::string> &places,
                                      const std::vector<Window> &windows) const
{
    Window whole = windows.empty() ? query.window : windows.front();
    for (const Window &window : windows)
        whole = joined(whole, window);
    std::vector<std::string> wanted = places;
    for (std::string &place : query.places())
        wanted.push_back(std::move(place));
    auto loaded = load({query.indicator}, wanted, whole, query.detail, query.knownOn,
                       enough(query.indicator, query.unit, query.detail));
    if (!loaded)
        return tl::make_unexpected(loaded.error());
    return starboard::crosstab(**loaded, query, places, windows);
}

Result<Change> Statistics::change(const Query &query, ChangeKind kind) const
{
    auto now = account(query);
    if (!now)
        return tl::make_unexpected(now.error());
    return change(query, *now, kind);
}

Result<Change> Statistics::change(const Query &query, const Account &now, ChangeKind kind) const
{
    auto before = kind == ChangeKind::PreviousPeriod ? periodBefore(query.window) : yearBefore(query.window);
    auto loaded = load({query.indicator}, query.places(), before.value_or(query.window), query.detail, query.knownOn,
                       enough(query.indicator, query.unit, query.detail));
    if (!loaded)
        return tl::make_unexpected(loaded.error());
    return starboard::change(**loaded, query, now, kind);
}

Result<std::vector<ComparisonRow>> Statistics::compare(const std::vector<std::string> &places,
                                                       const std::vector<std::string> &indicators, const Window &window,
                                                       const Divisors &divisors, std::optional<Date> knownOn,
                                                       Detail detail) const
{
    std::vector<ComparisonRow> rows;
    for (const std::string &indicator : indicators) {
        auto loaded = load({indicator}, places, window, detail, knownOn, enough(indicator, {}, detail));
        if (!loaded)
            return tl::make_unexpected(loaded.error());
        rows.push_back(starboard::compare(**loaded, {{}, indicator, {}, window, knownOn, detail}, places, divisors));
    }
    return rows;
}

Result<std::vector<RankingRow>> Statistics::rank(const std::vector<std::string> &places, const Window &window,
                                                 const Scheme &scheme, const Divisors &divisors,
                                                 std::optional<Date> knownOn) const
{
    std::vector<std::string> indicators;
    Shelf::Kind kind = Shelf::Kind::Packed;
    for (const Criterion &criterion : scheme.criteria) {
        indicators.push_back(criterion.indicator);
        kind = std::min(kind, enough(criterion.indicator, {}, Detail::Figures));
    }
    auto loaded = load(indicators, places, window, Detail::Figures, knownOn, kind);
    if (!loaded)
        return tl::make_unexpected(loaded.error());
    return starboard::rank(**loaded, window, knownOn, places, scheme, divisors);
}

Result<Funnel> Statistics::funnel(const Query &query) const
{
    auto loaded =
        load({std::string(rectificationRateIndicator), std::string(foundIndicator), std::string(rectifiedIndicator)},
             query.places(), query.window, query.detail, query.knownOn, enough(std::string(foundIndicator), {}, query.detail));
    if (!loaded)
        return tl::make_unexpected(loaded.error());
    return rectificationFunnel(**loaded, query);
}

Result<Stars> Statistics::stars(const Query &query) const
{
    auto loaded =
        load({starIndicators.begin(), starIndicators.end()}, query.places(), query.window, query.detail, query.knownOn,
             enough(std::string(starIndicators.front()), {}, query.detail));
    if (!loaded)
        return tl::make_unexpected(loaded.error());
    return starsOf(**loaded, query);
}

Result<std::vector<std::string>> Statistics::present(const Query &query, std::vector<std::string> indicators) const
{
    if (!indicators.empty())
        return indicators;
    std::map<std::string, std::int64_t> facts;
    for (const std::string &place : query.places()) {
        auto counts = m_source.indicators(place, query.window);
        if (!counts)
            return tl::make_unexpected(counts.error());
        for (const IndicatorCount &count : *counts)
            facts[count.indicator] += count.facts;
    }
    for (const auto &[code, count] : facts)
        indicators.push_back(code);
    std::stable_sort(indicators.begin(), indicators.end(),
                     [&](const std::string &a, const std::string &b) { return facts.at(a) > facts.at(b); });
    return indicators;
}

Result<std::vector<Discrepancy>> Statistics::discrepancies(const Query &query,
                                                           std::vector<std::string> indicators) const
{
    auto codes = present(query, std::move(indicators));
    if (!codes)
        return tl::make_unexpected(codes.error());
    // What a report of the window tells of may have begun up to a year before it.
    Window reach = query.window;
    if (reach.from)
        reach.from = *reach.from - std::chrono::days(366);
    std::vector<Discrepancy> all;
    for (const std::string &code : *codes) {
        Query asked = query;
        asked.indicator = code;
        asked.unit.clear();
        asked.detail = std::max(query.detail, Detail::Figures);
        auto loaded = load({code}, query.places(), reach, asked.detail, query.knownOn, enough(code, {}, asked.detail));
        if (!loaded)
            return tl::make_unexpected(loaded.error());
        auto found = starboard::discrepancies(**loaded, asked);
        std::move(found.begin(), found.end(), std::back_inserter(all));
    }
    return all;
}

Result<std::vector<Dispute>> Statistics::disputes(const Query &query, std::vector<std::string> indicators) const
{
    auto codes = present(query, std::move(indicators));
    if (!codes)
        return tl::make_unexpected(codes.error());
    std::vector<Dispute> all;
    for (const std::string &code : *codes) {
        auto loaded = load({code}, query.places(), query.window, Detail::Figures, query.knownOn, enough(code, {}, Detail::Figures));
        if (!loaded)
            return tl::make_unexpected(loaded.error());
        Query asked = query;
        asked.indicator = code;
        asked.unit.clear();
        asked.detail = Detail::Figures;
        auto found = starboard::disputes(**loaded, asked);
        std::move(found.begin(), found.end(), std::back_inserter(all));
    }
    std::stable_sort(all.begin(), all.end(), [](const Dispute &a, const Dispute &b) {
        return a.share != b.share ? a.share > b.share : a.gap > b.gap;
    });
    return all;
}

Result<std::vector<std::string>> Statistics::children(const std::string &place) const
{
    auto counts = m_source.places(place);
    if (!counts)
        return tl::make_unexpected(counts.error());
    std::set<std::string> children;
    for (const PlaceCount &count : *counts)
        if (auto child = childTowards(count.place, place); !child.empty())
            children.emplace(child);
    return std::vector<std::string>(children.begin(), children.end());
}

Result<std::vector<std::string>> Statistics::placesOfLevel(const std::string &place, std::size_t codeLength) const
{
    auto counts = m_source.places(place);
    if (!counts)
        return tl::make_unexpected(counts.error());
    std::set<std::string> places;
    for (const PlaceCount &count : *counts)
        if (count.place.size() >= codeLength)
            places.insert(count.place.substr(0, codeLength));
    return std::vector<std::string>(places.begin(), places.end());
}

} // namespace starboard
