// Packed files made in memory, for tests.
#pragma once

#include <archive.h>
#include <archive_entry.h>
#include <string>
#include <utility>
#include <vector>

namespace starboard::test {

// A ZIP with these entries, name and bytes.
inline std::string zipOf(const std::vector<std::pair<std::string, std::string>> &entries)
{
    std::size_t size = 1 << 16;
    for (const auto &[name, bytes] : entries)
        size += bytes.size() + 2 * name.size() + 1024;
    std::string packed(size, '\0');
    std::size_t used = 0;
    archive *writer = archive_write_new();
    archive_write_set_format_zip(writer);
    archive_write_open_memory(writer, packed.data(), packed.size(), &used);
    for (const auto &[name, bytes] : entries) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.c_str());
        archive_entry_set_size(entry, static_cast<la_int64_t>(bytes.size()));
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(writer, entry);
        archive_write_data(writer, bytes.data(), bytes.size());
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    packed.resize(used);
    return packed;
}

} // namespace starboard::test
