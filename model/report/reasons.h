// The words for why something is left out, not compared or does not add up.
#pragma once

#include "model/report/language.h"
#include "model/stats/comparison.h"
#include "model/stats/discrepancy.h"

#include <string>

namespace starboard::paper {

[[nodiscard]] std::string reasonText(Why why, Language language);
[[nodiscard]] std::string reasonText(Comparability reason, Language language); // empty where comparable
[[nodiscard]] std::string kindText(DiscrepancyKind kind, Language language);
// "环比增长12.5%", "同比下降1.2个百分点", "环比不可比：所报天数相差太大"
[[nodiscard]] std::string changeText(const Change &change, Language language);
// The same for a column that is headed by what is compared: "增长12.5%", "不可比（天数）", "—" without a base.
[[nodiscard]] std::string changeCell(const Change &change, Language language);
[[nodiscard]] bool hasBase(const Change &change); // something was reported to compare with

} // namespace starboard::paper
