// Facts as they stood on an earlier day, by going back through the log.
#pragma once

#include "model/store/connection.h"
#include "model/store/records.h"

#include <unordered_set>
#include <vector>

namespace starboard {

struct History {
    std::vector<FactRow> rewound;          // facts that were changed after the day, as they were on it
    std::unordered_set<RowId> changedRows; // the rows of today that must not be used beside them
};

[[nodiscard]] History historyOn(Connection &connection, Date day);

} // namespace starboard
