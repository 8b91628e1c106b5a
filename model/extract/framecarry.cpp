#include "model/extract/framecarry.h"

#include <algorithm>

namespace starboard {

std::u32string lastThing(const std::vector<Frame> &frames, std::size_t index, const CarriedNoun &carried)
{
    for (std::size_t i = index; i-- > 0;)
        if (frames[i].hit->dimension != Dimension::Ratio && !frames[i].objectText.empty() && frames[i].objectFrom != ObjectFrom::Verb)
            return frames[i].objectText;
    return carried.object;
}

bool isMatter(std::u32string_view object)
{
    constexpr std::u32string_view matters[] = {U"问题", U"隐患", U"事项", U"线索", U"诉求", U"意见", U"建议", U"纠纷", U"矛盾", U"毛病", U"短板",
                                               U"难题", U"案件", U"举报", U"件", U"工单", U"积案", U"信访"};
    return std::any_of(std::begin(matters), std::end(matters), [object](std::u32string_view matter) { return object.ends_with(matter); });
}

std::u32string lastMatter(const std::vector<Frame> &frames, std::size_t index, const CarriedNoun &carried)
{
    for (std::size_t i = index; i-- > 0;)
        if (isMatter(frames[i].objectText))
            return frames[i].objectText;
    const std::u32string thing = lastThing(frames, index, carried);
    return !carried.matter.empty() && index == 0 ? carried.matter : thing;
}

bool settlesNext(std::u32string_view text, const std::vector<VerbGroup> &groups, const NumeralHit &next)
{
    if (groups.size() != 1 || !(groups.front().last & VerbCarry) || groups.front().span.end != next.span.begin)
        return false;
    return next.span.end >= text.size() || !isHan(text[next.span.end]);
}

} // namespace starboard
