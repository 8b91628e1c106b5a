#include "model/extract/estate.h"

#include <algorithm>

namespace starboard {

namespace {

constexpr std::u32string_view kinds[] = {U"家属院", U"家属楼", U"小区", U"宿舍", U"花园", U"家园", U"公寓", U"楼院", U"嘉苑", U"佳苑", U"新苑"};
constexpr std::u32string_view backwards[] = {U"该小区", U"这片小区", U"这个院", U"这个楼院", U"该楼院", U"该家属院"};
constexpr std::u32string_view general[] = {U"老旧", U"居民", U"各", U"的", U"无物业", U"住宅", U"辖区", U"某", U"一", U"多", U"等", U"建成", U"改造", U"安置"};

bool holds(std::u32string_view words, std::u32string_view word) { return words.find(word) != words.npos; }

// 这个小区, 这座1986年建成的院子
bool pointsBack(std::u32string_view words)
{
    if (std::any_of(std::begin(backwards), std::end(backwards), [words](auto word) { return holds(words, word); }))
        return true;
    constexpr std::size_t longest = 14;
    for (std::u32string_view opening : {std::u32string_view(U"这座"), std::u32string_view(U"这个"), std::u32string_view(U"这处")})
        for (std::size_t at = words.find(opening); at != words.npos; at = words.find(opening, at + 1)) {
            const std::u32string_view said = words.substr(at, longest);
            const std::u32string_view phrase = said.substr(0, said.find(U'，'));
            if (holds(phrase, U"院子") || holds(phrase, U"院落") || holds(phrase, U"小区") || holds(phrase, U"家属院") || holds(phrase, U"老院"))
                return true;
        }
    return false;
}

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
    bool others = false;
    m_outside = false; // in this sentence
    for (auto it = mention; it != mentions.end() && it->span.end <= sentence.end; ++it) {
        others = others || slice(m_text, it->span) != m_holder;
        m_outside = m_outside || slice(m_text, it->span) == m_holder; // the community that it lies in speaks for itself
    }
    if (!m_named.empty() && pointsBack(words))
        m_inside = true;
    else if (others)
        m_inside = false;
    for (; mention != mentions.end() && mention->span.end <= sentence.end; ++mention)
        if (const TextSpan name = nameAt(mention->span.end, sentence.end); !name.empty()) {
            m_named = name;
            m_holder = slice(m_text, mention->span);
        }
}

} // namespace starboard
