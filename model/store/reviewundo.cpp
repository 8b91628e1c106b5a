// Taking back steps, decisions about contradictions, and the log itself.
#include "model/store/articlecuts.h"
#include "model/store/connection.h"
#include "model/store/documentcolumns.h"
#include "model/store/factcolumns.h"
#include "model/store/linklog.h"
#include "model/store/reviewdesk.h"
#include "model/store/reviewlog.h"
#include "model/store/words.h"

#include <set>

namespace starboard {

namespace {

struct Entry {
    std::string kind;
    LoggedDocument document; // id 0 when it is gone
    std::string factId;
    Json before;
    Json after;
};

constexpr const char *changedSince =
    QT_TRANSLATE_NOOP("store", "This was changed again later. Take back the later change first.");
constexpr const char *notUndoable =
    QT_TRANSLATE_NOOP("store", "This cannot be taken back. Import the document again; what was reviewed comes back with it.");

tl::unexpected<Failure> refused(const char *sentence) { return fail(FailureCode::Usage, say(sentence)); }

std::vector<Entry> entriesOfStep(Connection &connection, RowId step)
{
    std::vector<Entry> entries;
    Statement query(connection, "SELECT reviews.kind, coalesce(documents.id, 0), reviews.document, reviews.document_name,"
                                " fact_id, before, after FROM reviews LEFT JOIN documents ON documents.sha256 = reviews.document"
                                " WHERE step = ?1 ORDER BY reviews.id DESC");
    query.bind(step);
    while (query.next())
        entries.push_back({query.string(0), {query.integer(1), query.string(2), query.string(3)}, query.string(4),
                           Json::parse(query.text(5)), Json::parse(query.text(6))});
    return entries;
}

Result<void> takeBackFact(Connection &connection, const Entry &entry)
{
    Statement query(connection, "SELECT id FROM facts WHERE fact_id = ?1 AND document = ?2");
    query.bind(entry.factId, entry.document.id);
    RowId id = query.next() ? query.integer(0) : 0;
    if (entry.after.is_null()) { // it was removed: bring it back
        FactRow row;
        if (id || !entry.document.id || !applyPatch(entry.before, row))
            return refused(changedSince);
        row.document = entry.document.id;
        row.article = articleAt(connection, row.document, row.fact.numberSpan.begin);
        row.id = insertFact(connection, row);
        return {};
    }
    auto row = id ? findFact(connection, id) : std::nullopt;
    if (!row || !holds(*row, entry.after))
        return refused(changedSince);
    if (entry.before.is_null()) {
        removeFact(connection, id);
        return {};
    }
    if (!applyPatch(entry.before, *row))
        return refused(notUndoable);
    updateFact(connection, id, *row);
    return {};
}

Result<void> takeBackDocument(Connection &connection, const Entry &entry)
{
    if (!entry.document.id || documentFields(connection, entry.document.id, entry.after) != entry.after)
        return refused(changedSince);
    patchDocument(connection, entry.document.id, entry.before);
    return {};
}

Result<void> takeBackLink(Connection &connection, const Entry &entry)
{
    RowId article = articleOfState(connection, entry.document.id, entry.after);
    Json now = article ? linkState(connection, article) : Json(nullptr);
    if (now.is_null() || now["apart"] != entry.after["apart"] || now["original"].is_null() != entry.after["original"].is_null())
        return refused(changedSince);
    setLinkState(connection, article, entry.before);
    return {};
}

Result<void> takeBackCut(Connection &connection, const Entry &entry)
{
    if (!entry.document.id || !standsCut(connection, entry.document.id, entry.after))
        return refused(changedSince);
    recut(connection, entry.document.id, entry.after, entry.before);
    return {};
}

Result<void> takeBack(Connection &connection, const Entry &entry)
{
    if (entry.kind == "remove" || entry.kind == "move" || entry.kind == "orphan")
        return refused(notUndoable);
    if (entry.kind == "decide")
        return {}; // the log itself is the record: the entry that takes it back says all
    if (entry.kind == "link" || entry.kind == "unlink")
        return takeBackLink(connection, entry);
    if (isCut(entry.kind))
        return takeBackCut(connection, entry);
    return entry.factId.empty() ? takeBackDocument(connection, entry) : takeBackFact(connection, entry);
}

// Without `keep` the step is only tried: the transaction rolls back.
Result<RowId> takeBackStep(Connection &connection, RowId step, bool keep)
{
    return guarded(connection, [&]() -> Result<RowId> {
        Transaction transaction(connection);
        std::vector<Entry> entries = entriesOfStep(connection, step);
        if (entries.empty())
            return refused(QT_TRANSLATE_NOOP("store", "There is nothing to take back."));
        LogStep inverse(connection, step);
        for (const Entry &entry : entries) {
            if (auto done = takeBack(connection, entry); !done)
                return tl::make_unexpected(done.error());
            inverse.write(entry.kind, entry.document, entry.factId, entry.after, entry.before);
        }
        if (keep)
            transaction.commit();
        return inverse.number();
    });
}

using Pair = std::pair<std::string, std::string>;

// What stands about a pair now: a verdict's name or null.
Json standing(Connection &connection, const Pair &pair)
{
    Statement query(connection, "SELECT json_extract(after, '$.verdict') FROM reviews WHERE kind = 'decide' AND fact_id = ?1"
                                " AND json_extract(after, '$.second') = ?2 ORDER BY id DESC LIMIT 1");
    query.bind(pair.first, pair.second);
    return query.next() && !query.isNull(0) ? Json(query.text(0)) : Json(nullptr);
}

Json judged(const Pair &pair, const Json &verdict)
{
    return Json{{"first", pair.first}, {"second", pair.second}, {"verdict", verdict}};
}

Result<RowId> recordVerdict(Connection &connection, Pair pair, Json verdict)
{
    return guarded(connection, [&]() -> Result<RowId> {
        Transaction transaction(connection);
        LogStep step(connection);
        Json before = standing(connection, pair);
        if (before == verdict)
            return RowId(0);
        step.write("decide", {}, pair.first, judged(pair, before), judged(pair, verdict));
        transaction.commit();
        return step.number();
    });
}

} // namespace

ReviewDesk::Step ReviewDesk::undo(RowId step)
{
    return takeBackStep(m_connection, step, true);
}

Result<void> ReviewDesk::undoable(RowId step) const
{
    auto tried = takeBackStep(m_connection, step, false);
    if (!tried)
        return tl::make_unexpected(tried.error());
    return {};
}

ReviewDesk::Step ReviewDesk::decide(const std::string &first, const std::string &second, Verdict verdict)
{
    if (first == second)
        return refused(QT_TRANSLATE_NOOP("store", "A fact cannot contradict itself."));
    Pair pair{first, second};
    if (second < first) {
        pair = {second, first};
        verdict = verdict == Verdict::First ? Verdict::Second : verdict == Verdict::Second ? Verdict::First : verdict;
    }
    return recordVerdict(m_connection, pair, name(verdict));
}

ReviewDesk::Step ReviewDesk::withdrawDecision(const std::string &first, const std::string &second)
{
    return recordVerdict(m_connection, std::minmax(first, second), nullptr);
}

namespace {

// What was said last about a fact and still stands: an entry that was taken back says nothing, nor does the one that
// took it back.
std::string lastWord(Connection &connection, const std::string &document, const std::string &factId)
{
    Statement query(connection, "SELECT step, kind, coalesce(undoes, 0) FROM reviews WHERE document = ?1 AND fact_id = ?2 ORDER BY id DESC");
    query.bind(document, factId);
    std::set<RowId> takenBack;
    while (query.next()) {
        const bool stands = !takenBack.contains(query.integer(0));
        if (stands && query.integer(2) != 0)
            takenBack.insert(query.integer(2));
        else if (stands)
            return query.string(1);
    }
    return {};
}

} // namespace

Result<std::vector<Displaced>> ReviewDesk::displaced() const
{
    return guarded(m_connection, [&] {
        struct Candidate {
            std::string document;
            std::string factId;
            RowId row;
        };
        std::vector<Candidate> candidates;
        Statement query(m_connection, "SELECT reviews.document, reviews.fact_id, facts.id FROM reviews"
                                      " JOIN documents ON documents.sha256 = reviews.document"
                                      " JOIN facts ON facts.fact_id = reviews.fact_id AND facts.document = documents.id"
                                      " WHERE kind IN ('move', 'orphan') GROUP BY facts.id ORDER BY max(reviews.id) DESC");
        while (query.next())
            candidates.push_back({query.string(0), query.string(1), query.integer(2)});
        std::vector<Displaced> displaced;
        for (const Candidate &candidate : candidates) {
            const std::string word = lastWord(m_connection, candidate.document, candidate.factId);
            if (word != "move" && word != "orphan")
                continue;
            if (auto row = findFact(m_connection, candidate.row))
                displaced.push_back({std::move(*row), word == "orphan"});
        }
        return displaced;
    });
}

Result<std::vector<LogEntry>> ReviewDesk::log(int limit, RowId before, std::string_view factId) const
{
    return guarded(m_connection, [&] {
        std::vector<LogEntry> entries;
        Statement query(m_connection,
                        "SELECT reviews.id, step, at, who, kind, coalesce(documents.id, 0), document_name, fact_id, before, after,"
                        " coalesce(undoes, 0) FROM reviews LEFT JOIN documents ON documents.sha256 = reviews.document"
                        " WHERE (?1 = 0 OR reviews.id < ?1) AND (?2 = '' OR fact_id = ?2) ORDER BY reviews.id DESC LIMIT ?3");
        query.bind(before, factId, limit);
        while (query.next()) {
            LogEntry entry;
            entry.id = query.integer(0);
            entry.step = query.integer(1);
            entry.at = query.string(2);
            entry.who = query.string(3);
            entry.kind = query.string(4);
            entry.document = query.integer(5);
            entry.documentName = query.string(6);
            entry.factId = query.string(7);
            entry.before = query.string(8);
            entry.after = query.string(9);
            entry.undoes = query.integer(10);
            entries.push_back(std::move(entry));
        }
        return entries;
    });
}

} // namespace starboard
