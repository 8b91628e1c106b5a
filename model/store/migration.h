// Brings a workspace's file to the version of this program, one script per version, each in one transaction.
#pragma once

#include "model/core/result.h"

#include <functional>
#include <string>
#include <vector>

namespace starboard {

class Connection;

struct Migration {
    int version;
    const char *title;
    const char *sql;
};

[[nodiscard]] const std::vector<Migration> &migrations(); // in order, from model/store/migrations
[[nodiscard]] int newestVersion();

// Saves the file as "name.before-<version>.db" unless it is empty, then runs what is missing; stops at the first error
// with the file as it was. `progress` gets pages copied and pages in all.
[[nodiscard]] Result<void> migrate(Connection &connection, const std::vector<Migration> &scripts,
                                   const std::function<void(int, int)> &progress);

} // namespace starboard
