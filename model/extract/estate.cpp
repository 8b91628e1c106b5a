#include "model/extract/estate.h"

#include <algorithm>

namespace starboard {

namespace {

constexpr std::u32string_view kinds[] = {U"家属院", U"家属楼", U"小区", U"宿舍", U"花园", U"家园", U"公寓", U"楼院", U"嘉苑", U"佳苑", U"新苑"};
constexpr std::u32string_view backwards[] = {U"这个小区", U"该小区", U"这个老小区", U"这个老旧小区", U"这个院", U"该楼院", U"这个楼院", U"该家属院", U"这座院子", U"这个院子", U"这座小区", U"这个老院", U"这片小区"};
constexpr std::u32string_view general[] = {U"老旧", U"居民", U"各", U"的", U"无物业", U"住宅", U"辖区", U"某", U"一", U"多", U"等", U"建成", U"改造", U"安置"};

bool holds(std::u32string_view words, std::u32string_view word) { return words.find(word) != words.npos; }

} // namespace

TextSpan Estates::nameAt(std::uint32_t at, std::uint32_t limit) const
{
    constexpr std::uint32_t longest = 8; // with its kind
    for (std::uint32_t end = at + 4; end <= std::min(limit, at + longest); ++end) {
        if (!isHan(m_text[end - 1]))
            return {};
        const std::u32string_view name = slice(m_text, {at, end});
        const bool whole = std::any_of(std::begin(kinds), std::end(kinds), [name](auto kind) { return name.ends_with(kind) && name.size() >= kind.size() + 2; });
        if (whole)
            return std::any_of(std::begin(general), std::end(general), [name](auto word) { return holds(name, word); }) ? TextSpan{} : TextSpan{at, end};
    }
    return {};
}

void Estates::startSentence(TextSpan sentence, const std::vector<PlaceMention> &mentions)
{
    const std::u32string_view words = slice(m_text, sentence);
    auto mention = std::lower_bound(mentions.begin(), mentions.end(), sentence.begin,
                                    [](const PlaceMention &m, std::uint32_t at) { return m.span.begin < at; });
    const bool others = mention != mentions.end() && mention->span.end <= sentence.end;
    if (!m_named.empty() && std::any_of(std::begin(backwards), std::end(backwards), [words](auto word) { return holds(words, word); }))
        m_inside = true;
    else if (others)
        m_inside = false;
    for (; mention != mentions.end() && mention->span.end <= sentence.end; ++mention)
        if (const TextSpan name = nameAt(mention->span.end, sentence.end); !name.empty())
            m_named = name;
}

} // namespace starboard
