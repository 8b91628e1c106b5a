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

// Unused: the condition is only looked at row by row, so that SQLite goes by the order that is asked for.
enum class Indexes : std::uint8_t { Used, Unused };
[[nodiscard]] Condition condition(const Filter &filter, Indexes indexes = Indexes::Used);
// The table of standing counts that knows the answer: nothing but places, indicators and families is asked. nullptr where
// the facts have to be counted.
[[nodiscard]] const char *countsFor(const Filter &filter);
// Facts alone, without articles and documents: counts are several times faster.
[[nodiscard]] bool needsNames(const Filter &filter);

} // namespace starboard
