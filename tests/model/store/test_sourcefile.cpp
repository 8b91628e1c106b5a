// A file that was moved is found again by its bytes, and only by them; also an archive with many pages.
#include "builders.h"

#include "model/store/import.h"
#include "model/store/sourcefile.h"
#include "tests/support/zip.h"

#include <QTest>

#include <filesystem>
#include <fstream>

using namespace starboard;
using namespace starboard::test;

namespace fs = std::filesystem;

class TestSourceFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    Desk m_desk;
    std::optional<Workspace> m_workspace;

    std::string at(const char *name) const { return m_dir.filePath(QString::fromUtf8(name)).toStdString(); }
    static void write(const std::string &path, const std::string &bytes)
    {
        fs::create_directories(fs::path(path).parent_path());
        std::ofstream(path, std::ios::binary) << bytes;
    }
    DocumentRow row(const std::string &name) const
    {
        const auto rows = Ledger(*m_workspace).documents().value();
        for (const DocumentRow &each : rows)
            if (each.name == name)
                return each;
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        write(at("in/a.txt"), "清理飞线1处。");
        write(at("in/other.txt"), "清理飞线2处。");
        write(at("in/p.zip"), zipOf({{"x.txt", "清理飞线3处。"}, {"y.txt", "清理飞线4处。"}}));
        m_workspace.emplace(m_desk.open());
        const fs::path before = fs::current_path();
        fs::current_path(m_dir.path().toStdString());
        const auto extract = [](const Document &document) { return sheet(document.name, document.text, {}).page; };
        QVERIFY(importPages(*m_workspace, {"in/"}, extract));
        fs::current_path(before);
        QCOMPARE(Ledger(*m_workspace).documents()->size(), std::size_t(4));
    }
    void pathsAreWhole() { QCOMPARE(row("a.txt").path, fs::canonical(at("in/a.txt")).string()); }
    void aMovedFileIsRemembered()
    {
        write(at("moved/renamed.txt"), "清理飞线1处。");
        QCOMPARE(moveSource(*m_workspace, row("a.txt").id, at("moved/renamed.txt")).value(), std::int64_t(1));
        QCOMPARE(row("a.txt").path, at("moved/renamed.txt"));
    }
    void otherBytesAreRefused()
    {
        const DocumentRow other = row("other.txt");
        const auto refused = moveSource(*m_workspace, other.id, at("moved/renamed.txt"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, FailureCode::Usage);
        QVERIFY(refused.error().message.find("other.txt") != std::string::npos);
        QCOMPARE(moveSource(*m_workspace, other.id, at("nowhere.txt")).error().code, FailureCode::NotFound);
        QCOMPARE(row("other.txt").path, other.path);
    }
    void anArchiveTakesItsPagesAlong()
    {
        fs::create_directories(at("moved"));
        fs::rename(at("in/p.zip"), at("moved/q.zip"));
        QCOMPARE(moveSource(*m_workspace, row("p.zip/x.txt").id, at("moved/q.zip")).value(), std::int64_t(2));
        QCOMPARE(row("p.zip/x.txt").path, at("moved/q.zip"));
        QCOMPARE(row("p.zip/y.txt").path, at("moved/q.zip"));
    }
};

QTEST_GUILESS_MAIN(TestSourceFile)
#include "test_sourcefile.moc"
