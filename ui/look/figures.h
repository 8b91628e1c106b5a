// One formatter for figures, bounds, days and periods, so that every view, tooltip and export writes them alike.
// In Chinese 2023年6月30日 and 2023-01-01 — 2023-06-30; in English the ISO days with an en dash.
#pragma once

#include "model/core/catalogue.h"
#include "model/core/date.h"
#include "model/core/decimal.h"
#include "model/core/fact.h"

#include <QString>

#include <optional>

namespace starboard {

enum class NumberStyle : std::uint8_t { Thousands, TenThousands }; // 12,640 or 1.264万

void setNumberStyle(NumberStyle style);
[[nodiscard]] NumberStyle numberStyle();

// Whether the interface speaks Chinese; kept by the language switch.
void setChineseInterface(bool chinese);
[[nodiscard]] bool chineseInterface();

[[nodiscard]] QString figure(const Decimal &value); // 1,277 · 92.7
[[nodiscard]] QString figure(std::int64_t value);
[[nodiscard]] QString percent(double ratio, int decimals = 1); // 0.091 → 9.1%
[[nodiscard]] QString boundSign(Bound bound);                 // "", "≥", "≤", "约" or "≈"
[[nodiscard]] QString figure(const Decimal &value, const std::optional<Decimal> &upper, Bound bound); // ≥1,277 · 3–5

[[nodiscard]] QString day(Date date);                                   // 2023-06-30
[[nodiscard]] QString day(const std::optional<Date> &date);             // — where unknown
[[nodiscard]] QString days(const std::optional<Date> &from, const std::optional<Date> &to); // 2023-01-01 — 2023-06-30
[[nodiscard]] QString monthLabel(int month);                            // 3月 · Mar

[[nodiscard]] QString indicatorName(const Indicator &indicator); // in the language of the interface

} // namespace starboard
