#include "model/store/migration.h"

#include "model/store/connection.h"
#include "model/store/words.h"

#include <QDir>
#include <QFileInfo>

namespace starboard {

int newestVersion() { return migrations().back().version; }

namespace {

std::string safetyCopy(const std::string &path, std::int64_t version)
{
    QFileInfo file(shown(path));
    return QStringLiteral("%1/%2.before-%3.db").arg(file.path(), file.completeBaseName()).arg(version + 1).toStdString();
}

} // namespace

Result<void> migrate(Connection &connection, const std::vector<Migration> &scripts,
                     const std::function<void(int, int)> &progress)
{
    std::int64_t version = connection.number("PRAGMA user_version");
    if (version >= scripts.back().version)
        return {};
    if (version > 0) {
        if (auto saved = copyDatabase(connection, safetyCopy(connection.path(), version), true, progress); !saved)
            return saved;
    }
    for (const Migration &script : scripts) {
        if (script.version <= version)
            continue;
        auto done = guarded(connection, [&] {
            Transaction transaction(connection);
            // Another program may have been faster while we waited for the lock.
            if (connection.number("PRAGMA user_version") >= script.version)
                return;
            connection.run(script.sql);
            connection.run(("PRAGMA user_version = " + std::to_string(script.version)).c_str());
            transaction.commit();
        });
        if (!done) {
            Failure why = done.error();
            why.message = say(QT_TRANSLATE_NOOP("store", "“%1” could not be brought up to date and stays as it was. %2"),
                              shown(connection.path()), shown(why.message));
            why.detail = std::string(script.title) + ": " + why.detail;
            return tl::make_unexpected(std::move(why));
        }
    }
    return {};
}

} // namespace starboard
