// The columns of a fact, written and read in one order by all who touch the table.
#pragma once

#include "model/store/connection.h"
#include "model/store/records.h"

#include <string>

namespace starboard {

// INSERT with document, article, issued, review, added, then the fact; returns the new row.
[[nodiscard]] RowId insertFact(Connection &connection, const FactRow &row);
// One of many: countFactsFrom() must follow before the transaction ends and before one of them is changed.
[[nodiscard]] RowId insertUncounted(Connection &connection, const FactRow &row);
void updateFact(Connection &connection, RowId id, const FactRow &row); // all but id and document
void removeFact(Connection &connection, RowId id);

// "SELECT <factColumns> FROM <factTables> WHERE …" gives rows for readFact.
extern const char *const factColumns;
extern const char *const factTables;
[[nodiscard]] FactRow readFact(const Statement &row);
[[nodiscard]] std::optional<FactRow> findFact(Connection &connection, RowId id);

} // namespace starboard
