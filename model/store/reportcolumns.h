// Rows of facts as reports for statistics.
#pragma once

#include "model/stats/report.h"
#include "model/store/connection.h"
#include "model/store/rowid.h"

#include <string>
#include <unordered_map>

namespace starboard {

// A report names its document; two pages of one name must stay two.
class DocumentNames {
public:
    explicit DocumentNames(Connection &connection) : m_connection(connection) {}
    [[nodiscard]] const std::string &of(RowId document);

private:
    Connection &m_connection;
    std::unordered_map<RowId, std::string> m_names;
};

// What is linked or kept apart: few articles among many.
class Stories {
public:
    explicit Stories(Connection &connection);
    [[nodiscard]] bool empty() const { return m_stories.empty(); }
    void tell(RowId article, Report &report) const;

private:
    struct Story {
        RowId original = 0;
        bool keptApart = false;
    };
    std::unordered_map<RowId, Story> m_stories;
};

extern const char *const reportColumns; // of facts, the row's id first
// Its texts live until the next step.
[[nodiscard]] Report readReport(const Statement &row, DocumentNames &names, const Stories &stories);

} // namespace starboard
