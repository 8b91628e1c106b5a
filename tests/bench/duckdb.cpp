#include "tests/bench/duckdb.h"

#include <array>
#include <cstdlib>
#include <dlfcn.h>

namespace starboard::bench {

namespace {

// As in duckdb.h: a result is a struct of its own, handles are pointers, 0 is success.
struct Outcome {
    std::array<std::uint64_t, 16> bytes; // larger than the library's
};

} // namespace

struct DuckDb::Table::Interface {
    explicit Interface(void *library)
    {
        find(library, "duckdb_open", open);
        find(library, "duckdb_close", close);
        find(library, "duckdb_connect", connect);
        find(library, "duckdb_disconnect", disconnect);
        find(library, "duckdb_query", query);
        find(library, "duckdb_destroy_result", destroyResult);
        find(library, "duckdb_appender_create", createAppender);
        find(library, "duckdb_appender_destroy", destroyAppender);
        find(library, "duckdb_append_varchar_length", appendText);
        find(library, "duckdb_append_double", appendReal);
        find(library, "duckdb_append_int64", appendInteger);
        find(library, "duckdb_appender_end_row", endRow);
    }

    template <typename Function> void find(void *library, const char *name, Function &function)
    {
        function = reinterpret_cast<Function>(::dlsym(library, name));
        complete = complete && function;
    }

    bool complete = true;
    int (*open)(const char *, void **) = nullptr;
    void (*close)(void **) = nullptr;
    int (*connect)(void *, void **) = nullptr;
    void (*disconnect)(void **) = nullptr;
    int (*query)(void *, const char *, Outcome *) = nullptr;
    void (*destroyResult)(Outcome *) = nullptr;
    int (*createAppender)(void *, const char *, const char *, void **) = nullptr;
    int (*destroyAppender)(void **) = nullptr;
    int (*appendText)(void *, const char *, std::uint64_t) = nullptr;
    int (*appendReal)(void *, double) = nullptr;
    int (*appendInteger)(void *, std::int64_t) = nullptr;
    int (*endRow)(void *) = nullptr;

    void *database = nullptr;
    void *connection = nullptr;
    void *appender = nullptr;
};

DuckDb::DuckDb()
{
    const char *path = std::getenv("STARBOARD_DUCKDB");
    m_library = ::dlopen(path ? path : "libduckdb.so", RTLD_NOW | RTLD_LOCAL);
}

DuckDb::Table::Table(void *library) : m_interface(std::make_unique<Interface>(library))
{
    Interface &duck = *m_interface;
    if (!duck.complete || duck.open(nullptr, &duck.database) != 0 || duck.connect(duck.database, &duck.connection) != 0)
        return;
    if (run("CREATE TABLE facts (place VARCHAR, code VARCHAR, value DOUBLE, period_start BIGINT, period_end BIGINT, status BIGINT)"))
        duck.createAppender(duck.connection, nullptr, "facts", &duck.appender);
}

DuckDb::Table::~Table()
{
    Interface &duck = *m_interface;
    if (duck.appender)
        duck.destroyAppender(&duck.appender);
    if (duck.connection)
        duck.disconnect(&duck.connection);
    if (duck.database)
        duck.close(&duck.database);
}

bool DuckDb::Table::ready() const
{
    return m_interface->appender != nullptr;
}

void DuckDb::Table::add(std::string_view place, std::string_view code, double value, std::int64_t start, std::int64_t end,
                        std::int64_t status)
{
    Interface &duck = *m_interface;
    duck.appendText(duck.appender, place.data(), place.size());
    duck.appendText(duck.appender, code.data(), code.size());
    duck.appendReal(duck.appender, value);
    for (std::int64_t number : {start, end, status})
        duck.appendInteger(duck.appender, number);
    duck.endRow(duck.appender);
}

bool DuckDb::Table::finish()
{
    return m_interface->destroyAppender(&m_interface->appender) == 0;
}

bool DuckDb::Table::run(const char *sql)
{
    Outcome outcome{};
    const bool done = m_interface->query(m_interface->connection, sql, &outcome) == 0;
    m_interface->destroyResult(&outcome);
    return done;
}

} // namespace starboard::bench
