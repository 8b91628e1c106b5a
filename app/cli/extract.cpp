#include "app/cli/extract.h"

#include "app/cli/command.h"
#include "app/cli/known.h"
#include "app/wiring/extraction.h"
#include "model/core/factjson.h"
#include "model/extract/extractor.h"
#include "model/read/hints.h"
#include "model/read/reader.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace starboard::cli {

namespace {

struct Arguments {
    std::vector<std::string> files;
    std::string published;
    std::string manifest;
    bool explain = false;
};

// What is known beside the text, the nearest source last: the file's own hints and name, manifest, command line.
ExtractOptions optionsFor(Document &document, const Arguments &arguments, const std::optional<Date> &published,
                          const std::optional<Manifest> &manifest)
{
    Hints &hints = document.hints;
    if (!hints.published) {
        hints.published = dateFromName(document.name);
        hints.dateSource = hints.published ? DateSource::FileName : DateSource::None;
    }
    if (const ManifestEntry *entry = manifest ? manifest->find(document.name) : nullptr)
        entry->tell(hints);
    if (published) {
        hints.published = published;
        hints.dateSource = DateSource::User;
    }
    ExtractOptions options = optionsFromHints(document);
    options.explain = arguments.explain;
    return options;
}

void print(const Page &page)
{
    for (const Article &article : page.articles)
        for (const Fact &fact : article.facts)
            std::cout << toJson(fact, article, page).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
}

int run(const Arguments &arguments)
{
    std::optional<Date> published;
    if (!readDay("--published", arguments.published, published))
        return UsageError;
    std::optional<Manifest> manifest;
    if (!readManifest(arguments.manifest, manifest))
        return InputFailed;
    auto resources = Resources::load();
    if (!resources) {
        report({}, resources.error());
        return InputFailed;
    }
    const Extractor extractor(resources->lexicon, resources->gazetteer, resources->placeWords);
    int exitCode = Done;
    for (const std::string &file : arguments.files) {
        readDocuments(file, {}, [&](Reading &&reading) {
            if (!reading.document) {
                report(reading.name, reading.document.error());
                exitCode = InputFailed;
                return true;
            }
            Document &document = *reading.document;
            const Page page = extractor.extract(document.name, document.text, optionsFor(document, arguments, published, manifest));
            if (page.dateSource == DateSource::None)
                report(document.name, "No date is printed or known; give one with --published or --manifest.");
            print(page);
            return true;
        });
    }
    std::cout.flush();
    return exitCode;
}

} // namespace

void registerExtract(CLI::App &program, int &exitCode)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *command = program.add_subcommand("extract", "Print the facts of pages as JSON lines, one for each number");
    command->add_option("files", arguments->files, "Pages, folders or archives")->required();
    CLI::Option *published = command->add_option("--published", arguments->published, "Issue date of the pages, YYYY-MM-DD");
    command->add_option("--manifest", arguments->manifest, "CSV with the columns file, newspaper, published, district")->excludes(published);
    command->add_flag("--explain", arguments->explain, "Say for each fact which rule and lexicon entry gave each field");
    command->callback([arguments, &exitCode] { exitCode = run(*arguments); });
}

} // namespace starboard::cli
