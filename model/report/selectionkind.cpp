// The custom selection: whatever places, days and indicators the filter of a view holds.
#include "model/report/kinds.h"

#include "model/report/parts.h"
#include "model/report/wording.h"

#include <algorithm>

namespace starboard::paper {

namespace {

constexpr std::size_t sideBySide = 6; // so many places fit beside each other on a page

std::vector<ComparisonRow> rowsOf(Draft &draft, const std::vector<std::string> &indicators)
{
    return draft.take(draft.statistics().compare(draft.request().places, indicators, draft.request().window,
                                                 {draft.communities(), {}}, draft.request().knownOn));
}

std::vector<std::string> ofFamily(const Draft &draft, const std::vector<std::string> &indicators, Family family)
{
    std::vector<std::string> part;
    std::copy_if(indicators.begin(), indicators.end(), std::back_inserter(part),
                 [&](const std::string &code) { return ofFamily(draft, code, family); });
    return part;
}

// Places as rows, in the order of the filter; who is silent stands in the note.
void addIndicator(Draft &draft, const std::string &code)
{
    std::vector<Query> queries;
    for (const std::string &place : draft.request().places)
        queries.push_back(draft.query(place, code));
    const std::vector<Answer> answers = draft.ask(queries);
    const std::string name = draft.indicatorName(code);
    const Indicator *indicator = draft.indicator(code);
    TableBlock table;
    table.title = name;
    table.cited = true;
    table.columns = {{draft.say("地点", "Place"), {}, ColumnKind::Text}, {name, indicator ? indicator->unit : "", ColumnKind::Figure}};
    for (const Answer &answer : answers) {
        if (answer.reported())
            table.rows.push_back({{Cell{draft.placeName(answer.query.place)}, Cell{draft.figure(answer)}}, false});
    }
    table.note = silence(draft, answers);
    draft.heading(3, name);
    draft.add(std::move(table));
    if (auto chart = placesChart(draft, answers))
        draft.add(std::move(*chart));
}

void addFamily(Draft &draft, const std::vector<std::string> &indicators, const FamilyName &family)
{
    draft.heading(2, draft.say(family.zh, family.en));
    const std::size_t places = draft.request().places.size();
    const std::string title = draft.say(std::string(family.zh) + "各项指标", std::string(family.en) + " indicators");
    if (places > sideBySide) {
        for (const std::string &code : indicators)
            addIndicator(draft, code);
    } else if (places > 1) {
        draft.add(placesTable(draft, rowsOf(draft, indicators), title, false));
    } else {
        std::vector<Query> queries;
        for (const std::string &code : indicators)
            queries.push_back(draft.query(draft.request().places.front(), code));
        draft.add(indicatorTable(draft, draft.ask(queries), title));
    }
}

} // namespace

void composeSelection(Draft &draft)
{
    const std::vector<std::string> &places = draft.request().places;
    const std::string subject = placesInTitle(draft);
    draft.setTitle({subject + draft.say("", ", "), draft.window(), draft.say("数据统计表", ": figures")});
    const std::vector<std::string> indicators = indicatorsTold(draft, places);
    draft.heading(1, draft.say("总体情况", "Summary"));
    draft.paragraph({draft.opening() + subject + draft.say("见诸报道的指标共", ": indicators shown: ") + std::to_string(indicators.size()) +
                     draft.say("项，各项数字见下表；未见报道的以“—”表示，不等于零。",
                               ". All figures are taken from newspaper reports; — is no report, which is not zero.")});
    draft.heading(1, draft.say("分项数据", "Figures"));
    for (const FamilyName &family : familyNames) {
        const std::vector<std::string> part = ofFamily(draft, indicators, family.family);
        if (!part.empty())
            addFamily(draft, part, family);
    }
}

} // namespace starboard::paper
