// Articles and their words: rows of the table and entries of the full-text index are kept in step here alone.
#pragma once

#include "model/store/connection.h"

#include "model/core/fact.h"

namespace starboard {

[[nodiscard]] RowId insertArticle(Connection &connection, RowId document, const Article &article); // not yet indexed
void indexArticlesFrom(Connection &connection, RowId first);    // and all younger ones
void indexDocument(Connection &connection, RowId document);
void unindexDocument(Connection &connection, RowId document); // before its articles or texts change

} // namespace starboard
