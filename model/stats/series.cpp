#include "model/stats/series.h"

namespace starboard {

namespace {

SeriesPoint point(const Books &books, Query query, const Window &window)
{
    query.window = window;
    return {window, books.account(query)};
}

} // namespace

std::vector<SeriesPoint> series(const Books &books, const Query &query, Step step)
{
    std::vector<SeriesPoint> points;
    for (const Window &window : windowsIn(query.window, step))
        points.push_back(point(books, query, window));
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
