#include "model/store/connection.h"

#include "model/store/tokenizer.h"
#include "model/store/words.h"

#include <QDateTime>
#include <QTimeZone>
#include <sqlite3.h>

#include <cstdlib>

namespace starboard {

namespace {

// Counting allocations would take one lock of all threads for each of them. Only heard before SQLite's first use.
const std::string &withoutCounting(const std::string &address)
{
    static const int told = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(told);
    return address;
}

} // namespace

Connection::Connection(const std::string &address, const std::string &path, int flags, WorkspaceOptions options)
    : m_path(path), m_options(std::move(options)), m_database(withoutCounting(address), flags | SQLITE_OPEN_NOMUTEX, 5000) // one thread at a time: no locks
{
    sqlite3_extended_result_codes(handle(), 1);
    registerTokenizer(m_database);
    run("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF;");
    // Enough for the upper levels of the indexes at ten million facts. What is mapped counts as memory of the program and
    // stays small for that; readers beside it would keep the same pages once more.
    run(m_options.access == Access::Read ? "PRAGMA cache_size = -16384;" : "PRAGMA cache_size = -65536; PRAGMA mmap_size = 33554432;");
}

Connection::~Connection()
{
    for (auto &[sql, statements] : m_idle)
        for (sqlite3_stmt *statement : statements)
            sqlite3_finalize(statement);
}

bool Connection::readOnly() const
{
    return m_options.access == Access::Read || sqlite3_db_readonly(handle(), "main") != 0;
}

void Connection::run(const char *sql)
{
    if (int code = sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr); code != SQLITE_OK)
        throw SQLite::Exception(handle(), code);
}

std::int64_t Connection::number(const char *sql)
{
    Statement query(*this, sql);
    return query.next() ? query.integer(0) : 0;
}

std::int64_t Connection::lastRow() const { return sqlite3_last_insert_rowid(handle()); }

std::string Connection::now() const
{
    if (m_options.now)
        return m_options.now();
    QDateTime here = QDateTime::currentDateTime();
    return here.toOffsetFromUtc(here.offsetFromUtc()).toString(Qt::ISODateWithMs).toStdString();
}

std::string Connection::user() const
{
    if (!m_options.user.empty())
        return m_options.user;
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"})
        if (const char *value = std::getenv(variable); value && *value)
            return value;
    return "unknown";
}

sqlite3_stmt *Connection::take(std::string_view sql)
{
    if (auto it = m_idle.find(sql); it != m_idle.end() && !it->second.empty()) {
        sqlite3_stmt *statement = it->second.back();
        it->second.pop_back();
        return statement;
    }
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v3(handle(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement,
                                  nullptr);
    if (code != SQLITE_OK)
        throw SQLite::Exception(handle(), code);
    return statement;
}

void Connection::giveBack(std::string_view sql, sqlite3_stmt *statement)
{
    constexpr std::size_t kept = 200;
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (auto it = m_idle.find(sql); it != m_idle.end())
        it->second.push_back(statement);
    else if (m_idle.size() < kept)
        m_idle.emplace(std::string(sql), std::vector{statement});
    else
        sqlite3_finalize(statement);
}

Statement::Statement(Connection &connection, std::string_view sql)
    : m_connection(connection), m_sql(sql), m_statement(connection.take(sql))
{
}

Statement::~Statement() { m_connection.giveBack(m_sql, m_statement); }

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(m_connection.handle(), code);
}

Statement &Statement::add(std::int64_t value)
{
    check(sqlite3_bind_int64(m_statement, ++m_bound, value));
    return *this;
}

Statement &Statement::add(double value)
{
    check(sqlite3_bind_double(m_statement, ++m_bound, value));
    return *this;
}

