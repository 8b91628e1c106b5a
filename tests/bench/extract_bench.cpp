// Whole extraction from decoded text to facts, in bytes of UTF-8 a second of one core. The text is real pages over and
// over where they lie beside the project, else the sample pages, which hold several times as many numbers; being read
// over and over, everything that is done once for a program is outside the figures. In one run: the memory of a 5 MB
// page, what finding the numbers alone takes, the whole, and whether ten times the text takes ten times the time.
#include "model/core/text.h"
#include "model/extract/extractor.h"
#include "model/extract/quantity.h"
#include "model/page/cleantext.h"

#include <benchmark/benchmark.h>
#include <algorithm>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/resource.h>

using namespace starboard;

namespace {

std::string pagesIn(const std::filesystem::path &folder)
{
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(folder, error))
        if (entry.path().extension() == ".txt")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::string all;
    for (const auto &path : files) {
        std::ifstream file(path, std::ios::binary);
        all.append(std::istreambuf_iterator<char>(file), {});
        all += "\n\n";
    }
    return all;
}

// At least so many bytes of whole pages.
std::string document(std::size_t bytes)
{
    static const std::string pages = [] {
        const std::string real = pagesIn(STARBOARD_SHARED "/corpus");
        return real.empty() ? pagesIn(STARBOARD_RESOURCES "/sample") : real;
    }();
    std::string text;
    while (text.size() < bytes)
        text += pages;
    return text;
}

struct Resources {
    Lexicon lexicon = Lexicon::read(STARBOARD_RESOURCES "/lexicon").value();
    QuantityLexicon quantities = QuantityLexicon::read(STARBOARD_RESOURCES "/lexicon").value();
    Gazetteer gazetteer = Gazetteer::open(STARBOARD_RESOURCES "/gazetteer/divisions.bin").value();
    PlaceWords placeWords = PlaceWords::read(STARBOARD_RESOURCES "/lexicon/places.tsv").value();
    Extractor extractor{lexicon, gazetteer, placeWords};
};

const Resources &resources()
{
    static const Resources all;
    return all;
}

std::size_t factsOf(std::u32string_view text)
{
    const Page page = resources().extractor.extract("bench.txt", text);
    std::size_t facts = 0;
    for (const Article &article : page.articles)
        facts += article.facts.size();
    return facts;
}

void setRate(benchmark::State &state, std::size_t bytes)
{
    state.counters["MB/s"] = benchmark::Counter(static_cast<double>(state.iterations()) * static_cast<double>(bytes) / 1e6,
                                                benchmark::Counter::kIsRate);
}

// The first to run, since the operating system tells the highest memory since the program began.
void memoryOfFiveMegabytes(benchmark::State &state)
{
    const std::u32string text = fromUtf8(document(5'000'000));
    for (auto _ : state)
        benchmark::DoNotOptimize(factsOf(text));
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    state.counters["peak MB"] = static_cast<double>(usage.ru_maxrss) / 1024;
}

// Cleaning and finding the numbers with their measure words and roles, without what stands around them.
void numbersAlone(benchmark::State &state)
{
    const std::string bytes = document(static_cast<std::size_t>(state.range(0)) * 1000);
    const std::u32string text = fromUtf8(bytes);
    for (auto _ : state)
        benchmark::DoNotOptimize(findQuantities(clean(text).text, resources().quantities));
    setRate(state, bytes.size());
}

// range: size of the one document in KB of UTF-8.
void wholeExtraction(benchmark::State &state)
{
    const std::string bytes = document(static_cast<std::size_t>(state.range(0)) * 1000);
    const std::u32string text = fromUtf8(bytes);
    std::size_t facts = 0;
    for (auto _ : state)
        facts = factsOf(text);
    setRate(state, bytes.size());
    state.counters["facts"] = static_cast<double>(facts);
}

// The time of ten documents' length over ten times that of one; the quickest of a few runs each. 1 is linear.
void tenTimesTheText(benchmark::State &state)
{
    const auto quickest = [](const std::u32string &text) {
        double best = 1e9;
        for (int i = 0; i < 3; ++i) {
            const std::clock_t begin = std::clock();
            benchmark::DoNotOptimize(factsOf(text));
            best = std::min(best, static_cast<double>(std::clock() - begin));
        }
        return best / static_cast<double>(text.size());
    };
    const auto size = static_cast<std::size_t>(state.range(0)) * 1000;
    const std::u32string one = fromUtf8(document(size)), ten = fromUtf8(document(size * 10));
    double ratio = 0;
    for (auto _ : state)
        ratio = quickest(ten) / quickest(one);
    state.counters["10x/10"] = ratio;
}

} // namespace

BENCHMARK(memoryOfFiveMegabytes)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(numbersAlone)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(wholeExtraction)->Arg(100)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(wholeExtraction)->Arg(100'000)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(tenTimesTheText)->Arg(1'000)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
