// Text as code points: every span in Starboard counts Unicode code points of the decoded document.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace starboard {

struct TextSpan {
    std::uint32_t begin = 0;
    std::uint32_t end = 0; // one past the last code point

    [[nodiscard]] bool empty() const { return begin >= end; }
    [[nodiscard]] bool contains(TextSpan other) const { return begin <= other.begin && other.end <= end; }
    [[nodiscard]] bool overlaps(TextSpan other) const { return begin < other.end && other.begin < end; }
    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

// Malformed bytes become U+FFFD, one for each maximal bad part, as Unicode 15 §3.9 advises.
[[nodiscard]] std::u32string fromUtf8(std::string_view bytes);
[[nodiscard]] std::string toUtf8(std::u32string_view text);
[[nodiscard]] bool isSpace(char32_t c); // white space, no-break and ideographic space, BOM
[[nodiscard]] constexpr bool isHan(char32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == 0x3007 || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0x20000 && c <= 0x3134F);
}
[[nodiscard]] std::u32string withoutSpace(std::u32string_view text);

[[nodiscard]] inline std::u32string_view slice(std::u32string_view text, TextSpan span)
{
    return text.substr(span.begin, span.end - span.begin);
}

} // namespace starboard
