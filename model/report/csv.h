// Comma-separated values as RFC 4180 has them: CRLF, quotes doubled, one row after the other in a stream.
// UTF-8 with BOM by default, so that spreadsheets keep Chinese intact; GB18030 for older programs.
// A text that a spreadsheet would run as a formula (it begins with = + - @, full width too, TAB or CR) gets a leading
// apostrophe and is counted; numbers stay numbers.
#pragma once

#include "model/core/decimal.h"
#include "model/report/csvencoding.h"
#include "model/report/newfile.h"

#include <functional>

namespace starboard::paper {

[[nodiscard]] bool runsAsFormula(std::string_view text);

class CsvWriter {
public:
    // Where the bytes go, a good part of a megabyte at a time.
    using Sink = std::function<Result<void>(std::string_view bytes)>;

    CsvWriter(NewFile &file, CsvEncoding encoding);
    CsvWriter(Sink sink, CsvEncoding encoding);
    CsvWriter(const CsvWriter &) = delete;
    CsvWriter &operator=(const CsvWriter &) = delete;

    void text(std::string_view utf8);
    void number(const Decimal &value);
    void number(std::string_view digits); // digits, sign and point only
    void blank();
    void endRow();
    // What is still buffered goes out; the first failure of the whole stream is returned. The file is not committed.
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] std::size_t neutralised() const { return m_neutralised; }

private:
    void separate();
    void flush();

    Sink m_sink;
    CsvEncoding m_encoding;
    std::string m_buffer;
    Result<void> m_state;
    std::size_t m_neutralised = 0;
    bool m_rowBegun = false;
};

} // namespace starboard::paper
