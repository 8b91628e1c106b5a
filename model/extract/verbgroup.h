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
// 带动, 引导: whom the verb moves stands behind it, and then what they do.
[[nodiscard]] bool isCausative(std::u32string_view verb);
// 上报, 反馈: right before a noun it only says which one.
[[nodiscard]] bool isRelative(std::u32string_view verb);
// 对创建工作不力的(4名村支书进行约谈): the verbs before the number describe its noun, the noun's own follows.
[[nodiscard]] bool opensRelative(std::u32string_view before);
[[nodiscard]] bool startsNoun(const Sentence &sentence, std::uint32_t at);

} // namespace starboard
