#include "model/stats/cover.h"

#include "model/stats/place.h"

#include <algorithm>

namespace starboard {

namespace {

std::optional<Date> dateOf(Day day)
{
    return day == beforeAllDays ? std::nullopt : std::optional(Date(std::chrono::days(day)));
}

} // namespace

std::vector<DayRange> daysOf(const Claims &counted)
{
    std::vector<std::pair<Day, Day>> covered;
    for (const Claim *claim : counted)
        if (!claim->undated)
            covered.emplace_back(claim->from, claim->to);
    std::sort(covered.begin(), covered.end());
    std::vector<std::pair<Day, Day>> joined;
    for (auto [from, to] : covered) {
        if (joined.empty() || from > joined.back().second + 1)
            joined.emplace_back(from, to);
        else
            joined.back().second = std::max(joined.back().second, to);
    }
    std::vector<DayRange> result;
    for (auto [from, to] : joined)
        result.push_back({dateOf(from), dateOf(to)});
    return result;
}

std::vector<std::string> childrenWith(const Claims &counted, std::string_view place)
{
    std::vector<std::string_view> children;
    for (const Claim *claim : counted)
        if (auto child = childTowards(claim->place, place); !child.empty() && (children.empty() || children.back() != child))
            children.push_back(child);
    std::sort(children.begin(), children.end());
    children.erase(std::unique(children.begin(), children.end()), children.end());
    return {children.begin(), children.end()};
}

std::int64_t Account::daysCovered() const { return daysIn(days); }

std::int64_t daysIn(const std::vector<DayRange> &ranges)
{
    std::int64_t count = 0;
    for (const DayRange &range : ranges)
        if (range.to)
            count += (*range.to - range.from.value_or(firstOfMonth(yearOf(*range.to), 1))).count() + 1;
    return count;
}

} // namespace starboard
