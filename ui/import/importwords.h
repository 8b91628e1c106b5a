// What an import brought, in sentences.
#pragma once

#include "model/store/preview.h"

#include <QString>

namespace starboard {

[[nodiscard]] QString importSentence(const ImportSummary &summary); // 12 pages imported, 34 facts, 2 without a date
// For imports without a window of their own: the sentence, or what failed and why.
[[nodiscard]] Result<QString> importOutcome(const ImportSummary &summary);
[[nodiscard]] QString previewSentence(const Preview &preview);
[[nodiscard]] QString dateSourceWord(DateSource source); // from the page, from the file name …
[[nodiscard]] QString prospectWords(const Candidate &candidate); // new, already there, the same as …, why it failed
// 1,234 of 10,000 files · 310 files/s · 28 s left
[[nodiscard]] QString progressWords(int done, int total, double seconds);

} // namespace starboard
