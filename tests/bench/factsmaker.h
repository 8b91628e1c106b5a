// Workspaces of millions of invented facts for the window's benchmarks.
#pragma once

#include <QString>

namespace starboard {

// Made once and kept in $STARBOARD_BENCH_FOLDER (else the temporary folder). Ends the program where it cannot be made.
[[nodiscard]] QString factsWorkspace(int millions);

} // namespace starboard
