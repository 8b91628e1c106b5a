// The language of a report and of the sentences about it.
#pragma once

#include <cstdint>

namespace starboard::paper {

enum class Language : std::uint8_t { Chinese, English };

} // namespace starboard::paper
