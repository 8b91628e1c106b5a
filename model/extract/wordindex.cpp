#include "model/extract/wordindex.h"

#include <algorithm>

namespace starboard {

void WordIndex::add(std::u32string word, std::uint32_t id)
{
    if (!word.empty() && word.front() < 0x10000)
        m_entries.push_back({std::move(word), id});
}

void WordIndex::seal()
{
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
        return a.word.front() != b.word.front() ? a.word.front() < b.word.front() : a.word.size() > b.word.size();
    });
    std::fill(m_first.begin(), m_first.end(), 0);
    for (std::size_t i = m_entries.size(); i > 0; --i)
        m_first[m_entries[i - 1].word.front()] = static_cast<std::uint32_t>(i);
    for (const Entry &entry : m_entries)
        m_starts.add(entry.word.front());
}

WordIndex::Match WordIndex::longestAt(std::u32string_view text, std::size_t at) const
{
    if (at >= text.size() || !mayStart(text[at]))
        return {};
    std::u32string_view rest = text.substr(at);
    for (std::size_t i = m_first[rest.front()] - 1; i < m_entries.size() && m_entries[i].word.front() == rest.front(); ++i)
        if (rest.starts_with(m_entries[i].word))
            return {m_entries[i].id, static_cast<std::uint32_t>(m_entries[i].word.size())};
    return {};
}

} // namespace starboard
