#include "model/extract/sentence.h"

#include <algorithm>

namespace starboard {

namespace {

constexpr CharacterSet stops(U"。！？!?\n…");
constexpr CharacterSet closers(U"”’）》\")");

bool isStop(char32_t c) { return stops.has(c); }
bool isCloser(char32_t c) { return closers.has(c); }

bool isClauseMark(std::u32string_view text, std::uint32_t at)
{
    switch (text[at]) {
    case U'◆': // items of a list on one line
    case U'●':
    case U'■':
    case U'★':
    case U'▲':
    case U'，':
    case U'；':
    case U'：':
    case U';':
        return true;
    case U',':
    case U':': // not inside 1,200 or 9:30
        return at == 0 || at + 1 >= text.size() || text[at + 1] < U'0' || text[at + 1] > U'9' || text[at - 1] < U'0' ||
               text[at - 1] > U'9';
    default:
        return false;
    }
}

// What may stand before a verb of one character.
constexpr std::u32string_view adverbs = U"共已再还并也又先均就都来去可能会将拟要曾更所者由在从以被把对向给和与及而则才便新只仅后前中上下个项处名人的了区县市镇乡村办社民们家户等其每年月日起内外里";

// A verb that ends in a word of things is a thing: 检查组, 清理车.
bool isNominal(std::u32string_view text, std::uint32_t end, const Lexicon::Entries &lexicon)
{
    constexpr std::u32string_view suffixes = U"组办局委部科厅院数队员者户房车点站率费款函书册班课制区量额品证箱器室所馆类型法图机具";
    for (std::u32string_view state : {U"情况", U"方面", U"不力", U"不到位", U"不及时", U"不规范", U"不严"}) // 对整改情况进行督办, 政策落实方面问题
        if (text.substr(std::min<std::size_t>(end, text.size())).starts_with(state))
            return true;
    if (end >= text.size() || suffixes.find(text[end]) == std::u32string_view::npos)
        return false;
    if (end + 1 >= text.size())
        return true;
    if (lexicon.verbs.longest(text, end) >= 2 || lexicon.objects.longest(text, end) >= 2)
        return false; // 压减|办理环节
    const char32_t next = text[end + 1];
    if (text[end] == U'数' && std::u32string_view(U"十百千万").find(next) != std::u32string_view::npos)
        return false; // 清理数百处
    if (std::u32string_view(U"局委部科厅院率数量").find(text[end]) != std::u32string_view::npos || text[end] == U'办' || (text[end] == U'组' && next != U'织' && next != U'建' && next != U'成'))
        return true; // 治理率, 创建办, 督查组
    return !isHan(next) || next == U'和' || next == U'及' || next == U'共';
}

// 通过网格排查 says by what means, 通过验收 what was reached.
bool isMeans(std::u32string_view text, std::uint32_t at, std::uint32_t length)
{
    if (text.substr(at, length) != U"通过")
        return false;
    const std::u32string_view rest = text.substr(at + length, 14);
    const std::u32string_view clause = rest.substr(0, rest.find_first_of(U"，。；"));
    for (std::u32string_view gate : {U"验收", U"初验", U"评审", U"认定", U"评定", U"考核", U"审核", U"评估", U"审查", U"审议", U"测评", U"复核", U"考试", U"文件", U"决议", U"议案", U"方案"})
        if (clause.find(gate) != std::u32string_view::npos)
            return false;
    return !clause.empty() && isHan(clause.front());
}

// A verb of one character counts only right before what it acts on: 办实事, 创“五星”支部, but not 创文 or （办）.
bool standsAlone(std::u32string_view text, std::uint32_t at, const Lexicon::Entries &lexicon)
{
    const std::size_t next = at + 1;
    if (next >= text.size())
        return true;
    const char32_t c = text[next];
    if (c == U'“' || c == U'‘' || c == U'了' || !isHan(c))
        return c != U'）' && c != U'、';
    if (std::u32string_view(U"高低多少").find(text[at]) != std::u32string_view::npos) // 高层住宅, 多功能厅
        return std::u32string_view(U"出于达至到一两二三四五六七八九十百千万几数").find(c) != std::u32string_view::npos;
    std::uint32_t id = TermTrie::none;
    if (lexicon.verbs.longest(text, at, &id) == 1 && (lexicon.verbKinds[id] & (VerbState | VerbReach | VerbChange | VerbPassive | VerbMention)))
        return true;
    const std::uint32_t noun = lexicon.objects.longest(text, next);
    return noun >= 2 || (noun == 1 && (next + 1 >= text.size() || !isHan(text[next + 1]))); // 修路5公里
}

} // namespace

std::uint32_t sentenceEnd(std::u32string_view text, std::uint32_t from, std::uint32_t limit)
{
    // No printed sentence is as long: what goes on without an end is a list or a damaged text, and cut at a mark.
    constexpr std::uint32_t longest = 1500;
    std::uint32_t at = from;
    for (; at < limit && !isStop(text[at]); ++at)
        if (at - from >= longest && (isClauseMark(text, at) || text[at] == U'、' || at - from >= 2 * longest))
            return at + 1;
    while (at < limit && (isStop(text[at]) || isCloser(text[at])))
        ++at;
    return at;
}

bool goesOn(std::u32string_view sentence)
{
    constexpr std::u32string_view again[] = {U"此次活动", U"本次活动", U"此次行动", U"本次行动", U"此次整治", U"本次整治", U"活动现场", U"行动现场", U"整治现场",
                                             U"清理现场", U"检查现场", U"行动中，", U"活动中，", U"整治中，", U"清理中，", U"检查中，", U"行动期间", U"活动期间",
                                             U"活动共", U"行动共", U"活动当天", U"此次检查", U"本次检查", U"此次集中", U"本次集中", U"整治过程中", U"检查过程中", U"清理过程中"};
    const std::u32string_view opening = sentence.substr(0, 16);
    return std::any_of(std::begin(again), std::end(again), [opening](std::u32string_view words) { return opening.find(words) != opening.npos; });
}

std::size_t Sentence::clauseAt(std::uint32_t position) const
{
    for (std::size_t i = 0; i < clauses.size(); ++i)
        if (position < clauses[i].span.end)
            return i;
    return clauses.empty() ? 0 : clauses.size() - 1;
}

Sentence readSentence(std::u32string_view text, TextSpan span, const Lexicon::Entries &lexicon, bool tokens)
{
    Sentence sentence;
    sentence.span = span;
    std::uint32_t begin = span.begin;
    std::uint32_t segment = 0;
    for (std::uint32_t at = span.begin; at < span.end; ++at) {
        const bool last = at + 1 == span.end;
        if (!last && !isClauseMark(text, at))
            continue;
        std::uint32_t end = at + 1; // without its mark: …就业。”
        while (end > begin && (isClauseMark(text, end - 1) || isStop(text[end - 1]) || (last && isCloser(text[end - 1]) && end > begin + 1 && isStop(text[end - 2]))))
            --end;
        sentence.clauses.push_back({{begin, end}, segment});
        if (std::u32string_view(U"；;◆●■★▲").find(text[at]) != std::u32string_view::npos)
            ++segment;
        begin = at + 1;
    }

    if (!tokens)
        return sentence;
    const std::u32string_view here = text.substr(0, span.end);
    TextSpan quoted; // a name in quotes: its verbs are part of it (“红色代办点”), but for “体检” alone
    for (std::uint32_t at = span.begin; at < span.end;) {
        if (here[at] == U'“') {
            const std::size_t close = here.find(U'”', at);
            if (close != std::u32string_view::npos && close - at <= 12)
                quoted = {at + 1, static_cast<std::uint32_t>(close)};
        }
        std::uint32_t nounLength = 0;
        std::uint32_t verbLength = 0;
        std::uint16_t verb = 0;
        lexicon.vocabulary.matches(here, at, [&](std::uint32_t id, std::uint32_t chars) {
            const Lexicon::Entries::Word &word = lexicon.vocabularyWords[id];
            if (word.object)
                nounLength = chars;
            if (word.verb != 0) {
                verbLength = chars;
                verb = word.verb;
            }
        });
        const std::uint32_t length = std::max(nounLength, verbLength);
        if (length == 0) {
            ++at;
            continue;
        }
        Token token{{at, at + length}, 0, nounLength == length};
        // 党建, 公办: inside a word of more characters than the lexicon knows
        const bool inWord = length == 1 && (at + 1 >= span.end || here[at + 1] != U'了') && at > span.begin && isHan(here[at - 1]) && (sentence.tokens.empty() || sentence.tokens.back().span.end != at) &&
                            adverbs.find(here[at - 1]) == std::u32string_view::npos;
        if (verbLength == length && !inWord && !isNominal(here, at + length, lexicon) && (length > 1 || standsAlone(here, at, lexicon)) && !isMeans(here, at, length) &&
            (!quoted.contains(token.span) || token.span == quoted))
            token.verb = verb;
        sentence.tokens.push_back(token);
        at += length;
    }
    return sentence;
}

} // namespace starboard
