#include "model/extract/termtrie.h"

#include <bit>

namespace starboard {

std::uint32_t TermTrie::add(std::u32string_view word)
{
    if (word.empty())
        return none;
    std::uint32_t node = 0;
    for (char32_t c : word)
        node = childOrNew(node, c);
    if (m_ids[node] == none)
        m_ids[node] = m_words++;
    return m_ids[node];
}

std::uint32_t TermTrie::find(std::u32string_view word) const
{
    std::uint32_t node = 0;
    for (char32_t c : word) {
        node = child(node, c);
        if (node == none)
            return none;
    }
    return word.empty() ? none : m_ids[node];
}

std::uint32_t TermTrie::childOrNew(std::uint32_t node, char32_t c)
{
    if (std::uint32_t found = child(node, c); found != none)
        return found;
    if (m_ids.size() * 2 >= m_slots.size())
        grow();
    const auto created = static_cast<std::uint32_t>(m_ids.size());
    m_ids.push_back(none);
    const std::uint64_t key = keyOf(node, c);
    std::size_t slot = slotOf(key);
    while (m_slots[slot].node != none)
        slot = (slot + 1) & (m_slots.size() - 1);
    m_slots[slot] = {key, created};
    if (node == 0 && c < 0x10000) {
        if (m_first.empty())
            m_first.resize(0x10000, none);
        m_first[c] = created;
        m_starts.add(c);
    }
    return created;
}

void TermTrie::grow()
{
    std::vector<Slot> old(m_slots.empty() ? 1024 : m_slots.size() * 2);
    old.swap(m_slots);
    m_shift = 64 - std::countr_zero(m_slots.size());
    for (const Slot &slot : old) {
        if (slot.node == none)
            continue;
        std::size_t at = slotOf(slot.key);
        while (m_slots[at].node != none)
            at = (at + 1) & (m_slots.size() - 1);
        m_slots[at] = slot;
    }
}

} // namespace starboard
