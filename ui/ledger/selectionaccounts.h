// What selected rows amount to: an account for each indicator among them, never a sum of the rows.
#pragma once

#include "model/stats/account.h"
#include "ui/session/sources.h"

#include <span>
#include <string>
#include <vector>

namespace starboard {

struct SelectionAccount {
    std::string indicator; // empty: the rows outside the catalogue, of which there is no account
    std::string place;     // the lowest that holds the rows
    std::int64_t rows = 0;
    Account account;
};

// In the catalogue's order, the rows outside it last. Runs on the worker's thread.
[[nodiscard]] Result<std::vector<SelectionAccount>> accountsOf(Sources &sources, std::span<const RowId> rows);

} // namespace starboard
