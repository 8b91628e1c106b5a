#include "model/store/history.h"

#include "model/store/factcolumns.h"
#include "model/store/factpatch.h"

#include <map>
#include <optional>
#include <string>

namespace starboard {

namespace {

using Key = std::pair<RowId, std::string>; // document and fact id

std::optional<FactRow> rowOf(Connection &connection, const Key &key)
{
    Statement query(connection, "SELECT id FROM facts WHERE fact_id = ?1 AND document = ?2");
    query.bind(key.second, key.first);
    return query.next() ? findFact(connection, query.integer(0)) : std::nullopt;
}

} // namespace

History historyOn(Connection &connection, Date day)
{
    History history;
    std::map<Key, std::optional<FactRow>> states; // nullopt: not there
    Statement query(connection, "SELECT documents.id, fact_id, before, documents.name FROM reviews"
                                " JOIN documents ON documents.sha256 = reviews.document"
                                " WHERE day > ?1 AND fact_id <> '' ORDER BY reviews.id DESC");
    query.bind(dayNumber(day));
    while (query.next()) {
        Key key{query.integer(0), query.string(1)};
        auto it = states.find(key);
        if (it == states.end()) {
            std::optional<FactRow> row = rowOf(connection, key);
            if (row)
                history.changedRows.insert(row->id);
            it = states.emplace(key, std::move(row)).first;
        }
        Json before = Json::parse(query.text(2));
        if (before.is_null()) {
            it->second.reset();
            continue;
        }
        FactRow state = it->second.value_or(FactRow{});
        state.document = key.first;
        state.documentName = query.string(3);
        if (!applyPatch(before, state))
            continue;
        Key earlier{key.first, state.fact.id};
        states.erase(it); // the fact may have had another id before
        states.insert_or_assign(earlier, std::move(state));
    }
    for (auto &[key, state] : states)
        if (state)
            history.rewound.push_back(std::move(*state));
    return history;
}

} // namespace starboard
