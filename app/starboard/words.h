// The user's own words for the window: read, checked, tried, saved, and the pages extracted again with them.
#pragma once

#include "ui/words/wordtasks.h"

namespace starboard {

// The catalogue, with the user's own indicators, and the gazetteer.
[[nodiscard]] Result<std::shared_ptr<const Knowledge>> loadKnowledge();
[[nodiscard]] WordTasks makeWordTasks();

} // namespace starboard
