// A page as articles. All spans count code points of the clean text.
#pragma once

#include "model/core/date.h"
#include "model/page/cleantext.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace starboard {

enum class ArticleKind : std::uint8_t {
    News,    // an article, with or without 本报讯
    Brief,   // one of several ● items
    Caption, // the text below a photo
};

struct ArticleLayout
{
    TextSpan title;                   // may be empty; may stand far from the body; lines are parted by '\n'; the
                                      // text of a photo inside an article has the article's
    TextSpan body;                    // from the dateline or first sentence to the last, without furniture
    std::vector<TextSpan> paragraphs; // in order, inside body; subheads are paragraphs of their own
    ArticleKind kind = ArticleKind::News;
    std::vector<TextSpan> subheads; // those paragraphs of the body that are headlines inside it
};

struct PageLayout
{
    std::string newspaper;           // from the masthead, else empty
    std::optional<Date> printedDate; // the issue date that the page prints
    std::vector<ArticleLayout> articles;
    std::vector<TextSpan> headings;  // headlines that fit no article of the page
    std::vector<TextSpan> furniture; // mastheads, page numbers, editors, telephone, bylines: never facts
};

[[nodiscard]] PageLayout segment(const CleanText &page);

} // namespace starboard
