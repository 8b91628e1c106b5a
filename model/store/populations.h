// How many people live in a place, as the user entered it: what figures per ten thousand inhabitants are made with.
#pragma once

#include "model/store/workspace.h"

#include <cstdint>
#include <map>
#include <string>

namespace starboard {

using Populations = std::map<std::string, std::int64_t>; // by place code

[[nodiscard]] Result<Populations> populationsOf(const Workspace &workspace);
// The places named get these figures, 0 takes a place's figure away; the others keep theirs. All or nothing.
[[nodiscard]] Result<void> setPopulations(Workspace &workspace, const Populations &changed);

} // namespace starboard
