#include "app/cli/extract.h"

#include "app/cli/command.h"
#include "app/wiring/resources.h"
#include "model/core/factjson.h"
#include "model/extract/extractor.h"
#include "model/read/manifest.h"
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

// What is known beside the text, the nearest source first: command line, manifest, the file's own hints.
ExtractOptions optionsFor(const Document &document, const Arguments &arguments, const std::optional<Date> &published,
                          const std::optional<Manifest> &manifest)
{
    ExtractOptions options;
    options.explain = arguments.explain;
    options.newspaper = document.hints.newspaper;
    if (document.hints.published) {
        options.published = document.hints.published;
        options.publishedFrom = document.hints.dateSource;
    }
    if (manifest) {
        if (const ManifestEntry *entry = manifest->find(document.name)) {
            if (entry->published) {
                options.published = entry->published;
                options.publishedFrom = DateSource::Manifest;
            }
            if (!entry->newspaper.empty())
                options.newspaper = entry->newspaper;
        }
    }
    if (published) {
        options.published = published;
        options.publishedFrom = DateSource::User;
    }
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
    if (!arguments.published.empty() && !(published = parseDate(arguments.published))) {
        report("--published", "“" + arguments.published + "” is no date; write it as YYYY-MM-DD.");
        return UsageError;
    }
    std::optional<Manifest> manifest;
    if (!arguments.manifest.empty()) {
        auto read = Manifest::read(arguments.manifest);
        if (!read) {
            report(arguments.manifest, read.error());
            return InputFailed;
        }
        manifest = std::move(*read);
    }
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
            const Document &document = *reading.document;
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
    command->add_option("--manifest", arguments->manifest, "CSV with the columns file, newspaper, published")->excludes(published);
    command->add_flag("--explain", arguments->explain, "Say for each fact which rule and lexicon entry gave each field");
    command->callback([arguments, &exitCode] { exitCode = run(*arguments); });
}

} // namespace starboard::cli
