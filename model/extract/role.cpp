#include "model/extract/role.h"

#include <algorithm>
#include <array>

namespace starboard {

namespace {

bool oneOf(char32_t c, std::u32string_view set)
{
    return set.find(c) != std::u32string_view::npos;
}

bool isLetter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

bool isArabic(char32_t c)
{
    return glyph(c) == Glyph::Arabic;
}

// What ends a look back from a numeral: one table look-up a character.
enum Mark : std::uint8_t { ClauseEnd = 1, SentenceEnd = 2, QuoteOpen = 4, QuoteClose = 8 };

constexpr std::array<std::uint8_t, 0x10000> makeMarks()
{
    std::array<std::uint8_t, 0x10000> marks{};
    for (char32_t c : std::u32string_view(U"。！？；;!?\n，,"))
        marks[c] |= ClauseEnd;
    for (char32_t c : std::u32string_view(U"。！？；\n"))
        marks[c] |= SentenceEnd;
    for (char32_t c : std::u32string_view(U"“‘《『「"))
        marks[c] |= QuoteOpen;
    for (char32_t c : std::u32string_view(U"”’》』」"))
        marks[c] |= QuoteClose;
    return marks;
}

constexpr std::array<std::uint8_t, 0x10000> marks = makeMarks();

bool marked(char32_t c, int mark)
{
    return c < 0x10000 && (marks[c] & mark) != 0;
}

template <std::size_t N> bool anyEnds(std::u32string_view head, const std::array<std::u32string_view, N> &words)
{
    return std::any_of(words.begin(), words.end(), [&](std::u32string_view w) { return head.ends_with(w); });
}

template <std::size_t N> bool anyStarts(std::u32string_view rest, const std::array<std::u32string_view, N> &words)
{
    return std::any_of(words.begin(), words.end(), [&](std::u32string_view w) { return rest.starts_with(w); });
}

template <std::size_t N> bool anyInside(std::u32string_view stretch, const std::array<std::u32string_view, N> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](std::u32string_view w) { return stretch.find(w) != std::u32string_view::npos; });
}

// Verbs whose object is a span of time that was won or lost: the duration is a result.
constexpr std::array<std::u32string_view, 15> shortening{U"压缩", U"缩短", U"压减", U"减少", U"提前",
                                                         U"节省", U"缩减", U"降至", U"时限", U"工期",
                                                         U"延长", U"节约", U"天数", U"增加", U"提速"};
constexpr std::array<std::u32string_view, 12> every{U"每天",  U"每日",   U"每周", U"每月",   U"每季",   U"每年",
                                                    U"每晚",  U"每星期", U"每个", U"每旬",   U"每半年", U"每学期"};
constexpr std::array<std::u32string_view, 10> projectNouns{U"项目", U"的项目", U"工程",   U"企业",   U"工业企业",
                                                           U"重大项目", U"工业项目", U"产业项目", U"重点项目", U"大项目"};
constexpr std::array<std::u32string_view, 12> clockLeads{U"上午", U"下午", U"晚上", U"早上", U"凌晨", U"中午",
                                                         U"傍晚", U"清晨", U"深夜", U"晚", U"早", U"夜里"};
constexpr std::array<std::u32string_view, 10> phoneLeads{U"电话", U"热线", U"邮编", U"传真", U"手机",
                                                         U"QQ",  U"微信", U"账号", U"卡号", U"号码"};
// Slogans whose noun may have a few words before it: 四项工作机制, 十项专项整治行动.
constexpr std::array<std::u32string_view, 8> farNouns{U"行动", U"机制", U"举措", U"体系", U"制度", U"原则", U"理念", U"任务"};
constexpr std::array<std::u32string_view, 5> speaking{U"举办", U"开展", U"举行", U"印发", U"编印"};

