#include "model/extract/form.h"

#include "model/extract/glyph.h"

#include <algorithm>

namespace starboard {

namespace {

class FormReader {
public:
    FormReader(Sighting &sighting, NumeralHit &hit, const MeasureWords &measures)
        : m_text(sighting.text), m_s(sighting), m_hit(hit), m_measures(measures)
    {
    }

    void read();

private:
    std::optional<Numeral> numeralAt(std::size_t at) const { return readNumeral(m_text, at); }
    std::size_t skipBlank(std::size_t i) const { return i < m_text.size() && m_text[i] == U' ' ? i + 1 : i; }
    char32_t charAt(std::size_t i) const { return i < m_text.size() ? m_text[i] : U'\0'; }
    bool startsAt(std::size_t i, std::u32string_view word) const { return i < m_text.size() && m_text.substr(i).starts_with(word); }

    void readPercentForm();
    void readMeasure();
    void readRange();
    void readBetween();
    void readHalfBehind();
    void readSmallMoney();

    std::u32string_view m_text;
    Sighting &m_s;
    NumeralHit &m_hit;
    const MeasureWords &m_measures;
};

Decimal dividedBy(const Decimal &a, const Decimal &b)
{
    // Long division to fifteen places; both operands are as small as fractions in prose are.
    double quotient = a.toDouble() / b.toDouble();
    return Decimal::fromDouble(quotient);
}

// 百分之九十五, 千分之二, 四分之一, 一又二分之一 and what stands behind: the number of the form "N分之M".
void FormReader::readPercentForm()
{
    std::size_t i = m_s.numeralEnd;
    if (!startsAt(i, U"分之"))
        return;
    std::size_t at = i + 2;
    auto part = numeralAt(at);
    if (!part || m_s.numeral.value.isZero())
        return;
    const Decimal base = m_s.numeral.value;
    // 五百分之2.2 is no fraction that anybody writes.
    if (base.mantissa() != 1 && part->decimal)
        return;
    auto percent = [&](const Decimal &value) {
        if (base == Decimal(100))
            return value;
        if (base.mantissa() == 1)
            return value.scaled(2 - base.exponent());
        return dividedBy(value.scaled(2), base);
    };
    m_hit.value = percent(part->value);
    if (part->upper)
        m_hit.upper = percent(*part->upper);
    m_s.percent = true;
    m_s.numeralEnd = m_s.end = part->span.end;
    m_hit.numberSpan = {part->span.begin, part->span.end};
    if (base != Decimal(100))
        m_hit.numberSpan = {static_cast<std::uint32_t>(m_s.begin), part->span.end};
    if (part->atLeast)
        m_hit.bound = Bound::AtLeast;
    m_hit.unit = "%";
    m_hit.dimension = Dimension::Ratio;
    m_hit.unitSpan = {static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(at)};
}

void FormReader::readMeasure()
{
    if (m_s.percent)
        return;
    std::size_t at = skipBlank(m_s.numeralEnd), length = 0;
    // 6大类, 3小块: the adjective is no part of the unit.
    if (oneOf(charAt(at), U"大小整") && oneOf(charAt(at + 1), U"类项块片包箱盒堆袋筐捆车张件桶瓶"))
        ++at;
    const MeasureWord *measure = m_measures.at(m_text, at, length);
    // Ｎ多个, N余名 behind a bound: 50以上人 is rare, 五百以上的 is not a measure word.
    if (!measure || (at != m_s.numeralEnd && m_text[at] < 0x80 && m_text[at] != U'%'))
        return;
    m_s.measure = measure;
    m_s.unitBegin = at;
    m_s.unitEnd = m_s.end = at + length;
    m_hit.dimension = measure->dimension;
    m_hit.unit = measure->word;
    if (measure->word == "成" || measure->word == "折") {
        // 八成, 七成六; not 成员, 成功, 成立.
        bool word = oneOf(charAt(m_s.end), U"员功立果效为本长绩就品分熟都年交");
        bool small = m_s.numeral.value <= Decimal(10) && !m_s.numeral.bareScale;
        if (word || !(small || measure->word == "折")) {
            m_s.measure = nullptr;
            m_s.end = m_s.numeralEnd;
            m_hit.unit.clear();
            m_hit.dimension = Dimension::Other;
            return;
        }
        m_s.percent = true;
        Decimal ten = m_s.numeral.value > Decimal(10) ? Decimal(1) : Decimal(10);
        m_hit.value = m_s.numeral.value * ten;
        if (m_hit.upper)
            m_hit.upper = *m_hit.upper * ten;
        if (glyph(charAt(m_s.end)) == Glyph::Han && digitValue(charAt(m_s.end)) > 0) {
            m_hit.value = m_hit.value + Decimal(digitValue(charAt(m_s.end)));
            ++m_s.end;
        } else if (charAt(m_s.end) == U'半') {
            m_hit.value = m_hit.value + Decimal(5);
            ++m_s.end;
        }
        m_hit.unit = "%";
    } else if (measure->word == "％") {
        m_hit.unit = "%";
    } else if (measure->word == "百分点") {
        m_hit.unit = "个百分点";
    } else if (measure->word == "番") {
        // 翻一番 is twice as much, 翻两番 four times.
        if (!m_s.numeral.decimal && m_s.numeral.value <= Decimal(6) && m_s.begin > 0 && oneOf(m_text[m_s.begin - 1], U"翻了")) {
            Decimal value(1);
            for (std::int64_t n = m_s.numeral.value.scaled(0).mantissa(); n > 0; --n)
                value = value * Decimal(2);
            m_hit.value = value;
            m_hit.unit = "倍";
        }
    }
    if (m_hit.unit == "%" || m_hit.unit == "个百分点")
        m_s.percent = true;
    m_hit.unitSpan = {static_cast<std::uint32_t>(m_s.unitBegin), static_cast<std::uint32_t>(m_s.end)};
}

// 3至5次, 20—30处, 2至3万元, 20%—30%, 3万元至5万元.
void FormReader::readRange()
{
    if (m_s.numeral.upper || m_s.numeral.fraction)
        return;
    std::size_t i = skipBlank(m_s.end);
    bool dash = oneOf(charAt(i), U"-－—–~～〜−―─‐");
    bool word = oneOf(charAt(i), U"至到");
    if (!dash && !word)
        return;
    ++i;
    if (dash && oneOf(charAt(i), U"—－-─―")) // a double dash
        ++i;
    i = skipBlank(i);
    if (glyph(charAt(i)) == Glyph::Sign)
        return;
    auto right = numeralAt(i);
    if (!right || right->fraction)
        return;
    std::size_t length = 0, unitAt = skipBlank(right->span.end);
    const MeasureWord *unit = m_measures.at(m_text, unitAt, length);
    if (m_s.measure && unit != m_s.measure && !(m_s.percent && unit && unit->dimension == Dimension::Ratio))
        return;
    // 由54%提高到82% and 从3个到5个 tell two values.
    if (word && m_s.measure && m_s.begin > 0 && oneOf(m_text[m_s.begin - 1], U"由从"))
        return;
    if (right->span.end > unitAt || (right->positional && right->digits < 3))
        return;
    Decimal low = m_hit.value, high = m_s.percent && m_hit.unit == "%" && unit && unit->word == "成" ? right->value * Decimal(10) : right->value;
    // The scale is printed once: 2至3万 → 20000–30000, but 5000至1万 stays.
    if (!m_s.measure && right->scale > 0 && m_s.numeral.scale == 0 && low < right->coefficient)
        low = low.scaled(right->scale);
    // 20多至30 and 0393-4396868 are none; nor is 1—2—3.
    bool leadingZero = m_s.numeral.digits > 1 && !m_s.numeral.decimal && m_text[m_s.begin] == U'0';
    if (!(low < high) || leadingZero || (right->digits > 6 && right->scale == 0 && !right->grouped && !unit))
        return;
    m_hit.value = low;
    m_hit.upper = high;
    m_s.range = true;
    m_s.numeral.atLeast = m_s.numeral.atLeast || right->atLeast;
    m_s.numeral.chinese = m_s.numeral.chinese && right->chinese;
    m_s.numeralEnd = m_s.end = right->span.end;
    m_hit.numberSpan.end = right->printed.end;
    if (!m_s.percent || m_hit.unit != "%" || m_s.measure)
        m_s.measure = nullptr;
    m_s.percent = false;
}

// 20和30之间, 10000与20000间: the left end is the last hit or this numeral.
void FormReader::readBetween()
{
    if (m_s.range || m_s.numeral.upper)
        return;
    std::size_t i = skipBlank(m_s.end);
    if (!oneOf(charAt(i), U"和与至到及"))
        return;
    ++i;
    bool ordinal = charAt(i) == U'第';
    auto right = numeralAt(skipBlank(ordinal ? i + 1 : i));
    if (!right || !(m_hit.value < right->value))
        return;
    std::size_t length = 0, j = right->span.end;
    const MeasureWord *unit = m_measures.at(m_text, j, length);
    std::size_t behindUnit = unit ? j + length : j;
    bool justBetween = charAt(j) == U'间' && !isHan(charAt(j + 1));
    if (justBetween) {
        unit = nullptr;
        behindUnit = j;
    }
    bool between = startsAt(behindUnit, U"之间") || startsAt(j, U"之间") || justBetween || (startsAt(behindUnit, U"间") && !unit);
    if (!between)
        return;
    m_hit.upper = right->value;
    m_s.range = true;
    m_s.numeralEnd = right->span.end;
    m_hit.numberSpan.end = right->span.end;
    if (unit && behindUnit > j) {
        m_s.measure = unit;
        m_s.unitBegin = j;
        m_s.unitEnd = behindUnit;
        m_hit.unit = unit->word;
        m_hit.dimension = unit->dimension;
        m_hit.unitSpan = {static_cast<std::uint32_t>(j), static_cast<std::uint32_t>(behindUnit)};
    }
    m_s.end = behindUnit + (startsAt(behindUnit, U"之间") ? 2 : 1);
}

// 一吨半, 两个半.
void FormReader::readHalfBehind()
{
    if (!m_s.measure || m_s.percent || charAt(m_s.end) != U'半' || m_s.range || m_s.numeral.decimal || m_hit.upper)
        return;
    if (m_hit.dimension == Dimension::Event || oneOf(charAt(m_s.end + 1), U"数径成封自"))
        return;
    m_hit.value = m_hit.value + Decimal(5, -1);
    ++m_s.end;
    // 一个半小时: what is halved stands behind the 半.
    std::size_t length = 0;
    const MeasureWord *unit = m_measures.at(m_text, m_s.end, length);
    if (unit && m_hit.unit == "个" && unit->dimension == Dimension::Time) {
        m_s.measure = unit;
        m_hit.unit = unit->word;
        m_hit.dimension = unit->dimension;
        m_s.unitEnd = m_s.end = m_s.end + length;
        m_hit.unitSpan.end = static_cast<std::uint32_t>(m_s.end);
    }
}

// 50元6角三分, 五元三毛, 两美元又三美分.
void FormReader::readSmallMoney()
{
    if (m_hit.dimension != Dimension::Money || m_s.range)
        return;
    static constexpr std::pair<std::u32string_view, int> parts[] = {{U"角", -1}, {U"毛", -1}, {U"分", -2}, {U"美分", -2}};
    int last = 0;
    for (;;) {
        std::size_t i = charAt(m_s.end) == U'又' ? m_s.end + 1 : m_s.end;
        auto number = numeralAt(i);
        if (!number || number->decimal || number->scale || !(number->value < Decimal(100)))
            return;
        auto part = std::find_if(std::begin(parts), std::end(parts), [&](const auto &p) {
            return p.second < last && startsAt(number->span.end, p.first);
        });
        if (part == std::end(parts))
            return;
        m_hit.value = m_hit.value + number->value.scaled(part->second);
        last = part->second;
        m_s.end = number->span.end + part->first.size();
    }
}

void FormReader::read()
{
    readPercentForm();
    readBetween();
    if (!m_s.range)
        readRange();
    if (!m_s.measure) {
        bool closed = m_s.range && m_s.end != m_s.numeralEnd; // 10000与20000间 has no measure word
        if (!closed)
            readMeasure();
        if (m_s.measure && !m_s.range)
            readRange();
        if (m_s.range && !m_s.measure && !closed)
            readMeasure();
        readBetween();
    }
    if (m_s.numeral.atLeast && m_hit.bound == Bound::Exact)
        m_hit.bound = Bound::AtLeast;
    readHalfBehind();
    readSmallMoney();
}

} // namespace

void readForm(Sighting &sighting, NumeralHit &hit, const MeasureWords &measures)
{
    FormReader(sighting, hit, measures).read();
}

} // namespace starboard
