#include "model/extract/verbgroup.h"

#include <algorithm>

namespace starboard {

namespace {

bool insideMark(const std::vector<TextSpan> &marks, TextSpan span)
{
    return std::any_of(marks.begin(), marks.end(), [span](TextSpan mark) { return mark.contains(span); });
}

} // namespace

bool isCausative(std::u32string_view verb)
{
    constexpr std::u32string_view causatives[] = {U"带动", U"引导", U"吸纳", U"吸引", U"发动", U"动员", U"鼓励", U"帮助", U"扶持", U"带领"};
    return std::any_of(std::begin(causatives), std::end(causatives), [verb](std::u32string_view word) { return verb.ends_with(word); });
}

bool isRelative(std::u32string_view verb)
{
    return verb == U"上报" || verb == U"反馈" || verb == U"反映" || verb == U"申报" || verb == U"报送";
}

bool opensRelative(std::u32string_view before)
{
    const std::size_t of = before.find_last_of(U"对将把");
    return before.ends_with(U"的") && of != std::u32string_view::npos && (of == 0 || std::u32string_view(U"针面应").find(before[of - 1]) == std::u32string_view::npos);
}

bool startsNoun(const Sentence &sentence, std::uint32_t at)
{
    auto token = std::lower_bound(sentence.tokens.begin(), sentence.tokens.end(), at,
                                  [](const Token &t, std::uint32_t position) { return t.span.begin < position; });
    return token != sentence.tokens.end() && token->span.begin == at && token->noun;
}

std::vector<VerbGroup> readVerbGroups(std::u32string_view text, const Sentence &sentence, const std::vector<TextSpan> &marks,
                                      TextSpan span)
{
    std::vector<VerbGroup> groups;
    auto token = std::lower_bound(sentence.tokens.begin(), sentence.tokens.end(), span.begin,
                                  [](const Token &t, std::uint32_t at) { return t.span.begin < at; });
    for (; token != sentence.tokens.end() && token->span.end <= span.end; ++token) {
        if (token->verb == 0 || (token->verb & VerbMention) || insideMark(marks, token->span))
            continue;
        const bool light = (token->verb & VerbLight) != 0;
        if (!groups.empty()) {
            VerbGroup &group = groups.back();
            const std::u32string_view gap = slice(text, {group.span.end, token->span.begin});
            const bool helper = !(group.last & ~(VerbState | VerbPassive)); // 共发现, 进行了架设
            if (gap.empty() && helper) {
                group = {token->span, token->verb, token->verb, token->span.begin, light ? token->span.end : token->span.begin};
                continue;
            }
            const bool state = !(token->verb & ~(VerbState | VerbPassive));
            if (!state && (gap.empty() || gap == U"、" || gap == U"并" || gap == U"和" || gap == U"了")) {
                if (light && group.lightEnd == group.span.end)
                    group.lightEnd = token->span.end;
                group.span.end = token->span.end;
                group.lastBegin = token->span.begin;
                group.last = token->verb;
                continue;
            }
        }
        groups.push_back({token->span, token->verb, token->verb, token->span.begin, light ? token->span.end : token->span.begin});
    }
    for (VerbGroup &group : groups) // 选出楼栋长, 清理掉垃圾
        if (group.span.end < span.end && std::u32string_view(U"出成好完掉走").find(text[group.span.end]) != std::u32string_view::npos &&
            startsNoun(sentence, group.span.end + 1))
            ++group.span.end;
    return groups;
}

} // namespace starboard
