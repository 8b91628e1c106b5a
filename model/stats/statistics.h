// The figures of a workspace: asks a source for reports and hands them to the pure functions of this room.
// The store implements ReportSource; tests keep reports in memory. Not thread-safe; one Statistics per thread, kept as
// long as its source: it remembers what it loaded last while the source says that nothing changed.
#pragma once

#include "model/stats/comparison.h"
#include "model/stats/discrepancy.h"
#include "model/stats/explanation.h"
#include "model/stats/funnel.h"
#include "model/stats/increments.h"
#include "model/stats/ranking.h"
#include "model/stats/reportsource.h"
#include "model/stats/series.h"
#include "model/stats/shelf.h"

namespace starboard {

class Statistics {
public:
    // Both outlive the statistics.
    Statistics(const ReportSource &source, const Catalogue &catalogue) : m_source(source), m_catalogue(catalogue) {}

    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }

    [[nodiscard]] Result<Account> account(const Query &query) const;
    // Many at once, in the order of the queries; each indicator is loaded once.
    [[nodiscard]] Result<std::vector<Account>> accounts(const std::vector<Query> &queries) const;
    [[nodiscard]] Result<std::vector<SeriesPoint>> series(const Query &query, Step step) const;
    [[nodiscard]] Result<std::vector<Increment>> increments(const Query &query) const;
    [[nodiscard]] Result<Crosstab> crosstab(const Query &query, const std::vector<std::string> &places,
                                            const std::vector<Window> &windows) const;
    [[nodiscard]] Result<Change> change(const Query &query, ChangeKind kind) const;
    // `now` is the query's account.
    [[nodiscard]] Result<Change> change(const Query &query, const Account &now, ChangeKind kind) const;
    [[nodiscard]] Result<std::vector<ComparisonRow>> compare(const std::vector<std::string> &places,
                                                             const std::vector<std::string> &indicators,
                                                             const Window &window, const Divisors &divisors,
                                                             std::optional<Date> knownOn = {},
                                                             Detail detail = Detail::Full) const;
    [[nodiscard]] Result<std::vector<RankingRow>> rank(const std::vector<std::string> &places, const Window &window,
                                                       const Scheme &scheme, const Divisors &divisors,
                                                       std::optional<Date> knownOn = {}) const;
    [[nodiscard]] Result<Funnel> funnel(const Query &query) const;
    [[nodiscard]] Result<Stars> stars(const Query &query) const;
    // Of these indicators (all that have facts, where none is named).
    [[nodiscard]] Result<std::vector<Discrepancy>> discrepancies(const Query &query,
                                                                 std::vector<std::string> indicators = {}) const;
    [[nodiscard]] Result<std::vector<Dispute>> disputes(const Query &query,
                                                        std::vector<std::string> indicators = {}) const;
    // The children of `place` that have facts themselves or below, ascending.
    [[nodiscard]] Result<std::vector<std::string>> children(const std::string &place) const;
    // All places of a level (code length 2, 4, 6, 9, 12) in `place` that have facts themselves or below, ascending.
    [[nodiscard]] Result<std::vector<std::string>> placesOfLevel(const std::string &place,
                                                                 std::size_t codeLength) const;

private:
    // The indicators' reports and those of a rate's parts, as books; from memory where they are there.
    [[nodiscard]] Result<std::shared_ptr<const Books>> load(const std::vector<std::string> &indicators,
                                                            const std::vector<std::string> &places,
                                                            const Window &window, Detail detail,
                                                            std::optional<Date> knownOn, Shelf::Kind enough) const;
    // What serves the account: packed claims, or the reports themselves.
    [[nodiscard]] Shelf::Kind enough(const std::string &indicator, const std::string &unit, Detail detail) const;
    [[nodiscard]] Result<std::optional<std::map<std::string, std::vector<PackedPlace>>>>
    packed(const ReportRequest &request, bool names) const;
    [[nodiscard]] Result<std::vector<std::string>> present(const Query &query,
                                                           std::vector<std::string> indicators) const;

    const ReportSource &m_source;
    const Catalogue &m_catalogue;
    mutable Shelf m_shelf;
};

} // namespace starboard
