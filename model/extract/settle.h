// What only the whole sentence decides about its facts: whose work money pays for, the family of a change or a rate,
// what was found and then settled, the base of star levels.
#pragma once

#include "model/extract/classifier.h"

#include <span>
#include <vector>

namespace starboard {

// `facts`, `verdicts` and `frames` go in step.
void settle(std::span<Fact> facts, const std::vector<Judgement> &verdicts, const std::vector<Frame> &frames, const Passage &passage);

// What 其中 at the head of a sentence makes parts of a whole told before; `before` in the order of the text.
void settleParts(std::span<Fact> parts, std::span<const Fact> before);

} // namespace starboard
