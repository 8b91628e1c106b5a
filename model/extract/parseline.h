// What `starboard-cli parse` prints for a raw line: JSON arrays with spans in code points of that line.
#pragma once

#include "model/extract/period.h"
#include "model/extract/quantity.h"

#include <optional>
#include <string>
#include <string_view>

namespace starboard {

// [{"span":[a,b],"value":…,"upper":…,"bound":"exact","unit":"处"}]; unit null for a bare numeral; "[]" for an empty line.
[[nodiscard]] std::string parseQuantityJson(std::string_view line, const QuantityLexicon &lexicon);
// [{"span":[a,b],"start":"2023-01-01","end":null}]. A line "YYYY-MM-DD<TAB>text" brings its own reference date.
[[nodiscard]] std::string parsePeriodJson(std::string_view line, std::optional<Date> reference);

} // namespace starboard
