#include "model/report/kinds.h"

#include "model/report/parts.h"
#include "model/report/reasons.h"
#include "model/report/wording.h"

#include <algorithm>
#include <map>

namespace starboard::paper {

namespace {

constexpr std::size_t namedInWords = 6;  // indicators in a sentence
constexpr std::size_t namedAsFigures = 5;
constexpr std::size_t doubtsShown = 12;

struct FamilyName {
    Family family;
    std::string_view zh, en;
};
// In the order in which a report speaks of them; stars and inspection have sections of their own.
constexpr FamilyName workFamilies[] = {{Family::Rectification, "城市整治", "Street order"},
                                       {Family::Governance, "基层治理", "Governance"},
                                       {Family::Livelihood, "民生服务", "Livelihood"},
                                       {Family::Investment, "产业投资", "Investment"},
                                       {Family::Publicity, "宣传引导", "Publicity"},
                                       {Family::Other, "其他工作", "Other work"}};

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

std::string titled(const Draft &draft, const std::string &what)
{
    const Window &window = draft.request().window;
    if (!window.from && !window.to)
        return draft.placeName(place(draft)) + (draft.chinese() ? "" : " ") + what;
    return draft.placeName(place(draft)) + draft.say("", ", ") + draft.window() + draft.say("", ": ") + what;
}

void addFamily(Draft &draft, const std::vector<Answer> &answers, const std::string &name)
{
    draft.heading(1, name);
    std::vector<Run> runs = {draft.opening() + draft.placeName(place(draft)) + draft.say(name + "方面，", " reports: ")};
    const std::vector<Run> listed = enumerate(draft, bestTold(draft, answers), namedInWords);
    if (!listed.empty()) {
        runs.insert(runs.end(), listed.begin(), listed.end());
        runs.push_back(draft.say("。", "."));
        draft.paragraph(std::move(runs));
    }
    draft.add(indicatorTable(draft, answers, name + draft.say("各项指标", " indicators")));
    const std::vector<Answer> told = bestTold(draft, answers);
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
        const Change change = draft.take(draft.statistics().change(answer.query, ChangeKind::PreviousPeriod));
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

} // namespace

void composeDistrict(Draft &draft)
{
    draft.setTitle(titled(draft, draft.say("工作情况统计报告", "report on the figures told")), draft.placeName(place(draft)).size());
    const std::vector<Answer> answers = reportedAt(draft, place(draft));
    draft.heading(1, draft.say("总体情况", "Summary"));
    const FunnelOf funnel = funnelOf(draft, place(draft));
    if (reported(funnel))
        draft.paragraph(funnelWords(draft, funnel));
    const StarsOf stars = starsOf(draft, place(draft));
    if (reported(stars))
        draft.paragraph(starWords(draft, stars));
    const std::vector<Answer> work = bestTold(draft, ofFamily(draft, answers, Family::Rectification));
    if (!work.empty()) {
        std::vector<Run> runs = {draft.say("城市整治方面，", "Street order: ")};
        const std::vector<Run> listed = enumerate(draft, work, 3);
        runs.insert(runs.end(), listed.begin(), listed.end());
        runs.push_back(draft.say("。", "."));
        draft.paragraph(std::move(runs));
    }
    draft.add(keyFigures(draft, answers));
    addRectification(draft, place(draft), draft.say("督查整改", "Rectification"), false);
    addStars(draft, place(draft), draft.say("支部建设", "Branches"), false);
    for (const FamilyName &family : workFamilies) {
        const std::vector<Answer> part = ofFamily(draft, answers, family.family);
        if (!part.empty())
            addFamily(draft, part, draft.say(family.zh, family.en));
    }
    addMonths(draft, answers);
    addDoubts(draft, place(draft), doubtsShown);
}

void composeStars(Draft &draft)
{
    draft.setTitle(titled(draft, draft.say("“五星”支部创建情况报告", "branches by star")), draft.placeName(place(draft)).size());
    addStars(draft, place(draft), draft.say("创建情况", "Branches"));
    const std::vector<Answer> answers = ofFamily(draft, reportedAt(draft, place(draft)), Family::BranchStars);
    if (!answers.empty()) {
        draft.heading(1, draft.say("与以往比较", "Against earlier periods"));
        draft.add(indicatorTable(draft, answers, draft.say("星级支部变化情况", "Branches, changes")));
    }
    addDoubts(draft, place(draft), doubtsShown);
}

void composeLedger(Draft &draft)
{
    draft.setTitle(titled(draft, draft.say("问题整改台账", "rectification ledger")), draft.placeName(place(draft)).size());
    addRectification(draft, place(draft), draft.say("总体情况", "Summary"));
    addDoubts(draft, place(draft), doubtsShown);
}

void composeInspection(Draft &draft)
{
    draft.setTitle(titled(draft, draft.say("督查巡察情况汇总", "inspection summary")), draft.placeName(place(draft)).size());
    addRectification(draft, place(draft), draft.say("发现与整改", "Found and rectified"));
    const std::vector<Answer> answers = ofFamily(draft, reportedAt(draft, place(draft)), Family::Inspection);
    if (!answers.empty())
        addFamily(draft, answers, draft.say("督查巡察", "Inspection"));
    addMonths(draft, answers);
    addDoubts(draft, place(draft), doubtsShown);
}

void composeQuality(Draft &draft)
{
    draft.setTitle(titled(draft, draft.say("数据质量报告", "data quality")), draft.placeName(place(draft)).size());
    const std::vector<Answer> answers = reportedAt(draft, place(draft));
    std::map<Why, std::size_t> reasons;
    std::size_t counted = 0;
    for (const Answer &answer : answers) {
        counted += answer.account.counted.size();
        for (const LeftOut &left : answer.account.leftOut)
            ++reasons[left.why];
    }
    draft.heading(1, draft.say("报道的取舍", "What counts and what does not"));
    draft.paragraph({draft.opening() + draft.placeName(place(draft)) + draft.say("有报道的指标", ": indicators with a report: ") +
                     std::to_string(answers.size()) + draft.say("项，计入的报道", ", reports counted: ") +
                     std::to_string(counted) + draft.say("条。未计入的报道及原因见下表。", ".")});
    TableBlock table;
    table.title = draft.say("未计入的报道", "Reports left out");
    table.columns = {{draft.say("原因", "Reason"), {}, ColumnKind::Text}, {draft.say("报道数", "Reports"), "条", ColumnKind::Figure}};
    for (const auto &[why, count] : reasons)
        table.rows.push_back({{Cell{reasonText(why, draft.language())},
                               Cell{Figure{Decimal(static_cast<std::int64_t>(count)), std::nullopt, Bound::Exact, "条", {}, noBasis}}},
                              false});
    if (!table.rows.empty())
        draft.add(std::move(table));
    draft.add(indicatorTable(draft, answers, draft.say("计入的指标", "Indicators that count")));
    addDoubts(draft, place(draft), 200);
}

} // namespace starboard::paper
