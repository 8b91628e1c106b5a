// Rules for names and manners of speaking: places, ranks, quotations, numbered things, list marks, slogans.
#include "model/extract/judge.h"

namespace starboard {

namespace {

// Slogans whose noun may have a few words before it: 四项工作机制, 十项专项整治行动.
constexpr std::array<std::u32string_view, 8> farNouns{U"行动", U"机制", U"举措", U"体系", U"制度", U"原则", U"理念", U"任务"};
constexpr std::array<std::u32string_view, 5> speaking{U"举办", U"开展", U"举行", U"印发", U"编印"};

} // namespace

// 三十里铺镇, 七里店, 八里营: a village that has its name from a number.
RoleVerdict Judge::placeName() const
{
    if (!m_s.numeral.chinese || !m_s.measure || m_s.unitEnd != m_s.numeralEnd + 1 || m_s.range)
        return none();
    char32_t after = m_s.unitEnd < m_text.size() ? m_text[m_s.unitEnd] : U'\0';
    if (m_next == U'里' && oneOf(after, U"铺店庄村屯堡营桥沟河坪湾岗园台井墩街路庙坡"))
        return {NumeralRole::Name, "place name"};
    if (!oneOf(m_next, U"里间道门台角官座岔源河"))
        return none();
    for (std::size_t i = m_s.unitEnd + 1; i <= m_s.unitEnd + 2 && i < m_text.size() && isHan(m_text[i - 1]); ++i)
        if (oneOf(m_text[i], U"镇乡村") || m_text.substr(i).starts_with(U"街道") || m_text.substr(i).starts_with(U"社区"))
            return {NumeralRole::Name, "place name"};
    return none();
}

// 千条线, 百名律师, 万元户: a bare 百, 千, 万 without 余 or 近 is a manner of speaking.
RoleVerdict Judge::rhetoric() const
{
    if (!m_s.measure || !m_s.numeral.bareScale || m_s.numeral.atLeast || m_s.bounded || m_s.range || m_s.percent ||
        m_s.numeral.value.mantissa() != 1)
        return none();
    return {m_s.measure && m_s.measure->dimension == Dimension::Money ? NumeralRole::Threshold : NumeralRole::Name, "manner of speaking"};
}

RoleVerdict Judge::ordinal() const
{
    if (m_prev == U'第' || m_head.ends_with(U"第 "))
        return oneOf(m_next, U"季") || m_behind.starts_with(U"个月") ? RoleVerdict{NumeralRole::Calendar, "ordinal period"}
                                                               : RoleVerdict{NumeralRole::Ordinal, "第"};
    if (oneOf(m_prev, U"图表附") && !m_s.numeral.decimal && within(1, 99) && !m_s.measure)
        return {NumeralRole::Ordinal, "figure"};
    if (m_next == U'届' || m_behind.starts_with(U"次全会") || m_behind.starts_with(U"中全会"))
        return {NumeralRole::Ordinal, "session"};
    // 二楼, 二期, 二组: what is counted is 两; 二 numbers.
    if (m_s.numeral.chinese && m_text[m_s.begin] == U'二' && m_s.numeralEnd == m_s.begin + 1 && m_s.measure && !m_s.percent &&
        (m_s.measure->dimension == Dimension::Item || m_s.measure->dimension == Dimension::Event))
        return {NumeralRole::Ordinal, "二"};
    if (m_next == U'期' && m_s.numeral.chinese && within(1, 5) && !anyInside(clauseBefore(6), speaking) &&
        oneOf(m_behind.size() > 1 ? m_behind[1] : U'\0', U"、工项建的（代改"))
        return {NumeralRole::Ordinal, "phase"};
    if (m_prev == U'前' && m_next == U'轮' && within(1, 20)) // 前六轮巡察: which ones
        return {NumeralRole::Ordinal, "rounds"};
    if (oneOf(m_prev, U"前后") && within(1, 100) && !(m_s.measure && m_s.measure->dimension == Dimension::Time)) {
        bool rank = !m_s.measure || oneOf(m_next, U"名位强十");
        char32_t beforeLast = m_s.begin >= 2 ? m_text[m_s.begin - 2] : U'\0';
        if (rank && !oneOf(beforeLast, U"目之以此门楼"))
            return {NumeralRole::Ordinal, "rank"};
    }
    return none();
}

// 5G, 4A级, G45, A座3; not 250m.
RoleVerdict Judge::latin() const
{
    if (isLetter(m_prev))
        return {NumeralRole::Name, "letters"};
    if (isLetter(m_next) && !m_s.measure)
        return {NumeralRole::Name, "letters"};
    if (m_s.measure && isLetter(m_text[m_s.unitEnd - 1]) &&
        ((m_s.end < m_text.size() && isLetter(m_text[m_s.end])) || oneOf(m_next, U"GT")))
        return {NumeralRole::Name, "letters"};
    if (oneOf(m_next, U"+＋") || (oneOf(m_prev, U"+＋") && m_s.begin >= 2))
        return {NumeralRole::Name, "formula"};
    if (oneOf(m_next, U"·•") && m_behind.size() > 1 && isArabic(m_behind[1]))
        return {NumeralRole::Name, "named day"};
    if (oneOf(m_prev, U"·•") && m_s.begin >= 2 && isArabic(m_text[m_s.begin - 2]))
        return {NumeralRole::Name, "named day"};
    return none();
}

// Inside a short “…” or inside 《…》 a numeral belongs to a name.
RoleVerdict Judge::quoted() const
{
    constexpr std::size_t most = 14;
    std::size_t i = m_s.begin, steps = 0;
    for (; i > 0 && steps < 40; --i, ++steps) {
        if (marked(m_text[i - 1], QuoteOpen | QuoteClose | SentenceEnd))
            break;
    }
    if (i == 0 || !marked(m_text[i - 1], QuoteOpen))
        return none();
    bool title = m_text[i - 1] == U'《';
    if (!title && steps > most)
        return none();
    // “新增120个车位” is speech; “3分钟生活圈” a name.
    bool counted = !m_s.numeral.chinese && (m_s.percent || (m_s.measure && m_s.measure->dimension != Dimension::Time));
    if (!title && counted)
        return none();
    std::size_t j = m_s.numeralEnd;
    std::size_t limit = title ? i + 60 : i + most;
    for (; j < m_text.size() && j < limit; ++j) {
        char32_t c = m_text[j];
        if (title ? c == U'》' : oneOf(c, U"”’』」"))
            return {NumeralRole::Name, title ? "title" : "quotation"};
        if (marked(c, SentenceEnd) || (!title && c == U'，'))
            return none();
    }
    return none();
}

// （一）, 1., 一是, 其一.
RoleVerdict Judge::listMark() const
{
    bool opens = m_s.begin == 0 || oneOf(m_prev, U"\n。；！？：，、（( ");
    if (!opens || !plain() || !within(1, 50) || m_s.range || m_s.percent)
        return none();
    if (oneOf(m_prev, U"（(") && oneOf(m_next, U"）)"))
        return {NumeralRole::Enumeration, "list number"};
    bool lineStart = m_s.begin == 0 || m_prev == U'\n';
    if (lineStart && m_s.numeral.chinese && m_next == U'、')
        return {NumeralRole::Enumeration, "list number"};
    if (lineStart && !m_s.numeral.chinese && oneOf(m_next, U"、.．") && m_behind.size() > 1 && !isArabic(m_behind[1]))
        return {NumeralRole::Enumeration, "list number"};
    char32_t after = m_behind.size() > 1 ? m_behind[1] : U'\0';
    if (m_s.numeral.chinese && m_s.numeral.digits == 1 && oneOf(m_next, U"是要") && after != 0 && isHan(after) && m_prev != U'（')
        return {NumeralRole::Enumeration, "一是"};
    return none();
}

RoleVerdict Judge::noun() const
{
    if (m_s.percent || m_s.numeral.decimal)
        return none();
    bool building = oneOf(m_next, U"楼号") || m_behind.starts_with(U"单元");
    if (!m_s.numeral.chinese && m_lexicon.fixed.nounAt(m_text, m_s.numeralEnd) > 0)
        return {NumeralRole::Name, "numbered thing"};
    if (m_s.numeral.chinese && building && m_lexicon.fixed.nounAt(m_text, m_s.numeralEnd) > 0)
        return {NumeralRole::Name, "numbered thing"};
    if (m_next == U'后' && m_s.numeral.digits <= 2 && plain() && within(0, 90) && m_s.numeral.value.exponent() >= 1)
        return {NumeralRole::Name, "generation"};
    // “五星”支部, 三星级, 三颗星: the level of a branch.
    bool star = m_next == U'星' || (m_s.measure && m_s.unitEnd < m_text.size() && m_text[m_s.unitEnd] == U'星');
    if (star && within(1, 10))
        return {NumeralRole::Name, "star level"};
    if (m_s.measure && m_s.measure->dimension == Dimension::Grade && !m_s.boundBehind) {
        bool floors = m_next == U'层' || m_next == U'代';
        if (!floors || m_s.numeral.chinese)
            return {NumeralRole::Name, "grade"};
    }
    return none();
}

// 一村一法律顾问, 一处一策, 一个支部一个支部.
RoleVerdict Judge::echo() const
{
    if (!m_s.numeral.chinese || m_text[m_s.begin] != U'一' || m_s.numeralEnd != m_s.begin + 1)
        return none();
    for (std::size_t step = 2; step <= 5; ++step) {
        auto matches = [&](std::size_t i) {
            if (i >= m_text.size() || m_text[i] != U'一')
                return false;
            std::size_t from = std::min(i, m_s.begin) + 1, to = std::max(i, m_s.begin);
            for (; from < to; ++from)
                if (!isHan(m_text[from]))
                    return false;
            return true;
        };
        if (matches(m_s.begin + step) || (m_s.begin >= step && matches(m_s.begin - step)))
            return {NumeralRole::Name, "一…一…"};
    }
    return none();
}

// 四项机制, 九大行动, 三个方面：
RoleVerdict Judge::slogan() const
{
    const char32_t behind = m_s.unitEnd < m_text.size() ? m_text[m_s.unitEnd] : U'\0';
    if (m_s.measure && ((m_s.numeral.decimal && unit() == U"版") || (unit() == U"车" && behind == U'间')))
        return {NumeralRole::Name, "numbered"}; // 2.0版, 四车间
    if (m_s.measure && m_s.numeral.chinese && within(3, 3) && unit() == U"轮" && m_text.substr(m_s.unitEnd, 5).find(U'车') != std::u32string_view::npos)
        return {NumeralRole::Name, "tricycle"}; // 三轮保洁车
    if (!m_s.numeral.chinese || m_s.percent || m_s.range || m_s.numeral.atLeast)
        return none();
    if (m_next == U'大' && !m_s.measure)
        return {NumeralRole::Name, "N大"};
    bool kind = m_next == U'大' || (m_s.measure && oneOf(m_next, U"项个种条张类") && m_s.unitEnd == m_s.numeralEnd + 1);
    if (kind && within(2, 20) && m_lexicon.fixed.abstractAt(m_text, m_s.unitEnd) > 0)
        return {NumeralRole::Name, "slogan"};
    if (kind && m_s.measure && behind == U'“' && m_s.unitEnd + 2 < m_text.size() && m_text[m_s.unitEnd + 2] == U'”')
        return {NumeralRole::Name, "slogan"}; // 三个“零”
    if (kind && m_s.measure && within(2, 20)) {
        std::size_t i = m_s.unitEnd;
        while (i < m_text.size() && i - m_s.unitEnd < 7 && isHan(m_text[i]) && m_text[i] != U'的')
            ++i;
        if (anyInside(m_text.substr(m_s.unitEnd, i - m_s.unitEnd), farNouns))
            return {NumeralRole::Name, "slogan"};
    }
    if (kind && m_s.measure) {
        std::size_t i = m_s.unitEnd;
        while (i < m_text.size() && i - m_s.unitEnd < 7 && isHan(m_text[i]))
            ++i;
        if (i < m_text.size() && (m_text[i] == U'：' || m_text[i] == U':'))
            return {NumeralRole::Enumeration, "list follows"};
    }
    return none();
}

} // namespace starboard
