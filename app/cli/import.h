// `import FILE|FOLDER… --db W.db`: pages into a workspace; `--facts`: facts that come as JSON lines.
#pragma once

namespace CLI {
class App;
}

namespace starboard::cli {

void registerImport(CLI::App &program, int &exitCode);

} // namespace starboard::cli
