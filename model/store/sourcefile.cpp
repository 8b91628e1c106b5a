#include "model/store/sourcefile.h"

#include "model/read/archive.h"
#include "model/read/files.h"
#include "model/read/reader.h"
#include "model/store/connection.h"
#include "model/store/words.h"

#include <unordered_set>
#include <vector>

namespace starboard {

namespace {

// Of the file and of what it packs.
Result<std::unordered_set<std::string>> hashesIn(const std::string &path)
{
    const ReadLimits limits;
    const std::string name = fileNameOf(path);
    const auto bytes = readBytes(path, name, limits.archiveBytes);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    std::unordered_set<std::string> hashes{sha256(*bytes)};
    UnpackBudget budget{bytes->size(), 0, 0};
    // No archive, or a damaged entry: then the others decide.
    (void)readArchive(*bytes, name, limits, budget, [&](const std::string &, Result<ArchiveEntry> &&entry) {
        if (entry)
            hashes.insert(sha256(entry->bytes));
        return true;
    });
    return hashes;
}

} // namespace

Result<std::int64_t> moveSource(Workspace &workspace, RowId document, const std::string &path)
{
    const auto hashes = hashesIn(path);
    if (!hashes)
        return tl::make_unexpected(hashes.error());
    Connection &connection = workspace.connection();
    return guarded(connection, [&]() -> Result<std::int64_t> {
        Transaction transaction(connection);
        std::string name;
        bool found = false;
        std::vector<RowId> there;
        {
            Statement query(connection, "SELECT id, sha256, name FROM documents WHERE id = ?1"
                                        " OR path = (SELECT nullif(path, '') FROM documents WHERE id = ?1)");
            query.bind(document);
            while (query.next()) {
                const bool own = query.integer(0) == document;
                const bool held = hashes->contains(query.string(1));
                if (held)
                    there.push_back(query.integer(0));
                if (own)
                    name = query.string(2);
                found = found || (own && held);
            }
        }
        if (!found)
            return fail(FailureCode::Usage,
                        say(QT_TRANSLATE_NOOP("store", "“%1” does not hold the page “%2” as it was imported. Choose the file that was "
                                                       "imported, unchanged."),
                            shown(fileNameOf(path)), shown(name)));
        for (RowId id : there)
            Statement(connection, "UPDATE documents SET path = ?2 WHERE id = ?1").bind(id, path).run();
        transaction.commit();
        return static_cast<std::int64_t>(there.size());
    });
}

} // namespace starboard
