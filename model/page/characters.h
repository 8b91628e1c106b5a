// What cleaning needs to know of a character: what it becomes and how it behaves beside a blank.
#pragma once

#include <cstdint>

namespace starboard {

enum class CharClass : std::uint8_t {
    Chinese,  // ideographs, Chinese punctuation, symbols: never a blank beside them
    Digit,    // 0-9 after folding
    Latin,    // letters of any alphabet that is written with blanks, and ASCII punctuation
    Blank,
    LineEnd,
    Dropped, // byte order mark, soft hyphen, zero-width marks, controls
};

// Full-width digits, letters and signs to half width (Chinese punctuation stays), radicals to ideographs.
[[nodiscard]] char32_t fold(char32_t c);
[[nodiscard]] CharClass classOf(char32_t c); // of the character as it stands in the document

} // namespace starboard
