// The views of the window in the order of their tabs. A view is added by one line.
#pragma once

#include "ui/session/view.h"

#include <vector>

namespace starboard {

[[nodiscard]] std::vector<ViewEntry> allViews();

} // namespace starboard
