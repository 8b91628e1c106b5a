#include "model/report/parts.h"
#include "model/report/reasons.h"
#include "model/report/wording.h"

#include <algorithm>

namespace starboard::paper {

namespace {

std::string onlyTheLargest(const Draft &draft, std::size_t most, std::size_t all)
{
    if (all <= most)
        return {};
    return draft.say("只列影响最大的", "The largest ") + std::to_string(most) + draft.say("项，共", " of ") + std::to_string(all) + draft.say("项。", ".");
}

TableBlock disputeTable(Draft &draft, const std::vector<Dispute> &disputes, std::size_t most)
{
    TableBlock table;
    table.title = draft.say("不能同时成立的报道", "Reports that cannot both hold");
    table.cited = true;
    table.columns = {{draft.say("单位", "Place"), {}, ColumnKind::Text},
                     {draft.say("指标", "Indicator"), {}, ColumnKind::Text},
                     {draft.say("甲", "First"), {}, ColumnKind::Figure},
                     {draft.say("乙", "Second"), {}, ColumnKind::Figure},
                     {draft.say("计量单位", "Unit"), {}, ColumnKind::Text},
                     {draft.say("影响", "Effect"), {}, ColumnKind::Text}};
    for (std::size_t i = 0; i < std::min(most, disputes.size()); ++i) {
        const Dispute &dispute = disputes[i];
        table.rows.push_back(
            {{Cell{draft.placeName(dispute.place)}, Cell{draft.indicatorName(dispute.indicator)},
              Cell{draft.reported(dispute.firstValue, dispute.firstBound, dispute.unit, dispute.place, dispute.indicator,
                                  {dispute.first})},
              Cell{draft.reported(dispute.secondValue, dispute.secondBound, dispute.unit, dispute.place,
                                  dispute.indicator, {dispute.second})},
              Cell{unitText(dispute.unit, draft.language())},
              Cell{dispute.counts ? draft.say("已计入其一", "one counts") : draft.say("均未计入", "neither counts")}},
             false});
    }
    table.note = onlyTheLargest(draft, most, disputes.size());
    return table;
}

TableBlock discrepancyTable(Draft &draft, const std::vector<Discrepancy> &list, std::size_t most)
{
    TableBlock table;
    table.title = draft.say("前后不一致的数字", "Figures that do not add up");
    table.cited = true;
    table.columns = {{draft.say("单位", "Place"), {}, ColumnKind::Text},
                     {draft.say("指标", "Indicator"), {}, ColumnKind::Text},
                     {draft.say("时段", "Period"), {}, ColumnKind::Text},
                     {draft.say("情形", "What"), {}, ColumnKind::Text},
                     {draft.say("报道数", "Whole"), {}, ColumnKind::Figure},
                     {draft.say("合计或计算数", "Parts or computed"), {}, ColumnKind::Figure},
                     {draft.say("计量单位", "Unit"), {}, ColumnKind::Text}};
    for (std::size_t i = 0; i < std::min(most, list.size()); ++i) {
        const Discrepancy &item = list[i];
        const Indicator *indicator = draft.indicator(item.indicator);
        const std::string unit = indicator ? indicator->unit : std::string();
        table.rows.push_back(
            {{Cell{draft.placeName(item.place)}, Cell{draft.indicatorName(item.indicator)},
              Cell{windowText(item.window.from, item.window.to, draft.language())},
              Cell{kindText(item.kind, draft.language())},
              Cell{draft.reported(item.whole, item.bound, unit, item.place, item.indicator, item.wholeIds)},
              Cell{draft.reported(item.parts, item.bound, unit, item.place, item.indicator, item.partIds)},
              Cell{unitText(unit, draft.language())}},
             false});
    }
    table.note = onlyTheLargest(draft, most, list.size());
    return table;
}

} // namespace

Doubts doubtsOf(Draft &draft, const std::string &place, std::optional<Family> family)
{
    std::vector<std::string> codes;
    for (const Indicator &indicator : draft.statistics().catalogue().indicators()) {
        if (family && indicator.family == *family)
            codes.push_back(indicator.code);
    }
    const Query query = draft.query(place, foundIndicator);
    return {draft.take(draft.statistics().disputes(query, codes)), draft.take(draft.statistics().discrepancies(query, codes))};
}

std::string doubtsInWords(const Draft &draft, const Doubts &doubts)
{
    std::vector<std::string> found;
    if (!doubts.disputes.empty())
        found.push_back(std::to_string(doubts.disputes.size()) + draft.say("处相互矛盾", " contradictions"));
    if (!doubts.discrepancies.empty())
        found.push_back(std::to_string(doubts.discrepancies.size()) + draft.say("处前后不一致", " figures that do not add up"));
    return listText(found, draft.language());
}

void addDoubts(Draft &draft, const Doubts &doubts, std::size_t most)
{
    if (doubts.empty())
        return;
    draft.heading(1, draft.say("需要核实的数字", "Figures to be checked"));
    draft.paragraph({draft.say("报道中的数字有", "In the reports there are ") + doubtsInWords(draft, doubts) +
                     draft.say("，均按原文列出，请核实后裁定。", "; all are shown as they are.")});
    if (!doubts.disputes.empty())
        draft.add(disputeTable(draft, doubts.disputes, most));
    if (!doubts.discrepancies.empty())
        draft.add(discrepancyTable(draft, doubts.discrepancies, most));
}

} // namespace starboard::paper
