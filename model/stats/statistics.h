// The figures of a workspace: asks a source for reports and hands them to the pure functions of this room.
// The store implements ReportSource; tests keep reports in memory. Not thread-safe; one Statistics per thread.
#pragma once

#include "model/core/result.h"
#include "model/stats/comparison.h"
#include "model/stats/discrepancy.h"
#include "model/stats/explanation.h"
#include "model/stats/funnel.h"
#include "model/stats/ranking.h"
#include "model/stats/series.h"

namespace starboard {

struct ReportRequest {
    std::vector<std::string> indicators; // codes
    std::vector<std::string> places;     // each with all places below it; no place lies in another
    // The windows of the accounts to be made lie in here. With Detail::Figures the source may leave out reports that
    // end after it, and those that end more than `reach` before it; undated reports only where the window is bounded.
    Window window;
    Detail detail = Detail::Full;
    // Documents issued, decisions and reviews made until then: reports come with the values they had on that day.
    std::optional<Date> knownOn;

    // Reprints may follow each other at 30 days' distance, and a total of the day before makes a difference.
    static constexpr std::chrono::days reach{93};
};

struct IndicatorCount {
    std::string indicator;
    std::int64_t facts = 0;
};
struct PlaceCount {
    std::string place;
    std::int64_t facts = 0; // of the place itself, not of those below
};

class ReportSource {
public:
    virtual ~ReportSource() = default;
    [[nodiscard]] virtual Result<Reports> reports(const ReportRequest &request) const = 0;
    // In the order in which they were made.
    [[nodiscard]] virtual Result<std::vector<Decision>> decisions() const = 0;
    // Indicators with facts at `place` and below that end in the window (any, where it is open), most facts first.
    [[nodiscard]] virtual Result<std::vector<IndicatorCount>> indicators(const std::string &place,
                                                                         const Window &window) const = 0;
    // Places at `place` and below with facts, ascending by code.
    [[nodiscard]] virtual Result<std::vector<PlaceCount>> places(const std::string &place) const = 0;
};

class Statistics {
public:
    // Both outlive the statistics.
    Statistics(const ReportSource &source, const Catalogue &catalogue) : m_source(source), m_catalogue(catalogue) {}

    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }

    [[nodiscard]] Result<Account> account(const Query &query) const;
    // Many at once, in the order of the queries; each indicator is loaded once.
    [[nodiscard]] Result<std::vector<Account>> accounts(const std::vector<Query> &queries) const;
    [[nodiscard]] Result<std::vector<SeriesPoint>> series(const Query &query, Step step) const;
    [[nodiscard]] Result<std::vector<SeriesPoint>> increments(const Query &query) const;
    [[nodiscard]] Result<Crosstab> crosstab(const Query &query, const std::vector<std::string> &places,
                                            const std::vector<Window> &windows) const;
    [[nodiscard]] Result<Change> change(const Query &query, ChangeKind kind) const;
    [[nodiscard]] Result<std::vector<ComparisonRow>> compare(const std::vector<std::string> &places,
                                                             const std::vector<std::string> &indicators,
                                                             const Window &window, const Divisors &divisors,
                                                             std::optional<Date> knownOn = {}) const;
    [[nodiscard]] Result<std::vector<RankingRow>> rank(const std::vector<std::string> &places, const Window &window,
                                                       const Scheme &scheme, const Divisors &divisors,
                                                       std::optional<Date> knownOn = {}) const;
    [[nodiscard]] Result<Funnel> funnel(const Query &query) const;
    [[nodiscard]] Result<Stars> stars(const Query &query) const;
    // Of these indicators (all that have facts, where none is named).
    [[nodiscard]] Result<std::vector<Discrepancy>> discrepancies(const Query &query,
                                                                 std::vector<std::string> indicators = {}) const;
    [[nodiscard]] Result<std::vector<Dispute>> disputes(const Query &query, std::vector<std::string> indicators = {}) const;
    // The children of `place` that have facts themselves or below, ascending.
    [[nodiscard]] Result<std::vector<std::string>> children(const std::string &place) const;
    // All places of a level (code length 2, 4, 6, 9, 12) in `place` that have facts themselves or below, ascending.
    [[nodiscard]] Result<std::vector<std::string>> placesOfLevel(const std::string &place, std::size_t codeLength) const;

private:
    struct Loaded {
        Reports reports;
        Decisions decisions;
    };
    // The indicators' reports and those of a rate's parts.
    [[nodiscard]] Result<Loaded> load(const std::vector<std::string> &indicators, const std::vector<std::string> &places,
                                      const Window &window, Detail detail, std::optional<Date> knownOn) const;
    [[nodiscard]] Result<std::vector<std::string>> present(const Query &query, std::vector<std::string> indicators) const;

    const ReportSource &m_source;
    const Catalogue &m_catalogue;
};

} // namespace starboard
