// Import of a folder of different pages into a new workspace: reading, extraction, storing, links between reprints and
// the word index; then the same folder again. Pages: STARBOARD_PAGES, otherwise 10,000.
#include "app/wiring/extraction.h"
#include "model/store/import.h"
#include "tests/bench/pagemaker.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <cstdlib>
#include <iostream>
#include <sys/resource.h>

using namespace starboard;

namespace {

int pagesAsked()
{
    const char *asked = std::getenv("STARBOARD_PAGES");
    return asked ? std::atoi(asked) : 10000;
}

const std::string &folder()
{
    static const QTemporaryDir dir;
    static const std::string path = dir.path().toStdString() + "/pages";
    static const bool made = test::makePages(path, pagesAsked());
    if (!made)
        std::abort();
    return path;
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
    folder();
    extraction();
    double pages = 0, cpu = 0;
    for (auto _ : state) {
        state.PauseTiming();
        QTemporaryDir place;
        auto workspace = Workspace::create(place.filePath(QStringLiteral("w.db")).toStdString());
        if (!workspace || (again && !importPages(*workspace, {folder()}, extraction())))
            return state.SkipWithError("no workspace");
        double before = cpuSeconds();
        state.ResumeTiming();
        auto summary = importPages(*workspace, {folder()}, extraction());
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

BENCHMARK(importFolder)->Name("import/first")->Arg(0)->Iterations(1)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(importFolder)->Name("import/again")->Arg(1)->Iterations(1)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
