#include "model/page/furniture.h"

#include "model/core/text.h"
#include "model/core/wordset.h"
#include "model/page/furniturelabels.h"

#include <algorithm>

namespace starboard {

namespace {

using View = std::u32string_view;
using Value = LabelValue;

constexpr View numberEnds[] = {U"版", U"期", U"号", U"页"};
constexpr View weekdayStarts[] = {U"星期", U"周", U"礼拜"};
constexpr View weekdays = U"一二三四五六日天";
constexpr View stems = U"甲乙丙丁戊己庚辛壬癸";
constexpr View branches = U"子丑寅卯辰巳午未申酉戌亥";
constexpr View lunarMonths = U"正一二三四五六七八九十冬腊";
constexpr View lunarDays = U"初十廿三二卅一四五六七八九";
constexpr View chineseDigits = U"〇一二三四五六七八九";
constexpr View separators = U":：/|｜、,，;；.。·•-—_~()（）【】[]<>《》*";
constexpr View nameEnds[] = {U"日报", U"晚报", U"时报", U"早报",   U"晨报",   U"商报", U"都市报", U"导报",
                             U"周报", U"快报", U"新报", U"党报",   U"城报",   U"区报", U"县报",   U"市报",
                             U"新闻", U"周刊", U"要闻", U"新闻网", U"新区报", U"专刊", U"特刊",   U"通讯",
                             U"时讯", U"快讯", U"资讯", U"视窗",   U"播报",   U"简报"};
constexpr View nameStarts[] = {U"今日", U"新", U"走进"};
constexpr View sectionNames[] = {U"要闻",     U"综合",     U"综合新闻", U"本地新闻", U"时政", U"民生", U"专版", U"基层",
                                 U"县区新闻", U"区县新闻", U"地方新闻", U"社会",     U"广告", U"导读", U"版权", U"简讯", U"短讯", U"城事", U"动态", U"专题"};

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

bool isAsciiText(char32_t c)
{
    return c > 0x20 && c < 0x7F;
}

// Reads one line from left to right; each step takes one token or nothing.
class Reader
{
public:
    explicit Reader(View line) : m_rest(line) {}

    bool atEnd() const { return m_rest.empty(); }
    bool skipSeparators()
    {
        return takeWhile([](char32_t c) { return separators.find(c) != View::npos; }) > 0;
    }
    View rest() const { return m_rest; }

    std::optional<Date> takeDate()
    {
        View saved = m_rest;
        int year = 0;
        int month = 0;
        int day = 0;
        if (takeInt(4, 4, year) && takeMark(U'年') && takeInt(1, 2, month) && takeMark(U'月') && takeInt(1, 2, day) &&
            takeDayMark())
            if (auto date = makeDate(year, month, day))
                return date;
        m_rest = saved;
        if (auto date = takeChineseDate())
            return date;
        m_rest = saved;
        return std::nullopt;
    }

    // 癸卯年二月廿六, 闰二月初一
    bool takeLunarDate()
    {
        const View saved = m_rest;
        if (m_rest.size() > 2 && stems.find(m_rest[0]) != View::npos && branches.find(m_rest[1]) != View::npos && m_rest[2] == U'年')
            m_rest.remove_prefix(3);
        if (m_rest.starts_with(U'闰'))
            m_rest.remove_prefix(1);
        const std::size_t month = takeWhile([](char32_t c) { return lunarMonths.find(c) != View::npos; });
        if (month >= 1 && month <= 2 && m_rest.starts_with(U'月')) {
            m_rest.remove_prefix(1);
            if (m_rest.size() >= 2 && lunarDays.find(m_rest[0]) != View::npos && lunarDays.find(m_rest[1]) != View::npos) {
                m_rest.remove_prefix(2);
                return true;
            }
        }
        m_rest = saved;
        return false;
    }

    // 2024年1月2日 新华网: the site that brought it closes the line.
    bool takeSource()
    {
        constexpr View ends[] = {U"网", U"在线", U"客户端", U"官网", U"融媒", U"日报", U"晚报", U"时报"};
        const bool site = m_rest.size() >= 3 && m_rest.size() <= 14 && std::all_of(m_rest.begin(), m_rest.end(), isHan) &&
                          std::any_of(std::begin(ends), std::end(ends), [this](View end) { return m_rest.ends_with(end); });
        if (site)
            m_rest = {};
        return site;
    }

    bool takeWeekday()
    {
        for (View start : weekdayStarts)
            if (m_rest.starts_with(start) && m_rest.size() > start.size() &&
                weekdays.find(m_rest[start.size()]) != View::npos) {
                m_rest.remove_prefix(start.size() + 1);
                return true;
            }
        return false;
    }

    bool takeLabel()
    {
        for (const Label &label : labels) {
            if (!m_rest.starts_with(label.text))
                continue;
            View saved = m_rest;
            m_rest.remove_prefix(label.text.size());
            if (takeValue(label.value))
                return true;
            m_rest = saved;
        }
        return false;
    }

