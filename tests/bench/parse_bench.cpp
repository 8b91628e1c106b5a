// Quantities and periods over a generated report of some megabytes: bytes of UTF-8 a second on one core.
#include "model/extract/period.h"
#include "model/extract/quantity.h"

#include <benchmark/benchmark.h>

using namespace starboard;

namespace {

// One number in about twenty characters, as work reports have them.
std::u32string report(std::size_t characters)
{
    constexpr std::u32string_view sentences[] = {
        U"今年以来，昆吾办组织党员干部走进小区，清理飞线充电36处、楼道杂物51处、小广告420余处，受到居民好评。",
        U"8月28日，区纪工委对重点点位开展明察暗访，发现问题185条，当场整改106条，整改完成率95%，并下发督办单。",
        U"截至目前，全区投入资金1.2亿元，改造老旧小区三十余个，惠及群众近万人次，按照一处一策的要求持续推进。",
        U"下一步，该街道将坚持党建引领，完善网格治理体系，压实各方责任，把群众的小事办成实事，不断提升幸福感。\n",
    };
    std::u32string text;
    text.reserve(characters + 80);
    for (std::size_t i = 0; text.size() < characters; ++i)
        text += sentences[i % std::size(sentences)];
    return text;
}

void quantities(benchmark::State &state)
{
    auto lexicon = QuantityLexicon::read(STARBOARD_RESOURCES "/lexicon");
    if (!lexicon)
        return state.SkipWithError("lexicon");
    std::u32string text = report(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(findQuantities(text, *lexicon));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(toUtf8(text).size()));
}

void periods(benchmark::State &state)
{
    std::u32string text = report(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(findPeriods(text, makeDate(2023, 8, 30)));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(toUtf8(text).size()));
}

} // namespace

BENCHMARK(quantities)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(periods)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
