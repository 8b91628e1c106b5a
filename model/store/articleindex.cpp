#include "model/store/articleindex.h"

#include "model/store/reprints.h"

namespace starboard {

RowId insertArticle(Connection &connection, RowId document, const Article &article, const Signature *signature)
{
    std::string bytes = signature ? packed(*signature) : std::string();
    Statement insert(connection, "INSERT INTO articles (document, title, span_begin, span_end, published, signature)"
                                 " VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    insert.bind(document, article.title, article.span.begin, article.span.end, article.published);
    if (signature)
        insert.addBlob(bytes);
    else
        insert.bind(std::nullopt);
    insert.run();
    return connection.lastRow();
}

void indexArticlesFrom(Connection &connection, RowId first)
{
    Statement(connection, "INSERT INTO article_words (rowid, body) SELECT id, body FROM article_texts WHERE id >= ?1")
        .bind(first)
        .run();
}

void indexDocument(Connection &connection, RowId document)
{
    Statement(connection, "INSERT INTO article_words (rowid, body)"
                          " SELECT id, body FROM article_texts WHERE id IN (SELECT id FROM articles WHERE document = ?1)")
        .bind(document)
        .run();
}

void unindexDocument(Connection &connection, RowId document)
{
    Statement(connection, "INSERT INTO article_words (article_words, rowid, body)"
                          " SELECT 'delete', id, body FROM article_texts WHERE id IN (SELECT id FROM articles WHERE document = ?1)")
        .bind(document)
        .run();
}

} // namespace starboard
