// The rules that tell what a numeral is there for, with what they look at. Internal to role.cpp and the files of its rules.
#pragma once

#include "model/extract/glyph.h"
#include "model/extract/role.h"

#include <algorithm>
#include <array>
#include <optional>

namespace starboard {

inline bool isLetter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

inline bool isArabic(char32_t c)
{
    return glyph(c) == Glyph::Arabic;
}

// What ends a look back from a numeral: one table look-up a character.
enum Mark : std::uint8_t { ClauseEnd = 1, SentenceEnd = 2, QuoteOpen = 4, QuoteClose = 8 };

constexpr std::array<std::uint8_t, 0x10000> makeMarks()
{
    std::array<std::uint8_t, 0x10000> marks{};
    for (char32_t c : std::u32string_view(U"。！？；;!?\n，,"))
        marks[c] |= ClauseEnd;
    for (char32_t c : std::u32string_view(U"。！？；\n"))
        marks[c] |= SentenceEnd;
    for (char32_t c : std::u32string_view(U"“‘《『「"))
        marks[c] |= QuoteOpen;
    for (char32_t c : std::u32string_view(U"”’》』」"))
        marks[c] |= QuoteClose;
    return marks;
}

inline constexpr std::array<std::uint8_t, 0x10000> marks = makeMarks();

inline bool marked(char32_t c, int mark)
{
    return c < 0x10000 && (marks[c] & mark) != 0;
}

template <std::size_t N> bool anyEnds(std::u32string_view head, const std::array<std::u32string_view, N> &words)
{
    return std::any_of(words.begin(), words.end(), [&](std::u32string_view w) { return head.ends_with(w); });
}

template <std::size_t N> bool anyStarts(std::u32string_view rest, const std::array<std::u32string_view, N> &words)
{
    return std::any_of(words.begin(), words.end(), [&](std::u32string_view w) { return rest.starts_with(w); });
}

template <std::size_t N> bool anyInside(std::u32string_view stretch, const std::array<std::u32string_view, N> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](std::u32string_view w) { return stretch.find(w) != std::u32string_view::npos; });
}

class Judge {
public:
    Judge(const Sighting &s, const QuantityLexicon &lexicon)
        : m_s(s), m_text(s.text), m_lexicon(lexicon), m_head(s.text.substr(0, s.begin)), m_rest(s.text.substr(s.end)),
          m_behind(s.text.substr(s.numeralEnd)), m_prev(s.begin > 0 ? s.text[s.begin - 1] : U'\0'),
          m_next(s.numeralEnd < s.text.size() ? s.text[s.numeralEnd] : U'\0')
    {
        const Decimal &value = s.numeral.value;
        if (s.numeral.decimal || s.numeral.fraction || value.exponent() < 0 || value.exponent() > 6 || value.mantissa() > 1000000)
            return;
        std::int64_t whole = value.mantissa();
        for (int i = 0; i < value.exponent(); ++i)
            whole *= 10;
        m_whole = whole;
    }

    RoleVerdict verdict();

private:
    using Rule = RoleVerdict (Judge::*)() const;

    // calendarrules.cpp
    RoleVerdict weekday() const;
    RoleVerdict date() const;
    RoleVerdict time() const;
    RoleVerdict duration() const;
    RoleVerdict frequency() const;
    // namerules.cpp
    RoleVerdict placeName() const;
    RoleVerdict rhetoric() const;
    RoleVerdict ordinal() const;
    RoleVerdict latin() const;
    RoleVerdict quoted() const;
    RoleVerdict listMark() const;
    RoleVerdict noun() const;
    RoleVerdict echo() const;
    RoleVerdict slogan() const;
    // role.cpp
    RoleVerdict document() const;
    RoleVerdict address() const;
    RoleVerdict phone() const;
    RoleVerdict age() const;
    RoleVerdict threshold() const;
    RoleVerdict unmeasured() const;

    static RoleVerdict none() { return {NumeralRole::Count, {}, false}; }
    std::u32string_view clauseBefore(std::size_t most) const;
    bool within(std::int64_t low, std::int64_t high) const
    {
        return m_whole && *m_whole >= low && *m_whole <= high;
    }
    bool plain() const { return !m_s.numeral.atLeast && m_s.numeral.scale == 0 && !m_s.numeral.grouped; }
    bool yearLike() const
    {
        return plain() && m_s.numeral.digits == 4 && within(1900, 2099) && (!m_s.numeral.chinese || m_s.numeral.positional);
    }
    std::u32string_view unit() const { return m_text.substr(m_s.unitBegin, m_s.unitEnd - m_s.unitBegin); }

    const Sighting &m_s;
    std::u32string_view m_text;
    const QuantityLexicon &m_lexicon;
    std::u32string_view m_head, m_rest, m_behind;
    char32_t m_prev, m_next;
    std::optional<std::int64_t> m_whole; // the value where it is a whole number of a size that names and dates have
};

} // namespace starboard
