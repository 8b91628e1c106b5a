#include "app/wiring/extraction.h"

#include <memory>

namespace starboard {

namespace {

struct Extraction {
    explicit Extraction(Resources &&loaded)
        : resources(std::move(loaded)), extractor(resources.lexicon, resources.gazetteer, resources.placeWords)
    {
    }

    Resources resources;
    Extractor extractor; // refers to the resources
};

} // namespace

ExtractOptions optionsFromHints(const Document &document)
{
    ExtractOptions options;
    options.newspaper = document.hints.newspaper;
    options.district = document.hints.district;
    if (document.hints.published) {
        options.published = document.hints.published;
        options.publishedFrom = document.hints.dateSource;
    }
    return options;
}

Result<ExtractPage> loadExtraction(const std::string &directory, const std::string &ownWords)
{
    auto resources = Resources::load(directory, ownWords);
    if (!resources)
        return tl::make_unexpected(resources.error());
    auto extraction = std::make_shared<const Extraction>(std::move(*resources));
    return ExtractPage([extraction](const Document &document) {
        return extraction->extractor.extract(document.name, document.text, optionsFromHints(document));
    });
}

} // namespace starboard
