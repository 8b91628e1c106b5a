#include "model/stats/calendar.h"

#include <algorithm>

namespace starboard {

namespace {

constexpr std::array<std::string_view, 4> stepNames{"month", "quarter", "half_year", "year"};
constexpr std::array<int, 4> monthsOf{1, 3, 6, 12};

int monthsIn(Step step)
{
    return monthsOf.at(static_cast<std::size_t>(step));
}

// The window of `step` that holds a month counted from year 0.
Window stepWindow(int month, Step step)
{
    int first = month - month % monthsIn(step), last = first + monthsIn(step) - 1;
    return {firstOfMonth(first / 12, first % 12 + 1), lastOfMonth(last / 12, last % 12 + 1)};
}

int monthNumber(Date day)
{
    return yearOf(day) * 12 + monthOf(day) - 1;
}

std::optional<Step> stepOf(const Window &window)
{
    if (!window.from || !window.to)
        return std::nullopt;
    for (Step step : {Step::Month, Step::Quarter, Step::HalfYear, Step::Year})
        if (stepWindow(monthNumber(*window.from), step) == window)
            return step;
    return std::nullopt;
}

} // namespace

std::string_view name(Step step)
{
    return stepNames.at(static_cast<std::size_t>(step));
}

std::optional<Step> stepFromName(std::string_view text)
{
    const auto at = std::find(stepNames.begin(), stepNames.end(), text);
    return at == stepNames.end() ? std::nullopt : std::optional(static_cast<Step>(at - stepNames.begin()));
}

WindowKind kindOf(const Window &window)
{
    if (!window.from || !window.to)
        return WindowKind::Open;
    auto step = stepOf(window);
    return step ? static_cast<WindowKind>(*step) : WindowKind::Days;
}

Window monthOf(int year, int month)
{
    return stepWindow(year * 12 + month - 1, Step::Month);
}
Window quarterOf(int year, int quarter)
{
    return stepWindow(year * 12 + (quarter - 1) * 3, Step::Quarter);
}
Window halfYearOf(int year, int half)
{
    return stepWindow(year * 12 + (half - 1) * 6, Step::HalfYear);
}
Window yearWindow(int year)
{
    return stepWindow(year * 12, Step::Year);
}

std::vector<Window> windowsIn(const Window &whole, Step step)
{
    std::vector<Window> result;
    if (!whole.from || !whole.to)
        return result;
    int first = monthNumber(*whole.from), last = monthNumber(*whole.to);
    for (int month = first - first % monthsIn(step); month <= last; month += monthsIn(step))
        result.push_back(stepWindow(month, step));
    return result;
}

std::optional<Window> periodBefore(const Window &window)
{
    if (!window.from || !window.to)
        return std::nullopt;
    if (auto step = stepOf(window))
        return stepWindow(monthNumber(*window.from) - monthsIn(*step), *step);
    auto length = *window.to - *window.from + std::chrono::days(1);
    return Window{*window.from - length, *window.to - length};
}

std::optional<Window> yearBefore(const Window &window)
{
    if (!window.from || !window.to)
        return std::nullopt;
    if (auto step = stepOf(window))
        return stepWindow(monthNumber(*window.from) - 12, *step);
    auto earlier = [](Date day) {
        Date last = lastOfMonth(yearOf(day) - 1, monthOf(day));
        return std::min(last, firstOfMonth(yearOf(day) - 1, monthOf(day)) + std::chrono::days(dayOf(day) - 1));
    };
    return Window{earlier(*window.from), earlier(*window.to)};
}

} // namespace starboard
