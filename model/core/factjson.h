// The JSON-lines form of facts: what `starboard-cli extract` prints and `import --facts` reads back.
#pragma once

#include "model/core/fact.h"
#include "model/core/result.h"

#include <nlohmann/json_fwd.hpp>

namespace starboard {

// A fact with the document it stands in, as one JSON line carries it.
struct FactLine {
    Fact fact;
    std::string document; // "document" or, as `extract` writes it, "file"
    std::optional<Date> issued;
    std::string articleTitle;
    TextSpan articleSpan;
    ReviewState review = ReviewState::Unreviewed;
};

[[nodiscard]] nlohmann::ordered_json toJson(const Fact &fact, const Article &article, const Page &page);
// Reads a line with at least id, value, place_code and period; unknown keys are ignored.
[[nodiscard]] Result<FactLine> factLineFromJson(std::string_view line);
// An integer where the decimal is one, else the nearest double.
[[nodiscard]] nlohmann::ordered_json toJson(const Decimal &value);

} // namespace starboard
