#include "model/place/namecontext.h"

#include <algorithm>

namespace starboard {

namespace {

constexpr std::uint32_t organisationReach = 8; // characters behind a name in which 公司, 医院 … make it part of another
constexpr std::uint32_t titleReach = 40;       // characters before a name in which 《 may stand
constexpr std::uint32_t clauseReach = 16; // characters before a name in which 按照 makes it an authority
constexpr std::u32string_view clauseEnds = U"，。；：！？\n,;:!?";
constexpr std::u32string_view unitSigns = U"省市区县镇乡村街";

bool startsWith(std::u32string_view text, std::size_t at, std::u32string_view word)
{
    return text.substr(std::min(at, text.size()), word.size()) == word;
}

} // namespace

std::uint32_t NameContext::bodyAt(std::uint32_t at) const
{
    return static_cast<std::uint32_t>(m_words.bodies.longestAt(m_text, at));
}

bool NameContext::partOfName(TextSpan ending) const
{
    const std::u32string_view before =
        m_text.substr(ending.begin > titleReach ? ending.begin - titleReach : 0, std::min(ending.begin, titleReach));
    const std::size_t open = before.rfind(U'《');
    if (open != before.npos && before.find(U'》', open) == before.npos)
        return true;
    // A further place ends the reach: the hospital of 河南省淇滨区人民医院 is the district's.
    for (std::uint32_t at = ending.end; at < ending.end + organisationReach && at < m_text.size() &&
                                        isHan(m_text[at]) && unitSigns.find(m_text[at]) == unitSigns.npos;
         ++at)
        if (m_words.organisations.longestAt(m_text, at) > 0)
            return true;
    return false;
}

bool NameContext::passing(const PlaceMention &mention) const
{
    const bool high = mention.level <= PlaceLevel::City;
    if (!high && !mention.isBody)
        return false;
    std::uint32_t begin = mention.span.begin;
    while (begin > 0 && mention.span.begin - begin < clauseReach &&
           clauseEnds.find(m_text[begin - 1]) == clauseEnds.npos)
        --begin;
    const std::u32string_view before = m_text.substr(begin, mention.span.begin - begin);
    const auto stands = [&](const std::u32string &word) { return before.find(word) != before.npos; };
    return std::any_of(m_words.authority.begin(), m_words.authority.end(), stands) ||
           (high && std::any_of(m_words.honour.begin(), m_words.honour.end(), stands));
}

bool NameContext::slogan(TextSpan stem, std::uint32_t end) const
{
    if (std::find(m_words.slogans.begin(), m_words.slogans.end(), slice(m_text, stem)) == m_words.slogans.end())
        return false;
    const bool alone = stem.begin == 0 || !isHan(m_text[stem.begin - 1]);
    return !alone || startsWith(m_text, end, U"创建") || startsWith(m_text, end, U"建设");
}

std::uint32_t NameContext::noName(std::u32string_view stem) const
{
    return static_cast<std::uint32_t>(m_words.noNames.longestAt(stem, 0));
}

} // namespace starboard
