// The numeral grammar: Arabic, full-width and Chinese numerals (大写 too), mixed with 万/亿, with exact values.
// It reads one numeral at a position; what is counted and what the number means is decided elsewhere.
#pragma once

#include "model/core/decimal.h"
#include "model/core/text.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace starboard {

struct Numeral {
    TextSpan span;      // the whole numeral with its scale and a 余/多 inside: “10余万”
    TextSpan printed;   // without the scale, as facts print it: “10”
    Decimal value;
    std::optional<Decimal> upper; // 三五百, 二三十
    Decimal coefficient;          // the value without the scale, for ranges that name the scale once
    int scale = 0;                // power of ten of a trailing 万/亿, 0 without one
    bool atLeast = false;         // 余, 多, 几 or 数 inside or behind
    bool approximate = false;     // 来 behind: 十来
    bool chinese = false;         // no Arabic digit in it
    bool positional = false;      // 二〇二三: digits without 十百千
    bool bareScale = false;       // 百, 千, 万 without a digit: 百余, 近千
    bool decimal = false;         // has a decimal point
    bool grouped = false;         // has thousands separators
    bool fraction = false;        // 3/5
    std::uint8_t digits = 0;      // number of digits printed, at most 255
};

// The numeral that starts at `at`; nullopt where none does. Never looks past a line break; linear in the numeral.
[[nodiscard]] std::optional<Numeral> readNumeral(std::u32string_view text, std::size_t at);

} // namespace starboard
