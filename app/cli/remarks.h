// Qt's remarks that say nothing about the user's work: they would be mail from cron.
#pragma once

namespace starboard::cli {

// Before the application object is made.
void withoutRemarksOfQt();

} // namespace starboard::cli
