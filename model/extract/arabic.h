// A number in Arabic digits: separators, a decimal point, blanks that a printer left inside, a fraction bar, a k behind.
#pragma once

#include "model/core/decimal.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace starboard {

struct ArabicNumber {
    std::size_t end = 0; // one past its last character
    Decimal value;
    std::uint8_t digits = 0; // printed, at most 255
    bool decimal = false;    // has a decimal point
    bool grouped = false;    // has thousands separators
    bool fraction = false;   // 3/5
    bool closed = false;     // no scale, no 余 can follow
};

// The number whose first digit or point stands at `at`; `begin` is that of the numeral, a sign before the digits included.
[[nodiscard]] std::optional<ArabicNumber> readArabic(std::u32string_view text, std::size_t begin, std::size_t at);

} // namespace starboard
