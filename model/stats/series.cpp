#include "model/stats/series.h"

#include <map>
#include <set>

namespace starboard {

namespace {

SeriesPoint point(const Books &books, Query query, const Window &window)
{
    query.window = window;
    return {window, books.account(query)};
}

// Ends of the place's running totals that the account takes seriously, by their start (none: 累计).
std::map<std::optional<Date>, std::set<Date>> runningTotals(const Books &books, const Query &query)
{
    std::set<std::string_view> dropped;
    Account whole = books.account(query);
    for (const LeftOut &fact : whole.leftOut)
        if (fact.why <= Why::Open)
            dropped.insert(fact.id);
    std::map<std::optional<Date>, std::set<Date>> ends;
    for (const Report &report : books.reports()) {
        bool running = report.period.kind == PeriodKind::Since || report.period.kind == PeriodKind::AsOf;
        if (running && report.indicator == query.indicator && report.place == query.place && report.period.end &&
            query.window.contains(*report.period.end) && !dropped.contains(report.id) &&
            (!query.knownOn || !report.issued || *report.issued <= *query.knownOn))
            ends[report.period.start].insert(*report.period.end);
    }
    return ends;
}

} // namespace

std::vector<SeriesPoint> series(const Books &books, const Query &query, Step step)
{
    std::vector<SeriesPoint> points;
    for (const Window &window : windowsIn(query.window, step))
        points.push_back(point(books, query, window));
    return points;
}

std::vector<SeriesPoint> increments(const Books &books, const Query &query)
{
    std::vector<SeriesPoint> points;
    Query full = query;
    full.detail = Detail::Full;
    for (const auto &[start, ends] : runningTotals(books, full)) {
        std::optional<Date> from = start;
        for (Date end : ends) {
            points.push_back(point(books, query, {from, end}));
            from = end + std::chrono::days(1);
        }
    }
    return points;
}

Crosstab crosstab(const Books &books, const Query &query, const std::vector<std::string> &places,
                  const std::vector<Window> &windows)
{
    Crosstab table{places, windows, {}, {}};
    for (const std::string &place : places) {
        Query asked = query;
        asked.place = place;
        asked.among.clear();
        auto &row = table.cells.emplace_back();
        for (const Window &window : windows)
            row.push_back(point(books, asked, window).account);
    }
    for (const Window &window : windows)
        table.totals.push_back(point(books, query, window).account);
    return table;
}

} // namespace starboard
