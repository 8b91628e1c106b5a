// Documents, articles and texts of a workspace, and how much of each there is.
#include "model/store/ledger.h"

#include "model/store/articleslisted.h"
#include "model/store/connection.h"
#include "model/store/documentcolumns.h"
#include "model/store/factcolumns.h"
#include "model/store/filtersql.h"
#include "model/store/layoutblob.h"
#include "model/store/reprints.h"
#include "model/store/words.h"

namespace starboard {

namespace {

constexpr double lowConfidence = 0.7;

tl::unexpected<Failure> gone()
{
    return fail(FailureCode::NotFound,
                say(QT_TRANSLATE_NOOP("store", "The document or article is not in the workspace any more.")));
}

DateRange rangeOf(Connection &connection, const char *sql)
{
    Statement query(connection, sql);
    if (!query.next())
        return {};
    return {query.day(0), query.day(1)};
}

std::string selectArticles(const std::string &where, const std::string &order)
{
    return std::string("SELECT ") + articleColumns + " FROM " + articleTables + " WHERE " + where + " ORDER BY " + order;
}

std::vector<ArticleRow> readArticles(Statement &query)
{
    std::vector<ArticleRow> articles;
    while (query.next())
        articles.push_back(readArticle(query));
    return articles;
}

std::vector<FactRow> factsWhere(Connection &connection, const char *column, RowId id)
{
    std::string sql = std::string("SELECT ") + factColumns + " FROM " + factTables + " WHERE facts." + column +
                      " = ?1 ORDER BY number_begin, facts.id";
    Statement query(connection, sql);
    query.bind(id);
    std::vector<FactRow> facts;
    while (query.next())
        facts.push_back(readFact(query));
    return facts;
}

Result<std::u32string> textOf(Connection &connection, RowId document)
{
    Statement query(connection, "SELECT coalesce(texts.text, '') FROM documents LEFT JOIN texts ON texts.document = documents.id"
                                " WHERE documents.id = ?1");
    query.bind(document);
    if (!query.next())
        return gone();
    return fromUtf8(query.text(0));
}

TextSpan within(TextSpan span, const std::u32string &text)
{
    auto size = static_cast<std::uint32_t>(text.size());
    span.end = std::min(span.end, size);
    span.begin = std::min(span.begin, span.end);
    return span;
}

} // namespace

namespace {

void countInFilter(Connection &connection, const Filter &filter, Overview &overview)
{
    Condition where = condition(filter);
    const std::string sql = std::string("SELECT count(*), count(DISTINCT facts.document), count(DISTINCT facts.article),"
                                        " total(review = 0), total(review = 0 AND confidence < ?),"
                                        " total(period_start IS NULL AND period_end IS NULL AND status = 0) FROM ") +
                            (needsNames(filter) ? factTables : "facts") + " WHERE " + where.sql;
    Statement query(connection, sql);
    query.add(lowConfidence);
    where.bindTo(query);
    if (!query.next())
        return;
    overview.facts = query.integer(0);
    overview.documents = query.integer(1);
    overview.articles = query.integer(2);
    overview.unreviewed = query.integer(3);
    overview.lowConfidence = query.integer(4);
    overview.undatedFacts = query.integer(5);
}

// Of the whole workspace the counts stand ready, in the order of the columns of fact_counts.
void readStandingCounts(Connection &connection, Overview &overview)
{
    Statement query(connection, "SELECT sum(facts), sum(unreviewed), sum(doubtful), sum(undated) FROM fact_counts");
    if (!query.next())
        return;
    overview.facts = query.integer(0);
    overview.unreviewed = query.integer(1);
    overview.lowConfidence = query.integer(2);
    overview.undatedFacts = query.integer(3);
}

} // namespace

Result<Overview> Ledger::overview(const Filter &filter) const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&] {
        Overview overview;
        if (filter.empty())
            readStandingCounts(connection, overview);
        else
            countInFilter(connection, filter, overview);
        if (filter.empty()) { // pages without a single fact are pages, too
            overview.documents = connection.number("SELECT count(*) FROM documents");
            overview.articles = connection.number("SELECT count(*) FROM articles");
        }
        overview.undatedDocuments = connection.number("SELECT count(*) FROM documents WHERE issued IS NULL");
        overview.reprints = connection.number("SELECT count(*) FROM articles WHERE reprint_of IS NOT NULL");
        overview.sample = connection.number("SELECT EXISTS (SELECT 1 FROM documents WHERE sample)") != 0;
        return overview;
    });
}

Result<DateRange> Ledger::periodRange() const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&] {
        // Each end by itself: then the index knows it without a look at every fact.
        return rangeOf(connection, "SELECT (SELECT period_end FROM facts WHERE period_end IS NOT NULL AND status = 0 AND review <> 3"
                                   " ORDER BY period_end LIMIT 1),"
                                   " (SELECT period_end FROM facts WHERE period_end IS NOT NULL AND status = 0 AND review <> 3"
                                   " ORDER BY period_end DESC LIMIT 1)");
    });
}

