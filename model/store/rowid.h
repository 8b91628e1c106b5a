// The number of a row in a workspace. Rows keep their number as long as they live; 0 is no row.
#pragma once

#include <cstdint>

namespace starboard {

using RowId = std::int64_t;

} // namespace starboard
