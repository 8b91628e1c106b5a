// Reads the hand-worked cases (cases.tsv): reports as a statistician writes them down, and what they must come to.
#pragma once

#include "model/stats/account.h"

#include <map>
#include <string>
#include <vector>

namespace starboard {

struct ExpectedFate {
    std::string id;
    std::string fate; // "counts", a reason's name, or empty for a fact that the account must not mention
    std::string by;
};

struct HandCase {
    std::string name;
    Query query;
    Reports reports;
    std::string number; // "≥1284", "3–5", "none"
    std::string unit;
    std::vector<std::string> flags;
    std::vector<std::string> contradictions; // "a/b"
    std::vector<ExpectedFate> fates;
    std::map<std::string, std::string> more; // days, places
};

[[nodiscard]] Result<std::vector<HandCase>> readCases(const std::string &path);
// "≥1284", "3–5", "≈66.67", "none": the value as the cases write it.
[[nodiscard]] std::string written(const Account &account);
[[nodiscard]] std::string writtenDays(const Account &account); // "2023-01-01..2023-03-31,…", "-" for none

} // namespace starboard
