#include "model/store/factcounts.h"

namespace starboard {

// The plus signs keep SQLite from walking through a whole index in the order of the groups.
void countFactsFrom(Connection &connection, RowId first)
{
    Statement(connection, "INSERT INTO fact_counts"
                          " SELECT place_code, code, family, count(*), sum(unreviewed), sum(doubtful), sum(undated) FROM fact_marks"
                          " WHERE id >= ?1 GROUP BY +place_code, +code, +family"
                          " ON CONFLICT DO UPDATE SET facts = facts + excluded.facts, unreviewed = unreviewed + excluded.unreviewed,"
                          " doubtful = doubtful + excluded.doubtful, undated = undated + excluded.undated")
        .bind(first)
        .run();
    Statement(connection, "INSERT OR IGNORE INTO stale_claims SELECT DISTINCT +code, +place_code FROM facts NOT INDEXED"
                          " WHERE id >= ?1 AND code <> ''")
        .bind(first)
        .run();
}

} // namespace starboard
