// A reading head over a text: what stands ahead, and taking it.
#pragma once

#include <cstddef>
#include <string_view>

namespace starboard {

class ReadHead {
protected:
    ReadHead(std::u32string_view text, std::size_t at) : m_text(text), m_at(at) {}

    [[nodiscard]] char32_t peek(std::size_t ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : U'\0'; }
    [[nodiscard]] bool starts(std::u32string_view word) const { return m_at <= m_text.size() && m_text.substr(m_at).starts_with(word); }
    bool take(std::u32string_view word)
    {
        if (!starts(word))
            return false;
        m_at += word.size();
        return true;
    }

    std::u32string_view m_text;
    std::size_t m_at;
};

} // namespace starboard
