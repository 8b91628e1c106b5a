// What a correction of one field of a fact means for the fields that hang on it.
#pragma once

#include "model/core/fact.h"

#include <optional>
#include <string>

namespace starboard {

struct Indicator;

void setNumber(Fact &fact, const Decimal &value, const std::optional<Decimal> &upper);
void setIndicator(Fact &fact, const std::string &code, const Indicator *indicator); // null outside the catalogue: the family stays
void setPlace(Fact &fact, const std::string &code, const std::string &name);
// The kind follows where the days leave it no sense: two days are a span unless they run on from the first; a last day
// alone is no span, a first day alone runs on.
void setDays(Fact &fact, std::optional<Date> first, std::optional<Date> last);

} // namespace starboard
