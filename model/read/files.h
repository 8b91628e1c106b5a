// Files and folders on disk: which there are, their bytes, and what to say when they cannot be read.
#pragma once

#include "model/core/result.h"
#include "model/read/manifest.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace starboard {

[[nodiscard]] Result<std::string> readBytes(const std::string &path, const std::string &name, std::uint64_t most);
[[nodiscard]] std::string readHead(const std::string &path);   // the first bytes, to tell the format; empty on failure
[[nodiscard]] std::string fileNameOf(const std::string &path); // UTF-8, for messages
[[nodiscard]] std::string nameInside(const std::string &folder, const std::string &path); // "2023/05/a.txt"
// manifest.csv in the folder, where it reads as a manifest.
[[nodiscard]] std::optional<Manifest> manifestIn(const std::string &folder);
// Files that systems leave in folders and archives: .DS_Store, Thumbs.db, __MACOSX/…, ~$lock.docx.
[[nodiscard]] bool isClutter(std::string_view name);

} // namespace starboard
