// Reprints in a workspace: found among two thousand articles, counted once, unlinked and linked for ever.
#include "builders.h"

#include "model/core/catalogue.h"
#include "model/stats/account.h"
#include "model/store/connection.h"
#include "model/store/migration.h"
#include "model/store/reviewdesk.h"
#include "model/store/storedreports.h"
#include "tests/support/articles.h"

#include <QFile>
#include <QTest>

#include <map>

using namespace starboard;
using namespace starboard::test;

namespace {

// One article that fills its page, with one fact at its first figure.
Sheet pageOf(const std::string &name, const std::u32string &body, const char *issued)
{
    std::size_t begin = body.find_first_of(U"123456789");
    std::size_t end = std::min(body.find_first_not_of(U"0123456789", begin), body.size());
    std::vector<std::u32string> numerals;
    if (begin != std::u32string::npos)
        numerals.push_back(body.substr(begin, end - begin));
    Sheet result = sheet(name, body, numerals);
    result.page.issued = parseDate(issued);
    for (Fact &fact : result.page.articles[0].facts)
        fact.quote = name; // other words around the figure
    return result;
}

RowId articleOf(const Workspace &workspace, RowId document) { return Ledger(workspace).articlesOf(document)->at(0).id; }

const std::u32string story = U"近日，河东街道坚持网格化管理，发动志愿者清理飞线充电126处，规范流动摊点九个，更换路灯，居民纷纷点赞。";

// Three papers, one story; the second issue came into the workspace first.
struct Room {
    Desk desk;
    Workspace workspace = desk.open();
    ReviewDesk review{workspace};
    Ledger ledger{workspace};
    RowId second = articleOf(workspace, import(workspace, pageOf("b.txt", story, "2023-04-03")));
    RowId third = articleOf(workspace, import(workspace, pageOf("c.txt", U"本报讯　" + story, "2023-04-04")));
    RowId first = articleOf(workspace, import(workspace, pageOf("a.txt", story + U"（记者）", "2023-04-02")));

    RowId originalOf(RowId article) const { return ledger.article(article)->reprintOf; }
    // Reports that count elsewhere.
    std::size_t leftOut() const
    {
        ReportRequest request;
        request.places = {"410972"};
        request.indicators = {"flying_wires"};
        auto reports = StoredReports(workspace).reports(request);
        auto catalogue = Catalogue::read(STARBOARD_RESOURCES "/lexicon/indicators.tsv");
        if (!reports || !catalogue)
            qFatal("no reports");
        Query query;
        query.place = "410972";
        query.indicator = "flying_wires";
        return account(reports->all(), query, *catalogue).leftOutBecause(Why::Reprint);
    }
};

} // namespace

