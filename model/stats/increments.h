// Running totals turned into increments: 今年以来 30 until March, 80 until June gives 50 for the months between.
#pragma once

#include "model/stats/books.h"

#include <vector>

namespace starboard {

// One stretch of a running total, between two of its ends.
struct Increment {
    Window days;     // from the day after the total before to this total's end; of the first total from its own start
    std::optional<Date> since; // the running total's start, none where nobody says it
    Account account; // of these days: where nothing else tells of them the later total less the earlier one (rule 7)
    Account total;   // of all days since the running total began
    bool first = false;        // no earlier total of this start is known: all that came together since then
    bool fell = false;         // the total is smaller than the one before: nothing can be subtracted
    bool contradicted = false; // nobody has decided yet about one of the two totals or about what these days' account counts
};

// Of a sum's running totals that the place itself reports (今年以来, 累计, and days with one start and several ends, as
// 一季度 and 上半年), those that end in the query's window; the one before is looked for before the window too. By start,
// an unknown one first, then by end. Rates and levels have none.
[[nodiscard]] std::vector<Increment> increments(const Books &books, const Query &query);

} // namespace starboard
