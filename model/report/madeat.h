// When an export is made, for people: "2023-07-05 09:30 UTC+08:00".
#pragma once

#include <string>

namespace starboard::paper {

[[nodiscard]] std::string timeOfMaking();

} // namespace starboard::paper
