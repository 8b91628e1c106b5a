#include "model/extract/framereader.h"

#include <algorithm>

namespace starboard {

// A noun phrase right behind the number: 36处飞线充电, 3名志愿者.
TextSpan FrameReader::nounAfter(const NumeralHit &hit, std::uint32_t limit, bool numberFollows, bool ofPreposition) const
{
    std::uint32_t begin = hit.span.end;
    while (begin < limit && (m_text[begin] == U'的' || m_text[begin] == U'余' || m_text[begin] == U'多'))
        ++begin;
    if (begin < limit && m_text[begin] >= U'0' && m_text[begin] <= U'9') { // 3.2万名65岁以上老人
        const std::size_t year = m_text.find(U'岁', begin);
        if (year < std::min<std::size_t>(limit, begin + 6)) {
            begin = static_cast<std::uint32_t>(year) + 1;
            for (std::u32string_view word : {U"及", U"以上", U"以下", U"的"})
                if (m_text.substr(begin, limit - begin).starts_with(word))
                    begin += static_cast<std::uint32_t>(word.size());
        }
    }
    // 35家已巡察过的党组织: a clause that says which
    if (begin < limit && std::u32string_view(U"已未被不没尚曾").find(m_text[begin]) != std::u32string_view::npos) {
        constexpr std::uint32_t longest = 12;
        const std::u32string_view which = slice(m_text, {begin, std::min(limit, begin + longest)});
        const std::size_t of = which.find(U'的');
        if (of != std::u32string_view::npos && of + 1 < which.size() && which.find_first_of(U"、，。“") > of)
            begin += static_cast<std::uint32_t>(of) + 1;
    }
    if (begin >= limit)
        return {};
    std::uint32_t end = phraseEnd(m_text, begin, limit, m_sentence);
    if (const std::size_t quote = slice(m_text, {begin, end}).find(U'“'); quote != std::u32string_view::npos && quote > 1 && m_text[end - 1] == U'”' &&
        endsInNoun({begin, begin + static_cast<std::uint32_t>(quote)}))
        end = begin + static_cast<std::uint32_t>(quote); // 43家单位“把脉问诊”
    auto token = std::lower_bound(m_sentence.tokens.begin(), m_sentence.tokens.end(), begin,
                                  [](const Token &t, std::uint32_t at) { return t.span.begin < at; });
    for (; token != m_sentence.tokens.end() && token->span.begin < end; ++token) {
        if (token->verb == 0)
            continue;
        const bool boundary = token->span.end >= end;
        if (token->noun && token->span.begin > begin && boundary && !numberFollows)
            continue; // the head of the phrase: 3次督导检查
        if (token->noun && token->span.begin == begin && !(token->verb & (VerbLight | VerbPassive)) && boundary)
            continue;
        // 5个创建工作专班: a verb that opens a phrase which a noun closes is part of its name.
        if (token->span.begin == begin && endsInNoun({begin, end}) && closesClause(end, limit) && !numberFollows && hit.dimension != Dimension::Money &&
            !(token->verb & (VerbState | VerbReach | VerbPassive | VerbCarry)))
            break;
        end = token->span.begin;
        break;
    }
    // 50座整齐排列的温室大棚: words that name nothing say which
    if (end < limit && m_text[end] == U'的' && !endsInNoun({begin, end}) && hit.dimension != Dimension::Money) {
        std::uint32_t further = phraseEnd(m_text, end + 1, limit, m_sentence);
        for (const VerbGroup &group : verbGroups({end + 1, further}))
            further = std::min(further, group.span.begin);
        further = std::min<std::uint32_t>(further, end + 1 + static_cast<std::uint32_t>(std::min<std::size_t>(slice(m_text, {end + 1, std::max(end + 1, further)}).find(U'“'), limit)));
        if (further > end + 1 && endsInNoun({end + 1, further}))
            return trim({end + 1, further});
    }
    // 对3个村的文化广场进行改造: what is worked on includes what belongs to it.
    if (end < limit && m_text[end] == U'的' && ofPreposition) {
        std::uint32_t further = phraseEnd(m_text, end + 1, limit, m_sentence);
        for (const VerbGroup &group : verbGroups({end + 1, further}))
            further = std::min(further, std::max(group.span.begin, end + 1));
        if (further > end + 1)
            end = further;
    }
    return trim({begin, end});
}

// 核查属实的21个问题全部纠正: what became of it outweighs where it came from.
void FrameReader::settledBehind(Frame &frame, std::uint32_t limit)
{
    const std::vector<VerbGroup> groups = verbGroups({std::min(m_claimed, limit), limit});
    if (!groups.empty() && groups.back().last & VerbCarry)
        setVerb(frame, groups.back().span, groups.back().last);
}

// 深入6个农贸市场，…: where the work went, when the clause has no other verb.
void FrameReader::arriveAt(Frame &frame, TextSpan before)
{
    constexpr std::u32string_view arrivals[] = {U"深入", U"走进", U"进驻", U"直奔", U"直插"};
    for (std::u32string_view word : arrivals)
        if (words(before).ends_with(word))
            setVerb(frame, {before.end - static_cast<std::uint32_t>(word.size()), before.end}, VerbDo);
}

// What money pays for: 投资45万元建设书屋等阵地, 投资60万元对食堂进行提升.
TextSpan FrameReader::purpose(const NumeralHit &hit, std::uint32_t limit) const
{
    const TextSpan behind{std::min(hit.span.end, limit), limit};
    if (behind.empty())
        return {};
    const char32_t first = m_text[behind.begin];
    if (first == U'对' || first == U'为' || first == U'将' || first == U'把')
        return trim({behind.begin + 1, phraseEnd(m_text, behind.begin + 1, verbStart({behind.begin + 1, limit}), m_sentence)});
    const std::vector<VerbGroup> groups = verbGroups(behind);
    if (groups.empty() || groups.front().span.begin > behind.begin + 3)
        return {};
    std::uint32_t begin = groups.front().span.end;
    const std::size_t list = slice(m_text, behind).rfind(U"等");
    if (list != std::u32string_view::npos)
        begin = std::max(begin, behind.begin + static_cast<std::uint32_t>(list));
    while (begin < limit && (m_text[begin] == U'的' || m_text[begin] == U'等'))
        ++begin;
    return trim({begin, phraseEnd(m_text, begin, limit, m_sentence)});
}

std::uint32_t FrameReader::verbStart(TextSpan span) const
{
    for (const VerbGroup &group : verbGroups(span))
        if (group.span.begin > span.begin)
            return group.span.begin;
    return span.end;
}

bool FrameReader::opensWithVerb(TextSpan phrase) const
{
    const auto token = std::lower_bound(m_sentence.tokens.begin(), m_sentence.tokens.end(), phrase.begin,
                                        [](const Token &t, std::uint32_t at) { return t.span.begin < at; });
    return token != m_sentence.tokens.end() && token->span.begin == phrase.begin && token->span.end < phrase.end &&
           (token->verb & VerbDo) && !token->noun;
}

bool FrameReader::prefersAfter(const Frame &frame, TextSpan before, TextSpan after, bool another) const
{
    if (frame.objectFrom == ObjectFrom::Nowhere)
        return true;
    if (isRatio(*frame.hit) && m_text[frame.hit->span.end] != U'的')
        return false;
    const std::u32string_view left = words(before);
    if (left.ends_with(U"等") || left.ends_with(U"的") || left.ends_with(U"这") || left.ends_with(U"各") ||
        left.ends_with(U"对") || left.ends_with(U"为") || left.ends_with(U"给") || left.ends_with(U"向") || left.ends_with(U"将"))
        return true;
    if (frame.hit->dimension == Dimension::Money)
        return false;
    if (frame.hit->unit.ends_with("人次") && !frame.action.empty() && frame.object.begin >= frame.verb.end)
        return false; // 组织志愿者680余人次上门整治
    if (another && !frame.action.empty() && frame.object.begin >= frame.verb.begin)
        return false; // 提供岗位20个就业意向30人: it belongs to the next number
    // 抽调干部860名下沉一线: a second verb leads on from what is counted.
    if (!frame.action.empty() && frame.object.end == before.end && opensWithVerb(after))
        return false;
    if (countsPeople(*frame.hit) && endsInNoun(frame.object) && frame.object.end == trim(before).end && opensWithVerb(after))
        return false; // 党员干部四百多人清扫落叶
    // 累计吸引用人单位45家 达成 …: what stands behind is a phrase of its own.
    if (endsInNoun(frame.object) && !endsInNoun(after))
        return false;
    return true;
}

// 对3条小巷进行改造, 18个摊点得到清理: the verb behind what is counted.
void FrameReader::verbBehind(Frame &frame, std::uint32_t from, std::uint32_t limit)
{
    const TextSpan behind{std::min(from, limit), limit};
    std::vector<VerbGroup> groups = verbGroups(behind);
    // 对9个部门的补贴发放情况开展监督检查: the event that the clause leads to
    const std::uint32_t clauseBegin = m_sentence.clauses[frame.clause].span.begin;
    if (groups.size() > 1 && !(groups.front().first & VerbLight) && contains({clauseBegin, frame.hit->span.begin}, U"对"))
        if (const VerbGroup &last = groups.back(); (last.first & VerbLight) && last.lightEnd > last.span.begin && last.lightEnd < last.span.end) {
            setVerb(frame, {last.lightEnd, last.span.end}, last.last);
            return;
        }
    // 开展规范涉企收费专项检查: behind a light verb the event closes the phrase, as a verb or a noun.
    if (!groups.empty() && (groups.front().first & (VerbLight | VerbPassive)) && !(groups.back().last & VerbState)) {
        const VerbGroup &light = groups.front();
        const TextSpan event = trim({std::max(light.lightEnd, light.lightEnd > light.span.begin ? light.lightEnd : light.span.end), limit});
        if (groups.size() > 1 && groups.back().span.end == event.end)
            groups.erase(groups.begin(), groups.end() - 1);
        else if (!event.empty() && event.end - event.begin <= 16 && (light.first & VerbLight)) {
            setVerb(frame, event, VerbLight);
            return;
        } else if (groups.size() > 1)
            groups.erase(groups.begin(), groups.end() - 1);
    }
    for (VerbGroup group : groups) {
        if (group.lightEnd > group.span.begin && group.lightEnd < group.span.end)
            group.span.begin = group.lightEnd;
        if ((group.last & (VerbPassive | VerbLight)) && !(group.last & VerbDo))
            continue;
        if ((group.last & VerbState) && !(group.last & VerbDo))
            continue;
        setVerb(frame, group.span, group.last);
        return;
    }
    for (const VerbGroup &group : groups) // …个镇开展作风专项检查: the event is a noun
        if (group.last & VerbLight) {
            const TextSpan event = trim({group.span.end, limit});
            setVerb(frame, event.empty() ? group.span : event, VerbLight);
            return;
        }
}

void FrameReader::verbRightBehind(Frame &frame, std::uint32_t limit)
{
    const std::uint32_t from = std::min(frame.hit->span.end, limit);
    const std::vector<VerbGroup> groups = verbGroups({from, limit});
    if (!groups.empty() && groups.front().span.begin <= from + 2)
        verbBehind(frame, from, limit);
}

} // namespace starboard
