// Import of a folder of different pages into a new workspace: reading, extraction, storing, links between reprints and
// the word index; then the same folder again. Pages: STARBOARD_PAGES, otherwise 10,000.
#include "app/wiring/extraction.h"
#include "model/store/import.h"
#include "tests/bench/pagemaker.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <cstdlib>
#include <iostream>
#include <map>
#include <sys/resource.h>

using namespace starboard;

namespace {

int pagesAsked()
{
    const char *asked = std::getenv("STARBOARD_PAGES");
    return asked ? std::atoi(asked) : 10000;
}

const std::string &folder(test::Density density)
{
    static const QTemporaryDir dir;
    static std::map<test::Density, std::string> made;
    auto [it, isNew] = made.try_emplace(density, dir.path().toStdString() + (density == test::Density::Dense ? "/dense" : "/newspaper"));
    if (isNew && !test::makePages(it->second, pagesAsked(), 1, density))
        std::abort();
    return it->second;
}

const ExtractPage &extraction()
{
    static const ExtractPage extract = loadExtraction().value();
    return extract;
}

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    auto seconds = [](const timeval &time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

// What a machine of two free cores does at best is pages by half of the processor time.
void importFolder(benchmark::State &state)
{
    const bool again = state.range(0) == 1;
    const std::string &pagesFolder = folder(static_cast<test::Density>(state.range(1)));
    extraction();
    double pages = 0, cpu = 0;
    for (auto _ : state) {
        state.PauseTiming();
        QTemporaryDir place;
        auto workspace = Workspace::create(place.filePath(QStringLiteral("w.db")).toStdString());
        if (!workspace || (again && !importPages(*workspace, {pagesFolder}, extraction())))
            return state.SkipWithError("no workspace");
        double before = cpuSeconds();
        state.ResumeTiming();
        auto summary = importPages(*workspace, {pagesFolder}, extraction());
        if (!summary || !summary->failed.empty())
            return state.SkipWithError("the import failed");
        cpu += cpuSeconds() - before;
        pages += static_cast<double>(summary->documents + summary->known);
        state.counters["facts"] = static_cast<double>(summary->facts);
        state.counters["reprints"] = static_cast<double>(summary->reprints);
    }
    state.counters["pages/s"] = benchmark::Counter(pages, benchmark::Counter::kIsRate);
    state.counters["CPU µs/page"] = 1e6 * cpu / pages;
    state.counters["peak MB"] = peakMegabytes();
}

} // namespace

BENCHMARK(importFolder)->Name("import/first")->ArgNames({"again", "newspaper"})->Args({0, 0})->Args({0, 1})->Iterations(1)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(importFolder)->Name("import/again")->ArgNames({"again", "newspaper"})->Args({1, 1})->Iterations(1)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
