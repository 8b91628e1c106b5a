// Bad input: each kind is told in words for its file alone, the pages beside it come in, and the workspace is as it was.
#include "builders.h"

#include "model/store/connection.h"
#include "model/store/import.h"
#include "tests/support/documents.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <fstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace starboard;
using namespace starboard::test;

namespace {

// Stands for the extractor: one article, one fact where the page has the figure.
Page extracted(const Document &document)
{
    std::vector<std::u32string> figures;
    if (document.text.find(U"154") != std::u32string::npos)
        figures.push_back(U"154");
    return sheet(document.name, document.text, figures).page;
}

std::string sized(std::int64_t number, int width)
{
    std::string text = std::to_string(number);
    return std::string(static_cast<std::size_t>(width) - text.size(), '0') + text;
}

// The standard security handler with a user password that is not empty.
std::string protectedPdf()
{
    const std::string objects[] = {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>",
                                   "<< /Filter /Standard /V 1 /R 2 /P -4 /O <" + std::string(64, '1') + "> /U <" +
                                       std::string(64, '2') + "> >>"};
    std::string pdf = "%PDF-1.4\n";
    std::string table = "xref\n0 4\n0000000000 65535 f \n";
    int number = 0;
    for (const std::string &object : objects) {
        table += sized(static_cast<std::int64_t>(pdf.size()), 10) + " 00000 n \n";
        pdf += std::to_string(++number) + " 0 obj\n" + object + "\nendobj\n";
    }
    const std::size_t start = pdf.size();
    return pdf + table + "trailer << /Size 4 /Root 1 0 R /Encrypt 3 0 R /ID [<00><00>] >>\nstartxref\n" +
           std::to_string(start) + "\n%%EOF\n";
}

struct Counts {
    std::int64_t documents, articles, facts;
    friend bool operator==(const Counts &, const Counts &) = default;
};

// A folder to import and a workspace that already holds two pages.
struct Room {
    QTemporaryDir folder;
    std::string path = folder.path().toStdString();
    Desk desk;
    std::optional<Workspace> workspace = desk.open();

    Room()
    {
        import(*workspace, sheet("before1.txt", U"清理飞线36处。", {U"36"}));
        import(*workspace, sheet("before2.txt", U"清理飞线37处。", {U"37"}));
    }
    std::string write(const std::string &name, const std::string &bytes) const
    {
        std::ofstream file(path + "/" + name, std::ios::binary);
        file << bytes;
        return path + "/" + name;
    }
    Counts counts() const
    {
        Overview overview = Ledger(*workspace).overview().value();
        return {overview.documents, overview.articles, overview.facts};
    }
    ImportSummary importAll(const ImportOptions &options = {})
    {
        auto summary = importPages(*workspace, {path}, extracted, options);
        if (!summary)
            qFatal("%s", summary.error().message.c_str());
        return *summary;
    }
    void verifySound() const
    {
        auto check = workspace->check(); // PRAGMA integrity_check, foreign keys, word index
        QVERIFY(check && check->sound);
    }
};

constexpr Counts before{2, 2, 2};

} // namespace

class TestBadInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void files_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FailureCode>("code");
        QTest::addColumn<QString>("says");
        auto row = [](const char *what, const char *name, const std::string &bytes, FailureCode code, const char *says) {
            QTest::newRow(what) << QByteArray(name) << QByteArray::fromStdString(bytes) << code << QString::fromUtf8(says);
        };
        const std::string docx = docxOf({"清理飞线充电154处。"});
        row("encrypted PDF", "密.pdf", protectedPdf(), FailureCode::Encrypted, "protected by a password");
        row("truncated DOCX", "断.docx", docx.substr(0, docx.size() / 2), FailureCode::Damaged, "not copied completely");
        row("truncated PDF", "断.pdf", protectedPdf().substr(0, 120), FailureCode::Damaged, "not copied completely");
        row("ZIP bomb", "弹.zip", zipOf({{"a.txt", std::string(40 << 20, ' ')}}), FailureCode::TooLarge, "unpacks to");
        row("DOCX bomb", "弹.docx", zipOf({{"word/document.xml", std::string(40 << 20, ' ')}}), FailureCode::TooLarge, "unpacks to");
        row("XML entities", "实体.docx",
            docxOf({"清理&a;处"}, {}, "<!DOCTYPE d [<!ENTITY a \"0123456789\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"),
            FailureCode::Damaged, "entit");
        row("noise", "噪.txt", std::string("\0\1\2\xff\xfe\0\0\3", 8) + std::string(600, '\x01'), FailureCode::Damaged, "fit no known encoding");
        row("nothing", "空.txt", "", FailureCode::Empty, "is empty");
        row("old Word file", "旧.doc", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, '\0'), FailureCode::Unsupported,
            "Save it as DOCX");
        row("name with a line break", "a\nb.txt", "", FailureCode::Empty, "is empty");
    }
    void files()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, bytes);
        QFETCH(FailureCode, code);
        QFETCH(QString, says);
        Room room;
        room.write(name.toStdString(), bytes.toStdString());
        ImportSummary summary = room.importAll();
        QCOMPARE(summary.failed.size(), std::size_t(1));
        QCOMPARE(static_cast<int>(summary.failed[0].failure.code), static_cast<int>(code));
        const QString message = QString::fromStdString(summary.failed[0].failure.message);
        QVERIFY2(message.contains(says), qPrintable(message));
        QCOMPARE(summary.failed[0].path, room.path + "/" + name.toStdString());
        QVERIFY(room.counts() == before);
        room.verifySound();
        // A page beside it comes in, and the failed file is tried again.
        room.write("good.txt", "清理飞线充电154处。");
        summary = room.importAll();
        QCOMPARE(summary.documents, std::int64_t(1));
        QCOMPARE(summary.failed.size(), std::size_t(1));
    }
    // 500 MB that are mostly not there on the disk: told by the size, before anything is read into memory.
    void hugeText()
    {
        Room room;
        const std::string path = room.write("huge.txt", "清理飞线充电154处。");
        QVERIFY(::truncate(path.c_str(), off_t(500) << 20) == 0);
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        const long peak = usage.ru_maxrss;
        ImportSummary summary = room.importAll();
        QCOMPARE(summary.failed.size(), std::size_t(1));
        QCOMPARE(static_cast<int>(summary.failed[0].failure.code), static_cast<int>(FailureCode::TooLarge));
        QVERIFY(summary.failed[0].failure.message.find("too large for a newspaper page") != std::string::npos);
        getrusage(RUSAGE_SELF, &usage);
        QVERIFY(usage.ru_maxrss - peak < 100 << 10); // KB
        QVERIFY(room.counts() == before);
        room.verifySound();
    }
    void oddNames()
    {
        Room room;
        const std::vector<std::string> names{"a b&c#%'\".txt", "-rf.txt", "2023\n03.txt", "📰.txt", "%1 %2.txt", "a;DROP TABLE facts;.txt",
                                             "\xBA\xD3\xB6\xAB.txt", std::string(251, 'x') + ".txt"};
        std::vector<std::string> made;
        for (std::size_t i = 0; i < names.size(); ++i) // each its own page
            made.push_back(room.write(names[i], "清理飞线充电154处。第" + std::to_string(i) + "号。"));
        ImportSummary summary = room.importAll();
        QCOMPARE(summary.failed.size(), std::size_t(0));
        QCOMPARE(summary.documents, std::int64_t(names.size()));
        std::size_t paths = 0;
        const auto rows = Ledger(*room.workspace).documents();
        QVERIFY(rows.has_value());
        for (const DocumentRow &row : *rows)
            paths += static_cast<std::size_t>(std::count(made.begin(), made.end(), row.path));
        QCOMPARE(paths, names.size());
        room.verifySound();
        for (const std::string &path : made)
            std::remove(path.c_str()); // the folder's own clean-up cannot name them all
    }
    void symbolicLinks()
    {
        Room room;
        const std::string page = room.write("page.txt", "清理飞线充电154处。");
        QVERIFY(::symlink("itself", (room.path + "/itself").c_str()) == 0);
        QVERIFY(::symlink("nowhere", (room.path + "/dangling.txt").c_str()) == 0);
        QVERIFY(::symlink("page.txt", (room.path + "/same.txt").c_str()) == 0);
        QVERIFY(::symlink(".", (room.path + "/circle").c_str()) == 0);
        ImportSummary summary = room.importAll();
        QCOMPARE(summary.documents, std::int64_t(1));
        QCOMPARE(summary.known, std::int64_t(1)); // the link to the page is the page
        QCOMPARE(summary.failed.size(), std::size_t(2));
        QVERIFY(summary.failed[0].failure.message.find("is not there") != std::string::npos);
        QVERIFY(summary.failed[1].failure.message.find("leads back to itself") != std::string::npos);
        QVERIFY((room.counts() == Counts{3, 3, 3}));
        room.verifySound();
    }
    void aFileThatVanishes()
    {
        Room room;
        for (const char *name : {"a.txt", "b.txt", "c.txt"})
            room.write(name, std::string("清理飞线充电154处。") + name);
        ImportOptions options;
        options.threads = 1;
        auto summary = importPages(*room.workspace, {room.path}, [&](const Document &document) {
            if (document.name == "a.txt")
                std::remove((room.path + "/b.txt").c_str());
            return extracted(document);
        }, options);
        QVERIFY(summary.has_value());
        QCOMPARE(summary->documents, std::int64_t(2));
        QCOMPARE(summary->failed.size(), std::size_t(1));
        QCOMPARE(summary->failed[0].name, std::string("b.txt"));
        QVERIFY(summary->failed[0].failure.message.find("moved or renamed") != std::string::npos);
        QVERIFY((room.counts() == Counts{4, 4, 4}));
        room.verifySound();
    }
    // The database may not grow: SQLite says that the disk is full.
    void aFullDisk()
    {
        Room room;
        for (int i = 0; i < 300; ++i)
            room.write(std::to_string(i) + ".txt", longPage(i));
        Connection &connection = room.workspace->connection();
        connection.run(("PRAGMA max_page_count = " + std::to_string(connection.number("PRAGMA page_count") + 5)).c_str());
        auto summary = importPages(*room.workspace, {room.path}, extracted);
        QVERIFY(!summary);
        QVERIFY(summary.error().message.find("The disk is full") != std::string::npos);
        QVERIFY(room.counts() == before);
        room.verifySound();
        connection.run("PRAGMA max_page_count = 1073741823");
        QCOMPARE(room.importAll().documents, std::int64_t(300));
    }
    // The system refuses to write any further: in a process of its own, whose limit ends with it.
    void aDiskThatRefuses()
    {
        Room room;
        for (int i = 0; i < 300; ++i)
            room.write(std::to_string(i) + ".txt", longPage(i));
        int ends[2];
        QVERIFY(::pipe(ends) == 0);
        room.workspace.reset(); // SQLite's connections must not cross a fork
        const pid_t child = ::fork();
        if (child == 0) {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{400000, 400000}; // bytes of any one file
            ::setrlimit(RLIMIT_FSIZE, &limit);
            std::string told = "no workspace";
            if (auto opened = Workspace::open(room.desk.path)) {
                auto summary = importPages(*opened, {room.path}, extracted);
                told = summary ? "nothing happened" : summary.error().message;
            }
            ::_exit(::write(ends[1], told.data(), told.size()) < 0 ? 1 : 0);
        }
        ::close(ends[1]);
        std::string told(1000, '\0');
        told.resize(static_cast<std::size_t>(std::max<ssize_t>(0, ::read(ends[0], told.data(), told.size()))));
        ::close(ends[0]);
        ::waitpid(child, nullptr, 0);
        room.workspace = room.desk.open();
        QVERIFY2(told.find("disk") != std::string::npos, told.c_str());
        QVERIFY(room.counts() == before);
        room.verifySound();
        QCOMPARE(room.importAll().documents, std::int64_t(300));
    }

private:
    // A page of some kilobytes.
    static std::string longPage(int number)
    {
        std::string text = "清理飞线充电154处。";
        for (int i = 0; i < 60; ++i)
            text += "第" + std::to_string(number) + "页第" + std::to_string(i) + "句，开展环境整治，受到居民好评。";
        return text;
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "test_badinput.moc"
