// Articles at the review desk: split where the extractor ran two together, merged where it tore one apart.
#include "model/store/articlecuts.h"
#include "model/store/connection.h"
#include "model/store/documentcolumns.h"
#include "model/store/reviewdesk.h"
#include "model/store/reviewlog.h"
#include "model/store/words.h"

#include <algorithm>

namespace starboard {

namespace {

tl::unexpected<Failure> refused(const char *sentence) { return fail(FailureCode::Usage, say(sentence)); }

constexpr const char *articleGone = QT_TRANSLATE_NOOP("store", "The article is not in the workspace any more. Nothing was changed.");

std::optional<ArticleRow> findArticle(Connection &connection, RowId id)
{
    std::string sql = std::string("SELECT ") + articleColumns + " FROM " + articleTables + " WHERE articles.id = ?1";
    Statement query(connection, sql);
    query.bind(id);
    return query.next() ? std::optional(readArticle(query)) : std::nullopt;
}

Json pieceOf(RowId id, const std::string &title, TextSpan span)
{
    return {{"id", id}, {"title", title}, {"begin", span.begin}, {"end", span.end}};
}

bool cutsSentence(Connection &connection, RowId article, std::uint32_t at)
{
    Statement query(connection, "SELECT 1 FROM facts WHERE article = ?1 AND sentence_begin < ?2 AND ?2 < sentence_end"
                                " AND sentence_end <= (SELECT span_end FROM articles WHERE id = ?1)");
    query.bind(article, at);
    return query.next();
}

bool anotherBetween(Connection &connection, const std::vector<ArticleRow> &articles)
{
    Statement query(connection, "SELECT id FROM articles WHERE document = ?1 AND span_begin BETWEEN ?2 AND ?3");
    query.bind(articles.front().document, articles.front().span.begin, articles.back().span.begin);
    while (query.next())
        if (std::none_of(articles.begin(), articles.end(), [&](const ArticleRow &row) { return row.id == query.integer(0); }))
            return true;
    return false;
}

ReviewDesk::Step cut(Connection &connection, std::string_view kind, RowId document, const Json &before, const Json &after)
{
    Transaction transaction(connection);
    LogStep step(connection);
    const Json made = recut(connection, document, before, after);
    step.write(kind, loggedDocument(connection, document), {}, before, made);
    transaction.commit();
    return step.number();
}

} // namespace

ReviewDesk::Step ReviewDesk::splitArticle(RowId article, std::uint32_t at, const std::string &title)
{
    return guarded(m_connection, [&]() -> Step {
        const auto row = findArticle(m_connection, article);
        if (!row)
            return refused(articleGone);
        if (at <= row->span.begin || at >= row->span.end)
            return refused(QT_TRANSLATE_NOOP("store", "The second article must begin inside the first. Mark its first words."));
        if (cutsSentence(m_connection, article, at))
            return refused(QT_TRANSLATE_NOOP("store", "That would cut the sentence of a fact in two. Mark the beginning of a sentence."));
        const Json before{{"articles", {pieceOf(row->id, row->title, row->span)}}};
        const Json after{{"articles",
                          {pieceOf(row->id, row->title, {row->span.begin, at}), pieceOf(0, title, {at, row->span.end})}}};
        return cut(m_connection, "split", row->document, before, after);
    });
}

ReviewDesk::Step ReviewDesk::mergeArticles(std::span<const RowId> articles)
{
    return guarded(m_connection, [&]() -> Step {
        std::vector<ArticleRow> rows;
        for (RowId id : articles) {
            auto row = findArticle(m_connection, id);
            if (!row)
                return refused(articleGone);
            rows.push_back(std::move(*row));
        }
        if (rows.size() < 2)
            return RowId(0);
        std::sort(rows.begin(), rows.end(), [](const ArticleRow &a, const ArticleRow &b) { return a.span.begin < b.span.begin; });
        if (std::any_of(rows.begin(), rows.end(), [&](const ArticleRow &row) { return row.document != rows.front().document; }))
            return refused(QT_TRANSLATE_NOOP("store", "Only articles of one document can be merged."));
        if (anotherBetween(m_connection, rows))
            return refused(QT_TRANSLATE_NOOP("store", "Another article stands between them. Choose neighbours."));
        Json before{{"articles", Json::array()}};
        TextSpan whole = rows.front().span;
        std::string title;
        for (const ArticleRow &row : rows) {
            before["articles"].push_back(pieceOf(row.id, row.title, row.span));
            whole.end = std::max(whole.end, row.span.end);
            if (title.empty())
                title = row.title;
        }
        const Json after{{"articles", {pieceOf(rows.front().id, title, whole)}}};
        return cut(m_connection, "merge", rows.front().document, before, after);
    });
}

} // namespace starboard
