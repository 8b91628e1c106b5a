// Rules 1 to 3: what no account counts, whatever its window: plans, norms, rejected facts, reprints, parts.
#pragma once

#include "model/core/catalogue.h"
#include "model/stats/decision.h"
#include "model/stats/docket.h"

namespace starboard {

void screen(Docket &docket, const Indicator &indicator, const Decisions &decisions, std::optional<Date> knownOn);

} // namespace starboard
