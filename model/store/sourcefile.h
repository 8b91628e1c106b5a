// The file on disk that a document was read from, when people have moved it.
#pragma once

#include "model/store/workspace.h"

#include <cstdint>
#include <string>

namespace starboard {

// Remembers `path` as the document's file where it holds the document's very bytes, by itself or in an archive; so it does
// for the other documents of the same archive. Returns how many documents have their file there now. Usage failure where
// the file holds something else.
[[nodiscard]] Result<std::int64_t> moveSource(Workspace &workspace, RowId document, const std::string &path);

} // namespace starboard
