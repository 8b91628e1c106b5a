#include "model/store/intake.h"

#include "model/store/articlecuts.h"
#include "model/store/articleindex.h"
#include "model/store/connection.h"
#include "model/store/factcolumns.h"
#include "model/store/factcounts.h"
#include "model/store/layoutblob.h"
#include "model/store/pageids.h"
#include "model/store/reprints.h"
#include "model/store/reviewlog.h"
#include "model/store/words.h"

#include <QScopeGuard>

#include <utility>

namespace starboard {

struct Intake::Batch {
    explicit Batch(Connection &connection) : transaction(connection) {}

    Transaction transaction;
    RowId firstUnindexed = 0; // articles from here on are in no index yet
    RowId firstUncounted = 0; // facts from here on are not counted yet
    std::vector<SignedArticle> unlinked;
};

Intake::Intake(Workspace &workspace) : m_connection(workspace.connection()) {}
Intake::~Intake() = default;

RowId Intake::knownDocument(const std::string &sha256) const
{
    return guarded(m_connection,
                   [&] {
                       Statement query(m_connection, "SELECT id FROM documents WHERE sha256 = ?1");
                       query.bind(sha256);
                       return query.next() ? query.integer(0) : RowId(0);
                   })
        .value_or(0);
}

bool Intake::knownFile(const std::string &path, std::uint64_t size, std::int64_t modified) const
{
    return guarded(m_connection,
                   [&] {
                       Statement query(m_connection, "SELECT 1 FROM files WHERE path = ?1 AND size = ?2 AND modified = ?3");
                       query.bind(path, static_cast<std::int64_t>(size), modified);
                       return query.next();
                   })
        .value_or(false);
}

Result<void> Intake::rememberFile(const std::string &path, std::uint64_t size, std::int64_t modified)
{
    return guarded(m_connection, [&] {
        Statement(m_connection, "INSERT INTO files (path, size, modified) VALUES (?1, ?2, ?3)"
                                " ON CONFLICT DO UPDATE SET size = excluded.size, modified = excluded.modified")
            .bind(path, static_cast<std::int64_t>(size), modified)
            .run();
    });
}

Result<void> Intake::begin()
{
    return guarded(m_connection, [&] {
        if (m_connection.number("SELECT EXISTS (SELECT 1 FROM articles WHERE signature IS NULL)") != 0) {
            Transaction transaction(m_connection);
            signTheUnsigned(m_connection);
            transaction.commit();
        }
        m_batch = std::make_unique<Batch>(m_connection);
    });
}

// Searching and linking look at all articles of the batch together: each savepoint after the first row of the word
// index would make it write to the disk, and hashes in order walk through their index once.
void Intake::finish(Batch &batch)
{
    countPending(batch);
    if (const RowId first = std::exchange(batch.firstUnindexed, 0))
        indexArticlesFrom(m_connection, first);
    m_reprints += linkReprints(m_connection, std::exchange(batch.unlinked, {}));
}

void Intake::finishPending()
{
    if (m_batch)
        finish(*m_batch);
}

void Intake::countPending(Batch &batch)
{
    if (const RowId first = std::exchange(batch.firstUncounted, 0))
        countFactsFrom(m_connection, first);
}

Result<void> Intake::commit()
{
    auto done = guarded(m_connection, [&] {
        if (!m_batch)
            return;
        finish(*m_batch);
        m_batch->transaction.commit();
    });
    m_batch.reset();
    return done;
}

void Intake::rollback()
{
    m_batch.reset();
}

namespace {

// The page speaks for what no hint says.
DateSource sourceOf(const std::string &value, const std::string &hint, DateSource hintedBy)
{
    if (value.empty())
        return DateSource::None;
    return value == hint ? hintedBy : DateSource::Page;
}

RowId insertDocument(Connection &connection, const Document &document, const Page &page, bool sample)
{
    const Hints &hints = document.hints;
    const bool newspaperByUser = hints.newspaperSource == DateSource::User;
    std::string newspaper = page.newspaper.empty() || newspaperByUser ? hints.newspaper : page.newspaper;
    std::string now = connection.now();
    Statement(connection, "INSERT INTO documents (sha256, name, path, newspaper, issued, date_source, district, format, encoding,"
                          " recognised, sample, size, imported_at, newspaper_source, newspaper_by_user, district_source,"
                          " district_by_user)"
                          " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)")
        .bind(document.sha256, document.name, document.path, newspaper, page.issued, page.dateSource, page.district,
              name(document.origin.format), document.origin.encoding, document.origin.recognised, sample,
              static_cast<std::int64_t>(document.size), now, sourceOf(newspaper, hints.newspaper, hints.newspaperSource),
              newspaperByUser, sourceOf(page.district, hints.district, hints.districtSource),
              hints.districtSource == DateSource::User)
        .run();
    RowId id = connection.lastRow();
    std::string text = toUtf8(document.text);
    std::string layout = packLayout(document.origin);
    Statement insert(connection, "INSERT INTO texts (document, text, layout) VALUES (?1, ?2, ?3)");
    insert.bind(id, text);
    if (layout.empty())
        insert.bind(std::nullopt);
    else
        insert.addBlob(layout);
    insert.run();
    return id;
}

} // namespace

void Intake::write(Batch &batch, RowId id, const Document &document, const Page &page)
{
    PageIds ids(page, document.sha256);
    FactRow row;
    row.document = id;
    row.issued = page.issued;
    for (const Article &article : page.articles) {
        Signature signature = signatureOf(slice(document.text, article.span));
        row.article = insertArticle(m_connection, id, article, &signature);
        if (!batch.firstUnindexed)
            batch.firstUnindexed = row.article;
        batch.unlinked.push_back({row.article, id, std::move(signature), row.article});
        for (const Fact &fact : article.facts) {
            row.fact = ids.renamed(fact);
            row.id = insertUncounted(m_connection, row);
            if (!batch.firstUncounted)
                batch.firstUncounted = row.id;
        }
    }
    Statement reviewed(m_connection, "SELECT 1 FROM reviews WHERE document = ?1 LIMIT 1");
    reviewed.bind(document.sha256);
    if (!reviewed.next())
        return;
    countPending(batch);
    replayReviews(m_connection, id);
}

Result<Arrived> Intake::importDocument(const Document &document, const Page &extracted, bool sample)
{
    return guarded(m_connection, [&]() -> Result<Arrived> {
        if (RowId known = knownDocument(document.sha256))
            return Arrived{Arrival::Known, known};
        std::optional<Page> recut; // it was here before, and people cut its articles
        if (wasCut(m_connection, document.sha256))
            recutPage(m_connection, document.sha256, recut.emplace(extracted));
        const Page &page = recut ? *recut : extracted;
        const bool alone = !m_batch;
        if (alone)
            m_batch = std::make_unique<Batch>(m_connection);
        auto takeBack = qScopeGuard([this] { m_batch.reset(); });
        const RowId id = insertDocument(m_connection, document, page, sample);
        write(*m_batch, id, document, page);
        takeBack.dismiss();
        if (alone) {
            const std::unique_ptr<Batch> own = std::move(m_batch);
            finish(*own);
            own->transaction.commit();
        }
        return Arrived{Arrival::New, id};
    });
}

Result<void> Intake::removeDocument(RowId document)
{
    return guarded(m_connection, [&] {
        finishPending();
        Transaction transaction(m_connection);
        LoggedDocument logged = loggedDocument(m_connection, document);
        if (!logged.id)
            return;
        unindexDocument(m_connection, document);
        releaseDocument(m_connection, document);
        Statement(m_connection, "DELETE FROM files WHERE path = (SELECT path FROM documents WHERE id = ?1)").bind(document).run();
        Statement(m_connection, "DELETE FROM documents WHERE id = ?1").bind(document).run();
        LogStep(m_connection).write("remove", logged, {}, Json{{"name", logged.name}}, Json::object());
        transaction.commit();
    });
}

} // namespace starboard
