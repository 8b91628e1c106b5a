// Newspaper pages for the benchmarks, from the grammar and the word lists of tests/support and the streets and communities
// of districts that exist. No page comes twice; the same seed gives the same pages.
#pragma once

#include <cstdint>
#include <string>

namespace starboard::test {

enum class Density {
    Dense,     // some thirty numbers a page: a work report of nothing but figures
    Newspaper, // twelve: two a kilobyte, as newspapers print them
};

// `count` text files of about 6 kB in subfolders of a thousand; false when they cannot be written.
[[nodiscard]] bool makePages(const std::string &folder, int count, std::uint32_t seed = 1, Density density = Density::Dense);

} // namespace starboard::test
