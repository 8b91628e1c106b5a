// Reports in memory behind the interface that the store implements.
#pragma once

#include "model/stats/place.h"
#include "model/stats/statistics.h"

#include <algorithm>
#include <map>

namespace starboard {

class MemorySource : public ReportSource {
public:
    Reports all;
    std::vector<Decision> made;
    mutable int asked = 0; // how often reports were loaded
    std::optional<std::int64_t> now;

    [[nodiscard]] std::optional<std::int64_t> revision() const override { return now; }

    [[nodiscard]] Result<Reports> reports(const ReportRequest &request) const override
    {
        ++asked;
        Reports found;
        for (const Report &report : all.all())
            if (contains(request.indicators, report.indicator) &&
                std::any_of(request.places.begin(), request.places.end(),
                            [&](const std::string &place) { return liesIn(report.place, place); }))
                found.add(report);
        return found;
    }
    [[nodiscard]] Result<std::vector<Decision>> decisions() const override { return made; }
    [[nodiscard]] Result<std::vector<IndicatorCount>> indicators(const std::string &place,
                                                                 const Window &window) const override
    {
        std::map<std::string, std::int64_t> counts;
        for (const Report &report : all.all())
            if (liesIn(report.place, place) && (!report.period.end || window.contains(*report.period.end)))
                ++counts[std::string(report.indicator)];
        std::vector<IndicatorCount> result;
        for (const auto &[indicator, count] : counts)
            result.push_back({indicator, count});
        std::stable_sort(result.begin(), result.end(),
                         [](const IndicatorCount &a, const IndicatorCount &b) { return a.facts > b.facts; });
        return result;
    }
    [[nodiscard]] Result<std::vector<PlaceCount>> places(const std::string &place) const override
    {
        std::map<std::string, std::int64_t> counts;
        for (const Report &report : all.all())
            if (liesIn(report.place, place))
                ++counts[std::string(report.place)];
        std::vector<PlaceCount> result;
        for (const auto &[code, count] : counts)
            result.push_back({code, count});
        return result;
    }

private:
    static bool contains(const std::vector<std::string> &codes, std::string_view code)
    {
        return std::find(codes.begin(), codes.end(), code) != codes.end();
    }
};

} // namespace starboard
