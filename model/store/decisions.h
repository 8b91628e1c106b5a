// The decisions about contradictions, read from the log.
#pragma once

#include "model/stats/decision.h"
#include "model/store/connection.h"

#include <vector>

namespace starboard {

// In the order in which they were made; a withdrawn one is as if it had never been made, a moved fact keeps its decisions.
[[nodiscard]] std::vector<Decision> storedDecisions(Connection &connection);

} // namespace starboard
