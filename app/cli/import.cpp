#include "app/cli/import.h"

#include "app/cli/database.h"
#include "app/cli/known.h"
#include "app/wiring/extraction.h"
#include "model/store/import.h"

#include <CLI/CLI.hpp>

#include <unistd.h>

#include <atomic>
#include <csignal>
#include <iomanip>
#include <iostream>
#include <memory>

namespace starboard::cli {

namespace {

struct Arguments {
    std::vector<std::string> inputs;
    std::string database;
    std::string manifest;
    bool facts = false;
    bool sample = false;
    bool recognise = false;
};

std::atomic<bool> interrupted{false};
static_assert(std::atomic<bool>::is_always_lock_free); // set from a signal handler

int importFacts(const Arguments &arguments, Workspace &workspace)
{
    int exitCode = Done;
    Intake intake(workspace);
    for (const std::string &file : arguments.inputs) {
        auto arrived = intake.importFactFile(file);
        if (!arrived) {
            report(file, arrived.error());
            exitCode = InputFailed;
            continue;
        }
        for (const std::string &problem : arrived->problems)
            report(file, problem);
        if (!arrived->problems.empty())
            exitCode = InputFailed;
        std::cout << file << ": " << arrived->added << " facts added, " << arrived->changed << " changed, " << arrived->unchanged
                  << " already there";
        if (arrived->kept > 0)
            std::cout << ", " << arrived->kept << " reviewed and left as they were";
        std::cout << '\n';
    }
    return exitCode;
}

void showProgress(const ImportProgress &progress)
{
    double rate = progress.seconds > 0 ? static_cast<double>(progress.files) / progress.seconds : 0;
    std::cerr << '\r' << progress.files << " of " << progress.allFiles << " files, " << progress.facts << " facts, " << std::fixed
              << std::setprecision(0) << rate << " files/s  " << std::flush;
}

void printSummary(const ImportSummary &summary)
{
    std::cout << summary.documents << " documents imported, " << summary.known << " already there, " << summary.articles
              << " articles, " << summary.facts << " facts";
    if (summary.reprints > 0)
        std::cout << ", " << summary.reprints << " articles are reprints";
    if (summary.recognised > 0)
        std::cout << ", " << summary.recognised << " by character recognition";
    if (!summary.undated.empty())
        std::cout << ", " << summary.undated.size() << " without a date";
    if (!summary.failed.empty())
        std::cout << ", " << summary.failed.size() << " failed";
    std::cout << (summary.cancelled ? " (stopped)" : "") << '\n';
    for (const FailedFile &failed : summary.failed)
        report(failed.name, failed.failure);
    for (const std::string &name : summary.undated)
        report(name, "no date is printed or known; its facts count in no window until it has one.");
}

int importFiles(const Arguments &arguments, Workspace &workspace)
{
    ImportOptions options;
    options.sample = arguments.sample;
    options.limits.recognise = arguments.recognise;
    if (arguments.recognise && !canRecognise()) {
        report("--recognise", "needs the packages tesseract-ocr and tesseract-ocr-chi-sim; install them and try again.");
        return InputFailed;
    }
    std::optional<Manifest> manifest;
    if (!readManifest(arguments.manifest, manifest))
        return InputFailed;
    options.manifest = manifest ? &*manifest : nullptr;
    auto extract = loadExtraction();
    if (!extract) {
        report({}, extract.error());
        return InputFailed;
    }
    bool terminal = ::isatty(STDERR_FILENO) != 0;
    if (terminal)
        options.progress = showProgress;
    options.stopAsked = [] { return interrupted.load(); };
    std::signal(SIGINT, [](int) { interrupted = true; });
    std::signal(SIGTERM, [](int) { interrupted = true; });
    auto summary = importPages(workspace, arguments.inputs, *extract, options);
    if (terminal)
        std::cerr << '\n';
    if (!summary) {
        report({}, summary.error());
        return InputFailed;
    }
    printSummary(*summary);
    return summary->failed.empty() && !summary->cancelled ? Done : InputFailed;
}

int run(const Arguments &arguments)
{
    auto workspace = openDatabase(arguments.database, Access::Create);
    if (!workspace)
        return InputFailed;
    return arguments.facts ? importFacts(arguments, *workspace) : importFiles(arguments, *workspace);
}

} // namespace

void registerImport(CLI::App &program, int &exitCode)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *command = program.add_subcommand("import", "Import pages, or facts as JSON lines, into a workspace");
    command->add_option("inputs", arguments->inputs, "Pages, folders, archives; with --facts files of JSON lines")->required();
    addDatabase(*command, arguments->database);
    CLI::Option *facts = command->add_flag("--facts", arguments->facts, "The files hold facts as `extract` prints them");
    command->add_option("--manifest", arguments->manifest, "CSV with the columns file, newspaper, published, district")->excludes(facts);
    command->add_flag("--recognise", arguments->recognise, "Read scanned pages by character recognition (Tesseract)")->excludes(facts);
    command->add_flag("--sample", arguments->sample, "Mark the pages as sample data in every view and export")->excludes(facts);
    command->callback([arguments, &exitCode] { exitCode = run(*arguments); });
}

} // namespace starboard::cli
