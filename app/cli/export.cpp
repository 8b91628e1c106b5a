#include "app/cli/export.h"

#include "app/cli/database.h"
#include "app/wiring/factexport.h"
#include "model/report/madeat.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace starboard::cli {

namespace {

struct Arguments {
    std::string database;
    std::string format = "csv";
    std::string out;
    std::string language = "en";
    bool gb18030 = false;
    bool force = false;
    FilterArguments filter;
};

FactFormat formatFrom(const std::string &name)
{
    if (name == "jsonl")
        return FactFormat::JsonLines;
    if (name == "xlsx")
        return FactFormat::Xlsx;
    return name == "sqlite" ? FactFormat::Sqlite : FactFormat::Csv;
}

int write(const Arguments &arguments, const Ledger &ledger, const Filter &filter, const Catalogue &catalogue)
{
    FactExport options;
    options.format = formatFrom(arguments.format);
    options.chineseHeadings = arguments.language == "zh_CN";
    options.madeAt = paper::timeOfMaking();
    if (arguments.gb18030)
        options.encoding = paper::CsvEncoding::Gb18030;
    bool chinese = options.chineseHeadings;
    options.names.indicator = [&catalogue, chinese](std::string_view code) {
        const Indicator *indicator = catalogue.find(code);
        return indicator ? (chinese ? indicator->zh : indicator->en) : std::string(code);
    };
    auto done = exportFactsToFile(ledger, filter, options, arguments.out, arguments.force);
    if (!done) {
        report({}, done.error());
        return InputFailed;
    }
    std::cout << arguments.out << ": " << done->rows << " facts\n";
    if (done->neutralised > 0)
        report(arguments.out, std::to_string(done->neutralised) +
                                  " cells that a spreadsheet would run as a formula got a leading apostrophe.");
    return Done;
}

int run(const Arguments &arguments)
{
    return ask(arguments.database, arguments.filter,
               [&](const Ledger &ledger, const Filter &filter, const Catalogue &catalogue) {
                   return write(arguments, ledger, filter, catalogue);
               });
}

} // namespace

void registerExport(CLI::App &program, int &exitCode)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *command = program.add_subcommand("export", "Write the facts of a filter into a file");
    addDatabase(*command, arguments->database);
    command->add_option("--format", arguments->format, "csv or xlsx for spreadsheets, sqlite for databases, jsonl to be read back by import --facts")
        ->check(CLI::IsMember({"csv", "xlsx", "sqlite", "jsonl"}));
    command->add_option("--out", arguments->out, "The file to write")->required();
    command->add_option("--language", arguments->language, "Headings and indicators: en, zh_CN")->check(CLI::IsMember({"en", "zh_CN"}));
    command->add_flag("--gb18030", arguments->gb18030, "CSV in GB18030 instead of UTF-8 with BOM");
    command->add_flag("--force", arguments->force, "Replace an existing file");
    arguments->filter.addTo(*command);
    command->callback([arguments, &exitCode] { exitCode = run(*arguments); });
}

} // namespace starboard::cli