    // 02, A2, 第3版, 3版, 4
    bool takePageNumber()
    {
        View saved = m_rest;
        if (!m_rest.empty() && m_rest.front() >= U'A' && m_rest.front() <= U'H')
            m_rest.remove_prefix(1);
        std::size_t digits = takeWhile(isDigit);
        if (digits >= 1 && digits <= 3 && (m_rest.empty() || m_rest == U"版" || m_rest.starts_with(U"版"))) {
            if (!m_rest.empty())
                m_rest.remove_prefix(1);
            return true;
        }
        m_rest = saved;
        return false;
    }

    // 城建·民生 behind 第2版: what the page is about, up to the next label.
    bool takeSection() { return takeHan(2, 6); }

    bool takeEmail()
    {
        std::size_t length = 0;
        while (length < m_rest.size() && isAsciiText(m_rest[length]))
            ++length;
        if (m_rest.substr(0, length).find(U'@') == View::npos)
            return false;
        m_rest.remove_prefix(length);
        return true;
    }

private:
    template <typename Test> std::size_t takeWhile(Test test)
    {
        std::size_t count = 0;
        while (count < m_rest.size() && test(m_rest[count]))
            ++count;
        m_rest.remove_prefix(count);
        return count;
    }

    bool takeInt(std::size_t least, std::size_t most, int &value)
    {
        std::size_t count = 0;
        value = 0;
        while (count < m_rest.size() && count < most && isDigit(m_rest[count]))
            value = value * 10 + static_cast<int>(m_rest[count++] - U'0');
        m_rest.remove_prefix(count);
        return count >= least;
    }

    // 二〇二三年三月十七日
    std::optional<Date> takeChineseDate()
    {
        if (m_rest.size() < 9 || m_rest[4] != U'年')
            return std::nullopt;
        int year = 0;
        for (char32_t c : m_rest.substr(0, 4)) {
            const std::size_t digit = chineseDigits.find(c == U'零' || c == U'○' ? U'〇' : c);
            if (digit == View::npos)
                return std::nullopt;
            year = year * 10 + static_cast<int>(digit);
        }
        m_rest.remove_prefix(5);
        const int month = takeChineseNumber(U'月');
        const int day = takeChineseNumber(U'日');
        return makeDate(year, month, day);
    }

    // 三, 十, 十七, 二十, 三十一 and the mark behind it; 0 where there is none.
    int takeChineseNumber(char32_t mark)
    {
        int number = 0;
        while (!m_rest.empty() && m_rest.front() != mark) {
            const std::size_t digit = chineseDigits.find(m_rest.front());
            if (m_rest.front() == U'十')
                number = number == 0 ? 10 : number * 10;
            else if (digit != View::npos && number % 10 == 0)
                number += static_cast<int>(digit);
            else
                return 0;
            m_rest.remove_prefix(1);
        }
        if (m_rest.empty())
            return 0;
        m_rest.remove_prefix(1);
        return number;
    }

    // 年 and 月 may be printed as '-', '.' or '/'
    bool takeMark(char32_t mark)
    {
        if (m_rest.empty() ||
            (m_rest.front() != mark && m_rest.front() != U'-' && m_rest.front() != U'.' && m_rest.front() != U'/'))
            return false;
        m_dotted = m_rest.front() != mark;
        m_rest.remove_prefix(1);
        return true;
    }

