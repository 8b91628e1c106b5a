// Parts that set places side by side.
#include "model/report/parts.h"
#include "model/report/wording.h"

#include <algorithm>

namespace starboard::paper {

namespace {

constexpr std::size_t namedInTitle = 3;

// Who is first for certain; "—" where nothing is compared.
std::string leaderOf(const Draft &draft, const ComparisonRow &row)
{
    if (told(row) < 2)
        return "—";
    std::vector<std::string> first;
    for (const PlaceFigure &figure : row.figures) {
        if (figure.rank.known() && figure.rank.best == 1)
            first.push_back(draft.placeName(figure.place));
    }
    return first.empty() ? draft.say("不能确定", "open") : listText(first, draft.language());
}

} // namespace

std::vector<std::string> indicatorsTold(Draft &draft, const std::vector<std::string> &places)
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

TableBlock placesTable(Draft &draft, const std::vector<ComparisonRow> &rows, std::string title, bool leads)
{
    TableBlock table;
    table.title = std::move(title);
    table.cited = true;
    table.columns = {{draft.say("指标", "Indicator"), {}, ColumnKind::Text}, {draft.say("单位", "Unit"), {}, ColumnKind::Text}};
    for (const std::string &place : draft.request().places)
        table.columns.push_back({draft.placeName(place), {}, ColumnKind::Figure});
    if (leads)
        table.columns.push_back({draft.say("居前者", "Leads"), {}, ColumnKind::Text});
    for (const ComparisonRow &row : rows) {
        const Indicator *indicator = draft.indicator(row.indicator);
        TableRow line{{Cell{draft.indicatorName(row.indicator)},
                       Cell{indicator ? unitText(indicator->unit, draft.language()) : std::string()}},
                      false};
        for (const Answer &answer : answersOf(draft, row))
            line.cells.push_back(Cell{draft.figure(answer)});
        if (leads)
            line.cells.push_back(Cell{leaderOf(draft, row)});
        table.rows.push_back(std::move(line));
    }
    return table;
}

std::string placesInTitle(const Draft &draft)
{
    const std::vector<std::string> &places = draft.request().places;
    std::vector<std::string> names;
    for (const std::string &place : places)
        names.push_back(draft.placeName(place));
    if (names.size() < namedInTitle)
        return listText(names, draft.language());
    return names.front() + draft.say("等", " and ") + std::to_string(names.size() - (draft.chinese() ? 0 : 1)) +
           draft.say("个地区", " others");
}

} // namespace starboard::paper
