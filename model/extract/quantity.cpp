#include "model/extract/quantity.h"

#include "model/extract/bound.h"
#include "model/extract/role.h"

#include <algorithm>

namespace starboard {

namespace {

bool oneOf(char32_t c, std::u32string_view set)
{
    return set.find(c) != std::u32string_view::npos;
}

class Scanner {
public:
    Scanner(std::u32string_view text, const QuantityLexicon &lexicon) : m_text(text), m_lexicon(lexicon) {}

    std::vector<NumeralHit> scan();

private:
    bool tryFixed(std::size_t at);
    bool tryNumeral(std::size_t at);
    bool tryHalf(std::size_t at);

    std::optional<Numeral> numeralAt(std::size_t at) const { return readNumeral(m_text, at); }
    std::size_t skipBlank(std::size_t i) const { return i < m_text.size() && m_text[i] == U' ' ? i + 1 : i; }
    char32_t charAt(std::size_t i) const { return i < m_text.size() ? m_text[i] : U'\0'; }
    bool startsAt(std::size_t i, std::u32string_view word) const { return i < m_text.size() && m_text.substr(i).starts_with(word); }

    void readPercentForm(Sighting &s, NumeralHit &hit);
    void readMeasure(Sighting &s, NumeralHit &hit);
    void readRange(Sighting &s, NumeralHit &hit);
    void readBetween(Sighting &s, NumeralHit &hit);
    void readHalfBehind(Sighting &s, NumeralHit &hit);
    void readSmallMoney(Sighting &s, NumeralHit &hit);
    void readBoundBehind(Sighting &s, NumeralHit &hit);
    void readBoundBefore(Sighting &s, NumeralHit &hit);
    void readStress(const Sighting &s, NumeralHit &hit) const;
    void finish(Sighting &s, NumeralHit &&hit);
    void joinWithLast();

