#include "model/extract/standing.h"

#include "model/core/wordset.h"

#include <algorithm>

namespace starboard {

namespace {

constexpr WordSet planNouns({U"的工作规划", U"的规划", U"的目标", U"的工作目标", U"的计划", U"的工作计划", U"的目标任务",
                                             U"的任务", U"的奋斗目标", U"的预期目标"});
constexpr WordSet normBehind({U"的标准", U"左右的标准", U"的要求", U"方可", U"才能", U"才可", U"的比例", U"的规格",
                                              U"的原则", U"的配备标准", U"即可", U"的可", U"的方"});
constexpr WordSet normNouns({U"时限", U"收费", U"期限", U"面积", U"价格", U"距", U"高度", U"标准", U"时间", U"宽度",
                                             U"限额", U"名额", U"票价", U"餐费", U"工作日"});
constexpr WordSet limits({U"不超过", U"不低于", U"不少于", U"不高于", U"不得超过", U"不得低于", U"不得少于", U"至少", U"最多", U"最高"});
constexpr WordSet gained({U"增收", U"创收", U"收入", U"收益", U"节约", U"节省", U"减少", U"产值", U"营收", U"分红"});
constexpr WordSet paid({U"补助", U"补贴", U"慰问金", U"津贴", U"奖励", U"红包", U"救助金", U"优待金"});

constexpr std::u32string_view disposal = U"的出后好过"; // 将拆除的杂物清运: 将 plans nothing

// “百日冲刺” is a campaign's name and plans nothing. `at` where no quoted name begins.
std::uint32_t behindQuotedName(std::u32string_view text, std::uint32_t at)
{
    constexpr std::size_t longestName = 10;
    if (text[at] != U'“')
        return at;
    const std::size_t close = text.substr(at + 1, longestName + 1).find_first_of(U"”，。；！？");
    if (close == std::u32string_view::npos || text[at + 1 + close] != U'”')
        return at;
    return at + static_cast<std::uint32_t>(close) + 2;
}

} // namespace

// 冲刺“生态宜居星”: for which star the work is, not how far it is to go.
bool Standings::namesStar(std::u32string_view text, std::uint32_t at) const
{
    std::uint32_t star = TermTrie::none;
    if (at < text.size() && text[at] == U'“' && m_lexicon.starWords.longest(text, at) == 0)
        ++at;
    return m_lexicon.starWords.longest(text, at, &star) > 0 && !m_lexicon.stars[star].star.empty();
}

void Standings::startSentence(const Sentence &sentence, const std::vector<const NumeralHit *> &hits, const std::vector<std::uint32_t> &ages)
{
    m_words.clear();
    m_ages.clear();
    for (std::uint32_t at : ages)
        m_ages.push_back(sentence.clauseAt(at));
    m_firstHit = hits.empty() ? sentence.span.end : hits.front()->span.begin;
    const std::u32string_view here = m_text.substr(0, sentence.span.end);
    for (std::uint32_t at = sentence.span.begin; at < sentence.span.end;) {
        if (const std::uint32_t behind = behindQuotedName(here, at); behind != at) {
            at = behind;
            continue;
        }
        std::uint32_t id = TermTrie::none;
        const std::uint32_t length = m_lexicon.statusWords.longest(here, at, &id);
        if (length == 0) {
            ++at;
            continue;
        }
        const bool disposes = here[at] == U'将' && at + length < here.size() && disposal.find(here[at + length]) != std::u32string_view::npos;
        if (!disposes && !namesStar(here, at + length))
            m_words.push_back({{at, at + length}, m_lexicon.statuses[id]});
        at += length;
    }
    // 本轮将派出7个巡察组; not 将改造后的院落
    const std::size_t told = m_words.size();
    for (const Token &token : sentence.tokens)
        if ((token.verb & (VerbDo | VerbLight)) && token.span.end - token.span.begin >= 2 && token.span.begin > sentence.span.begin &&
            m_text[token.span.begin - 1] == U'将' && disposal.find(here[std::min<std::size_t>(token.span.end, here.size() - 1)]) == std::u32string_view::npos)
            m_words.push_back({{token.span.begin - 1, token.span.end}, StatusWord::Plan});
    if (m_words.size() > told)
        std::stable_sort(m_words.begin(), m_words.end(), [](const Word &a, const Word &b) { return a.span.begin < b.span.begin; });
}

Standing Standings::norm(const Sentence &sentence, const Frame &frame) const
{
    const NumeralHit &hit = *frame.hit;
    const TextSpan clause = sentence.clauses[frame.clause].span;
    const std::u32string_view left = slice(m_text, {clause.begin, hit.span.begin});
    const std::u32string_view right = slice(m_text, {std::min(hit.unitSpan.end, clause.end), clause.end});
    const Standing standard{Status::Standard, false, hit.span};
    const std::size_t each = left.rfind(U'每');
    const bool daily = each != std::u32string_view::npos && each + 1 < left.size() &&
                       std::u32string_view(U"天日晚").find(left[each + 1]) != std::u32string_view::npos; // 每天出动800人 is done
    const bool yearly = each != std::u32string_view::npos && each + 1 < left.size() && std::u32string_view(U"年月季").find(left[each + 1]) != std::u32string_view::npos &&
                        gained.inside(left.substr(each)); // 村集体每年增收31万元 is what it brings
    const bool average = left.find(U'均') != std::u32string_view::npos && each != std::u32string_view::npos;
    if (hit.perUnit && !daily && !yearly && !average)
        return standard;
    for (const Word &word : m_words)
        if (!average && word.kind == StatusWord::NormClause && word.span.begin >= clause.begin && word.span.end <= hit.span.begin)
            return {Status::Standard, false, word.span};
    if (normBehind.inside(right.substr(0, std::min<std::size_t>(right.size(), 12))))
        return standard;
    const bool limited = limits.inside(slice(m_text, {clause.begin, hit.numberSpan.begin}));
    if (limited && (normNouns.inside(frame.objectText) || hit.dimension == Dimension::Time) && !(frame.verbKinds & (VerbReach | VerbChange)))
        return standard;
    const bool aged = std::any_of(m_ages.begin(), m_ages.end(), [&](std::size_t c) { return c == frame.clause || c + 1 == frame.clause; });
    if (aged && hit.dimension == Dimension::Money && (paid.inside(left) || paid.inside(right)))
        return standard;
    return {};
}

Standing Standings::standingOf(const Sentence &sentence, const Frame &frame) const
{
    const NumeralHit &hit = *frame.hit;
    const TextSpan clause = sentence.clauses[frame.clause].span;
    Standing found = norm(sentence, frame);
    Standing plan;
    for (const Word &word : m_words) {
        if (word.span.begin >= hit.span.begin)
            break;
        const bool sameClause = word.span.begin >= clause.begin;
        if (word.kind == StatusWord::Plan) {
            plan = {Status::Planned, m_firstHit < word.span.begin && false, word.span};
        } else if (word.kind == StatusWord::PlanClause) {
            const bool middle = m_firstHit < word.span.begin;
            if (!middle || sameClause)
                plan = {Status::Planned, middle, word.span};
        } else if (word.kind == StatusWord::Done && plan.status == Status::Planned &&
                   sentence.clauseAt(word.span.begin) > sentence.clauseAt(plan.word.begin)) { // 计划植树60万株，已栽21万株，占36%
            plan = {};
        }
    }
    if (plan.status == Status::Planned && plan.word.end <= clause.begin) // 5个支部冲刺四星，2个支部被摘星
        for (const Word &word : m_words)
            if (word.kind == StatusWord::Done && word.span.begin >= hit.span.end && word.span.end <= clause.end)
                plan = {};
    if (plan.status != Status::Planned && frame.objectFrom == ObjectFrom::After) // 7个支部正在冲刺“二星”
        for (const Word &word : m_words)
            if (word.kind == StatusWord::Plan && word.span.begin >= hit.span.end && word.span.end <= clause.end)
                plan = {Status::Planned, true, word.span};
    if (plan.status != Status::Planned) { // 创建目标随之明确：“五星”支部2个
        const std::u32string_view left = slice(m_text, {sentence.span.begin, hit.span.begin});
        const std::size_t colon = left.rfind(U'：');
        const std::size_t goal = colon == std::u32string_view::npos ? colon : left.substr(0, colon).rfind(U"目标");
        if (goal != std::u32string_view::npos && colon - goal < 16)
            plan = {Status::Planned, false, {sentence.span.begin + static_cast<std::uint32_t>(goal), hit.span.begin}};
    }
    if (plan.status != Status::Planned) {
        // …5个、…11个的工作规划
        const std::u32string_view right = slice(m_text, {hit.span.end, clause.end});
        if (planNouns.inside(right))
            plan = {Status::Planned, false, clause};
    }
    if (plan.status == Status::Planned && found.status == Status::Standard && !hit.perUnit && hit.dimension != Dimension::Time &&
        hit.dimension != Dimension::Money)
        return plan;
    return found.status == Status::Standard ? found : plan;
}

void StarScope::startSentence(const Sentence &sentence)
{
    m_sentence.clear();
    const std::u32string_view here = m_text.substr(0, sentence.span.end);
    for (std::uint32_t at = sentence.span.begin; at < sentence.span.end;) {
        std::uint32_t id = TermTrie::none;
        const std::uint32_t length = m_lexicon.starWords.longest(here, at, &id);
        if (length == 0) {
            ++at;
            continue;
        }
        if (const std::string &star = m_lexicon.stars[id].star; !star.empty())
            m_sentence.push_back({at, star, {}});
        at += length;
    }
    // A row of stars names none for the passage.
    for (std::size_t i = 0; i + 1 < m_sentence.size();) {
        if (m_sentence[i + 1].at - m_sentence[i].at <= 12 && m_sentence[i + 1].star != m_sentence[i].star)
            m_sentence.erase(m_sentence.begin() + static_cast<std::ptrdiff_t>(i), m_sentence.begin() + static_cast<std::ptrdiff_t>(i) + 2);
        else
            ++i;
    }
}

std::string StarScope::starAt(std::uint32_t position, std::string_view placeCode) const
{
    for (std::size_t i = m_sentence.size(); i-- > 0;)
        if (m_sentence[i].at < position)
            return m_sentence[i].star;
    if (m_carried.star.empty())
        return {};
    // another body ends its reach; a village that is told after its town is none (其中，丁营村为摘这颗星…)
    if (!m_carried.place.empty() && !placeCode.starts_with(m_carried.place) && placeCode.size() <= m_carried.place.size())
        return {};
    return m_carried.star;
}

void StarScope::endSentence(std::string_view placeCode)
{
    if (!m_sentence.empty()) {
        m_carried = m_sentence.back();
        m_carried.place = placeCode;
    }
}

} // namespace starboard