class Judge {
public:
    Judge(const Sighting &s, const QuantityLexicon &lexicon)
        : m_s(s), m_text(s.text), m_lexicon(lexicon), m_head(s.text.substr(0, s.begin)), m_rest(s.text.substr(s.end)),
          m_behind(s.text.substr(s.numeralEnd)), m_prev(s.begin > 0 ? s.text[s.begin - 1] : U'\0'),
          m_next(s.numeralEnd < s.text.size() ? s.text[s.numeralEnd] : U'\0')
    {
        const Decimal &value = s.numeral.value;
        if (s.numeral.decimal || s.numeral.fraction || value.exponent() < 0 || value.exponent() > 6 || value.mantissa() > 1000000)
            return;
        std::int64_t whole = value.mantissa();
        for (int i = 0; i < value.exponent(); ++i)
            whole *= 10;
        m_whole = whole;
    }

    RoleVerdict verdict();

private:
    using Rule = RoleVerdict (Judge::*)() const;

    RoleVerdict document() const;
    RoleVerdict address() const;
    RoleVerdict weekday() const;
    RoleVerdict placeName() const;
    RoleVerdict rhetoric() const;
    RoleVerdict ordinal() const;
    RoleVerdict date() const;
    RoleVerdict time() const;
    RoleVerdict phone() const;
    RoleVerdict latin() const;
    RoleVerdict quoted() const;
    RoleVerdict listMark() const;
    RoleVerdict noun() const;
    RoleVerdict age() const;
    RoleVerdict threshold() const;
    RoleVerdict echo() const;
    RoleVerdict slogan() const;
    RoleVerdict duration() const;
    RoleVerdict frequency() const;
    RoleVerdict unmeasured() const;

    static RoleVerdict none() { return {NumeralRole::Count, {}, false}; }
    std::u32string_view clauseBefore(std::size_t most) const;
    bool within(std::int64_t low, std::int64_t high) const
    {
        return m_whole && *m_whole >= low && *m_whole <= high;
    }
    bool plain() const { return !m_s.numeral.atLeast && m_s.numeral.scale == 0 && !m_s.numeral.grouped; }
    bool yearLike() const
    {
        return plain() && m_s.numeral.digits == 4 && within(1900, 2099) && (!m_s.numeral.chinese || m_s.numeral.positional);
    }
    std::u32string_view unit() const { return m_text.substr(m_s.unitBegin, m_s.unitEnd - m_s.unitBegin); }

    const Sighting &m_s;
    std::u32string_view m_text;
    const QuantityLexicon &m_lexicon;
    std::u32string_view m_head, m_rest, m_behind;
    char32_t m_prev, m_next;
    std::optional<std::int64_t> m_whole; // the value where it is a whole number of a size that names and dates have
};

std::u32string_view Judge::clauseBefore(std::size_t most) const
{
    std::size_t begin = m_s.begin;
    while (begin > 0 && m_s.begin - begin < most && !marked(m_text[begin - 1], ClauseEnd))
        --begin;
    return m_text.substr(begin, m_s.begin - begin);
}

RoleVerdict Judge::document() const
{
    auto open = [](char32_t c) { return oneOf(c, U"〔[［【"); };
    auto close = [](char32_t c) { return oneOf(c, U"〕]］】"); };
    if (open(m_prev) && close(m_next) && (yearLike() || !m_s.numeral.chinese))
        return {NumeralRole::Document, "document year"};
    if ((close(m_prev) || m_head.ends_with(U"〕第")) && m_next == U'号')
        return {NumeralRole::Document, "document number"};
    if (m_next == U'号' && anyEnds(m_head, std::array<std::u32string_view, 3>{U"文号", U"令第", U"公告第"}))
        return {NumeralRole::Document, "document number"};
    return none();
}

// wdbs163@163.com, a page number alone on its line.
RoleVerdict Judge::address() const
{
    if (m_s.numeral.chinese)
        return none();
    char32_t after = m_behind.size() > 1 ? m_behind[1] : U'\0';
    if (m_prev == U'@' || (oneOf(m_next, U".@") && isLetter(after)) || (m_next == U'@'))
        return {NumeralRole::Name, "address"};
    bool alone = (m_s.begin == 0 || m_prev == U'\n') && (m_next == U'\n' || (m_next == 0 && m_s.begin > 0));
    if (alone && m_s.numeral.digits <= 3 && !m_s.numeral.decimal)
        return {NumeralRole::Document, "page number"};
    return none();
}

