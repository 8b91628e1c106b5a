// Rules for the calendar and the clock: dates, weekdays, hours, spans of time, how often.
#include "model/extract/judge.h"

namespace starboard {

namespace {

// Verbs whose object is a span of time that was won or lost: the duration is a result.
constexpr std::array<std::u32string_view, 25> shortening{U"仅用", U"只用", U"用时", U"耗时", U"压缩", U"缩短", U"压减", U"减少", U"提前",
                                                         U"节省", U"缩减", U"降至", U"时限", U"工期",
                                                         U"延长", U"节约", U"天数", U"增加", U"提速",  U"缩至", U"缩到", U"压到",
                                                         U"降到", U"时长", U"整改期"};
constexpr std::array<std::u32string_view, 12> every{U"每天",  U"每日",   U"每周", U"每月",   U"每季",   U"每年",
                                                    U"每晚",  U"每星期", U"每个", U"每旬",   U"每半年", U"每学期"};
constexpr std::array<std::u32string_view, 12> clockLeads{U"上午", U"下午", U"晚上", U"早上", U"凌晨", U"中午",
                                                         U"傍晚", U"清晨", U"深夜", U"晚", U"早", U"夜里"};

} // namespace

RoleVerdict Judge::weekday() const
{
    bool lead = (m_prev == U'周' && !(m_s.begin >= 2 && (digitValue(m_text[m_s.begin - 2]) >= 0 || isArabic(m_text[m_s.begin - 2])))) ||
                m_head.ends_with(U"星期") || m_head.ends_with(U"礼拜");
    if (lead && m_s.numeral.chinese && m_s.numeral.digits == 1 && within(1, 6) && m_next != U'年')
        return {NumeralRole::Calendar, "weekday"};
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
        // 十点开会, but 三点建议
        const bool starts = m_s.numeral.chinese && oneOf(after, U"开准集起出关收就才上下");
        if (starts || anyEnds(m_head, clockLeads) || oneOf(m_prev, U"日号") || (followed && !oneOf(after, U"一：") && after != 0) ||
            (isArabic(m_text[m_s.begin]) && m_behind.size() > 1 && colon(after)))
            return {NumeralRole::Time, "hour"};
    }
    bool minute = m_next == U'分' && within(0, 59) && oneOf(m_prev, U"时点時點");
    bool second = m_next == U'秒' && within(0, 59) && m_prev == U'分';
    if (minute || second)
        return {NumeralRole::Time, "minute"};
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

} // namespace starboard
