// What one paragraph of a clean page is, told by itself and its neighbours.
#pragma once

#include "model/core/date.h"
#include "model/core/text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace starboard {

enum class ParagraphKind : std::uint8_t {
    Furniture, // masthead, page number, editors, telephone
    Title,     // a headline or one line of it
    Opening,   // begins an article: 本报讯 …
    Brief,     // ● …
    Summary,   // ●吃透政策: one of the points that a headline names
    Byline,    // 本报记者 … 通讯员 …
    Author,    // （names）, the end of an article
    Caption,   // 图为 …; … 摄
    Credit,    // 某某摄 alone: what stands above is a caption
    Body,
};

struct Paragraph
{
    TextSpan span;
    ParagraphKind kind = ParagraphKind::Body;
    bool closes = false;   // ends with its author's name in brackets: the article is over
    bool reporter = false; // … and the brackets name a reporter, as an article's first paragraph may do
    bool dated = false;    // begins as an article's first sentence does: 8月28日， 近日， “…
};

struct PageParagraphs
{
    std::vector<Paragraph> paragraphs;
    std::string newspaper;
    std::optional<Date> printedDate;
};

[[nodiscard]] PageParagraphs readParagraphs(std::u32string_view text);

} // namespace starboard