RoleVerdict Judge::weekday() const
{
    bool lead = (m_prev == U'周' && !(m_s.begin >= 2 && (digitValue(m_text[m_s.begin - 2]) >= 0 || isArabic(m_text[m_s.begin - 2])))) ||
                m_head.ends_with(U"星期") || m_head.ends_with(U"礼拜");
    if (lead && m_s.numeral.chinese && m_s.numeral.digits == 1 && within(1, 6) && m_next != U'年')
        return {NumeralRole::Calendar, "weekday"};
    return none();
}

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
    if (oneOf(m_prev, U"前后") && within(1, 100) && !(m_s.measure && m_s.measure->dimension == Dimension::Time)) {
        bool rank = !m_s.measure || oneOf(m_next, U"名位强十");
        char32_t beforeLast = m_s.begin >= 2 ? m_text[m_s.begin - 2] : U'\0';
        if (rank && !oneOf(beforeLast, U"目之以此门楼"))
            return {NumeralRole::Ordinal, "rank"};
    }
    return none();
}

RoleVerdict Judge::date() const
{
    if (m_s.percent)
        return none();
    auto unitChar = m_next;
    if (unitChar == U' ' && m_s.numeralEnd + 1 < m_text.size())
        unitChar = m_text[m_s.numeralEnd + 1];
    char32_t afterUnit = m_behind.size() > 1 ? m_behind[1] : U'\0';
    if (unitChar == U'年' && plain()) {
        bool twoDigits = m_s.numeral.digits == 2 && (!m_s.numeral.chinese || m_s.numeral.positional) &&
                         (isArabic(afterUnit) || (digitValue(afterUnit) >= 0 && m_behind.find(U'月') < 5) ||
                          m_text[m_s.begin] == U'0' || m_text[m_s.begin] == U'零');
        if (yearLike() || twoDigits || (m_s.range && m_s.numeral.digits == 4))
            return {NumeralRole::Calendar, "year"};
    }
    if (unitChar == U'月' && plain() && within(1, 12))
        return {NumeralRole::Calendar, "month"};
    if (oneOf(unitChar, U"日号") && plain() && within(1, 31)) {
        std::size_t day = m_behind.find(unitChar);
        bool house = unitChar == U'号' && m_lexicon.fixed.nounAt(m_text, m_s.numeralEnd + day) > 0;
        bool dated = oneOf(m_prev, U"月至到—-～~、和日") || !isHan(m_prev);
        if (!house && (unitChar == U'日' || dated))
            return {NumeralRole::Calendar, "day"};
    }
    if (m_behind.starts_with(U"季度") && within(1, 4))
        return {NumeralRole::Calendar, "quarter"};
    if (m_prev == U'前' && (m_behind.starts_with(U"个月") || m_behind.starts_with(U"季度") || m_behind.starts_with(U"个季度") ||
                            m_behind.starts_with(U"月")))
        return {NumeralRole::Calendar, "first months"};
    // 2023/3/15, 2023-03-15, 2023.3.15
    auto joint = [](char32_t c) { return oneOf(c, U"/-.．－"); };
    if (!m_s.numeral.chinese && m_s.numeral.digits == 4 && yearLike() && joint(m_next) && isArabic(afterUnit) && !m_s.range)
        return {NumeralRole::Calendar, "numeric date"};
    if (!m_s.numeral.chinese && m_s.numeral.digits <= 2 && joint(m_prev) && m_s.begin >= 2) {
        std::size_t i = m_s.begin - 1, digits = 0, joints = 0;
        while (i > 0 && (isArabic(m_text[i - 1]) || joint(m_text[i - 1])) && m_s.begin - i < 11) {
            --i;
            isArabic(m_text[i]) ? ++digits : ++joints;
        }
        if ((digits == 4 && joints == 0) || (joints == 1 && digits >= 5 && digits <= 6))
            return {NumeralRole::Calendar, "numeric date"};
    }
    if (yearLike() && m_s.range && m_behind.starts_with(U"年"))
        return {NumeralRole::Calendar, "years"};
    return none();
}

