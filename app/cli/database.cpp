#include "app/cli/database.h"

#include "app/wiring/resources.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <map>

namespace starboard::cli {

void addDatabase(CLI::App &command, std::string &path)
{
    command.add_option("--db", path, "The workspace")->required();
}

std::optional<Workspace> openDatabase(const std::string &path, Access access)
{
    WorkspaceOptions options;
    options.access = access;
    auto workspace = Workspace::open(path, std::move(options));
    if (workspace)
        return std::move(*workspace);
    report({}, workspace.error());
    return std::nullopt;
}

std::optional<Catalogue> openCatalogue()
{
    auto catalogue = loadCatalogue();
    if (catalogue)
        return std::move(*catalogue);
    report({}, catalogue.error());
    return std::nullopt;
}

bool readPlace(const std::string &option, const std::string &code)
{
    bool digits = !code.empty() && std::all_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits)
        report(option, "“" + code + "” is no place code; it has 2 (province), 4 (city), 6 (district), 9 (street) or 12 (community) digits.");
    return digits;
}

bool inOrder(const std::optional<Date> &from, const std::optional<Date> &to)
{
    if (!from || !to || *from <= *to)
        return true;
    report("--from", "the first day lies after the last one.");
    return false;
}

void FilterArguments::addTo(CLI::App &command)
{
    command.add_option("--district,--place", places, "Codes of places; facts there and below");
    command.add_option("--from", from, "First day, YYYY-MM-DD; facts whose days touch the window");
    command.add_option("--to", to, "Last day, YYYY-MM-DD");
    command.add_option("--known-on", knownOn, "As known on that day: nothing from documents issued later");
    command.add_option("--indicator", indicators, "Codes of indicators");
    command.add_option("--family", families, "branch_stars, rectification, inspection, …");
    command.add_option("--status", statuses, "actual, planned, standard");
    command.add_option("--review", reviews, "unreviewed, confirmed, corrected, rejected");
    command.add_option("--text", text, "Words in quote, object, place, title or document name");
}

namespace {

template <typename Enum>
bool readNames(const char *option, const std::vector<std::string> &texts, std::optional<Enum> (*fromName)(std::string_view),
               std::vector<Enum> &values)
{
    for (const std::string &text : texts) {
        auto value = fromName(text);
        if (!value) {
            report(option, "“" + text + "” is not known; see --help.");
            return false;
        }
        values.push_back(*value);
    }
    return true;
}

} // namespace

std::optional<Filter> FilterArguments::filter(const Catalogue &catalogue) const
{
    Filter result;
    for (const std::string &place : places)
        if (!readPlace("--district", place))
            return std::nullopt;
    for (const std::string &code : indicators) {
        if (!catalogue.find(code)) {
            report("--indicator", "“" + code + "” is not in the catalogue; the codes are those of indicators.tsv.");
            return std::nullopt;
        }
    }
    result.places = places;
    result.indicators = indicators;
    result.text = text;
    bool fine = readDay("--from", from, result.from) && readDay("--to", to, result.to) && readDay("--known-on", knownOn, result.knownOn) && inOrder(result.from, result.to) &&
                readNames("--family", families, familyFromName, result.families) &&
                readNames("--status", statuses, statusFromName, result.statuses) &&
                readNames("--review", reviews, reviewStateFromName, result.reviews);
    return fine ? std::optional(std::move(result)) : std::nullopt;
}

int ask(const std::string &database, const FilterArguments &arguments,
        const std::function<int(const Ledger &, const Filter &, const Catalogue &)> &answer)
{
    auto catalogue = openCatalogue();
    if (!catalogue)
        return InputFailed;
    auto filter = arguments.filter(*catalogue);
    if (!filter)
        return UsageError;
    auto workspace = openDatabase(database, Access::Read);
    if (!workspace)
        return InputFailed;
    return answer(Ledger(*workspace), *filter, *catalogue);
}

} // namespace starboard::cli
