#include "model/store/storedreports.h"

#include "model/stats/place.h"
#include "model/store/connection.h"
#include "model/store/decisions.h"
#include "model/store/factcolumns.h"
#include "model/store/filtersql.h"
#include "model/store/history.h"
#include "model/store/ledger.h"
#include "model/store/packedclaims.h"
#include "model/store/reportcolumns.h"

#include <algorithm>
#include <map>

namespace starboard {

namespace {

bool asked(const FactRow &row, const ReportRequest &request)
{
    auto in = [&](const std::string &place) { return liesIn(row.fact.placeCode, place); };
    return std::find(request.indicators.begin(), request.indicators.end(), row.fact.code) != request.indicators.end() &&
           std::any_of(request.places.begin(), request.places.end(), in) &&
           (!request.knownOn || !row.issued || *row.issued <= *request.knownOn);
}

Condition requested(const ReportRequest &request, Filter filter)
{
    filter.indicators = request.indicators;
    filter.places = request.places;
    Condition where = condition(filter);
    if (request.knownOn) {
        where.add("(facts.issued IS NULL OR facts.issued <= ?)");
        where.values.emplace_back(dayNumber(*request.knownOn));
    }
    const Window &window = request.window;
    if (request.detail == Detail::Full || !window.bounded())
        return where;
    if (window.to) {
        where.add("period_end <= ?");
        where.values.emplace_back(dayNumber(*window.to));
    }
    if (window.from) {
        where.add("period_end >= ?");
        where.values.emplace_back(dayNumber(*window.from - ReportRequest::reach));
    }
    return where;
}

// The reports of originals that lie before the window's reach and whose reprints were issued inside it.
std::optional<Condition> originalsBefore(const ReportRequest &request, const Filter &narrowing)
{
    if (request.detail == Detail::Full || !request.window.from)
        return std::nullopt;
    ReportRequest early = request;
    early.detail = Detail::Full;
    Condition where = requested(early, narrowing);
    where.add("period_end < ?");
    where.values.emplace_back(dayNumber(*request.window.from - ReportRequest::reach));
    where.add("facts.article IN (SELECT reprint_of FROM articles AS reprints JOIN documents AS papers ON papers.id = reprints.document"
              " WHERE reprint_of IS NOT NULL AND papers.issued >= ?)");
    where.values.emplace_back(dayNumber(*request.window.from));
    return where;
}

const char *tablesFor(const Filter &filter) { return needsNames(filter) ? factTables : "facts"; }

} // namespace

Filter narrowingOf(Filter filter)
{
    filter.places.clear();
    filter.indicators.clear();
    filter.families.clear();
    filter.from.reset();
    filter.to.reset();
    filter.knownOn.reset();
    return filter;
}

StoredReports::StoredReports(const Workspace &workspace, const Filter &filter)
    : m_workspace(workspace), m_narrowing(narrowingOf(filter)), m_narrowed(!m_narrowing.empty())
{
}

std::optional<std::int64_t> StoredReports::revision() const
{
    const std::int64_t count = m_workspace.changeCount();
    return count < 0 ? std::nullopt : std::optional(count);
}

Result<std::optional<std::vector<PackedPlace>>> StoredReports::packed(const Indicator &indicator,
                                                                      const std::vector<std::string> &places, bool names) const
{
    using Packed = std::optional<std::vector<PackedPlace>>;
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&]() -> Packed {
        PackedClaims claims(connection);
        if (m_narrowed || !claims.bringUpToDate(indicator, places))
            return std::nullopt;
        return claims.read(indicator, places, names);
    });
}

Result<Reports> StoredReports::reports(const ReportRequest &request) const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&] {
        Reports reports;
        DocumentNames names(connection);
        History history = request.knownOn ? historyOn(connection, *request.knownOn) : History();
        const Stories stories(connection);
        auto addWhere = [&](const Condition &where) {
            const std::string sql = std::string("SELECT ") + reportColumns + " FROM " + tablesFor(m_narrowing) + " WHERE " + where.sql;
            Statement query(connection, sql);
            where.bindTo(query);
            while (query.next())
                if (!history.changedRows.contains(query.integer(0)))
                    reports.add(readReport(query, names, stories));
        };
        addWhere(requested(request, m_narrowing));
        if (auto originals = stories.empty() ? std::nullopt : originalsBefore(request, m_narrowing))
            addWhere(*originals);
        for (const FactRow &row : history.rewound) {
            if (!asked(row, request))
                continue;
            Report report = reportOf(row.fact);
            report.document = names.of(row.document);
            report.issued = row.issued;
            report.review = row.review;
            stories.tell(row.article, report);
            reports.add(report);
        }
        return reports;
    });
}

Result<std::vector<Decision>> StoredReports::decisions() const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&] { return storedDecisions(connection); });
}

Result<std::vector<IndicatorCount>> StoredReports::indicators(const std::string &place, const Window &) const
{
    Filter filter = m_narrowing;
    filter.places = {place};
    return Ledger(m_workspace).countByIndicator(filter).map([](const std::vector<FactsOfIndicator> &found) {
        std::map<std::string, std::int64_t> facts;
        for (const FactsOfIndicator &each : found)
            if (!each.code.empty())
                facts[each.code] += each.facts;
        std::vector<IndicatorCount> counts;
        for (const auto &[code, count] : facts)
            counts.push_back({code, count});
        std::stable_sort(counts.begin(), counts.end(),
                         [](const IndicatorCount &a, const IndicatorCount &b) { return a.facts > b.facts; });
        return counts;
    });
}

Result<std::vector<PlaceCount>> StoredReports::places(const std::string &place) const
{
    Filter filter = m_narrowing;
    filter.places = {place};
    return Ledger(m_workspace).countByPlace(filter).map([](const std::vector<FactsAtPlace> &found) {
        std::vector<PlaceCount> counts;
        for (const FactsAtPlace &each : found)
            counts.push_back({each.place, each.facts});
        return counts;
    });
}

} // namespace starboard
