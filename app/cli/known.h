// What the user says about pages beside their text: days and manifests, as options give them.
#pragma once

#include "model/core/date.h"
#include "model/read/manifest.h"

#include <optional>
#include <string>

namespace starboard::cli {

// A day as YYYY-MM-DD; empty text is no day. False, after a message, when it is something else.
[[nodiscard]] bool readDay(const std::string &option, const std::string &text, std::optional<Date> &day);
// An empty path is no manifest. False, after a message, when it cannot be read.
[[nodiscard]] bool readManifest(const std::string &path, std::optional<Manifest> &manifest);

} // namespace starboard::cli
