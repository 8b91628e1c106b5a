// A decoded document to facts: clean, segment, numerals, places, periods, then a clause frame around every numeral.
// Pure and linear in the length of the text; one Extractor may be used by many threads at once.
#pragma once

#include "model/core/fact.h"
#include "model/extract/lexicon.h"
#include "model/place/gazetteer.h"
#include "model/place/placewords.h"

#include <optional>
#include <string>
#include <string_view>

namespace starboard {

struct ExtractOptions {
    std::optional<Date> published; // from the manifest, the file name or the user; a printed date goes before all but the user's
    DateSource publishedFrom = DateSource::Manifest;
    std::string newspaper; // where known beside the page
    std::string district;  // a code that the user has set
    bool explain = false;  // fill Fact::reasons
};

class Extractor {
public:
    // The arguments must outlive the extractor.
    Extractor(const Lexicon &lexicon, const Gazetteer &gazetteer, const PlaceWords &placeWords);

    // All spans of the page count code points of `document`. `file` is the name as given; fact ids carry its base name.
    [[nodiscard]] Page extract(std::string_view file, std::u32string_view document, const ExtractOptions &options = {}) const;

private:
    const Lexicon &m_lexicon;
    const Gazetteer &m_gazetteer;
    const PlaceWords &m_placeWords;
};

} // namespace starboard
