// Files to facts for the window: looked at first, imported, extracted again after their date or district was set.
#pragma once

#include "ui/session/tasks.h"

namespace starboard {

// The first files in detail, the rest counted.
[[nodiscard]] Result<Preview> previewFiles(JobControl &control, Workspace &workspace, const ImportOrder &order);
// `manifest` may be empty; `sample` marks what is imported as sample data.
[[nodiscard]] Result<ImportSummary> importFiles(JobControl &control, Workspace &workspace, const ImportOrder &order,
                                                const QString &manifest = {}, bool sample = false);
[[nodiscard]] Result<QString> renewDocuments(JobControl &control, Workspace &workspace, const std::vector<RowId> &documents);

} // namespace starboard
