// What a figure rests on, gathered on the worker's thread: its account, the counted reports with their sentences, the
// ones left out with the reason for each.
#pragma once

#include "ui/session/selection.h"
#include "ui/session/sources.h"

#include <QString>

#include <vector>

namespace starboard {

struct Witness {
    FactRow row;
    QString sentence; // as the paper has it, white space removed
    int numberAt = 0; // where the numeral stands in it
    int numberLength = 0;
};

struct Dismissed {
    FactRow row;
    Why why = Why::Plan;
    std::optional<FactRow> by;  // what displaced it, where that was one report
    bool subtracted = false;    // the running total before, which a counted difference takes away
};

struct Evidence {
    Selection selection;
    std::vector<std::string> among; // the ticked places that the account is of, where there are several
    Account account; // empty where a single fact was picked
    Explanation explanation;
    std::optional<Change> previous;   // 环比 and 同比 of a bounded window
    std::optional<Change> yearBefore;
    std::vector<Witness> counted;     // at most `limit`
    std::vector<Dismissed> dismissed; // at most `limit`

    static constexpr std::size_t limit = 40;
};

[[nodiscard]] Result<Evidence> gatherEvidence(Sources &sources, const Selection &selection, const Filter &filter);
[[nodiscard]] Result<Witness> witness(const Sources &sources, FactRow row);

} // namespace starboard
