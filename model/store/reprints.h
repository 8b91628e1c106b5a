// Reprints inside a workspace: articles of different documents that say the same. The earliest issue is the original
// (without a date: last; then the document's name, then the row), the others point to it and count once. What a person
// linked or kept apart stays as it was said, also when the document is extracted again or comes back.
#pragma once

#include "model/page/reprint.h"
#include "model/store/connection.h"

#include <limits>
#include <string>
#include <vector>

namespace starboard {

constexpr RowId anyArticle = std::numeric_limits<RowId>::max();

struct SignedArticle {
    RowId article = 0;
    RowId document = 0;
    Signature signature;
    RowId before = anyArticle; // articles from this row on are looked at in their own turn
};

// Stores the signatures of new articles and links those that say what an earlier or another new article says. Looks at
// few articles whatever the size of the workspace. Returns how many became reprints.
std::int64_t linkReprints(Connection &connection, std::vector<SignedArticle> fresh);

// Does a text that is not stored say what a stored article says? 0: no.
[[nodiscard]] RowId articleLike(Connection &connection, std::u32string_view body, const Signature &signature);

// Articles that came before signatures were stored, or whose text has changed, get theirs and their links.
void signTheUnsigned(Connection &connection);

// Before articles go: their hashes go, and what they were the original of gets another.
void releaseArticle(Connection &connection, RowId article);
void releaseDocument(Connection &connection, RowId document);

// The article that stands for all that say the same: the original, or itself.
[[nodiscard]] RowId storyOf(Connection &connection, RowId article);
[[nodiscard]] std::vector<RowId> reprintsOf(Connection &connection, RowId article); // that point to it
// `original` 0: none.
void setLink(Connection &connection, RowId article, RowId original, bool keptApart);

[[nodiscard]] std::string packed(const Signature &signature); // as the column holds it
// Before an article gets another text: it is unsigned then. Nothing happens where it keeps its span.
void forgetSignatureUnless(Connection &connection, RowId article, TextSpan span);

} // namespace starboard
