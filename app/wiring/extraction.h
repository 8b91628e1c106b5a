// Joins the extractor with the import of the store: a document in, its page with facts out.
#pragma once

#include "app/wiring/resources.h"
#include "model/extract/extractor.h"
#include "model/store/import.h"

#include <optional>

namespace starboard {

// What is known of a document beside its text: date, newspaper, district.
[[nodiscard]] ExtractOptions optionsFromHints(const Document &document);

// Loads gazetteer and lexicon, which the returned function keeps; it may be called on many threads at once.
[[nodiscard]] Result<ExtractPage> loadExtraction(const std::string &directory = dataDirectory(),
                                                 const std::string &ownWords = ownWordsDirectory());

} // namespace starboard
