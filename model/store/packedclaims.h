// The claims that the workspace keeps packed for accounts: brought up to date where facts, decisions or the law changed,
// and read. They are never newer or older than the facts that are read in the same transaction.
#pragma once

#include "model/stats/decision.h"
#include "model/stats/packedplace.h"
#include "model/store/connection.h"

#include <string>
#include <vector>

namespace starboard {

class PackedClaims {
public:
    explicit PackedClaims(Connection &connection) : m_connection(connection) {}

    // Makes what is out of step in `places` (none in another). False where that cannot be written now: on a read-only
    // workspace, or while another program writes.
    [[nodiscard]] bool bringUpToDate(const Indicator &indicator, const std::vector<std::string> &places);
    [[nodiscard]] std::vector<PackedPlace> read(const Indicator &indicator, const std::vector<std::string> &places, bool names);

private:
    [[nodiscard]] bool current(const Indicator &indicator, const std::vector<std::string> &places);
    void makeAgain(const Indicator &indicator, const std::string &place);

    Connection &m_connection;
};

} // namespace starboard