class TestReprints : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // 2,000 articles: 300 edited reprints and 100 sequels with new figures among 1,600 that are nobody's copy; they come
    // in several imports.
    void precisionAndRecall_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed : {1U, 20230316U, 77U})
            QTest::addRow("seed %u", seed) << seed;
    }
    void precisionAndRecall()
    {
        QFETCH(quint32, seed);
        ArticleMaker maker(seed);
        std::vector<MadeArticle> originals;
        std::vector<std::u32string> bodies;
        for (int i = 0; i < 1600; ++i) {
            originals.push_back(maker.make());
            bodies.push_back(originals.back().body());
        }
        std::map<std::size_t, std::size_t> truth; // reprint → original
        for (std::size_t i = 0; i < 300; ++i) {
            truth[bodies.size()] = i * 5;
            bodies.push_back(maker.reprint(originals[i * 5]).body());
        }
        for (std::size_t i = 0; i < 100; ++i)
            bodies.push_back(maker.sequel(originals[i * 7 + 1]).body());
        Desk desk;
        Workspace workspace = desk.open();
        std::vector<RowId> articles;
        Intake intake(workspace);
        for (std::size_t i = 0; i < bodies.size(); ++i) {
            if (i % 256 == 0)
                QVERIFY(intake.begin());
            Sheet page = sheet(std::to_string(100000 + i), bodies[i], {});
            auto arrived = intake.importDocument(page.document, page.page);
            QVERIFY(arrived.has_value());
            articles.push_back(articleOf(workspace, arrived->document));
            if (i % 256 == 255 || i + 1 == bodies.size())
                QVERIFY(intake.commit());
        }
        std::size_t right = 0, found = 0;
        for (std::size_t i = 0; i < bodies.size(); ++i) {
            RowId original = Ledger(workspace).article(articles[i])->reprintOf;
            found += original != 0;
            right += original != 0 && truth.contains(i) && articles[truth[i]] == original;
        }
        double precision = found == 0 ? 0 : static_cast<double>(right) / static_cast<double>(found);
        double recall = static_cast<double>(right) / static_cast<double>(truth.size());
        qInfo("precision %.4f, recall %.4f", precision, recall);
        QVERIFY(precision >= 0.98);
        QVERIFY(recall >= 0.98);
        QCOMPARE(intake.reprints(), std::int64_t(found));
    }

    void theEarliestIssueIsTheOriginal()
    {
        Room room;
        QCOMPARE(room.originalOf(room.first), RowId(0));
        QCOMPARE(room.originalOf(room.second), room.first);
        QCOMPARE(room.originalOf(room.third), room.first);
        auto others = *room.ledger.reprintsOf(room.third);
        QCOMPARE(others.size(), std::size_t(2));
        QCOMPARE(others[0].id, room.first);
        QCOMPARE(others[1].id, room.second);
        QCOMPARE(room.ledger.article(room.first)->reprints, std::int64_t(2));
        QCOMPARE(room.ledger.overview()->reprints, std::int64_t(2));
        QCOMPARE(room.leftOut(), std::size_t(2));
    }
    void articlesOfOneDocumentAreNoReprints()
    {
        Desk desk;
        Workspace workspace = desk.open();
        Sheet page = sheet("a.txt", story + story, {});
        auto half = static_cast<std::uint32_t>(story.size());
        page.page.articles[0].span = {0, half};
        page.page.articles.push_back({"另一篇", {half, 2 * half}, {}, {}});
        import(workspace, page);
        QCOMPARE(Ledger(workspace).overview()->reprints, std::int64_t(0));
    }
    void unlinkedArticlesCountAndStayUnlinked()
    {
        Room room;
        RowId step = *room.review.unlinkReprint(room.third);
        QVERIFY(step > 0);
        QCOMPARE(room.originalOf(room.third), RowId(0));
        QVERIFY(room.ledger.article(room.third)->keptApart);
        QCOMPARE(room.leftOut(), std::size_t(1));
        QCOMPARE(*room.review.unlinkReprint(room.third), RowId(0)); // it is none already
        // Another issue of the same story finds the original, not the one kept apart, and leaves that one alone.
        RowId fourth = articleOf(room.workspace, import(room.workspace, pageOf("d.txt", story + U"　", "2023-04-01")));
        QCOMPARE(room.originalOf(room.first), fourth);
        QCOMPARE(room.originalOf(room.third), RowId(0));
        QVERIFY(room.review.undo(step));
        QCOMPARE(room.originalOf(room.third), fourth);
        QVERIFY(!room.ledger.article(room.third)->keptApart);
        LogEntry entry = room.review.log(1)->front();
        QCOMPARE(entry.kind, std::string("unlink"));
        QCOMPARE(entry.undoes, step);
    }
    // Rule 2 by the words alone would leave the second one out all the same.
    void theSameWordsOfAnUnlinkedArticleCount()
    {
        Room room;
        Sheet page = pageOf("e.txt", story + U"！", "2023-04-05");
        page.page.articles[0].facts[0].quote = "c.txt"; // as the third has it
        RowId last = articleOf(room.workspace, import(room.workspace, page));
        QCOMPARE(room.leftOut(), std::size_t(3));
        QVERIFY(room.review.unlinkReprint(last));
        QCOMPARE(room.leftOut(), std::size_t(2));
    }
    void theUsersLinkLasts()
    {
        Room room;
        RowId other = articleOf(room.workspace, import(room.workspace, pageOf("z.txt", U"河西街道新修道路126条，新建公厕，受到群众好评，大家都说好。", "2023-04-09")));
        QCOMPARE(room.originalOf(other), RowId(0));
        RowId step = *room.review.linkReprint(other, room.second); // leads to what the second repeats
        QCOMPARE(room.originalOf(other), room.first);
        QVERIFY(!room.review.linkReprint(room.first, room.first));
        QVERIFY(room.review.undo(step));
        QCOMPARE(room.originalOf(other), RowId(0));
        // An original that becomes a reprint takes its own reprints along.
        step = *room.review.linkReprint(room.first, other);
        for (RowId article : {room.first, room.second, room.third})
            QCOMPARE(room.originalOf(article), other);
        QVERIFY(room.review.undo(step));
        for (RowId article : {room.second, room.third})
            QCOMPARE(room.originalOf(article), room.first);
    }
    void wordsOutliveExtractionsAndDocuments()
    {
        Room room;
        RowId other = articleOf(room.workspace, import(room.workspace, pageOf("z.txt", U"河西街道新修道路126条，新建公厕，受到群众好评，大家都说好。", "2023-04-09")));
        QVERIFY(*room.review.unlinkReprint(room.third) > 0);
        QVERIFY(*room.review.linkReprint(other, room.first) > 0);
        Intake intake(room.workspace);
        // The extractor now begins the article elsewhere, under another headline.
        Sheet anew = pageOf("c.txt", U"本报讯　" + story, "2023-04-04");
        anew.page.articles[0].title = "换了标题";
        anew.page.articles[0].span.begin = 4;
        RowId document = room.ledger.article(room.third)->document;
        QVERIFY(intake.replaceExtraction(document, anew.page));
        RowId third = articleOf(room.workspace, document);
        QVERIFY(room.ledger.article(third)->keptApart);
        QCOMPARE(room.originalOf(third), RowId(0));
        // Both pages go and come back, the reprint before its original.
        RowId first = room.ledger.article(room.first)->document, last = room.ledger.article(other)->document;
        QVERIFY(intake.removeDocument(document));
        QVERIFY(intake.removeDocument(last));
        QVERIFY(intake.removeDocument(first));
        QCOMPARE(room.originalOf(room.second), RowId(0)); // what is left counts
        third = articleOf(room.workspace, import(room.workspace, pageOf("c.txt", U"本报讯　" + story, "2023-04-04")));
        QVERIFY(room.ledger.article(third)->keptApart);
        other = articleOf(room.workspace, import(room.workspace, pageOf("z.txt", U"河西街道新修道路126条，新建公厕，受到群众好评，大家都说好。", "2023-04-09")));
        QCOMPARE(room.originalOf(other), RowId(0));
        first = articleOf(room.workspace, import(room.workspace, pageOf("a.txt", story + U"（记者）", "2023-04-02")));
        QCOMPARE(room.originalOf(other), first);
        QCOMPARE(room.originalOf(room.second), first);
        QCOMPARE(room.originalOf(third), RowId(0));
    }
    void anotherReprintTakesTheOriginalsPlace()
    {
        Room room;
        QVERIFY(Intake(room.workspace).removeDocument(room.ledger.article(room.first)->document));
        QCOMPARE(room.originalOf(room.second), RowId(0));
        QCOMPARE(room.originalOf(room.third), room.second);
        QCOMPARE(room.leftOut(), std::size_t(1));
    }
    void previewsFindWhatIsThere()
    {
        Room room;
        QVERIFY(*room.ledger.articleLike(U"　　" + story) != 0);
        QCOMPARE(*room.ledger.articleLike(U"河西街道新修道路126条，新建公厕，受到群众好评，大家都说好。"), RowId(0));
    }
    // Articles of a file that the first version wrote have no signatures: the next import makes them.
    void olderArticlesAreFoundToo()
    {
        Desk desk;
        {
            Connection connection(desk.path, desk.path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, {});
            QVERIFY(migrate(connection, {migrations().front()}, {}));
            connection.run("PRAGMA application_id = 1398030674;" // as Workspace marks its files
                           "INSERT INTO documents VALUES (1, 'abc', 'a.txt', '', '', 19449, 2, '', 0, 0, 'text', 'UTF-8', 0, 0, 1, '');"
                           "INSERT INTO articles VALUES (1, 1, '旧', 0, 1000, 19449, NULL, 0);");
            std::string text = toUtf8(story);
            Statement(connection, "INSERT INTO texts VALUES (1, ?1, NULL)").bind(text).run();
        }
        Workspace workspace = desk.open();
        QVERIFY(QFile::exists(desk.folder.filePath(QStringLiteral("w.before-2.db"))));
        Intake intake(workspace);
        QVERIFY(intake.begin());
        Sheet page = pageOf("b.txt", U"本报讯　" + story, "2023-04-03");
        auto arrived = intake.importDocument(page.document, page.page);
        QVERIFY(arrived && intake.commit());
        QCOMPARE(Ledger(workspace).article(articleOf(workspace, arrived->document))->reprintOf, RowId(1));
    }
    // Wording that everybody uses must not make imports slow.
    void commonArticlesStayCheap()
    {
        Desk desk;
        Workspace workspace = desk.open();
        Intake intake(workspace);
        QVERIFY(intake.begin());
        for (int i = 0; i < 2000; ++i) {
            Sheet page = sheet(std::to_string(i), numbered(story, i, U"。"), {});
            QVERIFY(intake.importDocument(page.document, page.page));
        }
        QVERIFY(intake.commit());
        QCOMPARE(Ledger(workspace).overview()->documents, std::int64_t(2000));
    }
};

QTEST_GUILESS_MAIN(TestReprints)
#include "test_reprints.moc"
