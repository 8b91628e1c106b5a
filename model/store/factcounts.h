// What is kept beside the facts and follows from new ones: the standing counts, and which accounts' claims are out of step.
// Changed and removed facts are followed by triggers of the schema; those must find facts that are counted.
#pragma once

#include "model/store/connection.h"

namespace starboard {

void countFactsFrom(Connection &connection, RowId first); // and all younger ones; once for each fact

} // namespace starboard
