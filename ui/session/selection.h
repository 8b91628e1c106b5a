// What the user points at: a figure (place, indicator, days, unit) or one fact of it. The evidence panel shows what it
// rests on. A value; empty = nothing selected.
#pragma once

#include "model/core/date.h"
#include "model/store/rowid.h"

#include <optional>
#include <string>

namespace starboard {

struct Selection {
    std::string place;     // official code; empty: everything in the filter
    std::string indicator; // catalogue code
    std::string unit;      // empty: the indicator's canonical unit
    std::optional<Date> from;
    std::optional<Date> to;
    RowId fact = 0; // one fact, where a row was picked; 0: the account
    std::optional<Date> knownOn = {}; // the filter's: the session puts it in

    [[nodiscard]] bool empty() const { return place.empty() && indicator.empty() && fact == 0; }
    friend bool operator==(const Selection &, const Selection &) = default;
};

} // namespace starboard
