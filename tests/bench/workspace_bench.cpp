// How long a large workspace takes: facts of one city, 60 districts with 20 streets each, 48 months, 120 indicators, made
// once and kept as files in STARBOARD_BENCH_DIR (else the folder for temporary files) for the next run.
//   overview   all that the overview shows as tiles and charts, gathered by the view's own function on a fresh connection
//   attention  what contradicts, does not add up or wants a look, as the view gathers it beside everything else
//   ledger     a page of the table: sorted, filtered, scrolled to its middle
//   group-by   DuckDB's plain sums over the same rows, loaded from STARBOARD_DUCKDB or the loader's path; skipped without
// Sizes: STARBOARD_BENCH_FACTS, by default 1000000 and 10000000. Memory is that of this program at its most.
#include "model/store/connection.h"
#include "tests/bench/duckdb.h"
#include "tests/bench/madeupcity.h"
#include "ui/overview/overviewdata.h"

#include <benchmark/benchmark.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>
#include <random>
#include <sys/resource.h>

using namespace starboard;
using namespace starboard::bench;

namespace {

constexpr int factsPerPage = 25;

std::shared_ptr<const Knowledge> knowledge()
{
    static const auto known = [] {
        auto catalogue = Catalogue::read(STARBOARD_RESOURCES "/lexicon/indicators.tsv");
        auto gazetteer = Gazetteer::open(STARBOARD_RESOURCES "/gazetteer/divisions.bin");
        if (!catalogue || !gazetteer)
            qFatal("the data of the program are missing");
        return std::make_shared<const Knowledge>(Knowledge{std::move(*catalogue), std::move(*gazetteer)});
    }();
    return known;
}

struct Kind {
    std::string code;
    std::string unit;
    Family family;
};

// The catalogue's indicators first, then made-up ones, so that there are 120.
std::vector<Kind> kinds()
{
    std::vector<Kind> all;
    for (const Indicator &indicator : knowledge()->catalogue.indicators())
        if (all.size() < indicatorCount)
            all.push_back({indicator.code, indicator.unit, indicator.family});
    for (int i = 0; all.size() < indicatorCount; ++i)
        all.push_back({"made_up_" + std::to_string(i), "个", Family::Other});
    return all;
}

// Indexes and triggers are taken away and made again: a thousand times quicker than keeping them up row by row.
class Bulk {
public:
    explicit Bulk(Connection &connection) : m_connection(connection)
    {
        m_connection.run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; PRAGMA threads = 2;");
        {
            Statement made(m_connection, "SELECT type, name, sql FROM sqlite_master WHERE tbl_name IN ('facts', 'documents')"
                                         " AND type IN ('index', 'trigger') AND sql IS NOT NULL");
            while (made.next()) {
                m_sql.push_back(made.string(2));
                m_drop += "DROP " + made.string(0) + " " + made.string(1) + ";";
            }
        }
        m_connection.run(m_drop.c_str());
    }
    void finish()
    {
        for (const std::string &sql : m_sql)
            m_connection.run(sql.c_str());
        m_connection.run("INSERT INTO stale_claims SELECT DISTINCT code, place_code FROM facts WHERE code <> '';"
                         "INSERT INTO fact_counts SELECT place_code, code, family, count(*), sum(unreviewed), sum(doubtful),"
                         " sum(undated) FROM fact_marks GROUP BY place_code, code, family;"
                         "PRAGMA analysis_limit = 400; ANALYZE; PRAGMA cache_size = -2000;");
    }

private:
    Connection &m_connection;
    std::vector<std::string> m_sql;
    std::string m_drop;
};

void insertPages(Connection &connection, std::int64_t pages)
{
    Statement document(connection, "INSERT INTO documents (id, sha256, name, path, newspaper, issued, date_source, district, format,"
                                   " encoding, recognised, sample, size, imported_at)"
                                   " VALUES (?1, ?2, ?3, '', '测试日报', ?4, 1, '', 'text', '', 0, 0, 0, '2024-01-01T00:00:00+08:00')");
    Statement article(connection, "INSERT INTO articles (id, document, title, span_begin, span_end, published)"
                                  " VALUES (?1, ?1, '城区整治', 0, 1000, ?2)");
    for (std::int64_t page = 1; page <= pages; ++page) {
        const std::string name = "page-" + std::to_string(page), sha = "bench:" + name;
        const std::int64_t issued = dayNumber(*makeDate(2020, 1, 15)) + page * months * 30 / (pages + 1);
        document.bind(page, sha, name, issued).run();
        article.bind(page, issued).run();
    }
}

void insertFacts(Connection &connection, std::int64_t facts)
{
    std::mt19937 random(2023);
    const std::vector<Kind> all = kinds();
    Statement insert(connection,
                     "INSERT INTO facts (document, article, fact_id, sentence_begin, sentence_end, quote_begin, quote_end, number_begin,"
                     " number_end, quote, number, mantissa, exponent, value, bound, unit, action, object, code, free_indicator, family,"
                     " star, status, place, place_code, district, period_start, period_end, period_kind, part_of, confidence, issued,"
                     " review) VALUES (?1, ?1, ?2, ?3, ?4, ?3, ?4, ?3, ?4, ?5, ?6, ?7, 0, ?7, ?8, ?9, '清理', '飞线', ?10, '', ?11, '',"
                     " ?12, '经开区', ?13, ?14, ?15, ?16, ?17, '', ?18, ?19, ?20)");
    for (std::int64_t i = 0; i < facts; ++i) {
        const Kind &kind = all[random() % all.size()];
        const Period days = periodOf(random);
        const std::int64_t value = random() % 400, at = i % factsPerPage * 100;
        const std::string id = "f" + std::to_string(i), number = std::to_string(value), quote = "清理" + std::to_string(i) + "处",
                          place = placeOf(random), district = place.substr(0, 6);
        const double confidence = static_cast<double>(50 + random() % 50) / 100;
        const bool plan = random() % 50 == 0, atLeast = random() % 5 == 0;
        insert.bind(i / factsPerPage + 1, id, at, at + 60, quote, number, value, atLeast ? 1 : 0, kind.unit, kind.code, kind.family,
                    plan ? 1 : 0, place, district, days.start, days.end, days.kind, confidence, days.end,
                    random() % 10 == 0 ? 1 : 0)
            .run();
    }
}

std::string pathOf(std::int64_t facts)
{
    const QString folder = qEnvironmentVariable("STARBOARD_BENCH_DIR", QDir::tempPath());
    return QDir(folder).filePath(QStringLiteral("starboard-bench-%1.db").arg(facts)).toStdString();
}

Workspace openAt(const std::string &path, Access access)
{
    WorkspaceOptions options;
    options.access = access;
    auto workspace = Workspace::open(path, options);
    if (!workspace)
        qFatal("%s", workspace.error().message.c_str());
    return std::move(*workspace);
}

// Made where it is not there yet, with everything in step as after an import.
std::string workspaceOf(std::int64_t facts)
{
    const std::string path = pathOf(facts);
    if (QFileInfo::exists(QString::fromStdString(path)))
        return path;
    const std::string part = path + ".part";
    QFile::remove(QString::fromStdString(part)); // of a run that was broken off
    QElapsedTimer clock;
    clock.start();
    {
        Workspace workspace = openAt(part, Access::Create);
        Connection &connection = workspace.connection();
        Bulk bulk(connection);
        connection.run("BEGIN");
        insertPages(connection, facts / factsPerPage + 1);
        insertFacts(connection, facts);
        connection.run("COMMIT");
        std::fprintf(stderr, "%lld facts written after %.1f s\n", static_cast<long long>(facts), static_cast<double>(clock.elapsed()) / 1000);
        bulk.finish();
        std::fprintf(stderr, "indexes made after %.1f s\n", static_cast<double>(clock.elapsed()) / 1000);
    }
    {
        const Workspace workspace = openAt(part, Access::Existing);
        const StoredReports reports(workspace);
        for (const Kind &kind : kinds())
            if (const Indicator *indicator = knowledge()->catalogue.find(kind.code))
                if (!reports.packed(*indicator, {city}, false))
                    qFatal("the claims cannot be packed");
        std::fprintf(stderr, "claims packed after %.1f s\n", static_cast<double>(clock.elapsed()) / 1000);
    }
    QFile::rename(QString::fromStdString(part), QString::fromStdString(path));
    return path;
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

Filter yearOf2022()
{
    Filter filter;
    filter.from = makeDate(2022, 1, 1);
    filter.to = makeDate(2022, 12, 31);
    return filter;
}

void overview(benchmark::State &state, std::int64_t facts, const Filter &filter)
{
    const std::string path = workspaceOf(facts);
    std::size_t streetsShown = 0;
    for (auto _ : state) {
        state.PauseTiming();
        auto sources = std::make_unique<Sources>(openAt(path, Access::Existing), knowledge());
        state.ResumeTiming();
        auto head = gatherHead(*sources, filter);
        auto data = head ? gatherCharts(*sources, filter, *head) : tl::make_unexpected(head.error());
        if (!data || !data->figures.front().account.value)
            return state.SkipWithError("no overview");
        streetsShown = data->streets.size();
        state.PauseTiming();
        sources.reset();
        state.ResumeTiming();
    }
    state.counters["streets"] = static_cast<double>(streetsShown);
    state.counters["MB"] = peakMegabytes();
}

// What needs attention, as the view looks for it beside everything else.
void attention(benchmark::State &state, std::int64_t facts, const Filter &filter)
{
    const std::string path = workspaceOf(facts);
    double found = 0, longest = 0;
    for (auto _ : state) {
        Sources sources(openAt(path, Access::Existing), knowledge());
        const auto head = gatherHead(sources, filter);
        auto needs = gatherAttention(sources, filter, head.value());
        while (needs && !needs->unlooked.empty()) {
            QElapsedTimer clock;
            clock.start();
            needs = lookFurther(sources, filter, head->whole, std::move(*needs));
            longest = std::max(longest, static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
        if (!needs)
            return state.SkipWithError("nothing was looked through");
        found = static_cast<double>(needs->disputes + needs->discrepancies);
    }
    state.counters["found"] = found;
    state.counters["longest_ms"] = longest; // that anybody else waits
    state.counters["MB"] = peakMegabytes();
}

struct Page {
    const char *name;
    Filter filter;
    FactSort sort;
    bool scrolled; // to a page in the middle of what fits
};

std::vector<Page> ledgerPages()
{
    Filter everything, district, indicator, both, year, doubtful;
    district.places = {"410930"};
    indicator.indicators = {"flying_wires"};
    both.places = {"410930"};
    both.indicators = {"flying_wires"};
    year = yearOf2022();
    doubtful.reviews = {ReviewState::Unreviewed};
    doubtful.confidenceBelow = 0.7;
    std::vector<Page> pages;
    for (bool scrolled : {false, true}) {
        pages.push_back({"imported", everything, {FactOrder::Imported, false}, scrolled});
        pages.push_back({"value", everything, {FactOrder::Value, true}, scrolled});
        pages.push_back({"issued", everything, {FactOrder::Issued, true}, scrolled});
        pages.push_back({"district_by_value", district, {FactOrder::Value, true}, scrolled});
        pages.push_back({"indicator_by_period", indicator, {FactOrder::Period, true}, scrolled});
        pages.push_back({"both_by_confidence", both, {FactOrder::Confidence, false}, scrolled});
        pages.push_back({"year_by_place", year, {FactOrder::Place, false}, scrolled});
        pages.push_back({"doubtful_by_confidence", doubtful, {FactOrder::Confidence, false}, scrolled});
    }
    return pages;
}

void ledger(benchmark::State &state, std::int64_t facts, const Page &page)
{
    constexpr int rows = 60;
    const Workspace workspace = openAt(workspaceOf(facts), Access::Existing);
    const Ledger table(workspace);
    std::optional<PageKey> after;
    for (int i = 0; page.scrolled && i < 200; ++i) {
        auto next = table.facts(page.filter, page.sort, after, rows);
        if (!next || !next->next)
            break;
        after = next->next;
    }
    std::size_t shown = 0;
    for (auto _ : state) {
        auto made = table.facts(page.filter, page.sort, after, rows);
        if (!made)
            return state.SkipWithError("no page");
        shown = made->rows.size();
    }
    state.counters["rows"] = static_cast<double>(shown);
    state.counters["MB"] = peakMegabytes();
}

// What a data engine does with the same rows, without a single rule of honest statistics.
void groupBy(benchmark::State &state, std::int64_t facts, const char *sql)
{
    static const bench::DuckDb engine;
    if (!engine.there())
        return state.SkipWithError("no libduckdb found: set STARBOARD_DUCKDB");
    const Workspace workspace = openAt(workspaceOf(facts), Access::Existing);
    auto table = engine.table();
    if (!table->ready())
        return state.SkipWithError("the table cannot be made");
    Statement rows(workspace.connection(), "SELECT place_code, code, value, coalesce(period_start, -1), coalesce(period_end, -1),"
                                           " status FROM facts");
    while (rows.next())
        table->add(rows.text(0), rows.text(1), rows.real(2), rows.integer(3), rows.integer(4), rows.integer(5));
    if (!table->finish())
        return state.SkipWithError("the rows cannot be added");
    for (auto _ : state)
        if (!table->run(sql))
            return state.SkipWithError("the query fails");
}

constexpr const char *sumsByPlaceAndMonth = "SELECT substr(place, 1, 6), code, period_end // 30, sum(value), count(*) FROM facts"
                                            " WHERE status = 0 GROUP BY ALL";
constexpr const char *sumsOfTenInAYear = "SELECT substr(place, 1, 6), code, sum(value), count(*) FROM facts WHERE status = 0 AND code IN"
                                         " ('flying_wires', 'star1_branches', 'star2_branches', 'star3_branches', 'star4_branches',"
                                         " 'star5_branches', 'problems_found', 'problems_rectified', 'rectification_rate')"
                                         " AND period_end BETWEEN 18993 AND 19357 GROUP BY ALL";

void registerAll(std::int64_t facts)
{
    const std::string size = "/" + std::to_string(facts);
    auto add = [&](const std::string &name, auto function) {
        benchmark::RegisterBenchmark((name + size).c_str(), function)->Unit(benchmark::kMillisecond);
    };
    Filter district = yearOf2022();
    district.places = {"410930"};
    add("overview/year", [=](benchmark::State &state) { overview(state, facts, yearOf2022()); });
    add("overview/ever", [=](benchmark::State &state) { overview(state, facts, {}); });
    add("overview/district", [=](benchmark::State &state) { overview(state, facts, district); });
    add("attention/year", [=](benchmark::State &state) { attention(state, facts, yearOf2022()); });
    add("attention/district", [=](benchmark::State &state) { attention(state, facts, district); });
    for (const Page &page : ledgerPages())
        add(std::string("ledger/") + page.name + (page.scrolled ? "/scrolled" : ""),
            [=](benchmark::State &state) { ledger(state, facts, page); });
    add("duckdb/by_place_and_month", [=](benchmark::State &state) { groupBy(state, facts, sumsByPlaceAndMonth); });
    add("duckdb/ten_indicators_of_a_year", [=](benchmark::State &state) { groupBy(state, facts, sumsOfTenInAYear); });
}

} // namespace

int main(int count, char **arguments)
{
    benchmark::Initialize(&count, arguments);
    const QStringList sizes = qEnvironmentVariable("STARBOARD_BENCH_FACTS", QStringLiteral("1000000 10000000")).split(QLatin1Char(' '));
    for (const QString &size : sizes)
        registerAll(size.toLongLong());
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
