// Fixed sets of characters and words for reading text: one look-up refuses nearly every place where none stands.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace starboard {

// Characters of the Basic Multilingual Plane; nothing beyond it is in the set.
class CharacterSet
{
public:
    constexpr CharacterSet() = default;
    constexpr explicit CharacterSet(std::u32string_view characters)
    {
        for (char32_t c : characters)
            add(c);
    }
    constexpr void add(char32_t c)
    {
        if (c < 0x10000)
            m_bits[c / 64] |= std::uint64_t{1} << c % 64;
    }
    [[nodiscard]] constexpr bool has(char32_t c) const { return c < 0x10000 && (m_bits[c / 64] >> c % 64 & 1) != 0; }

private:
    std::array<std::uint64_t, 0x10000 / 64> m_bits{};
};

// Up to some hundred words, none of them empty.
template <std::size_t N> class WordSet
{
public:
    constexpr WordSet(const std::u32string_view (&words)[N])
    {
        for (std::size_t i = 0; i < N; ++i) {
            m_words[i] = words[i];
            m_first[i] = words[i].front();
            m_last[i] = words[i].back();
            m_firsts.add(m_first[i]);
            m_lasts.add(m_last[i]);
        }
    }

    // Length of the longest word that the text starts with, that it ends with; 0 where there is none.
    [[nodiscard]] std::size_t atStart(std::u32string_view text) const
    {
        std::size_t best = 0;
        if (!text.empty() && m_firsts.has(text.front()))
            for (std::size_t i = 0; i < N; ++i)
                if (m_first[i] == text.front() && m_words[i].size() > best && text.starts_with(m_words[i]))
                    best = m_words[i].size();
        return best;
    }
    [[nodiscard]] std::size_t atEnd(std::u32string_view text) const
    {
        std::size_t best = 0;
        if (!text.empty() && m_lasts.has(text.back()))
            for (std::size_t i = 0; i < N; ++i)
                if (m_last[i] == text.back() && m_words[i].size() > best && text.ends_with(m_words[i]))
                    best = m_words[i].size();
        return best;
    }
    [[nodiscard]] bool inside(std::u32string_view text) const
    {
        for (; !text.empty(); text.remove_prefix(1))
            if (atStart(text) > 0)
                return true;
        return false;
    }

private:
    std::array<std::u32string_view, N> m_words;
    std::array<char32_t, N> m_first{}, m_last{};
    CharacterSet m_firsts, m_lasts;
};

// The same for words that are read from a lexicon; what a text starts with only.
class WordList
{
public:
    void add(std::u32string_view word)
    {
        if (word.empty())
            return;
        m_words.emplace_back(word);
        m_firsts.add(word.front());
    }
    // Length of the longest word at `at`, 0 where none starts.
    [[nodiscard]] std::size_t longestAt(std::u32string_view text, std::size_t at) const
    {
        std::size_t best = 0;
        if (at < text.size() && m_firsts.has(text[at]))
            for (const std::u32string &word : m_words)
                if (word.size() > best && text.substr(at).starts_with(word))
                    best = word.size();
        return best;
    }

private:
    std::vector<std::u32string> m_words;
    CharacterSet m_firsts;
};

} // namespace starboard
