// The words of the full-text index: overlapping pairs of Chinese characters, and runs of letters and digits.
// FTS5's own trigrams find nothing for two-character words, which most Chinese words are.
#pragma once

#include <SQLiteCpp/Database.h>

namespace starboard {

// On every connection, before the index is used. Throws SQLite::Exception.
void registerTokenizer(SQLite::Database &database);

} // namespace starboard
