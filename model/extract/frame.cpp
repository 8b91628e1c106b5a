#include "model/extract/frame.h"

#include "model/extract/framecarry.h"
#include "model/extract/framelist.h"
#include "model/extract/nounphrase.h"
#include "model/extract/verbgroup.h"

#include <algorithm>

namespace starboard {

namespace {

bool isRatio(const NumeralHit &hit) { return hit.dimension == Dimension::Ratio; }

class FrameReader {
public:
    FrameReader(std::u32string_view text, const Sentence &sentence, const std::vector<const NumeralHit *> &hits,
                const std::vector<TextSpan> &marks, const CarriedNoun &carried)
        : m_text(text), m_sentence(sentence), m_hits(hits), m_marks(marks), m_carried(carried)
    {
    }

    std::vector<Frame> read()
    {
        m_frames.reserve(m_hits.size());
        for (std::size_t i = 0; i < m_hits.size(); ++i)
            readOne(i);
        joinList(m_text, m_sentence, m_frames);
        return std::move(m_frames);
    }

private:
    TextSpan trim(TextSpan span) const { return trimmed(m_text, span, m_sentence, m_marks); }
    std::u32string_view words(TextSpan span) const { return slice(m_text, span); }
    bool contains(TextSpan span, std::u32string_view word) const { return words(span).find(word) != std::u32string_view::npos; }

    // Hits before and after `index` in the same clause, nullptr where none.
    const NumeralHit *neighbour(std::size_t index, int step) const
    {
        const std::size_t other = index + static_cast<std::size_t>(step);
        if (other >= m_hits.size())
            return nullptr;
        const bool same = m_sentence.clauseAt(m_hits[index]->span.begin) == m_sentence.clauseAt(m_hits[other]->span.begin);
        return same ? m_hits[other] : nullptr;
    }

    std::vector<VerbGroup> verbGroups(TextSpan span) const { return readVerbGroups(m_text, m_sentence, m_marks, span); }

    void setObject(Frame &frame, TextSpan span, ObjectFrom from)
    {
        frame.object = span;
        frame.objectText = withoutSpace(words(span));
        frame.objectFrom = from;
    }
    void setVerb(Frame &frame, TextSpan span, std::uint16_t kinds)
    {
        frame.verb = span;
        frame.action = withoutSpace(words(span));
        frame.verbKinds = kinds;
    }

    // The words between the number's left neighbour (or the clause's start) and the number.
    void readBefore(Frame &frame, TextSpan before)
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
            if (!subject.empty() && (finished || group.last & (VerbReach | VerbChange | VerbState) || (endsInNoun(subject) && !(group.last & VerbBare))))
                setObject(frame, subject, ObjectFrom::Before);
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
    void keepListVerb(std::vector<VerbGroup> &groups, TextSpan before) const
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

    static bool countsPeople(const NumeralHit &hit)
    {
        return hit.unit == "户" || hit.unit == "人" || hit.unit == "名" || hit.unit == "人次" || hit.unit == "家";
    }

    bool saysCompared(TextSpan before) const
    {
        return contains(before, U"比") || contains(before, U"较") || contains(before, U"同期") || contains(before, U"净");
    }

    TextSpan subjectBefore(const std::vector<VerbGroup> &groups, std::size_t index, TextSpan before) const
    {
        std::uint32_t begin = before.begin;
        if (index > 0 && !(groups[index - 1].last & (VerbReach | VerbChange)))
            begin = groups[index - 1].span.end;
        TextSpan subject = trim({begin, groups[index].span.begin});
        if (index > 0 && isRateName(subject) && subject.begin == groups[index - 1].span.end)
            subject.begin = groups[index - 1].span.begin;
        return subject;
    }

    bool isRateName(TextSpan span) const { return words(span).ends_with(U"率") || words(span).ends_with(U"度"); }

    bool endsInNoun(TextSpan span) const
    {
        for (const Token &token : m_sentence.tokens)
            if (token.noun && token.span.end == span.end && token.span.begin >= span.begin)
                return true;
        return false;
    }

