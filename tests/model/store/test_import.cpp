// Files to facts: folders, second imports, failures beside successes, stopping half way.
#include "builders.h"

#include "model/store/preview.h"
#include "model/store/reviewdesk.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <array>
#include <atomic>

using namespace starboard;
using namespace starboard::test;

class TestImport : public QObject
{
    Q_OBJECT

    struct Folder {
        QTemporaryDir dir;
        std::string path = dir.path().toStdString();
        std::atomic<int> extracted{0};

        void write(const QString &name, const QByteArray &bytes) const
        {
            QDir().mkpath(QFileInfo(dir.filePath(name)).path());
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        void writePages(int count) const
        {
            for (int i = 0; i < count; ++i)
                write(QStringLiteral("p%1.txt").arg(i), QByteArray("清理飞线") + QByteArray::number(i) + "处。");
        }
        // Stands for the extractor: one article, one fact for the first number.
        ExtractPage extract()
        {
            return [this](const Document &document) {
                ++extracted;
                Sheet page = sheet(document.name, document.text, {U"飞线"});
                page.page.issued = document.hints.published;
                page.page.dateSource = document.hints.dateSource;
                return page.page;
            };
        }
    };

private Q_SLOTS:
    void aFolderWithItsSubfolders()
    {
        Folder folder;
        folder.writePages(40);
        folder.write(QStringLiteral("2023-05-04/b.txt"), "清理广告二十处。");
        Desk desk;
        Workspace workspace = desk.open();
        auto summary = importPages(workspace, {folder.path}, folder.extract());
        QVERIFY(summary.has_value());
        QCOMPARE(summary->documents, std::int64_t(41));
        QCOMPARE(summary->facts, std::int64_t(41));
        QCOMPARE(summary->undated.size(), std::size_t(40));
        QVERIFY(summary->failed.empty());
        bool found = false;
        auto documents = Ledger(workspace).documents().value();
        for (const DocumentRow &document : documents)
            found = found || (document.name == "2023-05-04/b.txt" && document.issued == day("2023-05-04") &&
                              document.dateSource == DateSource::FileName);
        QVERIFY(found);
    }
    void theSecondTimeNothingIsReadOrChanged()
    {
        Folder folder;
        folder.writePages(20);
        Desk desk;
        Workspace workspace = desk.open();
        QVERIFY(importPages(workspace, {folder.path}, folder.extract()));
        auto again = importPages(workspace, {folder.path}, folder.extract());
        QCOMPARE(again->documents, std::int64_t(0));
        QCOMPARE(again->known, std::int64_t(20));
        QCOMPARE(folder.extracted.load(), 20);
        // A copy elsewhere is known by its bytes, and a changed file is new.
        QVERIFY(QFile::copy(folder.dir.filePath(QStringLiteral("p1.txt")), folder.dir.filePath(QStringLiteral("copy.txt"))));
        folder.write(QStringLiteral("p2.txt"), "清理飞线2222处。");
        auto third = importPages(workspace, {folder.path}, folder.extract());
        QCOMPARE(third->documents, std::int64_t(1));
        QCOMPARE(third->known, std::int64_t(20));
        QCOMPARE(folder.extracted.load(), 21);
        QCOMPARE(Ledger(workspace).overview()->documents, std::int64_t(21));
    }
    void oneBadFileHindersNoOther()
    {
        Folder folder;
        folder.writePages(5);
        folder.write(QStringLiteral("empty.txt"), "");
        folder.write(QStringLiteral("noise.txt"), QByteArray("\0\1\2\xff\xfe\0\0\3", 8).repeated(600));
        Desk desk;
        Workspace workspace = desk.open();
        auto summary = importPages(workspace, {folder.path, folder.path + "/gone.txt"}, folder.extract());
        QVERIFY(summary.has_value());
        QCOMPARE(summary->documents, std::int64_t(5));
        QCOMPARE(summary->failed.size(), std::size_t(3));
        for (const FailedFile &failed : summary->failed)
            QVERIFY(!failed.failure.message.empty());
        QVERIFY(workspace.check()->sound);
        // What failed is tried again, what succeeded is not.
        auto again = importPages(workspace, {folder.path}, folder.extract());
        QCOMPARE(again->failed.size(), std::size_t(2));
        QCOMPARE(again->known, std::int64_t(5));
    }
    void anExtractorThatThrowsLosesOnePage()
    {
        Folder folder;
        folder.writePages(5);
        Desk desk;
        Workspace workspace = desk.open();
        auto extract = folder.extract();
        auto summary = importPages(workspace, {folder.path}, [&](const Document &document) {
            if (document.name == "p3.txt")
                throw std::bad_alloc();
            return extract(document);
        });
        QCOMPARE(summary->documents, std::int64_t(4));
        QCOMPARE(summary->failed.at(0).name, std::string("p3.txt"));
    }
    void stoppingKeepsWhatIsFinished()
    {
        Folder folder;
        folder.writePages(200);
        Desk desk;
        Workspace workspace = desk.open();
        std::atomic<int> asked{0};
        ImportOptions options;
        options.stopAsked = [&] { return ++asked > 30; };
        auto summary = importPages(workspace, {folder.path}, folder.extract(), options);
        QVERIFY(summary && summary->cancelled);
        QVERIFY(summary->documents < 200);
        Overview overview = *Ledger(workspace).overview();
        QCOMPARE(overview.documents, summary->documents);
        QCOMPARE(overview.facts, summary->facts);
        QVERIFY(workspace.check()->sound);
        auto rest = importPages(workspace, {folder.path}, folder.extract());
        QCOMPARE(rest->documents + summary->documents, std::int64_t(200));
    }
    void progressEndsAtTheEnd()
    {
        Folder folder;
        folder.writePages(10);
        Desk desk;
        Workspace workspace = desk.open();
        ImportProgress last;
        ImportOptions options;
        options.progress = [&](const ImportProgress &progress) { last = progress; };
        QVERIFY(importPages(workspace, {folder.path}, folder.extract(), options));
        QCOMPARE(last.files, std::int64_t(10));
        QCOMPARE(last.allFiles, std::int64_t(10));
        QCOMPARE(last.facts, std::int64_t(10));
    }
    void aPreviewStoresNothing()
    {
        Folder folder;
        folder.writePages(10);
        folder.write(QStringLiteral("empty.txt"), "");
        Desk desk;
        Workspace workspace = desk.open();
        QVERIFY(importPages(workspace, {folder.path + "/p3.txt"}, folder.extract()));
        const std::int64_t changes = workspace.changeCount();
        std::vector<Arriving> seen;
        ImportOptions options;
        options.look = [&](Arriving &&arriving) { seen.push_back(std::move(arriving)); };
        options.mostFiles = 7; // of ten that are not known
        options.threads = 1;
        auto summary = importPages(workspace, {folder.path}, folder.extract(), options);
        QVERIFY(summary.has_value());
        QCOMPARE(summary->known, std::int64_t(1));
        QCOMPARE(summary->unread, std::int64_t(3));
        QCOMPARE(summary->documents, std::int64_t(6));
        QCOMPARE(summary->facts, std::int64_t(6));
        QCOMPARE(seen.size(), std::size_t(7));
        QCOMPARE(std::count_if(seen.begin(), seen.end(), [](const Arriving &one) { return one.failure.has_value(); }), 1);
        QCOMPARE(Ledger(workspace).overview()->documents, std::int64_t(1));
        QCOMPARE(workspace.changeCount(), changes);
        QCOMPARE(importPages(workspace, {folder.path}, folder.extract())->documents, std::int64_t(9));
    }
    void pagesThatWereLookedAtAreNotExtractedAgain()
    {
        Folder folder;
        folder.writePages(8);
        folder.write(QStringLiteral("z-copy.txt"), "清理飞线1处。");
        folder.write(QStringLiteral("z-empty.txt"), "");
        Desk desk;
        Workspace workspace = desk.open();
        ImportOptions options;
        options.mostFiles = 5;
        options.threads = 1;
        const auto first = previewImport(workspace, {folder.path}, folder.extract(), options);
        QCOMPARE(folder.extracted.load(), 5);
        QCOMPARE(first->unread, std::int64_t(5));
        options.mostFiles = 100;
        const auto all = previewImport(workspace, {folder.path}, folder.extract(), options, first->pages);
        QCOMPARE(folder.extracted.load(), 8);
        QCOMPARE(all->candidates.size(), std::size_t(10));
        QVERIFY(all->candidates[8].prospect == Prospect::Twin);
        QCOMPARE(all->candidates[8].twin, std::string("p1.txt"));
        QVERIFY(all->candidates[9].prospect == Prospect::Failed);
        ImportOptions oneByOne; // a twin that overtakes the first would be extracted, too
        oneByOne.threads = 1;
        const auto summary = importPages(workspace, {folder.path}, remembering(all->pages, folder.extract()), oneByOne);
        QCOMPARE(summary->documents, std::int64_t(8));
        QCOMPARE(folder.extracted.load(), 8);
    }
    void pastedTextIsADocument()
    {
        Folder folder;
        Desk desk;
        Workspace workspace = desk.open();
        ImportOptions options;
        options.texts.push_back(documentFromText(U"清理飞线1234处。", "pasted"));
        auto summary = importPages(workspace, {}, folder.extract(), options);
        QCOMPARE(summary->documents, std::int64_t(1));
        QCOMPARE(summary->facts, std::int64_t(1));
        QCOMPARE(importPages(workspace, {}, folder.extract(), options)->known, std::int64_t(1));
        QCOMPARE(Ledger(workspace).documents()->front().name, std::string("pasted"));
    }
    void theSourceOfEachWordIsKept()
    {
        Folder folder;
        folder.write(QStringLiteral("试验日报_2023-05-04.txt"), "清理飞线1处。");
        folder.write(QStringLiteral("b.txt"), "清理飞线2处。");
        folder.write(QStringLiteral("manifest.csv"), "file,newspaper,published,district\nb.txt,河东日报,2022-12-01,410972\n");
        Desk desk;
        Workspace workspace = desk.open();
        auto extract = [](const Document &document) {
            Sheet made = sheet(document.name, document.text, {});
            made.page.newspaper = document.hints.newspaper;
            made.page.issued = document.hints.published;
            made.page.dateSource = document.hints.dateSource;
            made.page.district = document.hints.district.empty() ? "411002" : document.hints.district;
            return made.page;
        };
        QVERIFY(importPages(workspace, {folder.path}, extract));
        Ledger ledger(workspace);
        auto documents = ledger.documents().value();
        QCOMPARE(documents.size(), std::size_t(2));
        const DocumentRow &told = documents[0], &named = documents[1]; // in the order of issue
        QCOMPARE(told.newspaper, std::string("河东日报"));
        QVERIFY(told.newspaperSource == DateSource::Manifest && told.dateSource == DateSource::Manifest &&
                told.districtSource == DateSource::Manifest);
        QCOMPARE(named.newspaper, std::string("试验日报"));
        QVERIFY(named.newspaperSource == DateSource::FileName && named.dateSource == DateSource::FileName &&
                named.districtSource == DateSource::Page);
        // The user's word wins, and a new extraction leaves it.
        ReviewDesk review(workspace);
        const std::array ids{named.id};
        QVERIFY(review.setNewspaper(ids, "柳林时报") && review.setDistrict(ids, "410973"));
        Document again = documentFromText(U"清理飞线1处。", named.name);
        again.hints.newspaper = "试验日报";
        again.hints.published = day("2023-05-04");
        QVERIFY(Intake(workspace).replaceExtraction(named.id, extract(again)));
        DocumentRow now = *ledger.document(named.id);
        QVERIFY(now.newspaper == "柳林时报" && now.newspaperSource == DateSource::User);
        QVERIFY(now.district == "410973" && now.districtSource == DateSource::User);
    }
    void aManifestGivesDates()
    {
        Folder folder;
        folder.writePages(2);
        folder.write(QStringLiteral("dates.csv"), "file,newspaper,published\np0.txt,试报,2022-12-01\n");
        auto manifest = Manifest::read(folder.path + "/dates.csv");
        QVERIFY(manifest.has_value());
        QFile::remove(folder.dir.filePath(QStringLiteral("dates.csv")));
        Desk desk;
        Workspace workspace = desk.open();
        ImportOptions options;
        options.manifest = &*manifest;
        auto summary = importPages(workspace, {folder.path}, folder.extract(), options);
        QCOMPARE(summary->undated.size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "test_import.moc"
