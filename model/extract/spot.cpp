#include "model/extract/spot.h"

#include <algorithm>

namespace starboard {

namespace {

constexpr std::u32string_view spots[] = {U"空地", U"交叉口", U"市场", U"公园", U"广场", U"大道", U"桥头", U"河畔"};
constexpr std::u32string_view stretches[] = {U"路", U"段", U"大道", U"巷", U"大街", U"沿线"};
constexpr std::u32string_view generic[] = {U"道路", U"公路", U"马路", U"铁路", U"线路", U"村路", U"小路", U"支路", U"环路", U"出路", U"手段", U"阶段",
                                           U"地段", U"小巷", U"街巷", U"路段", U"河段", U"思路", U"网路", U"管路", U"电路"};

template <std::size_t N> bool endsWithAny(std::u32string_view words, const std::u32string_view (&tails)[N])
{
    return std::any_of(std::begin(tails), std::end(tails), [words](std::u32string_view tail) { return words.ends_with(tail); });
}

// The words that open the clause before its first verb or the number.
TextSpan opening(const Sentence &sentence, TextSpan clause, std::uint32_t number)
{
    std::uint32_t end = std::min(clause.end, number);
    for (const Token &token : sentence.tokens)
        if (token.span.begin >= clause.begin && token.span.begin < end && (token.verb & (VerbDo | VerbLight)) && !token.noun)
            end = token.span.begin;
    return {clause.begin, std::max(clause.begin, end)};
}

} // namespace

TextSpan spotOf(std::u32string_view text, const Sentence &sentence, const Frame &frame)
{
    const std::uint32_t number = frame.hit->span.begin;
    const std::uint32_t segment = sentence.clauses[frame.clause].segment;
    for (std::size_t i = frame.clause + 1; i-- > 0 && sentence.clauses[i].segment == segment;) {
        const TextSpan words = opening(sentence, sentence.clauses[i].span, number);
        const std::u32string_view said = slice(text, words);
        if (said.starts_with(U'在')) // 在…广场南侧空地高标准拉建围挡
            for (std::uint32_t length = std::min<std::uint32_t>(18, words.end - words.begin); length >= 7; --length)
                if (endsWithAny(said.substr(0, length), spots))
                    return {words.begin + 1, words.begin + length};
        if (said.size() < 4 || said.size() > 18)
            continue;
        const bool ownClause = i == frame.clause && (frame.objectFrom == ObjectFrom::After || words.end < number);
        if (ownClause && endsWithAny(said, stretches) && !endsWithAny(said, generic) && said.find(U'、') == std::u32string_view::npos &&
            !(frame.object.begin < words.end && words.begin < frame.object.end))
            return words;
    }
    return {};
}

} // namespace starboard
