// Work that the program's wiring lends to the window: how files become facts, how a filter becomes a file.
// Both run on the thread for long work, report progress and stop when asked.
#pragma once

#include "model/report/csvencoding.h"
#include "model/store/filter.h"
#include "model/store/workspace.h"
#include "ui/jobs/job.h"
#include "ui/look/sheet.h"

#include <QString>
#include <QStringList>

#include <functional>

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

struct Tasks {
    // Files and folders. The sentence says how many pages and facts arrived and what could not be read.
    std::function<Result<QString>(JobControl &, Workspace &, const QStringList &paths)> import;
    std::function<Result<QString>(JobControl &, Workspace &, const ExportOrder &)> exportFacts;  // every fact of the filter
    std::function<Result<QString>(JobControl &, Workspace &, const ExportOrder &)> exportSheet;  // what a view shows
};

} // namespace starboard
