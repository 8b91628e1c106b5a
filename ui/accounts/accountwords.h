// An account in words: its figure as printed, its flags, what was counted and what was left out and why.
#pragma once

#include "model/stats/account.h"
#include "model/stats/comparison.h"
#include "model/stats/explanation.h"

#include <QString>

namespace starboard {

[[nodiscard]] QString figureOf(const Account &account);                // ≥1,277; — without a report
[[nodiscard]] QString figureOf(const Rational &value, Bound bound);    // two decimals at the most
[[nodiscard]] QString figureWithUnit(const Account &account);          // ≥1,277 处; 92.7%
[[nodiscard]] QString whyName(Why why);                                // 已被取代 · superseded
[[nodiscard]] QString flagName(Flag flag);                             // 计算 · computed
[[nodiscard]] QString flagNames(const Account &account);               // "· 计算 · 差额", empty without flags
[[nodiscard]] QString countedWords(const Account &account);            // counted 3; left out 2: superseded 1, plan 1
[[nodiscard]] QString tipOf(const QString &name, const Account &account); // for tooltips: value, reports, flags
[[nodiscard]] QString comparabilityWords(Comparability reason);        // why a change is not printed
[[nodiscard]] QString changeWords(const Change &change);               // ▲ 9.1% · ▼ 2.0 points · — contradicted

} // namespace starboard
