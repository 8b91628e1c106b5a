// `render --db W.db --view NAME --out FILE.png`: the window with one view, as a picture, without a display.
#pragma once

namespace CLI {
class App;
}

namespace starboard::cli {

void registerRender(CLI::App &program, int &exitCode);

} // namespace starboard::cli
