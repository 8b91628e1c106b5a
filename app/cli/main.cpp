// starboard-cli: the work of the program without its window. Facts and figures go to standard output, messages to
// standard error; exit 0 done, 1 some input failed, 2 usage.
#include "app/cli/account.h"
#include "app/cli/backup.h"
#include "app/cli/command.h"
#include "app/cli/export.h"
#include "app/cli/extract.h"
#include "app/cli/import.h"
#include "app/cli/parse.h"
#include "app/cli/query.h"
#include "app/cli/render.h"
#include "app/cli/report.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace starboard::cli {

void report(std::string_view subject, std::string_view message)
{
    std::cerr << "starboard-cli: ";
    if (!subject.empty())
        std::cerr << subject << ": ";
    std::cerr << message << '\n';
}

void report(std::string_view subject, const Failure &failure) { report(subject, failure.message); }

} // namespace starboard::cli

int main(int argc, char **argv)
{
    using namespace starboard::cli;
    CLI::App program("Figures from newspaper pages, each traceable to its sentence", "starboard-cli");
    program.require_subcommand(1);
    program.set_help_all_flag("--help-all", "Help for all subcommands");

    // A registered subcommand leaves its exit code here when it has run.
    int exitCode = Done;
    registerExtract(program, exitCode);
    registerParse(program, exitCode);
    registerImport(program, exitCode);
    registerQuery(program, exitCode);
    registerAccount(program, exitCode);
    registerExport(program, exitCode);
    registerBackup(program, exitCode);
    registerRender(program, exitCode);
    registerReport(program, exitCode);

    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return program.exit(error) == 0 ? Done : UsageError;
    }
    return exitCode;
}
