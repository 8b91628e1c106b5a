// libFuzzer target over whole extraction: any bytes, decoded as UTF-8; spans must lie inside the text.
#include "model/core/text.h"
#include "model/extract/extractor.h"

#include <cstdint>
#include <cstdlib>

using namespace starboard;

namespace {

struct Resources {
    Lexicon lexicon = Lexicon::read(STARBOARD_RESOURCES "/lexicon").value();
    Gazetteer gazetteer = Gazetteer::open(STARBOARD_RESOURCES "/gazetteer/divisions.bin").value();
    PlaceWords placeWords = PlaceWords::read(STARBOARD_RESOURCES "/lexicon/places.tsv").value();
    Extractor extractor{lexicon, gazetteer, placeWords};
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Resources resources;
    const std::u32string document = fromUtf8({reinterpret_cast<const char *>(data), size});
    ExtractOptions options;
    options.explain = size % 2 == 0;
    const Page page = resources.extractor.extract("fuzz.txt", document, options);
    for (const Article &article : page.articles)
        for (const Fact &fact : article.facts)
            if (fact.numberSpan.empty() || fact.numberSpan.end > document.size() || fact.sentence.end > document.size() ||
                !fact.quoteSpan.contains(fact.numberSpan))
                std::abort();
    return 0;
}
