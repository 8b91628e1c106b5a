// The log's own words in the reader's language: what was done, and the fields before and after.
#pragma once

#include "model/store/records.h"

#include <QString>

namespace starboard {

class Session;

[[nodiscard]] QString deedWord(const LogEntry &entry); // Confirmed · Taken back: confirmed
// "Value 154 · Unit 处" of an entry's JSON; — where nothing was there.
[[nodiscard]] QString fieldsInWords(const Session &session, const std::string &json);

} // namespace starboard
