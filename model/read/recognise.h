// Character recognition with Tesseract, where the user has installed it; Starboard does not bring it along. It runs as
// a program of its own with a time limit for each page; words come with their boxes, as those of a PDF with text.
#pragma once

#include "model/core/result.h"
#include "model/read/document.h"
#include "model/read/reader.h"

#include <string>
#include <string_view>

namespace poppler {
class document;
}

namespace starboard {

// An image file. Failure NoText where recognition is not asked for, saying whether it could be.
[[nodiscard]] Result<Document> readImage(std::string_view bytes, const std::string &name, const ReadLimits &limits);

// The pages of a PDF that has no text layer.
[[nodiscard]] Result<Document> recogniseScan(const poppler::document &pdf, const std::string &name,
                                             const ReadLimits &limits);

// What to say of a page without text.
[[nodiscard]] Failure noText(const std::string &name);

} // namespace starboard
