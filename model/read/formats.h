// One reader per format. Each fills text and origin; name, hash and hints are the caller's.
#pragma once

#include "model/core/result.h"
#include "model/read/document.h"
#include "model/read/reader.h"

#include <string>
#include <string_view>

namespace starboard {

[[nodiscard]] Result<Document> readText(std::string_view bytes, const std::string &name, const ReadLimits &limits);
[[nodiscard]] Result<Document> readHtml(std::string_view bytes, const std::string &name, const ReadLimits &limits);
[[nodiscard]] Result<Document> readPdf(std::string_view bytes, const std::string &name, const ReadLimits &limits);
[[nodiscard]] Result<Document> readDocx(std::string_view bytes, const std::string &name, const ReadLimits &limits);
[[nodiscard]] Result<Document> readOfd(std::string_view bytes, const std::string &name, const ReadLimits &limits);

} // namespace starboard
