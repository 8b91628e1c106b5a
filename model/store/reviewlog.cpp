#include "model/store/reviewlog.h"

#include "model/store/documentcolumns.h"
#include "model/store/factcolumns.h"
#include "model/store/linklog.h"

namespace starboard {

LoggedDocument loggedDocument(Connection &connection, RowId document)
{
    Statement query(connection, "SELECT sha256, name FROM documents WHERE id = ?1");
    query.bind(document);
    if (!query.next())
        return {};
    return {document, query.string(0), query.string(1)};
}

RowId articleAt(Connection &connection, RowId document, std::uint32_t position)
{
    Statement query(connection, "SELECT id FROM articles WHERE document = ?1 ORDER BY"
                                " (span_begin <= ?2 AND ?2 < span_end) DESC, abs(span_begin - ?2) LIMIT 1");
    query.bind(document, position);
    return query.next() ? query.integer(0) : 0;
}

LogStep::LogStep(Connection &connection, RowId undoes)
    : m_connection(connection), m_at(connection.now()), m_day(0), m_undoes(undoes)
{
    if (auto day = parseDate(std::string_view(m_at).substr(0, 10)))
        m_day = dayNumber(*day);
}

void LogStep::write(std::string_view kind, const LoggedDocument &document, std::string_view factId, const Json &before,
                    const Json &after)
{
    Statement insert(m_connection,
                     "INSERT INTO reviews (step, at, day, who, kind, document, document_name, fact_id, before, after, undoes)"
                     " VALUES (coalesce(nullif(?1, 0), (SELECT coalesce(max(id), 0) + 1 FROM reviews)),"
                     " ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, nullif(?11, 0))");
    std::string who = m_connection.user();
    std::string was = before.dump();
    std::string is = after.dump();
    insert.bind(m_step, m_at, m_day, who, kind, document.sha256, document.name, factId, was, is, m_undoes).run();
    if (m_step == 0)
        m_step = m_connection.lastRow();
    if (kind == "decide") // the claims of both follow from it
        Statement(m_connection, "INSERT OR IGNORE INTO stale_claims SELECT code, place_code FROM facts"
                                " WHERE code <> '' AND fact_id IN (?1, ?2)")
            .bind(after.value("first", std::string()), after.value("second", std::string()))
            .run();
}

namespace {

struct Entry {
    std::string kind;
    std::string factId;
    Json before;
    Json after;
};

std::vector<Entry> entriesOf(Connection &connection, const std::string &sha256)
{
    std::vector<Entry> entries;
    Statement query(connection, "SELECT kind, fact_id, before, after FROM reviews WHERE document = ?1 ORDER BY id");
    query.bind(sha256);
    while (query.next())
        entries.push_back({query.string(0), query.string(1), Json::parse(query.text(2)), Json::parse(query.text(3))});
    return entries;
}

RowId rowOf(Connection &connection, RowId document, const std::string &factId)
{
    Statement query(connection, "SELECT id FROM facts WHERE fact_id = ?1 AND document = ?2");
    query.bind(factId, document);
    return query.next() ? query.integer(0) : 0;
}

void replay(Connection &connection, RowId document, const Entry &entry)
{
    if (entry.factId.empty()) {
        patchDocument(connection, document, entry.after);
        return;
    }
    RowId id = rowOf(connection, document, entry.before.is_object() ? entry.before.value("id", entry.factId) : entry.factId);
    if (entry.after.is_null()) {
        if (id)
            removeFact(connection, id);
        return;
    }
    FactRow row;
    if (id)
        row = findFact(connection, id).value_or(row);
    else if (!entry.before.is_null())
        return; // a judgement on a fact that is not there
    if (!applyPatch(entry.after, row))
        return;
    if (id) {
        updateFact(connection, id, row);
        return;
    }
    row.document = document;
    row.article = articleAt(connection, document, row.fact.numberSpan.begin);
    if (row.article)
        row.id = insertFact(connection, row);
}

} // namespace

void replayReviews(Connection &connection, RowId document)
{
    LoggedDocument logged = loggedDocument(connection, document);
    for (const Entry &entry : entriesOf(connection, logged.sha256))
        replay(connection, document, entry);
    replayLinks(connection, logged.sha256);
}

} // namespace starboard
