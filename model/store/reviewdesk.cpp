#include "model/store/reviewdesk.h"

#include "model/core/stars.h"
#include "model/store/connection.h"
#include "model/store/documentcolumns.h"
#include "model/store/factcolumns.h"
#include "model/store/linklog.h"
#include "model/store/pageids.h"
#include "model/store/reprints.h"
#include "model/store/reviewlog.h"
#include "model/store/words.h"

#include <algorithm>
#include <array>
#include <map>

namespace starboard {

namespace {

tl::unexpected<Failure> usage(const char *sentence) { return fail(FailureCode::Usage, say(sentence)); }

bool isPlaceCode(const std::string &code)
{
    constexpr std::array<std::size_t, 5> lengths{2, 4, 6, 9, 12};
    return code.empty() || (std::find(lengths.begin(), lengths.end(), code.size()) != lengths.end() &&
                            std::all_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; }));
}

Result<void> sensible(const Fact &fact)
{
    if (fact.period.start && fact.period.end && *fact.period.end < *fact.period.start)
        return usage(QT_TRANSLATE_NOOP("store", "The period ends before it starts. Correct one of the two days."));
    if (fact.upper && *fact.upper < fact.value)
        return usage(QT_TRANSLATE_NOOP("store", "The upper end is smaller than the value. Correct one of the two numbers."));
    if (fact.value < Decimal(0))
        return usage(QT_TRANSLATE_NOOP("store", "The value is negative. Facts are numbers as printed; write what fell as a positive number."));
    if (!fact.star.empty() && std::find(allStars.begin(), allStars.end(), fact.star) == allStars.end())
        return usage(QT_TRANSLATE_NOOP("store", "There is no such star. Choose one of the list or leave it empty."));
    if (!isPlaceCode(fact.placeCode) || !isPlaceCode(fact.district))
        return usage(QT_TRANSLATE_NOOP("store", "A place code has 2, 4, 6, 9 or 12 digits. Choose the place from the list."));
    return {};
}

// Several facts change alike in one step; those that are as they should be stay out of the log.
template <typename Change>
Result<RowId> changeFacts(Connection &connection, std::span<const RowId> facts, std::string_view kind, Change change)
{
    return guarded(connection, [&]() -> Result<RowId> {
        Transaction transaction(connection);
        LogStep step(connection);
        for (RowId id : facts) {
            auto row = findFact(connection, id);
            if (!row)
                return usage(QT_TRANSLATE_NOOP("store", "A fact is not in the workspace any more. Nothing was changed."));
            FactRow changed = *row;
            if (auto fine = change(changed); !fine)
                return tl::make_unexpected(fine.error());
            auto [before, after] = difference(*row, changed);
            if (before.empty())
                continue;
            updateFact(connection, id, changed);
            step.write(kind, loggedDocument(connection, row->document), row->fact.id, before, after);
        }
        transaction.commit();
        return step.number();
    });
}

struct DocumentPatch {
    std::string_view kind; // of the log's entry
    Json fields;
};

Result<RowId> changeDocuments(Connection &connection, std::span<const RowId> documents, std::span<const DocumentPatch> patches)
{
    return guarded(connection, [&]() -> Result<RowId> {
        Transaction transaction(connection);
        LogStep step(connection);
        for (RowId id : documents) {
            LoggedDocument logged = loggedDocument(connection, id);
            if (!logged.id)
                return usage(QT_TRANSLATE_NOOP("store", "A document is not in the workspace any more. Nothing was changed."));
            for (const DocumentPatch &patch : patches) {
                Json before = documentFields(connection, id, patch.fields);
                if (before == patch.fields)
                    continue;
                patchDocument(connection, id, patch.fields);
                step.write(patch.kind, logged, {}, before, patch.fields);
            }
        }
        transaction.commit();
        return step.number();
    });
}

LoggedDocument documentOfArticle(Connection &connection, RowId article)
{
    Statement query(connection, "SELECT document FROM articles WHERE id = ?1");
    query.bind(article);
    return query.next() ? loggedDocument(connection, query.integer(0)) : LoggedDocument();
}

void changeLink(Connection &connection, LogStep &step, std::string_view kind, RowId article, RowId original, bool keptApart)
{
    Json before = linkState(connection, article);
    setLink(connection, article, original, keptApart);
    Json after = linkState(connection, article);
    if (before != after)
        step.write(kind, documentOfArticle(connection, article), {}, before, after);
}

} // namespace

ReviewDesk::ReviewDesk(Workspace &workspace) : m_connection(workspace.connection()) {}

ReviewDesk::Step ReviewDesk::confirm(std::span<const RowId> facts)
{
    return changeFacts(m_connection, facts, "confirm", [](FactRow &row) -> Result<void> {
        if (row.review != ReviewState::Corrected) // a correction has been looked at already
            row.review = ReviewState::Confirmed;
        return {};
    });
}

ReviewDesk::Step ReviewDesk::reject(std::span<const RowId> facts)
{
    return changeFacts(m_connection, facts, "reject", [](FactRow &row) -> Result<void> {
        row.review = ReviewState::Rejected;
        return {};
    });
}

ReviewDesk::Step ReviewDesk::reopen(std::span<const RowId> facts)
{
    return changeFacts(m_connection, facts, "reopen", [](FactRow &row) -> Result<void> {
        row.review = ReviewState::Unreviewed;
        return {};
    });
}

ReviewDesk::Step ReviewDesk::correct(RowId fact, const Fact &corrected)
{
    return correctAll(std::array{fact}, [&corrected](Fact &fields) { fields = corrected; });
}

