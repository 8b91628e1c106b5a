// A laid-out report as PDF: vectors and text, embedded subset fonts, metadata, bookmarks, and text that can be copied.
#pragma once

#include "model/report/newfile.h"
#include "ui/paper/pages.h"

#include <QByteArray>

namespace starboard::paper {

// Any thread.
[[nodiscard]] Result<QByteArray> pdfBytes(const Pages &pages);
[[nodiscard]] Result<void> writePdf(const Pages &pages, const std::string &path, Existing existing);

} // namespace starboard::paper
