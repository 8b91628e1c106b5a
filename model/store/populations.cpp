#include "model/store/populations.h"

#include "model/store/connection.h"

namespace starboard {

Result<Populations> populationsOf(const Workspace &workspace)
{
    Connection &connection = workspace.connection();
    return guarded(connection, [&] {
        Populations populations;
        Statement query(connection, "SELECT place_code, inhabitants FROM populations");
        while (query.next())
            populations.emplace(query.string(0), query.integer(1));
        return populations;
    });
}

Result<void> setPopulations(Workspace &workspace, const Populations &changed)
{
    Connection &connection = workspace.connection();
    return guarded(connection, [&] {
        Transaction transaction(connection);
        for (const auto &[place, inhabitants] : changed) {
            if (inhabitants > 0)
                Statement(connection, "INSERT OR REPLACE INTO populations VALUES (?1, ?2)").bind(place, inhabitants).run();
            else
                Statement(connection, "DELETE FROM populations WHERE place_code = ?1").bind(place).run();
        }
        transaction.commit();
    });
}

} // namespace starboard
