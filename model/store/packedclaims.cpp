#include "model/store/packedclaims.h"

#include "model/stats/testimony.h"
#include "model/store/decisions.h"
#include "model/store/reportcolumns.h"

#include <sqlite3.h>

#include <map>

namespace starboard {

namespace {

constexpr int patience = 50; // ms; whoever asks for an account can also have it from the facts

// Waits less for the right to write, as long as it lives.
class Impatience {
public:
    explicit Impatience(Connection &connection) : m_connection(connection), m_usual(connection.number("PRAGMA busy_timeout"))
    {
        sqlite3_busy_timeout(m_connection.handle(), patience);
    }
    ~Impatience() { sqlite3_busy_timeout(m_connection.handle(), static_cast<int>(m_usual)); }
    Impatience(const Impatience &) = delete;
    Impatience &operator=(const Impatience &) = delete;

private:
    Connection &m_connection;
    std::int64_t m_usual;
};

constexpr const char *staleInside = "code = ?1 AND place_code BETWEEN ?2 AND ?3";

} // namespace

bool PackedClaims::current(const Indicator &indicator, const std::vector<std::string> &places)
{
    Statement law(m_connection, "SELECT law FROM packed_laws WHERE code = ?1");
    law.bind(indicator.code);
    if (!law.next() || law.integer(0) != lawOf(indicator))
        return false;
    for (const std::string &place : places) {
        const std::string end = place + ":";
        const std::string sql = std::string("SELECT 1 FROM stale_claims WHERE ") + staleInside + " LIMIT 1";
        Statement stale(m_connection, sql);
        stale.bind(indicator.code, place, end);
        if (stale.next())
            return false;
    }
    return true;
}

bool PackedClaims::bringUpToDate(const Indicator &indicator, const std::vector<std::string> &places)
{
    if (current(indicator, places))
        return true;
    if (m_connection.readOnly())
        return false;
    Impatience impatience(m_connection);
    try {
        Transaction transaction(m_connection);
        Statement law(m_connection, "SELECT law FROM packed_laws WHERE code = ?1");
        law.bind(indicator.code);
        if (!law.next() || law.integer(0) != lawOf(indicator)) {
            Statement(m_connection, "DELETE FROM packed_claims WHERE code = ?1").bind(indicator.code).run();
            Statement(m_connection, "DELETE FROM packed_names WHERE code = ?1").bind(indicator.code).run();
            Statement(m_connection, "INSERT OR IGNORE INTO stale_claims SELECT DISTINCT code, place_code FROM facts WHERE code = ?1")
                .bind(indicator.code)
                .run();
            Statement(m_connection, "INSERT OR REPLACE INTO packed_laws VALUES (?1, ?2)").bind(indicator.code, lawOf(indicator)).run();
        }
        for (const std::string &place : places)
            makeAgain(indicator, place);
        transaction.commit();
        return true;
    } catch (const SQLite::Exception &error) {
        const int code = error.getErrorCode() & 0xff;
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED || code == SQLITE_READONLY)
            return false;
        throw;
    }
}

// The stale ones at `place` and below.
void PackedClaims::makeAgain(const Indicator &indicator, const std::string &place)
{
    const std::string end = place + ":";
    std::vector<std::string> stale;
    const std::string inside = staleInside;
    const std::string listed = "SELECT place_code FROM stale_claims WHERE " + inside + " ORDER BY place_code";
    Statement list(m_connection, listed);
    list.bind(indicator.code, place, end);
    while (list.next())
        stale.push_back(list.string(0));
    if (stale.empty())
        return;
    Reports reports;
    DocumentNames names(m_connection);
    const Stories stories(m_connection);
    const std::string sql = std::string("SELECT ") + reportColumns + " FROM facts WHERE code = ?1 AND place_code IN"
                            " (SELECT place_code FROM stale_claims WHERE " + inside + ")";
    Statement facts(m_connection, sql);
    facts.bind(indicator.code, place, end);
    while (facts.next())
        reports.add(readReport(facts, names, stories));
    const Decisions decisions(storedDecisions(m_connection));
    const Testimony testimony(reports.all(), indicator, indicator.unit, std::nullopt, decisions);
    std::map<std::string_view, const PlaceTestimony *> heard;
    for (const PlaceTestimony &each : testimony.placesIn({}))
        heard.emplace(each.place, &each);
    for (const std::string &code : stale) {
        const auto it = heard.find(code);
        if (it == heard.end()) {
            Statement(m_connection, "DELETE FROM packed_claims WHERE code = ?1 AND place_code = ?2").bind(indicator.code, code).run();
            Statement(m_connection, "DELETE FROM packed_names WHERE code = ?1 AND place_code = ?2").bind(indicator.code, code).run();
            continue;
        }
        const PackedPlace packed = testimony.pack(*it->second);
        Statement(m_connection, "INSERT OR REPLACE INTO packed_claims VALUES (?1, ?2, ?3)")
            .bind(indicator.code, code)
            .addBlob(packed.claims)
            .run();
        Statement(m_connection, "INSERT OR REPLACE INTO packed_names VALUES (?1, ?2, ?3)")
            .bind(indicator.code, code)
            .addBlob(packed.names)
            .run();
    }
    const std::string done = "DELETE FROM stale_claims WHERE " + inside;
    Statement(m_connection, done).bind(indicator.code, place, end).run();
}

std::vector<PackedPlace> PackedClaims::read(const Indicator &indicator, const std::vector<std::string> &places, bool names)
{
    std::vector<PackedPlace> all;
    for (const std::string &place : places) {
        const std::string end = place + ":";
        Statement query(m_connection,
                        names ? "SELECT place_code, claims, names FROM packed_claims JOIN packed_names USING (code, place_code)"
                                " WHERE code = ?1 AND place_code BETWEEN ?2 AND ?3 ORDER BY place_code"
                              : "SELECT place_code, claims FROM packed_claims"
                                " WHERE code = ?1 AND place_code BETWEEN ?2 AND ?3 ORDER BY place_code");
        query.bind(indicator.code, place, end);
        while (query.next())
            all.push_back({query.string(0), query.string(1), names ? query.string(2) : std::string()});
    }
    return all;
}

} // namespace starboard
