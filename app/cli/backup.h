// `backup` and `check`: copies of a workspace, its soundness, and what can be saved of a damaged one.
#pragma once

namespace CLI {
class App;
}

namespace starboard::cli {

void registerBackup(CLI::App &program, int &exitCode);

} // namespace starboard::cli
