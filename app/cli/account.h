// `account --db W.db --place CODE --indicator CODE …`: what the reports amount to, and why, as JSON.
#pragma once

namespace CLI {
class App;
}

namespace starboard::cli {

void registerAccount(CLI::App &program, int &exitCode);

} // namespace starboard::cli
