// How a CSV file writes its characters.
#pragma once

#include <cstdint>

namespace starboard::paper {

enum class CsvEncoding : std::uint8_t { Utf8Bom, Utf8, Gb18030 };

} // namespace starboard::paper