    bool closesClause(std::uint32_t at, std::uint32_t limit) const { return at >= limit || !isHan(m_text[at]); }

    // A noun phrase right behind the number: 36处飞线充电, 3名志愿者.
    TextSpan nounAfter(const NumeralHit &hit, std::uint32_t limit, bool numberFollows, bool ofPreposition) const
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
            const std::uint32_t further = phraseEnd(m_text, end + 1, limit, m_sentence);
            if (further > end + 1 && endsInNoun({end + 1, further}) && verbGroups({end + 1, further}).empty())
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

    void readOne(std::size_t index)
    {
        const NumeralHit &hit = *m_hits[index];
        Frame frame;
        frame.hit = &hit;
        frame.clause = m_sentence.clauseAt(hit.span.begin);
        const TextSpan clause = m_sentence.clauses[frame.clause].span;
        const NumeralHit *previous = neighbour(index, -1);
        const NumeralHit *next = neighbour(index, +1);
        std::uint32_t from = previous ? previous->span.end : clause.begin;
        from = std::min(std::max(from, m_claimed), hit.span.begin);
        if (!previous)
            from = std::min(from, labelBegin(frame.clause, {from, hit.span.begin}));
        const TextSpan before{from, hit.span.begin};
        const std::uint32_t limit = next ? next->span.begin : clause.end;

        readBefore(frame, before);
        frame.remainder = contains(before, U"其余") || contains(before, U"剩余") || contains(before, U"余下") || contains(before, U"剩下") || contains(before, U"另有") ||
                          contains(before, U"尚有") || contains(before, U"还剩");
        frame.reached = contains(before, U"涉及") || (previous && !m_frames.empty() && m_frames.back().reached && frame.action.empty());
        frame.fromValue = words(before).find(U'由') != std::u32string_view::npos || words(before).find(U'从') != std::u32string_view::npos;
        frame.fromValue = frame.fromValue && next != nullptr && frame.objectFrom == ObjectFrom::Before && frame.action.empty();
        frame.toValue = (frame.verbKinds & VerbReach) != 0 && previous && !m_frames.empty() && m_frames.back().fromValue;

        TextSpan after = nounAfter(hit, limit, next != nullptr, contains(before, U"对"));
        if (!after.empty() && prefersAfter(frame, before, after, next != nullptr)) {
            const bool worked = words(before).ends_with(U"对") || words(before).ends_with(U"将") || words(before).ends_with(U"把") || opensRelative(words(before));
            if (worked || (frame.verbKinds == 0 && frame.objectFrom == ObjectFrom::Before)) { // 联合…对21个乡镇进行检查: its verb follows
                frame.action.clear();
                frame.verb = {};
                frame.verbKinds = 0;
            }
            setObject(frame, after, ObjectFrom::After);
            m_claimed = after.end;
        }
        if (frame.objectFrom == ObjectFrom::After && (frame.action.empty() || (frame.verbKinds & (VerbPassive | VerbState))) && !(next && settlesNext(m_text, verbGroups({std::min(m_claimed, limit), limit}), *next)))
            verbBehind(frame, m_claimed, limit == clause.end ? clause.end : limit);
        if (frame.objectFrom == ObjectFrom::After && frame.action.empty())
            arriveAt(frame, before);
        if (frame.objectFrom == ObjectFrom::Before && frame.action.empty() && frame.verbKinds == 0 && !next && countsPeople(hit) && frame.object.end == trim(before).end)
            verbBehind(frame, hit.span.end, limit); // 干部职工四百多人清扫落叶
        if (frame.objectFrom == ObjectFrom::After && !next && words(before).ends_with(U"的"))
            settledBehind(frame, limit);
        if (frame.objectFrom == ObjectFrom::Nowhere && (frame.action.empty() || frame.verbKinds & VerbState) && !isRatio(hit))
            verbRightBehind(frame, limit); // 其中58个完成整改
        if (hit.dimension == Dimension::Money && frame.objectFrom == ObjectFrom::Nowhere && !frame.action.empty() && !(frame.verbKinds & (VerbReach | VerbChange)))
            setObject(frame, purpose(hit, limit), ObjectFrom::After);
        if (frame.object.empty() && frame.objectFrom == ObjectFrom::After) {
            setObject(frame, frame.verb, ObjectFrom::Verb);
        }
        if (frame.objectFrom == ObjectFrom::Before && frame.action.empty() && isTotal(frame, frame.object)) // …铺装透水砖，面积1.9万平方米
            frame.objectFrom = ObjectFrom::Nowhere;
        if (frame.objectFrom == ObjectFrom::Nowhere)
            carryNoun(frame, index, previous, before);
        m_frames.push_back(std::move(frame));
    }

