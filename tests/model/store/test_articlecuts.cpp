// Articles that people split and merge: rows, facts, search, log, undo, and a page that is extracted anew.
#include "builders.h"

#include "model/store/reviewdesk.h"

#include <QTest>

#include <array>

using namespace starboard;
using namespace starboard::test;

namespace {

// Two reports that a page prints without a gap; the second begins with its headline.
const std::u32string text = U"魏都区清理飞线154处，清理广告20处。\n经开区植树忙\n经开区植树300棵。\n";
const std::uint32_t secondBegins = 21; // counted by hand: nineteen characters, the full stop, the line end

struct Piece {
    std::string title;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::vector<std::string> numbers;
    friend bool operator==(const Piece &, const Piece &) = default;
};

Sheet oneArticle()
{
    Sheet made = sheet("a.txt", text, {U"154", U"20", U"300"});
    for (Fact &fact : made.page.articles[0].facts) {
        const bool first = fact.numberSpan.begin < secondBegins;
        fact.sentence = first ? TextSpan{0, 20} : TextSpan{secondBegins + 7, 38};
    }
    return made;
}

Sheet twoArticles()
{
    Sheet made = oneArticle();
    Article second = made.page.articles[0];
    made.page.articles[0].span.end = secondBegins;
    made.page.articles[0].facts.pop_back();
    second.span.begin = secondBegins;
    second.title = "经开区植树忙";
    second.facts.erase(second.facts.begin(), second.facts.begin() + 2);
    made.page.articles.push_back(second);
    return made;
}

std::vector<Piece> piecesOf(const Workspace &workspace)
{
    std::vector<Piece> pieces;
    const Ledger ledger(workspace);
    const auto rows = ledger.articlesOf(ledger.documents()->front().id);
    for (const ArticleRow &row : *rows)
        pieces.push_back({row.title, row.span.begin, row.span.end, numbers(*ledger.factsOfArticle(row.id))});
    return pieces;
}

const std::vector<Piece> whole{{"整治见成效", 0, 39, {"154", "20", "300"}}};
const std::vector<Piece> halves{{"整治见成效", 0, secondBegins, {"154", "20"}}, {"经开区植树忙", secondBegins, 39, {"300"}}};

struct Room {
    explicit Room(const Sheet &made) : sheet(made) {}
    Desk desk;
    Sheet sheet;
    Workspace workspace = desk.open();
    ReviewDesk review{workspace};
    RowId document = import(workspace, sheet);

    std::vector<RowId> articles() const
    {
        std::vector<RowId> ids;
        const auto rows = Ledger(workspace).articlesOf(document);
        for (const ArticleRow &row : *rows)
            ids.push_back(row.id);
        return ids;
    }
    std::vector<std::string> found(const char *words) const
    {
        std::vector<std::string> titles;
        const auto hits = Ledger(workspace).search(words, 10);
        for (const SearchHit &hit : *hits)
            titles.push_back(hit.article.title);
        return titles;
    }
};

} // namespace

class TestArticleCuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTextIsCountedRight()
    {
        QCOMPARE(text.size(), std::size_t(39));
        QCOMPARE(text.substr(secondBegins, 6), std::u32string(U"经开区植树忙"));
    }
    void anArticleIsSplitAndMergedAgain()
    {
        Room room(oneArticle());
        const RowId step = *room.review.splitArticle(room.articles()[0], secondBegins, "经开区植树忙");
        QVERIFY(step != 0);
        QVERIFY(piecesOf(room.workspace) == halves);
        QCOMPARE(room.found("植树"), std::vector<std::string>{"经开区植树忙"}); // the index follows
        QCOMPARE(room.found("飞线"), std::vector<std::string>{"整治见成效"});
        QVERIFY(room.workspace.check()->sound);
        QVERIFY(*room.review.mergeArticles(room.articles()) != 0);
        QVERIFY(piecesOf(room.workspace) == whole);
        QVERIFY(room.workspace.check()->sound);
        const auto log = *room.review.log(10);
        QCOMPARE(log.size(), std::size_t(2));
        QCOMPARE(log[0].kind, std::string("merge"));
        QCOMPARE(log[1].kind, std::string("split"));
    }
    void undoAndRedoWithoutEnd()
    {
        Room room(oneArticle());
        RowId step = *room.review.splitArticle(room.articles()[0], secondBegins, "经开区植树忙");
        const std::vector<RowId> ids = room.articles();
        for (int i = 0; i < 3; ++i) {
            QVERIFY(piecesOf(room.workspace) == halves);
            QCOMPARE(room.articles(), ids); // the rows come back under their numbers
            const RowId back = *room.review.undo(step);
            QVERIFY(piecesOf(room.workspace) == whole);
            step = *room.review.undo(back);
        }
        QVERIFY(room.workspace.check()->sound);
    }
    void undoRefusesWhatWasCutSince()
    {
        Room room(oneArticle());
        const RowId step = *room.review.splitArticle(room.articles()[0], secondBegins, "经开区植树忙");
        QVERIFY(room.review.splitArticle(room.articles()[1], 28, "又一篇"));
        const auto refused = room.review.undo(step);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, FailureCode::Usage);
        QCOMPARE(room.articles().size(), std::size_t(3));
    }
    void cutsOutliveANewExtraction_data()
    {
        QTest::addColumn<bool>("removed");
        QTest::newRow("extracted anew") << false;
        QTest::newRow("removed and imported again") << true;
    }
    void cutsOutliveANewExtraction()
    {
        QFETCH(bool, removed);
        Room room(oneArticle());
        QVERIFY(room.review.splitArticle(room.articles()[0], secondBegins, "经开区植树忙"));
        const RowId confirmed = Ledger(room.workspace).factsOfDocument(room.document)->back().id;
        QVERIFY(room.review.confirm(std::array{confirmed}));
        if (removed) {
            QVERIFY(Intake(room.workspace).removeDocument(room.document));
            room.document = import(room.workspace, room.sheet);
        } else {
            const auto report = Intake(room.workspace).replaceExtraction(room.document, room.sheet.page);
            QVERIFY(report);
            QCOMPARE(report->same, std::int64_t(2));
            QCOMPARE(report->kept, std::int64_t(1));
        }
        QVERIFY(piecesOf(room.workspace) == halves);
        QVERIFY(Ledger(room.workspace).factsOfDocument(room.document)->back().review == ReviewState::Confirmed);
        QVERIFY(room.workspace.check()->sound);
    }
    void aMergeOutlivesANewExtraction()
    {
        Room room(twoArticles());
        QVERIFY(piecesOf(room.workspace) == halves);
        QVERIFY(room.review.mergeArticles(room.articles()));
        QVERIFY(Intake(room.workspace).replaceExtraction(room.document, room.sheet.page));
        QVERIFY(piecesOf(room.workspace) == whole);
        // A later extractor that sees one article by itself agrees with the person.
        QVERIFY(Intake(room.workspace).replaceExtraction(room.document, oneArticle().page));
        QVERIFY(piecesOf(room.workspace) == whole);
    }
    void aCutThatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<std::uint32_t>("at");
        QTest::newRow("at the beginning") << std::uint32_t(0);
        QTest::newRow("behind the end") << std::uint32_t(39);
        QTest::newRow("through a sentence") << std::uint32_t(12);
    }
    void aCutThatMakesNoSenseIsRefused()
    {
        QFETCH(std::uint32_t, at);
        Room room(oneArticle());
        const auto refused = room.review.splitArticle(room.articles()[0], at, "x");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, FailureCode::Usage);
        QVERIFY(piecesOf(room.workspace) == whole);
        QVERIFY(room.review.log(10)->empty());
    }
    void onlyNeighboursAreMerged()
    {
        Room room(oneArticle());
        QVERIFY(room.review.splitArticle(room.articles()[0], secondBegins, "乙"));
        QVERIFY(room.review.splitArticle(room.articles()[1], 28, "丙"));
        const std::vector<RowId> ids = room.articles();
        const auto refused = room.review.mergeArticles(std::array{ids[0], ids[2]});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, FailureCode::Usage);
        const RowId other = import(room.workspace, sheet("b.txt", U"另一版整治广告9处。", {U"9"}));
        const RowId stranger = Ledger(room.workspace).articlesOf(other)->front().id;
        QVERIFY(!room.review.mergeArticles(std::array{ids[0], stranger}));
        QCOMPARE(*room.review.mergeArticles(std::array{ids[0]}), RowId(0));
        QVERIFY(room.review.mergeArticles(ids));
        QCOMPARE(piecesOf(room.workspace)[0].numbers, (std::vector<std::string>{"154", "20", "300"}));
    }
};

QTEST_GUILESS_MAIN(TestArticleCuts)
#include "test_articlecuts.moc"
