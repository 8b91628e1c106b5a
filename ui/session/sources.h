// What a question may look at, on the worker's thread: the open workspace, the catalogue, the gazetteer.
// Made, used and destroyed on the worker's thread; the window's thread only passes it on.
#pragma once

#include "model/core/catalogue.h"
#include "model/place/gazetteer.h"
#include "model/store/ledger.h"
#include "model/stats/statistics.h"
#include "model/store/reviewdesk.h"
#include "model/store/storedreports.h"
#include "model/store/workspace.h"

#include <QtGlobal>

#include <memory>

namespace starboard {

// What does not change while the program runs; immutable, shared by both threads.
struct Knowledge {
    Catalogue catalogue;
    Gazetteer gazetteer;
};

class Sources
{
public:
    Sources(Workspace workspace, std::shared_ptr<const Knowledge> knowledge);
    Q_DISABLE_COPY_MOVE(Sources)

    [[nodiscard]] const Catalogue &catalogue() const { return m_knowledge->catalogue; }
    [[nodiscard]] const Gazetteer &gazetteer() const { return m_knowledge->gazetteer; }
    [[nodiscard]] Workspace &workspace() { return m_workspace; }
    [[nodiscard]] Ledger ledger() const { return Ledger(m_workspace); }
    [[nodiscard]] ReviewDesk desk() { return ReviewDesk(m_workspace); }
    [[nodiscard]] const Statistics &statistics() const { return m_statistics; }
    // Of the facts that the filter lets through by status, review, stars, confidence, words or document alone; valid until
    // another filter is asked.
    [[nodiscard]] const Statistics &statistics(const Filter &filter);

private:
    Workspace m_workspace;
    std::shared_ptr<const Knowledge> m_knowledge;
    StoredReports m_reports; // reads m_workspace
    Statistics m_statistics; // asks m_reports

    struct Narrowed {
        Narrowed(const Workspace &workspace, const Catalogue &catalogue, const Filter &narrowing);
        Filter filter;
        StoredReports reports;
        Statistics statistics;
    };
    std::unique_ptr<Narrowed> m_narrowed; // the last one
};

} // namespace starboard