    // 核查属实的21个问题全部纠正: what became of it outweighs where it came from.
    void settledBehind(Frame &frame, std::uint32_t limit)
    {
        const std::vector<VerbGroup> groups = verbGroups({std::min(m_claimed, limit), limit});
        if (!groups.empty() && groups.back().last & VerbCarry)
            setVerb(frame, groups.back().span, groups.back().last);
    }

    // 深入6个农贸市场，…: where the work went, when the clause has no other verb.
    void arriveAt(Frame &frame, TextSpan before)
    {
        constexpr std::u32string_view arrivals[] = {U"深入", U"走进", U"进驻", U"直奔", U"直插"};
        for (std::u32string_view word : arrivals)
            if (words(before).ends_with(word))
                setVerb(frame, {before.end - static_cast<std::uint32_t>(word.size()), before.end}, VerbDo);
    }

    // 对空中线缆逐条剪除，共处理37处: what the sentence's work is about, told before its first number.
    TextSpan workedOn(std::size_t clause, std::uint32_t limit) const
    {
        for (std::size_t i = clause + 1; i-- > 0;) {
            const TextSpan span = m_sentence.clauses[i].span;
            const std::size_t at = words(span).find(U'对');
            if (at == std::u32string_view::npos || (at > 0 && std::u32string_view(U"针面应核校反派绝相").find(words(span)[at - 1]) != std::u32string_view::npos))
                continue;
            const std::uint32_t begin = span.begin + static_cast<std::uint32_t>(at) + 1;
            const std::uint32_t end = verbStart({begin, std::max(begin, std::min(span.end, limit))});
            const TextSpan thing = trim({begin, phraseEnd(m_text, begin, end, m_sentence)});
            if (!thing.empty() && endsInNoun(thing))
                return thing;
        }
        return {};
    }

    // 更换路灯：417盏: where the label of a figure begins; `left`.begin where it has none.
    std::uint32_t labelBegin(std::size_t clause, TextSpan left) const
    {
        constexpr std::uint32_t longest = 40;
        if (clause == 0 || m_text[m_sentence.clauses[clause].span.begin - 1] != U'：' || left.end - left.begin > 2)
            return left.begin;
        const TextSpan label = m_sentence.clauses[clause - 1].span;
        const bool counted = std::any_of(m_hits.begin(), m_hits.end(), [label](const NumeralHit *hit) { return label.contains(hit->span); });
        return counted || label.end - label.begin > longest ? left.begin : label.begin;
    }

    // What money pays for: 投资45万元建设书屋等阵地, 投资60万元对食堂进行提升.
    TextSpan purpose(const NumeralHit &hit, std::uint32_t limit) const
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

    std::uint32_t verbStart(TextSpan span) const
    {
        for (const VerbGroup &group : verbGroups(span))
            if (group.span.begin > span.begin)
                return group.span.begin;
        return span.end;
    }

    bool opensWithVerb(TextSpan phrase) const
    {
        const auto token = std::lower_bound(m_sentence.tokens.begin(), m_sentence.tokens.end(), phrase.begin,
                                            [](const Token &t, std::uint32_t at) { return t.span.begin < at; });
        return token != m_sentence.tokens.end() && token->span.begin == phrase.begin && token->span.end < phrase.end &&
               (token->verb & VerbDo) && !token->noun;
    }

