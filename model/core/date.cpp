#include "model/core/date.h"

#include <charconv>
#include <cstdio>

namespace starboard {

namespace {

std::chrono::year_month_day civil(Date date) { return std::chrono::year_month_day(date); }

std::chrono::year_month_day civil(int year, int month, int day)
{
    return {std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
            std::chrono::day(static_cast<unsigned>(day))};
}

bool number(std::string_view text, int &value)
{
    auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
}

} // namespace

std::optional<Date> makeDate(int year, int month, int day)
{
    if (month < 1 || day < 1 || year < 1 || year > 9999 || !civil(year, month, day).ok())
        return std::nullopt;
    return Date(civil(year, month, day));
}

std::optional<Date> parseDate(std::string_view iso)
{
    int year = 0, month = 0, day = 0;
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-' || !number(iso.substr(0, 4), year) ||
        !number(iso.substr(5, 2), month) || !number(iso.substr(8, 2), day))
        return std::nullopt;
    return makeDate(year, month, day);
}

std::string toIso(Date date)
{
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", yearOf(date), monthOf(date), dayOf(date));
    return text;
}

int yearOf(Date date) { return static_cast<int>(civil(date).year()); }
int monthOf(Date date) { return static_cast<int>(static_cast<unsigned>(civil(date).month())); }
int dayOf(Date date) { return static_cast<int>(static_cast<unsigned>(civil(date).day())); }

Date firstOfMonth(int year, int month) { return Date(civil(year, month, 1)); }

Date lastOfMonth(int year, int month)
{
    using namespace std::chrono;
    return Date(year_month_day_last(std::chrono::year(year),
                                    month_day_last(std::chrono::month(static_cast<unsigned>(month)))));
}

} // namespace starboard
