#include "model/extract/timing.h"

#include <algorithm>

namespace starboard {

namespace {

bool isDay(const PeriodMention &mention) { return mention.form == PeriodForm::Day; }
bool hasDigit(std::u32string_view words)
{
    return std::any_of(words.begin(), words.end(), [](char32_t c) { return c >= U'0' && c <= U'9'; });
}
bool isOpen(PeriodForm form)
{
    return form == PeriodForm::AsOf || form == PeriodForm::Recent || form == PeriodForm::Running || form == PeriodForm::Since;
}

} // namespace

void Times::startArticle(TextSpan title)
{
    m_paragraph = nullptr;
    m_event = nullptr;
    m_title = stretchOf(title);
    m_part = nullptr;
    m_lead = nullptr;
    m_leadSentences = 0;
    m_leadParagraph = 0;
    m_paragraphs = 0;
}

void Times::startPart(TextSpan heading) { m_part = stretchOf(heading); }

// The stretch that a headline tells: 7月份…战报, 进度一览（截至10月31日）.
const PeriodMention *Times::stretchOf(TextSpan heading) const
{
    for (auto it = firstFrom(heading.begin); it != m_mentions.end() && it->span.end <= heading.end; ++it) {
        const bool upTo = it->form == PeriodForm::Until && slice(m_text, it->span).front() == U'截' && !it->future;
        const bool days = it->form == PeriodForm::Days && !it->planTime && !it->future;
        if ((isStretch(*it) || upTo || days) && governs(*it))
            return &*it;
    }
    return nullptr;
}

// A lead that opens with somebody's words or a scene tells its time in the next paragraph; a later 目前 ends its reach.
void Times::startParagraph()
{
    if (m_leadParagraph == 2 && m_paragraph && m_paragraph->form == PeriodForm::AsOf)
        m_lead = nullptr;
    m_paragraph = nullptr;
    m_asked = nullptr;
    ++m_paragraphs;
    m_leadSentences = m_paragraphs == 1 ? 2 : m_paragraphs == 2 && !m_lead ? 1 : 0;
}

std::vector<PeriodMention>::const_iterator Times::firstFrom(std::uint32_t position) const
{
    return std::lower_bound(m_mentions.begin(), m_mentions.end(), position,
                            [](const PeriodMention &mention, std::uint32_t at) { return mention.span.begin < at; });
}

bool Times::isStretch(const PeriodMention &mention) const
{
    const bool opens = mention.span.begin == 0 || !isHan(m_text[mention.span.begin - 1]) || m_text[mention.span.begin - 1] == U'讯'; // 2023年，…; not 对2022年度…
    return !mention.weak && !mention.planTime && !mention.future &&
           (mention.form == PeriodForm::Since || (mention.form == PeriodForm::Year && opens) || mention.form == PeriodForm::HalfYear ||
            mention.form == PeriodForm::Quarter || (mention.form == PeriodForm::Months && hasDigit(slice(m_text, mention.span))));
}

// A base of comparison governs nothing: 与去年底相比, 比9月份, 占年度计划.
bool Times::governs(const PeriodMention &mention) const
{
    if (mention.form == PeriodForm::Comparison || (mention.anaphoric && !mention.resolved)) // 当月, where no month was told
        return false;
    if (slice(m_text, mention.span) == U"一日") // 一日办结
        return false;
    const std::u32string_view before = m_text.substr(0, mention.span.begin);
    const std::u32string_view behind = m_text.substr(mention.span.end);
    for (std::u32string_view word : {U"比", U"较", U"与", U"同", U"占", U"相比", U"家住"})
        if (before.ends_with(word))
            return false;
    for (std::u32string_view word : {U"相比", U"同期", U"的同期", U"年度计划", U"相较", U"任务的", U"目标的", U"目标任务的", U"计划的"})
        if (behind.starts_with(word))
            return false;
    // 对近三年来的326份合同进行核查: of the contracts, not of the check
    const std::u32string_view clause = before.substr(before.find_last_of(U"，。；：！？\n") + 1);
    if (mention.form == PeriodForm::Since && behind.starts_with(U'的') && clause.find(U'对') != clause.npos)
        return false;
    for (std::u32string_view made : {U"建成的", U"建的", U"修建的", U"建造的", U"投用的", U"入住的", U"出生的", U"入党的"})
        if (behind.starts_with(made)) // 这座1986年建成的院子
            return false;
    if (mention.anaphoric && before.ends_with(U"其中")) // 其中当天办结141件: how quickly
        return false;
    for (std::u32string_view quick : {U"答复", U"回复", U"办结", U"办复", U"解决的", U"处理的", U"清零", U"回应", U"就", U"即", U"改完", U"整改"})
        if (mention.anaphoric && behind.starts_with(quick))
            return false;
    // 是上年的1.4倍, 相当于去年全年的八成
    return !(behind.starts_with(U"的") && (before.ends_with(U"是") || before.ends_with(U"为") || before.ends_with(U"相当于")));
}

// 公布第一季度评定结果: what follows tells of the quarter.
bool Times::tellsOf(TextSpan behind) const
{
    const std::u32string_view words = slice(m_text, behind);
    if (words.find(U'：') != std::u32string_view::npos)
        return true;
    const std::u32string_view phrase = words.substr(0, words.find(U'，'));
    for (std::u32string_view news : {U"结果", U"情况", U"成绩", U"数据", U"战报", U"成绩单"})
        if (phrase.find(news) != std::u32string_view::npos)
            return true;
    return false;
}

// 由去年的91.5%: the time of that number alone.
bool Times::isFromValue(const PeriodMention &mention) const
{
    const std::u32string_view before = m_text.substr(0, mention.span.begin);
    const std::u32string_view behind = m_text.substr(mention.span.end);
    return (before.ends_with(U"由") || before.ends_with(U"从")) && behind.starts_with(U"的");
}

bool Times::ownsNext(const PeriodMention &mention, std::uint32_t position) const
{
    return isFromValue(mention) && position > mention.span.end + 3;
}

bool Times::hasMention(TextSpan span) const
{
    const auto it = firstFrom(span.begin);
    return it != m_mentions.end() && it->span.begin < span.end;
}

void Times::startSentence(const Sentence &sentence)
{
    m_sentence.clear();
    m_spans.clear();
    for (auto it = firstFrom(sentence.span.begin); it != m_mentions.end() && it->span.end <= sentence.span.end; ++it) {
        m_spans.push_back(it->span);
        if (governs(*it))
            m_sentence.push_back({&*it, isAdverbial(sentence, *it)});
    }
    if (!m_paragraph && m_event && goesOn(slice(m_text, sentence.span)))
        m_paragraph = m_event;
}

bool Times::isAdverbial(const Sentence &sentence, const PeriodMention &mention) const
{
    const TextSpan clause = sentence.clauses[sentence.clauseAt(mention.span.begin)].span;
    if (mention.span.begin - clause.begin <= 2 || mention.form == PeriodForm::Since || mention.form == PeriodForm::AsOf ||
        mention.form == PeriodForm::Recent || mention.form == PeriodForm::Until)
        return true;
    if (mention.span.end >= clause.end)
        return mention.form != PeriodForm::Year || mention.span.begin == clause.begin;
    return std::none_of(sentence.tokens.begin(), sentence.tokens.end(), [&](const Token &token) {
        return token.span.begin >= clause.begin && token.span.end <= mention.span.begin && (token.verb & (VerbDo | VerbLight));
    }) && slice(m_text, {mention.span.end, clause.end}).find(U'的') == std::u32string_view::npos;
}

Timing Times::made(const PeriodMention *mention, TimeFrom from) const { return {mention->period, from, mention}; }

Timing Times::timeAt(const Sentence &sentence, std::uint32_t position, bool done) const
{
    const PeriodMention *nearest = nullptr;
    const PeriodMention *inPhrase = nullptr;
    const PeriodMention *weak = nullptr;
    const Clause &here = sentence.clauses[sentence.clauseAt(position)];
    for (const Told &told : m_sentence) {
        if (told.mention->span.end > position || ownsNext(*told.mention, position))
            continue;
        if (nearest && told.mention->form == PeriodForm::AsOf && sentence.clauses[sentence.clauseAt(told.mention->span.begin)].segment != here.segment)
            continue; // 第二季度，…，目前已…；…: the next member is the quarter's again
        if (isFromValue(*told.mention))
            return made(told.mention, TimeFrom::Clause); // 由2021年的68%
        // 公布第一季度评定结果：… tells of the quarter, not of the day.
        if (!told.adverbial && nearest && isDay(*nearest) && told.mention->form != PeriodForm::Day &&
            tellsOf({told.mention->span.end, position})) {
            nearest = told.mention;
            continue;
        }
        (told.mention->weak ? weak : told.adverbial ? nearest : inPhrase) = told.mention;
    }
    if (!nearest)
        nearest = inPhrase;
    if (nearest) {
        const bool same = sentence.clauseAt(nearest->span.begin) == sentence.clauseAt(position);
        return made(nearest, same ? TimeFrom::Clause : TimeFrom::Sentence);
    }
    const std::u32string_view weakWord = weak ? slice(m_text, weak->span) : std::u32string_view();
    const bool total = weakWord.starts_with(U"累计") || weakWord.starts_with(U"现") || weakWord.starts_with(U"共有");
    if (!total && m_paragraph && (done || !isDay(*m_paragraph)))
        return made(m_paragraph, TimeFrom::Paragraph);
    const bool said = m_text[sentence.span.begin] == U'“'; // somebody's words have their own time
    if (const PeriodMention *lead = m_part ? m_part : m_lead ? m_lead : m_title; !weak && lead && done && !said)
        return made(lead, TimeFrom::Lead);
    Timing timing;
    timing.period.end = m_reference;
    timing.period.kind = done && !weak ? PeriodKind::Recent : PeriodKind::AsOf;
    return timing;
}

bool Times::isAhead(const Sentence &sentence, std::uint32_t position) const
{
    const std::size_t here = sentence.clauseAt(position);
    for (const Told &told : m_sentence) // 余下的5个小区明年启动改造
        if (told.mention->span.begin > position && told.mention->future && told.mention->planTime && sentence.clauseAt(told.mention->span.begin) == here)
            return true;
    const Timing timing = timeAt(sentence, position, true);
    if (!timing.mention || (timing.from != TimeFrom::Clause && timing.from != TimeFrom::Sentence) || !m_reference)
        return false;
    const PeriodMention &mention = *timing.mention;
    constexpr std::chrono::days firstWeeks{31}; // told in January, 2024年 is the year that lies ahead
    const bool begins = mention.form == PeriodForm::Year && mention.whole.start && *mention.whole.start <= *m_reference && *m_reference - *mention.whole.start < firstWeeks;
    return mention.future || begins || (mention.planTime && mention.whole.end && *mention.whole.end > *m_reference && mention.form == PeriodForm::Until);
}

Timing Times::planTimeAt(const Sentence &sentence, std::uint32_t position, bool ownClause) const
{
    const PeriodMention *nearest = nullptr;
    for (const Told &told : m_sentence) {
        const PeriodMention *mention = told.mention;
        if (mention->span.end > position || mention->weak || isOpen(mention->form))
            continue;
        const std::size_t there = sentence.clauseAt(mention->span.begin);
        if (ownClause && there != sentence.clauseAt(position))
            continue;
        // …项目6月底前并网；…: a time inside a list of plans is that member's own
        const std::u32string_view before = slice(m_text, {sentence.span.begin, mention->span.begin});
        if (hasDigit(before) && sentence.clauses[there].segment != sentence.clauses[sentence.clauseAt(position)].segment)
            continue;
        nearest = mention;
    }
    for (const Told &told : m_sentence) // 9个村将于6月底前达标: the time may stand behind, in the clause
        if (!nearest && told.mention->span.begin > position && !told.mention->weak && !isOpen(told.mention->form) &&
            sentence.clauseAt(told.mention->span.begin) == sentence.clauseAt(position))
            nearest = told.mention;
    if (!nearest)
        nearest = m_asked;
    if (!nearest) {
        Timing timing;
        timing.period.kind = PeriodKind::Span;
        return timing;
    }
    Timing timing = made(nearest, TimeFrom::Sentence);
    timing.period = nearest->whole; // 今年 in a plan is the whole year
    return timing;
}

void Times::endSentence(const Sentence &sentence, std::uint32_t firstNumber)
{
    const PeriodMention *last = nullptr;
    const PeriodMention *inPhrase = nullptr;
    // 去年只有1个，上半年添到3个: two stretches, neither is the article's
    const auto stretches = std::count_if(m_sentence.begin(), m_sentence.end(), [this](const Told &told) { return told.adverbial && isStretch(*told.mention); });
    for (const Told &told : m_sentence) {
        const PeriodMention &mention = *told.mention;
        if (mention.weak || mention.planTime || mention.future)
            continue;
        if (told.adverbial && mention.span.begin > firstNumber && mention.form == PeriodForm::Since)
            continue; // 设窗口4个，今年以来代办370件: of what follows in the sentence alone
        if (told.adverbial && (isDay(mention) || mention.form == PeriodForm::Days))
            m_event = &mention;
        if (told.adverbial)
            last = &mention;
        else if (last && isDay(*last) && tellsOf({mention.span.end, sentence.span.end}))
            last = &mention;
        else if (mention.form == PeriodForm::Year && mention.yearGiven)
            inPhrase = &mention; // 对2022年度先进给予表扬: what is counted next belongs to that year
        if (m_leadSentences > 0 && !m_lead && told.adverbial && isStretch(mention) && stretches == 1) {
            m_lead = &mention;
            m_leadParagraph = m_paragraphs;
        }
    }
    m_asked = nullptr;
    if (m_text[sentence.span.end - 1] == U'？' && !m_sentence.empty() && !isOpen(m_sentence.back().mention->form))
        m_asked = m_sentence.back().mention;
    if (inPhrase && (!last || last->form == PeriodForm::Recent))
        last = inPhrase;
    if (last)
        m_paragraph = last;
    if (m_leadSentences > 0)
        --m_leadSentences;
}

} // namespace starboard
