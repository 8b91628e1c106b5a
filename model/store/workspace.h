// A workspace is one SQLite file. This class opens, checks, saves and mends it; what is inside is read through
// Ledger (ledger.h), written by Intake (intake.h) and judged at the ReviewDesk (reviewdesk.h).
// A Workspace is one connection: use it on one thread only, and take another() for each further thread.
#pragma once

#include "model/core/result.h"
#include "model/store/rowid.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace starboard {

class Connection; // the SQLite side, private to this room

enum class Access : std::uint8_t {
    Create,   // read and write; makes the file when it is not there
    Existing, // read and write; NotFound when it is not there
    Read,     // never writes, not even a migration
};

struct WorkspaceOptions {
    Access access = Access::Existing;
    std::string user;                       // who reviews; empty: the name of the account on this computer
    std::function<std::string()> now;       // ISO 8601 with offset, for tests; empty: the clock of the computer
    std::function<void(int, int)> progress; // of migrations: pages copied, pages in all
    bool quickCheck = false;                // look through the whole file before it is used
};

struct CheckReport {
    bool sound = false;
    bool brokenOff = false;            // asked to stop: neither sound nor damaged is known
    std::vector<std::string> problems; // in SQLite's words
};

class Workspace {
public:
    // A file of an older version is saved beside itself ("name.before-2.db") and brought up to date. A newer one,
    // a file that is no workspace and a damaged one are refused with what to do about it.
    [[nodiscard]] static Result<Workspace> open(const std::string &path, WorkspaceOptions options = {});
    [[nodiscard]] static Result<Workspace> create(const std::string &path); // Failure when the file exists

    Workspace(Workspace &&) noexcept;
    Workspace &operator=(Workspace &&) noexcept;
    ~Workspace();

    [[nodiscard]] const std::string &path() const;
    [[nodiscard]] bool readOnly() const;
    // A second connection to the same file, for another thread.
    [[nodiscard]] Result<Workspace> another(Access access = Access::Existing) const;

    // A consistent copy while others go on reading and writing. Refuses to overwrite without `replace`.
    [[nodiscard]] Result<void> backup(const std::string &target, bool replace = false) const;
    // Replaces the file at `path` by a backup, keeping the old one as "name.replaced.db"; no connection may be open.
    [[nodiscard]] static Result<void> restore(const std::string &backup, const std::string &path);
    // Saves what can still be read of a damaged file into a new one.
    [[nodiscard]] static Result<void> rescue(const std::string &damaged, const std::string &target);
    // Pages, keys and the word index; minutes for millions of facts, unless it is stopped.
    [[nodiscard]] Result<CheckReport> check(const std::stop_token &stop = {}) const;
    [[nodiscard]] Result<void> compact();
    // Rebuilds the word index from the texts; mends a search that check() found wrong.
    [[nodiscard]] Result<void> rebuildIndex();

    // Settings and saved views belong to the workspace. Views are kept in the order of their names.
    [[nodiscard]] std::string setting(std::string_view key, std::string_view otherwise = {}) const;
    [[nodiscard]] Result<void> setSetting(std::string_view key, std::string_view value);
    [[nodiscard]] Result<std::vector<std::pair<std::string, std::string>>> views() const; // name, JSON
    [[nodiscard]] Result<void> saveView(std::string_view name, std::string_view json);
    [[nodiscard]] Result<void> removeView(std::string_view name);

    // Grows with every change that this or another connection commits: a cheap "anything new?".
    [[nodiscard]] std::int64_t changeCount() const;

    [[nodiscard]] Connection &connection() const; // for the classes of this room

private:
    explicit Workspace(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;
};

} // namespace starboard
