#include "model/report/reasons.h"

#include "model/report/wording.h"

#include <array>
#include <cmath>

namespace starboard::paper {

namespace {

struct Words {
    std::string_view zh, en;
};

// In the order of Why.
constexpr std::array<Words, whyCount> whyWords = {{
    {"属于计划、目标，不是已完成的事", "plan"},
    {"属于标准、要求，不是已完成的事", "norm"},
    {"复核时已否定", "rejected"},
    {"转载或同一句重复刊登", "reprint"},
    {"其中数，已含在总数内", "part of a whole"},
    {"计量单位不同，不能合并", "other unit"},
    {"没有日期", "without a date"},
    {"不在所选时段内", "outside the period"},
    {"起始日期早于所选时段，时段内的数量不明", "begins before the period"},
    {"已被后来的累计数取代", "superseded by a later total"},
    {"与计入的报道时段重叠", "overlaps"},
    {"已含在上级的总数内", "in the total"},
    {"少于分项之和", "below the sum of its parts"},
    {"率不能相加", "rates are not added"},
}};

// In the order of Comparability; for cells of tables, whose note says the rest.
constexpr std::array<Words, 11> briefWords = {{
    {"", ""},
    {"时段", "open"},
    {"本期", "none now"},
    {"基期", "none before"},
    {"单位", "unit"},
    {"时长", "length"},
    {"天数", "days"},
    {"范围", "places"},
    {"口径", "scope"},
    {"起点", "start"},
    {"矛盾", "disputed"},
}};

// In the order of Comparability.
constexpr std::array<Words, 11> comparabilityWords = {{
    {"", ""},
    {"时段没有起点或终点", "the period is open"},
    {"本期没有报道", "no report in this period"},
    {"基期没有报道", "no report in the base period"},
    {"计量单位不同", "other unit"},
    {"时段长短不同", "periods of another kind"},
    {"报道覆盖的天数不同", "the days covered differ too much"},
    {"报道的单位不同", "not the same places report"},
    {"口径不同", "a total against a sum of parts"},
    {"起点不明", "the start is unknown"},
    {"报道有矛盾", "reports disagree"},
}};

constexpr std::array<Words, 4> discrepancyWords = {{
    {"全期不等于各分期之和", "a period is not the sum of its parts"},
    {"总数大于下级之和", "a total above the sum of the places below"},
    {"总数小于下级之和", "a total below the sum of the places below"},
    {"报道的率与计算的率不符", "a printed rate differs from the computed one"},
}};

std::string pick(const Words &words, Language language)
{
    return std::string(language == Language::Chinese ? words.zh : words.en);
}

std::string amount(const Change &change, Language language)
{
    const bool chinese = language == Language::Chinese;
    const bool negative = change.difference->isNegative();
    const Rational zero;
    const Rational difference = negative ? zero - *change.difference : *change.difference;
    const std::string about = change.bound == Bound::Exact ? "" : chinese ? "约" : "about ";
    if (change.percentagePoints)
        return about + difference.toString(1) + (chinese ? "个百分点" : " points");
    if (change.percent) {
        const Rational percent = change.percent->isNegative() ? zero - *change.percent : *change.percent;
        return about + percent.toString(1) + "%";
    }
    return about + difference.toString(2);
}

// "增长12.5%", "持平", "不可比（报道覆盖的天数不同）"
std::string movement(const Change &change, const std::string &reason, Language language)
{
    const bool chinese = language == Language::Chinese;
    if (change.comparability != Comparability::Comparable || !change.difference)
        return std::string(chinese ? "不可比（" : "not comparable (").append(reason).append(chinese ? "）" : ")");
    if (change.difference->isZero())
        return chinese ? "持平" : "unchanged";
    const bool down = change.difference->isNegative();
    if (chinese)
        return std::string(down ? "下降" : change.percentagePoints ? "提高" : "增长").append(amount(change, language));
    return std::string(down ? "down " : "up ").append(amount(change, language));
}

} // namespace

std::string reasonText(Why why, Language language)
{
    return pick(whyWords[static_cast<std::size_t>(why)], language);
}

std::string reasonText(Comparability reason, Language language)
{
    return pick(comparabilityWords[static_cast<std::size_t>(reason)], language);
}

std::string kindText(DiscrepancyKind kind, Language language)
{
    return pick(discrepancyWords[static_cast<std::size_t>(kind)], language);
}

std::string changeText(const Change &change, Language language)
{
    const bool year = change.kind == ChangeKind::YearBefore;
    const std::string move = movement(change, reasonText(change.comparability, language), language);
    if (language == Language::Chinese)
        return std::string(year ? "同比" : "环比").append(move);
    return std::string(move).append(year ? " year on year" : " on the previous period");
}

std::string changeCell(const Change &change, Language language)
{
    if (!hasBase(change))
        return "—";
    return movement(change, pick(briefWords[static_cast<std::size_t>(change.comparability)], language), language);
}

bool hasBase(const Change &change)
{
    return change.comparability != Comparability::NoReportBefore && change.comparability != Comparability::NoPeriodBefore;
}

} // namespace starboard::paper
