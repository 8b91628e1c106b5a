#include "model/read/document.h"

#include <algorithm>

namespace starboard {

std::string_view name(Format format)
{
    switch (format) {
    case Format::Text:
        return "text";
    case Format::Html:
        return "html";
    case Format::Pdf:
        return "pdf";
    case Format::Docx:
        return "docx";
    case Format::Ofd:
        return "ofd";
    case Format::Zip:
        return "zip";
    case Format::Image:
        return "image";
    }
    return {};
}

std::vector<WordBox> Document::boxesOf(TextSpan span) const
{
    const auto &boxes = origin.boxes;
    auto first = std::partition_point(boxes.begin(), boxes.end(),
                                      [&](const WordBox &box) { return box.span.end <= span.begin; });
    auto last = std::partition_point(first, boxes.end(), [&](const WordBox &box) { return box.span.begin < span.end; });
    return {first, last};
}

} // namespace starboard
