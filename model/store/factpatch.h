// A fact's fields by name, as the log of reviews keeps them: a patch holds the fields that an action changed.
// Values are written exactly ("17.85"), dates as YYYY-MM-DD, spans as [a, b], enums by the names of model/core/fact.h.
#pragma once

#include "model/store/records.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace starboard {

using Json = nlohmann::ordered_json;

[[nodiscard]] Json wholeFact(const FactRow &row);
// The fields in which the two differ: as they were, as they are.
[[nodiscard]] std::pair<Json, Json> difference(const FactRow &before, const FactRow &after);
// False when a field is unknown or its value makes no sense; then the row may be half changed and must be dropped.
[[nodiscard]] bool applyPatch(const Json &patch, FactRow &row);
[[nodiscard]] bool holds(const FactRow &row, const Json &patch); // every field of the patch is as the patch says
// What the extractor says is the same; review and origin are not looked at.
[[nodiscard]] bool sameContent(const FactRow &a, const FactRow &b);

} // namespace starboard
