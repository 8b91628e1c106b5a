#include "model/store/storedreports.h"

#include "model/stats/place.h"
#include "model/store/connection.h"
#include "model/store/factpatch.h"
#include "model/store/filtersql.h"
#include "model/store/history.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace starboard {

namespace {

// A report names its document; two pages of one name must stay two.
class DocumentNames {
public:
    explicit DocumentNames(Connection &connection) : m_connection(connection) {}

    const std::string &of(RowId document)
    {
        auto [it, fresh] = m_names.try_emplace(document);
        if (!fresh)
            return it->second;
        Statement query(m_connection, "SELECT name, substr(sha256, 1, 8), (SELECT count(*) FROM documents AS others"
                                      " WHERE others.name = documents.name) FROM documents WHERE id = ?1");
        query.bind(document);
        if (!query.next())
            return it->second;
        it->second = query.string(0);
        if (query.integer(2) > 1)
            it->second.append(1, ' ').append(query.text(1));
        return it->second;
    }

private:
    Connection &m_connection;
    std::unordered_map<RowId, std::string> m_names;
};

// What is linked or kept apart: few articles among many.
class Stories {
public:
    explicit Stories(Connection &connection)
    {
        Statement query(connection, "SELECT id, reprint_of, 0 FROM articles WHERE reprint_of IS NOT NULL UNION ALL"
                                    " SELECT id, 0, 1 FROM articles WHERE kept_apart");
        while (query.next()) {
            Story &story = m_stories[query.integer(0)];
            story.keptApart = query.integer(2) != 0;
            if (RowId original = query.integer(1)) {
                story.original = original;
                m_stories[original].original = original;
            }
        }
    }

    [[nodiscard]] bool empty() const { return m_stories.empty(); }

    void tell(RowId article, Report &report) const
    {
        auto it = m_stories.find(article);
        if (it == m_stories.end())
            return;
        report.story = it->second.original;
        report.keptApart = it->second.keptApart;
    }

private:
    struct Story {
        RowId original = 0;
        bool keptApart = false;
    };
    std::unordered_map<RowId, Story> m_stories;
};

constexpr const char *reportColumns =
    "SELECT facts.id, fact_id, document, place_code, code, unit, quote, action, object, part_of, issued,"
    " CASE WHEN review <> 0 THEN (SELECT max(day) FROM reviews WHERE reviews.document ="
    " (SELECT sha256 FROM documents WHERE documents.id = facts.document) AND reviews.fact_id = facts.fact_id) END,"
    " period_start, period_end, period_kind, sentence_begin, sentence_end, mantissa, exponent, upper_mantissa, upper_exponent,"
    " bound, status, review, article FROM facts WHERE ";

Report readReport(const Statement &row, DocumentNames &names)
{
    Report report;
    report.id = row.text(1);
    report.document = names.of(row.integer(2));
    report.place = row.text(3);
    report.indicator = row.text(4);
    report.unit = row.text(5);
    report.quote = row.text(6);
    report.action = row.text(7);
    report.object = row.text(8);
    report.partOf = row.text(9);
    report.issued = row.day(10);
    report.reviewed = row.day(11);
    report.period = {row.day(12), row.day(13), static_cast<PeriodKind>(row.integer(14))};
    report.sentence = {static_cast<std::uint32_t>(row.integer(15)), static_cast<std::uint32_t>(row.integer(16))};
    report.value = Decimal(row.integer(17), static_cast<int>(row.integer(18)));
    if (!row.isNull(19))
        report.upper = Decimal(row.integer(19), static_cast<int>(row.integer(20)));
    report.bound = static_cast<Bound>(row.integer(21));
    report.status = static_cast<Status>(row.integer(22));
    report.review = static_cast<ReviewState>(row.integer(23));
    return report;
}

Report reportOf(const FactRow &row, const std::string &document)
{
    const Fact &fact = row.fact;
    Report report;
    report.id = fact.id;
    report.document = document;
    report.place = fact.placeCode;
    report.indicator = fact.code;
    report.unit = fact.unit;
    report.quote = fact.quote;
    report.action = fact.action;
    report.object = fact.object;
    report.partOf = fact.partOf;
    report.issued = row.issued;
    report.period = fact.period;
    report.sentence = fact.sentence;
    report.value = fact.value;
    report.upper = fact.upper;
    report.bound = fact.bound;
    report.status = fact.status;
    report.review = row.review;
    return report;
}

bool asked(const FactRow &row, const ReportRequest &request)
{
    auto in = [&](const std::string &place) { return liesIn(row.fact.placeCode, place); };
    return std::find(request.indicators.begin(), request.indicators.end(), row.fact.code) != request.indicators.end() &&
           std::any_of(request.places.begin(), request.places.end(), in) &&
           (!request.knownOn || !row.issued || *row.issued <= *request.knownOn);
}

Condition requested(const ReportRequest &request)
{
    Filter filter;
    filter.indicators = request.indicators;
    filter.places = request.places;
    Condition where = condition(filter);
    if (request.knownOn) {
        where.add("(issued IS NULL OR issued <= ?)");
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
std::optional<Condition> originalsBefore(const ReportRequest &request)
{
    if (request.detail == Detail::Full || !request.window.from)
        return std::nullopt;
    ReportRequest early = request;
    early.detail = Detail::Full;
    Condition where = requested(early);
    where.add("period_end < ?");
    where.values.emplace_back(dayNumber(*request.window.from - ReportRequest::reach));
    where.add("article IN (SELECT reprint_of FROM articles JOIN documents ON documents.id = articles.document"
              " WHERE reprint_of IS NOT NULL AND documents.issued >= ?)");
    where.values.emplace_back(dayNumber(*request.window.from));
    return where;
}

} // namespace

Result<Reports> StoredReports::reports(const ReportRequest &request) const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&] {
        Reports reports;
        DocumentNames names(connection);
        History history = request.knownOn ? historyOn(connection, *request.knownOn) : History();
        Stories stories(connection);
        auto addWhere = [&](const Condition &where) {
            std::string sql = reportColumns + where.sql;
            Statement query(connection, sql);
            where.bindTo(query);
            while (query.next()) {
                if (history.changedRows.contains(query.integer(0)))
                    continue;
                Report report = readReport(query, names);
                stories.tell(query.integer(24), report);
                reports.add(report);
            }
        };
        addWhere(requested(request));
        if (auto originals = stories.empty() ? std::nullopt : originalsBefore(request))
            addWhere(*originals);
        for (const FactRow &row : history.rewound) {
            if (!asked(row, request))
                continue;
            Report report = reportOf(row, names.of(row.document));
            stories.tell(row.article, report);
            reports.add(report);
        }
        return reports;
    });
}

