#include "model/report/kinds.h"

#include "model/report/parts.h"
#include "model/report/reasons.h"
#include "model/report/wording.h"

#include <algorithm>
#include <map>
#include <set>

namespace starboard::paper {

namespace {

constexpr std::size_t namedInWords = 6;  // indicators in a sentence
constexpr std::size_t namedAsFigures = 5;
constexpr std::size_t doubtsShown = 12;
constexpr std::size_t doubtsInFull = 200;
constexpr std::size_t plainColumns = 3; // of a table of indicators without a change
constexpr std::size_t saidOfFamily = 3;   // indicators of a family in the summary
constexpr std::size_t silentInWords = 6;  // names in the summary
constexpr Family summedUp[] = {Family::Rectification, Family::Governance, Family::Livelihood};

const std::string &place(const Draft &draft)
{
    return draft.request().places.front();
}

bool isSum(const Draft &draft, const Answer &answer)
{
    const Indicator *indicator = draft.indicator(answer.query.indicator);
    return indicator && indicator->aggregation == Aggregation::Sum;
}

// Those that more reports stand behind first; their own order where as many do.
std::vector<Answer> bestTold(const Draft &draft, std::vector<Answer> answers)
{
    std::erase_if(answers, [&](const Answer &answer) { return !isSum(draft, answer); });
    std::stable_sort(answers.begin(), answers.end(), [](const Answer &a, const Answer &b) {
        return a.account.counted.size() > b.account.counted.size();
    });
    return answers;
}

std::vector<Answer> atPlaces(Draft &draft, const std::vector<std::string> &places, const std::string &indicator)
{
    std::vector<Query> queries;
    for (const std::string &code : places)
        queries.push_back(draft.query(code, indicator));
    return draft.ask(queries);
}

void setTitle(Draft &draft, const std::string &what)
{
    const Window &window = draft.request().window;
    if (!window.from && !window.to)
        draft.setTitle({draft.placeName(place(draft)) + draft.say("", " "), what});
    else
        draft.setTitle({draft.placeName(place(draft)) + draft.say("", ", "), draft.window() + draft.say("", ": "), what});
}

// Sections of their own say these.
bool toldBefore(const Answer &answer)
{
    const auto is = [&](std::string_view code) { return answer.query.indicator == code; };
    return is(foundIndicator) || is(rectifiedIndicator) || is(rectificationRateIndicator) ||
           std::any_of(starIndicators.begin(), starIndicators.end(), is);
}

void addFamily(Draft &draft, const std::vector<Answer> &answers, const std::string &name, int level)
{
    draft.heading(level, name);
    const std::vector<Answer> told = bestTold(draft, answers);
    std::vector<Run> runs = {draft.say("见诸报道的有：", "Reported: ")};
    const std::vector<Run> listed = enumerate(draft, told, namedInWords);
    if (!listed.empty()) {
        runs.insert(runs.end(), listed.begin(), listed.end());
        runs.push_back(told.size() > namedInWords ? draft.say("；其余各项见下表。", "; the others stand in the table.") : draft.say("。", "."));
        draft.paragraph(std::move(runs));
    }
    draft.add(indicatorTable(draft, answers, name + draft.say("各项指标", " indicators")));
    if (told.empty())
        return;
    const std::vector<std::string> children = draft.take(draft.statistics().children(place(draft)));
    if (auto chart = placesChart(draft, atPlaces(draft, children, told.front().query.indicator)))
        draft.add(std::move(*chart));
}

// The figures at the head of the report: rectification, five-star branches, then what is told most.
KeyFigures keyFigures(Draft &draft, const std::vector<Answer> &answers)
{
    std::vector<Answer> chosen;
    for (std::string_view code : {foundIndicator, rectifiedIndicator, rectificationRateIndicator, starIndicators[4]}) {
        for (const Answer &answer : answers) {
            if (answer.query.indicator == code)
                chosen.push_back(answer);
        }
    }
    for (const Answer &answer : bestTold(draft, answers)) {
        const bool there = std::any_of(chosen.begin(), chosen.end(), [&](const Answer &a) {
            return a.query.indicator == answer.query.indicator;
        });
        if (!there && chosen.size() < namedAsFigures)
            chosen.push_back(answer);
    }
    KeyFigures figures;
    for (const Answer &answer : chosen) {
        const Change change = draft.change(answer, ChangeKind::PreviousPeriod);
        figures.figures.push_back({draft.indicatorName(answer.query.indicator), draft.figure(answer),
                                   changeText(change, draft.language())});
    }
    return figures;
}

void addMonths(Draft &draft, const std::vector<Answer> &answers)
{
    const Window &window = draft.request().window;
    if (!window.from || !window.to || *window.to - *window.from < std::chrono::days(59))
        return;
    std::vector<Chart> charts;
    for (const Answer &answer : bestTold(draft, answers)) {
        if (charts.size() == 2)
            break;
        if (auto chart = monthsChart(draft, place(draft), answer.query.indicator))
            charts.push_back(std::move(*chart));
    }
    if (charts.empty())
        return;
    draft.heading(1, draft.say("按月走势", "By month"));
    for (Chart &chart : charts)
        draft.add(std::move(chart));
}

// Every family below one heading; what the sections before have told is left out.
void addWork(Draft &draft, const std::vector<Answer> &answers)
{
    bool begun = false;
    for (const FamilyName &family : familyNames) {
        std::vector<Answer> part = ofFamily(draft, answers, family.family);
        std::erase_if(part, toldBefore);
        if (part.empty())
            continue;
        if (!begun)
            draft.heading(1, draft.say("重点工作", "Work"));
        begun = true;
        addFamily(draft, part, draft.say(family.zh, family.en), 2);
    }
}

// "城市整治方面，飞线充电整治194处，小广告清理320处；基层治理方面，…。" Nothing where those families are silent.
void addSummedUp(Draft &draft, const std::vector<Answer> &answers, bool begun)
{
    std::vector<Run> runs;
    for (const FamilyName &family : familyNames) {
        if (std::find(std::begin(summedUp), std::end(summedUp), family.family) == std::end(summedUp))
            continue;
        const std::vector<Run> listed = enumerate(draft, bestTold(draft, ofFamily(draft, answers, family.family)), saidOfFamily);
        if (listed.empty())
            continue;
        const std::string begin = !runs.empty() ? draft.say("；", "; ") : begun ? std::string() : draft.opening() + draft.placeName(place(draft)) + draft.say("", ", ");
        runs.push_back(begin + draft.say(std::string(family.zh) + "方面，", std::string(family.en) + ": "));
        runs.insert(runs.end(), listed.begin(), listed.end());
    }
    if (runs.empty())
        return;
    runs.push_back(draft.say("。", "."));
    draft.paragraph(std::move(runs));
}

// What the figures rest on, who is silent and what is in doubt.
void addReserve(Draft &draft, const std::vector<Answer> &answers, const Doubts &doubts)
{
    std::set<std::string_view> facts;
    for (const Answer &answer : answers)
        facts.insert(answer.account.counted.begin(), answer.account.counted.end());
    std::string text = draft.say("本报告采用公开报道中的数据", "This report rests on ") + std::to_string(facts.size()) +
                       draft.say("条，涉及指标", " figures told by newspapers, of ") + std::to_string(answers.size()) + draft.say("项。", " indicators. ");
    const Silent silent = silentBelow(draft, place(draft));
    const std::string units = unitsBelow(draft, place(draft));
    if (!silent.names.empty()) {
        const bool all = silent.names.size() <= silentInWords;
        const std::string names = listText({silent.names.begin(), silent.names.begin() + static_cast<std::ptrdiff_t>(std::min(silent.names.size(), silentInWords))}, draft.language());
        const std::string count = std::to_string(silent.names.size());
        text += units + draft.say("中，", " without any report in this period: ") + names +
                (all ? std::string() : draft.say("等" + count + "个单位", " and others, " + count + " in all")) +
                draft.say("在本时段内未见报道；未见报道不等于没有开展工作。", "; no report does not mean that nothing was done. ");
    }
    if (!doubts.empty())
        text += draft.say("数字有", "There are ") + doubtsInWords(draft, doubts) + draft.say("，有待核实。", ", to be checked. ");
    if (std::any_of(answers.begin(), answers.end(), [](const Answer &answer) { return answer.account.bound != Bound::Exact; }))
        text += draft.say("带“不少于”“约”的数字按报道原意列出，", "Bounds are shown as they were told. ");
    text += draft.say("实际数以主管部门核定的为准。", "The offices in charge know the true numbers.");
    draft.paragraph({text});
}

// Those below the place of which nothing at all is reported.
void addSilent(Draft &draft)
{
    const Silent silent = silentBelow(draft, place(draft));
    draft.heading(1, draft.say("未见报道的单位", "Places without a report"));
    const std::string units = unitsBelow(draft, place(draft));
    if (silent.units == 0)
        draft.paragraph({draft.say("报道未涉及下级单位。", "No report is about a place below this one.")});
    else if (silent.names.empty())
        draft.paragraph({units + draft.say("在本时段内均有报道。", ": all have a report in this period.")});
    else
        draft.paragraph({units + draft.say("共", ": ") + std::to_string(silent.units) + draft.say("个，其中", " in all, ") +
                         std::to_string(silent.names.size()) + draft.say("个在本时段内没有任何报道：", " without any report in this period: ") +
                         listText(silent.names, draft.language()) +
                         draft.say("。没有报道不等于工作没有开展。", ". No report does not mean that nothing was done.")});
}

} // namespace

void composeDistrict(Draft &draft)
{
    setTitle(draft, draft.say("工作情况统计报告", "figures in the press"));
    const std::vector<Answer> answers = reportedAt(draft, place(draft));
    draft.heading(1, draft.say("总体情况", "Summary"));
    const FunnelOf funnel = funnelOf(draft, place(draft));
    if (reported(funnel))
        draft.paragraph(funnelWords(draft, funnel));
    const StarsOf stars = starsOf(draft, place(draft));
    if (reported(stars))
        draft.paragraph(starWords(draft, stars));
    addSummedUp(draft, answers, reported(funnel) || reported(stars));
    const Doubts doubts = doubtsOf(draft, place(draft));
    addReserve(draft, answers, doubts);
    draft.add(keyFigures(draft, answers));
    addRectification(draft, place(draft), draft.say("督查整改", "Rectification"), false);
    addStars(draft, place(draft), draft.say("支部建设", "Branches"), false);
    addWork(draft, answers);
    addMonths(draft, answers);
    addDoubts(draft, doubts, doubtsShown);
}

void composeStars(Draft &draft)
{
    setTitle(draft, draft.say("“五星”支部创建情况报告", "branches by star"));
    addStars(draft, place(draft), draft.say("创建情况", "Branches"));
    const std::vector<Answer> answers = ofFamily(draft, reportedAt(draft, place(draft)), Family::BranchStars);
    TableBlock table = indicatorTable(draft, answers, draft.say("支部建设各项指标", "Branches, all indicators"));
    const bool compared = table.columns.size() > plainColumns;
    if (compared || !std::all_of(answers.begin(), answers.end(), toldBefore)) {
        draft.heading(1, compared ? draft.say("与以往比较", "Against earlier periods") : draft.say("各项指标", "All indicators"));
        draft.add(std::move(table));
    }
    addDoubts(draft, doubtsOf(draft, place(draft), Family::BranchStars), doubtsShown);
}

void composeLedger(Draft &draft)
{
    setTitle(draft, draft.say("问题整改台账", "rectification ledger"));
    addRectification(draft, place(draft), draft.say("总体情况", "Summary"));
    addDoubts(draft, doubtsOf(draft, place(draft), Family::Inspection), doubtsShown);
}

void composeInspection(Draft &draft)
{
    setTitle(draft, draft.say("督查巡察情况汇总", "inspection summary"));
    addRectification(draft, place(draft), draft.say("发现与整改", "Found and rectified"));
    const std::vector<Answer> answers = ofFamily(draft, reportedAt(draft, place(draft)), Family::Inspection);
    std::vector<Answer> others = answers;
    std::erase_if(others, toldBefore);
    if (!others.empty())
        addFamily(draft, others, draft.say("督查巡察", "Inspection"), 1);
    addMonths(draft, answers);
    addDoubts(draft, doubtsOf(draft, place(draft), Family::Inspection), doubtsShown);
}

void composeQuality(Draft &draft)
{
    setTitle(draft, draft.say("数据质量报告", "data quality"));
    const std::vector<Answer> answers = reportedAt(draft, place(draft));
    std::map<Why, std::size_t> reasons;
    std::size_t counted = 0, leftOut = 0;
    for (const Answer &answer : answers) {
        counted += answer.account.counted.size();
        leftOut += answer.account.leftOut.size();
        for (const LeftOut &left : answer.account.leftOut)
            ++reasons[left.why];
    }
    draft.heading(1, draft.say("报道的取舍", "What counts and what does not"));
    draft.paragraph({draft.opening() + draft.placeName(place(draft)) + draft.say("见诸报道的指标共", ": indicators with a report: ") +
                     std::to_string(answers.size()) + draft.say("项，计入统计的报道", ", reports counted: ") + std::to_string(counted) +
                     (leftOut == 0 ? draft.say("条，没有未计入的报道。", ", none left out.")
                                   : draft.say("条；未计入", ", left out: ") + std::to_string(leftOut) + draft.say("条，原因见下表。", ", for the reasons below."))});
    TableBlock table;
    table.title = draft.say("未计入的报道", "Reports left out");
    table.columns = {{draft.say("原因", "Reason"), {}, ColumnKind::Text}, {draft.say("报道数", "Reports"), "条", ColumnKind::Figure}};
    for (const auto &[why, count] : reasons)
        table.rows.push_back({{Cell{reasonText(why, draft.language())},
                               Cell{Figure{Decimal(static_cast<std::int64_t>(count)), std::nullopt, Bound::Exact, "条", {}, noBasis}}},
                              false});
    if (!table.rows.empty())
        draft.add(std::move(table));
    if (!answers.empty()) {
        draft.heading(1, draft.say("计入的指标", "What counts"));
        draft.add(indicatorTable(draft, answers, draft.say("计入的各项指标", "Indicators that count")));
    }
    addSilent(draft);
    addDoubts(draft, doubtsOf(draft, place(draft)), doubtsInFull);
}

} // namespace starboard::paper
