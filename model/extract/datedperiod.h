// A date with the words around it that change what it means: 自…以来, 截至…, …前, …起, from one date to another.
#pragma once

#include "model/extract/datememory.h"

#include <optional>
#include <string_view>

namespace starboard {

struct DatedPeriod {
    PeriodMention mention;
    std::optional<DatePiece> told; // what later dates may lean on; none where the days stay open or are a base of comparison
};

[[nodiscard]] std::optional<DatedPeriod> readDatedPeriod(std::u32string_view text, std::size_t at, const DateMemory &memory);

} // namespace starboard
