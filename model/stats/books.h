// What every statistic is made from: the reports at hand, the indicators, and what people decided.
#pragma once

#include "model/stats/account.h"

#include <span>

namespace starboard {

// Views only: reports, catalogue and decisions outlive the books.
struct Books {
    std::span<const Report> reports;
    const Catalogue &catalogue;
    const Decisions &decisions;

    [[nodiscard]] Account account(const Query &query) const
    {
        return starboard::account(reports, query, catalogue, decisions);
    }
};

} // namespace starboard
