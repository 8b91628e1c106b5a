// The parts that reports are put together from: sections, tables and charts about places and indicators.
#pragma once

#include "model/report/draft.h"

namespace starboard::paper {

// In the order in which a report speaks of them.
struct FamilyName {
    Family family;
    std::string_view zh, en;
};
inline constexpr std::array<FamilyName, 8> familyNames = {{{Family::Inspection, "督查巡察", "Inspection"},
                                                           {Family::BranchStars, "支部建设", "Branches"},
                                                           {Family::Rectification, "城市整治", "Street order"},
                                                           {Family::Governance, "基层治理", "Governance"},
                                                           {Family::Livelihood, "民生服务", "Livelihood"},
                                                           {Family::Investment, "产业投资", "Investment"},
                                                           {Family::Publicity, "宣传引导", "Publicity"},
                                                           {Family::Other, "其他工作", "Other work"}}};
[[nodiscard]] bool ofFamily(const Draft &draft, std::string_view indicator, Family family);

// What the units below a place are called: 各街道（乡镇）, 各县（市、区）, 各市.
[[nodiscard]] std::string unitsBelow(const Draft &draft, const std::string &place);

// The accounts of all indicators of the catalogue at the place that have a report, in the catalogue's order.
[[nodiscard]] std::vector<Answer> reportedAt(Draft &draft, const std::string &place);
[[nodiscard]] std::vector<Answer> ofFamily(const Draft &draft, const std::vector<Answer> &answers, Family family);

// Indicator, value, unit, change on the previous period and on the year before.
[[nodiscard]] TableBlock indicatorTable(Draft &draft, const std::vector<Answer> &answers, std::string title);
// "飞线充电整治137处，小广告清理不少于4200处" of the first `most` answers.
[[nodiscard]] std::vector<Run> enumerate(Draft &draft, const std::vector<Answer> &answers, std::size_t most);

// Sorted bars of one indicator over places; those without a report last. Empty where fewer than two report.
[[nodiscard]] std::optional<Chart> placesChart(Draft &draft, const std::vector<Answer> &answers);
[[nodiscard]] std::optional<Chart> monthsChart(Draft &draft, const std::string &place, const std::string &indicator);
// Indicators as rows, places as columns; each row names its sources. `leads`: with a column of who leads for certain.
[[nodiscard]] TableBlock placesTable(Draft &draft, const std::vector<ComparisonRow> &rows, std::string title, bool leads);
// The indicators asked for; without a wish those that some of the places reports, in the catalogue's order.
[[nodiscard]] std::vector<std::string> indicatorsTold(Draft &draft, const std::vector<std::string> &places);
// How many places report the row's indicator.
[[nodiscard]] std::size_t told(const ComparisonRow &row);
[[nodiscard]] std::vector<Answer> answersOf(const Draft &draft, const ComparisonRow &row);
// "A、B", of more "A等5个地区".
[[nodiscard]] std::string placesInTitle(const Draft &draft);

// The silent ones among the answers' places, as a sentence; empty where all report.
[[nodiscard]] std::string silence(const Draft &draft, const std::vector<Answer> &answers);

// Found, rectified, outstanding, rate: in words, as table of the places below with the place itself as total, as chart.
struct FunnelOf {
    std::string place;
    Funnel funnel;
};
[[nodiscard]] FunnelOf funnelOf(Draft &draft, const std::string &place);
[[nodiscard]] bool reported(const FunnelOf &funnel);
[[nodiscard]] std::vector<Run> funnelWords(Draft &draft, const FunnelOf &funnel);
[[nodiscard]] TableBlock funnelTable(Draft &draft, const std::vector<FunnelOf> &rows, const FunnelOf *total,
                                     std::string title);
[[nodiscard]] Chart funnelChart(Draft &draft, const std::vector<FunnelOf> &rows, std::string title);

// Branches by star, five first.
struct StarsOf {
    std::string place;
    Stars stars;
};
[[nodiscard]] StarsOf starsOf(Draft &draft, const std::string &place);
[[nodiscard]] bool reported(const StarsOf &stars);
[[nodiscard]] std::vector<Run> starWords(Draft &draft, const StarsOf &stars);
[[nodiscard]] TableBlock starTable(Draft &draft, const std::vector<StarsOf> &rows, const StarsOf *total, std::string title);
[[nodiscard]] Chart starChart(Draft &draft, const std::vector<StarsOf> &rows, std::string title);

// Contradictions and what does not add up at the place and below.
struct Doubts {
    std::vector<Dispute> disputes;
    std::vector<Discrepancy> discrepancies;

    [[nodiscard]] bool empty() const { return disputes.empty() && discrepancies.empty(); }
};
// Of all indicators, or of those of a family.
[[nodiscard]] Doubts doubtsOf(Draft &draft, const std::string &place, std::optional<Family> family = {});
// "1处相互矛盾、2处前后不一致"; empty without any.
[[nodiscard]] std::string doubtsInWords(const Draft &draft, const Doubts &doubts);
// At most so many of each; nothing is added where there is none.
void addDoubts(Draft &draft, const Doubts &doubts, std::size_t most);

// Those below the place that have reports at other times, all and those without any report in the period.
struct Silent {
    std::size_t units = 0;
    std::vector<std::string> names;
};
[[nodiscard]] Silent silentBelow(Draft &draft, const std::string &place);

// The sections about rectification and about stars, with heading; false where nothing is reported. `inWords`: the
// place's own figures are said too, where a summary has not said them already.
bool addRectification(Draft &draft, const std::string &place, const std::string &heading, bool inWords = true);
bool addStars(Draft &draft, const std::string &place, const std::string &heading, bool inWords = true);

} // namespace starboard::paper
