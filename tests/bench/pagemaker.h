// Newspaper pages for the benchmarks, from the grammar and the word lists of tests/support and the streets and communities
// of districts that exist. No page comes twice; the same seed gives the same pages.
#pragma once

#include <cstdint>
#include <string>

namespace starboard::test {

// `count` text files of about 6 kB in subfolders of a thousand; false when they cannot be written.
[[nodiscard]] bool makePages(const std::string &folder, int count, std::uint32_t seed = 1);

} // namespace starboard::test
