// `query --db W.db …`: the facts of a filter as a table, JSON or CSV on standard output.
#pragma once

namespace CLI {
class App;
}

namespace starboard::cli {

void registerQuery(CLI::App &program, int &exitCode);

} // namespace starboard::cli
