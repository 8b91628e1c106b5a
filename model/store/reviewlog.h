// Writes the append-only log. One LogStep is one action of the user; its entries share the number of the first.
#pragma once

#include "model/store/connection.h"
#include "model/store/factpatch.h"
#include "model/store/records.h"

#include <string>
#include <string_view>

namespace starboard {

struct LoggedDocument {
    RowId id = 0;
    std::string sha256;
    std::string name;
};
[[nodiscard]] LoggedDocument loggedDocument(Connection &connection, RowId document);

class LogStep {
public:
    LogStep(Connection &connection, RowId undoes = 0);
    void write(std::string_view kind, const LoggedDocument &document, std::string_view factId, const Json &before,
               const Json &after);
    [[nodiscard]] RowId number() const { return m_step; } // 0: nothing was written

private:
    Connection &m_connection;
    std::string m_at;
    std::int64_t m_day;
    RowId m_undoes;
    RowId m_step = 0;
};

// The article that holds the position, else the nearest; 0 when the document has none.
[[nodiscard]] RowId articleAt(Connection &connection, RowId document, std::uint32_t position);

// What people said about a document that is extracted again or comes back after it was removed: entries in order.
void replayReviews(Connection &connection, RowId document);

} // namespace starboard
