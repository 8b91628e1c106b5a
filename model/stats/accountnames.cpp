// The names of reasons and flags, as files and the command line write them.
#include "model/stats/account.h"

#include <algorithm>

namespace starboard {

namespace {

constexpr std::array<std::string_view, whyCount> whyNames{
    "plan",    "norm",          "rejected",   "reprint",  "part",     "unit",        "open",
    "outside", "begins_before", "superseded", "overlaps", "in_total", "below_parts", "rate"};
constexpr std::array<std::string_view, allFlags.size()> flagNames{"start_unknown", "difference", "computed",
                                                                  "contradicted"};

} // namespace

std::string_view name(Why why)
{
    return whyNames.at(static_cast<std::size_t>(why));
}
std::string_view name(Flag flag)
{
    return flagNames.at(static_cast<std::size_t>(flag));
}

std::size_t Account::leftOutBecause(Why why) const
{
    return static_cast<std::size_t>(
        std::count_if(leftOut.begin(), leftOut.end(), [&](const LeftOut &fact) { return fact.why == why; }));
}

} // namespace starboard
