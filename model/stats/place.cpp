#include "model/stats/place.h"

#include <algorithm>
#include <array>

namespace starboard {

namespace {

constexpr std::array<std::size_t, 5> levels{2, 4, 6, 9, 12};

} // namespace

std::string_view parentPlace(std::string_view code)
{
    std::size_t length = 0;
    for (std::size_t level : levels)
        if (level < code.size())
            length = level;
    return code.substr(0, length);
}

bool liesIn(std::string_view code, std::string_view place)
{
    return code.starts_with(place);
}

std::string_view childTowards(std::string_view code, std::string_view place)
{
    if (!liesIn(code, place))
        return {};
    for (std::size_t level : levels)
        if (level > place.size() && level <= code.size())
            return code.substr(0, level);
    return {};
}

std::vector<std::string> outermost(std::vector<std::string> places)
{
    std::sort(places.begin(), places.end());
    std::vector<std::string> result;
    for (std::string &place : places)
        if (result.empty() || !liesIn(place, result.back()))
            result.push_back(std::move(place));
    return result;
}

} // namespace starboard
