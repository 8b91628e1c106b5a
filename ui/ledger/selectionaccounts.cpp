#include "ui/ledger/selectionaccounts.h"

#include "model/core/factjson.h"

#include <algorithm>
#include <array>
#include <map>

namespace starboard {
namespace {

std::string commonPlace(const std::vector<const FactRow *> &rows)
{
    constexpr std::array levels{12, 9, 6, 4, 2};
    for (const int digits : levels) {
        const std::string place = rows.front()->fact.placeCode.substr(0, static_cast<std::size_t>(digits));
        if (place.size() == static_cast<std::size_t>(digits) &&
            std::all_of(rows.begin(), rows.end(), [&](const FactRow *row) { return row->fact.placeCode.starts_with(place); }))
            return place;
    }
    return {};
}

FactLine lineOf(const FactRow &row)
{
    FactLine line;
    line.fact = row.fact;
    line.document = row.documentName;
    line.issued = row.issued;
    line.articleTitle = row.articleTitle;
    line.review = row.review;
    return line;
}

} // namespace

Result<std::vector<SelectionAccount>> accountsOf(Sources &sources, std::span<const RowId> rows)
{
    auto facts = sources.ledger().rows(rows);
    if (!facts)
        return tl::make_unexpected(facts.error());
    auto decided = StoredReports(sources.workspace()).decisions();
    if (!decided)
        return tl::make_unexpected(decided.error());
    const Decisions decisions(*decided);
    std::map<std::string, std::vector<const FactRow *>> groups;
    Reports reports;
    for (const FactRow &row : *facts) {
        groups[sources.catalogue().find(row.fact.code) ? row.fact.code : std::string()].push_back(&row);
        reports.add(lineOf(row));
    }
    std::vector<SelectionAccount> accounts;
    auto add = [&](const std::string &code) {
        const auto group = groups.find(code);
        if (group == groups.end())
            return;
        SelectionAccount made{code, commonPlace(group->second), static_cast<std::int64_t>(group->second.size()), {}};
        if (!code.empty()) {
            Query query;
            query.place = made.place;
            query.indicator = code;
            made.account = account(reports.all(), query, sources.catalogue(), decisions);
        }
        accounts.push_back(std::move(made));
    };
    for (const Indicator &indicator : sources.catalogue().indicators())
        add(indicator.code);
    add({});
    return accounts;
}

} // namespace starboard
