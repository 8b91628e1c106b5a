// Finds the data directory and loads what every program needs from it.
#pragma once

#include "model/core/catalogue.h"
#include "model/core/result.h"
#include "model/extract/lexicon.h"
#include "model/place/gazetteer.h"
#include "model/place/placewords.h"

#include <string>

namespace starboard {

// $STARBOARD_DATA, else <program>/../share/starboard, else the source tree's resources.
[[nodiscard]] std::string dataDirectory();
// The user's own rows for the tables of the lexicon: $STARBOARD_WORDS, else starboard/starboard/words in the user's data
// folder (XDG Base Directory Specification). Need not exist.
[[nodiscard]] std::string ownWordsDirectory();
[[nodiscard]] Result<Catalogue> loadCatalogue(); // with the user's own indicators

struct Resources {
    Catalogue catalogue;
    Lexicon lexicon;
    Gazetteer gazetteer;
    PlaceWords placeWords;

    [[nodiscard]] static Result<Resources> load(const std::string &directory = dataDirectory(),
                                                const std::string &ownWords = ownWordsDirectory());
};

} // namespace starboard
