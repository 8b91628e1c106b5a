// kill -9 at random moments: whatever was said to be done is there, and nothing is half there.
#include "builders.h"

#include "model/store/connection.h"
#include "model/store/migration.h"
#include "model/store/reviewdesk.h"

#include <QTest>

#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace starboard;
using namespace starboard::test;

namespace {

constexpr int factsPerPage = 5;

// A process of its own that works until it is killed and tells what it has finished, a number at a time.
class Victim {
public:
    template <typename Work> explicit Victim(Work work)
    {
        int ends[2];
        if (::pipe(ends) != 0)
            qFatal("no pipe");
        m_read = ends[0];
        m_process = ::fork();
        if (m_process == 0) {
            ::close(ends[0]);
            int write = ends[1];
            work([write](std::int64_t done) { return ::write(write, &done, sizeof done) == sizeof done; });
            ::_exit(0);
        }
        ::close(ends[1]);
    }

    // What it said before it died.
    std::vector<std::int64_t> killAfter(std::chrono::microseconds time)
    {
        ::usleep(static_cast<useconds_t>(time.count()));
        ::kill(m_process, SIGKILL);
        std::vector<std::int64_t> said;
        std::int64_t number = 0;
        while (::read(m_read, &number, sizeof number) == sizeof number)
            said.push_back(number);
        ::close(m_read);
        int status = 0;
        ::waitpid(m_process, &status, 0);
        return said;
    }

private:
    int m_read = -1;
    pid_t m_process = -1;
};

Sheet pageNumber(std::int64_t number)
{
    std::u32string text = numbered(U"第", number, U"页：清理飞线");
    std::vector<std::u32string> numerals;
    for (int i = 0; i < factsPerPage; ++i) {
        numerals.push_back(fromUtf8(std::to_string(700001 + i)));
        text.append(numerals.back()).append(U"处，");
    }
    return sheet("p" + std::to_string(number) + ".txt", text, numerals);
}

} // namespace

class TestCrash : public QObject
{
    Q_OBJECT

    std::mt19937 m_chance{20230701};
    std::chrono::microseconds moment(int most) { return std::chrono::microseconds(m_chance() % static_cast<unsigned>(most)); }

    static void verifySound(const Workspace &workspace)
    {
        auto check = workspace.check();
        QVERIFY(check.has_value());
        QVERIFY2(check->sound, check->problems.empty() ? "" : check->problems.front().c_str());
    }

private Q_SLOTS:
    void duringImports()
    {
        Desk desk;
        std::int64_t next = 0;
        desk.open();
        for (int round = 0; round < 80; ++round) {
            Victim victim([&](auto said) {
                Workspace workspace = desk.open();
                Intake intake(workspace);
                for (std::int64_t number = next;;) {
                    if (!intake.begin())
                        return;
                    for (int i = 0; i < 20; ++i, ++number) {
                        Sheet page = pageNumber(number);
                        if (!intake.importDocument(page.document, page.page))
                            return;
                    }
                    if (!intake.commit() || !said(number))
                        return;
                }
            });
            auto said = victim.killAfter(moment(60000));
            Workspace workspace = desk.open();
            Overview overview = *Ledger(workspace).overview();
            std::int64_t finished = said.empty() ? next : said.back();
            QVERIFY(overview.documents >= finished);
            QCOMPARE(overview.documents % 20, 0);
            QCOMPARE(overview.facts, overview.documents * factsPerPage);
            QCOMPARE(overview.articles, overview.documents);
            next = overview.documents;
            if (round % 8 == 7)
                verifySound(workspace);
        }
        Workspace workspace = desk.open();
        verifySound(workspace);
        QVERIFY2(next > 0, "no import was ever finished: the moments are too short to test anything");
        QCOMPARE(Ledger(workspace).search("飞线", 1 << 20)->size(), std::size_t(next));
    }
    void duringReviews()
    {
        Desk desk;
        std::vector<RowId> facts;
        {
            Workspace workspace = desk.open();
            Intake intake(workspace);
            QVERIFY(intake.begin());
            for (int i = 0; i < 400; ++i) {
                Sheet page = pageNumber(i);
                QVERIFY(intake.importDocument(page.document, page.page));
            }
            QVERIFY(intake.commit());
            facts = *Ledger(workspace).factIds({}, {});
        }
        std::size_t done = 0;
        for (int round = 0; round < 80 && done + 2 < facts.size(); ++round) {
            Victim victim([&](auto said) {
                Workspace workspace = desk.open();
                ReviewDesk review(workspace);
                for (std::size_t i = done; i + 1 < facts.size(); i += 2)
                    if (!review.confirm(std::span(facts).subspan(i, 2)) || !said(static_cast<std::int64_t>(i) + 2))
                        return;
            });
            auto said = victim.killAfter(moment(40000));
            Workspace workspace = desk.open();
            std::size_t finished = said.empty() ? done : static_cast<std::size_t>(said.back());
            Filter confirmed;
            confirmed.reviews = {ReviewState::Confirmed};
            auto ids = Ledger(workspace).factIds(confirmed, {}).value();
            QVERIFY(ids.size() >= finished);
            QCOMPARE(ids.size() % 2, std::size_t(0)); // a step of two is never half done
            QVERIFY(std::equal(ids.begin(), ids.end(), facts.begin()));
            QCOMPARE(ReviewDesk(workspace).log(1 << 20)->size(), ids.size());
            done = ids.size();
        }
        QVERIFY(done > 0);
        verifySound(desk.open());
    }
    void duringMigrations()
    {
        Desk desk;
        {
            Workspace workspace = desk.open();
            Intake intake(workspace);
            QVERIFY(intake.begin());
            for (int i = 0; i < 300; ++i) {
                Sheet page = pageNumber(i);
                QVERIFY(intake.importDocument(page.document, page.page));
            }
            QVERIFY(intake.commit());
        }
        int finished = 0;
        std::vector<std::string> sql; // outlive the scripts
        sql.reserve(40);
        for (int round = 0; round < 40; ++round) {
            int version = newestVersion() + finished + 1;
            std::string column = "extra" + std::to_string(version);
            sql.push_back("ALTER TABLE facts ADD COLUMN " + column + " INTEGER; UPDATE facts SET " + column +
                          " = id; CREATE INDEX facts_" + column + " ON facts (" + column + ");");
            std::vector<Migration> scripts = migrations();
            scripts.push_back({version, "extra", sql.back().c_str()});
            Victim victim([&](auto said) {
                // Opened by hand: the program itself refuses a file with these later versions.
                Connection connection(desk.path, desk.path, SQLite::OPEN_READWRITE, {});
                if (migrate(connection, scripts, {}))
                    said(version);
            });
            auto said = victim.killAfter(moment(160000));
            Connection connection(desk.path, desk.path, SQLite::OPEN_READWRITE, {});
            bool after = connection.number("PRAGMA user_version") == version;
            QVERIFY(after || said.empty());
            std::string count = "SELECT count(*) FROM pragma_table_info('facts') WHERE name = '" + column + "'";
            QCOMPARE(connection.number(count.c_str()), std::int64_t(after));
            if (after)
                QCOMPARE(connection.number(("SELECT count(*) FROM facts WHERE " + column + " IS NOT id").c_str()), std::int64_t(0));
            Statement check(connection, "PRAGMA quick_check(1)");
            QVERIFY(check.next() && check.text(0) == "ok");
            finished += after;
        }
        QVERIFY(finished > 0);
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "test_crash.moc"
