// libxlsxwriter keeps the parts of a workbook in temporary files and does not notice when the disk takes no more of them.
#pragma once

#include <string>

namespace starboard::paper {

// Whether every XML part of the workbook ends with the tag that it began with.
[[nodiscard]] bool everyPartIsWhole(const std::string &path);

} // namespace starboard::paper
