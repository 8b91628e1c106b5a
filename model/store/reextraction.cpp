// New facts for a document that is already there; what people said about the old ones stays.
#include "model/store/articlecuts.h"
#include "model/store/articleindex.h"
#include "model/store/connection.h"
#include "model/store/factcolumns.h"
#include "model/store/factpatch.h"
#include "model/store/intake.h"
#include "model/store/linklog.h"
#include "model/store/pageids.h"
#include "model/store/reprints.h"
#include "model/store/reviewlog.h"
#include "model/store/words.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace starboard {

namespace {

class Reextraction {
public:
    Reextraction(Connection &connection, RowId document)
        : m_connection(connection), m_logged(loggedDocument(connection, document)), m_step(connection)
    {
    }

    Reextracted run(Page page)
    {
        recutPage(m_connection, m_logged.sha256, page);
        unindexDocument(m_connection, m_logged.id);
        updateDocument(page);
        recall();
        placeArticles(page);
        PageIds ids(page, m_logged.sha256);
        std::vector<FactRow> fresh;
        for (std::size_t i = 0; i < page.articles.size(); ++i) {
            for (const Fact &fact : page.articles[i].facts) {
                FactRow row;
                row.document = m_logged.id;
                row.article = m_articles[i];
                row.issued = m_issued;
                row.fact = ids.renamed(fact);
                if (!meetKnown(row))
                    fresh.push_back(std::move(row));
            }
        }
        for (FactRow &row : fresh)
            if (!carryOver(row))
                insert(row);
        settleRest();
        dropEmptyArticles();
        indexDocument(m_connection, m_logged.id);
        signTheUnsigned(m_connection);
        replayLinks(m_connection, m_logged.sha256);
        return std::move(m_report);
    }

private:
    static bool byPerson(const FactRow &row) { return row.added || row.review != ReviewState::Unreviewed; }

    // The user's word on date, newspaper and district lasts.
    void updateDocument(const Page &page)
    {
        Statement(m_connection, "UPDATE documents SET"
                                " issued = CASE date_source WHEN ?5 THEN issued ELSE ?2 END,"
                                " date_source = CASE date_source WHEN ?5 THEN ?5 ELSE ?3 END,"
                                " district_source = CASE WHEN district = ?4 THEN district_source WHEN ?4 = '' THEN 0 ELSE ?7 END,"
                                " newspaper_source = CASE WHEN newspaper = ?6 OR ?6 = '' THEN newspaper_source ELSE ?7 END,"
                                " district = CASE district_by_user WHEN 0 THEN ?4 ELSE district END,"
                                " newspaper = CASE WHEN newspaper_by_user = 0 AND ?6 <> '' THEN ?6 ELSE newspaper END"
                                " WHERE id = ?1")
            .bind(m_logged.id, page.issued, page.dateSource, page.district, DateSource::User, page.newspaper, DateSource::Page)
            .run();
        Statement issued(m_connection, "SELECT issued FROM documents WHERE id = ?1");
        issued.bind(m_logged.id);
        if (issued.next())
            m_issued = issued.day(0);
    }

    void recall()
    {
        std::string sql = std::string("SELECT ") + factColumns + " FROM " + factTables +
                          " WHERE facts.document = ?1 ORDER BY number_begin, facts.id";
        Statement query(m_connection, sql);
        query.bind(m_logged.id);
        while (query.next()) {
            FactRow row = readFact(query);
            m_known.emplace(row.fact.id, std::move(row));
        }
    }

    // Articles keep their row where title or beginning are the same, so that links to them stay good; where their text
    // has changed they are signed anew.
    void placeArticles(const Page &page)
    {
        std::map<RowId, std::pair<std::string, std::uint32_t>> old;
        Statement query(m_connection, "SELECT id, title, span_begin FROM articles WHERE document = ?1 ORDER BY span_begin, id");
        query.bind(m_logged.id);
        while (query.next())
            old.emplace(query.integer(0), std::pair{query.string(1), static_cast<std::uint32_t>(query.integer(2))});
        for (const Article &article : page.articles) {
            RowId kept = 0;
            for (const auto &[id, was] : old) {
                if (was.second == article.span.begin || (!article.title.empty() && was.first == article.title)) {
                    kept = id;
                    break;
                }
            }
            if (!kept) {
                m_articles.push_back(insertArticle(m_connection, m_logged.id, article));
                continue;
            }
            old.erase(kept);
            forgetSignatureUnless(m_connection, kept, article.span);
            Statement(m_connection, "UPDATE articles SET title = ?2, span_begin = ?3, span_end = ?4, published = ?5 WHERE id = ?1")
                .bind(kept, article.title, article.span.begin, article.span.end, article.published)
                .run();
            m_articles.push_back(kept);
        }
    }

