// From the store's counts to the trees of the filter: every place that has facts, below the places it lies in, and
// every family with its indicators.
#pragma once

#include "model/core/catalogue.h"
#include "model/place/gazetteer.h"
#include "model/store/records.h"
#include "ui/filter/tickmodel.h"

namespace starboard {

class Pinyin;

// Levels above the lowest place that holds everything are left out: one city's workspace begins with its city.
// `known` are the codes that must be in the tree though nothing is counted there.
[[nodiscard]] std::vector<TickNode> placeTree(const std::vector<FactsAtPlace> &counts, const std::vector<FactsAtPlace> &known,
                                              const Gazetteer &gazetteer, Pinyin &pinyin);
// Keys: "family:rectification" and "flying_wires". Indicators without facts are left out, families stay.
[[nodiscard]] std::vector<TickNode> indicatorTree(const std::vector<FactsOfIndicator> &counts, const Catalogue &catalogue,
                                                  Pinyin &pinyin);

inline const QString familyKey = QStringLiteral("family:");

} // namespace starboard
