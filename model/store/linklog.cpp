#include "model/store/linklog.h"

#include "model/store/reprints.h"

namespace starboard {

namespace {

Json whereabouts(Connection &connection, RowId article)
{
    Statement query(connection, "SELECT sha256, span_begin, title FROM articles JOIN documents ON documents.id = articles.document"
                                " WHERE articles.id = ?1");
    query.bind(article);
    if (!query.next())
        return nullptr;
    return Json{{"document", query.string(0)}, {"at", query.integer(1)}, {"title", query.string(2)}};
}

RowId articleAtPlace(Connection &connection, const Json &place)
{
    if (!place.is_object())
        return 0;
    std::string sha256 = place.value("document", std::string());
    Statement query(connection, "SELECT id FROM documents WHERE sha256 = ?1");
    query.bind(sha256);
    return query.next() ? articleOfState(connection, query.integer(0), place) : 0;
}

} // namespace

Json linkState(Connection &connection, RowId article)
{
    Statement query(connection, "SELECT coalesce(reprint_of, 0), kept_apart FROM articles WHERE id = ?1");
    query.bind(article);
    if (!query.next())
        return nullptr;
    Json state = whereabouts(connection, article);
    state["original"] = whereabouts(connection, query.integer(0));
    state["apart"] = query.integer(1) != 0;
    return state;
}

RowId articleOfState(Connection &connection, RowId document, const Json &state)
{
    if (!state.is_object())
        return 0;
    std::string title = state.value("title", std::string());
    std::int64_t at = state.value("at", std::int64_t(0));
    Statement query(connection, "SELECT id FROM articles WHERE document = ?1"
                                " ORDER BY (span_begin = ?2) DESC, (title <> '' AND title = ?3) DESC,"
                                " (span_begin <= ?2 AND ?2 < span_end) DESC, abs(span_begin - ?2) LIMIT 1");
    query.bind(document, at, title);
    return query.next() ? query.integer(0) : 0;
}

void setLinkState(Connection &connection, RowId article, const Json &state)
{
    RowId original = articleAtPlace(connection, state["original"]);
    setLink(connection, article, original ? storyOf(connection, original) : 0, state.value("apart", false));
}

void replayLinks(Connection &connection, const std::string &sha256)
{
    std::vector<Json> states;
    {
        Statement query(connection, "SELECT after FROM reviews WHERE kind IN ('link', 'unlink') AND (document = ?1"
                                    " OR json_extract(after, '$.original.document') = ?1) ORDER BY id");
        query.bind(sha256);
        while (query.next())
            states.push_back(Json::parse(query.text(0)));
    }
    for (const Json &state : states)
        if (RowId article = articleAtPlace(connection, state))
            setLinkState(connection, article, state);
}

} // namespace starboard
