// All words of a set that start at a position of a text, shortest first: a trie in one open-addressed table.
#pragma once

#include "model/core/wordset.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace starboard {

class TermTrie {
public:
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    // The id of the word; the same word added twice keeps its id. An empty word has none.
    std::uint32_t add(std::u32string_view word);
    [[nodiscard]] std::uint32_t size() const { return m_words; }
    [[nodiscard]] std::uint32_t find(std::u32string_view word) const;

    // Calls visit(id, length) for each word at `at`.
    template <typename Visit> void matches(std::u32string_view text, std::size_t at, Visit visit) const
    {
        // Most characters start no word: the first step is one look-up.
        std::uint32_t node = at < text.size() && m_starts.has(text[at]) ? m_first[text[at]] : none;
        for (std::size_t i = at; node != none; node = child(node, text[i])) {
            ++i;
            if (m_ids[node] != none)
                visit(m_ids[node], static_cast<std::uint32_t>(i - at));
            if (i == text.size())
                return;
        }
    }
    // The longest word at `at`: its length, 0 where none starts; `id` is set then.
    [[nodiscard]] std::uint32_t longest(std::u32string_view text, std::size_t at, std::uint32_t *id = nullptr) const
    {
        std::uint32_t length = 0;
        matches(text, at, [&](std::uint32_t found, std::uint32_t chars) {
            length = chars;
            if (id)
                *id = found;
        });
        return length;
    }

private:
    struct Slot {
        std::uint64_t key = ~std::uint64_t{0};
        std::uint32_t node = none;
    };

    [[nodiscard]] static std::uint64_t keyOf(std::uint32_t node, char32_t c)
    {
        return (std::uint64_t{node} << 21) | c;
    }
    [[nodiscard]] std::size_t slotOf(std::uint64_t key) const
    {
        return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15ull) >> m_shift);
    }
    [[nodiscard]] std::uint32_t child(std::uint32_t node, char32_t c) const
    {
        if (m_slots.empty())
            return none;
        const std::uint64_t key = keyOf(node, c);
        for (std::size_t slot = slotOf(key);; slot = (slot + 1) & (m_slots.size() - 1)) {
            if (m_slots[slot].key == key)
                return m_slots[slot].node;
            if (m_slots[slot].node == none)
                return none;
        }
    }
    std::uint32_t childOrNew(std::uint32_t node, char32_t c);
    void grow();

    std::vector<Slot> m_slots;
    CharacterSet m_starts; // the characters that m_first has a node for; small enough to stay in the cache
    std::vector<std::uint32_t> m_first; // the root's children by character; words start within the BMP
    std::vector<std::uint32_t> m_ids{none}; // of each node
    std::uint32_t m_words = 0;
    int m_shift = 64;
};

} // namespace starboard
