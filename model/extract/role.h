// What a numeral is there for, judged from the characters around it.
#pragma once

#include "model/extract/numeral.h"
#include "model/extract/quantity.h"

namespace starboard {

// A numeral on its way to a hit, with what has been read around it.
struct Sighting {
    std::u32string_view text;
    std::size_t begin = 0;       // of the numeral
    std::size_t numeralEnd = 0;  // behind the numeral (of a range: its right one)
    std::size_t end = 0;         // behind the measure word and the bound words
    std::size_t unitBegin = 0, unitEnd = 0;
    const MeasureWord *measure = nullptr;
    Numeral numeral;
    bool range = false;
    bool percent = false; // %, 百分之, 成, fractions: always a count
    bool bounded = false;     // 近, 上, 超 … before it or 以上 … behind it
    bool boundBehind = false; // 以上, 以下 … directly behind the unit
};

struct RoleVerdict {
    NumeralRole role = NumeralRole::Count;
    std::string_view rule;
    bool word = false; // no numeral after all; report nothing
};

[[nodiscard]] RoleVerdict judge(const Sighting &sighting, const QuantityLexicon &lexicon);

} // namespace starboard
