// Words on a page to text in reading order: a recursive XY-cut (Nagy and Seth, Hierarchical representation of optically
// scanned documents, ICPR 1984) that follows each article down its columns before it goes to the next.
#pragma once

#include "model/read/document.h"

#include <string>
#include <vector>

namespace starboard {

// A word and its em box: fonts claim more height than their glyphs have, so that lines would overlap.
struct PlacedWord
{
    std::u32string text;
    float left = 0;
    float top = 0;
    float right = 0;
    float bottom = 0;

    [[nodiscard]] float size() const { return bottom - top; } // of the type
};

// Appends the words of one page to the text, a line end after each printed line and an empty line after each block,
// and their boxes to `boxes`.
void appendInReadingOrder(std::vector<PlacedWord> words, std::uint32_t page, std::u32string &text,
                          std::vector<WordBox> &boxes);

} // namespace starboard
