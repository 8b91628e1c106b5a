#include "app/cli/account.h"

#include "app/cli/database.h"
#include "model/stats/statistics.h"
#include "model/store/storedreports.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace starboard::cli {

namespace {

struct Arguments {
    std::string database;
    std::string place;
    std::string indicator;
    std::string unit;
    std::string from;
    std::string to;
    std::string knownOn;
};

int run(const Arguments &arguments)
{
    Query query;
    query.place = arguments.place;
    query.indicator = arguments.indicator;
    query.unit = arguments.unit;
    if (!readPlace("--place", arguments.place) || !readDay("--from", arguments.from, query.window.from) ||
        !readDay("--to", arguments.to, query.window.to) || !inOrder(query.window.from, query.window.to) ||
        !readDay("--known-on", arguments.knownOn, query.knownOn))
        return UsageError;
    auto workspace = openDatabase(arguments.database, Access::Read);
    if (!workspace)
        return InputFailed;
    auto catalogue = openCatalogue();
    if (!catalogue)
        return InputFailed;
    StoredReports reports(*workspace);
    auto account = Statistics(reports, *catalogue).account(query);
    if (!account) {
        report({}, account.error());
        return InputFailed;
    }
    std::cout << accountJson(*account).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    return Done;
}

} // namespace

void registerAccount(CLI::App &program, int &exitCode)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *command = program.add_subcommand("account", "What the reports of a place amount to, with the reason for each, as JSON");
    addDatabase(*command, arguments->database);
    command->add_option("--place", arguments->place, "Code of the place")->required();
    command->add_option("--indicator", arguments->indicator, "Code of the indicator")->required();
    command->add_option("--unit", arguments->unit, "Measure word, where reports do not convert; else the canonical unit");
    command->add_option("--from", arguments->from, "First day of the window, YYYY-MM-DD");
    command->add_option("--to", arguments->to, "Last day of the window, YYYY-MM-DD");
    command->add_option("--known-on", arguments->knownOn, "As it could be known on that day: documents issued, reviews made until then");
    command->callback([arguments, &exitCode] { exitCode = run(*arguments); });
}

} // namespace starboard::cli
