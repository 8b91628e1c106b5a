// Work that the program's wiring lends to the window: how files become facts, how a filter becomes a file.
// All of it runs on the thread for long work, reports progress and stops when asked.
#pragma once

#include "model/report/csvencoding.h"
#include "model/store/filter.h"
#include "model/store/preview.h"
#include "model/store/workspace.h"
#include "ui/jobs/job.h"
#include "ui/look/sheet.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace starboard {

enum class ExportFormat : std::uint8_t { Csv, Xlsx, JsonLines, Sqlite };

struct ExportOrder {
    QString path; // may be written over
    ExportFormat format = ExportFormat::Csv;
    paper::CsvEncoding encoding = paper::CsvEncoding::Utf8Bom; // of CSV
    Filter filter;
    QString language; // "zh_CN", "en"
    Sheet sheet;      // what the view in front shows
};

struct PastedText {
    QString name;
    QString text;
};

struct ImportOrder {
    QStringList paths; // files, folders and archives
    std::vector<PastedText> texts;
    bool recognise = false;                                 // read scanned pages by character recognition
    std::shared_ptr<const SeenPages> seen;                  // of a preview
    std::unordered_map<std::string, DocumentFields> said;   // by hash: what the user said of documents in the preview
};

struct Tasks {
    std::function<Result<Preview>(JobControl &, Workspace &, const ImportOrder &)> preview;
    std::function<Result<ImportSummary>(JobControl &, Workspace &, const ImportOrder &)> import;
    // Documents are extracted again, after their date or district was set. The sentence says what that changed.
    std::function<Result<QString>(JobControl &, Workspace &, const std::vector<RowId> &documents)> renew;
    std::function<Result<QString>(JobControl &, Workspace &, const ExportOrder &)> exportFacts;  // every fact of the filter
    std::function<Result<QString>(JobControl &, Workspace &, const ExportOrder &)> exportSheet;  // what a view shows
};

} // namespace starboard
