// The facts of a workspace as reports for statistics, as they stand or as they stood on an earlier day.
#pragma once

#include "model/stats/statistics.h"
#include "model/store/workspace.h"

namespace starboard {

class StoredReports : public ReportSource {
public:
    explicit StoredReports(const Workspace &workspace) : m_workspace(workspace) {} // outlives this object

    [[nodiscard]] Result<Reports> reports(const ReportRequest &request) const override;
    [[nodiscard]] Result<std::vector<Decision>> decisions() const override;
    [[nodiscard]] Result<std::vector<IndicatorCount>> indicators(const std::string &place, const Window &window) const override;
    [[nodiscard]] Result<std::vector<PlaceCount>> places(const std::string &place) const override;

private:
    const Workspace &m_workspace;
};

} // namespace starboard