    std::u32string_view m_text;
    const QuantityLexicon &m_lexicon;
    std::vector<NumeralHit> m_hits;
    std::size_t m_next = 0; // where scanning goes on
};

void setUnit(NumeralHit &hit, std::string unit)
{
    hit.unit = std::move(unit);
}

Decimal dividedBy(const Decimal &a, const Decimal &b)
{
    // Long division to fifteen places; both operands are as small as fractions in prose are.
    double quotient = a.toDouble() / b.toDouble();
    return Decimal::fromDouble(quotient);
}

// 百分之九十五, 千分之二, 四分之一, 一又二分之一 and what stands behind: the number of the form "N分之M".
void Scanner::readPercentForm(Sighting &s, NumeralHit &hit)
{
    std::size_t i = s.numeralEnd;
    if (!startsAt(i, U"分之"))
        return;
    std::size_t at = i + 2;
    auto part = numeralAt(at);
    if (!part || s.numeral.value.isZero())
        return;
    const Decimal base = s.numeral.value;
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
    hit.value = percent(part->value);
    if (part->upper)
        hit.upper = percent(*part->upper);
    s.percent = true;
    s.numeralEnd = s.end = part->span.end;
    hit.numberSpan = {part->span.begin, part->span.end};
    if (base != Decimal(100))
        hit.numberSpan = {static_cast<std::uint32_t>(s.begin), part->span.end};
    if (part->atLeast)
        hit.bound = Bound::AtLeast;
    setUnit(hit, "%");
    hit.dimension = Dimension::Ratio;
    hit.unitSpan = {static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(at)};
}

void Scanner::readMeasure(Sighting &s, NumeralHit &hit)
{
    if (s.percent)
        return;
    std::size_t at = skipBlank(s.numeralEnd), length = 0;
    // 6大类, 3小块: the adjective is no part of the unit.
    if (oneOf(charAt(at), U"大小整") && oneOf(charAt(at + 1), U"类项块片包箱盒堆袋筐捆车张件桶瓶"))
        ++at;
    const MeasureWord *measure = m_lexicon.measures.at(m_text, at, length);
    // Ｎ多个, N余名 behind a bound: 50以上人 is rare, 五百以上的 is not a measure word.
    if (!measure || (at != s.numeralEnd && m_text[at] < 0x80 && m_text[at] != U'%'))
        return;
    s.measure = measure;
    s.unitBegin = at;
    s.unitEnd = s.end = at + length;
    hit.dimension = measure->dimension;
    hit.unit = measure->word;
    if (measure->word == "成" || measure->word == "折") {
        // 八成, 七成六; not 成员, 成功, 成立.
        bool word = oneOf(charAt(s.end), U"员功立果效为本长绩就品分熟都年交");
        bool small = s.numeral.value <= Decimal(10) && !s.numeral.bareScale;
        if (word || !(small || measure->word == "折")) {
            s.measure = nullptr;
            s.end = s.numeralEnd;
            hit.unit.clear();
            hit.dimension = Dimension::Other;
            return;
        }
        s.percent = true;
        Decimal ten = s.numeral.value > Decimal(10) ? Decimal(1) : Decimal(10);
        hit.value = s.numeral.value * ten;
        if (hit.upper)
            hit.upper = *hit.upper * ten;
        if (glyph(charAt(s.end)) == Glyph::Han && digitValue(charAt(s.end)) > 0) {
            hit.value = hit.value + Decimal(digitValue(charAt(s.end)));
            ++s.end;
        } else if (charAt(s.end) == U'半') {
            hit.value = hit.value + Decimal(5);
            ++s.end;
        }
        setUnit(hit, "%");
    } else if (measure->word == "％") {
        setUnit(hit, "%");
    } else if (measure->word == "百分点") {
        setUnit(hit, "个百分点");
    } else if (measure->word == "番") {
        // 翻一番 is twice as much, 翻两番 four times.
        if (!s.numeral.decimal && s.numeral.value <= Decimal(6) && s.begin > 0 && oneOf(m_text[s.begin - 1], U"翻了")) {
            Decimal value(1);
            for (std::int64_t n = s.numeral.value.scaled(0).mantissa(); n > 0; --n)
                value = value * Decimal(2);
            hit.value = value;
            setUnit(hit, "倍");
        }
    }
    if (hit.unit == "%" || hit.unit == "个百分点")
        s.percent = true;
    hit.unitSpan = {static_cast<std::uint32_t>(s.unitBegin), static_cast<std::uint32_t>(s.end)};
}

// 3至5次, 20—30处, 2至3万元, 20%—30%, 3万元至5万元.
void Scanner::readRange(Sighting &s, NumeralHit &hit)
{
    if (s.numeral.upper || s.numeral.fraction)
        return;
    std::size_t i = skipBlank(s.end);
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
    const MeasureWord *unit = m_lexicon.measures.at(m_text, unitAt, length);
    if (s.measure && unit != s.measure && !(s.percent && unit && unit->dimension == Dimension::Ratio))
        return;
    // 由54%提高到82% and 从3个到5个 tell two values.
    if (word && s.measure && s.begin > 0 && oneOf(m_text[s.begin - 1], U"由从"))
        return;
    if (right->span.end > unitAt || (right->positional && right->digits < 3))
        return;
    Decimal low = hit.value, high = s.percent && hit.unit == "%" && unit && unit->word == "成" ? right->value * Decimal(10) : right->value;
    // The scale is printed once: 2至3万 → 20000–30000, but 5000至1万 stays.
    if (!s.measure && right->scale > 0 && s.numeral.scale == 0 && low < right->coefficient)
        low = low.scaled(right->scale);
    // 20多至30 and 0393-4396868 are none; nor is 1—2—3.
    bool leadingZero = s.numeral.digits > 1 && !s.numeral.decimal && m_text[s.begin] == U'0';
    if (!(low < high) || leadingZero || (right->digits > 6 && right->scale == 0 && !right->grouped && !unit))
        return;
    hit.value = low;
    hit.upper = high;
    s.range = true;
    s.numeral.atLeast = s.numeral.atLeast || right->atLeast;
    s.numeral.chinese = s.numeral.chinese && right->chinese;
    s.numeralEnd = s.end = right->span.end;
    hit.numberSpan.end = right->printed.end;
    if (!s.percent || hit.unit != "%" || s.measure)
        s.measure = nullptr;
    s.percent = false;
}

// 20和30之间, 10000与20000间: the left end is the last hit or this numeral.
void Scanner::readBetween(Sighting &s, NumeralHit &hit)
{
    if (s.range || s.numeral.upper)
        return;
    std::size_t i = skipBlank(s.end);
    if (!oneOf(charAt(i), U"和与至到及"))
        return;
    ++i;
    bool ordinal = charAt(i) == U'第';
    auto right = numeralAt(skipBlank(ordinal ? i + 1 : i));
    if (!right || !(hit.value < right->value))
        return;
    std::size_t length = 0, j = right->span.end;
    const MeasureWord *unit = m_lexicon.measures.at(m_text, j, length);
    std::size_t behindUnit = unit ? j + length : j;
    bool justBetween = charAt(j) == U'间' && !isHan(charAt(j + 1));
    if (justBetween) {
        unit = nullptr;
        behindUnit = j;
    }
    bool between = startsAt(behindUnit, U"之间") || startsAt(j, U"之间") || justBetween || (startsAt(behindUnit, U"间") && !unit);
    if (!between)
        return;
    hit.upper = right->value;
    s.range = true;
    s.numeralEnd = right->span.end;
    hit.numberSpan.end = right->span.end;
    if (unit && behindUnit > j) {
        s.measure = unit;
        s.unitBegin = j;
        s.unitEnd = behindUnit;
        hit.unit = unit->word;
        hit.dimension = unit->dimension;
        hit.unitSpan = {static_cast<std::uint32_t>(j), static_cast<std::uint32_t>(behindUnit)};
    }
    s.end = behindUnit + (startsAt(behindUnit, U"之间") ? 2 : 1);
}

// 一吨半, 两个半.
void Scanner::readHalfBehind(Sighting &s, NumeralHit &hit)
{
    if (!s.measure || s.percent || charAt(s.end) != U'半' || s.range || s.numeral.decimal || hit.upper)
        return;
    if (hit.dimension == Dimension::Event || oneOf(charAt(s.end + 1), U"数径成封自"))
        return;
    hit.value = hit.value + Decimal(5, -1);
    ++s.end;
    // 一个半小时: what is halved stands behind the 半.
    std::size_t length = 0;
    const MeasureWord *unit = m_lexicon.measures.at(m_text, s.end, length);
    if (unit && hit.unit == "个" && unit->dimension == Dimension::Time) {
        s.measure = unit;
        hit.unit = unit->word;
        hit.dimension = unit->dimension;
        s.unitEnd = s.end = s.end + length;
        hit.unitSpan.end = static_cast<std::uint32_t>(s.end);
    }
}

// 50元6角三分, 五元三毛, 两美元又三美分.
void Scanner::readSmallMoney(Sighting &s, NumeralHit &hit)
{
    if (hit.dimension != Dimension::Money || s.range)
        return;
    static constexpr std::pair<std::u32string_view, int> parts[] = {{U"角", -1}, {U"毛", -1}, {U"分", -2}, {U"美分", -2}};
    int last = 0;
    for (;;) {
        std::size_t i = charAt(s.end) == U'又' ? s.end + 1 : s.end;
        auto number = numeralAt(i);
        if (!number || number->decimal || number->scale || !(number->value < Decimal(100)))
            return;
        auto part = std::find_if(std::begin(parts), std::end(parts), [&](const auto &p) {
            return p.second < last && startsAt(number->span.end, p.first);
        });
        if (part == std::end(parts))
            return;
        hit.value = hit.value + number->value.scaled(part->second);
        last = part->second;
        s.end = number->span.end + part->first.size();
    }
}

void Scanner::readBoundBehind(Sighting &s, NumeralHit &hit)
{
    std::size_t i = s.end;
    // 两米多, 3年多: only where nothing is counted behind the 多.
    if (s.measure && oneOf(charAt(i), U"多余") && (hit.dimension == Dimension::Length || hit.dimension == Dimension::Time ||
        hit.dimension == Dimension::Mass || hit.dimension == Dimension::Area || hit.dimension == Dimension::Money || s.percent)) {
        if (!oneOf(charAt(i + 1), U"次种名元样功方少额款")) {
            hit.bound = Bound::AtLeast;
            s.end = ++i;
        }
    }
    if (auto found = boundBehind(m_text, i)) {
        hit.bound = found->bound;
        s.boundBehind = true;
        s.end = found->edge;
    }
    if (hit.dimension == Dimension::Time && charAt(s.end) == U'内' && !s.boundBehind) {
        hit.bound = Bound::AtMost;
        s.boundBehind = true;
        ++s.end;
    }
    // The measure word behind the bound: 30以上个.
    if (!s.measure && !s.percent && s.boundBehind) {
        std::size_t length = 0;
        if (const MeasureWord *unit = m_lexicon.measures.at(m_text, s.end, length); unit && unit->word == "个") {
            s.measure = unit;
            s.unitBegin = s.end;
            s.unitEnd = s.end = s.end + length;
            hit.unit = unit->word;
            hit.dimension = unit->dimension;
            hit.unitSpan = {static_cast<std::uint32_t>(s.unitBegin), static_cast<std::uint32_t>(s.unitEnd)};
        }
    }
}

void Scanner::readBoundBefore(Sighting &s, NumeralHit &hit)
{
    auto found = boundBefore(m_text, s.begin, s.numeral.bareScale);
    if (!found)
        return;
    // 近120余个 is at least 120; 约20个以上 at least 20.
    bool told = found->bound == Bound::Approx && (hit.bound == Bound::AtLeast || s.boundBehind);
    if (!told)
        hit.bound = found->bound;
    hit.span.begin = static_cast<std::uint32_t>(std::min<std::size_t>(hit.span.begin, found->edge));
}

void Scanner::readStress(const Sighting &s, NumeralHit &hit) const
{
    hit.bareOne = s.numeral.chinese && s.measure && m_text[s.begin] == U'一' && s.numeral.span.end == s.begin + 1 && !s.range &&
                  hit.value == Decimal(1);
    std::size_t begin = s.begin;
    for (int steps = 0; begin > 0 && steps < 24 && !oneOf(m_text[begin - 1], U"。，,；;！？!?\n"); ++steps) {
        --begin;
        hit.perUnit = hit.perUnit || m_text[begin] == U'每';
        // 只有一家, 仅一户, 唯一
        hit.stressed = hit.stressed || (hit.bareOne && (m_text[begin] == U'仅' || startsAt(begin, U"只有") || startsAt(begin, U"只剩")));
    }
}

void Scanner::finish(Sighting &s, NumeralHit &&hit)
{
    s.bounded = hit.bound != Bound::Exact;
    RoleVerdict verdict = judge(s, m_lexicon);
    // 百分之二三十, 二三十个百分点 are manners of speaking, not figures.
    bool vague = s.percent && hit.upper && !s.range;
    if (verdict.word || vague) {
        m_next = std::max<std::size_t>(m_next, vague ? s.end : s.numeral.span.end);
        return;
    }
    hit.role = verdict.role;
    hit.rule = verdict.rule;
    hit.chinese = s.numeral.chinese;
    hit.bareScale = s.numeral.bareScale;
    hit.span.end = static_cast<std::uint32_t>(s.end);
    if (!m_hits.empty()) // 以上 cannot bound both its neighbours
        hit.span.begin = std::max(hit.span.begin, m_hits.back().span.end);
    readStress(s, hit);
    m_next = std::max(s.end, s.begin + 1);
    m_hits.push_back(std::move(hit));
    joinWithLast();
}

// 1000以上，1500以下 and 最多100最少20: two bounds of one number.
void Scanner::joinWithLast()
{
    if (m_hits.size() < 2)
        return;
    NumeralHit &left = m_hits[m_hits.size() - 2], &right = m_hits.back();
    bool opposite = (left.bound == Bound::AtLeast && right.bound == Bound::AtMost) ||
                    (left.bound == Bound::AtMost && right.bound == Bound::AtLeast);
    if (!opposite || left.upper || right.upper || right.span.begin < left.span.end || right.span.begin - left.span.end > 2 ||
        (!left.unit.empty() && left.unit != right.unit))
        return;
    for (std::size_t i = left.span.end; i < right.span.begin; ++i)
        if (!oneOf(m_text[i], U"，,、 "))
            return;
    Decimal low = left.bound == Bound::AtLeast ? left.value : right.value;
    Decimal high = left.bound == Bound::AtLeast ? right.value : left.value;
    if (!(low < high))
        return;
    NumeralHit joined = right;
    joined.span.begin = left.span.begin;
    joined.numberSpan.begin = left.numberSpan.begin;
    joined.value = low;
    joined.upper = high;
    joined.bound = Bound::Exact;
    m_hits.pop_back();
    m_hits.back() = std::move(joined);
}

bool Scanner::tryFixed(std::size_t at)
{
    auto match = m_lexicon.fixed.phraseAt(m_text, at);
    if (match.length == 0 || match.kind == FixedExpressions::Kind::Number)
        return false;
    auto numeral = numeralAt(at);
    if (numeral && !match.led) {
        // 五美元 is money though 五美 is a slogan; 十分钟 is time though 十分 is a word.
        std::size_t length = 0;
        [[maybe_unused]] const MeasureWord *unit = m_lexicon.measures.at(m_text, numeral->span.end, length);
        if (numeral->span.end + length > at + match.length)
            return false;
    }
    // 超百家, 近千户: with a bound it is a number.
    if (numeral && numeral->bareScale && at > 0 && oneOf(m_text[at - 1], U"近上超逾约过"))
        return false;
    m_next = at + match.length;
    if (match.kind == FixedExpressions::Kind::Word)
        return true;
    if (!numeral)
        return true;
    NumeralHit hit;
    hit.span = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(m_next)};
    hit.numberSpan = numeral->printed;
    hit.value = numeral->value;
    hit.role = NumeralRole::Name;
    hit.rule = "fixed expression";
    hit.chinese = numeral->chinese;
    m_hits.push_back(std::move(hit));
    return true;
}

// 半吨, 半个: half of one. Not 半年 as a name, 过半, 半数.
bool Scanner::tryHalf(std::size_t at)
{
    std::size_t length = 0;
    const MeasureWord *measure = m_lexicon.measures.at(m_text, at + 1, length);
    if (!measure || (at > 0 && oneOf(m_text[at - 1], U"上下前后过大多月一")))
        return false;
    NumeralHit hit;
    hit.span = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + 1 + length)};
    hit.numberSpan = {hit.span.begin, hit.span.begin + 1};
    hit.unitSpan = {hit.span.begin + 1, hit.span.end};
    bool tenth = measure->word == "成" || measure->word == "折";
    hit.value = tenth ? Decimal(5) : Decimal(5, -1);
    setUnit(hit, tenth ? "%" : measure->word);
    hit.dimension = measure->dimension;
    hit.role = measure->dimension == Dimension::Time ? NumeralRole::Duration : NumeralRole::Count;
    hit.rule = "半";
    hit.chinese = true;
    m_next = hit.span.end;
    m_hits.push_back(std::move(hit));
    return true;
}