RoleVerdict Judge::time() const
{
    if (m_s.percent || !plain())
        return none();
    auto colon = [](char32_t c) { return c == U':' || c == U'：'; };
    char32_t after = m_behind.size() > 1 ? m_behind[1] : U'\0';
    char32_t third = m_behind.size() > 3 ? m_behind[3] : U'\0';
    if (colon(m_next) && isArabic(after) && m_behind.size() > 2 && isArabic(m_behind[2]) && !isArabic(third) && within(0, 24))
        return {NumeralRole::Time, "clock"};
    if (colon(m_prev) && m_s.numeral.digits == 2 && within(0, 59) && m_s.begin >= 2 && isArabic(m_text[m_s.begin - 2]))
        return {NumeralRole::Time, "clock"};
    if (oneOf(m_next, U"时時") && within(0, 24) && !m_behind.starts_with(U"时代") && !m_behind.starts_with(U"时辰"))
        return {NumeralRole::Time, "hour"};
    if (oneOf(m_next, U"点點") && within(0, 24)) {
        bool followed = after == 0 || oneOf(after, U"钟半多前后整许左以至到—-~～，。、；：（") || digitValue(after) >= 0 ||
                        glyph(after) == Glyph::Unit;
        if (anyEnds(m_head, clockLeads) || oneOf(m_prev, U"日号") || (followed && !oneOf(after, U"一：") && after != 0) ||
            (isArabic(m_text[m_s.begin]) && m_behind.size() > 1 && colon(after)))
            return {NumeralRole::Time, "hour"};
    }
    bool minute = m_next == U'分' && within(0, 59) && oneOf(m_prev, U"时点時點");
    bool second = m_next == U'秒' && within(0, 59) && m_prev == U'分';
    if (minute || second)
        return {NumeralRole::Time, "minute"};
    return none();
}

