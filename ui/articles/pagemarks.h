// Where on the printed page an article and its facts stand: the boxes of the words, cut to the characters that are meant.
#pragma once

#include "model/read/document.h"
#include "model/store/records.h"

#include <QRectF>

#include <string_view>
#include <vector>

namespace starboard {

struct PageMark {
    std::uint32_t page = 0; // from 0
    QRectF box;             // points from the page's top left corner
    friend bool operator==(const PageMark &, const PageMark &) = default;
};

struct FactMarks {
    RowId fact = 0;
    std::vector<PageMark> number;
    std::vector<PageMark> sentence;
};

struct PageMarks {
    std::vector<PageSize> pages;
    std::uint32_t first = 0; // the page on which the article begins
    std::vector<FactMarks> facts;

    [[nodiscard]] const FactMarks *of(RowId fact) const;
};

// The boxes of a span. A box holds a run of characters: of one that the span cuts, the part is taken that the characters
// fill, an ideograph twice as wide as a letter.
[[nodiscard]] std::vector<PageMark> marksOf(const Document &document, TextSpan span);
// Empty pages for a document without a layout.
[[nodiscard]] PageMarks pageMarks(const Document &document, TextSpan article, const std::vector<FactRow> &facts);

} // namespace starboard
