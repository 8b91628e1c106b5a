#include "model/extract/datepiece.h"

#include "model/core/wordset.h"
#include "model/extract/glyph.h"
#include "model/extract/readhead.h"
#include "model/extract/relativedate.h"

namespace starboard {

namespace {

class PieceReader : private ReadHead {
public:
    PieceReader(std::u32string_view text, std::size_t at, std::optional<Date> reference) : ReadHead(text, at), m_reference(reference)
    {
        m_piece.begin = at;
    }

    std::optional<DatePiece> read();

private:
    using ReadHead::take;
    bool take(const std::optional<RelativeDate> &relative);

    std::optional<int> number(int most, std::size_t &end) const;
    std::optional<int> numberBefore(std::u32string_view behind, int most);
    bool numericDate();
    bool yearNumber();
    bool part();
    bool half();
    bool quarter();
    bool firstMonths();
    bool months();
    bool dayBehind();
    bool yearEnd();
    bool day();
    bool relativeDate();
    bool fiveYears();

    std::optional<Date> m_reference;
    DatePiece m_piece;
};

// A whole number up to `most`, Arabic or Chinese; never a part of a longer run of digits.
std::optional<int> PieceReader::number(int most, std::size_t &end) const
{
    Glyph kind = glyph(peek());
    if (kind != Glyph::Arabic && kind != Glyph::Han && kind != Glyph::Unit)
        return std::nullopt;
    if (kind == Glyph::Arabic) {
        int value = 0;
        const std::size_t count = readDigits(m_text, m_at, 5, value);
        end = m_at + count;
        return count < 5 && value <= most ? std::optional(value) : std::nullopt;
    }
    // 二〇二三, 二十八, 十二, 廿八
    int value = 0, pending = -1;
    bool unit = false;
    std::size_t i = m_at;
    for (; i < m_text.size() && i - m_at < 5; ++i) {
        Glyph g = glyph(m_text[i]);
        if (g == Glyph::Han && !unit) {
            value = value * 10 + digitValue(m_text[i]);
        } else if (g == Glyph::Han && pending < 0) {
            pending = digitValue(m_text[i]);
        } else if (oneOf(m_text[i], U"十拾") && !unit) {
            value = (value == 0 ? 1 : value) * 10;
            unit = true;
        } else if (m_text[i] == U'廿' && i == m_at) {
            value = 20;
            unit = true;
        } else {
            break;
        }
    }
    end = i;
    value += pending > 0 ? pending : 0;
    return value <= most ? std::optional(value) : std::nullopt;
}

// The number in front of `behind`, taken with it; nothing is taken otherwise.
std::optional<int> PieceReader::numberBefore(std::u32string_view behind, int most)
{
    std::size_t end = m_at;
    auto value = number(most, end);
    if (!value || !m_text.substr(end).starts_with(behind))
        return std::nullopt;
    m_at = end + behind.size();
    return value;
}

// 2023-03-15, 2023/3/15, 2023.3.15
bool PieceReader::numericDate()
{
    std::size_t i = m_at;
    auto digits = [&](std::size_t most, int &value) {
        const std::size_t count = readDigits(m_text, i, most, value);
        i += count;
        return count;
    };
    int year = 0, month = 0, dayOfMonth = 0;
    if (digits(4, year) != 4 || i >= m_text.size() || !oneOf(m_text[i], U"-/.．"))
        return false;
    char32_t joint = m_text[i++];
    if (digits(2, month) == 0 || i >= m_text.size() || m_text[i++] != joint || digits(2, dayOfMonth) == 0)
        return false;
    if (year < 1900 || year > 2099 || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31 ||
        (i < m_text.size() && glyph(m_text[i]) == Glyph::Arabic))
        return false;
    m_piece.year = year;
    m_piece.yearGiven = true;
    m_piece.setMonths(month, month, DatePiece::Grain::Day);
    m_piece.firstDay = m_piece.lastDay = dayOfMonth;
    m_at = i;
    return true;
}

bool PieceReader::yearNumber()
{
    std::size_t end = m_at;
    auto value = number(2099, end);
    if (!value || end >= m_text.size() || m_text[end] != U'年')
        return false;
    std::size_t length = end - m_at;
    bool full = *value >= 1900 && length == 4;
    char32_t next = end + 1 < m_text.size() ? m_text[end + 1] : U'\0';
    bool dated = false;
    if (length == 2 && *value < 100) {
        std::size_t month = end + 1;
        while (month < m_text.size() && month < end + 4 && (digitValue(m_text[month]) >= 0 || m_text[month] == U'十'))
            ++month;
        dated = digitValue(m_text[m_at]) == 0 || oneOf(next, U"底末度") ||
                (month > end + 1 && month < m_text.size() && m_text[month] == U'月');
    }
    if (!full && !dated)
        return false;
    // 2000年间 and 2020年来 tell a duration rather than a year.
    m_piece.year = full ? *value : *value + (*value < 70 ? 2000 : 1900);
    m_piece.yearGiven = true;
    m_at = end + 1;
    take(U"度");
    return true;
}

bool PieceReader::half()
{
    if (take(U"上半年") || take(U"前半年"))
        m_piece.setMonths(1, 6, DatePiece::Grain::HalfYear);
    else if (take(U"下半年") || take(U"后半年"))
        m_piece.setMonths(7, 12, DatePiece::Grain::HalfYear);
    else
        return false;
    return true;
}

// 第一季度, 二季度, 前三季度, 1-3季度
bool PieceReader::quarter()
{
    std::size_t begin = m_at;
    bool first = take(U"前");
    if (!first)
        take(U"第");
    for (std::u32string_view behind : {std::u32string_view(U"个季度"), std::u32string_view(U"季度")}) {
        if (behind.size() == 3 && !first)
            continue;
        if (auto q = numberBefore(behind, 4); q && *q >= 1) {
            m_piece.setMonths(first ? 1 : *q * 3 - 2, *q * 3, DatePiece::Grain::Quarter);
            return true;
        }
    }
    m_at = begin;
    return false;
}

// 前8个月, 头三个月, 第三个月, 前10天
bool PieceReader::firstMonths()
{
    std::size_t begin = m_at;
    bool one = take(U"第");
    if (!one && !take(U"前") && !take(U"头") && !take(U"首"))
        return false;
    std::size_t end = m_at;
    if (auto two = peek() == U'两' ? std::optional(2) : number(12, end)) {
        end = peek() == U'两' ? m_at + 1 : end;
        std::u32string_view rest = m_text.substr(end);
        if (*two >= 1 && rest.starts_with(U"个月")) {
            m_at = end + 2;
            if (rest.starts_with(U"个月份"))
                ++m_at;
            m_piece.setMonths(one ? *two : 1, *two, DatePiece::Grain::Months);
            return true;
        }
        if (*two >= 1 && rest.starts_with(U"天") && !one && (m_piece.year || m_piece.relative)) {
            m_at = end + 1;
            m_piece.setMonths(1, 1, DatePiece::Grain::Day);
            m_piece.firstDay = 1;
            m_piece.lastDay = *two;
            return true;
        }
    }
    m_at = begin;
    return false;
}

// Behind “M月”: a day, a third of the month, its end.
bool PieceReader::dayBehind()
{
    take(U" ");
    std::size_t end = m_at;
    if (auto value = number(31, end); value && *value >= 1 && end < m_text.size() && oneOf(m_text[end], U"日号")) {
        m_piece.grain = DatePiece::Grain::Day;
        m_piece.firstDay = m_piece.lastDay = *value;
        m_at = end + 1;
        return true;
    }
    struct Third {
        std::u32string_view word;
        int first, last;
    };
    static constexpr Third thirds[] = {{U"上旬", 1, 10}, {U"中旬", 11, 20},  {U"下旬", 21, 0}, {U"上半月", 1, 15},
                                       {U"下半月", 16, 0}, {U"初", 1, 10}};
    for (const auto &[word, first, last] : thirds) {
        if (take(word)) {
            m_piece.grain = DatePiece::Grain::TenDays;
            m_piece.firstDay = first;
            m_piece.lastDay = last;
            return true;
        }
    }
    if (oneOf(peek(), U"底末") || starts(U"月底") || starts(U"月末")) {
        m_at += oneOf(peek(), U"底末") ? 1 : 2;
        m_piece.endPoint = true;
    }
    return true;
}

// 5月, 5月份, 1-5月, 1月至5月, 8月28日
bool PieceReader::months()
{
    std::size_t begin = m_at, end = m_at;
    auto first = number(12, end);
    if (!first || *first < 1)
        return false;
    if (end < m_text.size() && m_text[end] == U' ')
        ++end;
    if (end < m_text.size() && m_text[end] == U'月') {
        m_at = end + 1;
        if (starts(U"龄") || (*first == 1 && m_text[begin] == U'一' && starts(U"一"))) // 月龄; 一月一排名 is a custom
            return m_at = begin, false;
        m_piece.setMonths(*first, *first, DatePiece::Grain::Months);
        if (!take(U"份")) {
            dayBehind();
        } else if (oneOf(peek(), U"底末")) {
            ++m_at;
            m_piece.endPoint = true;
        }
        return true;
    }
    // The range that names the month once.
    std::size_t joint = end;
    while (joint < m_text.size() && joint - end < 2 && oneOf(m_text[joint], U"-－—–~～至到─"))
        ++joint;
    const bool listed = joint == end && joint < m_text.size() && m_text[joint] == U'、'; // 7、8月份
    if (joint == end && !listed)
        return false;
    m_at = joint + (listed ? 1 : 0);
    auto last = numberBefore(U"月", 12);
    if (!last || *last < 1 || (listed && *last != *first + 1)) {
        m_at = begin;
        return false;
    }
    take(U"份");
    m_piece.setMonths(*first, *last, DatePiece::Grain::Months);
    if (oneOf(peek(), U"底末")) {
        ++m_at;
        m_piece.endPoint = true;
    }
    return true;
}

// 年底, 底, 年初 behind a year.
bool PieceReader::yearEnd()
{
    if (take(U"年底") || take(U"年末") || take(U"底") || take(U"末")) {
        m_piece.endPoint = true;
        return true;
    }
    if (take(U"年初") || take(U"初")) {
        m_piece.setMonths(1, 1, DatePiece::Grain::Months);
        return true;
    }
    return take(U"全年") || take(U"年度");
}

bool PieceReader::part()
{
    std::size_t begin = m_at;
    take(U" ");
    take(U"的");
    if (half() || quarter() || firstMonths() || months())
        return true;
    m_at = begin;
    return yearEnd();
}

// “12日” alone: the month was told before.
bool PieceReader::day()
{
    std::size_t begin = m_at, end = m_at;
    auto value = number(31, end);
    if (!value || *value < 1 || end >= m_text.size() || m_text[end] != U'日')
        return false;
    char32_t next = end + 1 < m_text.size() ? m_text[end + 1] : U'\0';
    char32_t before = begin > 0 ? m_text[begin - 1] : U'\0';
    if (oneOf(next, U"内游均龄元子常产后") || oneOf(before, U"每第期续时近") || glyph(before) != Glyph::Other)
        return false;
    m_piece.noMonth = true;
    m_piece.grain = DatePiece::Grain::Day;
    m_piece.firstDay = m_piece.lastDay = *value;
    m_at = end + 1;
    return true;
}

// Takes over what the relative words say.
bool PieceReader::take(const std::optional<RelativeDate> &relative)
{
    if (!relative)
        return false;
    m_piece = relative->piece;
    m_at = m_piece.end;
    return true;
}

bool PieceReader::relativeDate()
{
    const auto relative = readRelativeDate(m_text, m_at, m_reference);
    if (!take(relative))
        return false;
    if (relative->month)
        dayBehind();
    return true;
}

// “十四五”期间: the five-year plans.
bool PieceReader::fiveYears()
{
    std::size_t begin = m_at;
    take(U"“");
    if (peek() != U'十' || glyph(peek(1)) != Glyph::Han || peek(2) != U'五') {
        m_at = begin;
        return false;
    }
    int plan = 10 + digitValue(peek(1));
    m_at += 3;
    take(U"”");
    if (!take(U"期间") && !take(U"时期") && !take(U"规划期间") && !starts(U"以来") && !starts(U"末")) {
        m_at = begin;
        return false;
    }
    m_piece.year = 1951 + 5 * plan;
    m_piece.yearGiven = true;
    m_piece.start = makeDate(m_piece.year, 1, 1);
    m_piece.finish = makeDate(m_piece.year + 4, 12, 31);
    return true;
}

std::optional<DatePiece> PieceReader::read()
{
    Glyph kind = glyph(peek());
    bool digit = kind == Glyph::Arabic || kind == Glyph::Han || kind == Glyph::Unit;
    // What stands second in the words that are no number, from 今年 to 下半年: a look at it refuses most places.
    static constexpr CharacterSet seconds(U"年天日晨晚月个周星上下半季内底末初");
    if (!digit && !seconds.has(peek(1)) && glyph(peek(1)) == Glyph::Other)
        return std::nullopt;
    bool found = (kind == Glyph::Arabic && numericDate()) || (kind != Glyph::Arabic && fiveYears());
    if (!found && (digit ? yearNumber() : take(readRelativeYear(m_text, m_at, m_reference)))) {
        found = true;
        if (part()) {
            m_piece.thisYear = false;
            m_piece.wholeYear = false;
        }
    } else if (!found) {
        found = digit ? quarter() || months() || day() : relativeDate() || half() || quarter() || firstMonths();
    }
    if (!found)
        return std::nullopt;
    m_piece.end = m_at;
    return m_piece;
}

// 2020—2022年, 2021至2023年
std::optional<DatePiece> readYears(std::u32string_view text, std::size_t at)
{
    auto charAt = [&](std::size_t i) { return i < text.size() ? text[i] : U'\0'; };
    auto year = [&](std::size_t &i, int &value) {
        const std::size_t count = readDigits(text, i, 4, value);
        i += count;
        return count == 4 && value >= 1900 && value <= 2099 && glyph(charAt(i)) != Glyph::Arabic;
    };
    std::size_t i = at;
    int first = 0, last = 0;
    if (!year(i, first))
        return std::nullopt;
    std::size_t joint = i;
    while (i - joint < 2 && oneOf(charAt(i), U"-－—–~～至到 "))
        ++i;
    if (i == joint || !year(i, last) || charAt(i) != U'年' || last <= first)
        return std::nullopt;
    DatePiece piece;
    piece.begin = at;
    piece.end = i + (charAt(i + 1) == U'度' ? 2 : 1);
    piece.year = first;
    piece.yearGiven = true;
    piece.start = makeDate(first, 1, 1);
    piece.finish = makeDate(last, 12, 31);
    return piece;
}

// 2018 at the head of a line of its own or before a blank, as tables print it.
std::optional<DatePiece> readLoneYear(std::u32string_view text, std::size_t at)
{
    int value = 0;
    if ((at > 0 && text[at - 1] != U'\n') || readDigits(text, at, 4, value) != 4 || at + 4 >= text.size())
        return std::nullopt;
    char32_t next = text[at + 4];
    if (value < 1950 || value > 2049 || (next != U' ' && next != U'\n'))
        return std::nullopt;
    DatePiece piece;
    piece.begin = at;
    piece.end = at + 4;
    piece.year = value;
    piece.yearGiven = true;
    return piece;
}

} // namespace

std::optional<DatePiece> readDatePiece(std::u32string_view text, std::size_t at, std::optional<Date> reference)
{
    if (at >= text.size())
        return std::nullopt;
    if (glyph(text[at]) == Glyph::Arabic) {
        if (auto years = readYears(text, at))
            return years;
        if (auto year = readLoneYear(text, at))
            return year;
    }
    return PieceReader(text, at, reference).read();
}

std::optional<DateSpan> daysOf(const DatePiece &piece, int year)
{
    if (piece.start && piece.finish)
        return DateSpan{*piece.start, *piece.finish};
    // Months that run over the turn of the year: 11月至2月.
    int lastYear = piece.lastMonth < piece.firstMonth ? year + 1 : year;
    std::optional<Date> end = lastOfMonth(lastYear, piece.lastMonth), start = firstOfMonth(year, piece.firstMonth);
    if (piece.firstDay)
        start = makeDate(year, piece.firstMonth, piece.firstDay);
    if (piece.lastDay)
        end = makeDate(lastYear, piece.lastMonth, piece.lastDay);
    if (!start || !end)
        return std::nullopt;
    return DateSpan{piece.endPoint ? *end : *start, *end};
}

} // namespace starboard
