// Copies of a workspace: backup, restore, and what can be saved of a damaged file.
#include "model/store/connection.h"
#include "model/store/words.h"
#include "model/store/workspace.h"

#include <SQLiteCpp/Backup.h>

#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

#include <array>
#include <cstdio>

namespace starboard {

namespace {

// A rename replaces the target in one step; QFile::rename refuses to.
bool renameOver(const std::string &from, const std::string &to)
{
    return std::rename(QFile::encodeName(shown(from)).constData(), QFile::encodeName(shown(to)).constData()) == 0;
}

void removeWithLogs(const std::string &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(shown(path + suffix));
}

Result<void> notReplaced(const std::string &target)
{
    return fail(FailureCode::Usage,
                say(QT_TRANSLATE_NOOP("store", "“%1” exists already and was not replaced. Choose another name."), shown(target)));
}

} // namespace

Result<void> copyDatabase(Connection &connection, const std::string &target, bool replace,
                          const std::function<void(int, int)> &progress)
{
    if (QFileInfo::exists(shown(target)) && !replace)
        return notReplaced(target);
    std::string part = target + ".part";
    removeWithLogs(part);
    try {
        SQLite::Database copy(part, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Backup backup(copy, connection.database());
        constexpr int pagesAtOnce = 4096;
        int code = SQLITE_OK;
        while (code != SQLITE_DONE) {
            code = backup.executeStep(pagesAtOnce);
            if (progress)
                progress(backup.getTotalPageCount() - backup.getRemainingPageCount(), backup.getTotalPageCount());
            if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
                sqlite3_sleep(20);
        }
    } catch (const SQLite::Exception &error) {
        removeWithLogs(part);
        Failure why = failure(error, target).value();
        why.message = say(QT_TRANSLATE_NOOP("store", "The copy “%1” could not be written. %2"), shown(target), shown(why.message));
        return tl::make_unexpected(std::move(why));
    }
    for (const char *suffix : {"-wal", "-shm", "-journal"})
        QFile::remove(shown(part + suffix));
    if (!renameOver(part, target)) {
        removeWithLogs(part);
        return fail(FailureCode::Unreadable,
                    say(QT_TRANSLATE_NOOP("store", "“%1” could not be written. Look whether its folder may be written."), shown(target)));
    }
    return {};
}

Result<void> Workspace::restore(const std::string &backup, const std::string &path)
{
    WorkspaceOptions options;
    options.access = Access::Read;
    options.quickCheck = true;
    auto source = open(backup, options);
    if (!source)
        return tl::make_unexpected(source.error());
    std::string fresh = path + ".restored";
    if (auto copied = copyDatabase(source->connection(), fresh, true, {}); !copied)
        return copied;
    if (QFileInfo::exists(shown(path))) {
        QFileInfo file(shown(path));
        std::string aside = QStringLiteral("%1/%2.replaced.db").arg(file.path(), file.completeBaseName()).toStdString();
        removeWithLogs(aside);
        // The log belongs to the old file and must travel with it, or SQLite would play it into the new one.
        for (const char *suffix : {"-wal", "-shm", ""})
            if (QFileInfo::exists(shown(path + suffix)) && !renameOver(path + suffix, aside + suffix))
                return fail(FailureCode::Unreadable,
                            say(QT_TRANSLATE_NOOP("store", "“%1” could not be set aside. Nothing was replaced."), shown(path)));
    }
    if (!renameOver(fresh, path))
        return fail(FailureCode::Unreadable,
                    say(QT_TRANSLATE_NOOP("store", "“%1” could not be written. The restored copy is “%2”."), shown(path), shown(fresh)));
    return {};
}

namespace {

// Rows are taken from both ends, because a broken page in the middle stops each way at that page.
void salvageTable(Connection &to, sqlite3 *from, const std::string &table, bool hasRowId)
{
    for (const char *direction : {"ASC", "DESC"}) {
        std::string sql = "SELECT * FROM " + table + (hasRowId ? std::string(" ORDER BY rowid ") + direction : std::string());
        sqlite3_stmt *read = nullptr;
        if (sqlite3_prepare_v2(from, sql.c_str(), -1, &read, nullptr) != SQLITE_OK)
            continue;
        int columns = sqlite3_column_count(read);
        std::string names;
        std::string marks;
        for (int i = 0; i < columns; ++i) { // an older file has fewer of them
            names.append(i ? ", " : "").append(sqlite3_column_name(read, i));
            marks.append(i ? ", ?" : "?");
        }
        sqlite3_stmt *write = nullptr;
        sqlite3_prepare_v2(to.handle(), ("INSERT OR IGNORE INTO " + table + " (" + names + ") VALUES (" + marks + ")").c_str(), -1,
                           &write, nullptr);
        while (write && sqlite3_step(read) == SQLITE_ROW) {
            for (int i = 0; i < columns; ++i)
                sqlite3_bind_value(write, i + 1, sqlite3_column_value(read, i));
            sqlite3_step(write);
            sqlite3_reset(write);
        }
        sqlite3_finalize(write);
        sqlite3_finalize(read);
    }
}

} // namespace

Result<void> Workspace::rescue(const std::string &damaged, const std::string &target)
{
    if (QFileInfo::exists(shown(target)))
        return notReplaced(target);
    if (!QFileInfo::exists(shown(damaged)))
        return fail(FailureCode::NotFound, say(QT_TRANSLATE_NOOP("store", "There is no file “%1”."), shown(damaged)));
    auto fresh = create(target);
    if (!fresh)
        return tl::make_unexpected(fresh.error());
    return guarded(fresh->connection(), [&]() -> Result<void> {
        Connection &to = fresh->connection();
        to.run("PRAGMA foreign_keys = OFF");
        {
            SQLite::Database from(damaged, SQLite::OPEN_READWRITE);
            Transaction transaction(to);
            constexpr std::array tables{std::pair{"documents", true}, std::pair{"texts", true},      std::pair{"articles", true},
                                        std::pair{"facts", true},     std::pair{"reviews", true},
                                        std::pair{"files", false},    std::pair{"settings", false}, std::pair{"views", false},
                                        std::pair{"populations", false}};
            for (auto [table, hasRowId] : tables)
                salvageTable(to, from.getHandle(), table, hasRowId);
            // What lost its document cannot be traced any more and would only look like a fact.
            to.run("DELETE FROM texts WHERE document NOT IN (SELECT id FROM documents);"
                   "DELETE FROM articles WHERE document NOT IN (SELECT id FROM documents);"
                   "UPDATE articles SET reprint_of = NULL WHERE reprint_of NOT IN (SELECT id FROM articles);"
                   "DELETE FROM facts WHERE document NOT IN (SELECT id FROM documents) OR article NOT IN (SELECT id FROM articles);"
                   "UPDATE articles SET signature = NULL;" // their hashes are made again with the next import
                   "DELETE FROM files;"
                   "DELETE FROM fact_counts; DELETE FROM place_counts; DELETE FROM indicator_counts;"
                   "INSERT INTO fact_counts SELECT place_code, code, family, count(*), sum(unreviewed), sum(doubtful), sum(undated)"
                   " FROM fact_marks GROUP BY place_code, code, family;"
                   "INSERT OR IGNORE INTO stale_claims SELECT DISTINCT code, place_code FROM facts WHERE code <> '';"
                   "INSERT INTO article_words (article_words) VALUES ('rebuild');");
            transaction.commit();
        }
        if (to.number("SELECT count(*) FROM documents") == 0)
            return fail(FailureCode::Damaged,
                        say(QT_TRANSLATE_NOOP("store", "Nothing could be read from “%1”. Restore a backup."), shown(damaged)));
        return {};
    });
}

} // namespace starboard
