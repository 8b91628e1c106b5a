// The lexicon of phrases whose numerals count nothing.
#include "model/core/table.h"
#include "model/extract/numeral.h"
#include "model/extract/quantity.h"

#include <algorithm>

namespace starboard {

namespace {

bool startsNumeral(char32_t c)
{
    Glyph g = glyph(c);
    return g == Glyph::Arabic || g == Glyph::Han || g == Glyph::Unit || g == Glyph::Scale || g == Glyph::Few || g == Glyph::Half;
}

} // namespace

Result<FixedExpressions> FixedExpressions::read(const std::string &path)
{
    auto table = Table::read(path);
    if (!table)
        return tl::make_unexpected(table.error());
    FixedExpressions fixed;
    for (std::size_t row = 0; row < table->rows(); ++row) {
        const std::string &kind = table->at(row, "kind");
        for (const std::string &word : words(table->at(row, "words"))) {
            std::u32string text = fromUtf8(word);
            if (kind == "noun") {
                fixed.m_nouns.add(text, 0);
            } else if (kind == "abstract") {
                fixed.m_abstracts.add(text, 0);
            } else if (kind == "name" || kind == "word" || kind == "number") {
                auto anchor = std::find_if(text.begin(), text.end(), startsNumeral);
                if (anchor == text.end())
                    return fail(FailureCode::Damaged, path + ": “" + word + "” holds no numeral.");
                auto lead = static_cast<std::size_t>(anchor - text.begin());
                fixed.m_phrases.push_back({text.substr(0, lead), text.substr(lead),
                                           kind == "name"   ? Kind::Name
                                           : kind == "word" ? Kind::Word
                                                            : Kind::Number});
            } else {
                return fail(FailureCode::Damaged, path + ": the kind “" + kind + "” is unknown.");
            }
        }
    }
    std::stable_sort(fixed.m_phrases.begin(), fixed.m_phrases.end(), [](const Phrase &a, const Phrase &b) {
        if (a.rest.front() != b.rest.front())
            return a.rest.front() < b.rest.front();
        return a.lead.size() + a.rest.size() > b.lead.size() + b.rest.size();
    });
    fixed.m_first.assign(0x10000, 0);
    for (std::size_t i = fixed.m_phrases.size(); i > 0; --i)
        fixed.m_first[fixed.m_phrases[i - 1].rest.front() & 0xFFFF] = static_cast<std::uint32_t>(i);
    fixed.m_nouns.seal();
    fixed.m_abstracts.seal();
    return fixed;
}

FixedExpressions::Match FixedExpressions::phraseAt(std::u32string_view text, std::size_t at) const
{
    if (text[at] >= 0x10000 || m_first[text[at]] == 0)
        return {};
    std::u32string_view head = text.substr(0, at), rest = text.substr(at);
    for (std::size_t i = m_first[rest.front()] - 1; i < m_phrases.size() && m_phrases[i].rest.front() == rest.front(); ++i)
        if (rest.starts_with(m_phrases[i].rest) && head.ends_with(m_phrases[i].lead))
            return {m_phrases[i].rest.size(), m_phrases[i].kind, !m_phrases[i].lead.empty()};
    return {};
}

std::size_t FixedExpressions::nounAt(std::u32string_view text, std::size_t at) const
{
    return m_nouns.longestAt(text, at).length;
}

std::size_t FixedExpressions::abstractAt(std::u32string_view text, std::size_t at) const
{
    return m_abstracts.longestAt(text, at).length;
}

} // namespace starboard
