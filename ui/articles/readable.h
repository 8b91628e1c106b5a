// An article as it is read on the screen: paragraphs without the page's line breaks, each fact's figure found in them.
// Positions count UTF-16 units of `text`, as Qt's documents do.
#pragma once

#include "model/store/records.h"

#include <QString>

#include <vector>

namespace starboard {

struct FigureMark {
    RowId fact = 0;
    Family family = Family::Other;
    Status status = Status::Actual;
    int begin = 0;
    int end = 0; // with the measure word
};

struct Readable {
    QString text; // paragraphs apart by '\n'
    std::vector<FigureMark> marks;
    std::vector<std::uint32_t> source; // source[i]: code point of the document behind UTF-16 unit i

    // The document's code points behind a selection; empty for an empty one.
    [[nodiscard]] TextSpan toDocument(int begin, int end) const;
};

// `text` is the article's part of the document, beginning at code point `begin` of it.
[[nodiscard]] Readable readable(std::u32string_view text, std::uint32_t begin, const std::vector<FactRow> &facts);

} // namespace starboard
