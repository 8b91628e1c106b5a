#include "model/page/characters.h"

#include "model/core/radicals.h"
#include "model/core/text.h"

namespace starboard {

namespace {

// The full-width forms that stay because Chinese text is set with them.
bool isChinesePunctuation(char32_t c)
{
    return c == U'！' || c == U'，' || c == U'：' || c == U'；' || c == U'？' || c == U'（' || c == U'）' ||
           c == U'［' || c == U'］';
}

bool isDropped(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0xAD || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF ||
           (c >= 0xFE00 && c <= 0xFE0F); // variation selectors
}

CharClass classify(char32_t c)
{
    if (c == U'\n' || c == U'\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029)
        return CharClass::LineEnd;
    if (isSpace(c) && c != 0xFEFF)
        return CharClass::Blank;
    if (isDropped(c))
        return CharClass::Dropped;
    if ((c >= U'0' && c <= U'9') || (c >= U'０' && c <= U'９'))
        return CharClass::Digit;
    // Up to the symbols: Latin, Greek, Cyrillic and the other alphabets; typographic quotes are Chinese here.
    if (c < 0x1200 || (c >= 0x1E00 && c < 0x2000) || (c >= U'Ａ' && c <= U'Ｚ') || (c >= U'ａ' && c <= U'ｚ'))
        return c == U'·' || c == U'×' || c == U'°' || c == U'±' ? CharClass::Chinese : CharClass::Latin;
    return CharClass::Chinese;
}

} // namespace

Characters::Characters()
{
    for (char32_t c = 0; c < size; ++c) {
        m_folded[c] = c;
        m_classes[c] = classify(c);
    }
    for (char32_t c = 0xFF01; c <= 0xFF5E; ++c)
        if (!isChinesePunctuation(c))
            m_folded[c] = c - 0xFEE0;
    m_folded[0xFFE0] = U'¢';
    m_folded[0xFFE1] = U'£';
    m_folded[0xFFE5] = U'¥';
    for (char32_t c = 0x2E80; c <= 0x2FDF; ++c)
        m_folded[c] = withoutRadical(c);
    for (char32_t c = 0; c < size; ++c)
        if (m_folded[c] != c)
            m_changing.add(c);
}

const Characters &Characters::table()
{
    static const Characters table;
    return table;
}

} // namespace starboard
