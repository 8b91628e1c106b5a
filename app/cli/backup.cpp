#include "app/cli/backup.h"

#include "app/cli/database.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace starboard::cli {

namespace {

struct Arguments {
    std::string database;
    std::string target;
    bool force = false;
};

int ended(const Result<void> &done, const std::string &sentence)
{
    if (!done) {
        report({}, done.error());
        return InputFailed;
    }
    std::cout << sentence << '\n';
    return Done;
}

int backUp(const Arguments &arguments)
{
    auto workspace = openDatabase(arguments.database, Access::Read);
    if (!workspace)
        return InputFailed;
    return ended(workspace->backup(arguments.target, arguments.force), arguments.target + ": saved");
}

int restore(const Arguments &arguments)
{
    return ended(Workspace::restore(arguments.target, arguments.database), arguments.database + ": restored");
}

int compact(const Arguments &arguments)
{
    auto workspace = openDatabase(arguments.database, Access::Existing);
    if (!workspace)
        return InputFailed;
    return ended(workspace->compact(), arguments.database + ": compacted");
}

int check(const Arguments &arguments)
{
    if (!arguments.target.empty())
        return ended(Workspace::rescue(arguments.database, arguments.target), arguments.target + ": what could be read was saved");
    // A file that may not be written can still be looked through, all but its word index.
    auto workspace = Workspace::open(arguments.database);
    if (!workspace && workspace.error().code == FailureCode::Unreadable) {
        WorkspaceOptions reading;
        reading.access = Access::Read;
        workspace = Workspace::open(arguments.database, std::move(reading));
    }
    if (!workspace) {
        report({}, workspace.error());
        return InputFailed;
    }
    auto result = workspace->check();
    if (!result) {
        report({}, result.error());
        return InputFailed;
    }
    for (const std::string &problem : result->problems)
        report(arguments.database, problem);
    if (!result->sound)
        report(arguments.database, "is damaged. Restore a backup, or save what can be read with --rescue NEWFILE.");
    else
        std::cout << arguments.database << ": sound\n";
    return result->sound ? Done : InputFailed;
}

} // namespace

void registerBackup(CLI::App &program, int &exitCode)
{
    auto arguments = std::make_shared<Arguments>();
    auto add = [&](const char *name, const char *description, int (*work)(const Arguments &)) {
        CLI::App *command = program.add_subcommand(name, description);
        addDatabase(*command, arguments->database);
        command->callback([arguments, work, &exitCode] { exitCode = work(*arguments); });
        return command;
    };
    CLI::App *backup = add("backup", "Save a consistent copy of a workspace, also while others use it", backUp);
    backup->add_option("--out", arguments->target, "The file to write")->required();
    backup->add_flag("--force", arguments->force, "Replace an existing file");
    CLI::App *back = add("restore", "Put a backup in the workspace's place; the old file is kept as NAME.replaced.db", restore);
    back->add_option("--from", arguments->target, "The backup")->required();
    add("compact", "Make a workspace's file as small as it can be", compact);
    CLI::App *checking = add("check", "Look through a workspace for damage", check);
    checking->add_option("--rescue", arguments->target, "Save what can be read of a damaged workspace into this new file");
}

} // namespace starboard::cli
