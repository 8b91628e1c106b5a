// The columns of documents and articles, and what people may say about a document.
#pragma once

#include "model/store/connection.h"
#include "model/store/factpatch.h"
#include "model/store/records.h"

namespace starboard {

extern const char *const documentColumns; // of the table documents, with the counts of its articles and facts
[[nodiscard]] DocumentRow readDocument(const Statement &row);
extern const char *const articleColumns;
constexpr int articleColumnCount = 14;
extern const char *const articleTables;
[[nodiscard]] ArticleRow readArticle(const Statement &row);

// The fields that people set: issued, date_source, newspaper, newspaper_by_user, district, district_by_user.
[[nodiscard]] Json documentFields(Connection &connection, RowId document, const Json &like);
void patchDocument(Connection &connection, RowId document, const Json &patch);

} // namespace starboard
