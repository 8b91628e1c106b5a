// The printed lines of a document and which of them belong together.
#pragma once

#include "model/core/text.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace starboard {

struct Line
{
    TextSpan span;                 // without blanks at either end; document indices
    std::uint32_t characters = 0;  // without blanks
    std::uint32_t width = 0;       // half ems without blanks: digits and Latin letters count one, others two
    std::uint32_t indent = 0;      // half ems before the first character
    std::uint32_t emptyBefore = 0; // empty lines above
    int openQuotes = 0;            // “ without ”; below zero where a quotation ends
    bool punctuated = false;       // holds ， 。 or ；
    std::uint32_t comma = 0;       // characters before the ， where it is the only punctuation, else 0
    bool labelled = false;       // 老街街道：… with a figure, 更换井盖 58套: a row of a list
    bool lists = false;            // holds 、
    bool breakBefore = false;      // the document itself begins a paragraph here
    bool joined = false;           // continues the line above; set by joinLines, as what follows
    char32_t first = 0;            // characters, folded
    char32_t last = 0;
    bool endsSentence = false; // also with an author in brackets or a photographer
    bool maybeFurniture = false; // short, and begins as furniture does
    bool closes = false;       // … 摄 or （魏宣）: nothing goes on after it
    bool startsAnew = false;   // 本报讯, ●, 图①: whatever stands above
    bool startsDated = false;  // 8月28日， 近日，
    bool opensArticle = false; // startsDated or 本报讯
};

// Lines that hold at least one character; linear in the document's length.
[[nodiscard]] std::vector<Line> splitLines(std::u32string_view document);

// Decides for every line whether it continues the one above: hard-wrapped lines do, also over empty lines in the
// middle of a sentence; titles, furniture, paragraphs and briefs begin anew.
void joinLines(std::u32string_view document, std::vector<Line> &lines);

} // namespace starboard
