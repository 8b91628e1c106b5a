#include "model/report/rowformats.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <optional>

namespace starboard::paper {

namespace {

std::string quoted(const std::string &name)
{
    std::string text = "\"";
    for (char c : name)
        text.append(c == '"' ? 2 : 1, c);
    return text + "\"";
}

class SqliteRows : public RowSink {
public:
    SqliteRows(std::string path, const RowTable &table) : m_path(std::move(path)), m_part(m_path + ".part"), m_language(table.language)
    {
        std::remove(m_part.c_str()); // of a run that was killed
        guard([&] {
            m_database.emplace(m_part, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            m_database->exec("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"); // the file takes its name when it is whole
            std::string columns, values;
            for (const RowColumn &column : table.columns) {
                columns += (columns.empty() ? "" : ", ") + quoted(column.title) + (column.numeric ? " NUMERIC" : " TEXT");
                values += values.empty() ? "?" : ", ?";
            }
            m_database->exec("CREATE TABLE " + quoted(table.name) + " (" + columns + ")");
            m_database->exec("BEGIN");
            m_insert.emplace(*m_database, "INSERT INTO " + quoted(table.name) + " VALUES (" + values + ")");
        });
    }
    ~SqliteRows() override
    {
        m_insert.reset();
        m_database.reset();
        std::remove(m_part.c_str());
    }
    SqliteRows(const SqliteRows &) = delete;
    SqliteRows &operator=(const SqliteRows &) = delete;

    void text(std::string_view utf8) override
    {
        guard([&] { m_insert->bind(++m_column, std::string(utf8)); });
    }
    void number(const Decimal &value) override { text(value.toString()); } // the column's affinity makes it a number
    void blank() override { ++m_column; }
    void endRow() override
    {
        guard([&] {
            m_insert->exec();
            m_insert->reset();
            m_insert->clearBindings();
        });
        m_column = 0;
    }
    Result<void> finish() override
    {
        guard([&] {
            m_database->exec("COMMIT");
            m_insert.reset();
            m_database.reset();
        });
        if (m_reason.empty() && std::rename(m_part.c_str(), m_path.c_str()) == 0)
            return {};
        return tl::make_unexpected(writeFailure(m_path, m_reason.empty() ? std::strerror(errno) : m_reason, m_language));
    }

private:
    // The first failure is kept; nothing is tried after it.
    template <typename Deed> void guard(Deed deed)
    {
        if (!m_reason.empty())
            return;
        try {
            deed();
        } catch (const std::exception &failure) {
            m_reason = failure.what();
        }
    }

    std::string m_path;
    std::string m_part;
    Language m_language;
    std::optional<SQLite::Database> m_database;
    std::optional<SQLite::Statement> m_insert;
    std::string m_reason;
    int m_column = 0;
};

} // namespace

Result<std::unique_ptr<RowSink>> openSqliteRows(const std::string &path, const RowTable &table)
{
    return std::make_unique<SqliteRows>(path, table);
}

} // namespace starboard::paper
