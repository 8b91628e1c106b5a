#include "model/stats/changewords.h"

#include <array>

namespace starboard {

namespace {

constexpr std::array<std::string_view, 24> changes{"提高", "提升", "增加", "增长", "增",   "上升", "升",   "扩大",
                                                   "扩",   "发展", "压缩", "压减", "减少", "减",   "缩短", "缩减",
                                                   "缩小", "降低", "下降", "降",   "回落", "拓展", "调整", "变"};
constexpr std::array<std::string_view, 4> arrivals{"到", "至", "为", "成"};
constexpr std::array<std::string_view, 3> origins{"由", "从", "自"};

bool contains(std::string_view text, std::string_view word)
{
    return text.find(word) != std::string_view::npos;
}

// A verb of change with its arrival: 提高到, 压缩至, 增加为.
bool arrives(std::string_view text)
{
    for (std::string_view arrival : arrivals)
        for (auto at = text.find(arrival); at != std::string_view::npos; at = text.find(arrival, at + 1))
            for (std::string_view change : changes)
                if (text.substr(0, at).ends_with(change))
                    return true;
    return false;
}

} // namespace

bool tellsAfter(const Report &report)
{
    return arrives(report.action) || arrives(report.quote);
}

bool tellsBefore(const Report &report)
{
    for (std::string_view origin : origins)
        if (contains(report.quote, origin))
            return true;
    return false;
}

} // namespace starboard
