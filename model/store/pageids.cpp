#include "model/store/pageids.h"

#include <unordered_set>

namespace starboard {

std::string factIdAt(std::string_view sha256, TextSpan number)
{
    constexpr std::size_t digits = 12; // among a million documents two are alike with a chance of one in 500
    return std::string(sha256.substr(0, digits)) + ":" + std::to_string(number.begin) + "-" + std::to_string(number.end);
}

PageIds::PageIds(const Page &page, std::string_view sha256)
{
    std::unordered_set<std::string> taken;
    for (const Article &article : page.articles) {
        for (const Fact &fact : article.facts) {
            std::string id = factIdAt(sha256, fact.numberSpan);
            // Two facts of one numeral: the second gets a letter, in the order of the extraction.
            for (char letter = 'b'; !taken.insert(id).second; ++letter)
                id = factIdAt(sha256, fact.numberSpan) + letter;
            m_ids.emplace(fact.id, std::move(id));
        }
    }
}

Fact PageIds::renamed(const Fact &fact) const
{
    Fact result = fact;
    auto it = m_ids.find(fact.id);
    if (it != m_ids.end())
        result.id = it->second;
    if (it = m_ids.find(fact.partOf); it != m_ids.end())
        result.partOf = it->second;
    return result;
}

} // namespace starboard
