// A manifest: CSV (RFC 4180, UTF-8 or GB18030) that tells newspaper, issue date and district of files.
// Columns file, newspaper, published, district (an official code), note in any order; unknown columns are ignored.
#pragma once

#include "model/core/date.h"
#include "model/core/result.h"
#include "model/read/document.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace starboard {

struct ManifestEntry
{
    std::string newspaper;
    std::optional<Date> published;
    std::string district; // a code
    std::string note;

    // What the line says goes before what was known; the user's word stays.
    void tell(Hints &hints) const;
};

class Manifest
{
public:
    [[nodiscard]] static Result<Manifest> read(const std::string &path);
    [[nodiscard]] static Result<Manifest> parse(std::string_view bytes, const std::string &nameForMessages);

    // By the whole name, else by its last part: "pages/a.txt" finds a line for "a.txt". Null where there is none.
    [[nodiscard]] const ManifestEntry *find(std::string_view name) const;
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

private:
    std::unordered_map<std::string, ManifestEntry> m_entries;
};

// The records of a CSV text, quotes undone; line ends inside quotes are kept.
[[nodiscard]] std::vector<std::vector<std::string>> parseCsv(std::string_view text);

} // namespace starboard
