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
    std::string by;
    std::string from;
    std::string to;
    std::string knownOn;
};

constexpr std::string_view increments = "increments";
using Json = nlohmann::ordered_json;

void print(const Json &json)
{
    std::cout << json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
}

// The account with its days in front.
Json withDays(const Window &days, const Account &account)
{
    const auto day = [](const std::optional<Date> &date) { return date ? Json(toIso(*date)) : Json(nullptr); };
    Json json{{"from", day(days.from)}, {"to", day(days.to)}};
    json.update(accountJson(account));
    return json;
}

Result<void> printAccount(const Statistics &statistics, const Query &query)
{
    return statistics.account(query).map([&](const Account &account) {
        print(accountJson(account));
        if (account.counted.empty() && account.leftOut.empty() && !statistics.catalogue().find(query.indicator))
            report("--indicator", "neither the catalogue nor this workspace knows “" + query.indicator + "”.");
    });
}

Result<void> printIncrements(const Statistics &statistics, const Query &query)
{
    return statistics.increments(query).map([](const std::vector<Increment> &found) {
        for (const Increment &increment : found) {
            Json json = withDays(increment.days, increment.account);
            json["first"] = increment.first;
            json["fell"] = increment.fell;
            json["contradicted"] = increment.contradicted;
            const Json total = accountJson(increment.total);
            for (const char *key : {"value", "upper", "bound"})
                json["total"][key] = total[key];
            print(json);
        }
    });
}

Result<void> printSeries(const Statistics &statistics, const Query &query, Step step)
{
    return statistics.series(query, step).map([](const std::vector<SeriesPoint> &points) {
        for (const SeriesPoint &point : points)
            print(withDays(point.window, point.account));
    });
}

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
    const auto step = stepFromName(arguments.by);
    if (step && (!query.window.from || !query.window.to)) {
        report("--by", "months and years need the days that they are to cover; add --from and --to.");
        return UsageError;
    }
    auto workspace = openDatabase(arguments.database, Access::Read);
    if (!workspace)
        return InputFailed;
    auto catalogue = openCatalogue();
    if (!catalogue)
        return InputFailed;
    StoredReports reports(*workspace);
    const Statistics statistics(reports, *catalogue);
    const auto printed = step                          ? printSeries(statistics, query, *step)
                         : arguments.by == increments ? printIncrements(statistics, query)
                                                       : printAccount(statistics, query);
    if (!printed) {
        report({}, printed.error());
        return InputFailed;
    }
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
    command->add_option("--by", arguments->by, "A line for each month, quarter, half_year or year; increments: for what each running total adds to the one before")
        ->check(CLI::IsMember({"month", "quarter", "half_year", "year", "increments"}));
    command->add_option("--from", arguments->from, "First day of the window, YYYY-MM-DD");
    command->add_option("--to", arguments->to, "Last day of the window, YYYY-MM-DD");
    command->add_option("--known-on", arguments->knownOn, "As it could be known on that day: documents issued, reviews made until then");
    command->callback([arguments, &exitCode] { exitCode = run(*arguments); });
}

} // namespace starboard::cli
