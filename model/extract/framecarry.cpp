#include "model/extract/framecarry.h"

#include "model/extract/framereader.h"

#include <algorithm>

namespace starboard {

std::u32string lastThing(const std::vector<Frame> &frames, std::size_t index, const CarriedNoun &carried, std::string_view unit)
{
    const Frame *last = nullptr;
    for (std::size_t i = index; i-- > 0;)
        if (frames[i].hit->dimension != Dimension::Ratio && !frames[i].objectText.empty() && frames[i].objectFrom != ObjectFrom::Verb) {
            if (frames[i].hit->unit == unit)
                return frames[i].objectText;
            last = last ? last : &frames[i];
        }
    if (last)
        return last->objectText;
    const auto alike = std::find_if(carried.alike.begin(), carried.alike.end(), [unit](const auto &told) { return told.first == unit; });
    return alike == carried.alike.end() ? carried.object : alike->second;
}

void carry(CarriedNoun &carried, const Frame &frame)
{
    if (frame.objectText.empty() || frame.hit->dimension == Dimension::Ratio || frame.objectFrom == ObjectFrom::Verb)
        return;
    carried.object = frame.objectText;
    if (isMatter(frame.objectText))
        carried.matter = frame.objectText;
    std::erase_if(carried.alike, [&frame](const auto &told) { return told.first == frame.hit->unit; });
    carried.alike.emplace_back(frame.hit->unit, frame.objectText);
}

bool isMatter(std::u32string_view object)
{
    constexpr std::u32string_view matters[] = {U"问题", U"隐患", U"事项", U"线索", U"诉求", U"意见", U"建议", U"纠纷", U"矛盾", U"毛病", U"短板",
                                               U"难题", U"案件", U"举报", U"件", U"工单", U"积案", U"信访"};
    return std::any_of(std::begin(matters), std::end(matters), [object](std::u32string_view matter) { return object.ends_with(matter); });
}

std::u32string lastMatter(const std::vector<Frame> &frames, std::size_t index, const CarriedNoun &carried, std::string_view unit)
{
    for (std::size_t i = index; i-- > 0;)
        if (isMatter(frames[i].objectText))
            return frames[i].objectText;
    const std::u32string thing = lastThing(frames, index, carried, unit);
    return !carried.matter.empty() && index == 0 ? carried.matter : thing;
}

bool settlesNext(std::u32string_view text, const std::vector<VerbGroup> &groups, const NumeralHit &next)
{
    if (groups.size() != 1 || !(groups.front().last & VerbCarry) || groups.front().span.end != next.span.begin)
        return false;
    return next.span.end >= text.size() || !isHan(text[next.span.end]);
}

// 对空中线缆逐条剪除，共处理37处: what the sentence's work is about, told before its first number.
TextSpan FrameReader::workedOn(std::size_t clause, std::uint32_t limit) const
{
    for (std::size_t i = clause + 1; i-- > 0;) {
        const TextSpan span = m_sentence.clauses[i].span;
        const std::size_t at = words(span).find(U'对');
        if (at == std::u32string_view::npos || (at > 0 && std::u32string_view(U"针面应核校反派绝相").find(words(span)[at - 1]) != std::u32string_view::npos) ||
            (at + 1 < words(span).size() && std::u32string_view(U"照标比").find(words(span)[at + 1]) != std::u32string_view::npos))
            continue;
        const std::uint32_t begin = span.begin + static_cast<std::uint32_t>(at) + 1;
        const std::uint32_t end = verbStart({begin, std::max(begin, std::min(span.end, limit))});
        const TextSpan thing = trim({begin, phraseEnd(m_text, begin, end, m_sentence)});
        if (!thing.empty() && endsInNoun(thing))
            return thing;
    }
    return {};
}

// 柴垛粪堆一扫而光，共清理340个: what the clause before is about.
TextSpan FrameReader::summedUp(std::size_t clause, TextSpan left) const
{
    const std::u32string_view said = words(left);
    if (clause == 0 || !(said.starts_with(U'共') || said.starts_with(U"一共") || said.starts_with(U"累计")))
        return {};
    const TextSpan span = m_sentence.clauses[clause - 1].span;
    const std::uint32_t limit = verbStart(span);
    std::uint32_t end = span.begin;
    for (const Token &token : m_sentence.tokens)
        if (token.noun && token.span.begin >= span.begin && token.span.end <= limit)
            end = token.span.end;
    if (end > span.begin && end < span.end && m_text[end] == U'”')
        ++end;
    return trim({span.begin, end});
}

// 清理垃圾43处，共7车: a clause that is a measure alone measures what the clause before tells.
bool FrameReader::isTotal(const Frame &frame, TextSpan before) const
{
    constexpr std::u32string_view sums[] = {U"", U"共", U"共计", U"共约", U"约", U"合计", U"总计", U"计", U"近", U"累计", U"逾", U"足足", U"足有", U"重", U"总重", U"总长", U"全长", U"面积", U"总面积", U"长", U"合"};
    const std::u32string_view left = words(before);
    return !m_frames.empty() && m_frames.back().clause + 1 >= frame.clause && !isRatio(*frame.hit) && frame.hit->dimension != Dimension::Money &&
           m_sentence.clauses[m_frames.back().clause].segment == m_sentence.clauses[frame.clause].segment &&
           std::find(std::begin(sums), std::end(sums), left) != std::end(sums) && (m_frames.back().verbKinds & (VerbReach | VerbChange)) == 0;
}

void FrameReader::carryNoun(Frame &frame, std::size_t index, const NumeralHit *previous, TextSpan left)
{
    const std::u32string_view unit = words(frame.hit->unitSpan);
    // Two measures of one thing, or a row of households and people.
    if ((previous || isTotal(frame, left) || isTotal(frame, frame.object)) && frame.action.empty()) {
        frame.object = {};
        const Frame &before = m_frames.back();
        if (before.objectFrom == ObjectFrom::After && (unit == U"户" || unit == U"人" || unit == U"口")) {
            setObject(frame, frame.hit->unitSpan, ObjectFrom::Unit);
            return;
        }
        frame.objectText = before.objectText;
        frame.objectFrom = ObjectFrom::List;
        frame.action = before.action;
        frame.verb = before.verb;
        frame.verbKinds = before.verbKinds;
        frame.verbShared = true;
        frame.comparison = before.comparison;
        frame.compared = before.compared;
        return;
    }
    if (frame.comparison || frame.share || frame.toValue || (isRatio(*frame.hit) && (frame.verbKinds & (VerbReach | VerbChange)))) {
        if (index > 0) {
            frame.objectText = m_frames.back().objectText;
            frame.compared = static_cast<int>(index) - 1;
        } else {
            frame.objectText = m_carried.object;
        }
        frame.objectFrom = ObjectFrom::Carried;
        return;
    }
    const bool people = unit == U"人" || unit == U"名" || unit == U"人次";
    if (frame.verbKinds & VerbCarry && !people && !lastThing(m_frames, index, m_carried, frame.hit->unit).empty()) {
        frame.objectText = lastMatter(m_frames, index, m_carried, frame.hit->unit);
        frame.objectFrom = ObjectFrom::Carried;
        return;
    }
    if (!frame.action.empty() && !(frame.verbKinds & (VerbReach | VerbState))) {
        if (index == 0 && !(frame.verbKinds & VerbBare) && !people) {
            const TextSpan worked = workedOn(frame.clause, frame.hit->span.begin);
            if (const TextSpan thing = worked.empty() ? summedUp(frame.clause, left) : worked; !thing.empty()) {
                setObject(frame, thing, ObjectFrom::Before);
                return;
            }
        }
        if (frame.verbKinds & VerbBare || people || lastThing(m_frames, index, m_carried, frame.hit->unit).empty()) {
            setObject(frame, frame.verb, ObjectFrom::Verb);
            return;
        }
        frame.objectText = lastThing(m_frames, index, m_carried, frame.hit->unit);
        frame.objectFrom = ObjectFrom::Carried;
        return;
    }
    if (unit == U"户" || unit == U"人") {
        setObject(frame, frame.hit->unitSpan, ObjectFrom::Unit);
        return;
    }
    frame.objectText = lastThing(m_frames, index, m_carried, frame.hit->unit);
    frame.objectFrom = frame.objectText.empty() ? ObjectFrom::Nowhere : ObjectFrom::Carried;
}

} // namespace starboard
