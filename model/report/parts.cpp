#include "model/report/parts.h"

#include "model/report/reasons.h"
#include "model/report/wording.h"

#include <algorithm>
#include <numeric>

namespace starboard::paper {

namespace {

constexpr std::size_t cityCode = 4, countyCode = 6, townCode = 9;

// Sorted by value, best known first, no report last; equal ones stay in the order of their codes.
std::vector<std::size_t> byValue(const std::vector<Answer> &answers)
{
    std::vector<std::size_t> order(answers.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const auto &x = answers[a].account.value, &y = answers[b].account.value;
        return x && (!y || *x > *y);
    });
    return order;
}

// Names a leader only where the bounds leave no doubt.
std::string placesTitle(const Draft &draft, const std::vector<Answer> &answers)
{
    std::vector<const Account *> accounts;
    for (const Answer &answer : answers)
        accounts.push_back(&answer.account);
    const std::string name = draft.indicatorName(answers.front().query.indicator);
    const std::vector<Rank> order = ranks(accounts, Polarity::Good);
    std::string leader;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (order[i].known() && order[i].best == 1) {
            if (!leader.empty())
                return name; // shared
            leader = draft.placeName(answers[i].query.place);
        }
    }
    if (leader.empty())
        return name;
    if (draft.chinese())
        return leader.append("报道的“").append(name).append("”最多");
    return name + ": " + leader + " reports most";
}

std::string barsInWords(const Draft &draft, const Chart &chart)
{
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < chart.categories.size(); ++i)
        parts.push_back(chart.categories[i] + (draft.chinese() ? "" : " ") +
                        inSentence(chart.series.front().figures[i], draft.language()));
    return chart.measure + draft.say("：", ": ") + listText(parts, draft.language());
}

std::string measureOf(const Draft &draft, const std::string &name, const std::string &unit)
{
    std::string text = name;
    const std::string word = unitText(unit, draft.language());
    if (!word.empty())
        text.append(draft.say("，", ", ")).append(word);
    return text.append(draft.say("，", ", ")).append(draft.window());
}

std::string monthLabel(const Window &window, const Window &first, Language language)
{
    const int month = monthOf(*window.from), year = yearOf(*window.from);
    const bool named = month == 1 || window == first;
    if (language == Language::Chinese)
        return (named ? std::to_string(year) + "年" : std::string()).append(std::to_string(month)).append("月");
    std::string text = std::to_string(year);
    return text.append(month < 10 ? "-0" : "-").append(std::to_string(month));
}

// A column of changes, left out where nothing can be compared; the table's note says why it cannot.
void addChanges(Draft &draft, const std::vector<Answer> &answers, ChangeKind kind, const std::string &base, TableBlock &table)
{
    std::vector<std::string> cells, reasons;
    bool compared = false;
    for (const Answer &answer : answers) {
        const Change change = draft.change(answer, kind);
        cells.push_back(changeCell(change, draft.language()));
        const std::string reason = reasonText(change.comparability, draft.language());
        if (reason.empty())
            compared = true;
        else if (hasBase(change) && std::find(reasons.begin(), reasons.end(), reason) == reasons.end())
            reasons.push_back(reason);
    }
    if (compared) {
        table.columns.push_back({base + draft.say("比", ""), {}, ColumnKind::Text});
        for (std::size_t i = 0; i < cells.size(); ++i)
            table.rows[i].cells.push_back(Cell{std::move(cells[i])});
    }
    if (!reasons.empty())
        table.note += (table.note.empty() ? draft.say("注：", "") : draft.say("", " ")) + base +
                      draft.say("不可比的原因：", " cannot be compared: ") + listText(reasons, draft.language()) + draft.say("。", ".");
}

} // namespace

std::string unitsBelow(const Draft &draft, const std::string &place)
{
    if (place.size() >= townCode)
        return draft.say("各村（社区）", "Communities");
    if (place.size() >= countyCode)
        return draft.say("各街道（乡镇）", "Streets and towns");
    if (place.size() >= cityCode)
        return draft.say("各县（市、区）", "Counties and districts");
    return draft.say("各市", "Cities");
}

std::vector<Answer> reportedAt(Draft &draft, const std::string &place)
{
    std::vector<Query> queries;
    for (const Indicator &indicator : draft.statistics().catalogue().indicators())
        queries.push_back(draft.query(place, indicator.code));
    std::vector<Answer> answers = draft.ask(queries);
    std::erase_if(answers, [](const Answer &answer) { return !answer.reported(); });
    return answers;
}

std::vector<Answer> ofFamily(const Draft &draft, const std::vector<Answer> &answers, Family family)
{
    std::vector<Answer> result;
    std::copy_if(answers.begin(), answers.end(), std::back_inserter(result),
                 [&](const Answer &answer) { return ofFamily(draft, answer.query.indicator, family); });
    return result;
}

