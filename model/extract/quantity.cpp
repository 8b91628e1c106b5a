#include "model/extract/quantity.h"

#include "model/core/wordset.h"
#include "model/extract/bound.h"
#include "model/extract/form.h"
#include "model/extract/glyph.h"
#include "model/extract/role.h"

#include <algorithm>

namespace starboard {

namespace {

class Scanner {
public:
    Scanner(std::u32string_view text, const QuantityLexicon &lexicon) : m_text(text), m_lexicon(lexicon) {}

    std::vector<NumeralHit> scan();

private:
    bool tryFixed(std::size_t at);
    bool tryNumeral(std::size_t at);
    bool tryHalf(std::size_t at);

    std::optional<Numeral> numeralAt(std::size_t at) const { return readNumeral(m_text, at); }
    char32_t charAt(std::size_t i) const { return i < m_text.size() ? m_text[i] : U'\0'; }
    bool startsAt(std::size_t i, std::u32string_view word) const { return i < m_text.size() && m_text.substr(i).starts_with(word); }

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
    hit.stressed = hit.bareOne && (hit.dimension == Dimension::Ratio || hit.bound != Bound::Exact); // 提升了近一倍
    static constexpr CharacterSet clauseEnds(U"。，,；;！？!?\n");
    std::size_t begin = s.begin;
    for (int steps = 0; begin > 0 && steps < 24 && !clauseEnds.has(m_text[begin - 1]); ++steps) {
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
    if (numeral && numeral->bareScale && at > 0 && oneOf(m_text[at - 1], U"近上超逾约过破"))
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
    hit.unit = tenth ? "%" : measure->word;
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
        hit.unit = m_text[at - 1] == U'$' || m_text[at - 1] == U'＄' ? "美元" : m_text[at - 1] == U'€' ? "欧元" : "元";
        hit.dimension = Dimension::Money;
        hit.span.begin = static_cast<std::uint32_t>(at - 1);
    }
    readForm(s, hit, m_lexicon.measures);
    readBoundBehind(s, hit);
    readBoundBefore(s, hit);
    if (hit.unit.empty() && m_text.substr(0, at).ends_with(U"人民币")) {
        hit.unit = "元";
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

Result<QuantityLexicon> QuantityLexicon::read(const std::string &folder, const std::string &ownFolder)
{
    auto measures = MeasureWords::read(folder + "/measures.tsv", ownFolder.empty() ? std::string() : ownFolder + "/measures.tsv");
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