    bool takeDayMark()
    {
        if (m_dotted)
            return m_rest.empty() || !isDigit(m_rest.front()) || (m_rest.size() > 4 && (m_rest[2] == U':' || m_rest[2] == U'：')); // …-1609:30
        if (m_rest.empty() || m_rest.front() != U'日')
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    bool takeValue(Value value)
    {
        const bool colon = m_rest.starts_with(U'：') || m_rest.starts_with(U':');
        takeWhile([](char32_t c) { return separators.find(c) != View::npos; });
        switch (value) {
        case Value::Office: // 主办：中共河东区委宣传部; without the colon it may be prose: 主办方介绍
            return colon && takeHan(2, 24);
        case Value::Names:
            return takeNames();
        case Value::Telephone:
            return takeWhile([](char32_t c) {
                       return isDigit(c) || c == U'-' || c == U'—' || c == U'(' || c == U')' || c == U'、' || c == U'/';
                   }) >= 5;
        case Value::Ascii:
            return takeWhile(isAsciiText) >= 3;
        case Value::Text: // 农历二月廿五: up to the next token, at most ten characters
            return takeWhile([n = 0](char32_t c) mutable {
                       return ++n <= 10 && isHan(c) && c != U'第' && c != U'星' && c != U'今';
                   }) >= 2;
        case Value::Number:
            if (takeWhile([](char32_t c) {
                    return isDigit(c) || View(U"一二三四五六七八九十百").find(c) != View::npos;
                }) == 0)
                return false;
            for (View end : numberEnds)
                if (m_rest.starts_with(end)) {
                    m_rest.remove_prefix(end.size());
                    return true;
                }
            return false;
        }
        return false;
    }

    bool takeNames() { return takeHan(2, 9); } // names of two to four characters, up to the next label

    bool takeHan(std::size_t least, std::size_t most)
    {
        std::size_t length = 0;
        while (length < m_rest.size() && isHan(m_rest[length]) && !startsLabel(m_rest.substr(length)))
            ++length;
        if (length < least || length > most)
            return false;
        m_rest.remove_prefix(length);
        return true;
    }

    static bool startsLabel(View text)
    {
        return std::any_of(std::begin(labels), std::end(labels), [&](const Label &label) {
            return label.text.size() > 1 && text.size() > label.text.size() && text.starts_with(label.text);
        });
    }

    View m_rest;
    bool m_dotted = false;
};

// Nothing but these can begin a line of furniture, so that nearly all body lines are told apart by one look.
bool canBegin(char32_t c)
{
    static constexpr CharacterSet beginnings(
        U"值责组本美图视执副主总编统策版制校审检一二三终新热服投读广发报爆联电传邮网国刊农第今共星周礼承出印"
        U"甲乙丙丁戊己庚辛壬癸");
    static constexpr CharacterSet marks(separators);
    return c < 0x7F || marks.has(c) || beginnings.has(c);
}

std::size_t nameLength(View line)
{
    // The date or 第N版 that follows a name on the same line.
    for (std::size_t i = 2; i < line.size() && i <= 12; ++i)
        if (isDigit(line[i]) || line[i] == U'第' || (line[i] == U'星' && line.substr(i).starts_with(U"星期")))
            return i;
    return 0;
}

// 卧龙清风, 卧龙融媒: names only in front of a date or an issue's number.
bool mayBeName(View name)
{
    constexpr View ends[] = {U"报", U"网", U"融媒", U"发布", U"清风", U"先锋", U"党建", U"之窗", U"之声", U"动态", U"半月刊", U"月刊", U"旬刊", U"专版"};
    return name.size() >= 3 && name.size() <= 8 && std::all_of(name.begin(), name.end(), isHan) &&
           std::any_of(std::begin(ends), std::end(ends), [name](View end) { return name.ends_with(end); });
}

// 陕州新闻简讯: the paper's name without the section's behind it.
View withoutSection(View name)
{
    for (View section : sectionNames)
        if (name.size() > section.size() + 2 && name.ends_with(section) && looksLikeNewspaper(name.substr(0, name.size() - section.size())))
            return name.substr(0, name.size() - section.size());
    return name;
}

} // namespace

bool looksLikeNewspaper(View line)
{
    if (line.size() < 2 || line.size() > 12)
        return false;
    if (!std::all_of(line.begin(), line.end(), isHan))
        return false;
    for (View section : sectionNames)
        if (line == section)
            return true;
    for (View end : nameEnds)
        if (line.size() > end.size() && line.ends_with(end))
            return true;
    return line.size() <= 5 && line.starts_with(nameStarts[0]);
}

bool mayBeFurniture(View head)
{
    return !head.empty() && (canBegin(head.front()) || (isHan(head.front()) && looksLikeNewspaper(withoutSection(head.substr(0, nameLength(head))))));
}

std::optional<Date> dateWithin(View line)
{
    for (std::size_t i = 0; i + 8 <= line.size(); ++i)
        if (isDigit(line[i]) && (i == 0 || !isDigit(line[i - 1])))
            if (auto date = Reader(line.substr(i)).takeDate())
                return date;
    return std::nullopt;
}

std::optional<FurnitureLine> readFurniture(View line)
{
    constexpr std::size_t longest = 90;
    if (line.empty() || line.size() > longest)
        return std::nullopt;
    FurnitureLine found;
    const View head = line.substr(0, nameLength(line));
    if (const View name = withoutSection(head); isHan(line.front()) && (looksLikeNewspaper(name) || mayBeName(name))) {
        found.newspaper = name;
        line.remove_prefix(head.size());
    } else if (!canBegin(line.front())) {
        return std::nullopt;
    }
    Reader reader(line);
    int tokens = 0;
    bool numbered = false; // 第2版
    while (reader.skipSeparators(), !reader.atEnd()) {
        const View rest = reader.rest();
        if (auto date = reader.takeDate())
            found.date = date;
        else if (reader.takePageNumber())
            found.pageNumber = tokens == 0 && found.newspaper.empty();
        else if (!reader.takeWeekday() && !reader.takeLunarDate() && !reader.takeEmail() && !reader.takeLabel() &&
                 !(found.date && numbered && reader.takeSection()) && !(found.date && tokens == 1 && reader.takeSource()))
            return std::nullopt;
        numbered = numbered || rest.substr(0, rest.size() - reader.rest().size()).ends_with(U'版');
        ++tokens;
    }
    found.pageNumber = found.pageNumber && tokens == 1;
    if (tokens == 0)
        return std::nullopt;
    return found;
}

} // namespace starboard
