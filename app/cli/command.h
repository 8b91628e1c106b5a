// What the subcommands of starboard-cli share: exit codes and the form in which they report.
#pragma once

#include "model/core/result.h"

#include <string_view>

namespace starboard::cli {

enum Exit : int { Done = 0, InputFailed = 1, UsageError = 2 };

// One line on standard error: “starboard-cli: page.txt: message”.
void report(std::string_view subject, std::string_view message);
void report(std::string_view subject, const Failure &failure);

} // namespace starboard::cli
