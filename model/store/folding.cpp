#include "model/store/folding.h"

namespace starboard {

char32_t folded(char32_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E) // full-width ASCII
        c -= 0xFEE0;
    if (c >= U'A' && c <= U'Z')
        c += U'a' - U'A';
    return c;
}

FoldedText fold(std::u32string_view document)
{
    FoldedText result;
    result.text.reserve(document.size());
    result.source.reserve(document.size());
    for (std::size_t i = 0; i < document.size(); ++i) {
        if (isSpace(document[i]))
            continue;
        result.text.push_back(folded(document[i]));
        result.source.push_back(static_cast<std::uint32_t>(i));
    }
    return result;
}

std::vector<std::u32string> searchWords(std::string_view question)
{
    std::vector<std::u32string> words;
    bool open = false;
    for (char32_t c : fromUtf8(question)) {
        if (isSpace(c)) {
            open = false;
            continue;
        }
        if (!open)
            words.emplace_back();
        open = true;
        words.back().push_back(folded(c));
    }
    return words;
}

} // namespace starboard
