#include "model/report/parts.h"
#include "model/report/wording.h"

namespace starboard::paper {

namespace {

constexpr std::array<std::string_view, 5> zhNames = {"一星", "二星", "三星", "四星", "五星"};
constexpr std::array<std::string_view, 5> enNames = {"One star", "Two stars", "Three stars", "Four stars", "Five stars"};

std::string levelName(const Draft &draft, std::size_t level)
{
    return draft.say(zhNames[level], enNames[level]);
}

Answer answerOf(const Draft &draft, const StarsOf &of, std::size_t level)
{
    return {draft.query(of.place, starIndicators[level]), of.stars.levels[level]};
}

// One star is seldom told; its column appears only where it is.
std::size_t lowestLevel(const std::vector<StarsOf> &rows, const StarsOf *total)
{
    bool one = total && total->stars.levels[0].value;
    for (const StarsOf &row : rows)
        one = one || row.stars.levels[0].value.has_value();
    return one ? 0 : 1;
}

} // namespace

StarsOf starsOf(Draft &draft, const std::string &place)
{
    return {place, draft.take(draft.statistics().stars(draft.query(place, starIndicators[4])))};
}

bool reported(const StarsOf &of)
{
    for (const Account &account : of.stars.levels) {
        if (account.value)
            return true;
    }
    return false;
}

std::vector<Run> starWords(Draft &draft, const StarsOf &of)
{
    const std::optional<Date> to = draft.request().window.to;
    std::string opening = draft.say("据公开报道统计，", "");
    if (to)
        opening += draft.say("截至", "By ") + asOfText(*to, draft.language()) + draft.say("，", ", ");
    std::vector<Run> runs = {opening + draft.placeName(of.place) + draft.say("共有", " reports ")};
    bool first = true;
    std::vector<std::string> silent;
    std::vector<Answer> told;
    for (std::size_t level = 5; level-- > 0;) {
        const Answer answer = answerOf(draft, of, level);
        if (!answer.reported()) {
            if (level == 0) // seldom told, and not missed
                continue;
            silent.push_back(draft.chinese() ? "“" + levelName(draft, level) + "”" : levelName(draft, level));
            continue;
        }
        told.push_back(answer);
        const std::string between = first ? std::string() : draft.say("、", ", ");
        first = false;
        runs.push_back(draft.chinese() ? between + "“" + levelName(draft, level) + "”支部"
                                       : between + levelName(draft, level) + ": ");
        runs.push_back(draft.figure(answer));
    }
    const std::optional<Date> last = draft.lastIssue(told);
    if (last && (!to || *last < *to))
        runs.push_back(draft.say("（最近一次报道为", " (last reported on ") + dayText(*last, draft.language()) + draft.say("）", ")"));
    if (!silent.empty())
        runs.push_back(draft.say("；", "; ") + listText(silent, draft.language()) + draft.say("支部数未见报道", " not reported"));
    runs.push_back(draft.say("。", "."));
    return runs;
}

TableBlock starTable(Draft &draft, const std::vector<StarsOf> &rows, const StarsOf *total, std::string title)
{
    TableBlock table;
    table.title = std::move(title);
    table.cited = true;
    const std::size_t lowest = lowestLevel(rows, total);
    table.columns.push_back({draft.say("单位", "Place"), {}, ColumnKind::Text});
    for (std::size_t level = 5; level-- > lowest;)
        table.columns.push_back({levelName(draft, level), "个", ColumnKind::Figure});
    const auto add = [&](const StarsOf &of, bool isTotal) {
        TableRow row{{Cell{isTotal ? draft.say("合计", "Total") : draft.placeName(of.place)}}, isTotal};
        for (std::size_t level = 5; level-- > lowest;)
            row.cells.push_back(Cell{draft.figure(answerOf(draft, of, level))});
        table.rows.push_back(std::move(row));
    };
    for (const StarsOf &row : rows)
        add(row, false);
    if (total)
        add(*total, true);
    return table;
}

Chart starChart(Draft &draft, const std::vector<StarsOf> &rows, std::string title)
{
    Chart chart;
    chart.kind = ChartKind::Stars;
    chart.title = std::move(title);
    chart.measure = draft.say("支部数，个，", "Branches, ") + draft.window();
    const std::size_t lowest = lowestLevel(rows, nullptr);
    for (std::size_t level = 5; level-- > lowest;)
        chart.series.push_back({levelName(draft, level), {}});
    std::vector<std::string> words;
    for (const StarsOf &row : rows) {
        chart.categories.push_back(draft.placeName(row.place));
        std::size_t series = 0;
        std::string text = chart.categories.back();
        for (std::size_t level = 5; level-- > lowest; ++series) {
            chart.series[series].figures.push_back(draft.figure(answerOf(draft, row, level)));
            text += " " + chart.series[series].name + " " + inSentence(chart.series[series].figures.back(), draft.language());
        }
        words.push_back(std::move(text));
    }
    chart.note = draft.say("各级支部数取时段内最后一次报道；没有报道的星级不画。",
                           "The last report in the period counts for each level; levels without report are not drawn.");
    chart.alternative = listText(words, draft.language());
    return chart;
}

bool addStars(Draft &draft, const std::string &place, const std::string &heading, bool inWords)
{
    const StarsOf total = starsOf(draft, place);
    if (!reported(total))
        return false;
    draft.heading(1, heading);
    if (inWords)
        draft.paragraph(starWords(draft, total));
    std::vector<StarsOf> rows;
    for (const std::string &child : draft.take(draft.statistics().children(place))) {
        StarsOf row = starsOf(draft, child);
        if (reported(row))
            rows.push_back(std::move(row));
    }
    if (!rows.empty())
        draft.paragraph({unitsBelow(draft, place) + draft.say("中，报道了星级支部数的有", " with a report: ") + std::to_string(rows.size()) +
                         draft.say("个，情况如下。", ".")});
    draft.add(starTable(draft, rows, &total, draft.say("支部星级情况", "Branches by star")));
    std::vector<StarsOf> drawn = {total};
    drawn.insert(drawn.end(), rows.begin(), rows.end());
    draft.add(starChart(draft, drawn, draft.say("支部星级分布", "Branches by star")));
    return true;
}

} // namespace starboard::paper
