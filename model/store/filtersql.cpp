#include "model/store/filtersql.h"

#include "model/core/table.h"

#include <algorithm>

namespace starboard {

void Condition::bindTo(Statement &statement) const
{
    for (const auto &value : values)
        std::visit([&](const auto &each) { statement.add(each); }, value);
}

void Condition::add(std::string_view more)
{
    if (sql == "1")
        sql.clear();
    else
        sql += " AND ";
    sql += more;
}

namespace {

template <typename Enum> void addChoice(Condition &result, const std::string &column, const std::vector<Enum> &choice)
{
    if (choice.empty())
        return;
    std::string list;
    for (Enum each : choice) {
        list += list.empty() ? "?" : ", ?";
        result.values.emplace_back(static_cast<std::int64_t>(each));
    }
    result.add(column + " IN (" + list + ")");
}

void addTexts(Condition &result, const char *column, const std::vector<std::string> &choice)
{
    if (choice.empty())
        return;
    std::string list;
    for (const std::string &each : choice) {
        list += list.empty() ? "?" : ", ?";
        result.values.emplace_back(each);
    }
    result.add(std::string(column) + " IN (" + list + ")");
}

// As a balanced tree: SQLite takes no expression deeper than a thousand, and a province has more streets than that.
std::string anyOf(std::size_t count, const std::string &term)
{
    if (count == 1)
        return term;
    return "(" + anyOf(count / 2, term) + " OR " + anyOf(count - count / 2, term) + ")";
}

// Places below a code are the texts between "410972" and "410972:": the colon follows the digit nine.
void addPlaces(Condition &result, const std::vector<std::string> &places, const std::string &sign)
{
    if (places.empty() || std::find(places.begin(), places.end(), std::string()) != places.end())
        return; // everything lies in the empty code
    for (const std::string &place : places) {
        result.values.emplace_back(place);
        result.values.emplace_back(place + ":");
    }
    result.add(anyOf(places.size(), sign + "place_code BETWEEN ? AND ?"));
}

void addIndicators(Condition &result, const Filter &filter, const std::string &sign)
{
    std::string codes;
    for (const std::string &code : filter.indicators) {
        codes += codes.empty() ? sign + "code IN (?" : ", ?";
        result.values.emplace_back(code);
    }
    std::string families;
    for (Family family : filter.families) {
        families += families.empty() ? sign + "family IN (?" : ", ?";
        result.values.emplace_back(static_cast<std::int64_t>(family));
    }
    if (!codes.empty() && !families.empty())
        result.add("(" + codes + ") OR " + families + "))");
    else if (!codes.empty() || !families.empty())
        result.add(codes + families + ")");
}

void addPeriod(Condition &result, const Filter &filter)
{
    if (filter.from) {
        result.add("coalesce(period_end, period_start) >= ?");
        result.values.emplace_back(dayNumber(*filter.from));
    }
    if (filter.to) {
        result.add("coalesce(period_start, period_end) <= ?");
        result.values.emplace_back(dayNumber(*filter.to));
    }
    if (filter.withoutDate)
        result.add("period_start IS NULL AND period_end IS NULL");
}

void addFigures(Condition &result, const Filter &filter)
{
    addChoice(result, "bound", filter.bounds);
    if (filter.valueFrom) {
        result.add("value >= ?");
        result.values.emplace_back(filter.valueFrom->toDouble());
    }
    if (filter.valueTo) {
        result.add("value <= ?");
        result.values.emplace_back(filter.valueTo->toDouble());
    }
    addTexts(result, "unit", filter.units);
}

void addIssue(Condition &result, const Filter &filter)
{
    if (filter.issuedFrom) {
        result.add("facts.issued >= ?");
        result.values.emplace_back(dayNumber(*filter.issuedFrom));
    }
    if (filter.issuedTo) {
        result.add("facts.issued <= ?");
        result.values.emplace_back(dayNumber(*filter.issuedTo));
    }
}

void addWords(Condition &result, const std::string &text)
{
    for (const std::string &word : words(text)) {
        result.add("(instr(quote, ?) OR instr(object, ?) OR instr(facts.place, ?) OR instr(action, ?) OR instr(articles.title, ?)"
                   " OR instr(documents.name, ?) OR instr(documents.newspaper, ?))");
        for (int i = 0; i < 7; ++i)
            result.values.emplace_back(word);
    }
}

} // namespace

Condition condition(const Filter &filter, Indexes indexes)
{
    const std::string sign = indexes == Indexes::Unused ? "+" : ""; // of a term that no index is used for
    Condition result{"1", {}};
    addPlaces(result, filter.places, sign);
    addPeriod(result, filter);
    addIndicators(result, filter, sign);
    addChoice(result, "status", filter.statuses);
    const bool many = filter.reviews.empty() ||
                      std::find(filter.reviews.begin(), filter.reviews.end(), ReviewState::Unreviewed) != filter.reviews.end();
    addChoice(result, many ? sign + "review" : "review", filter.reviews);
    addTexts(result, "star", filter.stars);
    addFigures(result, filter);
    addIssue(result, filter);
    if (filter.confidenceBelow) {
        result.add("confidence < ?");
        result.values.emplace_back(*filter.confidenceBelow);
    }
    if (filter.knownOn) {
        result.add("(facts.issued IS NULL OR facts.issued <= ?)");
        result.values.emplace_back(dayNumber(*filter.knownOn));
    }
    if (filter.document) {
        result.add("facts.document = ?");
        result.values.emplace_back(*filter.document);
    }
    if (filter.article) {
        result.add("facts.article = ?");
        result.values.emplace_back(*filter.article);
    }
    addWords(result, filter.text);
    return result;
}

const char *countsFor(const Filter &filter)
{
    Filter rest = filter;
    rest.places.clear();
    const bool anyIndicator = rest.indicators.empty() && rest.families.empty();
    rest.indicators.clear();
    rest.families.clear();
    if (!rest.empty())
        return nullptr;
    return anyIndicator ? "place_counts" : filter.places.empty() ? "indicator_counts" : "fact_counts";
}

bool needsNames(const Filter &filter) { return !words(filter.text).empty(); }

} // namespace starboard
