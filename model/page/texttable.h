// Tables that a page holds as text: a line of heads, then lines with as many cells, a name first and numbers after it;
// or such lines alone, where every cell says itself what it counts (城东街道  受理诉求612件  满意率98.4%).
// Word processors' and web pages' tables arrive so (cells separated by tabs), printed ones with │ or wide blanks.
#pragma once

#include "model/page/lines.h"

#include <string_view>
#include <vector>

namespace starboard {

struct TextTable
{
    using Cells = std::vector<TextSpan>; // without blanks at either end, document indices
    std::size_t firstLine = 0; // index of the line of heads, without heads of the first row; no line stands between them
    Cells heads;               // empty where every cell names what it counts
    std::vector<Cells> rows;   // each with as many cells
    [[nodiscard]] std::size_t lines() const { return rows.size() + (heads.empty() ? 0 : 1); }
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
