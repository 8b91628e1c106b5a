// The kinds that set places side by side: comparison and ranking.
#include "model/report/kinds.h"

#include "model/report/parts.h"
#include "model/report/wording.h"

#include <algorithm>

namespace starboard::paper {

namespace {

constexpr std::size_t chartsInComparison = 4;
constexpr std::size_t saidInComparison = 3; // indicators in words
constexpr std::size_t boardSize = 3;

Divisors divisorsOf(const Draft &draft)
{
    return {draft.communities(), {}};
}

// "飞线充电整治：魏都区312处，周口临港开发区167处，濮阳县无报道。"
std::vector<Run> rowInWords(Draft &draft, const ComparisonRow &row)
{
    std::vector<Run> runs = {draft.indicatorName(row.indicator) + draft.say("：", ": ")};
    for (std::size_t i = 0; i < row.figures.size(); ++i) {
        runs.push_back((i > 0 ? draft.say("，", ", ") : std::string()) + draft.placeName(row.figures[i].place) + draft.say("", " "));
        runs.push_back(draft.figure({draft.query(row.figures[i].place, row.indicator), row.figures[i].account}));
    }
    runs.push_back(draft.say("。", "."));
    return runs;
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
    for (const ComparisonRow &row : draft.take(draft.statistics().compare(places, indicatorsTold(draft, places), draft.request().window,
                                                                           divisorsOf(draft), draft.request().knownOn))) {
        if (row.polarity != Polarity::Bad && told(row) > most) {
            most = told(row);
            best = row.indicator;
        }
    }
    return best.empty() ? std::vector<std::string>() : std::vector<std::string>{best};
}

// A ranking's accounts are brief; a report also tells what was left out of them.
std::vector<RankingRow> inFull(Draft &draft, std::vector<RankingRow> rows, const Scheme &scheme)
{
    std::vector<Query> queries;
    for (const RankingRow &row : rows) {
        for (const Criterion &criterion : scheme.criteria)
            queries.push_back(draft.query(row.place, criterion.indicator));
    }
    std::vector<Answer> answers = draft.ask(queries);
    for (std::size_t i = 0; i < answers.size(); ++i)
        rows[i / scheme.criteria.size()].criteria[i % scheme.criteria.size()].account = std::move(answers[i].account);
    return rows;
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
    draft.setTitle({placesInTitle(draft) + draft.say("", ", "), draft.window(), draft.say("工作情况对比", ": compared")});
    const std::vector<ComparisonRow> rows = draft.take(draft.statistics().compare(
        places, indicatorsTold(draft, places), draft.request().window, divisorsOf(draft), draft.request().knownOn));
    std::vector<const ComparisonRow *> shared;
    for (const ComparisonRow &row : rows) {
        if (told(row) > 1)
            shared.push_back(&row);
    }
    std::stable_sort(shared.begin(), shared.end(), [](const ComparisonRow *a, const ComparisonRow *b) { return told(*a) > told(*b); });
    draft.heading(1, draft.say("总体情况", "Summary"));
    std::vector<std::string> names;
    for (const std::string &place : places)
        names.push_back(draft.placeName(place));
    draft.paragraph({draft.opening() + listText(names, draft.language()) + draft.say("见诸报道的指标共", " report on indicators: ") +
                     std::to_string(rows.size()) + draft.say("项，其中两个以上地区均有报道、可作对比的", ", of which more than one place reports: ") +
                     std::to_string(shared.size()) + draft.say("项。未见报道的不以零计，不参与排序。", ". No report is not zero and is not ranked.")});
    for (std::size_t i = 0; i < std::min(shared.size(), saidInComparison); ++i)
        draft.paragraph(rowInWords(draft, *shared[i]));
    draft.heading(1, draft.say("分项对比", "By family"));
    for (const FamilyName &family : familyNames) {
        std::vector<ComparisonRow> part;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(part),
                     [&](const ComparisonRow &row) { return ofFamily(draft, row.indicator, family.family); });
        if (part.empty())
            continue;
        draft.heading(2, draft.say(family.zh, family.en));
        draft.add(placesTable(draft, part, draft.say(std::string(family.zh) + "指标对比", std::string(family.en) + ", compared"), true));
    }
    shared.resize(std::min(shared.size(), chartsInComparison));
    if (!shared.empty())
        draft.heading(1, draft.say("主要指标", "Main indicators"));
    for (const ComparisonRow *row : shared) {
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
    const bool dated = draft.request().window.from || draft.request().window.to;
    const std::string when = dated ? draft.window() : std::string();
    if (draft.chinese())
        draft.setTitle({begin, unitsBelow(draft, place), when, subject, "排名情况的通报"});
    else
        draft.setTitle({begin + ": ", "places by " + subject + (dated ? ", " : ""), when});
    const std::vector<RankingRow> rows = inFull(
        draft, draft.take(draft.statistics().rank(places, draft.request().window, scheme, divisorsOf(draft), draft.request().knownOn)), scheme);
    std::vector<RankingRow> ranked;
    std::vector<std::string> silent;
    for (const RankingRow &row : rows) {
        if (row.rank.best > 0)
            ranked.push_back(row);
        else
            silent.push_back(draft.placeName(row.place));
    }
    if (draft.chinese())
        draft.paragraph({"现将" + draft.placeName(place) + unitsBelow(draft, place) + when + subject + "排名情况通报如下。"});
    draft.heading(1, draft.say("排名情况", "Ranking"));
    std::vector<Run> runs = {draft.opening() + draft.placeName(place) + draft.say("", ", ") + unitsBelow(draft, place) +
                             draft.say("中，见诸报道、参加排名的有", ": places ranked: ") + std::to_string(ranked.size()) +
                             draft.say("个。", ". ")};
    if (ranked.size() == 1)
        runs.push_back(draft.say("只有一个单位有报道，不构成比较。", "One place alone makes no comparison."));
    if (ranked.size() >= 2 * boardSize) {
        runs.push_back(draft.say("排名靠前的是", "First: "));
        const std::vector<Run> first = board(draft, {ranked.begin(), ranked.begin() + boardSize}, scheme);
        runs.insert(runs.end(), first.begin(), first.end());
        runs.push_back(draft.say("；排名靠后的是", "; last: "));
        const std::vector<Run> last = board(draft, {ranked.end() - boardSize, ranked.end()}, scheme);
        runs.insert(runs.end(), last.begin(), last.end());
        runs.push_back(draft.say("。", "."));
    }
    const bool certain = std::all_of(ranked.begin(), ranked.end(), [](const RankingRow &row) { return row.rank.known(); });
    if (certain && ranked.size() > 1 && ranked.size() < 2 * boardSize) {
        runs.push_back(draft.say("依次为", "In order: "));
        const std::vector<Run> all = board(draft, ranked, scheme);
        runs.insert(runs.end(), all.begin(), all.end());
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
    if (draft.chinese())
        draft.paragraph({"特此通报。"});
    draft.note(draft.say("名次后带“?”的，因报道为概数、下限或相互矛盾，名次只能确定在所列范围内。",
                         "A rank with ? is open within its range, because a report is a bound or contradicted."));
}

} // namespace starboard::paper