// Read from the log in its order; a withdrawn decision is as if it had never been made, a moved fact keeps its decisions.
Result<std::vector<Decision>> StoredReports::decisions() const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&] {
        std::vector<Decision> made;
        Statement query(connection, "SELECT kind, before, after, day FROM reviews WHERE kind IN ('decide', 'move') ORDER BY id");
        while (query.next()) {
            Json after = Json::parse(query.text(2));
            if (query.text(0) == "move") {
                std::string was = Json::parse(query.text(1)).value("id", std::string());
                std::string is = after.value("id", std::string());
                for (Decision &decision : made)
                    for (std::string *id : {&decision.first, &decision.second})
                        if (!was.empty() && *id == was)
                            *id = is;
                continue;
            }
            Decision decision;
            decision.first = after.value("first", std::string());
            decision.second = after.value("second", std::string());
            decision.made = query.day(3);
            auto verdict = after["verdict"].is_string() ? verdictFromName(after["verdict"].get<std::string>()) : std::nullopt;
            if (verdict) {
                decision.verdict = *verdict;
                made.push_back(std::move(decision));
            } else {
                std::erase_if(made, [&](const Decision &each) {
                    return each.first == decision.first && each.second == decision.second;
                });
            }
        }
        return made;
    });
}

Result<std::vector<IndicatorCount>> StoredReports::indicators(const std::string &place, const Window &window) const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&] {
        Filter filter;
        filter.places = {place};
        Condition where = condition(filter);
        where.add("code <> ''");
        if (window.from) {
            where.add("period_end >= ?");
            where.values.emplace_back(dayNumber(*window.from));
        }
        if (window.to) {
            where.add("period_end <= ?");
            where.values.emplace_back(dayNumber(*window.to));
        }
        std::string sql = "SELECT code, count(*) FROM facts WHERE " + where.sql + " GROUP BY code ORDER BY 2 DESC, 1";
        Statement query(connection, sql);
        where.bindTo(query);
        std::vector<IndicatorCount> counts;
        while (query.next())
            counts.push_back({query.string(0), query.integer(1)});
        return counts;
    });
}

Result<std::vector<PlaceCount>> StoredReports::places(const std::string &place) const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&] {
        Filter filter;
        filter.places = {place};
        Condition where = condition(filter);
        std::string sql = "SELECT place_code, count(*) FROM facts WHERE " + where.sql + " GROUP BY place_code ORDER BY place_code";
        Statement query(connection, sql);
        where.bindTo(query);
        std::vector<PlaceCount> counts;
        while (query.next())
            counts.push_back({query.string(0), query.integer(1)});
        return counts;
    });
}

} // namespace starboard
