// A report into a file of the asked format: one call for the window's job and for the command line.
#pragma once

#include "model/report/export.h"
#include "ui/paper/pdf.h"

namespace starboard::paper {

enum class Format : std::uint8_t { Pdf, Xlsx, Csv };
[[nodiscard]] std::string_view ending(Format format); // "pdf"
[[nodiscard]] std::optional<Format> formatFromName(std::string_view text);

struct Target {
    std::string path;
    Format format = Format::Pdf;
    Layout layout = Layout::Official;           // of PDF
    Stock stock = Stock::A4;                    // of PDF in the free layout
    CsvEncoding encoding = CsvEncoding::Utf8Bom; // of CSV
    Existing existing = Existing::Keep;
};

// Any thread; `faces` are needed for PDF alone and chosen on the main thread.
[[nodiscard]] Result<void> exportReport(const std::shared_ptr<const Report> &report, const Target &target,
                                        const Result<Typefaces> &faces);

} // namespace starboard::paper
