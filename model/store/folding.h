// Text as the search sees it: white space inside Chinese text is not there, full width is half width, small letters.
#pragma once

#include "model/core/text.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace starboard {

[[nodiscard]] char32_t folded(char32_t c); // one code point; white space stays

// Without white space, with a map back: source[i] is the index in the document of text[i].
struct FoldedText {
    std::u32string text;
    std::vector<std::uint32_t> source;
};
[[nodiscard]] FoldedText fold(std::u32string_view document);

// The words of a question, split at blanks and folded.
[[nodiscard]] std::vector<std::u32string> searchWords(std::string_view question);

} // namespace starboard