    bool prefersAfter(const Frame &frame, TextSpan before, TextSpan after, bool another) const
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
        // 累计吸引用人单位45家 达成 …: what stands behind is a phrase of its own.
        if (endsInNoun(frame.object) && !endsInNoun(after))
            return false;
        return true;
    }

    // 对3条小巷进行改造, 18个摊点得到清理: the verb behind what is counted.
    void verbBehind(Frame &frame, std::uint32_t from, std::uint32_t limit)
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

    void verbRightBehind(Frame &frame, std::uint32_t limit)
    {
        const std::uint32_t from = std::min(frame.hit->span.end, limit);
        const std::vector<VerbGroup> groups = verbGroups({from, limit});
        if (!groups.empty() && groups.front().span.begin <= from + 2)
            verbBehind(frame, from, limit);
    }

    // 清理垃圾43处，共7车: a clause that is a measure alone measures what the clause before tells.
    bool isTotal(const Frame &frame, TextSpan before) const
    {
        constexpr std::u32string_view sums[] = {U"", U"共", U"共计", U"共约", U"约", U"合计", U"总计", U"计", U"近", U"累计", U"逾", U"足足", U"足有", U"重", U"总重", U"总长", U"全长", U"面积", U"总面积", U"长", U"合"};
        const std::u32string_view left = words(before);
        return !m_frames.empty() && m_frames.back().clause + 1 == frame.clause && !isRatio(*frame.hit) && frame.hit->dimension != Dimension::Money &&
               m_sentence.clauses[m_frames.back().clause].segment == m_sentence.clauses[frame.clause].segment &&
               std::find(std::begin(sums), std::end(sums), left) != std::end(sums) && (m_frames.back().verbKinds & (VerbReach | VerbChange)) == 0;
    }

    void carryNoun(Frame &frame, std::size_t index, const NumeralHit *previous, TextSpan left)
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
        if (frame.verbKinds & VerbCarry && !people && !lastThing(m_frames, index, m_carried).empty()) {
            frame.objectText = lastMatter(m_frames, index, m_carried);
            frame.objectFrom = ObjectFrom::Carried;
            return;
        }
        if (!frame.action.empty() && !(frame.verbKinds & (VerbReach | VerbState))) {
            if (const TextSpan thing = index == 0 && !(frame.verbKinds & VerbBare) && !people ? workedOn(frame.clause, frame.hit->span.begin) : TextSpan{};
                !thing.empty()) {
                setObject(frame, thing, ObjectFrom::Before);
                return;
            }
            if (frame.verbKinds & VerbBare || people || lastThing(m_frames, index, m_carried).empty()) {
                setObject(frame, frame.verb, ObjectFrom::Verb);
                return;
            }
            frame.objectText = lastThing(m_frames, index, m_carried);
            frame.objectFrom = ObjectFrom::Carried;
            return;
        }
        if (unit == U"户" || unit == U"人") {
            setObject(frame, frame.hit->unitSpan, ObjectFrom::Unit);
            return;
        }
        frame.objectText = lastThing(m_frames, index, m_carried);
        frame.objectFrom = frame.objectText.empty() ? ObjectFrom::Nowhere : ObjectFrom::Carried;
    }

    std::u32string_view m_text;
    const Sentence &m_sentence;
    const std::vector<const NumeralHit *> &m_hits;
    const std::vector<TextSpan> &m_marks;
    const CarriedNoun &m_carried;
    std::vector<Frame> m_frames;
    std::uint32_t m_claimed = 0; // words up to here belong to an earlier number
};

} // namespace

std::vector<Frame> readFrames(std::u32string_view text, const Sentence &sentence, const std::vector<const NumeralHit *> &hits,
                              const std::vector<TextSpan> &marks, const CarriedNoun &carried)
{
    return FrameReader(text, sentence, hits, marks, carried).read();
}

} // namespace starboard
