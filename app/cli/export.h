// `export --db W.db --format csv|jsonl --out FILE`: every fact of a filter into a file.
#pragma once

namespace CLI {
class App;
}

namespace starboard::cli {

void registerExport(CLI::App &program, int &exitCode);

} // namespace starboard::cli
