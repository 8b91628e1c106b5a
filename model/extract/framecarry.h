// What the numbers before lend to a bare one: 发现问题63个，整改58个.
#pragma once

#include "model/extract/frame.h"
#include "model/extract/verbgroup.h"

#include <string>
#include <vector>

namespace starboard {

// What the nearest number before `index` counts, of the same measure word where there is one, but for rates, changes and
// bare verbs; else what the paragraph carries.
[[nodiscard]] std::u32string lastThing(const std::vector<Frame> &frames, std::size_t index, const CarriedNoun &carried, std::string_view unit);
// The nearest thing before that can be settled; where none is, the nearest thing.
[[nodiscard]] std::u32string lastMatter(const std::vector<Frame> &frames, std::size_t index, const CarriedNoun &carried, std::string_view unit);
void carry(CarriedNoun &carried, const Frame &frame); // for the sentences that follow
[[nodiscard]] bool isMatter(std::u32string_view object); // can be settled: 问题, 诉求
// 反馈的356个问题已整改349个: the one verb right before the next bare number is that number's.
[[nodiscard]] bool settlesNext(std::u32string_view text, const std::vector<VerbGroup> &groups, const NumeralHit &next);

} // namespace starboard
