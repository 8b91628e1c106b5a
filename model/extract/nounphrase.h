// The edges of noun phrases around numbers: function words that belong to no object.
#pragma once

#include "model/extract/sentence.h"

#include <string_view>
#include <vector>

namespace starboard {

// The span without leading and trailing function words, marks (places, times) at its start, and punctuation.
[[nodiscard]] TextSpan trimmed(std::u32string_view text, TextSpan span, const Sentence &sentence,
                               const std::vector<TextSpan> &marks);
// How far a noun phrase that starts at `from` reaches before a word that ends it; verbs are the caller's.
[[nodiscard]] std::uint32_t phraseEnd(std::u32string_view text, std::uint32_t from, std::uint32_t limit, const Sentence &sentence);

} // namespace starboard
