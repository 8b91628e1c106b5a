// Tables that a page holds as text: a line of heads, then lines with as many cells, a name first and numbers after it.
// Word processors' and web pages' tables arrive so (cells separated by tabs), printed ones with │ or wide blanks.
#pragma once

#include "model/page/lines.h"

#include <string_view>
#include <vector>

namespace starboard {

struct TextTable
{
    using Cells = std::vector<TextSpan>; // without blanks at either end, document indices
    std::size_t headLine = 0;            // index of the line of heads; the rows follow it without a line between them
    Cells heads;
    std::vector<Cells> rows; // each with as many cells as there are heads
};

// In the order of the text.
[[nodiscard]] std::vector<TextTable> findTables(std::u32string_view document, const std::vector<Line> &lines);

// A head in two: what is counted, and the measure word that it gives to cells without one: 清运垃圾（吨） → 清运垃圾, 吨.
struct TableHead
{
    TextSpan words;
    TextSpan unit; // empty where the head names none
};
[[nodiscard]] TableHead readHead(std::u32string_view document, TextSpan head);

// 420吨, 约12公里, １，２００: what a sentence can be made of.
[[nodiscard]] bool isFigure(std::u32string_view document, TextSpan cell);
[[nodiscard]] bool endsInDigit(std::u32string_view document, TextSpan cell);

} // namespace starboard
