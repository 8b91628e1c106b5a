#include "app/cli/parse.h"

#include "app/cli/command.h"
#include "app/wiring/resources.h"
#include "model/core/date.h"
#include "model/extract/parseline.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>
#include <optional>
#include <string>

namespace starboard::cli {

namespace {

std::optional<std::string> nextLine()
{
    std::string line;
    if (!std::getline(std::cin, line))
        return std::nullopt;
    if (line.ends_with('\r'))
        line.pop_back();
    return line;
}

int parseQuantities()
{
    auto lexicon = QuantityLexicon::read(dataDirectory() + "/lexicon", ownWordsDirectory());
    if (!lexicon) {
        report({}, lexicon.error());
        return InputFailed;
    }
    while (auto line = nextLine())
        std::cout << parseQuantityJson(*line, *lexicon) << '\n';
    return Done;
}

int parsePeriods(const std::string &reference)
{
    std::optional<Date> day;
    if (!reference.empty() && !(day = parseDate(reference))) {
        report("--reference", "“" + reference + "” is no date; write it as YYYY-MM-DD.");
        return UsageError;
    }
    while (auto line = nextLine())
        std::cout << parsePeriodJson(*line, day) << '\n';
    return Done;
}

} // namespace

void registerParse(CLI::App &program, int &exitCode)
{
    CLI::App *command = program.add_subcommand("parse", "Read one text per line and print what is found as one JSON array per line");
    command->require_subcommand(1);
    CLI::App *quantity = command->add_subcommand("quantity", "Numbers with their bound and measure word");
    quantity->callback([&exitCode] { exitCode = parseQuantities(); });
    auto reference = std::make_shared<std::string>();
    CLI::App *period = command->add_subcommand("period", "Time expressions as days");
    period->add_option("--reference", *reference, "Reference date, YYYY-MM-DD");
    period->callback([reference, &exitCode] { exitCode = parsePeriods(*reference); });
}

} // namespace starboard::cli
