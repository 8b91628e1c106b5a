// The kinds that set places side by side: comparison, ranking, selection.
#include "model/report/kinds.h"

#include "model/report/parts.h"
#include "model/report/wording.h"

#include <algorithm>

namespace starboard::paper {

namespace {

constexpr std::size_t chartsInComparison = 4;
constexpr std::size_t boardSize = 3;

Divisors divisorsOf(const Draft &draft)
{
    return {draft.communities(), {}};
}

std::vector<std::string> indicatorsOf(Draft &draft, const std::vector<std::string> &places)
{
    if (!draft.request().indicators.empty())
        return draft.request().indicators;
    std::vector<Query> queries;
    for (const Indicator &indicator : draft.statistics().catalogue().indicators()) {
        for (const std::string &place : places)
            queries.push_back(draft.query(place, indicator.code));
    }
    std::vector<std::string> codes;
    for (const Answer &answer : draft.ask(queries)) {
        if (answer.reported() && (codes.empty() || codes.back() != answer.query.indicator))
            codes.push_back(answer.query.indicator);
    }
    return codes;
}

std::vector<Answer> answersOf(const Draft &draft, const ComparisonRow &row)
{
    std::vector<Answer> answers;
    for (const PlaceFigure &figure : row.figures)
        answers.push_back({draft.query(figure.place, row.indicator), figure.account});
    return answers;
}

std::size_t told(const ComparisonRow &row)
{
    return static_cast<std::size_t>(std::count_if(row.figures.begin(), row.figures.end(),
                                                  [](const PlaceFigure &f) { return f.account.value.has_value(); }));
}

TableBlock comparisonTable(Draft &draft, const std::vector<ComparisonRow> &rows, std::string title)
{
    TableBlock table;
    table.title = std::move(title);
    table.columns = {{draft.say("指标", "Indicator"), {}, ColumnKind::Text}, {draft.say("单位", "Unit"), {}, ColumnKind::Text}};
    for (const std::string &place : draft.request().places)
        table.columns.push_back({draft.placeName(place), {}, ColumnKind::Figure});
    table.columns.push_back({draft.say("居前者", "Leads"), {}, ColumnKind::Text});
    for (const ComparisonRow &row : rows) {
        const std::vector<Answer> answers = answersOf(draft, row);
        const Indicator *indicator = draft.indicator(row.indicator);
        TableRow line{{Cell{draft.indicatorName(row.indicator)},
                       Cell{indicator ? unitText(indicator->unit, draft.language()) : std::string()}},
                      false};
        std::vector<std::string> first;
        for (std::size_t i = 0; i < answers.size(); ++i) {
            line.cells.push_back(Cell{draft.figure(answers[i])});
            if (row.figures[i].rank.known() && row.figures[i].rank.best == 1)
                first.push_back(draft.placeName(row.figures[i].place));
        }
        const bool compared = told(row) > 1;
        line.cells.push_back(Cell{!compared ? std::string("—")
                                  : first.empty() ? draft.say("不能确定", "open")
                                                  : listText(first, draft.language())});
        table.rows.push_back(std::move(line));
    }
    return table;
}

// "昆吾街道（97.6%）、皇甫街道（95%）" of rows first … last.
std::vector<Run> board(Draft &draft, const std::vector<RankingRow> &rows, const Scheme &scheme)
{
    std::vector<Run> runs;
    for (const RankingRow &row : rows) {
        runs.push_back((runs.empty() ? std::string() : draft.say("、", ", ")) + draft.placeName(row.place) + draft.say("（", " ("));
        runs.push_back(draft.figure({draft.query(row.place, scheme.criteria.front().indicator), row.criteria.front().account}));
        runs.push_back(draft.say("）", ")"));
    }
    return runs;
}

std::string rankText(const RankingRow &row)
{
    if (row.rank.best == 0)
        return "—";
    if (!row.rank.open())
        return std::to_string(row.rank.best);
    return std::to_string(row.rank.best) + "–" + std::to_string(row.rank.worst) + "?";
}

// Without a wish: the good or neutral sum that most places report.
std::vector<std::string> criteriaOf(Draft &draft, const std::vector<std::string> &places)
{
    if (!draft.request().indicators.empty())
        return draft.request().indicators;
    std::string best;
    std::size_t most = 0;
    for (const ComparisonRow &row : draft.take(draft.statistics().compare(places, indicatorsOf(draft, places), draft.request().window,
                                                                           divisorsOf(draft), draft.request().knownOn))) {
        if (row.polarity != Polarity::Bad && told(row) > most) {
            most = told(row);
            best = row.indicator;
        }
    }
    return best.empty() ? std::vector<std::string>() : std::vector<std::string>{best};
}

TableBlock rankingTable(Draft &draft, const std::vector<RankingRow> &rows, const Scheme &scheme, std::string title)
{
    TableBlock table;
    table.title = std::move(title);
    table.cited = true;
    table.columns = {{draft.say("名次", "Rank"), {}, ColumnKind::Text}, {draft.say("单位", "Place"), {}, ColumnKind::Text}};
    for (const Criterion &criterion : scheme.criteria) {
        const Indicator *indicator = draft.indicator(criterion.indicator);
        table.columns.push_back({draft.indicatorName(criterion.indicator), indicator ? indicator->unit : "", ColumnKind::Figure});
    }
    const bool scored = scheme.criteria.size() > 1;
    if (scored)
        table.columns.push_back({draft.say("得分", "Score"), {}, ColumnKind::Figure});
    for (const RankingRow &row : rows) {
        if (row.rank.best == 0)
            continue;
        TableRow line{{Cell{rankText(row)}, Cell{draft.placeName(row.place)}}, false};
        for (std::size_t i = 0; i < scheme.criteria.size(); ++i)
            line.cells.push_back(Cell{draft.figure({draft.query(row.place, scheme.criteria[i].indicator), row.criteria[i].account})});
        if (scored)
            line.cells.push_back(Cell{draft.derived(row.score, Bound::Exact, {},
                                                    {draft.query(row.place, scheme.criteria[0].indicator), row.criteria[0].account})});
        table.rows.push_back(std::move(line));
    }
    return table;
}

} // namespace

void composeComparison(Draft &draft)
{
    const std::vector<std::string> &places = draft.request().places;
    std::vector<std::string> names;
    for (const std::string &place : places)
        names.push_back(draft.placeName(place));
    // A title names two places; more are counted.
    const std::string subject = names.size() < 3 ? listText(names, draft.language())
                                                 : names.front() + draft.say("等", " and ") +
                                                       std::to_string(names.size() - (draft.chinese() ? 0 : 1)) +
                                                       draft.say("个地区", " others");
    draft.setTitle(subject + draft.say("", ", ") + draft.window() + draft.say("工作情况对比", ": compared"), subject.size());
    const std::vector<ComparisonRow> rows = draft.take(draft.statistics().compare(
        places, indicatorsOf(draft, places), draft.request().window, divisorsOf(draft), draft.request().knownOn));
    draft.heading(1, draft.say("总体情况", "Summary"));
    const auto shared = static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [](const ComparisonRow &r) { return told(r) > 1; }));
    draft.paragraph({draft.opening() + listText(names, draft.language()) + draft.say("有报道的指标共", " report on indicators: ") +
                     std::to_string(rows.size()) + draft.say("项，其中两个以上地区都有报道、可以并列的", ", of which more than one place reports: ") +
                     std::to_string(shared) + draft.say("项。没有报道的，不以零计，也不参与排序。", ". No report is not zero and is not ranked.")});
    draft.add(comparisonTable(draft, rows, draft.say("各项指标对比", "Indicators compared")));
    std::vector<const ComparisonRow *> drawn;
    for (const ComparisonRow &row : rows) {
        if (told(row) > 1)
            drawn.push_back(&row);
    }
    std::stable_sort(drawn.begin(), drawn.end(), [](const ComparisonRow *a, const ComparisonRow *b) { return told(*a) > told(*b); });
    drawn.resize(std::min(drawn.size(), chartsInComparison));
    if (!drawn.empty())
        draft.heading(1, draft.say("主要指标", "Main indicators"));
    for (const ComparisonRow *row : drawn) {
        if (auto chart = placesChart(draft, answersOf(draft, *row)))
            draft.add(std::move(*chart));
    }
}

