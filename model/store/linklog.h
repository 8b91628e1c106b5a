// What people said about reprints, as the log keeps it: by the documents' hashes and the articles' places in them, so
// that it outlives rows, new extractions and documents that go and come back.
#pragma once

#include "model/store/connection.h"
#include "model/store/factpatch.h"

#include <string>

namespace starboard {

// {"document", "at", "title", "original": null or such a place, "apart"}; null when there is no such article.
[[nodiscard]] Json linkState(Connection &connection, RowId article);
// The article of the document that the state speaks of; 0 when it has none.
[[nodiscard]] RowId articleOfState(Connection &connection, RowId document, const Json &state);
void setLinkState(Connection &connection, RowId article, const Json &state);
// Brings a document's articles, and those linked to them, to what the log says last.
void replayLinks(Connection &connection, const std::string &sha256);

} // namespace starboard
