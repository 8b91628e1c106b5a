#include "model/store/workspace.h"

#include "model/store/connection.h"
#include "model/store/migration.h"
#include "model/store/words.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <sqlite3.h>

namespace starboard {

namespace {

constexpr std::int64_t applicationId = 0x53544152; // "STAR"

bool mayWrite(const QString &path)
{
    constexpr auto anyWrite = QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    // A file without any right to write is meant to stay as it is, even where this user could override it.
    return QFileInfo(path).isWritable() && (QFile::permissions(path) & anyWrite);
}

Result<void> lookAtFile(const std::string &path, Access access)
{
    QFileInfo file(shown(path));
    if (file.isDir())
        return fail(FailureCode::Usage, say(QT_TRANSLATE_NOOP("store", "“%1” is a folder. Name a workspace file."), shown(path)));
    if (!file.exists() && access != Access::Create)
        return fail(FailureCode::NotFound,
                    say(QT_TRANSLATE_NOOP("store", "There is no workspace “%1”. Check the name, or import pages to make one."),
                        shown(path)));
    if (!file.exists() && !QFileInfo(file.path()).isDir())
        return fail(FailureCode::NotFound,
                    say(QT_TRANSLATE_NOOP("store", "The folder of “%1” does not exist. Make it first, or choose another one."),
                        shown(path)));
    if (file.exists() && access != Access::Read && !mayWrite(file.filePath()))
        return fail(FailureCode::Unreadable,
                    say(QT_TRANSLATE_NOOP(
                            "store",
                            "“%1” is read-only. Nothing was changed. Allow writing to the file, or work on a copy."),
                        shown(path)));
    return {};
}

// A write-ahead log cannot be opened where nothing may be written beside the file; without a log that still holds
// something the file alone is the truth.
std::string readOnlyAddress(const std::string &path)
{
    QFileInfo log(shown(path) + QStringLiteral("-wal"));
    QFileInfo folder(QFileInfo(shown(path)).path());
    bool still = !folder.isWritable() && (!log.exists() || log.size() == 0);
    QString escaped = QString::fromLatin1(QUrl::toPercentEncoding(QFileInfo(shown(path)).absoluteFilePath(), "/"));
    return QStringLiteral("file:%1%2").arg(escaped, still ? QStringLiteral("?immutable=1") : QString()).toStdString();
}

std::unique_ptr<Connection> connect(const std::string &path, const WorkspaceOptions &options)
{
    switch (options.access) {
    case Access::Create:
        return std::make_unique<Connection>(path, path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, options);
    case Access::Existing:
        return std::make_unique<Connection>(path, path, SQLITE_OPEN_READWRITE, options);
    case Access::Read:
        break;
    }
    // Where writing is possible the log's files are made and removed as usual; else they would stay behind.
    if (mayWrite(shown(path)) && QFileInfo(QFileInfo(shown(path)).path()).isWritable()) {
        auto connection = std::make_unique<Connection>(path, path, SQLITE_OPEN_READWRITE, options);
        connection->run("PRAGMA query_only = ON");
        return connection;
    }
    return std::make_unique<Connection>(readOnlyAddress(path), path, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, options);
}

Result<void> identify(Connection &connection, const std::string &path, Access access)
{
    std::int64_t version = connection.number("PRAGMA user_version");
    bool fresh = connection.number("SELECT count(*) FROM sqlite_master") == 0 && version == 0;
    if (!fresh && connection.number("PRAGMA application_id") != applicationId)
        return fail(FailureCode::Damaged,
                    say(QT_TRANSLATE_NOOP("store", "“%1” is a database of another program, not a Starboard workspace. It was not touched."),
                        shown(path)));
    if (version > newestVersion())
        return fail(FailureCode::Unsupported,
                    say(QT_TRANSLATE_NOOP("store", "“%1” was made by a newer Starboard (version %2, this program knows %3). It was not "
                                                   "touched. Install the newer program to open it."),
                        shown(path), version, newestVersion()));
    if (fresh && access != Access::Create)
        return fail(FailureCode::Empty,
                    say(QT_TRANSLATE_NOOP("store", "“%1” is empty, not a workspace. Import pages into it first."), shown(path)));
    if (version < newestVersion() && access == Access::Read)
        return fail(FailureCode::Unsupported,
                    say(QT_TRANSLATE_NOOP("store", "“%1” is of an older version and read-only. Open it once with the right to write, "
                                                   "so that it can be brought up to date."),
                        shown(path)));
    return {};
}

Result<void> prepare(Connection &connection, const WorkspaceOptions &options)
{
    if (auto known = identify(connection, connection.path(), options.access); !known)
        return known;
    if (options.access == Access::Read)
        return {};
    if (connection.readOnly())
        return fail(FailureCode::Unreadable,
                    say(QT_TRANSLATE_NOOP("store", "“%1” is read-only. Nothing was changed. Allow writing to the file and its folder, "
                                                   "or work on a copy."),
                        shown(connection.path())));
    connection.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
    if (connection.number("PRAGMA user_version") == 0)
        connection.run(("PRAGMA application_id = " + std::to_string(applicationId)).c_str());
    return migrate(connection, migrations(), options.progress);
}

} // namespace

Workspace::Workspace(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
Workspace::Workspace(Workspace &&) noexcept = default;
Workspace &Workspace::operator=(Workspace &&) noexcept = default;
Workspace::~Workspace() = default;

Result<Workspace> Workspace::open(const std::string &path, WorkspaceOptions options)
{
    if (auto usable = lookAtFile(path, options.access); !usable)
        return tl::make_unexpected(usable.error());
    try {
        std::unique_ptr<Connection> connection = connect(path, options);
        if (auto ready = prepare(*connection, options); !ready)
            return tl::make_unexpected(ready.error());
        Workspace workspace(std::move(connection));
        if (options.quickCheck) {
            Statement check(workspace.connection(), "PRAGMA quick_check(1)");
            if (!check.next() || check.text(0) != "ok")
                throw SQLite::Exception("quick_check", SQLITE_CORRUPT);
        }
        return workspace;
    } catch (const SQLite::Exception &error) {
        return failure(error, path);
    }
}

Result<Workspace> Workspace::create(const std::string &path)
{
    if (QFileInfo::exists(shown(path)))
        return fail(FailureCode::Usage,
                    say(QT_TRANSLATE_NOOP("store", "“%1” exists already. Choose another name for the new workspace."), shown(path)));
    WorkspaceOptions options;
    options.access = Access::Create;
    return open(path, std::move(options));
}

const std::string &Workspace::path() const { return m_connection->path(); }
bool Workspace::readOnly() const { return m_connection->readOnly(); }
Connection &Workspace::connection() const { return *m_connection; }

Result<Workspace> Workspace::another(Access access) const
{
    WorkspaceOptions options = m_connection->options();
    options.access = access;
    options.quickCheck = false;
    return open(path(), std::move(options));
}

Result<void> Workspace::backup(const std::string &target, bool replace) const
{
    return copyDatabase(*m_connection, target, replace, m_connection->options().progress);
}

Result<CheckReport> Workspace::check(const std::stop_token &stop) const
{
    const std::stop_callback interrupt(stop, [this] { sqlite3_interrupt(m_connection->handle()); });
    // The whole file is read once: nothing is worth keeping in memory.
    const Setting mapped(*m_connection, "mmap_size", 0);
    const Setting cached(*m_connection, "cache_size", -8192);
    auto found = guarded(*m_connection, [&] {
        CheckReport report;
        for (const char *pragma : {"PRAGMA integrity_check(100)", "PRAGMA foreign_key_check"}) {
            if (stop.stop_requested())
                return report;
            Statement query(*m_connection, pragma);
            while (query.next())
                if (query.text(0) != "ok")
                    report.problems.push_back(query.string(0));
        }
        if (!readOnly() && !stop.stop_requested()) {
            try {
                m_connection->run("INSERT INTO article_words (article_words) VALUES ('integrity-check')");
            } catch (const SQLite::Exception &error) {
                report.problems.push_back(say(QT_TRANSLATE_NOOP("store", "the word index is out of step: %1"), shown(error.what())));
            }
        }
        report.sound = report.problems.empty();
        return report;
    });
    // What was looked at in part looks damaged.
    if (stop.stop_requested())
        return CheckReport{false, true, {}};
    return found;
}

Result<void> Workspace::compact()
{
    return guarded(*m_connection, [&] {
        m_connection->run("INSERT INTO article_words (article_words) VALUES ('optimize'); VACUUM; ANALYZE; PRAGMA wal_checkpoint(TRUNCATE);");
    });
}

Result<void> Workspace::rebuildIndex()
{
    return guarded(*m_connection, [&] { m_connection->run("INSERT INTO article_words (article_words) VALUES ('rebuild')"); });
}

std::string Workspace::setting(std::string_view key, std::string_view otherwise) const
{
    auto value = guarded(*m_connection, [&] {
        Statement query(*m_connection, "SELECT value FROM settings WHERE key = ?1");
        query.bind(key);
        return query.next() ? query.string(0) : std::string(otherwise);
    });
    return value.value_or(std::string(otherwise));
}

Result<void> Workspace::setSetting(std::string_view key, std::string_view value)
{
    return guarded(*m_connection, [&] {
        Statement(*m_connection, "INSERT INTO settings (key, value) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = excluded.value")
            .bind(key, value)
            .run();
    });
}

Result<std::vector<std::pair<std::string, std::string>>> Workspace::views() const
{
    return guarded(*m_connection, [&] {
        std::vector<std::pair<std::string, std::string>> all;
        Statement query(*m_connection, "SELECT name, json FROM views ORDER BY name");
        while (query.next())
            all.emplace_back(query.string(0), query.string(1));
        return all;
    });
}

Result<void> Workspace::saveView(std::string_view name, std::string_view json)
{
    return guarded(*m_connection, [&] {
        Statement(*m_connection, "INSERT INTO views (name, json) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET json = excluded.json")
            .bind(name, json)
            .run();
    });
}

Result<void> Workspace::removeView(std::string_view name)
{
    return guarded(*m_connection, [&] { Statement(*m_connection, "DELETE FROM views WHERE name = ?1").bind(name).run(); });
}

std::int64_t Workspace::changeCount() const
{
    // data_version counts commits of others, total_changes our own; together they move with every change.
    try {
        return (m_connection->number("PRAGMA data_version") << 32) + sqlite3_total_changes64(m_connection->handle());
    } catch (const SQLite::Exception &) {
        return -1;
    }
}

} // namespace starboard