void composeRanking(Draft &draft)
{
    const std::string &place = draft.request().places.front();
    const std::vector<std::string> places = draft.take(draft.statistics().children(place));
    Scheme scheme;
    for (const std::string &code : criteriaOf(draft, places)) {
        const Indicator *indicator = draft.indicator(code);
        scheme.criteria.push_back({code, 1, indicator ? indicator->polarity : Polarity::Neutral, Per::Absolute});
    }
    if (scheme.criteria.empty())
        return;
    const std::string subject = scheme.criteria.size() == 1 ? draft.indicatorName(scheme.criteria.front().indicator)
                                                            : draft.say("综合", "score");
    const std::string begin = draft.say("关于", "") + draft.placeName(place);
    draft.setTitle(begin + draft.say(unitsBelow(draft, place), ": places by ") + subject + draft.say("排名情况的通报", ", ") +
                       (draft.chinese() ? std::string() : draft.window()),
                   begin.size());
    const std::vector<RankingRow> rows =
        draft.take(draft.statistics().rank(places, draft.request().window, scheme, divisorsOf(draft), draft.request().knownOn));
    std::vector<RankingRow> ranked;
    std::vector<std::string> silent;
    for (const RankingRow &row : rows) {
        if (row.rank.best > 0)
            ranked.push_back(row);
        else
            silent.push_back(draft.placeName(row.place));
    }
    draft.heading(1, draft.say("排名情况", "Ranking"));
    std::vector<Run> runs = {draft.opening() + draft.placeName(place) + draft.say("有报道参加排名的单位", ": places ranked: ") +
                             std::to_string(ranked.size()) + draft.say("个。", ". ")};
    if (ranked.size() >= 2 * boardSize) {
        runs.push_back(draft.say("排名靠前的是", "First: "));
        const std::vector<Run> first = board(draft, {ranked.begin(), ranked.begin() + boardSize}, scheme);
        runs.insert(runs.end(), first.begin(), first.end());
        runs.push_back(draft.say("；排名靠后的是", "; last: "));
        const std::vector<Run> last = board(draft, {ranked.end() - boardSize, ranked.end()}, scheme);
        runs.insert(runs.end(), last.begin(), last.end());
        runs.push_back(draft.say("。", "."));
    }
    draft.paragraph(std::move(runs));
    draft.add(rankingTable(draft, rows, scheme, subject + draft.say("排名", ", ranking")));
    std::vector<Answer> answers;
    for (const RankingRow &row : rows)
        answers.push_back({draft.query(row.place, scheme.criteria.front().indicator), row.criteria.front().account});
    if (auto chart = placesChart(draft, answers))
        draft.add(std::move(*chart));
    if (!silent.empty()) {
        draft.heading(1, draft.say("不参评单位", "Not ranked"));
        draft.paragraph({draft.say("下列单位没有报道，不参加排名：", "No report, not ranked: ") + listText(silent, draft.language()) +
                         draft.say("。没有报道不等于工作没有开展。", ". No report does not mean that nothing was done.")});
    }
    draft.note(draft.say("名次后带“?”的，因报道为概数、下限或相互矛盾，名次只能确定在所列范围内。",
                         "A rank with ? is open within its range, because a report is a bound or contradicted."));
}

