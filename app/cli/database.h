// What the subcommands that work on a workspace share: the option --db, filters, dates.
#pragma once

#include "app/cli/command.h"
#include "app/cli/known.h"
#include "model/core/catalogue.h"
#include "model/store/ledger.h"
#include "model/store/workspace.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace starboard::cli {

void addDatabase(CLI::App &command, std::string &path);
// Opens the workspace or says why not on standard error.
[[nodiscard]] std::optional<Workspace> openDatabase(const std::string &path, Access access);
[[nodiscard]] std::optional<Catalogue> openCatalogue();

[[nodiscard]] bool readPlace(const std::string &option, const std::string &code); // false, after a message
// False, after a message, when the first day is after the last.
[[nodiscard]] bool inOrder(const std::optional<Date> &from, const std::optional<Date> &to);

// The options of a filter: --district, --place, --from, --to, --known-on, --indicator, --family, --status, --review, --text.
struct FilterArguments {
    std::vector<std::string> places;
    std::string from;
    std::string to;
    std::string knownOn;
    std::vector<std::string> indicators;
    std::vector<std::string> families;
    std::vector<std::string> statuses;
    std::vector<std::string> reviews;
    std::string text;

    void addTo(CLI::App &command);
    [[nodiscard]] std::optional<Filter> filter(const Catalogue &catalogue) const; // nullopt after a message
};

// Hands the workspace and the filter to `answer`. The exit code is `answer`'s, or one of its own after a message.
[[nodiscard]] int ask(const std::string &database, const FilterArguments &filter,
                      const std::function<int(const Ledger &, const Filter &, const Catalogue &)> &answer);

} // namespace starboard::cli
