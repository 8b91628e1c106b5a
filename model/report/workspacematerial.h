// What reports are made from, out of a workspace: its statistics, its pages, the official names of places.
#pragma once

#include "model/place/gazetteer.h"
#include "model/report/make.h"
#include "model/store/ledger.h"
#include "model/store/storedreports.h"

namespace starboard::paper {

// On the workspace's thread; everything given outlives this object, and this object the Material.
class WorkspaceMaterial {
public:
    WorkspaceMaterial(const Workspace &workspace, const Catalogue &catalogue, const Gazetteer &gazetteer);
    WorkspaceMaterial(const WorkspaceMaterial &) = delete;
    WorkspaceMaterial &operator=(const WorkspaceMaterial &) = delete;

    // Fails where the workspace cannot be read.
    [[nodiscard]] Result<Material> material(Language language) const;
    [[nodiscard]] const Statistics &statistics() const { return m_statistics; }

private:
    [[nodiscard]] std::optional<Source> source(const std::string &factId) const;

    Ledger m_ledger;
    const Gazetteer &m_gazetteer;
    StoredReports m_reports;
    Statistics m_statistics;
};

} // namespace starboard::paper
