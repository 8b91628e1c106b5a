#include "model/store/articlecuts.h"

#include "model/store/articleindex.h"
#include "model/store/reprints.h"

#include <algorithm>
#include <optional>

namespace starboard {

namespace {

struct Piece {
    RowId id = 0;
    std::string title;
    TextSpan span;
};

std::vector<Piece> piecesOf(const Json &cut)
{
    std::vector<Piece> pieces;
    for (const Json &entry : cut.value("articles", Json::array()))
        pieces.push_back({entry.value("id", RowId(0)), entry.value("title", std::string()),
                          {entry.value("begin", 0U), entry.value("end", 0U)}});
    return pieces;
}

// The piece that holds the position, else the nearest.
std::size_t pieceAt(const std::vector<Piece> &pieces, std::uint32_t position)
{
    std::size_t nearest = 0;
    std::uint32_t least = UINT32_MAX;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const TextSpan span = pieces[i].span;
        const std::uint32_t away = position < span.begin ? span.begin - position : position < span.end ? 0 : position - span.end + 1;
        if (away < least) {
            least = away;
            nearest = i;
        }
    }
    return nearest;
}

RowId rowWith(Connection &connection, RowId document, TextSpan span)
{
    Statement query(connection, "SELECT id FROM articles WHERE document = ?1 AND span_begin = ?2 AND span_end = ?3");
    query.bind(document, span.begin, span.end);
    return query.next() ? query.integer(0) : 0;
}

std::optional<Date> publishedOf(Connection &connection, RowId article)
{
    Statement query(connection, "SELECT published FROM articles WHERE id = ?1");
    query.bind(article);
    return query.next() ? query.day(0) : std::nullopt;
}

// An article that comes back takes the row it had, so that entries of the log that name it stay true.
RowId insertPiece(Connection &connection, RowId document, const Piece &piece, std::optional<Date> published)
{
    Statement taken(connection, "SELECT 1 FROM articles WHERE id = ?1");
    taken.bind(piece.id);
    if (piece.id == 0 || taken.next())
        return insertArticle(connection, document, {piece.title, piece.span, published, {}});
    Statement(connection, "INSERT INTO articles (id, document, title, span_begin, span_end, published)"
                          " VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        .bind(piece.id, document, piece.title, piece.span.begin, piece.span.end, published)
        .run();
    return piece.id;
}

void moveFacts(Connection &connection, RowId from, const std::vector<Piece> &to)
{
    std::vector<std::pair<RowId, RowId>> moves; // fact, article
    {
        Statement query(connection, "SELECT id, number_begin FROM facts WHERE article = ?1");
        query.bind(from);
        while (query.next())
            moves.emplace_back(query.integer(0), to[pieceAt(to, static_cast<std::uint32_t>(query.integer(1)))].id);
    }
    for (const auto &[fact, article] : moves)
        Statement(connection, "UPDATE facts SET article = ?2 WHERE id = ?1").bind(fact, article).run();
}

bool stands(const Article &article, const std::vector<Piece> &pieces)
{
    return std::any_of(pieces.begin(), pieces.end(), [&](const Piece &piece) { return piece.span == article.span; });
}

// The text is the same as when it was cut, the extractor's articles need not be: where they are others, those that
// touch the cut are cut.
void recutArticles(std::vector<Article> &articles, const std::vector<Piece> &before, std::vector<Piece> after)
{
    const auto exact = static_cast<std::size_t>(
        std::count_if(articles.begin(), articles.end(), [&](const Article &article) { return stands(article, before); }));
    const auto concerned = [&](const Article &article) {
        if (exact == before.size())
            return stands(article, before);
        return std::any_of(before.begin(), before.end(), [&](const Piece &piece) { return piece.span.overlaps(article.span); });
    };
    const auto first = std::find_if(articles.begin(), articles.end(), concerned);
    if (first == articles.end() || after.empty())
        return;
    TextSpan whole = first->span;
    std::vector<Fact> facts;
    for (Article &article : articles) {
        if (!concerned(article))
            continue;
        whole = {std::min(whole.begin, article.span.begin), std::max(whole.end, article.span.end)};
        std::move(article.facts.begin(), article.facts.end(), std::back_inserter(facts));
    }
    after.front().span.begin = whole.begin;
    after.back().span.end = whole.end;
    if (std::any_of(after.begin(), after.end(), [](const Piece &piece) { return piece.span.begin >= piece.span.end; }))
        return;
    std::vector<Article> made;
    for (const Piece &piece : after)
        made.push_back({piece.title, piece.span, first->published, {}});
    for (Fact &fact : facts)
        made[pieceAt(after, fact.numberSpan.begin)].facts.push_back(std::move(fact));
    const auto at = first - articles.begin();
    std::erase_if(articles, concerned);
    articles.insert(articles.begin() + at, std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()));
}

} // namespace

bool standsCut(Connection &connection, RowId document, const Json &cut)
{
    const std::vector<Piece> pieces = piecesOf(cut);
    return !pieces.empty() && std::all_of(pieces.begin(), pieces.end(),
                                          [&](const Piece &piece) { return rowWith(connection, document, piece.span) != 0; });
}

Json recut(Connection &connection, RowId document, const Json &before, const Json &after)
{
    unindexDocument(connection, document);
    std::vector<RowId> old;
    for (const Piece &piece : piecesOf(before))
        old.push_back(rowWith(connection, document, piece.span));
    const std::optional<Date> published = publishedOf(connection, old.front());
    std::vector<Piece> pieces = piecesOf(after);
    std::vector<RowId> kept;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        Piece &piece = pieces[i];
        if (i > 0) { // the first piece keeps the first row, and with it what links to the article
            piece.id = insertPiece(connection, document, piece, published);
        } else {
            piece.id = old.front();
            forgetSignatureUnless(connection, piece.id, piece.span);
            Statement(connection, "UPDATE articles SET title = ?2, span_begin = ?3, span_end = ?4 WHERE id = ?1")
                .bind(piece.id, piece.title, piece.span.begin, piece.span.end)
                .run();
        }
        kept.push_back(piece.id);
    }
    for (RowId id : old)
        moveFacts(connection, id, pieces);
    for (RowId id : old) {
        if (std::find(kept.begin(), kept.end(), id) != kept.end())
            continue;
        Statement(connection, "UPDATE articles SET reprint_of = ?2 WHERE reprint_of = ?1 AND id <> ?2").bind(id, kept.front()).run();
        releaseArticle(connection, id);
        Statement(connection, "DELETE FROM articles WHERE id = ?1").bind(id).run();
    }
    indexDocument(connection, document);
    signTheUnsigned(connection);
    Json cut{{"articles", Json::array()}};
    for (const Piece &piece : pieces)
        cut["articles"].push_back({{"id", piece.id}, {"title", piece.title}, {"begin", piece.span.begin}, {"end", piece.span.end}});
    return cut;
}

bool wasCut(Connection &connection, const std::string &sha256)
{
    Statement query(connection, "SELECT 1 FROM reviews WHERE document = ?1 AND kind IN ('split', 'merge')");
    query.bind(sha256);
    return query.next();
}

void recutPage(Connection &connection, const std::string &sha256, Page &page)
{
    Statement query(connection, "SELECT before, after FROM reviews WHERE document = ?1 AND kind IN ('split', 'merge') ORDER BY id");
    query.bind(sha256);
    while (query.next())
        recutArticles(page.articles, piecesOf(Json::parse(query.text(0))), piecesOf(Json::parse(query.text(1))));
}

} // namespace starboard
