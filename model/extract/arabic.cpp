#include "model/extract/arabic.h"

#include "model/core/text.h"
#include "model/extract/glyph.h"
#include "model/extract/readhead.h"

namespace starboard {

namespace {

class ArabicReader : private ReadHead {
public:
    ArabicReader(std::u32string_view text, std::size_t begin, std::size_t at) : ReadHead(text, at), m_begin(begin) {}

    std::optional<ArabicNumber> read()
    {
        if (!readDigitRun())
            return std::nullopt;
        readFractionBar();
        if (!m_number.closed)
            readThousandLetter();
        m_number.end = m_at;
        return m_number;
    }

private:
    bool arabicAt(std::size_t i) const { return i < m_text.size() && glyph(m_text[i]) == Glyph::Arabic; }

    bool readDigitRun();
    bool readGroups(std::int64_t &mantissa, int &kept);
    void readFractionBar();
    void readThousandLetter();

    std::size_t m_begin;
    ArabicNumber m_number;
};

// Thousands groups behind the first one to three digits: ",234" exactly three, in one style of comma.
bool ArabicReader::readGroups(std::int64_t &mantissa, int &kept)
{
    auto comma = [](char32_t c) { return c == U',' || c == U'，'; };
    bool any = false;
    while (comma(peek()) && arabicAt(m_at + 1) && arabicAt(m_at + 2) && arabicAt(m_at + 3) && !arabicAt(m_at + 4)) {
        for (std::size_t i = 1; i <= 3; ++i) {
            mantissa = mantissa * 10 + glyphInfo(peek(i)).value;
            ++kept;
        }
        m_at += 4;
        any = true;
        if (kept > 15)
            break;
    }
    return any;
}

bool ArabicReader::readDigitRun()
{
    if (!arabicAt(m_at) && !(glyphInfo(peek()).kind == Glyph::Point && arabicAt(m_at + 1)))
        return false;
    std::size_t begin = m_at;
    std::int64_t mantissa = 0;
    int exponent = 0, kept = 0;
    std::size_t digits = 0;
    for (; arabicAt(m_at); ++m_at, ++digits) {
        if (kept < 18) {
            mantissa = mantissa * 10 + glyphInfo(peek()).value;
            kept += mantissa != 0;
        } else {
            ++exponent;
        }
    }
    if (digits >= 1 && digits <= 3 && glyphInfo(m_text[begin]).value != 0 && readGroups(mantissa, kept))
        m_number.grouped = true;
    // A blank that a printer left inside a number: "14 00余辆", "3 000平方米".
    if (!m_number.grouped && digits >= 1 && digits <= 3 && (peek() == U' ' || peek() == U'\u00A0' || peek() == U'\u2009') &&
        (begin < 2 || !arabicAt(begin - 2) || m_text[begin - 1] != U' ')) {
        std::size_t end = m_at + 1;
        bool zeros = true;
        for (; arabicAt(end); ++end)
            zeros = zeros && glyphInfo(m_text[end]).value == 0;
        std::size_t more = end - m_at - 1;
        char32_t next = end < m_text.size() ? m_text[end] : U'\0';
        bool counted = isHan(next) && next != U'年' && next != U'月';
        if (counted && ((zeros && (more == 2 || more == 3)) || (more == 3 && glyphInfo(m_text[m_at + 1]).value != 0 && digits < 3))) {
            for (++m_at; arabicAt(m_at); ++m_at, ++digits)
                mantissa = mantissa * 10 + glyphInfo(peek()).value;
        }
    }
    auto point = [](char32_t c) { return c == U'.' || c == U'．'; };
    // 2222.2222.22222 is no decimal but a chain; its members are whole numbers.
    bool chained = begin >= 2 && point(m_text[begin - 1]) && arabicAt(begin - 2);
    if (point(peek()) && arabicAt(m_at + 1) && !chained) {
        std::size_t end = m_at + 1;
        while (arabicAt(end))
            ++end;
        if (!(end + 1 < m_text.size() && point(m_text[end]) && arabicAt(end + 1))) {
            for (++m_at; m_at < end; ++m_at, ++digits) {
                if (kept >= 18)
                    continue;
                mantissa = mantissa * 10 + glyphInfo(peek()).value;
                kept += mantissa != 0;
                --exponent;
            }
            m_number.decimal = true;
        }
    }
    m_number.value = Decimal(mantissa, exponent);
    m_number.digits = static_cast<std::uint8_t>(digits < 255 ? digits : 255);
    return true;
}

Decimal quotient(std::int64_t a, std::int64_t b)
{
    // Fifteen digits behind the point are more than any report prints.
    std::int64_t whole = a / b, rest = a % b, digits = 0;
    int exponent = 0;
    for (; rest != 0 && exponent > -15; --exponent) {
        rest *= 10;
        digits = digits * 10 + rest / b;
        rest %= b;
    }
    if (rest * 2 >= b)
        ++digits;
    return Decimal(whole) + Decimal(digits, exponent);
}

// "3/5", "1 3/5", "4 6/3"; never a date like 2023/3/15.
void ArabicReader::readFractionBar()
{
    auto slash = [](char32_t c) { return c == U'/' || c == U'／'; };
    auto number = [&](std::size_t &i, std::int64_t &value) {
        std::size_t begin = i;
        for (value = 0; arabicAt(i) && i - begin < 4; ++i)
            value = value * 10 + glyphInfo(m_text[i]).value;
        return i > begin && !arabicAt(i);
    };
    if (m_number.decimal || m_number.grouped || (m_begin > 0 && slash(m_text[m_begin - 1])))
        return;
    std::size_t i = m_begin;
    if (glyphInfo(m_text[i]).kind == Glyph::Sign)
        ++i;
    std::int64_t whole = 0, above = 0, below = 0;
    if (!number(i, above))
        return;
    if (i < m_text.size() && m_text[i] == U' ' && arabicAt(i + 1)) {
        whole = above;
        if (!number(++i, above))
            return;
    }
    if (i >= m_text.size() || !slash(m_text[i]) || !number(++i, below) || below == 0 || above > 999 || below > 999)
        return;
    if (i < m_text.size() && slash(m_text[i]))
        return;
    m_number.value = Decimal(whole) + quotient(above, below);
    m_number.fraction = true;
    m_number.closed = true;
    m_at = i;
}

void ArabicReader::readThousandLetter()
{
    std::size_t ahead = peek() == U' ' ? 1 : 0;
    char32_t k = peek(ahead), next = peek(ahead + 1);
    bool letter = (next >= U'a' && next <= U'z') || (next >= U'A' && next <= U'Z') || glyphInfo(next).kind == Glyph::Arabic;
    if ((k != U'k' && k != U'K' && k != U'ｋ' && k != U'Ｋ') || letter)
        return;
    m_number.value = m_number.value.scaled(3);
    m_at += ahead + 1;
    m_number.closed = true;
}

} // namespace

std::optional<ArabicNumber> readArabic(std::u32string_view text, std::size_t begin, std::size_t at)
{
    return ArabicReader(text, begin, at).read();
}

} // namespace starboard
