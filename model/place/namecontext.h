// What stands around a name says whether it is a place here, a body of it, or part of another name.
#pragma once

#include "model/place/nameending.h"
#include "model/place/resolver.h"

#include <string_view>

namespace starboard {

class NameContext
{
public:
    NameContext(std::u32string_view text, const PlaceWords::Entries &words) : m_text(text), m_words(words) {}

    [[nodiscard]] std::uint32_t bodyAt(std::uint32_t at) const; // length of the body that begins here (纪委), else 0
    // Of a company, a hospital or a document; `ending` is the last word of the name (市).
    [[nodiscard]] bool partOfName(TextSpan ending) const;
    [[nodiscard]] bool passing(const PlaceMention &mention) const;     // gave an order or an honour, owns no number
    [[nodiscard]] bool slogan(TextSpan stem, std::uint32_t end) const; // 平安 of 平安社区创建; `end` is the name's
    [[nodiscard]] std::uint32_t noName(std::u32string_view stem) const; // characters of the verb or the like that it begins with (采取村)

private:
    std::u32string_view m_text;
    const PlaceWords::Entries &m_words;
};

} // namespace starboard
