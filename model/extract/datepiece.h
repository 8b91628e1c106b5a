// One date as printed (2022年5月, 去年上半年, 8月28日, 前8个月) and the days it stands for.
#pragma once

#include "model/core/date.h"
#include "model/extract/period.h"

#include <optional>
#include <string_view>

namespace starboard {

struct DatePiece {
    enum class Grain : std::uint8_t { Year, HalfYear, Quarter, Months, TenDays, Week, Day };

    std::size_t begin = 0, end = 0;
    Grain grain = Grain::Year;
    int year = 0;             // 0: not told
    bool yearGiven = false;   // in digits
    bool relative = false;    // 今年, 去年, 本月: needs the reference
    bool thisYear = false;    // 今年 and nothing else
    bool wholeYear = false;   // 本年度, 年内, 全年
    bool endPoint = false;    // 底, 末: only the last day is meant
    bool noMonth = false;     // “12日” behind “1月10日至”
    int firstMonth = 1, lastMonth = 12;
    int firstDay = 0, lastDay = 0; // 0: the month's first, last
    std::optional<Date> start, finish; // already resolved: 昨天, 上周

    void setMonths(int first, int last, Grain as)
    {
        firstMonth = first;
        lastMonth = last;
        grain = as;
    }
};

struct DateSpan {
    Date start, end;
};

// Reads the date that starts at `at`. `reference` resolves 今年, 昨天 and the like; without it they stay unresolved.
[[nodiscard]] std::optional<DatePiece> readDatePiece(std::u32string_view text, std::size_t at, std::optional<Date> reference);
// The days of the piece in a year; nullopt for 30 February.
[[nodiscard]] std::optional<DateSpan> daysOf(const DatePiece &piece, int year);

} // namespace starboard
