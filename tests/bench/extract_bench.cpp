// Whole extraction from decoded text to facts, in bytes of UTF-8 a second. The text is the sample pages over and over;
// with STARBOARD_SHARED's pages beside the project these come in too. Linear: ten times the text, ten times the time.
#include "model/core/text.h"
#include "model/extract/extractor.h"

#include <benchmark/benchmark.h>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace starboard;

namespace {

const std::string &pages()
{
    static const std::string text = [] {
        std::string all;
        for (const char *folder : {STARBOARD_RESOURCES "/sample", STARBOARD_SHARED "/corpus"}) {
            std::error_code error;
            for (const auto &entry : std::filesystem::directory_iterator(folder, error))
                if (entry.path().extension() == ".txt") {
                    std::ifstream file(entry.path(), std::ios::binary);
                    all.append(std::istreambuf_iterator<char>(file), {});
                    all += "\n\n";
                }
        }
        return all;
    }();
    return text;
}

struct Resources {
    Lexicon lexicon = Lexicon::read(STARBOARD_RESOURCES "/lexicon").value();
    Gazetteer gazetteer = Gazetteer::open(STARBOARD_RESOURCES "/gazetteer/divisions.bin").value();
    PlaceWords placeWords = PlaceWords::read(STARBOARD_RESOURCES "/lexicon/places.tsv").value();
    Extractor extractor{lexicon, gazetteer, placeWords};
};

// range: size of the one document in KB of UTF-8.
void extractDocument(benchmark::State &state)
{
    static const Resources resources;
    std::string bytes;
    while (bytes.size() < static_cast<std::size_t>(state.range(0)) * 1000)
        bytes += pages();
    const std::u32string document = fromUtf8(bytes);
    std::size_t facts = 0;
    for (auto _ : state) {
        const Page page = resources.extractor.extract("bench.txt", document);
        for (const Article &article : page.articles)
            facts += article.facts.size();
    }
    benchmark::DoNotOptimize(facts);
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(bytes.size()));
}

} // namespace

BENCHMARK(extractDocument)->Arg(130)->Arg(1300)->Arg(13000)->Arg(100000)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
