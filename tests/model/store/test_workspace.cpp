// The file itself: what is opened, what is refused, backups, migrations, damage.
#include "builders.h"

#include "model/store/populations.h"
#include "model/store/connection.h"
#include "model/store/migration.h"

#include <QFile>
#include <QTest>

#include <stop_token>
#include <thread>

using namespace starboard;
using namespace starboard::test;

class TestWorkspace : public QObject
{
    Q_OBJECT

    static void write(const std::string &path, const QByteArray &bytes)
    {
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] static bool importMany(Workspace &workspace, int pages)
    {
        Intake intake(workspace);
        bool done = intake.begin().has_value();
        for (int i = 0; i < pages && done; ++i) {
            const Sheet page = sheet("p" + std::to_string(i) + ".txt",
                                     numbered(U"第", i, U"页：清理飞线充电154处，规范停车88辆。"), {U"154", U"88"});
            done = intake.importDocument(page.document, page.page).has_value();
        }
        return done && intake.commit();
    }
    static Failure refusal(const std::string &path, Access access = Access::Existing)
    {
        WorkspaceOptions options;
        options.access = access;
        options.quickCheck = true;
        auto workspace = Workspace::open(path, options);
        return workspace ? Failure{FailureCode::Cancelled, "it was opened", {}} : workspace.error();
    }

private Q_SLOTS:
    void missingFileIsNotMade()
    {
        Desk desk;
        QCOMPARE(refusal(desk.path).code, FailureCode::NotFound);
        QVERIFY(!QFile::exists(QString::fromStdString(desk.path)));
        QCOMPARE(refusal(desk.path + "/w.db", Access::Create).code, FailureCode::NotFound);
    }
    void otherFilesAreRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("这不是数据库。").repeated(200);
        QTest::newRow("binary") << QByteArray("\x7f" "ELF\0\1\2", 7).repeated(300);
    }
    void otherFilesAreRefusedAndLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        Desk desk;
        write(desk.path, bytes);
        for (Access access : {Access::Create, Access::Existing, Access::Read})
            QCOMPARE(refusal(desk.path, access).code, FailureCode::Damaged);
        QFile file(QString::fromStdString(desk.path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }
    void databasesOfOtherProgramsAreRefused()
    {
        Desk desk;
        {
            SQLite::Database other(desk.path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            other.exec("CREATE TABLE songs (title TEXT)");
        }
        QCOMPARE(refusal(desk.path, Access::Create).code, FailureCode::Damaged);
        SQLite::Database other(desk.path);
        QVERIFY(!other.tableExists("facts"));
    }
    void newerFilesAreRefused()
    {
        Desk desk;
        desk.open().connection().run("PRAGMA user_version = 999");
        Failure why = refusal(desk.path);
        QCOMPARE(why.code, FailureCode::Unsupported);
        QVERIFY2(why.message.find("999") != std::string::npos, why.message.c_str());
    }
    void readOnlyFilesAreReadAndNotWritten()
    {
        Desk desk;
        {
            Workspace workspace = desk.open();
            import(workspace, sheet("a.txt", U"清理飞线154处。", {U"154"}));
        }
        QFile::setPermissions(QString::fromStdString(desk.path), QFile::ReadOwner);
        QCOMPARE(refusal(desk.path).code, FailureCode::Unreadable);
        Workspace workspace = desk.open(Access::Read);
        QVERIFY(workspace.readOnly());
        QCOMPARE(allFacts(workspace).size(), std::size_t(1));
    }
    void damageIsFoundAndRescued()
    {
        Desk desk;
        {
            Workspace workspace = desk.open();
            QVERIFY(importMany(workspace, 300));
        }
        QFile file(QString::fromStdString(desk.path));
        QVERIFY(file.open(QIODevice::ReadWrite));
        qint64 middle = file.size() / 2 / 4096 * 4096;
        file.seek(middle);
        file.write(QByteArray(8192, '\xA5'));
        file.close();
        QCOMPARE(refusal(desk.path).code, FailureCode::Damaged);
        std::string saved = desk.path + ".saved";
        auto rescued = Workspace::rescue(desk.path, saved);
        QVERIFY2(rescued.has_value(), rescued ? "" : rescued.error().detail.c_str());
        auto workspace = Workspace::open(saved);
        QVERIFY(workspace.has_value());
        QVERIFY(workspace->check()->sound);
        const Ledger ledger(*workspace);
        QVERIFY(ledger.overview()->documents > 100);
        QCOMPARE(ledger.overview()->facts, ledger.countFacts({}).value());
        QCOMPARE(workspace->connection().number("SELECT count(*) FROM stale_claims"), std::int64_t(1)); // of one place and indicator
    }
    // Nothing is said of a file that was looked through in part, and nothing in it suffers.
    void aCheckCanBeBrokenOff()
    {
        Desk desk;
        Workspace workspace = desk.open();
        QVERIFY(importMany(workspace, 300));
        std::stop_source before;
        before.request_stop();
        const auto stopped = workspace.check(before.get_token());
        QVERIFY(stopped && stopped->brokenOff && !stopped->sound && stopped->problems.empty());
        for (int time = 0; time < 20; ++time) {
            std::stop_source during;
            std::jthread someoneElse([&during] { during.request_stop(); });
            const auto found = workspace.check(during.get_token());
            QVERIFY(found.has_value());
            QVERIFY(found->brokenOff != found->sound);
        }
        QVERIFY(workspace.check()->sound);
    }
    void backupIsACopyAndNeverOverwrites()
    {
        Desk desk;
        Workspace workspace = desk.open();
        import(workspace, sheet("a.txt", U"清理飞线154处。", {U"154"}));
        std::string copy = desk.path + ".copy";
        QVERIFY(workspace.backup(copy));
        auto again = workspace.backup(copy);
        QVERIFY(!again);
        QCOMPARE(again.error().code, FailureCode::Usage);
        QVERIFY(workspace.backup(copy, true));
        auto opened = Workspace::open(copy);
        QVERIFY(opened.has_value());
        QCOMPARE(allFacts(*opened).size(), std::size_t(1));
    }
    void restoreBringsBackAndKeepsTheOld()
    {
        Desk desk;
        std::string copy = desk.path + ".copy";
        {
            Workspace workspace = desk.open();
            import(workspace, sheet("a.txt", U"清理飞线154处。", {U"154"}));
            QVERIFY(workspace.backup(copy));
            import(workspace, sheet("b.txt", U"清理广告20处。", {U"20"}));
        }
        QVERIFY(Workspace::restore(copy, desk.path));
        QCOMPARE(Ledger(desk.open()).overview()->documents, std::int64_t(1));
        auto old = Workspace::open(desk.folder.filePath(QStringLiteral("w.replaced.db")).toStdString());
        QVERIFY(old.has_value());
        QCOMPARE(Ledger(*old).overview()->documents, std::int64_t(2));
    }
    void migrationSavesTheFileFirst()
    {
        Desk desk;
        {
            Workspace workspace = desk.open();
            import(workspace, sheet("a.txt", U"清理飞线154处。", {U"154"}));
            std::vector<Migration> scripts = migrations();
            scripts.push_back({newestVersion() + 1, "later", "ALTER TABLE facts ADD COLUMN mood TEXT; CREATE TABLE later (x) STRICT"});
            // The second statement is wrong (STRICT wants a type): nothing of the script may remain.
            auto failed = migrate(workspace.connection(), scripts, {});
            QVERIFY(!failed);
            QCOMPARE(workspace.connection().number("PRAGMA user_version"), std::int64_t(newestVersion()));
            QCOMPARE(workspace.connection().number("SELECT count(*) FROM pragma_table_info('facts') WHERE name = 'mood'"), std::int64_t(0));
            scripts.back().sql = "ALTER TABLE facts ADD COLUMN mood TEXT; CREATE TABLE later (x INTEGER) STRICT";
            QVERIFY(migrate(workspace.connection(), scripts, {}));
            QCOMPARE(workspace.connection().number("SELECT count(*) FROM pragma_table_info('facts') WHERE name = 'mood'"), std::int64_t(1));
        }
        auto before = Workspace::open(desk.folder.filePath(QStringLiteral("w.before-%1.db").arg(newestVersion() + 1)).toStdString());
        QVERIFY(before.has_value());
        QCOMPARE(allFacts(*before).size(), std::size_t(1));
    }
    // Version 4 counted each fact by a trigger as it came.
    void anOlderFileCountsNoFactTwice()
    {
        Desk desk;
        {
            Workspace workspace = desk.open();
            import(workspace, sheet("a.txt", U"清理飞线154处。", {U"154"}));
            const std::string old = migrations().at(3).sql;
            for (const char *name : {"facts_come", "facts_counted"}) {
                const std::size_t begin = old.find(std::string("CREATE TRIGGER ") + name + " ");
                QVERIFY(begin != std::string::npos);
                workspace.connection().run(old.substr(begin, old.find("END;", begin) + 4 - begin).c_str());
            }
            workspace.connection().run("PRAGMA user_version = 4");
        }
        Workspace workspace = desk.open();
        import(workspace, sheet("b.txt", U"清理飞线36处，规范停车88辆。", {U"36", U"88"}));
        QCOMPARE(Ledger(workspace).overview()->facts, std::int64_t(3));
        QVERIFY(QFile::exists(desk.folder.filePath(QStringLiteral("w.before-5.db"))));
    }
    void theLogCannotBeRewritten()
    {
        Desk desk;
        Workspace workspace = desk.open();
        workspace.connection().run("INSERT INTO reviews (step, at, day, who, kind, document, document_name, fact_id, before, after)"
                                   " VALUES (1, '', 0, '', 'confirm', '', '', '', '{}', '{}')");
        QVERIFY_EXCEPTION_THROWN(workspace.connection().run("UPDATE reviews SET who = 'x'"), SQLite::Exception);
        QVERIFY_EXCEPTION_THROWN(workspace.connection().run("DELETE FROM reviews"), SQLite::Exception);
    }
    void settingsAndViewsLast()
    {
        Desk desk;
        {
            Workspace workspace = desk.open();
            QVERIFY(workspace.setSetting("theme", "dark"));
            QVERIFY(workspace.setSetting("theme", "light"));
            QVERIFY(workspace.saveView("半年", "{\"from\":\"2023-01-01\"}"));
            QVERIFY(workspace.saveView("全部", "{}"));
            QVERIFY(workspace.removeView("全部"));
        }
        Workspace workspace = desk.open(Access::Read);
        QCOMPARE(workspace.setting("theme"), std::string("light"));
        QCOMPARE(workspace.setting("none", "x"), std::string("x"));
        QCOMPARE(workspace.views()->size(), std::size_t(1));
        QVERIFY(!workspace.setSetting("theme", "dark"));
    }
    void populationsAreWhatWasEnteredLast()
    {
        Desk desk;
        {
            Workspace workspace = desk.open();
            QVERIFY(populationsOf(workspace)->empty());
            QVERIFY(setPopulations(workspace, {{"410972", 200'000}, {"411002", 500'000}}));
            QVERIFY(setPopulations(workspace, {{"410972", 210'000}, {"411002", 0}})); // 0: not known any more
        }
        Workspace workspace = desk.open(Access::Read);
        QCOMPARE(*populationsOf(workspace), (Populations{{"410972", 210'000}}));
        QVERIFY(!setPopulations(workspace, {{"410972", 1}}));
    }
    void aReaderSeesWhatTheWriterCommits()
    {
        Desk desk;
        Workspace writer = desk.open();
        auto reader = writer.another(Access::Read);
        QVERIFY(reader.has_value());
        std::int64_t before = reader->changeCount();
        import(writer, sheet("a.txt", U"清理飞线154处。", {U"154"}));
        QVERIFY(reader->changeCount() != before);
        QCOMPARE(allFacts(*reader).size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "test_workspace.moc"
