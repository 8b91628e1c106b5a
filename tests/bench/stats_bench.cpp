// How long accounts take: generated reports of one city, 60 districts with 20 streets each, 48 months, and as many
// facts for each indicator as a workspace of one or ten million facts with 120 indicators holds.
#include "model/stats/comparison.h"
#include "model/stats/series.h"
#include "tests/bench/madeupcity.h"

#include <benchmark/benchmark.h>

#include <map>
#include <random>

using namespace starboard;
using namespace starboard::bench;

namespace {

// The facts of one indicator in a workspace of `workspaceFacts`.
const Reports &reportsOf(const std::string &indicator, int workspaceFacts)
{
    static std::map<std::pair<std::string, int>, Reports> made;
    auto [it, isNew] = made.try_emplace({indicator, workspaceFacts});
    if (!isNew)
        return it->second;
    std::mt19937 random(static_cast<unsigned>(std::hash<std::string>()(indicator)));
    const int count = workspaceFacts / indicatorCount;
    it->second.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        std::string id = indicator + "#" + std::to_string(i), document = "page-" + std::to_string(i / 8);
        std::string quote = "清理" + std::to_string(i) + "处";
        const std::string place = placeOf(random);
        Report report;
        report.id = id;
        report.document = document;
        report.place = place;
        report.indicator = indicator;
        report.unit = indicator.starts_with("star") ? "个" : "处";
        report.quote = quote;
        report.action = "清理";
        report.object = "飞线";
        report.period = periodOf(random);
        report.issued = *report.period.end;
        report.sentence = {static_cast<std::uint32_t>(i % 8) * 100, static_cast<std::uint32_t>(i % 8) * 100 + 60};
        report.value = Decimal(static_cast<std::int64_t>(random() % 400));
        report.bound = random() % 5 == 0 ? Bound::AtLeast : Bound::Exact;
        it->second.add(report);
    }
    return it->second;
}

const Catalogue &catalogue()
{
    static const Catalogue read = *Catalogue::read(STARBOARD_RESOURCES "/lexicon/indicators.tsv");
    return read;
}

Query asked(const std::string &indicator, const Window &window, Detail detail)
{
    return {city, indicator, {}, window, {}, detail};
}

const std::array<std::string, 2> indicators{"flying_wires", "star4_branches"};

void accountOfAYear(benchmark::State &state)
{
    const std::string &indicator = indicators.at(static_cast<std::size_t>(state.range(1)));
    const Reports &reports = reportsOf(indicator, static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(account(reports.all(), asked(indicator, yearWindow(2022), Detail::Full), catalogue()));
    state.counters["reports"] = static_cast<double>(reports.size());
}

void accountOfAllYears(benchmark::State &state)
{
    const std::string &indicator = indicators.at(static_cast<std::size_t>(state.range(1)));
    const Reports &reports = reportsOf(indicator, static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(account(reports.all(), asked(indicator, {}, Detail::Full), catalogue()));
}

// With books that know the indicator.
void anotherAccountOfAYear(benchmark::State &state)
{
    const std::string &indicator = indicators.at(static_cast<std::size_t>(state.range(1)));
    const Reports &reports = reportsOf(indicator, static_cast<int>(state.range(0)));
    const Decisions none;
    Books books{reports.all(), catalogue(), none};
    for (auto _ : state)
        benchmark::DoNotOptimize(books.account(asked(indicator, yearWindow(2022), Detail::Figures)));
}

// A year's months as a chart shows them.
void monthsOfAYear(benchmark::State &state)
{
    const std::string &indicator = indicators.at(static_cast<std::size_t>(state.range(1)));
    const Reports &reports = reportsOf(indicator, static_cast<int>(state.range(0)));
    const Decisions none;
    Books books{reports.all(), catalogue(), none};
    for (auto _ : state)
        benchmark::DoNotOptimize(series(books, asked(indicator, yearWindow(2022), Detail::Figures), Step::Month));
}

// The accounts behind an overview of the year 2022: ten key figures with both changes, one of them by month and by
// district; fresh books each time, the reports loaded as a store loads them for figures.
void overviewOfACity(benchmark::State &state)
{
    const std::array<std::string, 10> figures{"flying_wires",   "mobile_vendors", "out_of_store",   "small_ads",
                                              "waste_spots",    "star1_branches", "star2_branches", "star3_branches",
                                              "star4_branches", "star5_branches"};
    const Date first = *makeDate(2021, 1, 1) - std::chrono::days(93), last = *makeDate(2022, 12, 31);
    std::vector<std::vector<Report>> loaded;
    for (const std::string &indicator : figures) {
        auto &kept = loaded.emplace_back();
        for (const Report &report : reportsOf(indicator, static_cast<int>(state.range(0))).all())
            if (first <= *report.period.end && *report.period.end <= last)
                kept.push_back(report);
    }
    const Decisions none;
    std::size_t accounts = 0;
    for (auto _ : state) {
        accounts = 0;
        for (std::size_t i = 0; i < figures.size(); ++i) {
            Books books(loaded[i], catalogue(), none);
            Query query = asked(figures[i], yearWindow(2022), Detail::Figures);
            Account year = books.account(query);
            benchmark::DoNotOptimize(change(books, query, year, ChangeKind::PreviousPeriod));
            benchmark::DoNotOptimize(change(books, query, year, ChangeKind::YearBefore));
            accounts += 3;
            if (i != 0)
                continue;
            benchmark::DoNotOptimize(series(books, query, Step::Month));
            for (int district = 0; district < districts; ++district) {
                query.place = districtCode(district);
                benchmark::DoNotOptimize(books.account(query));
            }
            accounts += 12 + districts;
        }
    }
    state.counters["accounts"] = static_cast<double>(accounts);
}

void sizes(benchmark::internal::Benchmark *bench)
{
    for (int facts : {1'000'000, 10'000'000})
        for (int indicator : {0, 1})
            bench->Args({facts, indicator});
    bench->Unit(benchmark::kMillisecond);
}

BENCHMARK(overviewOfACity)->Arg(1'000'000)->Arg(10'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(accountOfAYear)->Apply(sizes);
BENCHMARK(accountOfAllYears)->Apply(sizes);
BENCHMARK(monthsOfAYear)->Apply(sizes);
BENCHMARK(anotherAccountOfAYear)->Apply(sizes);

} // namespace

BENCHMARK_MAIN();
