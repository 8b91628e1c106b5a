// `extract FILE…`: facts as JSON lines, without a database.
#pragma once

namespace CLI {
class App;
}

namespace starboard::cli {

void registerExtract(CLI::App &program, int &exitCode);

} // namespace starboard::cli
