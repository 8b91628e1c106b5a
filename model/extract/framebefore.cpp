#include "model/extract/framereader.h"

#include <algorithm>

namespace starboard {

// The words between the number's left neighbour (or the clause's start) and the number.
void FrameReader::readBefore(Frame &frame, TextSpan before)
{
    std::vector<VerbGroup> groups = verbGroups(before);
    keepListVerb(groups, before);
    // 由去年的54%: the verb of the value follows.
    for (std::size_t i = groups.size(); i-- > 0;) {
        const VerbGroup &group = groups[i];
        const TextSpan rest = trim({group.span.end, before.end});
        if (!rest.empty() && m_text[group.span.end] == U'、') { // 解决办证、用电等难题: the last verb belongs to the list
            if (group.lastBegin == group.span.begin && i > 0)
                continue;
            if (group.lastBegin > group.span.begin) {
                setVerb(frame, {group.span.begin, group.lastBegin}, group.first);
                setObject(frame, trim({group.lastBegin, before.end}), ObjectFrom::Before);
                return;
            }
        }
        if (i > 0 && group.span.begin > before.begin && (m_text[group.span.begin - 1] == U'不' || m_text[group.span.begin - 1] == U'未'))
            continue; // 关停不达标小作坊: it describes the noun
        if (i > 0 && !rest.empty() && (m_text[group.span.end] == U'不' || m_text[group.span.end] == U'未'))
            continue; // 发现值守不到位问题: likewise
        if (i > 0 && rest.empty() && isCausative(words(groups[i - 1].span)) && countsPeople(*frame.hit)) {
            const TextSpan whom = trim({groups[i - 1].span.end, group.span.begin});
            if (!whom.empty()) { // 带动脱贫户发展养殖210户
                setVerb(frame, groups[i - 1].span, groups[i - 1].last);
                setObject(frame, {whom.begin, group.span.end}, ObjectFrom::Before);
                return;
            }
        }
        if (i > 0 && !rest.empty() && isRelative(words(group.span)) && !(groups[i - 1].last & (VerbState | VerbPassive)))
            continue; // 协审乡镇上报案件: the verb belongs to the noun
        if (i > 0 && !rest.empty() && !(group.last & ~(VerbState | VerbPassive)) && groups[i - 1].span.end == group.span.begin)
            continue; // 拆掉占绿棚子: it describes the noun
        if (!rest.empty()) {
            // 开展慰问困难群众活动: after a light verb the next verb is part of the event.
            if (group.lightEnd > group.span.begin && group.lightEnd < group.span.end && (group.last & VerbState) == 0) {
                setVerb(frame, {group.span.begin, group.lightEnd}, VerbLight);
                setObject(frame, trim({group.lightEnd, before.end}), ObjectFrom::Before);
                return;
            }
            if (group.first & VerbState && !(group.first & VerbDo)) {
                if ((words(group.span) == U"占" && isRatio(*frame.hit)) || words(group.span) == U"是") {
                    frame.share = words(group.span) == U"占";
                    frame.comparison = words(group.span) == U"是" && isRatio(*frame.hit);
                    const TextSpan subject = subjectBefore(groups, i, before);
                    setObject(frame, subject.empty() ? rest : subject,
                              subject.empty() && !frame.share && !frame.comparison ? ObjectFrom::Before
                              : subject.empty() ? ObjectFrom::Nowhere : ObjectFrom::Before);
                    if (subject.empty() && (frame.share || frame.comparison))
                        frame.objectText.clear(), frame.object = {};
                    return;
                }
                setObject(frame, rest, ObjectFrom::Before);
                return;
            }
            if (group.first & (VerbPassive) && i > 0)
                continue;
            if (isRatio(*frame.hit) && isRateName(rest) && rest.begin == group.span.end && !(group.last & (VerbLight | VerbReach))) { // 巡察覆盖率
                setObject(frame, {group.span.begin, rest.end}, ObjectFrom::Before);
                return;
            }
            setVerb(frame, group.span, group.last);
            if (isRatio(*frame.hit) && words(group.span).ends_with(U"于")) { // 高于全市平均水平1.3个百分点
                frame.comparison = true;
                return;
            }
            setObject(frame, rest, ObjectFrom::Before);
            return;
        }
        if (group.lightEnd > group.span.begin && group.lightEnd < group.span.end) { // 开展监督检查24次
            setVerb(frame, {group.span.begin, group.lightEnd}, VerbLight);
            setObject(frame, trim({group.lightEnd, group.span.end}), ObjectFrom::Before);
            return;
        }
        // 发放困难残疾人补贴: the last word is a noun behind another verb.
        if (i > 0 && startsNoun(m_sentence, group.span.begin) && groups[i - 1].last & VerbDo && groups[i - 1].span.end < group.span.begin &&
            !trim({groups[i - 1].span.end, group.span.begin}).empty() && !(group.last & (VerbCarry | VerbChange))) {
            setVerb(frame, groups[i - 1].span, groups[i - 1].last);
            setObject(frame, trim({groups[i - 1].span.end, group.span.end}), ObjectFrom::Before);
            return;
        }
        if (i > 0 && (groups[i - 1].first & VerbLight) && !(group.last & (VerbReach | VerbState)) &&
            !(group.last & VerbChange && isRatio(*frame.hit))) { // 开展防溺水宣讲10余场
            setVerb(frame, groups[i - 1].span, VerbLight);
            setObject(frame, trim({groups[i - 1].span.end, group.span.end}), ObjectFrom::Before);
            return;
        }
        if (words(group.span) == U"占" && !isRatio(*frame.hit)) // 其中老城片区占156处: of what was counted before
            return;
        setVerb(frame, group.span, group.last);
        const TextSpan subject = subjectBefore(groups, i, before);
        const bool finished = words(group.span).ends_with(U"完成"); // 外墙保温完成1.2万平方米
        // 花坛修好了6处, “空中辫子”剪掉46处
        const bool thing = !subject.empty() && (endsInNoun(subject) || m_text[subject.end - 1] == U'”') && !(group.last & VerbBare);
        if (!subject.empty() && (finished || group.last & (VerbReach | VerbChange | VerbState) || thing))
            setObject(frame, subject, ObjectFrom::Before);
        if (const TextSpan taken = takenUp({before.begin, group.span.begin}); frame.objectFrom == ObjectFrom::Nowhere && !taken.empty())
            setObject(frame, taken, ObjectFrom::Before); // 把积存的杂物一口气拉走31车
        if (group.last & VerbChange && !(group.last & VerbReach))
            frame.comparison = isRatio(*frame.hit) || frame.objectFrom != ObjectFrom::Nowhere || saysCompared(before);
        if ((group.last & VerbState) && !(group.last & (VerbDo | VerbBare | VerbCarry))) {
            frame.action.clear();
            frame.verb = {};
            frame.verbKinds = VerbState;
        }
        if (isRatio(*frame.hit) && words(group.span) == U"占")
            frame.share = true;
        return;
    }
    const TextSpan rest = trim(before);
    if (!rest.empty())
        setObject(frame, rest, ObjectFrom::Before);
}

// 发现资金拨付不及时、质量不达标等问题19个: the verb before the list is the action, those in it are the list's.
void FrameReader::keepListVerb(std::vector<VerbGroup> &groups, TextSpan before) const
{
    const std::u32string_view left = words(before);
    const std::size_t comma = left.find(U'、');
    const std::size_t more = left.rfind(U'等');
    if (groups.size() < 2 || comma == std::u32string_view::npos || more == std::u32string_view::npos || more < comma || left.size() - more > 10)
        return;
    std::size_t kept = 0;
    while (kept + 1 < groups.size() && !(groups[kept].last & ~(VerbState | VerbPassive))) // 为居民解决出行难、停车难等问题
        ++kept;
    for (std::size_t i = kept; i < groups.size() && groups[i].span.begin < before.begin + comma; ++i)
        if (groups[i].lightEnd > groups[i].span.begin)
            kept = i;
    if (groups[kept].span.end <= before.begin + comma)
        groups = {groups[kept]};
}

// What 把 or 将 takes up before its verb, to the last known noun; empty where none.
TextSpan FrameReader::takenUp(TextSpan span) const
{
    const std::size_t at = words(span).find_last_of(U"把将");
    if (at == std::u32string_view::npos)
        return {};
    const std::uint32_t begin = span.begin + static_cast<std::uint32_t>(at) + 1;
    std::uint32_t end = begin;
    for (const Token &token : m_sentence.tokens)
        if (token.noun && token.span.begin >= begin && token.span.end <= span.end)
            end = token.span.end;
    return end > begin ? trim({begin, end}) : TextSpan{};
}

bool FrameReader::saysCompared(TextSpan before) const
{
    return contains(before, U"比") || contains(before, U"较") || contains(before, U"同期") || contains(before, U"净");
}

TextSpan FrameReader::subjectBefore(const std::vector<VerbGroup> &groups, std::size_t index, TextSpan before) const
{
    std::uint32_t begin = before.begin;
    if (index > 0 && !(groups[index - 1].last & (VerbReach | VerbChange)))
        begin = groups[index - 1].span.end;
    TextSpan subject = trim({begin, groups[index].span.begin});
    if (index > 0 && isRateName(subject) && subject.begin == groups[index - 1].span.end)
        subject.begin = groups[index - 1].span.begin;
    return subject;
}

// 更换路灯：417盏: where the label of a figure begins; `left`.begin where it has none.
std::uint32_t FrameReader::labelBegin(std::size_t clause, TextSpan left) const
{
    constexpr std::uint32_t longest = 40;
    if (clause == 0 || left.end - left.begin > 2)
        return left.begin;
    const char32_t mark = m_text[m_sentence.clauses[clause].span.begin - 1];
    const bool sum = words(left) == U"共" || words(left) == U"共计" || words(left) == U"合计"; // 家家栽了石榴，共1600棵
    if (mark != U'：' && !(mark == U'，' && sum))
        return left.begin;
    const TextSpan label = m_sentence.clauses[clause - 1].span;
    const bool counted = std::any_of(m_hits.begin(), m_hits.end(), [label](const NumeralHit *hit) { return label.contains(hit->span); });
    return counted || label.end - label.begin > longest ? left.begin : label.begin;
}

} // namespace starboard
