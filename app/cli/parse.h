// `parse quantity` and `parse period`: one text per line in, one JSON array per line out.
#pragma once

namespace CLI {
class App;
}

namespace starboard::cli {

void registerParse(CLI::App &program, int &exitCode);

} // namespace starboard::cli
