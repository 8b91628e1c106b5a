#include "model/read/hints.h"

#include "model/core/text.h"

#include <algorithm>
#include <iterator>

namespace starboard {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// A run of digits from `at` on; `at` moves behind it.
struct Run
{
    std::size_t length = 0;
    int value = 0;
};

Run digits(std::string_view text, std::size_t &at)
{
    Run run;
    while (at < text.size() && isDigit(text[at])) {
        if (run.length < 9)
            run.value = run.value * 10 + (text[at] - '0');
        ++run.length;
        ++at;
    }
    return run;
}

// One sign between year, month and day: - _ . / or 年, 月.
bool separator(std::string_view text, std::size_t &at)
{
    for (std::string_view sign : {"-", "_", ".", "/", "年", "月"})
        if (text.substr(at).starts_with(sign)) {
            at += sign.size();
            return true;
        }
    return false;
}

std::optional<Date> checked(int year, int month, int day)
{
    return year >= 1949 && year <= 2100 ? makeDate(year, month, day) : std::nullopt;
}

} // namespace

std::string newspaperFromName(std::string_view name)
{
    constexpr std::u32string_view endings[] = {U"日报", U"晚报", U"时报", U"早报",   U"晨报", U"商报",
                                               U"导报", U"周报", U"快报", U"都市报", U"区报", U"县报"};
    constexpr std::size_t longest = 12;
    const std::u32string text = fromUtf8(name);
    std::string found;
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t end = begin;
        while (end < text.size() && isHan(text[end]))
            ++end;
        std::u32string_view run = std::u32string_view(text).substr(begin, end - begin);
        bool ends = std::any_of(std::begin(endings), std::end(endings), [run](std::u32string_view ending) {
            return run.size() > ending.size() && run.ends_with(ending);
        });
        bool today = run.starts_with(U"今日") && run.size() >= 4 && run.size() <= 5;
        if (run.size() <= longest && (ends || today))
            found = toUtf8(run);
        begin = end + 1;
    }
    return found;
}

std::optional<Date> dateFromName(std::string_view name)
{
    std::optional<Date> found;
    for (std::size_t at = 0; at < name.size();) {
        if (!isDigit(name[at])) {
            ++at;
            continue;
        }
        Run first = digits(name, at);
        if (first.length == 8) {
            if (auto date = checked(first.value / 10000, first.value / 100 % 100, first.value % 100))
                found = date;
            continue;
        }
        if (first.length != 4 && first.length != 6)
            continue;
        std::size_t next = at;
        if (!separator(name, next))
            continue;
        Run second = digits(name, next);
        if (first.length == 6) { // 202303/16, as newspaper sites sort their pages
            if (second.length == 2)
                if (auto date = checked(first.value / 100, first.value % 100, second.value))
                    found = date;
            continue;
        }
        if (second.length == 0 || second.length > 2)
            continue;
        std::size_t last = next;
        if (!separator(name, last))
            continue;
        Run third = digits(name, last);
        if (third.length >= 1 && third.length <= 2)
            if (auto date = checked(first.value, second.value, third.value)) {
                found = date;
                at = last;
            }
    }
    return found;
}

} // namespace starboard
