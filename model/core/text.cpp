#include "model/core/text.h"

namespace starboard {

std::u32string fromUtf8(std::string_view bytes)
{
    std::u32string text;
    text.reserve(bytes.size() / 2);
    constexpr char32_t replacement = 0xFFFD;
    auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    for (std::size_t i = 0; i < bytes.size();) {
        unsigned char lead = at(i);
        if (lead < 0x80) {
            text.push_back(lead);
            ++i;
            continue;
        }
        int more = lead >= 0xF0 && lead <= 0xF4 ? 3 : lead >= 0xE0 && lead < 0xF0 ? 2 : lead >= 0xC2 && lead < 0xE0 ? 1 : 0;
        if (more == 0) {
            text.push_back(replacement);
            ++i;
            continue;
        }
        // The second byte's range excludes overlong forms, surrogates and what lies beyond U+10FFFF.
        unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        char32_t c = lead & (0x3F >> more);
        std::size_t j = i + 1;
        for (; j < bytes.size() && j <= i + static_cast<std::size_t>(more); ++j) {
            if (at(j) < low || at(j) > high)
                break;
            c = (c << 6) | (at(j) & 0x3F);
            low = 0x80;
            high = 0xBF;
        }
        text.push_back(j == i + 1 + static_cast<std::size_t>(more) ? c : replacement);
        i = j;
    }
    return text;
}

std::string toUtf8(std::u32string_view text)
{
    std::string bytes(text.size() * 4, '\0');
    char *to = bytes.data();
    for (char32_t c : text) {
        if (c < 0x80) {
            *to++ = static_cast<char>(c);
            continue;
        }
        const int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
        constexpr int leads[] = {0, 0xC0, 0xE0, 0xF0};
        *to++ = static_cast<char>(leads[more] | (c >> 6 * more));
        for (int left = more - 1; left >= 0; --left)
            *to++ = static_cast<char>(0x80 | ((c >> 6 * left) & 0x3F));
    }
    bytes.resize(static_cast<std::size_t>(to - bytes.data()));
    return bytes;
}

bool isSpace(char32_t c)
{
    return c == U' ' || (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x1F) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000 ||
           c == 0xFEFF;
}

std::u32string withoutSpace(std::u32string_view text)
{
    std::u32string kept(text);
    std::erase_if(kept, isSpace);
    return kept;
}

} // namespace starboard
