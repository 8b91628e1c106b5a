// A document as it was read: its text, where each word stood on the page, and what the file says about itself.
// Spans count code points of `text`; lengths on a page are points (1/72 inch) from the top left corner.
#pragma once

#include "model/core/date.h"
#include "model/core/fact.h"
#include "model/core/text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace starboard {

enum class Format : std::uint8_t { Text, Html, Pdf, Docx, Ofd, Zip, Image };
[[nodiscard]] std::string_view name(Format format); // "text", "html", "pdf", …

struct PageSize
{
    float width = 0;
    float height = 0;
};

// Where a run of the text is printed.
struct WordBox
{
    TextSpan span;
    std::uint32_t page = 0; // from 0
    float left = 0;
    float top = 0;
    float right = 0;
    float bottom = 0;
};

struct Origin
{
    Format format = Format::Text;
    std::string encoding;        // of text and HTML: "UTF-8", "GB18030", "UTF-16LE", …; else empty
    bool recognised = false;     // the text comes from character recognition
    std::vector<PageSize> pages; // of fixed layouts
    std::vector<WordBox> boxes;  // of fixed layouts, in the order of their spans
};

// What the file name and the file itself say, before the text was looked at; the user's word where there is one.
struct Hints
{
    std::string newspaper;
    std::string district; // a code that the user has set
    std::optional<Date> published;
    DateSource dateSource = DateSource::None; // FileName, Manifest or User when `published` is set
    DateSource newspaperSource = DateSource::None;
    DateSource districtSource = DateSource::None;
};

struct Document
{
    std::string name;   // UTF-8; inside a folder or archive with its path there: "2023/05/a.txt", "pages.zip/a.txt"
    std::string path;   // the file on disk that holds it; empty for bytes without a file
    std::string sha256; // of the document's own bytes, lower-case hexadecimal
    std::uint64_t size = 0;
    std::u32string text;
    Origin origin;
    Hints hints;

    // The boxes of the words that a span touches; empty for formats without a layout.
    [[nodiscard]] std::vector<WordBox> boxesOf(TextSpan span) const;
};

} // namespace starboard