void composeSelection(Draft &draft)
{
    const std::vector<std::string> &places = draft.request().places;
    std::vector<std::string> names;
    for (const std::string &place : places)
        names.push_back(draft.placeName(place));
    if (names.size() > 3)
        names = {names[0], names[1], draft.say("等", "and others")};
    draft.setTitle(listText(names, draft.language()) + draft.say("", ", ") + draft.window() + draft.say("统计表", ": figures"), 0);
    std::vector<Query> queries;
    for (const std::string &indicator : indicatorsOf(draft, places)) {
        for (const std::string &place : places)
            queries.push_back(draft.query(place, indicator));
    }
    TableBlock table;
    table.title = draft.say("所选数据", "Selected figures");
    table.cited = true;
    table.columns = {{draft.say("指标", "Indicator"), {}, ColumnKind::Text}, {draft.say("地点", "Place"), {}, ColumnKind::Text},
                     {draft.say("数值", "Value"), {}, ColumnKind::Figure}, {draft.say("单位", "Unit"), {}, ColumnKind::Text}};
    for (const Answer &answer : draft.ask(queries)) {
        const Figure figure = draft.figure(answer);
        table.rows.push_back({{Cell{draft.indicatorName(answer.query.indicator)}, Cell{draft.placeName(answer.query.place)}, Cell{figure},
                               Cell{unitText(figure.unit, draft.language())}},
                              false});
    }
    draft.add(std::move(table));
}

} // namespace starboard::paper
