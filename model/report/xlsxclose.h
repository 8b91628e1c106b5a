// The end of a workbook, which decides whether it is one. libxlsxwriter keeps the parts in temporary files, does not notice
// when the disk takes no more of them, and prints what else goes wrong: here both become a failure of the caller.
#pragma once

#include "model/core/result.h"
#include "model/report/language.h"

#include <xlsxwriter.h>

#include <string>

namespace starboard::paper {

// Closes the workbook written to `part` and renames it to `path` when every part is whole; else `part` is removed.
// `soFar`: the first error of its cells.
[[nodiscard]] Result<void> closeInto(lxw_workbook *book, lxw_error soFar, const std::string &part, const std::string &path, Language language);
// Closes it and removes `part`.
void giveUp(lxw_workbook *book, const std::string &part);

} // namespace starboard::paper
