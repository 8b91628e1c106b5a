// The layout of a document (pages and word boxes) as packed bytes; empty where there is none.
#pragma once

#include "model/read/document.h"

#include <string>
#include <string_view>

namespace starboard {

[[nodiscard]] std::string packLayout(const Origin &origin);
void unpackLayout(std::string_view bytes, Origin &origin);

} // namespace starboard
