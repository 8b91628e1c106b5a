// One connection to a workspace's file: prepared statements that are kept, transactions that roll back by themselves,
// and failures in words. SQLite errors travel as SQLite::Exception inside this room and leave it as Failure.
#pragma once

#include "model/core/date.h"
#include "model/core/result.h"
#include "model/store/workspace.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace starboard {

class Connection {
public:
    // `address` is what SQLite opens, `path` what people call it. Throws SQLite::Exception.
    Connection(const std::string &address, const std::string &path, int flags, WorkspaceOptions options);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const std::string &path() const { return m_path; }
    [[nodiscard]] const WorkspaceOptions &options() const { return m_options; }
    [[nodiscard]] SQLite::Database &database() { return m_database; }
    [[nodiscard]] sqlite3 *handle() const { return m_database.getHandle(); }
    [[nodiscard]] bool readOnly() const;

    void run(const char *sql); // one or more statements without values
    [[nodiscard]] std::int64_t number(const char *sql);
    [[nodiscard]] std::int64_t lastRow() const;
    [[nodiscard]] std::string now() const; // ISO 8601 with offset
    [[nodiscard]] std::string user() const;

private:
    friend class Statement;
    friend class Transaction;
    sqlite3_stmt *take(std::string_view sql);
    void giveBack(std::string_view sql, sqlite3_stmt *statement);

    std::string m_path;
    WorkspaceOptions m_options;
    SQLite::Database m_database;
    // Found by a view, so that nothing is allocated for a statement that is used again.
    struct HashOfView : std::hash<std::string_view> {
        using is_transparent = void;
    };
    std::unordered_map<std::string, std::vector<sqlite3_stmt *>, HashOfView, std::equal_to<>> m_idle;
    int m_depth = 0; // of open transactions
};

// A statement in use. Texts that are bound must live until the next step; columns until the next step.
class Statement {
public:
    Statement(Connection &connection, std::string_view sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    // The values of ?1, ?2, … in order.
    template <typename... Values> Statement &bind(const Values &...values)
    {
        (add(values), ...);
        return *this;
    }
    Statement &add(std::int64_t value);
    Statement &add(int value) { return add(static_cast<std::int64_t>(value)); }
    Statement &add(std::uint32_t value) { return add(static_cast<std::int64_t>(value)); }
    Statement &add(bool value) { return add(static_cast<std::int64_t>(value)); }
    Statement &add(double value);
    Statement &add(std::string_view value);
    Statement &add(const std::string &value) { return add(std::string_view(value)); }
    Statement &add(const char *value) { return add(std::string_view(value)); }
    Statement &add(std::nullopt_t value);
    Statement &add(const std::optional<Date> &day);
    Statement &addBlob(std::string_view bytes);
    template <typename Enum>
        requires std::is_enum_v<Enum>
    Statement &add(Enum value)
    {
        return add(static_cast<std::int64_t>(value));
    }

    bool next(); // false at the end
    void run();  // to the end, then ready to be bound again

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] std::string string(int column) const { return std::string(text(column)); }
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::optional<Date> day(int column) const;

private:
    void check(int code) const;

    Connection &m_connection;
    std::string_view m_sql;
    sqlite3_stmt *m_statement;
    int m_bound = 0;
};

[[nodiscard]] inline std::int64_t dayNumber(Date date) { return date.time_since_epoch().count(); }
[[nodiscard]] inline Date dayFromNumber(std::int64_t days) { return Date{std::chrono::days{days}}; }

// Rolls back unless committed. Inside another transaction it is a savepoint.
class Transaction {
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Connection &m_connection;
    int m_level;
    bool m_open = true;
};

// A copy made with the online backup interface: into a temporary file beside `target`, then renamed over it.
[[nodiscard]] Result<void> copyDatabase(Connection &connection, const std::string &target, bool replace,
                                        const std::function<void(int, int)> &progress);

[[nodiscard]] tl::unexpected<Failure> failure(const SQLite::Exception &error, const std::string &path);

// Runs `work`, which may throw SQLite::Exception, and hands out its Result or value.
template <typename Work> auto guarded(const Connection &connection, Work &&work)
{
    using Outcome = std::invoke_result_t<Work>;
    if constexpr (std::is_void_v<Outcome>) {
        try {
            work();
            return Result<void>();
        } catch (const SQLite::Exception &error) {
            return Result<void>(failure(error, connection.path()));
        }
    } else if constexpr (requires { typename Outcome::unexpected_type; }) {
        try {
            return work();
        } catch (const SQLite::Exception &error) {
            return Outcome(failure(error, connection.path()));
        }
    } else {
        try {
            return Result<Outcome>(work());
        } catch (const SQLite::Exception &error) {
            return Result<Outcome>(failure(error, connection.path()));
        }
    }
}

// A connection's setting while this lives. Where it cannot be set, it stays as it was.
class Setting {
public:
    Setting(Connection &connection, std::string name, std::int64_t value) : m_connection(connection), m_name("PRAGMA " + std::move(name))
    {
        m_before = guarded(connection, [&] { return connection.number(m_name.c_str()); }).value_or(0);
        set(value);
    }
    ~Setting() { set(m_before); }
    Setting(const Setting &) = delete;
    Setting &operator=(const Setting &) = delete;

private:
    void set(std::int64_t value)
    {
        (void)guarded(m_connection, [&] { m_connection.run((m_name + " = " + std::to_string(value)).c_str()); });
    }

    Connection &m_connection;
    std::string m_name;
    std::int64_t m_before = 0;
};

} // namespace starboard
