// Text made fit for reading, with a map back: hard line breaks and the blanks that extraction leaves between Chinese
// characters are gone, digits and signs are half width, radicals are ideographs; real paragraph breaks are one '\n'.
// A row of a table is a sentence made of its cells, each figure behind the head of its column (texttable.h).
#pragma once

#include "model/core/text.h"

#include <string>
#include <string_view>
#include <vector>

namespace starboard {

struct CleanText
{
    std::u32string text;
    std::vector<std::uint32_t> source; // source[i] is the document index of text[i]; never falls

    // The document span that spells the clean span; covers the white space that was dropped inside it.
    [[nodiscard]] TextSpan toSource(TextSpan clean) const;
};

[[nodiscard]] CleanText clean(std::u32string_view document);

} // namespace starboard
