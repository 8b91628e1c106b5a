// What a character can be inside a numeral: one table look-up for each character of a page.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace starboard {

enum class Glyph : std::uint8_t {
    Other,
    Arabic, // 0–9, also full width
    Han,    // 零〇一二三四五六七八九两, 大写
    Unit,   // 十 百 千, 拾 佰 仟, 廿 卅
    Scale,  // 万 亿 兆
    Few,    // 几 数: an unknown digit
    Half,   // 半
    Point,  // . ． before a digit (“.5”)
    Sign,   // - − － 负
    Currency // ￥ $ €
};

struct GlyphInfo {
    Glyph kind = Glyph::Other;
    std::int8_t value = 0; // a digit, or the power of ten of a unit or scale
};

extern const std::array<GlyphInfo, 0x10000> glyphTable;

[[nodiscard]] inline GlyphInfo glyphInfo(char32_t c)
{
    return c < 0x10000 ? glyphTable[c] : GlyphInfo{};
}

[[nodiscard]] inline Glyph glyph(char32_t c)
{
    return glyphInfo(c).kind;
}

// Of an Arabic or Han digit, else -1.
[[nodiscard]] inline int digitValue(char32_t c)
{
    const GlyphInfo info = glyphInfo(c);
    return info.kind == Glyph::Arabic || info.kind == Glyph::Han ? info.value : -1;
}

// Arabic digits from `at`, at most `most` of them; `value` is what they spell.
std::size_t readDigits(std::u32string_view text, std::size_t at, std::size_t most, int &value);

[[nodiscard]] inline bool oneOf(char32_t c, std::u32string_view set)
{
    return set.find(c) != std::u32string_view::npos;
}

} // namespace starboard
