// Packed files: ZIP and what libarchive knows besides. Nothing is ever written to disk.
#pragma once

#include "model/core/result.h"
#include "model/read/reader.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace starboard {

// What has been unpacked so far; one budget for an archive with all archives inside it.
struct UnpackBudget
{
    std::uint64_t packed = 0; // size of the outermost archive
    std::uint64_t unpacked = 0;
    std::size_t entries = 0;
};

struct ArchiveEntry
{
    std::string name; // UTF-8, with '/' between folders
    std::string bytes;
};

// Called for each file of an archive, with its failure where the entry cannot be unpacked; false stops.
using VisitEntry = std::function<bool(const std::string &name, Result<ArchiveEntry> &&)>;

// Fails with TooLarge as soon as the archive unpacks to more than the limits allow, and with Damaged where it breaks
// off; entries before that have been visited.
[[nodiscard]] Result<void> readArchive(std::string_view bytes, const std::string &name, const ReadLimits &limits,
                                       UnpackBudget &budget, const VisitEntry &visit);

// The entries of a packed document whose names `wanted` accepts.
[[nodiscard]] Result<std::unordered_map<std::string, std::string>>
readEntries(std::string_view bytes, const std::string &name, const ReadLimits &limits,
            const std::function<bool(const std::string &)> &wanted);

// The names of the first entries, to tell a DOCX from an OFD from a plain ZIP.
[[nodiscard]] bool hasEntry(std::string_view bytes, std::string_view entry);

} // namespace starboard
