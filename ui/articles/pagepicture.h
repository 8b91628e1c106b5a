// A page of a source file as a picture: of a PDF drawn by poppler, of a scan the picture itself. May run on any thread.
#pragma once

#include "model/core/result.h"
#include "model/store/records.h"

#include <QImage>

namespace starboard {

// Failures: NotFound where the file is gone, Damaged where it holds other bytes than those that were imported,
// Unsupported where the page cannot be drawn.
// A document inside an archive is found there by its hash.
[[nodiscard]] Result<QImage> pagePicture(const DocumentRow &document, std::uint32_t page, double dotsPerInch);

} // namespace starboard