    bool meetKnown(const FactRow &row)
    {
        auto it = m_known.find(row.fact.id);
        if (it == m_known.end())
            return false;
        FactRow known = std::move(it->second);
        m_known.erase(it);
        if (byPerson(known)) {
            ++m_report.kept;
            if (known.article != row.article || known.issued != m_issued) {
                known.article = row.article;
                known.issued = m_issued;
                updateFact(m_connection, known.id, known);
            }
        } else if (sameContent(known, row) && known.article == row.article) {
            ++m_report.same;
        } else {
            updateFact(m_connection, known.id, row);
            ++m_report.changed;
            m_report.changes.push_back({m_logged.id, known.fact, row.fact});
        }
        return true;
    }

    // A fact that a person has judged and whose numeral now stands elsewhere: same quote, same number, one candidate.
    bool carryOver(const FactRow &row)
    {
        auto found = m_known.end();
        for (auto it = m_known.begin(); it != m_known.end(); ++it) {
            const FactRow &known = it->second;
            if (!byPerson(known) || known.fact.number != row.fact.number || known.fact.quote != row.fact.quote)
                continue;
            if (found != m_known.end())
                return false; // two could be meant: a person must look
            found = it;
        }
        if (found == m_known.end())
            return false;
        FactRow moved = std::move(found->second);
        m_known.erase(found);
        FactRow before = moved;
        moved.article = row.article;
        moved.issued = m_issued;
        moved.fact.id = row.fact.id;
        moved.fact.sentence = row.fact.sentence;
        moved.fact.quoteSpan = row.fact.quoteSpan;
        moved.fact.numberSpan = row.fact.numberSpan;
        updateFact(m_connection, moved.id, moved);
        auto [was, is] = difference(before, moved);
        m_step.write("move", m_logged, moved.fact.id, was, is);
        m_report.moved.push_back(moved.fact.id);
        return true;
    }

    void insert(FactRow &row)
    {
        row.id = insertFact(m_connection, row);
        ++m_report.added;
        m_report.changes.push_back({m_logged.id, std::nullopt, row.fact});
    }

    void settleRest()
    {
        for (auto &[id, row] : m_known) {
            if (!byPerson(row)) {
                removeFact(m_connection, row.id);
                ++m_report.gone;
                m_report.changes.push_back({m_logged.id, row.fact, std::nullopt});
                continue;
            }
            if (!row.added) {
                m_report.orphan.push_back(id);
                if (!orphanAlready(id))
                    m_step.write("orphan", m_logged, id, Json::object(), Json::object());
            }
            ++m_report.kept;
            RowId article = articleAt(m_connection, m_logged.id, row.fact.numberSpan.begin, m_articles);
            if (article && article != row.article) {
                row.article = article;
                updateFact(m_connection, row.id, row);
            }
        }
    }

    // It stands in the log once, not after every further extraction.
    bool orphanAlready(const std::string &factId)
    {
        Statement query(m_connection, "SELECT 1 FROM reviews WHERE document = ?1 AND fact_id = ?2 AND kind = 'orphan'");
        query.bind(m_logged.sha256, factId);
        return query.next();
    }

    void dropEmptyArticles()
    {
        Statement query(m_connection, "SELECT id FROM articles WHERE document = ?1");
        query.bind(m_logged.id);
        std::vector<RowId> rest;
        while (query.next())
            if (std::find(m_articles.begin(), m_articles.end(), query.integer(0)) == m_articles.end())
                rest.push_back(query.integer(0));
        for (RowId id : rest) {
            Statement used(m_connection, "SELECT 1 FROM facts WHERE article = ?1 LIMIT 1");
            used.bind(id);
            if (used.next())
                continue;
            releaseArticle(m_connection, id);
            Statement(m_connection, "DELETE FROM articles WHERE id = ?1").bind(id).run();
        }
    }

    static RowId articleAt(Connection &connection, RowId document, std::uint32_t position, const std::vector<RowId> &allowed)
    {
        Statement query(connection, "SELECT id FROM articles WHERE document = ?1 ORDER BY"
                                    " (span_begin <= ?2 AND ?2 < span_end) DESC, abs(span_begin - ?2)");
        query.bind(document, position);
        while (query.next())
            if (std::find(allowed.begin(), allowed.end(), query.integer(0)) != allowed.end())
                return query.integer(0);
        return 0;
    }

    Connection &m_connection;
    LoggedDocument m_logged;
    LogStep m_step;
    std::optional<Date> m_issued;
    std::vector<RowId> m_articles; // of the new page, in its order
    std::unordered_map<std::string, FactRow> m_known;
    Reextracted m_report;
};

} // namespace

Result<Reextracted> Intake::reextract(RowId document, const Page &page, bool keep)
{
    return guarded(m_connection, [&]() -> Result<Reextracted> {
        if (!loggedDocument(m_connection, document).id)
            return fail(FailureCode::NotFound, say(QT_TRANSLATE_NOOP("store", "The document is not in the workspace any more.")));
        finishPending();
        Transaction transaction(m_connection);
        Reextracted report = Reextraction(m_connection, document).run(page);
        if (keep)
            transaction.commit();
        return report;
    });
}

Result<Reextracted> Intake::replaceExtraction(RowId document, const Page &page) { return reextract(document, page, true); }

Result<Reextracted> Intake::tryExtraction(RowId document, const Page &page) { return reextract(document, page, false); }

} // namespace starboard
