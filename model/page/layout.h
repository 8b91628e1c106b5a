// A page as articles. All spans count code points of the clean text.
#pragma once

#include "model/core/date.h"
#include "model/page/cleantext.h"

#include <optional>
#include <string>
#include <vector>

namespace starboard {

struct ArticleLayout {
    TextSpan title;                   // may be empty; may stand far from the body
    TextSpan body;                    // from the dateline or first sentence to the last, without furniture
    std::vector<TextSpan> paragraphs; // in order, inside body
};

struct PageLayout {
    std::string newspaper;              // from the masthead, else empty
    std::optional<Date> printedDate;    // the issue date that the page prints
    std::vector<ArticleLayout> articles;
    std::vector<TextSpan> furniture; // mastheads, page numbers, editors, telephone lines: never facts
};

[[nodiscard]] PageLayout segment(const CleanText &page);

} // namespace starboard
