// Running totals as increments, as the trend shows them: asked on the worker's thread, then as lanes and as a table.
#pragma once

#include "model/stats/increments.h"
#include "ui/look/sheet.h"
#include "ui/session/session.h"
#include "ui/trend/incrementchart.h"

#include <vector>

namespace starboard {

struct PlaceIncrements {
    std::string place;
    std::vector<Increment> increments;
};

// `query` is of any place; those without running totals of their own come with none.
[[nodiscard]] Result<std::vector<PlaceIncrements>> gatherIncrements(const Statistics &statistics, Query query, const std::vector<std::string> &places);
// Of the places that have running totals; those with different starts that overlap stand in lanes of their own.
[[nodiscard]] std::vector<Lane> lanesOf(const std::vector<PlaceIncrements> &places, const Session &session);
[[nodiscard]] Sheet sheetOf(const std::vector<PlaceIncrements> &places, const Session &session);

} // namespace starboard
