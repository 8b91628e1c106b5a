// A set of words that finds the longest one at a position of a text: one table look-up rejects almost every position.
#pragma once

#include "model/core/wordset.h"

#include <cstdint>
#include <string_view>
#include <string>
#include <vector>

namespace starboard {

class WordIndex {
public:
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    struct Match {
        std::uint32_t id = none;
        std::uint32_t length = 0;
        explicit operator bool() const { return id != none; }
    };

    // `id` comes back with every match; words of one id may be many. An empty word is ignored.
    void add(std::u32string word, std::uint32_t id);
    void seal(); // sorts; call once after the last add and before the first match

    [[nodiscard]] Match longestAt(std::u32string_view text, std::size_t at) const;
    [[nodiscard]] bool mayStart(char32_t c) const { return m_starts.has(c); }

private:
    struct Entry {
        std::u32string word;
        std::uint32_t id;
    };
    CharacterSet m_starts;
    std::vector<Entry> m_entries;               // by first character, longest first
    std::vector<std::uint32_t> m_first = std::vector<std::uint32_t>(0x10000, 0); // index of the first entry + 1
};

} // namespace starboard
