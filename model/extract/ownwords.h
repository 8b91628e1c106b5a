// The user's own words, as the editor holds them and as their files lie beside the program's tables: new indicators,
// further words of an indicator, measure words, names of places.
#pragma once

#include "model/core/catalogue.h"
#include "model/core/result.h"
#include "model/extract/measure.h"
#include "model/place/gazetteer.h"

#include <string>
#include <utility>
#include <vector>

namespace starboard {

struct OwnWords {
    struct NewIndicator {
        std::string code; // own_1, own_2 …; given by settle() where it is empty
        std::string zh;
        std::string en;
        std::string family;      // as in files: "rectification"
        std::string unit;
        std::string aggregation; // "sum", "latest"
        std::string polarity;    // "good", "bad", "neutral"
        std::string objects;     // what is counted, words separated by blanks
        std::string verbs;       // of which one must stand there; empty: any
        friend bool operator==(const NewIndicator &, const NewIndicator &) = default;
    };
    struct Synonym {
        std::string indicator; // its code
        std::string objects;
        std::string verbs;
        friend bool operator==(const Synonym &, const Synonym &) = default;
    };
    struct Measure {
        std::string word;
        std::string dimension; // "item", "person", …
        std::string canonical; // the unit that `factor` leads to, empty: the word itself
        std::string factor;    // "10", "2000/3"
        friend bool operator==(const Measure &, const Measure &) = default;
    };
    struct PlaceName {
        std::string names; // separated by blanks
        std::string code;
        friend bool operator==(const PlaceName &, const PlaceName &) = default;
    };

    std::vector<NewIndicator> indicators;
    std::vector<Synonym> synonyms;
    std::vector<Measure> measures;
    std::vector<PlaceName> places;

    // From the user's folder; a missing folder or file holds no words.
    [[nodiscard]] static Result<OwnWords> read(const std::string &folder);
    // What the files should hold, by their names.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> files() const;
    // Takes white space off the ends, empty rows out, and gives new indicators their codes.
    void settle();
    friend bool operator==(const OwnWords &, const OwnWords &) = default;
};

enum class WordFault : std::uint8_t { NoName, NoWords, NoUnit, UnknownIndicator, KnownMeasure, BadFactor, UnknownPlace };
enum class WordSort : std::uint8_t { Indicators, Synonyms, Measures, Places };

struct WordProblem {
    WordSort table;
    std::size_t row; // of that table
    WordFault fault;
    friend bool operator==(const WordProblem &, const WordProblem &) = default;
};

// `shipped`, `measures`: the program's, without the user's rows. Empty: the words may be saved.
[[nodiscard]] std::vector<WordProblem> problemsOf(const OwnWords &words, const Catalogue &shipped, const MeasureWords &measures,
                                                  const Gazetteer &gazetteer);

} // namespace starboard
