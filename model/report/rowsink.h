// Rows of typed cells one after the other, however many: facts and what a view shows, written as CSV, XLSX or SQLite.
// The file is all there after finish(), or not there at all.
#pragma once

#include "model/report/csv.h"

#include <memory>
#include <vector>

namespace starboard::paper {

enum class RowFormat : std::uint8_t { Csv, Xlsx, Sqlite };

struct RowColumn {
    std::string title;
    bool numeric = false;
};

struct RowTable {
    std::string name; // of the sheet or the SQLite table
    std::vector<RowColumn> columns;
    Language language = Language::Chinese;
};

struct RowTarget {
    std::string path;
    RowFormat format = RowFormat::Csv;
    CsvEncoding encoding = CsvEncoding::Utf8Bom; // of CSV
    Existing existing = Existing::Keep;
};

// A row has as many cells as the table has columns; what is missing at its end is blank.
class RowSink {
public:
    virtual ~RowSink() = default;

    virtual void text(std::string_view utf8) = 0;
    virtual void number(const Decimal &value) = 0;
    virtual void blank() = 0;
    virtual void endRow() = 0;
    // Fails where anything before it failed.
    [[nodiscard]] virtual Result<void> finish() = 0;
    [[nodiscard]] virtual std::size_t neutralised() const { return 0; } // cells that a spreadsheet would have run
};

// CSV that goes elsewhere than into a file.
[[nodiscard]] std::unique_ptr<RowSink> csvRows(CsvWriter::Sink sink, CsvEncoding encoding, const RowTable &table);
// The head is written at once. Fails as NewFile does.
[[nodiscard]] Result<std::unique_ptr<RowSink>> openRows(const RowTarget &target, const RowTable &table);

} // namespace starboard::paper
