#include "model/report/wording.h"

#include <array>

namespace starboard::paper {

namespace {

constexpr std::array<std::string_view, 12> months = {"January", "February", "March",     "April",   "May",      "June",
                                                     "July",    "August",   "September", "October", "November", "December"};
constexpr std::array<std::string_view, 4> quarters = {"一", "二", "三", "四"};

struct UnitName {
    std::string_view zh, en;
};
// Measure words without an English counterpart are left out: the noun of the indicator says it all.
constexpr UnitName unitNames[] = {
    {"平方米", "m²"}, {"米", "m"},           {"吨", "t"},       {"元", "yuan"},   {"亩", "mu"},
    {"平方公里", "km²"}, {"公里", "km"}, {"人次", "person-times"}, {"%", "%"},
};
constexpr std::string_view measureWords[] = {"个", "处", "件", "项", "条", "起", "家", "名", "位", "次", "场",
                                             "块", "幅", "座", "盏", "棵", "株", "期", "份", "辆", "台", "人", "户"};

bool zh(Language language)
{
    return language == Language::Chinese;
}

std::string grouped(std::string digits)
{
    std::size_t end = std::min(digits.find('.'), digits.size());
    const std::size_t begin = digits.starts_with('-') ? 1 : 0;
    while (end > begin + 3) {
        end -= 3;
        digits.insert(end, 1, ',');
    }
    if (begin == 0)
        return digits;
    std::string negative = "−";
    return negative.append(digits, 1);
}

// 1785000000 → 17.85亿, where two places after the point are enough to say the same number.
std::string inMyriads(const Decimal &value)
{
    struct Scale {
        int power;
        std::string_view word;
    };
    for (const auto &[power, word] : {Scale{8, "亿"}, Scale{4, "万"}}) {
        const Decimal scaled = value.scaled(-power);
        const Decimal size = scaled < Decimal() ? Decimal() - scaled : scaled;
        if (size >= Decimal(1) && scaled.exponent() >= -2)
            return scaled.toString() + std::string(word);
    }
    return value.toString();
}

std::string number(const Decimal &value, Language language)
{
    return zh(language) ? inMyriads(value) : grouped(value.toString());
}

std::string day(Date date)
{
    return std::to_string(dayOf(date));
}

std::string month(Date date)
{
    return std::to_string(monthOf(date));
}

std::string year(Date date)
{
    return std::to_string(yearOf(date));
}

bool lastDay(Date date)
{
    return date == lastOfMonth(yearOf(date), monthOf(date));
}

// Whole months of one year that have a name of their own.
std::string namedWindow(Date from, Date to, Language language)
{
    const int first = monthOf(from), last = monthOf(to);
    const std::string y = year(from);
    if (first == last)
        return zh(language) ? y + "年" + month(from) + "月"
                            : std::string(months[static_cast<std::size_t>(first - 1)]) + " " + y;
    if (first == 1 && last == 12)
        return zh(language) ? y + "年" : y;
    if (first == 1 && last == 6)
        return zh(language) ? y + "年上半年" : "the first half of " + y;
    if (first == 7 && last == 12)
        return zh(language) ? y + "年下半年" : "the second half of " + y;
    if (last - first == 2 && first % 3 == 1) {
        auto quarter = static_cast<std::size_t>(last / 3 - 1);
        if (zh(language))
            return y + "年第" + std::string(quarters[quarter]) + "季度";
        std::string name("Q");
        return name.append(std::to_string(quarter + 1)).append(" ").append(y);
    }
    return zh(language) ? y + "年" + month(from) + "月至" + month(to) + "月"
                        : std::string(months[static_cast<std::size_t>(first - 1)]) + " to " +
                              std::string(months[static_cast<std::size_t>(last - 1)]) + " " + y;
}

// 2022年至2023年, 2022年11月至2023年2月
std::string monthsAcrossYears(Date from, Date to, Language language)
{
    const bool whole = monthOf(from) == 1 && monthOf(to) == 12;
    if (zh(language))
        return year(from) + "年" + (whole ? "至" : month(from) + "月至") + year(to) + "年" + (whole ? "" : month(to) + "月");
    if (whole)
        return year(from) + " to " + year(to);
    return std::string(months[static_cast<std::size_t>(monthOf(from) - 1)]) + " " + year(from) + " to " +
           std::string(months[static_cast<std::size_t>(monthOf(to) - 1)]) + " " + year(to);
}

} // namespace

std::string withCommas(const Decimal &value)
{
    return grouped(value.toString());
}

std::string boundSign(Bound bound, Language language)
{
    switch (bound) {
    case Bound::Exact:
        return {};
    case Bound::AtLeast:
        return "≥";
    case Bound::AtMost:
        return "≤";
    case Bound::Approx:
        return zh(language) ? "约" : "c. ";
    }
    return {};
}

std::string boundWord(Bound bound, Language language)
{
    switch (bound) {
    case Bound::Exact:
        return {};
    case Bound::AtLeast:
        return zh(language) ? "不少于" : "at least";
    case Bound::AtMost:
        return zh(language) ? "不多于" : "at most";
    case Bound::Approx:
        return zh(language) ? "约" : "about";
    }
    return {};
}

std::string markWord(Mark mark, Language language)
{
    switch (mark) {
    case Mark::Contradicted:
        return zh(language) ? "矛盾" : "contradicted";
    case Mark::Computed:
        return zh(language) ? "计算" : "computed";
    case Mark::Difference:
        return zh(language) ? "差额" : "difference";
    case Mark::StartUnknown:
        return zh(language) ? "起点不明" : "start unknown";
    }
    return {};
}

std::string limits(const Figure &figure, Language language)
{
    std::string text = boundWord(figure.bound, language);
    const std::string between = zh(language) ? "；" : "; ";
    if (figure.upper)
        text += (text.empty() ? "" : between) + (zh(language) ? "至" : "to ") + figure.upper->toString();
    for (Mark mark : figure.marks)
        text += (text.empty() ? "" : between) + markWord(mark, language);
    return text;
}

std::string inTable(const Figure &figure, Language language)
{
    if (!figure.value)
        return "—";
    std::string text = boundSign(figure.bound, language) + grouped(figure.value->toString());
    if (figure.upper)
        text += "–" + grouped(figure.upper->toString());
    if (figure.unit == "%")
        text += "%";
    // A sum that begins at an unknown day, a difference and a computed rate are explained once, in the notes.
    for (Mark mark : figure.marks) {
        if (mark == Mark::Contradicted)
            text += zh(language) ? "（矛盾）" : " (contradicted)";
    }
    return text;
}

std::string inColumn(const Figure &figure, Language language)
{
    Figure number = figure;
    number.unit.clear();
    return inTable(number, language);
}

std::string inSentence(const Figure &figure, Language language)
{
    if (!figure.value)
        return zh(language) ? "无报道" : "no report";
    std::string text = boundWord(figure.bound, language);
    if (!zh(language) && !text.empty())
        text += " ";
    text += number(*figure.value, language);
    if (figure.upper)
        text += (zh(language) ? "至" : " to ") + number(*figure.upper, language);
    const std::string unit = unitText(figure.unit, language);
    text += (!zh(language) && !unit.empty() && unit != "%" ? " " : "") + unit;
    for (Mark mark : figure.marks) {
        if (mark == Mark::Contradicted)
            text += zh(language) ? "（报道不一，待核实）" : " (reports disagree)";
    }
    return text;
}

std::string unitText(std::string_view unit, Language language)
{
    if (zh(language))
        return std::string(unit);
    for (const UnitName &known : unitNames) {
        if (known.zh == unit)
            return std::string(known.en);
    }
    for (std::string_view word : measureWords) {
        if (word == unit)
            return {};
    }
    return std::string(unit);
}

std::string dayText(Date date, Language language)
{
    return zh(language) ? year(date) + "年" + month(date) + "月" + day(date) + "日"
                        : day(date) + " " + std::string(months[static_cast<std::size_t>(monthOf(date) - 1)]) + " " + year(date);
}

std::string asOfText(Date date, Language language)
{
    if (zh(language) && lastDay(date))
        return year(date) + "年" + month(date) + "月底";
    return dayText(date, language);
}

std::string windowText(std::optional<Date> from, std::optional<Date> to, Language language)
{
    if (!from && !to)
        return zh(language) ? "不限时段" : "any time";
    if (!from)
        return zh(language) ? "截至" + dayText(*to, language) : "until " + dayText(*to, language);
    if (!to)
        return zh(language) ? dayText(*from, language) + "以来" : "since " + dayText(*from, language);
    if (dayOf(*from) == 1 && lastDay(*to))
        return yearOf(*from) == yearOf(*to) ? namedWindow(*from, *to, language) : monthsAcrossYears(*from, *to, language);
    if (*from == *to)
        return dayText(*from, language);
    if (!zh(language))
        return dayText(*from, language) + " to " + dayText(*to, language);
    return dayText(*from, language) + "至" + (yearOf(*from) == yearOf(*to) ? "" : year(*to) + "年") + month(*to) + "月" +
           day(*to) + "日";
}

std::string listText(const std::vector<std::string> &items, Language language)
{
    std::string text;
    for (const std::string &item : items)
        text += (text.empty() ? "" : zh(language) ? "、" : ", ") + item;
    return text;
}

std::string textOf(const Paragraph &paragraph, Language language)
{
    std::string text;
    for (const Run &run : paragraph.runs) {
        if (const auto *words = std::get_if<std::string>(&run))
            text += *words;
        else
            text += inSentence(std::get<Figure>(run), language);
    }
    return text;
}

} // namespace starboard::paper
