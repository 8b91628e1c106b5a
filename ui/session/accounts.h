// Accounts as the views print them: figure with bound, unit, the words for reasons and flags, the tooltip of a mark.
#pragma once

#include "model/stats/comparison.h"

#include <QString>

#include <optional>

namespace starboard {

[[nodiscard]] QString figureOf(const Rational &value, bool rate = false); // rates with one decimal
[[nodiscard]] QString figureOf(const Account &account);         // ≥1,277 · 3–5 · — without a report
[[nodiscard]] QString numberOf(const Account &account);         // the same without the bound's sign
[[nodiscard]] QString figureWithUnit(const Account &account);   // ≥1,277 处; a percentage without a blank
[[nodiscard]] std::optional<double> lengthOf(const Account &account); // for bars

[[nodiscard]] QString whyWord(Why why);    // 已被取代 · superseded
[[nodiscard]] QString flagWord(Flag flag); // 计算 · computed
[[nodiscard]] QString flagWords(const Flags &flags); // all, separated; 矛盾 first
[[nodiscard]] QString comparabilityWord(Comparability reason); // why two accounts are not compared

// Value, period, days covered, number of reports; several lines.
[[nodiscard]] QString tipOf(const Account &account, const Window &window);

} // namespace starboard
