// The kinds of report, each a sequence of parts.
#pragma once

#include "model/report/draft.h"

namespace starboard::paper {

void composeDistrict(Draft &draft);
void composeComparison(Draft &draft);
void composeRanking(Draft &draft);
void composeStars(Draft &draft);
void composeLedger(Draft &draft);
void composeInspection(Draft &draft);
void composeQuality(Draft &draft);
void composeSelection(Draft &draft);

} // namespace starboard::paper
