// Finds the places that a page names and resolves them together: the county-level district that explains most of the
// page's names best wins, and every mention is then read inside it, inside its city, inside its province.
// Pure function of the clean text; spans count its code points. Linear in the length of the text.
#pragma once

#include "model/core/text.h"
#include "model/place/gazetteer.h"
#include "model/place/placewords.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace starboard {

struct PlaceMention
{
    TextSpan span;        // the words here: 昆吾办, 区纪工委, 该镇
    std::string printed;  // the place as the page prints it; for 区纪工委, 全区, 该镇 the name they stand for
    std::string code;     // the lowest official code that is known; empty where nothing is
    std::string district; // county-level code, or the place's own code above the county
    PlaceLevel level = PlaceLevel::County; // of the place itself, also where its code is only its container's
    bool isBody = false;                   // a body or an office that stands for its district or town (区妇联)
    bool refers = false;                   // has no name of its own (全区, 该镇)
    bool corrected = false;                // a misprint one character off
    std::string correctedName;             // the official name where corrected, else empty
    double confidence = 0;                 // 0 … 1
};

struct PlaceEvidence
{
    std::string name; // as printed
    std::string code; // what it is inside the chosen district
    double weight = 0;
};

struct ArticlePlace
{
    std::string district; // county-level code, or higher where the article is about a city or a province
    std::string printed;  // how the page calls it: 经开区
    double confidence = 0;
};

struct PagePlaces
{
    std::string district; // county-level code, a higher one where nothing lower is known, empty where unknown
    std::string printed;  // how the page calls it, its official name where it does not
    double confidence = 0;
    std::vector<PlaceEvidence> evidence; // heaviest first
    std::vector<ArticlePlace> articles;  // one for each of the given articles
    std::vector<PlaceMention> mentions;  // by position, not overlapping
};

// What is known beside the text. A code that the user set decides; words (newspaper, file name) are evidence.
struct PlaceHint
{
    std::string district;
    std::string words;
};

[[nodiscard]] PagePlaces resolvePlaces(std::u32string_view text, const std::vector<TextSpan> &articles,
                                       const Gazetteer &gazetteer, const PlaceWords &words, const PlaceHint &hint = {});

} // namespace starboard
