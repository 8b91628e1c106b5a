// The formats of rows that need a library. The path may be written to; a neighbour ".part" takes its name at the end.
#pragma once

#include "model/report/rowsink.h"

namespace starboard::paper {

// Further sheets where one is full.
[[nodiscard]] Result<std::unique_ptr<RowSink>> openXlsxRows(const std::string &path, const RowTable &table);
// One table; numbers are numbers, the rest text, a blank is NULL.
[[nodiscard]] Result<std::unique_ptr<RowSink>> openSqliteRows(const std::string &path, const RowTable &table);

} // namespace starboard::paper