ReviewDesk::Step ReviewDesk::correctAll(std::span<const RowId> facts, const std::function<void(Fact &)> &change)
{
    return changeFacts(m_connection, facts, "correct", [&change](FactRow &row) -> Result<void> {
        FactRow changed = row;
        change(changed.fact);
        if (auto fine = sensible(changed.fact); !fine)
            return fine;
        changed.fact.id = row.fact.id; // what the page says stays
        changed.fact.sentence = row.fact.sentence;
        changed.fact.quoteSpan = row.fact.quoteSpan;
        changed.fact.numberSpan = row.fact.numberSpan;
        changed.fact.confidence = row.fact.confidence;
        if (!difference(row, changed).first.empty())
            changed.review = ReviewState::Corrected;
        row = std::move(changed);
        return {};
    });
}

ReviewDesk::Step ReviewDesk::keep(std::span<const RowId> facts)
{
    return guarded(m_connection, [&]() -> Step {
        Transaction transaction(m_connection);
        LogStep step(m_connection);
        for (RowId id : facts) {
            if (auto row = findFact(m_connection, id))
                step.write("keep", loggedDocument(m_connection, row->document), row->fact.id, Json::object(), Json::object());
        }
        transaction.commit();
        return step.number();
    });
}

ReviewDesk::Step ReviewDesk::add(RowId document, RowId article, const Fact &fact)
{
    if (auto fine = sensible(fact); !fine)
        return tl::make_unexpected(fine.error());
    return guarded(m_connection, [&]() -> Step {
        Transaction transaction(m_connection);
        LoggedDocument logged = loggedDocument(m_connection, document);
        Statement query(m_connection, "SELECT issued FROM documents JOIN articles ON articles.document = documents.id"
                                      " WHERE documents.id = ?1 AND articles.id = ?2");
        query.bind(document, article);
        if (!query.next())
            return usage(QT_TRANSLATE_NOOP("store", "The article is not in the workspace any more. Nothing was added."));
        FactRow row;
        row.document = document;
        row.article = article;
        row.issued = query.day(0);
        row.fact = fact;
        row.fact.id = factIdAt(logged.sha256, fact.numberSpan);
        row.review = ReviewState::Confirmed;
        row.added = true;
        Statement taken(m_connection, "SELECT 1 FROM facts WHERE fact_id = ?1 AND document = ?2");
        taken.bind(row.fact.id, document);
        if (taken.next())
            return usage(QT_TRANSLATE_NOOP("store", "There is a fact at this number already. Correct that one instead."));
        row.id = insertFact(m_connection, row);
        LogStep step(m_connection);
        step.write("add", logged, row.fact.id, nullptr, wholeFact(row));
        transaction.commit();
        return step.number();
    });
}

namespace {

DocumentPatch issuedPatch(std::optional<Date> issued)
{
    return {"date", Json{{"issued", issued ? Json(toIso(*issued)) : Json(nullptr)},
                         {"date_source", static_cast<std::int64_t>(issued ? DateSource::User : DateSource::None)}}};
}

} // namespace

ReviewDesk::Step ReviewDesk::setIssued(std::span<const RowId> documents, std::optional<Date> issued)
{
    return changeDocuments(m_connection, documents, std::array{issuedPatch(issued)});
}

ReviewDesk::Step ReviewDesk::setNewspaper(std::span<const RowId> documents, const std::string &newspaper)
{
    return describe(documents, {{}, newspaper, {}});
}

ReviewDesk::Step ReviewDesk::setDistrict(std::span<const RowId> documents, const std::string &district)
{
    return describe(documents, {{}, {}, district});
}

ReviewDesk::Step ReviewDesk::describe(std::span<const RowId> documents, const DocumentFields &fields)
{
    std::vector<DocumentPatch> patches;
    if (fields.issued)
        patches.push_back(issuedPatch(fields.issued));
    if (fields.newspaper)
        patches.push_back({"newspaper", Json{{"newspaper", *fields.newspaper}, {"newspaper_by_user", 1}}});
    if (fields.district) {
        if (!isPlaceCode(*fields.district))
            return usage(QT_TRANSLATE_NOOP("store", "A place code has 2, 4, 6, 9 or 12 digits. Choose the place from the list."));
        patches.push_back({"district", Json{{"district", *fields.district}, {"district_by_user", fields.district->empty() ? 0 : 1}}});
    }
    return changeDocuments(m_connection, documents, patches);
}

ReviewDesk::Step ReviewDesk::linkReprint(RowId article, RowId original)
{
    return guarded(m_connection, [&]() -> Step {
        Transaction transaction(m_connection);
        RowId root = storyOf(m_connection, original);
        LoggedDocument of = documentOfArticle(m_connection, article), in = documentOfArticle(m_connection, root);
        if (!of.id || !in.id)
            return usage(QT_TRANSLATE_NOOP("store", "The article is not in the workspace any more. Nothing was changed."));
        if (of.id == in.id)
            return usage(QT_TRANSLATE_NOOP("store", "Both articles stand in one document. A reprint is in another one."));
        LogStep step(m_connection);
        std::vector<RowId> followers = reprintsOf(m_connection, article);
        followers.push_back(article); // last, so that taking the step back begins with it
        for (RowId follower : followers)
            changeLink(m_connection, step, "link", follower, root, false);
        transaction.commit();
        return step.number();
    });
}

ReviewDesk::Step ReviewDesk::unlinkReprint(RowId article)
{
    return guarded(m_connection, [&]() -> Step {
        Transaction transaction(m_connection);
        LogStep step(m_connection);
        if (storyOf(m_connection, article) != article)
            changeLink(m_connection, step, "unlink", article, 0, true);
        transaction.commit();
        return step.number();
    });
}

} // namespace starboard
