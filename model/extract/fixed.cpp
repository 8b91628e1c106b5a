// The lexicon of phrases whose numerals count nothing.
#include "model/core/table.h"
#include "model/extract/glyph.h"
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
        if (a.key() != b.key())
            return a.key() < b.key();
        return a.lead.size() + a.rest.size() > b.lead.size() + b.rest.size();
    });
    fixed.m_nouns.seal();
    fixed.m_abstracts.seal();
    return fixed;
}

FixedExpressions::Match FixedExpressions::phraseAt(std::u32string_view text, std::size_t at) const
{
    std::u32string_view head = text.substr(0, at), rest = text.substr(at);
    std::uint64_t first = rest.front(), second = rest.size() > 1 ? rest[1] : 0;
    // Phrases that go on behind the first character, then those that end with it: 统一.
    for (std::uint64_t key : {first << 32 | second, first << 32}) {
        auto phrase = std::partition_point(m_phrases.begin(), m_phrases.end(), [&](const Phrase &p) { return p.key() < key; });
        for (; phrase != m_phrases.end() && phrase->key() == key; ++phrase)
            if (rest.starts_with(phrase->rest) && head.ends_with(phrase->lead))
                return {phrase->rest.size(), phrase->kind, !phrase->lead.empty()};
    }
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
