// The facts of a workspace as reports for statistics, as they stand or as they stood on an earlier day.
//
// A filter narrows the facts that accounts look at: status, review, stars, bound, figure, unit, day of issue, confidence,
// words, document, article, and whether a date is known (all but those that somebody changed after the day of knowledge). What does not pass is as if it had never been written, so it neither counts nor displaces anything. Place,
// indicator and days of a filter do not narrow facts; they are what is asked (Query), and its rules weigh them.
#pragma once

#include "model/stats/statistics.h"
#include "model/store/filter.h"
#include "model/store/workspace.h"

namespace starboard {

// What a filter narrows facts by, without its places, days, indicators and families.
[[nodiscard]] Filter narrowingOf(Filter filter);

class StoredReports : public ReportSource {
public:
    explicit StoredReports(const Workspace &workspace, const Filter &filter = {}); // the workspace outlives this object

    [[nodiscard]] Result<Reports> reports(const ReportRequest &request) const override;
    [[nodiscard]] std::optional<std::int64_t> revision() const override;
    [[nodiscard]] Result<std::optional<std::vector<PackedPlace>>>
    packed(const Indicator &indicator, const std::vector<std::string> &places, bool names) const override;
    [[nodiscard]] Result<std::vector<Decision>> decisions() const override;
    [[nodiscard]] Result<std::vector<IndicatorCount>> indicators(const std::string &place, const Window &window) const override;
    [[nodiscard]] Result<std::vector<PlaceCount>> places(const std::string &place) const override;

private:
    const Workspace &m_workspace;
    Filter m_narrowing;
    bool m_narrowed;
};

} // namespace starboard
