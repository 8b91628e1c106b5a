// A filter as a condition on the tables of factTables, with its values.
#pragma once

#include "model/store/connection.h"
#include "model/store/filter.h"

#include <string>
#include <variant>
#include <vector>

namespace starboard {

struct Condition {
    std::string sql; // "1" when everything fits
    std::vector<std::variant<std::int64_t, double, std::string>> values;

    void bindTo(Statement &statement) const; // after what was bound before
    void add(std::string_view condition);    // AND
};

[[nodiscard]] Condition condition(const Filter &filter);
// Facts alone, without articles and documents: counts are several times faster.
[[nodiscard]] bool needsNames(const Filter &filter);

} // namespace starboard
