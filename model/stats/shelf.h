// What statistics remember of the reports they loaded.
#pragma once

#include "model/stats/books.h"
#include "model/stats/reportsource.h"

#include <memory>

namespace starboard {

// The books that were loaded last, up to some hundred thousand reports.
class Shelf {
public:
    // What books are made of: packed ones know every window, but no fact that does not count.
    enum class Kind : std::uint8_t { Reports, Packed };
    // Books that hold all that the request asks for, made at this revision; nullptr if there are none. Where packed ones
    // would do, those made of reports do as well.
    [[nodiscard]] std::shared_ptr<const Books> find(const ReportRequest &request, Kind kind, std::int64_t revision);
    void keep(const ReportRequest &request, Kind kind, std::int64_t revision, std::shared_ptr<const Books> books);

private:
    struct Entry {
        ReportRequest request;
        Kind kind;
        std::shared_ptr<const Books> books;
    };
    std::vector<Entry> m_entries; // the last used last
    std::int64_t m_revision = 0;
};

} // namespace starboard
