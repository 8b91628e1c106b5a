// Articles and their words: rows of the table and entries of the full-text index are kept in step here alone.
#pragma once

#include "model/core/fact.h"
#include "model/page/reprint.h"
#include "model/store/connection.h"

namespace starboard {

// Neither in the word index nor among the hashes of signatures yet.
[[nodiscard]] RowId insertArticle(Connection &connection, RowId document, const Article &article,
                                  const Signature *signature = nullptr); // null: made by signTheUnsigned()
void indexArticlesFrom(Connection &connection, RowId first);    // and all younger ones
void indexDocument(Connection &connection, RowId document);
void unindexDocument(Connection &connection, RowId document); // before its articles or texts change

} // namespace starboard