bool ofFamily(const Draft &draft, std::string_view code, Family family)
{
    const Indicator *indicator = draft.indicator(code);
    return indicator && indicator->family == family;
}

TableBlock indicatorTable(Draft &draft, const std::vector<Answer> &answers, std::string title)
{
    TableBlock table;
    table.title = std::move(title);
    table.cited = true;
    table.columns = {{draft.say("指标", "Indicator"), {}, ColumnKind::Text},
                     {draft.say("数值", "Value"), {}, ColumnKind::Figure},
                     {draft.say("单位", "Unit"), {}, ColumnKind::Text}};
    for (const Answer &answer : answers) {
        const Figure figure = draft.figure(answer);
        table.rows.push_back({{Cell{draft.indicatorName(answer.query.indicator)}, Cell{figure},
                               Cell{unitText(figure.unit, draft.language())}},
                              false});
    }
    addChanges(draft, answers, ChangeKind::PreviousPeriod, draft.say("与上期", "Previous period"), table);
    addChanges(draft, answers, ChangeKind::YearBefore, draft.say("与上年同期", "Year before"), table);
    return table;
}

std::vector<Run> enumerate(Draft &draft, const std::vector<Answer> &answers, std::size_t most)
{
    std::vector<Run> runs;
    for (std::size_t i = 0; i < std::min(most, answers.size()); ++i) {
        const std::string name = draft.nameInWords(answers[i].query.indicator);
        runs.push_back(i > 0 ? draft.say("，", ", ").append(name) : name);
        runs.push_back(draft.figure(answers[i]));
    }
    return runs;
}

std::string silence(const Draft &draft, const std::vector<Answer> &answers)
{
    std::vector<std::string> silent;
    for (const Answer &answer : answers) {
        if (!answer.reported())
            silent.push_back(draft.placeName(answer.query.place));
    }
    if (silent.empty())
        return {};
    return draft.say("没有报道：", "No report: ") + listText(silent, draft.language()) + draft.say("。", ".");
}

Silent silentBelow(Draft &draft, const std::string &place)
{
    const std::vector<std::string> children = draft.take(draft.statistics().children(place));
    Silent silent{children.size(), {}};
    for (const std::string &child : children) {
        if (reportedAt(draft, child).empty())
            silent.names.push_back(draft.placeName(child));
    }
    return silent;
}

std::optional<Chart> placesChart(Draft &draft, const std::vector<Answer> &answers)
{
    if (std::count_if(answers.begin(), answers.end(), [](const Answer &a) { return a.reported(); }) < 2)
        return std::nullopt;
    Chart chart;
    chart.kind = ChartKind::Bars;
    chart.title = placesTitle(draft, answers);
    Series series{draft.indicatorName(answers.front().query.indicator), {}};
    for (std::size_t i : byValue(answers)) {
        if (!answers[i].reported())
            continue;
        chart.categories.push_back(draft.placeName(answers[i].query.place));
        series.figures.push_back(draft.figure(answers[i]));
    }
    chart.measure = measureOf(draft, series.name, series.figures.front().unit);
    chart.series.push_back(std::move(series));
    chart.note = silence(draft, answers);
    chart.alternative = barsInWords(draft, chart);
    return chart;
}

std::optional<Chart> monthsChart(Draft &draft, const std::string &place, const std::string &indicator)
{
    const std::vector<SeriesPoint> points =
        draft.take(draft.statistics().series(draft.query(place, indicator), Step::Month));
    const auto told = std::count_if(points.begin(), points.end(), [](const SeriesPoint &p) { return p.account.value.has_value(); });
    if (told < 2)
        return std::nullopt;
    Chart chart;
    chart.kind = points.size() > 24 ? ChartKind::Lines : ChartKind::Columns;
    Series series{draft.indicatorName(indicator), {}};
    for (const SeriesPoint &point : points) {
        chart.categories.push_back(monthLabel(point.window, points.front().window, draft.language()));
        series.figures.push_back(draft.figure({draft.query(place, indicator, point.window), point.account}));
    }
    chart.title = draft.say("按月：", "By month: ") + series.name;
    chart.measure = draft.placeName(place) + draft.say("，", ", ") + measureOf(draft, series.name, series.figures.front().unit);
    chart.series.push_back(std::move(series));
    chart.note = draft.say("跨月的累计数不能分到各月，未画入；“—”为没有报道的月份。",
                           "Totals over several months cannot be split and are not drawn; — is a month without report.");
    chart.alternative = barsInWords(draft, chart);
    return chart;
}

} // namespace starboard::paper
