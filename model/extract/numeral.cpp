#include "model/extract/numeral.h"

#include "model/extract/arabic.h"
#include "model/extract/glyph.h"
#include "model/extract/readhead.h"

namespace starboard {

namespace {

// One reading head over the numeral; every step either advances or ends the reading.
class Reader : private ReadHead {
public:
    Reader(std::u32string_view text, std::size_t at) : ReadHead(text, at), m_begin(at) {}

    std::optional<Numeral> read();

private:
    char32_t before() const { return m_begin > 0 ? m_text[m_begin - 1] : U'\0'; }
    bool arabicAt(std::size_t i) const { return i < m_text.size() && glyphInfo(m_text[i]).kind == Glyph::Arabic; }
    bool hanAt(std::size_t i) const { return i < m_text.size() && glyphInfo(m_text[i]).kind == Glyph::Han; }

    bool readSign();
    void readArabicHead();
    bool readArabicTail();
    bool readHanRun();
    bool readPoint();
    bool readUnit();
    bool readScale();
    bool readFew();
    bool readMore();
    void settleTail();
    bool step();

    std::size_t m_begin;
    Numeral m_numeral;

    // value = m_total + m_section + m_pending; the upper end of 三五百 runs beside it.
    Decimal m_total, m_section, m_pending;
    Decimal m_upperTotal, m_upperSection, m_upperPending;
    bool m_hasPending = false, m_hasSection = false, m_hasTotal = false, m_range = false;
    bool m_pendingArabic = false, m_zero = false, m_closed = false, m_pointed = false;
    int m_lastUnit = 9;   // power of the last 十百千 in this section
    int m_lastScale = 99; // power of the last 万 or 亿
    int m_shorthand = 0;  // power that a trailing single digit has: 4 百 5 → 1
    std::size_t m_coefficientEnd = 0; // where the printed number ends if a scale follows
    std::size_t m_good = 0;           // end of the last complete reading
};

bool Reader::readSign()
{
    char32_t c = peek();
    if (glyphInfo(c).kind != Glyph::Sign)
        return false;
    char32_t p = before();
    bool word = c == U'负' || c == U'負';
    // A dash behind a digit, a letter, a word or another dash joins; it does not negate.
    if (!word && (glyphInfo(p).kind == Glyph::Arabic || glyphInfo(p).kind == Glyph::Sign || isHan(p) || p == U')' || p == U'）' ||
                  (p < 0x80 && ((p >= U'a' && p <= U'z') || (p >= U'A' && p <= U'Z')))))
        return false;
    ++m_at;
    return true;
}

void Reader::readArabicHead()
{
    const auto number = readArabic(m_text, m_begin, m_at);
    if (!number)
        return;
    m_pending = m_upperPending = number->value;
    m_hasPending = m_pendingArabic = true;
    m_closed = number->closed;
    m_numeral.chinese = false;
    m_numeral.digits = number->digits;
    m_numeral.decimal = number->decimal;
    m_numeral.grouped = number->grouped;
    m_numeral.fraction = number->fraction;
    m_at = m_good = number->end;
}

// Arabic digits behind a scale: 3万4000, 25万6千, 1千零1. Refused where they open something new.
bool Reader::readArabicTail()
{
    if (m_hasPending || m_numeral.atLeast || (!m_hasSection && !m_hasTotal))
        return false;
    int room = m_hasSection ? m_lastUnit : m_lastScale;
    std::size_t end = m_at;
    std::int64_t value = 0;
    for (; arabicAt(end) && end - m_at < 9; ++end)
        value = value * 10 + glyphInfo(m_text[end]).value;
    auto length = static_cast<int>(end - m_at);
    char32_t next = end < m_text.size() ? m_text[end] : U'\0';
    bool unitFollows = (glyphInfo(next).kind == Glyph::Unit || glyphInfo(next).kind == Glyph::Scale) && glyphInfo(next).value < room;
    bool fits = length < room && (unitFollows || m_zero);
    bool full = length == room && !oneOf(next, U"年月日");
    if (length == 0 || room > 8 || arabicAt(end) || !(fits || full))
        return false;
    m_pending = m_upperPending = Decimal(value);
    m_hasPending = m_pendingArabic = true;
    m_numeral.chinese = false;
    m_at = end;
    m_shorthand = 0;
    m_closed = !unitFollows && glyphInfo(next).kind != Glyph::Scale;
    m_good = m_at;
    return true;
}

bool neighbours(int a, int b)
{
    return (a > 0 && b == a + 1) || (a == 3 && b == 5);
}

// One Han digit; two neighbours are a range (三五); three and more, or any with 零, spell digit by digit (二〇二三).
bool Reader::readHanRun()
{
    if (m_hasPending || m_pointed)
        return false;
    std::size_t end = m_at;
    while (hanAt(end) && end - m_at < 18)
        ++end;
    std::size_t length = end - m_at;
    int first = glyphInfo(peek()).value;
    bool start = !m_hasSection && !m_hasTotal;
    if (!start && first == 0) {
        m_zero = true;
        ++m_at;
        return true;
    }
    auto unitAt = [&](std::size_t i) {
        return i < m_text.size() && (glyphInfo(m_text[i]).kind == Glyph::Unit || glyphInfo(m_text[i]).kind == Glyph::Scale);
    };
    if (start && length >= 2 && !(length == 2 && neighbours(first, glyphInfo(peek(1)).value)) &&
        !(length == 2 && first == 0 && unitAt(end))) {
        bool couple = false;
        std::int64_t value = 0;
        for (std::size_t i = m_at; i < end; ++i) {
            couple = couple || oneOf(m_text[i], U"两兩俩倆");
            value = value * 10 + glyphInfo(m_text[i]).value;
        }
        if (!couple && !unitAt(end)) {
            m_pending = m_upperPending = Decimal(value);
            m_hasPending = m_closed = m_numeral.positional = true;
            m_numeral.digits = static_cast<std::uint8_t>(length);
            m_at = m_good = end;
            return true;
        }
    }
    // 三千两百两: the last 两 is the weight, not a digit.
    if (!start && !unitAt(m_at + 1) && oneOf(peek(), U"两兩"))
        return false;
    m_pending = m_upperPending = Decimal(first);
    m_hasPending = true;
    if (first == 0)
        m_zero = true;
    ++m_at;
    if (length == 2 && neighbours(first, glyphInfo(peek()).value)) {
        m_upperPending = Decimal(glyphInfo(peek()).value);
        m_range = true;
        ++m_at;
    }
    m_numeral.digits = 1;
    m_good = m_at;
    return true;
}

// 十五点七. Not 八点三十 (a time), not 两百点两.
bool Reader::readPoint()
{
    bool han = peek() == U'点' || peek() == U'點';
    if (!han || m_range || m_pointed || m_numeral.decimal || (!m_hasPending && !m_hasSection && !m_hasTotal))
        return false;
    std::size_t end = m_at + 1;
    std::int64_t digits = 0;
    int exponent = 0;
    while ((hanAt(end) && !oneOf(m_text[end], U"两兩俩倆")) || (!m_numeral.chinese && arabicAt(end))) {
        if (exponent > -15) {
            digits = digits * 10 + glyphInfo(m_text[end]).value;
            --exponent;
        }
        ++end;
    }
    char32_t next = end < m_text.size() ? m_text[end] : U'\0';
    if (exponent == 0 || glyphInfo(next).kind == Glyph::Unit || oneOf(next, U"分刻点點"))
        return false;
    settleTail();
    m_pending = m_pending + Decimal(digits, exponent);
    m_upperPending = m_pending;
    m_hasPending = m_pointed = true;
    m_numeral.decimal = true;
    m_at = m_good = end;
    return true;
}

bool Reader::readUnit()
{
    GlyphInfo unit = glyphInfo(peek());
    if (unit.kind != Glyph::Unit || m_pointed)
        return false;
    if (unit.value >= 20) { // 廿, 卅
        if (m_hasPending || m_lastUnit <= 1)
            return false;
        m_section = m_section + Decimal(unit.value);
        m_upperSection = m_upperSection + Decimal(unit.value);
        unit.value = 1;
    } else {
        if (unit.value >= m_lastUnit)
            return false;
        bool start = !m_hasPending && !m_hasSection && !m_hasTotal;
        if (unit.value == 2 && peek(1) == U'分' && oneOf(peek(2), U"点點比位制"))
            return false;
        // 千米, 千克, 千瓦: behind Arabic digits the 千 belongs to the measure word.
        if (m_pendingArabic && unit.value == 3 && oneOf(peek(1), U"米克瓦卡伏赫帕"))
            return false;
        if (!m_hasPending) {
            if (unit.value > 1 && !start)
                return false;
            m_numeral.bareScale = start && unit.value > 1;
            m_pending = m_upperPending = Decimal(1);
        }
        if (m_pending.isZero())
            m_pending = m_upperPending = Decimal(1); // 零十
        m_section = m_section + m_pending.scaled(unit.value);
        m_upperSection = m_upperSection + m_upperPending.scaled(unit.value);
    }
    m_pending = m_upperPending = Decimal();
    m_hasPending = m_pendingArabic = m_zero = false;
    m_hasSection = true;
    m_lastUnit = unit.value;
    m_shorthand = unit.value - 1;
    ++m_at;
    m_good = m_at;
    return true;
}

bool Reader::readScale()
{
    GlyphInfo scale = glyphInfo(peek());
    if (scale.kind != Glyph::Scale)
        return false;
    if (scale.value == 12 && (m_pendingArabic || (!m_hasPending && !m_hasSection)))
        return false; // 100兆 is data, 预兆 a word
    bool nothing = !m_hasPending && !m_hasSection;
    if (nothing && !m_hasTotal) {
        m_numeral.bareScale = true;
        m_section = m_upperSection = Decimal(1);
    } else if (!nothing && scale.value == m_lastScale) {
        return false;
    }
    if (!nothing || !m_hasTotal)
        m_coefficientEnd = m_numeral.printed.end > m_begin ? m_numeral.printed.end : m_at;
    Decimal section = m_section + m_pending, upper = m_upperSection + m_upperPending;
    if (!m_hasTotal || nothing || scale.value > m_lastScale) {
        m_total = (m_total + section).scaled(scale.value);
        m_upperTotal = (m_upperTotal + upper).scaled(scale.value);
        m_numeral.scale += scale.value;
    } else {
        m_total = m_total + section.scaled(scale.value);
        m_upperTotal = m_upperTotal + upper.scaled(scale.value);
        m_numeral.scale = 0; // 四亿五千万 has no single coefficient
        m_coefficientEnd = 0;
    }
    m_section = m_upperSection = m_pending = m_upperPending = Decimal();
    m_hasPending = m_hasSection = m_pendingArabic = m_zero = m_pointed = false;
    m_hasTotal = true;
    m_lastUnit = 9;
    m_lastScale = nothing && m_lastScale != 99 ? m_lastScale + scale.value : scale.value;
    m_shorthand = scale.value - 1;
    ++m_at;
    m_good = m_at;
    return true;
}

// 几 and 数 as an unknown digit: 几十, 数百, 十几, 一百零几万.
bool Reader::readFew()
{
    if (glyphInfo(peek()).kind != Glyph::Few || m_hasPending || m_pointed)
        return false;
    GlyphInfo next = glyphInfo(peek(1));
    bool start = !m_hasSection && !m_hasTotal;
    if (start) {
        // 人数, 总数, 指数 …: the end of a noun.
        bool noun = oneOf(peek(), U"数數") && oneOf(before(), U"人户总件分多指次基系倍岁票天亩个字层少半参函例项台辆处家");
        if (noun || (next.kind != Glyph::Unit && next.kind != Glyph::Scale))
            return false;
        m_pending = m_upperPending = Decimal(1);
        m_hasPending = true;
        m_numeral.bareScale = true;
    } else if (oneOf(peek(), U"数數") || !m_hasSection) {
        return false;
    } else if (next.kind == Glyph::Unit && next.value < m_lastUnit) {
        m_pending = m_upperPending = Decimal(); // 一百几十
        m_numeral.atLeast = true;
        m_at += 2;
        m_good = m_at;
        m_lastUnit = next.value;
        return true;
    }
    m_numeral.atLeast = true;
    ++m_at;
    if (!start)
        m_good = m_at;
    m_shorthand = 0;
    return true;
}

// 余, 多, 来 behind the digits, before or behind a scale.
bool Reader::readMore()
{
    char32_t c = peek();
    if (!oneOf(c, U"余餘多来來") || (m_numeral.positional && !m_hasTotal))
        return false;
    bool big = m_pendingArabic || (m_hasSection && !m_hasPending) || (m_hasTotal && !m_hasPending);
    if (!big && !(m_hasPending && m_shorthand == 0 && m_hasSection))
        return false;
    bool scaleNext = glyphInfo(peek(1)).kind == Glyph::Scale || (glyphInfo(peek(1)).kind == Glyph::Unit && m_pendingArabic);
    if (oneOf(c, U"来來")) {
        if (m_pendingArabic || !(scaleNext || oneOf(peek(1), U"个名人岁年天亩斤户次家块元米里公分")))
            return false;
        m_numeral.approximate = true;
    } else {
        m_numeral.atLeast = true;
    }
    if (m_numeral.printed.end == 0)
        m_numeral.printed.end = static_cast<std::uint32_t>(m_coefficientEnd > m_begin && !m_hasSection ? m_coefficientEnd : m_at);
    ++m_at;
    m_good = m_at;
    if (!scaleNext)
        m_closed = true;
    return true;
}

// 四百五 → 450, 一万三 → 13000; not behind a 零.
void Reader::settleTail()
{
    if (m_hasPending && !m_pendingArabic && !m_zero && !m_pointed && !m_closed && m_shorthand > 0 &&
        (m_hasSection || m_hasTotal)) {
        m_pending = m_pending.scaled(m_shorthand);
        m_upperPending = m_upperPending.scaled(m_shorthand);
    }
}

bool Reader::step()
{
    switch (glyphInfo(peek()).kind) {
    case Glyph::Arabic:
        return readArabicTail();
    case Glyph::Han:
        return readHanRun();
    case Glyph::Unit:
        return readUnit();
    case Glyph::Scale:
        return readScale();
    case Glyph::Few:
        return readFew();
    default:
        return peek() == U'点' || peek() == U'點' ? readPoint() : readMore();
    }
}

std::optional<Numeral> Reader::read()
{
    m_numeral.chinese = true;
    bool negative = readSign();
    if (negative && glyphInfo(peek()).kind == Glyph::Other)
        return std::nullopt;
    if (glyphInfo(peek()).kind == Glyph::Half && (peek(1) == U'百')) {
        m_section = m_upperSection = Decimal(50);
        m_hasSection = true;
        m_at += 2;
        m_good = m_at;
        m_closed = true;
    } else {
        readArabicHead();
    }
    constexpr std::size_t longest = 48; // 万万万… is no numeral of any length
    while (!m_closed && m_at < m_text.size() && m_at - m_begin < longest && step()) {
    }
    if (m_good == 0)
        return std::nullopt;
    settleTail();
    Decimal value = m_total + m_section + m_pending;
    m_numeral.value = negative ? Decimal() - value : value;
    if (m_range)
        m_numeral.upper = m_upperTotal + m_upperSection + m_upperPending;
    m_numeral.span = {static_cast<std::uint32_t>(m_begin), static_cast<std::uint32_t>(m_good)};
    m_numeral.printed.begin = m_numeral.span.begin;
    if (m_hasSection || m_hasPending) // something behind the last scale: 25万6千
        m_numeral.scale = m_hasTotal ? 0 : m_numeral.scale;
    if (m_numeral.printed.end <= m_begin)
        m_numeral.printed.end = m_numeral.scale && m_coefficientEnd > m_begin ? static_cast<std::uint32_t>(m_coefficientEnd)
                                                                            : m_numeral.span.end;
    m_numeral.coefficient = m_numeral.scale ? m_numeral.value.scaled(-m_numeral.scale) : m_numeral.value;
    return m_numeral;
}

} // namespace

std::optional<Numeral> readNumeral(std::u32string_view text, std::size_t at)
{
    return at < text.size() ? Reader(text, at).read() : std::nullopt;
}

} // namespace starboard
