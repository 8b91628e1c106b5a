// Extracts documents of a workspace again after a change of the lexicon, the program, a date or a district, and tells
// what that changed. What people reviewed stays. Each document is its own transaction.
#pragma once

#include "model/store/import.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace starboard {

struct RenewalOptions {
    std::vector<RowId> documents;    // empty: all that have a page
    bool tryOnly = false;            // tells what would change and writes nothing
    std::size_t mostChanges = 1000;  // as many are listed; all are counted
    std::function<void(std::int64_t done, std::int64_t all, const std::string &name)> progress;
    std::function<bool()> stopAsked; // between documents; what is finished stays
};

struct RenewalSummary {
    std::int64_t documents = 0;
    Reextracted total; // over all documents
    std::vector<FailedFile> failed;
    bool cancelled = false;
};

[[nodiscard]] Result<RenewalSummary> renewExtractions(Workspace &workspace, const ExtractPage &extract,
                                                      const RenewalOptions &options = {});

} // namespace starboard
