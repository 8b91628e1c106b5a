// Time expressions of a text, resolved against the reference date, in one linear pass.
// Without a year in the text and without a reference an expression is found but its ends stay open.
#pragma once

#include "model/core/fact.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace starboard {

enum class PeriodForm : std::uint8_t {
    Year,       // 2022年, 去年, 今年 (alone)
    HalfYear,   // 上半年
    Quarter,    // 第一季度, 前三季度
    Months,     // 5月, 1-5月, 前8个月, 本月, 8月上旬
    Week,       // 本周
    Day,        // 8月28日, 当天, 昨日
    Days,       // 2月20日至3月10日
    Since,      // 今年以来, 自…以来, 从6月起
    Until,      // 截至6月底, 到2025年底, 6月底前
    AsOf,       // 截至目前, 目前, 现有, 如今
    Recent,     // 近日, 日前, 连日来
    Running,    // 累计, 近年来, 整治开展以来: a total without a known start
    Comparison, // 去年同期: a base that other figures are compared with
};
[[nodiscard]] std::string_view name(PeriodForm form);

struct PeriodMention {
    TextSpan span;
    Period period; // as a report of something done means it: 今年 ends on the reference date
    Period whole;  // the named stretch in full, as a plan means it: 今年 is 1 January to 31 December
    PeriodForm form = PeriodForm::Day;
    bool yearGiven = false; // the text itself says the year in digits
    bool resolved = false;  // what the words say, the year and the reference suffice for `period`
    bool planTime = false;  // a time for plans: 年内, 本年度, 今年将, 明年, 到2025年底, a 下半年 still to come
    bool weak = false;      // 累计, 现有: yields to an explicit expression beside it
    bool anaphoric = false; // 当天, 当月, 去年同期: means a time told before
    bool future = false;    // begins after the reference date
    bool openEnded = false; // 从2015年起: the words themselves name no end
};

// In the order of the text, spans never overlap.
[[nodiscard]] std::vector<PeriodMention> findPeriods(std::u32string_view text, std::optional<Date> reference);

} // namespace starboard
