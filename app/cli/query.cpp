#include "app/cli/query.h"

#include "app/cli/database.h"
#include "app/wiring/factexport.h"
#include "model/core/text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <iostream>
#include <memory>

namespace starboard::cli {

namespace {

struct Arguments {
    std::string database;
    std::string format = "table";
    FilterArguments filter;
};

// Columns that a terminal uses: Chinese characters and full-width signs take two.
std::size_t width(std::string_view utf8)
{
    std::size_t columns = 0;
    for (char32_t c : fromUtf8(utf8))
        columns += c >= 0x1100 && (c <= 0x115F || (c >= 0x2E80 && c <= 0xFF60) || c >= 0x20000) ? 2 : 1;
    return columns;
}

using Row = std::array<std::string, 9>;

std::string days(const Period &period)
{
    std::string start = period.start ? toIso(*period.start) : "";
    std::string end = period.end ? toIso(*period.end) : "";
    return start == end ? end : start + " … " + end;
}

std::string valueText(const Fact &fact)
{
    constexpr std::array<std::string_view, 4> signs{"", "≥ ", "≈ ", "≤ "};
    std::string text(signs.at(static_cast<std::size_t>(fact.bound)));
    text += fact.value.toString();
    if (fact.upper)
        text.append("–").append(fact.upper->toString());
    return text;
}

Row rowOf(const FactRow &fact)
{
    return {fact.issued ? toIso(*fact.issued) : "",
            fact.fact.place.empty() ? fact.fact.placeCode : fact.fact.place,
            fact.fact.code.empty() ? fact.fact.object : fact.fact.code,
            valueText(fact.fact),
            fact.fact.unit,
            days(fact.fact.period),
            std::string(name(fact.fact.status)),
            std::string(name(fact.review)),
            fact.fact.quote};
}

Result<void> printTable(const Ledger &ledger, const Filter &filter)
{
    constexpr std::size_t numbers = 3; // the column that is set to the right
    std::vector<Row> rows{{"issued", "place", "indicator", "value", "unit", "days", "status", "review", "quote"}};
    auto walked = ledger.eachFact(filter, {}, [&](const FactRow &fact) {
        rows.push_back(rowOf(fact));
        return true;
    });
    std::array<std::size_t, std::tuple_size_v<Row>> widths{};
    for (const Row &row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], width(row[i]));
    for (const Row &row : rows) {
        for (std::size_t i = 0; i + 1 < row.size(); ++i) {
            std::string blanks(widths[i] - width(row[i]), ' ');
            std::cout << (i == numbers ? blanks + row[i] : row[i] + blanks) << "  ";
        }
        std::cout << row.back() << '\n';
    }
    return walked;
}

Result<void> print(std::string_view bytes)
{
    std::cout.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return {};
}

// The lines of the export between brackets.
Result<void> printJson(const Ledger &ledger, const Filter &filter)
{
    FactExport options;
    options.format = FactFormat::JsonLines;
    bool first = true;
    std::cout << '[';
    auto done = exportFacts(ledger, filter, options, [&](std::string_view bytes) -> Result<void> {
        while (!bytes.empty()) {
            std::size_t end = bytes.find('\n');
            std::cout << (first ? "\n" : ",\n");
            first = false;
            if (auto written = print(bytes.substr(0, end)); !written)
                return written;
            bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
        }
        return {};
    });
    std::cout << "\n]\n";
    return done.map([](const Exported &) {});
}

Result<void> printCsv(const Ledger &ledger, const Filter &filter)
{
    FactExport options;
    options.encoding = paper::CsvEncoding::Utf8;
    return exportFacts(ledger, filter, options, print).map([](const Exported &) {});
}

int print(const Arguments &arguments, const Ledger &ledger, const Filter &filter)
{
    auto done = arguments.format == "json"  ? printJson(ledger, filter)
                : arguments.format == "csv" ? printCsv(ledger, filter)
                                            : printTable(ledger, filter);
    if (done)
        return Done;
    report({}, done.error());
    return InputFailed;
}

int run(const Arguments &arguments)
{
    return ask(arguments.database, arguments.filter,
               [&](const Ledger &ledger, const Filter &filter, const Catalogue &) { return print(arguments, ledger, filter); });
}

} // namespace

void registerQuery(CLI::App &program, int &exitCode)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *command = program.add_subcommand("query", "Print the facts of a filter");
    addDatabase(*command, arguments->database);
    arguments->filter.addTo(*command);
    command->add_option("--format", arguments->format, "table, json, csv")->check(CLI::IsMember({"table", "json", "csv"}));
    command->callback([arguments, &exitCode] { exitCode = run(*arguments); });
}

} // namespace starboard::cli