Statement &Statement::add(std::string_view value)
{
    // An empty view may carry a null pointer, which SQLite would take for NULL.
    const char *bytes = value.empty() ? "" : value.data();
    check(sqlite3_bind_text64(m_statement, ++m_bound, bytes, value.size(), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement &Statement::add(std::nullopt_t)
{
    check(sqlite3_bind_null(m_statement, ++m_bound));
    return *this;
}

Statement &Statement::add(const std::optional<Date> &day)
{
    return day ? add(dayNumber(*day)) : add(std::nullopt);
}

Statement &Statement::addBlob(std::string_view bytes)
{
    check(sqlite3_bind_blob64(m_statement, ++m_bound, bytes.data(), bytes.size(), SQLITE_STATIC));
    return *this;
}

bool Statement::next()
{
    int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        throw SQLite::Exception(m_connection.handle(), code);
    return false;
}

void Statement::run()
{
    while (next())
        continue;
    sqlite3_reset(m_statement);
    m_bound = 0;
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }
double Statement::real(int column) const { return sqlite3_column_double(m_statement, column); }
bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

std::string_view Statement::text(int column) const
{
    auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)))
                 : std::string_view();
}

std::optional<Date> Statement::day(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return dayFromNumber(integer(column));
}

Transaction::Transaction(Connection &connection) : m_connection(connection), m_level(connection.m_depth)
{
    m_connection.run(m_level == 0 ? "BEGIN IMMEDIATE" : "SAVEPOINT inner_step");
    ++m_connection.m_depth;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    --m_connection.m_depth;
    // A full disk has rolled back already; then there is nothing left to do.
    const char *sql = m_level == 0 ? "ROLLBACK" : "ROLLBACK TO inner_step; RELEASE inner_step";
    if (!sqlite3_get_autocommit(m_connection.handle()))
        sqlite3_exec(m_connection.handle(), sql, nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_connection.run(m_level == 0 ? "COMMIT" : "RELEASE inner_step");
    --m_connection.m_depth;
    m_open = false;
}

namespace {

struct Explanation {
    int code; // primary result code
    FailureCode failure;
    const char *sentence; // %1: the file
};

constexpr Explanation explanations[] = {
    {SQLITE_FULL, FailureCode::Storage,
     QT_TRANSLATE_NOOP("store", "The disk is full: “%1” could not be written. Nothing was changed. Free some space and try again.")},
    {SQLITE_READONLY, FailureCode::Unreadable,
     QT_TRANSLATE_NOOP("store", "“%1” is read-only. Nothing was changed. Allow writing to the file and its folder, or work on a copy.")},
    {SQLITE_BUSY, FailureCode::Storage,
     QT_TRANSLATE_NOOP("store", "“%1” is being written by another program. Nothing was changed. Wait a moment and try again.")},
    {SQLITE_LOCKED, FailureCode::Storage,
     QT_TRANSLATE_NOOP("store", "“%1” is being written by another program. Nothing was changed. Wait a moment and try again.")},
    {SQLITE_NOTADB, FailureCode::Damaged,
     QT_TRANSLATE_NOOP("store", "“%1” is not a Starboard workspace. Choose a workspace, or another name for a new one.")},
    {SQLITE_CORRUPT, FailureCode::Damaged,
     QT_TRANSLATE_NOOP("store", "“%1” is damaged. Restore a backup, or save what can be read into a new file with “check --rescue”.")},
    {SQLITE_CANTOPEN, FailureCode::Unreadable,
     QT_TRANSLATE_NOOP("store", "“%1” cannot be opened. Look whether the folder exists and may be read and written.")},
    {SQLITE_PERM, FailureCode::Unreadable,
     QT_TRANSLATE_NOOP("store", "“%1” may not be opened by this user. Ask for the right to read and write it.")},
    {SQLITE_IOERR, FailureCode::Unreadable,
     QT_TRANSLATE_NOOP("store", "Reading or writing “%1” failed. Look whether the disk is still there and has space, then try again.")},
};

constexpr const char *unexpectedSentence = QT_TRANSLATE_NOOP(
    "store", "“%1” could not be used: the database reports an error. Nothing was changed. Check the file with “check”.");

} // namespace

tl::unexpected<Failure> failure(const SQLite::Exception &error, const std::string &path)
{
    std::string detail = std::string(error.getErrorStr()) + ": " + error.what();
    int primary = error.getErrorCode() & 0xff;
    for (const Explanation &each : explanations)
        if (each.code == primary)
            return fail(each.failure, say(each.sentence, shown(path)), detail);
    return fail(FailureCode::Storage, say(unexpectedSentence, shown(path)), detail);
}

} // namespace starboard
