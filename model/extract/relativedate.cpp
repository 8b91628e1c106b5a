#include "model/extract/relativedate.h"

#include "model/extract/glyph.h"
#include "model/extract/readhead.h"

#include <chrono>

namespace starboard {

namespace {

using std::chrono::days;

struct YearWord {
    std::u32string_view word;
    int offset;
    bool whole; // 本年度: the year as a whole
};

constexpr YearWord yearWords[] = {
    {U"本年度", 0, true}, {U"今年", 0, false},  {U"本年", 0, true},  {U"去年", -1, false}, {U"上年度", -1, false},
    {U"上年", -1, false}, {U"明年", 1, false},  {U"前年", -2, false}, {U"后年", 2, false},  {U"来年", 1, false},
    {U"下年度", 1, false}, {U"上一年", -1, false},
};

struct DayWord {
    std::u32string_view word;
    int offset;
};

constexpr DayWord dayWords[] = {
    {U"今天", 0},  {U"今日", 0},  {U"今晨", 0},  {U"今晚", 0},  {U"昨天", -1}, {U"昨日", -1},
    {U"昨晚", -1}, {U"明天", 1},  {U"明日", 1},  {U"前天", -2}, {U"后天", 2},
};

struct MonthWord {
    std::u32string_view word;
    int offset;
};

constexpr MonthWord monthWords[] = {
    {U"本月", 0}, {U"这个月", 0}, {U"上个月", -1}, {U"上月", -1}, {U"下个月", 1}, {U"下月", 1},
};

struct WeekWord {
    std::u32string_view word;
    int offset;
};

constexpr WeekWord weekWords[] = {
    {U"上上周", -2}, {U"上上个周", -2}, {U"下下周", 2}, {U"本周", 0}, {U"这周", 0},
    {U"上周", -1},   {U"下周", 1},      {U"上星期", -1}, {U"下星期", 1}, {U"本星期", 0},
};

class RelativeReader : private ReadHead {
public:
    RelativeReader(std::u32string_view text, std::size_t at, std::optional<Date> reference) : ReadHead(text, at), m_reference(reference)
    {
        m_piece.begin = at;
    }

    bool year();
    bool word();
    RelativeDate result()
    {
        m_piece.end = m_at;
        return {m_piece, m_month};
    }

private:
    void resolveMonth(int offset);

    std::optional<Date> m_reference;
    DatePiece m_piece;
    bool m_month = false;
};

bool RelativeReader::year()
{
    for (const auto &[word, offset, whole] : yearWords) {
        if (!take(word))
            continue;
        m_piece.relative = true;
        m_piece.thisYear = offset == 0 && !whole;
        m_piece.wholeYear = whole;
        m_piece.year = m_reference ? yearOf(*m_reference) + offset : 0;
        return true;
    }
    return false;
}

void RelativeReader::resolveMonth(int offset)
{
    m_piece.relative = true;
    if (m_reference) {
        int month = yearOf(*m_reference) * 12 + monthOf(*m_reference) - 1 + offset;
        m_piece.year = month / 12;
        m_piece.setMonths(month % 12 + 1, month % 12 + 1, DatePiece::Grain::Months);
    } else {
        m_piece.grain = DatePiece::Grain::Months;
    }
}

bool RelativeReader::word()
{
    for (const auto &[word, offset] : dayWords) {
        if (!take(word))
            continue;
        if (starts(U"头条") || starts(U"报") || starts(U"之"))
            return false;
        m_piece.grain = DatePiece::Grain::Day;
        m_piece.relative = true;
        if (m_reference)
            m_piece.start = m_piece.finish = *m_reference + days(offset);
        return true;
    }
    for (const auto &[word, offset] : monthWords) {
        if (!take(word))
            continue;
        resolveMonth(offset);
        m_month = true;
        return true;
    }
    for (const auto &[word, offset] : weekWords) {
        if (!take(word))
            continue;
        m_piece.grain = DatePiece::Grain::Week;
        m_piece.relative = true;
        int weekday = 0;
        if (oneOf(peek(), U"日天"))
            weekday = 7;
        else if (int value = digitValue(peek()); value >= 1 && value <= 6 && glyph(peek()) == Glyph::Han)
            weekday = value;
        if (weekday)
            ++m_at;
        if (m_reference) {
            Date monday = *m_reference - days(std::chrono::weekday(*m_reference).iso_encoding() - 1) + days(7 * offset);
            m_piece.start = weekday ? monday + days(weekday - 1) : monday;
            m_piece.finish = weekday ? *m_piece.start : monday + days(6);
        }
        if (weekday)
            m_piece.grain = DatePiece::Grain::Day;
        return true;
    }
    if (take(U"上半月") || take(U"下半月")) {
        bool second = m_text[m_at - 3] == U'下';
        resolveMonth(0);
        m_piece.grain = DatePiece::Grain::TenDays;
        m_piece.firstDay = second ? 16 : 1;
        m_piece.lastDay = second ? 0 : 15;
        return true;
    }
    if (take(U"上个半年")) {
        m_piece.relative = true;
        if (m_reference) {
            bool early = monthOf(*m_reference) <= 6;
            m_piece.year = yearOf(*m_reference) - (early ? 1 : 0);
            m_piece.setMonths(early ? 7 : 1, early ? 12 : 6, DatePiece::Grain::HalfYear);
        }
        return true;
    }
    bool lastQuarter = starts(U"上季度") || starts(U"上个季度"), thisQuarter = starts(U"本季度");
    if (lastQuarter || thisQuarter) {
        m_at += starts(U"上个季度") ? 4 : 3;
        m_piece.relative = true;
        m_piece.grain = DatePiece::Grain::Quarter;
        if (m_reference) {
            int index = yearOf(*m_reference) * 4 + (monthOf(*m_reference) - 1) / 3 - (lastQuarter ? 1 : 0);
            m_piece.year = index / 4;
            m_piece.setMonths(index % 4 * 3 + 1, index % 4 * 3 + 3, DatePiece::Grain::Quarter);
        }
        return true;
    }
    if (starts(U"年内") || starts(U"全年") || starts(U"年底") || starts(U"年末") || starts(U"年初") || starts(U"月底") || starts(U"月末")) {
        char32_t kind = peek(1);
        bool month = peek() == U'月';
        if (m_at > 0 && oneOf(m_text[m_at - 1], U"每一两三多近几十"))
            return false;
        m_at += 2;
        m_piece.relative = true;
        m_piece.year = m_reference ? yearOf(*m_reference) : 0;
        m_piece.wholeYear = oneOf(kind, U"内年");
        m_piece.endPoint = oneOf(kind, U"底末");
        if (month)
            resolveMonth(0);
        else if (kind == U'初')
            m_piece.setMonths(1, 1, DatePiece::Grain::Months);
        return true;
    }
    return false;
}

} // namespace

std::optional<RelativeDate> readRelativeYear(std::u32string_view text, std::size_t at, std::optional<Date> reference)
{
    RelativeReader reader(text, at, reference);
    return reader.year() ? std::optional(reader.result()) : std::nullopt;
}

std::optional<RelativeDate> readRelativeDate(std::u32string_view text, std::size_t at, std::optional<Date> reference)
{
    RelativeReader reader(text, at, reference);
    return reader.word() ? std::optional(reader.result()) : std::nullopt;
}

} // namespace starboard
