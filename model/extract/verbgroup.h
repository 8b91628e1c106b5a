// Runs of verbs that stand together: 组织开展, 修复、更换, 进行了架设.
#pragma once

#include "model/extract/sentence.h"

#include <string_view>
#include <vector>

namespace starboard {

struct VerbGroup {
    TextSpan span;
    std::uint16_t first = 0; // kinds of the first and the last verb
    std::uint16_t last = 0;
    std::uint32_t lastBegin = 0;
    std::uint32_t lightEnd = 0; // where its leading light verbs end, span.begin without any
};

// The groups inside `span`, in order. Verbs inside `marks` (昆吾办) and verbs of speech are none.
[[nodiscard]] std::vector<VerbGroup> readVerbGroups(std::u32string_view text, const Sentence &sentence,
                                                    const std::vector<TextSpan> &marks, TextSpan span);
[[nodiscard]] bool startsNoun(const Sentence &sentence, std::uint32_t at);

} // namespace starboard