Result<DateRange> Ledger::issueRange() const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&] { return rangeOf(connection, "SELECT min(issued), max(issued) FROM documents"); });
}

Result<std::vector<DocumentRow>> Ledger::documents() const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&] {
        std::vector<DocumentRow> documents;
        std::string sql = std::string("SELECT ") + documentColumns + " FROM documents ORDER BY issued, name, id";
        Statement query(connection, sql);
        while (query.next())
            documents.push_back(readDocument(query));
        return documents;
    });
}

Result<DocumentRow> Ledger::document(RowId id) const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&]() -> Result<DocumentRow> {
        std::string sql = std::string("SELECT ") + documentColumns + " FROM documents WHERE id = ?1";
        Statement query(connection, sql);
        query.bind(id);
        if (!query.next())
            return gone();
        return readDocument(query);
    });
}

Result<std::u32string> Ledger::text(RowId document) const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&] { return textOf(connection, document); });
}

Result<Origin> Ledger::origin(RowId document) const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&]() -> Result<Origin> {
        Statement query(connection, "SELECT format, encoding, recognised, layout FROM documents LEFT JOIN texts ON"
                                    " texts.document = documents.id WHERE documents.id = ?1");
        query.bind(document);
        if (!query.next())
            return gone();
        Origin origin;
        for (Format format : {Format::Text, Format::Html, Format::Pdf, Format::Docx, Format::Ofd, Format::Zip, Format::Image})
            if (name(format) == query.text(0))
                origin.format = format;
        origin.encoding = query.string(1);
        origin.recognised = query.integer(2) != 0;
        unpackLayout(query.text(3), origin);
        return origin;
    });
}

// First which ones, then what stands in them and how many facts they hold.
Result<std::vector<ArticleRow>> Ledger::articles(const Filter &filter) const
{
    const std::string newest = "documents.issued DESC, documents.name, articles.span_begin, articles.id";
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&] {
        const Condition where = condition(filter);
        const std::string fitting = filter.empty() ? "1"
                                                   : std::string("articles.id IN (SELECT facts.article FROM ") +
                                                         (needsNames(filter) ? factTables : "facts") + " WHERE " + where.sql + ")";
        Statement query(connection, selectArticles("articles.id IN (SELECT articles.id FROM " + std::string(articleTables) + " WHERE " +
                                                       fitting + " ORDER BY " + newest + " LIMIT " + std::to_string(articlesListed) + ")",
                                                   newest));
        where.bindTo(query);
        return readArticles(query);
    });
}

Result<std::vector<ArticleRow>> Ledger::articlesOf(RowId document) const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&] {
        std::string sql = selectArticles("articles.document = ?1", "articles.span_begin, articles.id");
        Statement query(connection, sql);
        query.bind(document);
        return readArticles(query);
    });
}

Result<ArticleRow> Ledger::article(RowId id) const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&]() -> Result<ArticleRow> {
        std::string sql = selectArticles("articles.id = ?1", "1");
        Statement query(connection, sql);
        query.bind(id);
        if (!query.next())
            return gone();
        return readArticle(query);
    });
}

Result<std::vector<ArticleRow>> Ledger::reprintsOf(RowId article) const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&] {
        std::string sql = selectArticles("articles.id <> ?1 AND (articles.id = (SELECT reprint_of FROM articles WHERE id = ?1)"
                                         " OR articles.reprint_of = (SELECT coalesce(reprint_of, id) FROM articles WHERE id = ?1))",
                                         "articles.reprint_of IS NOT NULL, issued IS NULL, issued, name, articles.id");
        Statement query(connection, sql);
        query.bind(article);
        return readArticles(query);
    });
}

Result<RowId> Ledger::articleLike(std::u32string_view body) const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&] { return starboard::articleLike(connection, body, signatureOf(body)); });
}

Result<std::u32string> Ledger::articleText(RowId article) const
{
    return this->article(article).and_then([&](const ArticleRow &row) {
        return text(row.document).map([&](const std::u32string &whole) {
            return std::u32string(slice(whole, within(row.span, whole)));
        });
    });
}

Result<std::vector<FactRow>> Ledger::factsOfArticle(RowId article) const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&] { return factsWhere(connection, "article", article); });
}

Result<std::vector<FactRow>> Ledger::factsOfDocument(RowId document) const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&] { return factsWhere(connection, "document", document); });
}

Result<std::string> Ledger::sentence(RowId id) const
{
    auto row = fact(id);
    if (!row)
        return tl::make_unexpected(row.error());
    auto whole = text(row->document);
    if (!whole)
        return tl::make_unexpected(whole.error());
    TextSpan span = within(row->fact.sentence, *whole);
    return span.empty() ? row->fact.quote : toUtf8(withoutSpace(slice(*whole, span)));
}

} // namespace starboard
