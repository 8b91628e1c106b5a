// What people type into the fields of a fact and into the filters of a table, read. nullopt where it makes no sense.
#pragma once

#include "model/core/decimal.h"
#include "ui/session/periods.h"

#include <QString>

#include <optional>

namespace starboard {

struct TypedNumber {
    Decimal value;
    std::optional<Decimal> upper;
};
// 1,400 · 1.2万 · 三十 · 3–5
[[nodiscard]] std::optional<TypedNumber> numberTyped(const QString &text);

struct TypedRange {
    std::optional<Decimal> from;
    std::optional<Decimal> to;
    friend bool operator==(const TypedRange &, const TypedRange &) = default;
};
// 100 · ≥100 · >=100 · ≤20 · 3–5 · 1万–; an empty text has no ends
[[nodiscard]] std::optional<TypedRange> rangeTyped(const QString &text);
[[nodiscard]] QString rangeText(const TypedRange &range);

// 2023 · 2023-05 · 2023年5月 · 2023-05-03 · 2023-01 – 2023-06 · 2023-05-03 –; an empty text has no ends
[[nodiscard]] std::optional<Days> daysTyped(const QString &text);
[[nodiscard]] QString daysText(const Days &days);

} // namespace starboard
