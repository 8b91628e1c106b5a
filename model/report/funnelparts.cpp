#include "model/report/parts.h"
#include "model/report/reasons.h"
#include "model/report/wording.h"

#include <algorithm>

namespace starboard::paper {

namespace {

Answer foundOf(const Draft &draft, const FunnelOf &of)
{
    return {draft.query(of.place, foundIndicator), of.funnel.found};
}
Answer rectifiedOf(const Draft &draft, const FunnelOf &of)
{
    return {draft.query(of.place, rectifiedIndicator), of.funnel.rectified};
}
Answer rateOf(const Draft &draft, const FunnelOf &of)
{
    return {draft.query(of.place, rectificationRateIndicator), of.funnel.rate};
}
Figure outstandingOf(Draft &draft, const FunnelOf &of)
{
    return draft.derived(of.funnel.outstanding, of.funnel.outstandingBound, of.funnel.found.unit, foundOf(draft, of));
}

TableRow rowOf(Draft &draft, const FunnelOf &of, bool total)
{
    return {{Cell{total ? draft.say("合计", "Total") : draft.placeName(of.place)},
             Cell{draft.figure(foundOf(draft, of))}, Cell{draft.figure(rectifiedOf(draft, of))},
             Cell{outstandingOf(draft, of)}, Cell{draft.figure(rateOf(draft, of))}},
            total};
}

constexpr std::size_t namedRows = 5;

// "发现问题71个，完成整改58个", with what is not reported said so.
void addFoundAndRectified(Draft &draft, std::vector<Run> &runs, const Figure &found, const Figure &rectified)
{
    if (found.value) {
        runs.push_back(draft.say("累计发现问题", "problems found: "));
        runs.push_back(found);
    }
    if (rectified.value) {
        runs.push_back(draft.say(found.value ? "，完成整改" : "累计完成整改", found.value ? ", rectified: " : "rectified: "));
        runs.push_back(rectified);
    }
    if (!found.value && !rectified.value)
        runs.push_back(draft.say("发现和整改的具体数未见报道", "numbers found and rectified are not reported"));
    else if (!rectified.value)
        runs.push_back(draft.say("，完成整改数未见报道", ", rectified: not reported"));
    else if (!found.value)
        runs.push_back(draft.say("，发现问题数未见报道", ", found: not reported"));
}

void addPart(const Draft &draft, std::vector<Run> &runs, const Figure &figure, std::string_view zh, std::string_view en)
{
    runs.push_back(draft.say(zh, en));
    if (figure.value)
        runs.push_back(figure);
    else
        runs.push_back(draft.say("数未见报道", "not reported"));
}

// "从各街道（乡镇）看，昆吾街道发现246个，整改246个；王助镇发现8个，整改数未见报道。"
std::vector<Run> rowsInWords(Draft &draft, const std::vector<FunnelOf> &rows, const std::string &units)
{
    std::vector<Run> runs = {draft.say("从" + units + "看，", units + ": ")};
    for (std::size_t i = 0; i < std::min(rows.size(), namedRows); ++i) {
        runs.push_back((i > 0 ? draft.say("；", "; ") : std::string()) + draft.placeName(rows[i].place));
        const std::pair<Figure, Figure> figures = {draft.figure(foundOf(draft, rows[i])), draft.figure(rectifiedOf(draft, rows[i]))};
        addPart(draft, runs, figures.first, "发现", " found ");
        runs.push_back(draft.say("，", ","));
        addPart(draft, runs, figures.second, "整改", " rectified ");
    }
    runs.push_back(rows.size() > namedRows ? draft.say("；其余见下表。", "; the others stand in the table.") : draft.say("。", "."));
    return runs;
}

} // namespace

FunnelOf funnelOf(Draft &draft, const std::string &place)
{
    return {place, draft.take(draft.statistics().funnel(draft.query(place, foundIndicator)))};
}

bool reported(const FunnelOf &of)
{
    return of.funnel.found.value || of.funnel.rectified.value || of.funnel.rate.value;
}

std::vector<Run> funnelWords(Draft &draft, const FunnelOf &of)
{
    Figure found = draft.figure(foundOf(draft, of));
    Figure rectified = draft.figure(rectifiedOf(draft, of));
    Figure rate = draft.figure(rateOf(draft, of));
    std::size_t disputed = 0; // said once, at the end
    for (Figure *figure : {&found, &rectified, &rate})
        disputed += std::erase(figure->marks, Mark::Contradicted);
    std::vector<Run> runs = {draft.opening() + draft.placeName(of.place) + draft.say("督查检查", " reports ")};
    addFoundAndRectified(draft, runs, found, rectified);
    if (rate.value) {
        runs.push_back(draft.say("，整改率", ", a rate of "));
        runs.push_back(rate);
    } else if (found.value && rectified.value) {
        runs.push_back(draft.say("；两个数所涉的单位或时段不一致，不作整改率计算",
                                 "; the two are not of the same places and days, so no rate is computed"));
    }
    const Figure outstanding = outstandingOf(draft, of);
    if (outstanding.value && !outstanding.value->isZero()) {
        runs.push_back(draft.say("，尚有", ", outstanding: "));
        runs.push_back(outstanding);
        runs.push_back(draft.say("未见整改完成的报道", ""));
    } else if (outstanding.value && outstanding.bound == Bound::Exact) {
        runs.push_back(draft.say("，发现的问题已全部整改", ", all of them rectified"));
    }
    runs.push_back(draft.say("。", "."));
    if (disputed > 0)
        runs.push_back(draft.say("上述数字各报道说法不一，待核实。", " The reports of these figures disagree."));
    return runs;
}

TableBlock funnelTable(Draft &draft, const std::vector<FunnelOf> &rows, const FunnelOf *total, std::string title)
{
    TableBlock table;
    table.title = std::move(title);
    table.cited = true;
    const Indicator *found = draft.indicator(foundIndicator);
    const std::string unit = found ? found->unit : std::string();
    table.columns = {{draft.say("单位", "Place"), {}, ColumnKind::Text},
                     {draft.say("发现问题", "Found"), unit, ColumnKind::Figure},
                     {draft.say("完成整改", "Rectified"), unit, ColumnKind::Figure},
                     {draft.say("未整改", "Outstanding"), unit, ColumnKind::Figure},
                     {draft.say("整改率", "Rate"), "%", ColumnKind::Figure}};
    std::vector<Answer> answers;
    for (const FunnelOf &row : rows) {
        table.rows.push_back(rowOf(draft, row, false));
        answers.push_back(foundOf(draft, row));
    }
    if (total)
        table.rows.push_back(rowOf(draft, *total, true));
    if (total && !rows.empty())
        table.note = draft.say("合计按报道口径确定，不是各行相加：总数与分项只计其一，重复的不计两次。",
                               "The total is an account of its own, not the sum of the rows: nothing counts twice.");
    return table;
}

Chart funnelChart(Draft &draft, const std::vector<FunnelOf> &rows, std::string title)
{
    Chart chart;
    chart.kind = ChartKind::Funnel;
    chart.title = std::move(title);
    chart.measure = draft.say("发现与整改，个，", "Found and rectified, ") + draft.window();
    Series found{draft.say("发现问题", "Found"), {}}, rectified{draft.say("完成整改", "Rectified"), {}};
    std::vector<std::string> words;
    for (const FunnelOf &row : rows) {
        if (!row.funnel.found.value)
            continue;
        chart.categories.push_back(draft.placeName(row.place));
        found.figures.push_back(draft.figure(foundOf(draft, row)));
        rectified.figures.push_back(draft.figure(rectifiedOf(draft, row)));
        words.push_back(chart.categories.back() + draft.say("发现", ": found ") +
                        inSentence(found.figures.back(), draft.language()) + draft.say("、整改", ", rectified ") +
                        inSentence(rectified.figures.back(), draft.language()));
    }
    chart.series = {std::move(found), std::move(rectified)};
    chart.alternative = listText(words, draft.language());
    return chart;
}

bool addRectification(Draft &draft, const std::string &place, const std::string &heading, bool inWords)
{
    const FunnelOf total = funnelOf(draft, place);
    if (!reported(total))
        return false;
    std::vector<FunnelOf> rows;
    for (const std::string &child : draft.take(draft.statistics().children(place))) {
        FunnelOf row = funnelOf(draft, child);
        if (reported(row))
            rows.push_back(std::move(row));
    }
    if (rows.empty() && !inWords) // the summary and the key figures have said it all
        return true;
    draft.heading(1, heading);
    if (inWords)
        draft.paragraph(funnelWords(draft, total));
    if (rows.empty()) {
        draft.paragraph({draft.chinese() ? "报道未分列到" + unitsBelow(draft, place) + "。" : "The reports do not break this down by place."});
        draft.add(funnelTable(draft, {total}, nullptr, draft.say("发现问题和整改情况", "Problems found and rectified")));
        return true;
    }
    draft.paragraph(rowsInWords(draft, rows, unitsBelow(draft, place)));
    draft.add(funnelTable(draft, rows, &total, unitsBelow(draft, place) + draft.say("发现问题和整改情况", ": problems found and rectified")));
    const Chart chart = funnelChart(draft, rows, draft.say("发现与整改", "Found and rectified"));
    if (chart.categories.size() > 1)
        draft.add(chart);
    return true;
}

} // namespace starboard::paper
