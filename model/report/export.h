// A report written as CSV or XLSX. Either the whole file is there afterwards, or what was there before.
#pragma once

#include "model/report/csv.h"
#include "model/report/report.h"

namespace starboard::paper {

// The first table's head is the file's first row, so that spreadsheets and parsers read it at once; further tables
// follow after an empty row, filter, sample mark and notes come last. All rows have the same number of fields.
[[nodiscard]] Result<void> writeCsv(const Report &report, const std::string &path, Existing existing,
                                    CsvEncoding encoding = CsvEncoding::Utf8Bom);

// One sheet per table with frozen head, filter and number formats; a sheet with a native chart per chart; summary,
// accounts, sources and notes as sheets of their own.
[[nodiscard]] Result<void> writeXlsx(const Report &report, const std::string &path, Existing existing);

} // namespace starboard::paper
