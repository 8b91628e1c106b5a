// The work that the window hands out: import of pages, export of facts, reports and what a view shows.
#pragma once

#include "ui/session/session.h"
#include "ui/session/tasks.h"

#include <memory>

namespace starboard {

// `manifest` may be empty; `sample` marks what is imported as sample data.
[[nodiscard]] Result<QString> importPaths(JobControl &control, Workspace &workspace, const QStringList &paths,
                                          const QString &manifest, bool sample);
[[nodiscard]] Tasks makeTasks(const std::shared_ptr<const Knowledge> &knowledge);

} // namespace starboard
