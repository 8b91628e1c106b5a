// What the numbers of a sentence lend each other: shared verbs, nouns in pairs, parts of a whole.
#pragma once

#include "model/extract/frame.h"

#include <string_view>
#include <vector>

namespace starboard {

void joinList(std::u32string_view text, const Sentence &sentence, std::vector<Frame> &frames);

} // namespace starboard
