// starboard-cli report: a report out of a workspace as PDF, XLSX or CSV; one file, or one for each district.
#pragma once

namespace CLI {
class App;
}

namespace starboard::cli {

void registerReport(CLI::App &program, int &exitCode);

} // namespace starboard::cli