bool Scanner::tryNumeral(std::size_t at)
{
    auto numeral = numeralAt(at);
    if (!numeral)
        return false;
    Sighting s;
    s.text = m_text;
    s.begin = at;
    s.numeral = *numeral;
    s.numeralEnd = s.end = numeral->span.end;
    NumeralHit hit;
    hit.span = numeral->span;
    hit.numberSpan = numeral->printed;
    hit.value = numeral->value;
    hit.upper = numeral->upper;
    hit.bound = numeral->atLeast ? Bound::AtLeast : numeral->approximate ? Bound::Approx : Bound::Exact;
    if (at > 0 && glyph(m_text[at - 1]) == Glyph::Currency) {
        setUnit(hit, m_text[at - 1] == U'$' || m_text[at - 1] == U'＄' ? "美元" : m_text[at - 1] == U'€' ? "欧元" : "元");
        hit.dimension = Dimension::Money;
        hit.span.begin = static_cast<std::uint32_t>(at - 1);
    }
    readPercentForm(s, hit);
    readBetween(s, hit);
    if (!s.range)
        readRange(s, hit);
    if (!s.measure) {
        bool closed = s.range && s.end != s.numeralEnd; // 10000与20000间 has no measure word
        if (!closed)
            readMeasure(s, hit);
        if (s.measure && !s.range)
            readRange(s, hit);
        if (s.range && !s.measure && !closed)
            readMeasure(s, hit);
        readBetween(s, hit);
    }
    if (s.numeral.atLeast && hit.bound == Bound::Exact)
        hit.bound = Bound::AtLeast;
    readHalfBehind(s, hit);
    readSmallMoney(s, hit);
    readBoundBehind(s, hit);
    readBoundBefore(s, hit);
    if (hit.unit.empty() && m_text.substr(0, at).ends_with(U"人民币")) {
        setUnit(hit, "元");
        hit.dimension = Dimension::Money;
    }
    finish(s, std::move(hit));
    return true;
}

