// Every fact of a filter: as a table for spreadsheets (CSV, XLSX) and databases (SQLite), or as the JSON lines that
// `import --facts` reads back.
#pragma once

#include "model/core/catalogue.h"
#include "model/report/rowsink.h"
#include "model/store/ledger.h"

#include <cstdint>
#include <functional>
#include <string>

namespace starboard {

enum class FactFormat : std::uint8_t { Csv, JsonLines, Xlsx, Sqlite };

struct FactExport {
    FactFormat format = FactFormat::Csv;
    paper::CsvEncoding encoding = paper::CsvEncoding::Utf8Bom; // of CSV
    bool chineseHeadings = false;                              // else the names of the JSON lines
    FilterNames names;                                         // for the words of the note and the column of indicators
    std::string madeAt;                                        // date and time of making
    std::function<bool(std::int64_t rows)> goOn;               // asked now and then; false stops with Cancelled
};

struct Exported {
    std::int64_t rows = 0;
    std::int64_t neutralised = 0; // cells that a spreadsheet would have run as a formula
};

// CSV or JSON lines, wherever the bytes go.
using ByteSink = std::function<Result<void>(std::string_view bytes)>;
[[nodiscard]] Result<Exported> exportFacts(const Ledger &ledger, const Filter &filter, const FactExport &options,
                                           const ByteSink &sink);
// Into a file that is all there or not there. An existing one is kept unless `replace`.
[[nodiscard]] Result<Exported> exportFactsToFile(const Ledger &ledger, const Filter &filter, const FactExport &options,
                                                 const std::string &path, bool replace);

} // namespace starboard
