#include "model/extract/spot.h"

#include <algorithm>

namespace starboard {

namespace {

constexpr std::u32string_view spots[] = {U"空地", U"交叉口", U"市场", U"公园", U"广场", U"大道", U"桥头", U"河畔"};
constexpr std::u32string_view stretches[] = {U"路", U"段", U"大道", U"巷", U"大街", U"沿线"};
constexpr std::u32string_view generic[] = {U"道路", U"公路", U"马路", U"铁路", U"线路", U"村路", U"小路", U"支路", U"环路", U"出路", U"手段", U"阶段",
                                           U"地段", U"小巷", U"街巷", U"路段", U"河段", U"思路", U"网路", U"管路", U"电路"};

// What a campaign may be about, and what the same words are without a name of their own.
constexpr std::u32string_view worked[] = {U"河", U"湖", U"沟", U"渠", U"水库", U"夜市", U"市场", U"商圈", U"公园", U"广场", U"街", U"路",
                                          U"巷", U"大道", U"小区", U"家属院", U"路段", U"车站", U"片"};
constexpr std::u32string_view kinds[] = {U"旧小区", U"居民小区", U"住宅小区", U"老小区", U"物业小区", U"口袋公园", U"文化广场", U"街小巷", U"农村公路",
                                         U"臭水沟"};
constexpr std::u32string_view marketKinds[] = {U"农贸市场", U"集贸市场", U"菜市场", U"专业市场", U"马路市场", U"批发市场", U"建材市场", U"早市场"};
constexpr std::u32string_view unnamed[] = {U"各", U"所有", U"全部", U"等", U"的", U"辖区", U"沿线", U"重点", U"主要", U"主次", U"部分", U"这", U"该", U"其", U"两侧",
                                           U"全", U"内", U"城区", U"沿街", U"“", U"《", U"小街", U"多", U"一"};

template <std::size_t N> bool endsWithAny(std::u32string_view words, const std::u32string_view (&tails)[N])
{
    return std::any_of(std::begin(tails), std::end(tails), [words](std::u32string_view tail) { return words.ends_with(tail); });
}

// The words that open the clause before its first verb or the number.
TextSpan opening(const Sentence &sentence, TextSpan clause, std::uint32_t number)
{
    std::uint32_t end = std::min(clause.end, number);
    auto token = std::lower_bound(sentence.tokens.begin(), sentence.tokens.end(), clause.begin,
                                  [](const Token &t, std::uint32_t at) { return t.span.begin < at; });
    for (; token != sentence.tokens.end() && token->span.begin < end; ++token)
        if ((token->verb & (VerbDo | VerbLight)) && !token->noun)
            end = token->span.begin;
    return {clause.begin, std::max(clause.begin, end)};
}

bool isNamed(std::u32string_view words)
{
    constexpr std::u32string_view around = U"及周边";
    if (words.ends_with(around))
        words.remove_suffix(around.size());
    if (words.size() < 3 || words.size() > 16 || endsWithAny(words, kinds) ||
        std::find(std::begin(marketKinds), std::end(marketKinds), words) != std::end(marketKinds))
        return false;
    return endsWithAny(words, worked) && !endsWithAny(words, generic) &&
           std::none_of(std::begin(unnamed), std::end(unnamed), [words](std::u32string_view word) { return words.find(word) != std::u32string_view::npos; }) &&
           std::all_of(words.begin(), words.end(), [](char32_t c) { return isHan(c) || c == U'、'; });
}

// 雷坛河沿线, 北大沟两岸, 龙船冲河段: a water's part is named by the water.
bool isReach(std::u32string_view words)
{
    static constexpr std::u32string_view waters[] = {U"河", U"湖", U"沟", U"渠"};
    for (std::u32string_view part : {std::u32string_view(U"沿线"), std::u32string_view(U"沿岸"), std::u32string_view(U"两岸"), std::u32string_view(U"段")})
        if (words.ends_with(part)) {
            const std::u32string_view water = words.substr(0, words.size() - part.size());
            return endsWithAny(water, waters) && isNamed(water);
        }
    return false;
}

// 漆河片, 城东片区: a part of a county that gives a row its head.
bool isPart(std::u32string_view words)
{
    return words.size() >= 3 && words.size() <= 5 && (words.ends_with(U"片") || words.ends_with(U"片区")) &&
           std::u32string_view(U"照传名影大短图芯一每各全该").find(words[words.size() - (words.ends_with(U"片") ? 2 : 3)]) == std::u32string_view::npos;
}

// 对金陵河进行系统治理, 加大柳园公园及周边治理力度: what the clause's work is about, where it is named.
TextSpan workedOn(std::u32string_view text, TextSpan clause)
{
    const std::u32string_view said = slice(text, clause);
    if (said.find_first_of(U"对加开") == std::u32string_view::npos)
        return {};
    struct Around
    {
        std::u32string_view opens, closes;
    };
    static constexpr Around phrases[] = {{U"对", U"进行"}, {U"对", U"开展"}, {U"对", U"实施"}, {U"对", U"集中"}, {U"对", U"展开"},
                                       {U"加大", U"整治力度"}, {U"加大", U"治理力度"}, {U"开展", U"综合整治"}, {U"开展", U"专项整治"}};
    for (const Around &phrase : phrases) {
        const std::size_t end = said.find(phrase.closes);
        const std::size_t open = end == std::u32string_view::npos ? end : said.substr(0, end).rfind(phrase.opens);
        if (open == std::u32string_view::npos)
            continue;
        const std::size_t begin = open + phrase.opens.size();
        if (const std::u32string_view words = said.substr(begin, end - begin); isNamed(words) || isReach(words))
            return {clause.begin + static_cast<std::uint32_t>(begin), clause.begin + static_cast<std::uint32_t>(end)};
    }
    return {};
}

// 引渭小区（群众路街道）：…, 漆河片清运垃圾…: a row of a list opens with what it tells of.
TextSpan rowHead(std::u32string_view text, TextSpan row)
{
    std::uint32_t begin = row.begin;
    while (begin < row.end && !isHan(text[begin]) && begin < row.begin + 3)
        ++begin;
    constexpr std::u32string_view dateline = U"本报讯";
    if (slice(text, {begin, row.end}).starts_with(dateline))
        begin += static_cast<std::uint32_t>(dateline.size());
    const std::u32string_view said = slice(text, {begin, row.end});
    const std::size_t colon = said.find(U'：');
    if (colon == std::u32string_view::npos || colon > 24)
        return {};
    const std::size_t end = said[colon - (colon > 0)] == U'）' ? said.substr(0, colon).rfind(U'（') : colon;
    if (end == std::u32string_view::npos || !isNamed(said.substr(0, end)))
        return {};
    return {begin, begin + static_cast<std::uint32_t>(end)};
}

} // namespace

TextSpan spotOf(std::u32string_view text, const Sentence &sentence, const Frame &frame)
{
    const std::uint32_t number = frame.hit->span.begin;
    const std::uint32_t segment = sentence.clauses[frame.clause].segment;
    std::size_t first = frame.clause;
    for (std::size_t i = frame.clause + 1; i-- > 0 && sentence.clauses[i].segment == segment; first = i) {
        if (const TextSpan site = workedOn(text, sentence.clauses[i].span); !site.empty() && site.end <= number)
            return site;
        const TextSpan words = opening(sentence, sentence.clauses[i].span, number);
        const std::u32string_view said = slice(text, words);
        if (said.starts_with(U'在') && said.find(U'的') == std::u32string_view::npos) // 在东湖广场北侧空地搭建凉棚
            for (std::uint32_t length = std::min<std::uint32_t>(18, words.end - words.begin); length >= 7; --length)
                if (endsWithAny(said.substr(0, length), spots))
                    return {words.begin + 1, words.begin + length};
        if (said.starts_with(U'在') && isReach(said.substr(1))) // 在龙船冲河段，
            return {words.begin + 1, words.end};
        if (i == 0 && isPart(said)) // 漆河片清运垃圾420吨
            return words;
        if (said.size() < 4 || said.size() > 18)
            continue;
        const bool ownClause = i == frame.clause && (frame.objectFrom == ObjectFrom::After || words.end < number);
        if (ownClause && endsWithAny(said, stretches) && !endsWithAny(said, generic) && said.find(U'、') == std::u32string_view::npos &&
            !(frame.object.begin < words.end && words.begin < frame.object.end))
            return words;
    }
    return rowHead(text, {sentence.clauses[first].span.begin, number});
}

} // namespace starboard
