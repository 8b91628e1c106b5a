#include "model/extract/numeral.h"

#include <array>
#include <utility>

namespace starboard {

namespace {

struct GlyphInfo {
    Glyph kind = Glyph::Other;
    std::int8_t value = 0; // a digit, or the power of ten of a unit or scale
};

// Plain and 大写 forms, simplified and traditional; 两 counts, 〇 and ○ stand for zero in years.
constexpr std::pair<char32_t, int> hanDigits[] = {
    {U'零', 0}, {U'〇', 0}, {U'○', 0}, {U'一', 1}, {U'二', 2}, {U'三', 3}, {U'四', 4}, {U'五', 5}, {U'六', 6},
    {U'七', 7}, {U'八', 8}, {U'九', 9}, {U'两', 2}, {U'兩', 2}, {U'俩', 2}, {U'倆', 2}, {U'壹', 1}, {U'贰', 2},
    {U'貳', 2}, {U'叁', 3}, {U'參', 3}, {U'肆', 4}, {U'伍', 5}, {U'陆', 6}, {U'陸', 6}, {U'柒', 7}, {U'捌', 8},
    {U'玖', 9}, {U'弍', 2}, {U'弐', 2}, {U'叄', 3},
};
constexpr std::pair<char32_t, int> hanUnits[] = {
    {U'十', 1}, {U'拾', 1}, {U'百', 2}, {U'佰', 2}, {U'千', 3}, {U'仟', 3}, {U'廿', 20}, {U'卅', 30},
};
constexpr std::pair<char32_t, int> hanScales[] = {{U'万', 4}, {U'萬', 4}, {U'亿', 8}, {U'億', 8}, {U'兆', 12}};

constexpr std::array<GlyphInfo, 0x10000> makeTable()
{
    std::array<GlyphInfo, 0x10000> table{};
    for (int d = 0; d < 10; ++d) {
        table[static_cast<std::size_t>(U'0' + d)] = {Glyph::Arabic, static_cast<std::int8_t>(d)};
        table[static_cast<std::size_t>(U'０' + d)] = {Glyph::Arabic, static_cast<std::int8_t>(d)};
    }
    for (auto [c, value] : hanDigits)
        table[c] = {Glyph::Han, static_cast<std::int8_t>(value)};
    for (auto [c, value] : hanUnits)
        table[c] = {Glyph::Unit, static_cast<std::int8_t>(value)};
    for (auto [c, value] : hanScales)
        table[c] = {Glyph::Scale, static_cast<std::int8_t>(value)};
    for (char32_t c : {U'几', U'幾', U'数', U'數'})
        table[c] = {Glyph::Few, 0};
    table[U'半'] = {Glyph::Half, 0};
    for (char32_t c : {U'.', U'．'})
        table[c] = {Glyph::Point, 0};
    for (char32_t c : {U'-', U'－', U'−', U'负', U'負'})
        table[c] = {Glyph::Sign, 0};
    for (char32_t c : {U'￥', U'¥', U'$', U'＄', U'€'})
        table[c] = {Glyph::Currency, 0};
    return table;
}

constexpr std::array<GlyphInfo, 0x10000> glyphs = makeTable();

GlyphInfo info(char32_t c)
{
    return c < 0x10000 ? glyphs[c] : GlyphInfo{};
}

bool oneOf(char32_t c, std::u32string_view set)
{
    return set.find(c) != std::u32string_view::npos;
}

// One reading head over the numeral; every step either advances or ends the reading.
class Reader {
public:
    Reader(std::u32string_view text, std::size_t at) : m_text(text), m_begin(at), m_at(at) {}

    std::optional<Numeral> read();

private:
    char32_t peek(std::size_t ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : U'\0'; }
    char32_t before() const { return m_begin > 0 ? m_text[m_begin - 1] : U'\0'; }
    bool arabicAt(std::size_t i) const { return i < m_text.size() && info(m_text[i]).kind == Glyph::Arabic; }
    bool hanAt(std::size_t i) const { return i < m_text.size() && info(m_text[i]).kind == Glyph::Han; }

