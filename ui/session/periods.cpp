#include "ui/session/periods.h"

#include "ui/look/figures.h"

#include <QCoreApplication>

namespace starboard {
namespace {

struct PeriodWords {
    Q_DECLARE_TR_FUNCTIONS(PeriodWords)
};

Days monthOfYear(int year, int month) { return {firstOfMonth(year, month), lastOfMonth(year, month)}; }

Days months(int year, int first, int last) { return {firstOfMonth(year, first), lastOfMonth(year, last)}; }

} // namespace

Days daysOf(Preset preset, Date today)
{
    const int year = yearOf(today);
    const int month = monthOf(today);
    switch (preset) {
    case Preset::ThisMonth: return monthOfYear(year, month);
    case Preset::LastMonth: return month == 1 ? monthOfYear(year - 1, 12) : monthOfYear(year, month - 1);
    case Preset::ThisQuarter: return months(year, (month - 1) / 3 * 3 + 1, (month - 1) / 3 * 3 + 3);
    case Preset::FirstHalf: return months(year, 1, 6);
    case Preset::YearToDate: return {firstOfMonth(year, 1), today};
    case Preset::LastYear: return months(year - 1, 1, 12);
    case Preset::AnyTime: break;
    }
    return {};
}

std::optional<Preset> presetOf(const Days &days, Date today)
{
    for (const Preset preset : presets) {
        if (daysOf(preset, today) == days)
            return preset;
    }
    return std::nullopt;
}

QString presetName(Preset preset)
{
    switch (preset) {
    case Preset::ThisMonth: return PeriodWords::tr("This month");
    case Preset::LastMonth: return PeriodWords::tr("Last month");
    case Preset::ThisQuarter: return PeriodWords::tr("Quarter", "the present quarter of the year");
    case Preset::FirstHalf: return PeriodWords::tr("First half", "January to June");
    case Preset::YearToDate: return PeriodWords::tr("Year to date");
    case Preset::LastYear: return PeriodWords::tr("Last year");
    case Preset::AnyTime: break;
    }
    return PeriodWords::tr("Any time");
}

QString periodName(const Days &range)
{
    if (!range.from && !range.to)
        return presetName(Preset::AnyTime);
    if (!range.from || !range.to)
        return days(range.from, range.to);
    const int year = yearOf(*range.from);
    const auto is = [&](int first, int last) { return months(year, first, last) == range; };
    if (is(1, 12))
        return PeriodWords::tr("%1", "a year").arg(year);
    if (is(1, 6))
        return PeriodWords::tr("First half of %1").arg(year);
    if (is(7, 12))
        return PeriodWords::tr("Second half of %1").arg(year);
    for (int quarter = 0; quarter < 4; ++quarter) {
        if (is(quarter * 3 + 1, quarter * 3 + 3))
            return PeriodWords::tr("Quarter %1 of %2").arg(quarter + 1).arg(year);
    }
    const int month = monthOf(*range.from);
    if (is(month, month))
        return PeriodWords::tr("%1 %2", "month name, year; %1 is the month").arg(monthLabel(month)).arg(year);
    return days(range.from, range.to);
}

} // namespace starboard
