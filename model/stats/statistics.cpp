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

// Those of `places` that lie in no other of them.
std::vector<std::string> outermost(std::vector<std::string> places)
{
    std::sort(places.begin(), places.end());
    std::vector<std::string> result;
    for (std::string &place : places)
        if (result.empty() || !liesIn(place, result.back()))
            result.push_back(std::move(place));
    return result;
}

// Books with what they look at.
struct Loaded {
    Loaded(Reports given, Decisions made, const Catalogue &catalogue)
        : reports(std::move(given)), decisions(std::move(made)), books(reports.all(), catalogue, decisions)
    {
    }
    Reports reports;
    Decisions decisions;
    Books books;
};

} // namespace

Result<std::shared_ptr<const Books>> Statistics::load(const std::vector<std::string> &indicators,
                                                      const std::vector<std::string> &places, const Window &window,
                                                      Detail detail, std::optional<Date> knownOn) const
{
    std::set<std::string> codes(indicators.begin(), indicators.end());
    for (const std::string &code : indicators)
        if (const Indicator *indicator = m_catalogue.find(code))
            codes.insert(indicator->parts.begin(), indicator->parts.end());
    const ReportRequest request{{codes.begin(), codes.end()}, outermost(places), window, detail, knownOn};
    const auto revision = m_source.revision();
    if (revision)
        if (auto books = m_shelf.find(request, *revision))
            return books;
    auto reports = m_source.reports(request);
    if (!reports)
        return tl::make_unexpected(reports.error());
    auto decisions = m_source.decisions();
    if (!decisions)
        return tl::make_unexpected(decisions.error());
    auto loaded = std::make_shared<const Loaded>(std::move(*reports), Decisions(*decisions, knownOn), m_catalogue);
    std::shared_ptr<const Books> books(loaded, &loaded->books);
    if (revision)
        m_shelf.keep(request, *revision, books);
    return books;
}

Result<Account> Statistics::account(const Query &query) const
{
    auto loaded = load({query.indicator}, {query.place}, query.window, query.detail, query.knownOn);
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
        Detail detail = Detail::Figures;
        for (std::size_t i : numbers) {
            places.push_back(queries[i].place);
            window = joined(window, queries[i].window);
            if (queries[i].detail == Detail::Full)
                detail = Detail::Full;
        }
        auto loaded = load({key.first}, places, window, detail, key.second);
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
    auto loaded = load({query.indicator}, {query.place}, whole, query.detail, query.knownOn);
    if (!loaded)
        return tl::make_unexpected(loaded.error());
    return starboard::series(**loaded, query, step);
}

Result<std::vector<SeriesPoint>> Statistics::increments(const Query &query) const
{
    auto loaded = load({query.indicator}, {query.place}, {}, Detail::Full, query.knownOn);
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
    wanted.push_back(query.place);
    auto loaded = load({query.indicator}, wanted, whole, query.detail, query.knownOn);
    if (!loaded)
        return tl::make_unexpected(loaded.error());
    return starboard::crosstab(**loaded, query, places, windows);
}

Result<Change> Statistics::change(const Query &query, ChangeKind kind) const
{
    auto before = kind == ChangeKind::PreviousPeriod ? periodBefore(query.window) : yearBefore(query.window);
    Window whole = before ? joined(query.window, *before) : query.window;
    auto loaded = load({query.indicator}, {query.place}, whole, query.detail, query.knownOn);
    if (!loaded)
        return tl::make_unexpected(loaded.error());
    return starboard::change(**loaded, query, (*loaded)->account(query), kind);
}

Result<std::vector<ComparisonRow>> Statistics::compare(const std::vector<std::string> &places,
                                                       const std::vector<std::string> &indicators, const Window &window,
                                                       const Divisors &divisors, std::optional<Date> knownOn) const
{
    std::vector<ComparisonRow> rows;
    for (const std::string &indicator : indicators) {
        auto loaded = load({indicator}, places, window, Detail::Full, knownOn);
        if (!loaded)
            return tl::make_unexpected(loaded.error());
        rows.push_back(
            starboard::compare(**loaded, {{}, indicator, {}, window, knownOn, Detail::Full}, places, divisors));
    }
    return rows;
}

Result<std::vector<RankingRow>> Statistics::rank(const std::vector<std::string> &places, const Window &window,
                                                 const Scheme &scheme, const Divisors &divisors,
                                                 std::optional<Date> knownOn) const
{
    std::vector<std::string> indicators;
    for (const Criterion &criterion : scheme.criteria)
        indicators.push_back(criterion.indicator);
    auto loaded = load(indicators, places, window, Detail::Figures, knownOn);
    if (!loaded)
        return tl::make_unexpected(loaded.error());
    return starboard::rank(**loaded, window, knownOn, places, scheme, divisors);
}

Result<Funnel> Statistics::funnel(const Query &query) const
{
    auto loaded =
        load({std::string(rectificationRateIndicator), std::string(foundIndicator), std::string(rectifiedIndicator)},
             {query.place}, query.window, query.detail, query.knownOn);
    if (!loaded)
        return tl::make_unexpected(loaded.error());
    return rectificationFunnel(**loaded, query);
}

Result<Stars> Statistics::stars(const Query &query) const
{
    auto loaded =
        load({starIndicators.begin(), starIndicators.end()}, {query.place}, query.window, query.detail, query.knownOn);
    if (!loaded)
        return tl::make_unexpected(loaded.error());
    return starsOf(**loaded, query);
}

Result<std::vector<std::string>> Statistics::present(const Query &query, std::vector<std::string> indicators) const
{
    if (!indicators.empty())
        return indicators;
    auto counts = m_source.indicators(query.place, query.window);
    if (!counts)
        return tl::make_unexpected(counts.error());
    for (const IndicatorCount &count : *counts)
        indicators.push_back(count.indicator);
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
        auto loaded = load({code}, {query.place}, reach, Detail::Figures, query.knownOn);
        if (!loaded)
            return tl::make_unexpected(loaded.error());
        Query asked = query;
        asked.indicator = code;
        asked.unit.clear();
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
        auto loaded = load({code}, {query.place}, query.window, Detail::Figures, query.knownOn);
        if (!loaded)
            return tl::make_unexpected(loaded.error());
        Query asked = query;
        asked.indicator = code;
        asked.unit.clear();
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