    bool readSign();
    bool readArabic();
    bool readArabicTail();
    bool readGroups(std::int64_t &mantissa, int &kept);
    void readFractionBar();
    void readThousandLetter();
    bool readHanRun();
    bool readPoint();
    bool readUnit();
    bool readScale();
    bool readFew();
    bool readMore();
    void settleTail();
    bool step();

    std::u32string_view m_text;
    std::size_t m_begin, m_at;
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
    if (info(c).kind != Glyph::Sign)
        return false;
    char32_t p = before();
    bool word = c == U'负' || c == U'負';
    // A dash behind a digit, a letter, a word or another dash joins; it does not negate.
    if (!word && (info(p).kind == Glyph::Arabic || info(p).kind == Glyph::Sign || isHan(p) || p == U')' || p == U'）' ||
                  (p < 0x80 && ((p >= U'a' && p <= U'z') || (p >= U'A' && p <= U'Z')))))
        return false;
    ++m_at;
    return true;
}

// Thousands groups behind the first one to three digits: ",234" exactly three, in one style of comma.
bool Reader::readGroups(std::int64_t &mantissa, int &kept)
{
    auto comma = [](char32_t c) { return c == U',' || c == U'，'; };
    bool any = false;
    while (comma(peek()) && arabicAt(m_at + 1) && arabicAt(m_at + 2) && arabicAt(m_at + 3) && !arabicAt(m_at + 4)) {
        for (std::size_t i = 1; i <= 3; ++i) {
            mantissa = mantissa * 10 + info(peek(i)).value;
            ++kept;
        }
        m_at += 4;
        any = true;
        if (kept > 15)
            break;
    }
    return any;
}

bool Reader::readArabic()
{
    if (!arabicAt(m_at) && !(info(peek()).kind == Glyph::Point && arabicAt(m_at + 1)))
        return false;
    std::size_t begin = m_at;
    std::int64_t mantissa = 0;
    int exponent = 0, kept = 0;
    std::size_t digits = 0;
    for (; arabicAt(m_at); ++m_at, ++digits) {
        if (kept < 18) {
            mantissa = mantissa * 10 + info(peek()).value;
            kept += mantissa != 0;
        } else {
            ++exponent;
        }
    }
    if (digits >= 1 && digits <= 3 && info(m_text[begin]).value != 0 && readGroups(mantissa, kept))
        m_numeral.grouped = true;
    // A blank that a printer left inside a number: "14 00余辆", "3 000平方米".
    if (!m_numeral.grouped && digits >= 1 && digits <= 3 && (peek() == U' ' || peek() == U'\u00A0' || peek() == U'\u2009') &&
        (begin < 2 || !arabicAt(begin - 2) || m_text[begin - 1] != U' ')) {
        std::size_t end = m_at + 1;
        bool zeros = true;
        for (; arabicAt(end); ++end)
            zeros = zeros && info(m_text[end]).value == 0;
        std::size_t more = end - m_at - 1;
        char32_t next = end < m_text.size() ? m_text[end] : U'\0';
        bool counted = isHan(next) && next != U'年' && next != U'月';
        if (counted && ((zeros && (more == 2 || more == 3)) || (more == 3 && info(m_text[m_at + 1]).value != 0 && digits < 3))) {
            for (++m_at; arabicAt(m_at); ++m_at, ++digits)
                mantissa = mantissa * 10 + info(peek()).value;
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
                mantissa = mantissa * 10 + info(peek()).value;
                kept += mantissa != 0;
                --exponent;
            }
            m_numeral.decimal = true;
        }
    }
    m_pending = m_upperPending = Decimal(mantissa, exponent);
    m_hasPending = m_pendingArabic = true;
    m_numeral.chinese = false;
    m_numeral.digits = static_cast<std::uint8_t>(digits < 255 ? digits : 255);
    m_good = m_at;
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
void Reader::readFractionBar()
{
    auto slash = [](char32_t c) { return c == U'/' || c == U'／'; };
    auto number = [&](std::size_t &i, std::int64_t &value) {
        std::size_t begin = i;
        for (value = 0; arabicAt(i) && i - begin < 4; ++i)
            value = value * 10 + info(m_text[i]).value;
        return i > begin && !arabicAt(i);
    };
    if (m_numeral.decimal || m_numeral.grouped || (m_begin > 0 && slash(m_text[m_begin - 1])))
        return;
    std::size_t i = m_begin;
    if (info(m_text[i]).kind == Glyph::Sign)
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
    m_pending = m_upperPending = Decimal(whole) + quotient(above, below);
    m_numeral.fraction = true;
    m_closed = true;
    m_at = m_good = i;
}

void Reader::readThousandLetter()
{
    std::size_t ahead = peek() == U' ' ? 1 : 0;
    char32_t k = peek(ahead), next = peek(ahead + 1);
    bool letter = (next >= U'a' && next <= U'z') || (next >= U'A' && next <= U'Z') || info(next).kind == Glyph::Arabic;
    if ((k != U'k' && k != U'K' && k != U'ｋ' && k != U'Ｋ') || letter)
        return;
    m_pending = m_upperPending = m_pending.scaled(3);
    m_at += ahead + 1;
    m_good = m_at;
    m_closed = true;
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
        value = value * 10 + info(m_text[end]).value;
    auto length = static_cast<int>(end - m_at);
    char32_t next = end < m_text.size() ? m_text[end] : U'\0';
    bool unitFollows = (info(next).kind == Glyph::Unit || info(next).kind == Glyph::Scale) && info(next).value < room;
    bool fits = length < room && (unitFollows || m_zero);
    bool full = length == room && !oneOf(next, U"年月日");
    if (length == 0 || room > 8 || arabicAt(end) || !(fits || full))
        return false;
    m_pending = m_upperPending = Decimal(value);
    m_hasPending = m_pendingArabic = true;
    m_numeral.chinese = false;
    m_at = end;
    m_shorthand = 0;
    m_closed = !unitFollows && info(next).kind != Glyph::Scale;
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
    int first = info(peek()).value;
    bool start = !m_hasSection && !m_hasTotal;
    if (!start && first == 0) {
        m_zero = true;
        ++m_at;
        return true;
    }
    auto unitAt = [&](std::size_t i) {
        return i < m_text.size() && (info(m_text[i]).kind == Glyph::Unit || info(m_text[i]).kind == Glyph::Scale);
    };
    if (start && length >= 2 && !(length == 2 && neighbours(first, info(peek(1)).value)) &&
        !(length == 2 && first == 0 && unitAt(end))) {
        bool couple = false;
        std::int64_t value = 0;
        for (std::size_t i = m_at; i < end; ++i) {
            couple = couple || oneOf(m_text[i], U"两兩俩倆");
            value = value * 10 + info(m_text[i]).value;
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
    if (length == 2 && neighbours(first, info(peek()).value)) {
        m_upperPending = Decimal(info(peek()).value);
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
            digits = digits * 10 + info(m_text[end]).value;
            --exponent;
        }
        ++end;
    }
    char32_t next = end < m_text.size() ? m_text[end] : U'\0';
    if (exponent == 0 || info(next).kind == Glyph::Unit || oneOf(next, U"分刻点點"))
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
    GlyphInfo unit = info(peek());
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
    GlyphInfo scale = info(peek());
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
    if (info(peek()).kind != Glyph::Few || m_hasPending || m_pointed)
        return false;
    GlyphInfo next = info(peek(1));
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
    bool scaleNext = info(peek(1)).kind == Glyph::Scale || (info(peek(1)).kind == Glyph::Unit && m_pendingArabic);
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
    switch (info(peek()).kind) {
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
    if (negative && info(peek()).kind == Glyph::Other)
        return std::nullopt;
    if (info(peek()).kind == Glyph::Half && (peek(1) == U'百')) {
        m_section = m_upperSection = Decimal(50);
        m_hasSection = true;
        m_at += 2;
        m_good = m_at;
        m_closed = true;
    } else if (readArabic()) {
        readFractionBar();
        if (!m_closed)
            readThousandLetter();
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

Glyph glyph(char32_t c)
{
    return info(c).kind;
}

int digitValue(char32_t c)
{
    GlyphInfo i = info(c);
    return i.kind == Glyph::Arabic || i.kind == Glyph::Han ? i.value : -1;
}

std::optional<Numeral> readNumeral(std::u32string_view text, std::size_t at)
{
    return at < text.size() ? Reader(text, at).read() : std::nullopt;
}

} // namespace starboard
