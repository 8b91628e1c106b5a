// An import gives the same workspace whatever the number of its threads and whichever of them is faster: files count in
// the order of the list, of the same bytes the first is kept, and a slow file holds nobody up for ever.
#include "builders.h"

#include "model/store/parcelqueue.h"
#include "model/store/preview.h"
#include "tests/support/zip.h"

#include <QScopeGuard>
#include <QTest>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <future>
#include <map>
#include <random>
#include <thread>

using namespace starboard;
using namespace starboard::test;
using namespace std::chrono_literals;

namespace {

namespace fs = std::filesystem;

Page extracted(const Document &document)
{
    Page page = sheet(document.name, document.text, {U"飞线"}).page;
    page.issued = document.hints.published;
    page.dateSource = document.hints.dateSource;
    page.newspaper = document.hints.newspaper;
    return page;
}

// The same page at another pace in each run, so that other threads win.
ExtractPage uneven(unsigned run)
{
    return [run](const Document &document) {
        std::mt19937 dice(static_cast<unsigned>(std::hash<std::string>{}(document.name)) + run);
        std::this_thread::sleep_for(std::chrono::microseconds(dice() % 1500));
        return extracted(document);
    };
}

struct Folder {
    QTemporaryDir dir;
    std::string path = dir.path().toStdString();

    void write(const std::string &name, const std::string &bytes) const
    {
        const fs::path file = fs::path(path) / name;
        fs::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << bytes;
    }
};

std::string pageText(int number)
{
    return "清理飞线" + std::to_string(number) + "处。";
}

constexpr auto story = "本报讯（记者 赵一）槐荫路街道组织志愿者走进小区，清理飞线36处，修补路面坑洼，擦洗宣传栏，为独居老人送去米面油，"
                       "倾听居民对停车和照明的意见，逐条登记，定期回访。";
constexpr auto storyAgain = "本报讯（记者　赵一）槐荫路街道组织志愿者走进小区，清理飞线36处、修补路面坑洼、擦洗宣传栏，为独居老人送去米面油，"
                            "倾听居民对停车和照明的意见，逐条登记，定期回访！";

// Twins beside each other, in folders, in archives, in archives alone, across paths; names tell other dates.
void writeTwins(const Folder &folder)
{
    for (int i = 0; i < 12; ++i) {
        const std::string number = std::to_string(i);
        folder.write("a/试报_2023-05-" + std::to_string(10 + i) + ".txt", pageText(i));
        folder.write("b/" + number + ".txt", pageText(i));
        folder.write("b/" + number + "_2023-06-01.txt", pageText(i));
        folder.write("c/" + number + ".zip", zipOf({{"inner_2023-07-01.txt", pageText(i + 6)},
                                                    {"inner_2023-07-02.txt", pageText(i + 6)},
                                                    {"own.txt", pageText(100 + i / 2)}}));
    }
    folder.write("d/2023-03-02.txt", story);
    folder.write("d/2023-03-01.txt", storyAgain);
    folder.write("d/empty1.txt", "");
    folder.write("d/empty2.txt", "");
    folder.write("d/copy.zip", zipOf({{"2023-02-28.txt", story}}));
}

std::vector<DocumentRow> documentsOf(const Workspace &workspace)
{
    return Ledger(workspace).documents().value();
}

std::string word(const std::optional<Date> &day)
{
    return day ? toIso(*day) : "-";
}

// All that may differ, line by line.
QStringList told(const Workspace &workspace, const ImportSummary &summary)
{
    QStringList lines;
    const auto add = [&lines](const std::vector<std::string> &words) {
        QStringList line;
        for (const std::string &each : words)
            line.push_back(QString::fromStdString(each));
        lines.push_back(line.join(QLatin1Char(' ')));
    };
    add({"summary", std::to_string(summary.documents), std::to_string(summary.known), std::to_string(summary.facts),
         std::to_string(summary.reprints)});
    for (const std::string &name : summary.undated)
        add({"undated", name});
    for (const FailedFile &failed : summary.failed)
        add({"failed", failed.name, failed.failure.message});
    const Ledger ledger(workspace);
    for (const DocumentRow &row : documentsOf(workspace)) {
        add({std::to_string(row.id), row.name, row.path, row.sha256, row.newspaper, word(row.issued), std::to_string(int(row.dateSource)),
             std::to_string(int(row.newspaperSource))});
        const auto articles = ledger.articlesOf(row.id).value();
        const auto facts = ledger.factsOfDocument(row.id).value();
        for (const ArticleRow &article : articles)
            add({" ", std::to_string(article.id), article.title, word(article.published), std::to_string(article.reprintOf)});
        for (const FactRow &fact : facts)
            add({" ", std::to_string(fact.id), fact.fact.id, word(fact.issued)});
    }
    return lines;
}

} // namespace

class TestImportOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyNumberOfThreadsGivesTheSameWorkspace()
    {
        Folder folder;
        writeTwins(folder);
        const std::vector<std::string> paths{folder.path + "/a", folder.path + "/d/2023-03-02.txt", folder.path};
        QStringList first;
        for (unsigned run = 0; run < 24; ++run) {
            Desk desk;
            Workspace workspace = desk.open();
            ImportOptions options;
            options.threads = std::array{1U, 2U, 4U}[run % 3];
            const auto summary = importPages(workspace, paths, uneven(run), options);
            QVERIFY(summary.has_value());
            const QStringList now = told(workspace, *summary);
            if (first.empty())
                first = now;
            QCOMPARE(now, first);
        }
        // Pages 0 to 11 of a/; 12 to 17 and 100 to 105 of the archives; the story and its reprint.
        QVERIFY2(first.front().startsWith(QStringLiteral("summary 26 ")), qPrintable(first.front()));
    }
    void theFirstOfTheListIsKept()
    {
        Folder folder;
        writeTwins(folder);
        Desk desk;
        Workspace workspace = desk.open();
        QVERIFY(importPages(workspace, {folder.path + "/b", folder.path + "/c", folder.path + "/a"}, uneven(0)));
        std::map<std::string, std::string> dates; // by name
        for (const DocumentRow &row : documentsOf(workspace))
            dates[row.name] = word(row.issued);
        QCOMPARE(dates.size(), std::size_t(24));
        QCOMPARE(dates.at("3.txt"), std::string("-")); // before "3_2023-06-01.txt" in the order of names
        QCOMPARE(dates.at("6.zip/inner_2023-07-01.txt"), std::string("2023-07-01"));
        QCOMPARE(dates.count("6.zip/inner_2023-07-02.txt"), std::size_t(0));
        QCOMPARE(dates.count("7.zip/own.txt"), std::size_t(0)); // 6.zip has the same
    }
    // The archive is first in the list, and its second page is read when the file after it is long extracted.
    void aFasterTwinDoesNotWin()
    {
        Folder folder;
        folder.write("a.zip", zipOf({{"slow.txt", pageText(1)}, {"twin_2023-05-01.txt", pageText(2)}}));
        folder.write("b_2023-06-01.txt", pageText(2));
        for (const bool look : {false, true}) {
            Desk desk;
            Workspace workspace = desk.open();
            std::promise<void> through;
            auto ahead = through.get_future().share();
            ImportOptions options;
            options.threads = 2;
            const ExtractPage extract = [&](const Document &document) {
                if (document.name == "b_2023-06-01.txt")
                    through.set_value();
                if (document.name == "a.zip/slow.txt")
                    ahead.wait();
                return extracted(document);
            };
            std::vector<std::string> names;
            if (look) {
                const Preview preview = previewImport(workspace, {folder.path}, extract, options).value();
                for (const Candidate &candidate : preview.candidates)
                    names.push_back(candidate.name + (candidate.prospect == Prospect::Twin ? " is " + candidate.twin : ""));
                QCOMPARE(names, (std::vector<std::string>{"a.zip/slow.txt", "a.zip/twin_2023-05-01.txt",
                                                          "b_2023-06-01.txt is a.zip/twin_2023-05-01.txt"}));
                continue;
            }
            const auto summary = importPages(workspace, {folder.path}, extract, options);
            QCOMPARE(summary->known, std::int64_t(1));
            for (const DocumentRow &row : documentsOf(workspace))
                names.push_back(row.name + " " + word(row.issued));
            QCOMPARE(names, (std::vector<std::string>{"a.zip/slow.txt -", "a.zip/twin_2023-05-01.txt 2023-05-01"}));
        }
    }
    void aPreviewSeesReprintsAmongItsFiles()
    {
        Folder folder;
        folder.write("a.txt", story);
        folder.write("b.txt", pageText(1));
        folder.write("c.txt", storyAgain);
        Desk desk;
        Workspace workspace = desk.open();
        const Preview preview = previewImport(workspace, {folder.path}, extracted, {}).value();
        std::vector<std::int64_t> reprints;
        for (const Candidate &candidate : preview.candidates)
            reprints.push_back(candidate.reprints);
        QCOMPARE(reprints, (std::vector<std::int64_t>{0, 0, 1}));
        QCOMPARE(importPages(workspace, {folder.path}, extracted)->reprints, std::int64_t(1));
    }
    void aTwinStandsInForOneThatFails()
    {
        Folder folder;
        for (const char *name : {"a.txt", "b.txt", "c.txt"})
            folder.write(name, pageText(7));
        for (const unsigned threads : {1U, 2U, 4U}) {
            Desk desk;
            Workspace workspace = desk.open();
            ImportOptions options;
            options.threads = threads;
            const auto summary = importPages(
                workspace, {folder.path},
                [](const Document &document) {
                    if (document.name == "a.txt")
                        throw std::bad_alloc();
                    return extracted(document);
                },
                options);
            QCOMPARE(summary->failed.size(), std::size_t(1));
            QCOMPARE(summary->failed[0].name, std::string("a.txt"));
            QCOMPARE(summary->known, std::int64_t(1));
            QCOMPARE(documentsOf(workspace).at(0).name, std::string("b.txt"));
        }
    }
    // The first file ends when the others have filled all the room that is ahead of it.
    void aSlowFileHoldsNobodyUpForEver()
    {
        constexpr int files = 400, ahead = 250;
        Folder folder;
        for (int i = 0; i < files; ++i)
            folder.write(std::to_string(1000 + i) + ".txt", pageText(i));
        for (const unsigned threads : {2U, 4U}) {
            Desk desk;
            Workspace workspace = desk.open();
            ImportOptions options;
            options.threads = threads;
            std::atomic<int> others{0};
            const auto summary = importPages(
                workspace, {folder.path},
                [&](const Document &document) {
                    if (document.name == "1000.txt")
                        for (int now = others; now < ahead; now = others)
                            others.wait(now);
                    else if (++others >= ahead)
                        others.notify_all();
                    return extracted(document);
                },
                options);
            QCOMPARE(summary->documents, std::int64_t(files));
        }
    }
    void readersWaitAheadOfTheirTurnAndNeverInIt()
    {
        constexpr std::size_t room = 512;
        ParcelQueue queue;
        std::atomic<std::size_t> accepted{0};
        std::jthread ahead([&] {
            for (std::size_t source = 1; source <= 2 * room; ++source) {
                Parcel parcel;
                parcel.source = source;
                parcel.last = true;
                if (!queue.push(std::move(parcel)))
                    return;
                ++accepted;
            }
        });
        const auto end = qScopeGuard([&] { queue.close(); });
        QTRY_VERIFY_WITH_TIMEOUT(accepted >= room, 30000);
        QVERIFY(queue.take(0ms).empty()); // it is the turn of source 0
        Parcel parcel;
        parcel.name = "first";
        QVERIFY(queue.push(Parcel(parcel)));
        std::vector<Parcel> taken = queue.take(1000ms);
        QCOMPARE(taken.size(), std::size_t(1));
        QCOMPARE(taken[0].name, std::string("first"));
        QCOMPARE(accepted.load(), room);
        parcel.last = true;
        QVERIFY(queue.push(std::move(parcel)));
        std::size_t next = 0;
        while (next <= 2 * room)
            for (const Parcel &each : queue.take(1000ms))
                QCOMPARE(each.source, next++);
        queue.close();
        QVERIFY(!queue.push({}));
    }
};

QTEST_GUILESS_MAIN(TestImportOrder)
#include "test_importorder.moc"
