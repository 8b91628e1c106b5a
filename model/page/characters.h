// What cleaning needs to know of a character: what it becomes and how it behaves beside a blank.
#pragma once

#include "model/core/wordset.h"

#include <array>
#include <cstdint>

namespace starboard {

enum class CharClass : std::uint8_t {
    Chinese, // ideographs, Chinese punctuation, symbols: never a blank beside them
    Digit,   // 0-9 after folding
    Latin,   // letters of any alphabet that is written with blanks, and ASCII punctuation
    Blank,
    LineEnd,
    Dropped, // byte order mark, soft hyphen, zero-width marks, controls
};

// One table for the Basic Multilingual Plane; what lies beyond is Chinese and stays as it is.
class Characters
{
public:
    [[nodiscard]] static const Characters &table();

    // Full-width digits, letters and signs to half width (Chinese punctuation stays), radicals to ideographs.
    [[nodiscard]] char32_t fold(char32_t c) const { return m_changing.has(c) ? m_folded[c] : c; }
    // Of the character as it stands in the document.
    [[nodiscard]] CharClass classOf(char32_t c) const { return c < size ? m_classes[c] : CharClass::Chinese; }
    // Neither blank nor dropped.
    [[nodiscard]] bool isPrinted(char32_t c) const
    {
        CharClass kind = classOf(c);
        return kind != CharClass::Blank && kind != CharClass::Dropped;
    }

private:
    Characters();

    static constexpr char32_t size = 0x10000;
    CharacterSet m_changing; // what folding changes; nearly nothing, so that the table below stays out of the way
    std::array<char32_t, size> m_folded;
    std::array<CharClass, size> m_classes;
};

} // namespace starboard
