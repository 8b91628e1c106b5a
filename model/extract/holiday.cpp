#include "model/extract/holiday.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace starboard {

namespace {

enum class Feast : std::uint8_t { NewYear, Spring, Qingming, Labour, Dragon, MidAutumn, National };

struct Name {
    std::u32string_view word;
    Feast feast;
};

constexpr Name names[] = {{U"元旦", Feast::NewYear},  {U"春节", Feast::Spring},      {U"清明", Feast::Qingming},  {U"五一", Feast::Labour},
                          {U"劳动节", Feast::Labour}, {U"端午", Feast::Dragon},      {U"中秋", Feast::MidAutumn}, {U"国庆", Feast::National},
                          {U"十一", Feast::National}};
constexpr std::u32string_view stretches[] = {U"假期期间", U"放假期间", U"小长假", U"黄金周", U"假期", U"长假", U"期间", U"假日"};

// Month and day, the year's own; 1231 before a smaller last day is the year before's.
struct Days {
    int first, last;
};

struct Year {
    int year;
    std::array<Days, 7> feasts; // in the order of Feast
};

constexpr Year announced[] = {
    {2019, {{{1230, 101}, {204, 210}, {405, 407}, {501, 504}, {607, 609}, {913, 915}, {1001, 1007}}}},
    {2020, {{{101, 101}, {124, 202}, {404, 406}, {501, 505}, {625, 627}, {1001, 1008}, {1001, 1008}}}},
    {2021, {{{101, 103}, {211, 217}, {403, 405}, {501, 505}, {612, 614}, {919, 921}, {1001, 1007}}}},
    {2022, {{{101, 103}, {131, 206}, {403, 405}, {430, 504}, {603, 605}, {910, 912}, {1001, 1007}}}},
    {2023, {{{1231, 102}, {121, 127}, {405, 405}, {429, 503}, {622, 624}, {929, 1006}, {929, 1006}}}},
    {2024, {{{101, 101}, {210, 217}, {404, 406}, {501, 505}, {608, 610}, {915, 917}, {1001, 1007}}}},
    {2025, {{{101, 101}, {128, 204}, {404, 406}, {501, 505}, {531, 602}, {1001, 1008}, {1001, 1008}}}},
    {2026, {{{101, 103}, {215, 223}, {404, 406}, {501, 505}, {619, 621}, {925, 927}, {1001, 1007}}}},
};
// Feasts of fixed days in other years.
constexpr std::array<Days, 7> usual{{{101, 103}, {0, 0}, {404, 406}, {501, 505}, {0, 0}, {0, 0}, {1001, 1007}}};

struct Span {
    Date first, last;
};

std::optional<Span> daysIn(Feast feast, int year)
{
    const auto known = std::find_if(std::begin(announced), std::end(announced), [year](const Year &y) { return y.year == year; });
    const Days days = (known != std::end(announced) ? known->feasts : usual)[static_cast<std::size_t>(feast)];
    const auto first = makeDate(days.first > days.last ? year - 1 : year, days.first / 100, days.first % 100);
    const auto last = makeDate(year, days.last / 100, days.last % 100);
    return first && last ? std::optional(Span{*first, *last}) : std::nullopt;
}

// The feast's last days that had begun by the reference date; New Year's begin in the year before.
std::optional<Span> latest(Feast feast, Date reference)
{
    for (int year = yearOf(reference) + 1; year >= yearOf(reference) - 1; --year) {
        const auto span = daysIn(feast, year);
        if (span && span->first <= reference)
            return span;
        if (!span && year == yearOf(reference))
            break; // nobody knows whether it was this year's
    }
    return std::nullopt;
}

} // namespace

std::optional<HolidaySpan> readHoliday(std::u32string_view text, std::size_t at, Date reference)
{
    std::optional<Span> told;
    const auto skip = [&](std::u32string_view characters) {
        while (at < text.size() && characters.find(text[at]) != characters.npos)
            ++at;
    };
    for (skip(U"“"); at < text.size(); skip(U"节”、和“")) {
        const std::u32string_view rest = text.substr(at, 6);
        const auto name = std::find_if(std::begin(names), std::end(names), [rest](const Name &n) { return rest.starts_with(n.word); });
        if (name == std::end(names))
            break;
        at += name->word.size();
        const auto days = latest(name->feast, reference);
        if (!days)
            return std::nullopt;
        told = told ? Span{std::min(told->first, days->first), std::max(told->last, days->last)} : *days;
    }
    if (!told)
        return std::nullopt;
    for (std::u32string_view both : {U"双节”", U"两节”", U"双节", U"两节"})
        if (text.substr(at).starts_with(both)) {
            at += both.size();
            break;
        }
    for (std::u32string_view stretch : stretches)
        if (text.substr(at).starts_with(stretch))
            return HolidaySpan{at + stretch.size(), told->first, told->last};
    return std::nullopt;
}

} // namespace starboard