std::vector<NumeralHit> Scanner::scan()
{
    m_hits.reserve(m_text.size() / 40 + 4);
    for (std::size_t i = 0; i < m_text.size();) {
        Glyph g = glyph(m_text[i]);
        if (g == Glyph::Other || g == Glyph::Currency) {
            ++i;
            continue;
        }
        m_next = i + 1;
        if (g == Glyph::Point && i > 0 && (glyph(m_text[i - 1]) == Glyph::Arabic || glyph(m_text[i - 1]) == Glyph::Point)) {
            ++i; // a full stop or a chain, no “.5”
            continue;
        }
        bool done = g != Glyph::Sign && g != Glyph::Point && tryFixed(i);
        if (!done && g == Glyph::Half && charAt(i + 1) != U'百')
            done = tryHalf(i);
        if (!done)
            tryNumeral(i);
        i = std::max(m_next, i + 1);
    }
    return std::move(m_hits);
}

} // namespace

std::string_view name(NumeralRole role)
{
    constexpr std::string_view names[] = {"count",    "bare", "calendar",   "time",  "duration",    "frequency", "ordinal",
                                          "name",     "age",  "document", "phone", "enumeration", "threshold"};
    return names[static_cast<std::size_t>(role)];
}

Result<QuantityLexicon> QuantityLexicon::read(const std::string &folder)
{
    auto measures = MeasureWords::read(folder + "/measures.tsv");
    if (!measures)
        return tl::make_unexpected(measures.error());
    auto fixed = FixedExpressions::read(folder + "/fixed_expressions.tsv");
    if (!fixed)
        return tl::make_unexpected(fixed.error());
    return QuantityLexicon{std::move(*measures), std::move(*fixed)};
}

std::vector<NumeralHit> findQuantities(std::u32string_view text, const QuantityLexicon &lexicon)
{
    return Scanner(text, lexicon).scan();
}

} // namespace starboard
