// How many places stand on the top and the bottom board: ties enter together, no place stands on both.
#pragma once

#include "model/stats/ranking.h"

#include <vector>

namespace starboard {

struct Boards {
    std::size_t top = 0;    // the first of the ranked rows
    std::size_t bottom = 0; // the last of them
};

// `ranked`: the rows with a score, best first; `wanted`: places to a board where nothing is tied.
[[nodiscard]] Boards boardsOf(const std::vector<RankingRow> &ranked, std::size_t wanted);

} // namespace starboard