RoleVerdict Judge::phone() const
{
    if (m_s.numeral.chinese || m_s.numeral.decimal || m_s.numeral.grouped || m_s.percent)
        return none();
    auto dash = [](char32_t c) { return oneOf(c, U"-－—–"); };
    bool leadingZero = m_text[m_s.begin] == U'0' && m_s.numeral.digits >= 3 && !m_s.measure;
    if (leadingZero || (dash(m_next) && m_s.numeral.digits >= 3 && m_behind.size() > 5 && std::all_of(m_behind.begin() + 1, m_behind.begin() + 6, isArabic)))
        return {NumeralRole::Phone, "area code"};
    if (dash(m_prev) && m_s.begin >= 4 && m_s.numeral.digits >= 7 && isArabic(m_text[m_s.begin - 2]))
        return {NumeralRole::Phone, "telephone"};
    if (m_s.numeral.digits >= 5 && m_s.numeral.scale == 0 && !m_s.measure) {
        std::u32string_view head = m_head;
        while (!head.empty() && oneOf(head.back(), U"：: （(为是"))
            head.remove_suffix(1);
        if (anyEnds(head, phoneLeads) || m_s.numeral.digits >= 11)
            return {NumeralRole::Phone, "telephone"};
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

RoleVerdict Judge::age() const
{
    if (m_s.measure && m_s.measure->dimension == Dimension::Age)
        return {NumeralRole::Age, "age"};
    return none();
}

RoleVerdict Judge::threshold() const
{
    if (!m_s.measure || m_s.measure->dimension != Dimension::Money || !m_s.boundBehind)
        return none();
    std::u32string_view rest = m_rest;
    if (rest.starts_with(U"的"))
        rest.remove_prefix(1);
    if (m_s.numeral.bareScale || anyStarts(rest, projectNouns))
        return {NumeralRole::Threshold, "size inside a name"};
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
    if (!m_s.numeral.chinese || m_s.percent || m_s.range || m_s.numeral.atLeast)
        return none();
    if (m_next == U'大' && !m_s.measure)
        return {NumeralRole::Name, "N大"};
    bool kind = m_next == U'大' || (m_s.measure && oneOf(m_next, U"项个种条张类") && m_s.unitEnd == m_s.numeralEnd + 1);
    if (kind && within(2, 20) && m_lexicon.fixed.abstractAt(m_text, m_s.unitEnd) > 0)
        return {NumeralRole::Name, "slogan"};
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

RoleVerdict Judge::duration() const
{
    if (!m_s.measure || m_s.measure->dimension != Dimension::Time)
        return none();
    std::u32string_view behind = m_rest.substr(0, std::min<std::size_t>(m_rest.size(), 6));
    behind = behind.substr(0, std::min(behind.find_first_of(U"，。；、"), behind.size()));
    bool workday = unit().ends_with(U"工作日") || unit().ends_with(U"自然日");
    if (workday || anyInside(clauseBefore(24), shortening) || anyInside(behind, shortening))
        return {NumeralRole::Count, "duration as result"};
    return {NumeralRole::Duration, "duration"};
}

RoleVerdict Judge::frequency() const
{
    if (!m_s.measure || m_s.measure->dimension != Dimension::Event || !oneOf(m_next, U"次回轮遍期场"))
        return none();
    if (anyInside(clauseBefore(16), every) && !m_s.numeral.atLeast && m_s.numeral.value <= Decimal(31))
        return {NumeralRole::Frequency, "每…次"};
    return none();
}

// A numeral without a measure word.
RoleVerdict Judge::unmeasured() const
{
    if (m_s.measure || m_s.percent)
        return none();
    if (!m_s.numeral.chinese)
        return {NumeralRole::Bare, "no measure word"};
    std::size_t length = m_s.numeralEnd - m_s.begin;
    bool opensHere = !isHan(m_prev) || oneOf(m_prev, U"是为前到第等于有的达即共至和与超近约点");
    bool closesHere = !isHan(m_next) || oneOf(m_next, U"的是这那不而却和与或、至到");
    bool isolated = opensHere && closesHere;
    if (m_s.numeral.bareScale && !m_s.numeral.atLeast)
        return {NumeralRole::Bare, "bare scale", m_s.numeral.value.mantissa() == 1}; // 百三 is a number, 万 is not
    if (m_s.numeral.positional && length == 2 && m_text[m_s.begin] == m_text[m_s.begin + 1])
        return {NumeralRole::Bare, "reduplication", true};
    if (length == 1 && !isolated)
        return {NumeralRole::Bare, "part of a word", true};
    bool amount = m_s.bounded || m_s.numeral.atLeast || (!m_s.numeral.positional && m_s.numeral.value >= Decimal(100));
    if (isolated || amount)
        return {NumeralRole::Bare, "no measure word"};
    return {NumeralRole::Name, "Chinese numeral without measure word"};
}

RoleVerdict Judge::verdict()
{
    constexpr Rule rules[] = {&Judge::address,  &Judge::document, &Judge::weekday, &Judge::placeName, &Judge::ordinal, &Judge::time,     &Judge::phone,     &Judge::date,
                              &Judge::latin,    &Judge::listMark,  &Judge::quoted,   &Judge::noun,      &Judge::age,
                              &Judge::threshold, &Judge::rhetoric, &Judge::echo,     &Judge::slogan,   &Judge::frequency, &Judge::duration,
                              &Judge::unmeasured};
    for (Rule rule : rules) {
        RoleVerdict verdict = (this->*rule)();
        if (!verdict.rule.empty())
            return verdict;
    }
    return {NumeralRole::Count, "measure word"};
}

} // namespace

RoleVerdict judge(const Sighting &sighting, const QuantityLexicon &lexicon)
{
    return Judge(sighting, lexicon).verdict();
}

} // namespace starboard
