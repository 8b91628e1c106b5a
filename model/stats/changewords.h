// From–to: “由54%提高到82%”, “由15个压缩至5个” tell one thing twice, before and after.
#pragma once

#include "model/stats/report.h"

namespace starboard {

[[nodiscard]] bool tellsAfter(const Report &report);  // the “to”: 提高到82%
[[nodiscard]] bool tellsBefore(const Report &report); // the “from”, beside a “to” of its sentence: 由54%

} // namespace starboard
