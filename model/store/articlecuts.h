// How people cut a page into articles: what "split" and "merge" say in the log, done to the rows of a workspace and done
// again to a page that was extracted anew. A cut is the JSON {"articles": [{"id", "title", "begin", "end"}]} in the order
// of the text, as the articles were before or are after.
#pragma once

#include "model/core/fact.h"
#include "model/store/connection.h"
#include "model/store/factpatch.h"

#include <string>

namespace starboard {

[[nodiscard]] inline bool isCut(std::string_view kind) { return kind == "split" || kind == "merge"; }

// Are the document's articles cut like this?
[[nodiscard]] bool standsCut(Connection &connection, RowId document, const Json &cut);

// The articles of `before` become those of `after`; facts go where their numeral stands, links to an article that goes
// lead to the first that comes. Returns `after` with the rows' ids.
// REQUIRES: standsCut(before); both cover the same text.
Json recut(Connection &connection, RowId document, const Json &before, const Json &after);

// Everything that people cut in this document, done again in the order in which they did it.
[[nodiscard]] bool wasCut(Connection &connection, const std::string &sha256);
void recutPage(Connection &connection, const std::string &sha256, Page &page);

} // namespace starboard
