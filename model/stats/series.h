// Accounts in time, and accounts by place and time.
#pragma once

#include "model/stats/books.h"
#include "model/stats/calendar.h"

namespace starboard {

struct SeriesPoint {
    Window window;
    Account account; // without a value: no report, which no line may bridge
};

// One account for each calendar window that touches the query's window.
[[nodiscard]] std::vector<SeriesPoint> series(const Books &books, const Query &query, Step step);

// One row per place, one column per window; every cell an account.
struct Crosstab {
    std::vector<std::string> places;
    std::vector<Window> windows;
    std::vector<std::vector<Account>> cells; // [place][window]
    std::vector<Account> totals;             // of the query's place, per window
};
[[nodiscard]] Crosstab crosstab(const Books &books, const Query &query, const std::vector<std::string> &places,
                                const std::vector<Window> &windows);

} // namespace starboard
