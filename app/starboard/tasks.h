// The work that the window hands out: import of pages, export of facts, reports and what a view shows.
#pragma once

#include "ui/session/session.h"
#include "ui/session/tasks.h"

#include <memory>

namespace starboard {

[[nodiscard]] Tasks makeTasks(const std::shared_ptr<const Knowledge> &knowledge);

} // namespace starboard
