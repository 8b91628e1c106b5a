// Bytes to text: byte order mark, then strict UTF-8, then detection; GB18030 is never tried before UTF-8.
#pragma once

#include "model/core/result.h"

#include <string>
#include <string_view>

namespace starboard {

struct DecodedText
{
    std::u32string text;  // without the byte order mark
    std::string encoding; // "UTF-8", "UTF-16LE", "GB18030", …
};

// `declared` is what the document says of itself (an HTML charset), empty where it says nothing.
// Failures: Damaged for binary data and for bytes that no encoding explains.
[[nodiscard]] Result<DecodedText> decode(std::string_view bytes, std::string_view declared = {});

[[nodiscard]] bool isStrictUtf8(std::string_view bytes);

} // namespace starboard
