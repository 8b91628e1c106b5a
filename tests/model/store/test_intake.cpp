// Documents and facts on their way in: twice, half, again after a change of the extractor.
#include "builders.h"

#include "model/store/connection.h"
#include "model/store/reviewdesk.h"

#include <QTest>

#include <array>
#include <map>

using namespace starboard;
using namespace starboard::test;

class TestIntake : public QObject
{
    Q_OBJECT

    static FactLine line(const std::string &id, int value, const std::string &document = "d1")
    {
        FactLine result;
        result.fact.id = id;
        result.fact.value = Decimal(value);
        result.fact.unit = "处";
        result.fact.code = "flying_wires";
        result.fact.placeCode = "410972001";
        result.fact.district = "410972";
        result.fact.period = {day("2023-01-01"), day("2023-01-31"), PeriodKind::Span};
        result.document = document;
        result.issued = day("2023-02-01");
        return result;
    }

private Q_SLOTS:
    void everyFieldComesBack()
    {
        Desk desk;
        Workspace workspace = desk.open();
        Sheet page = sheet("a.txt", U"投资约17.85亿元。", {U"17.85"});
        Fact &fact = page.page.articles[0].facts[0];
        fact.value = Decimal(1785, 6);
        fact.upper = Decimal(2, 9);
        fact.bound = Bound::Approx;
        fact.unit = "元";
        fact.action = "投资";
        fact.object = "建设";
        fact.star = "产业兴旺";
        fact.status = Status::Planned;
        fact.place = "经开区";
        fact.period = {std::nullopt, day("2023-04-02"), PeriodKind::AsOf};
        fact.partOf = "x:9";
        fact.freeIndicator = "investment_total";
        fact.confidence = 0.625;
        import(workspace, page);
        FactRow row = allFacts(workspace).at(0);
        QCOMPARE(row.fact.value.toString(), std::string("1785000000"));
        QVERIFY(row.fact.upper == Decimal(2, 9));
        QVERIFY(row.fact.bound == Bound::Approx && row.fact.status == Status::Planned);
        QVERIFY(row.fact.period == fact.period);
        QVERIFY(row.fact.numberSpan == fact.numberSpan && row.fact.sentence == fact.sentence);
        for (auto member : {&Fact::unit, &Fact::action, &Fact::object, &Fact::star, &Fact::place, &Fact::placeCode, &Fact::district,
                            &Fact::quote, &Fact::number, &Fact::code, &Fact::freeIndicator})
            QCOMPARE(row.fact.*member, fact.*member);
        QCOMPARE(row.fact.confidence, 0.625);
        QCOMPARE(row.documentName, std::string("a.txt"));
        QCOMPARE(row.newspaper, std::string("测试日报"));
        QCOMPARE(row.articleTitle, std::string("整治见成效"));
        QVERIFY(row.issued == day("2023-04-02"));
        QVERIFY(*Ledger(workspace).text(row.document) == page.document.text);
        QCOMPARE(*Ledger(workspace).sentence(row.id), std::string("投资约17.85亿元。"));
    }
    void theSameBytesTwiceChangeNothing()
    {
        Desk desk;
        Workspace workspace = desk.open();
        Sheet page = sheet("a.txt", U"清理飞线154处，清理广告20处。", {U"154", U"20"});
        import(workspace, page);
        page.document.name = "copy of a.txt";
        auto again = Intake(workspace).importDocument(page.document, page.page);
        QVERIFY(again && again->arrival == Arrival::Known);
        Overview overview = *Ledger(workspace).overview();
        QCOMPARE(overview.documents, std::int64_t(1));
        QCOMPARE(overview.facts, std::int64_t(2));
    }
    void filesOfOneNameKeepTheirOwnIds()
    {
        Desk desk;
        Workspace workspace = desk.open();
        import(workspace, sheet("05.txt", U"清理飞线154处。", {U"154"}));
        import(workspace, sheet("05.txt", U"规范飞线154处。", {U"154"}));
        auto rows = allFacts(workspace);
        QCOMPARE(rows.size(), std::size_t(2));
        QVERIFY(rows[0].fact.id != rows[1].fact.id);
    }
    void partsNameTheirWholeByItsNewId()
    {
        Desk desk;
        Workspace workspace = desk.open();
        Sheet page = sheet("a.txt", U"整治问题154处，其中飞线20处。", {U"154", U"20"});
        page.page.articles[0].facts[1].partOf = page.page.articles[0].facts[0].id;
        import(workspace, page);
        auto rows = allFacts(workspace);
        QCOMPARE(rows[1].fact.partOf, rows[0].fact.id);
    }
    void aBatchIsThereAfterItsCommitAlone()
    {
        Desk desk;
        Workspace workspace = desk.open();
        Workspace other = desk.open(Access::Read);
        {
            Intake intake(workspace);
            QVERIFY(intake.begin());
            Sheet page = sheet("a.txt", U"清理飞线154处。", {U"154"});
            QVERIFY(intake.importDocument(page.document, page.page));
            QCOMPARE(Ledger(other).overview()->documents, std::int64_t(0));
        } // never committed
        QCOMPARE(Ledger(workspace).overview()->documents, std::int64_t(0));
        QVERIFY(workspace.check()->sound);
    }
    void removedDocumentsLeaveNothingBehind()
    {
        Desk desk;
        Workspace workspace = desk.open();
        RowId id = import(workspace, sheet("a.txt", U"清理飞线154处。", {U"154"}));
        QVERIFY(Intake(workspace).removeDocument(id));
        Overview overview = *Ledger(workspace).overview();
        QCOMPARE(overview.documents + overview.articles + overview.facts, std::int64_t(0));
        QVERIFY(Ledger(workspace).search("飞线", 10)->empty());
        QVERIFY(workspace.check()->sound);
    }
    void judgementsComeBackWithTheDocument()
    {
        Desk desk;
        Workspace workspace = desk.open();
        Sheet page = sheet("a.txt", U"清理飞线154处，清理广告20处。", {U"154", U"20"});
        RowId id = import(workspace, page);
        auto rows = allFacts(workspace);
        ReviewDesk review(workspace);
        Fact corrected = rows[0].fact;
        corrected.value = Decimal(145);
        QVERIFY(review.correct(rows[0].id, corrected));
        QVERIFY(review.reject(std::array{rows[1].id}));
        QVERIFY(Intake(workspace).removeDocument(id));
        import(workspace, page);
        rows = allFacts(workspace);
        QCOMPARE(rows[0].fact.value, Decimal(145));
        QVERIFY(rows[0].review == ReviewState::Corrected && rows[1].review == ReviewState::Rejected);
    }

    // A page that was judged before, one that goes again, and lines of a ledger share a commit.
    void standingCountsFollowWhatComesTogether()
    {
        Desk desk;
        Workspace workspace = desk.open();
        Sheet judged = sheet("a.txt", U"清理飞线154处，清理广告20处。", {U"154", U"20"});
        RowId id = import(workspace, judged);
        ReviewDesk review(workspace);
        auto rows = allFacts(workspace);
        Fact elsewhere = rows[0].fact;
        elsewhere.placeCode = "410972009"; // where no other fact is
        QVERIFY(review.correct(rows[0].id, elsewhere));
        QVERIFY(review.confirm(std::array{rows[1].id}));
        QVERIFY(Intake(workspace).removeDocument(id));

        Intake intake(workspace);
        QVERIFY(intake.begin());
        Sheet other = sheet("b.txt", U"清理飞线36处。", {U"36"}), gone = sheet("c.txt", U"清理飞线37处。", {U"37"});
        const RowId first = intake.importDocument(other.document, other.page)->document;
        QVERIFY(intake.importDocument(judged.document, judged.page));
        const RowId last = intake.importDocument(gone.document, gone.page)->document;
        QVERIFY(intake.removeDocument(last));
        QVERIFY(intake.importFacts({line("x1", 7), line("x2", 8)}));
        Sheet again = other;
        again.page.articles[0].facts[0].placeCode = "410972003";
        QVERIFY(intake.replaceExtraction(first, again.page));
        QVERIFY(intake.commit());

        Filter all; // counted fact by fact
        all.statuses = {Status::Actual};
        const Ledger ledger(workspace);
        const Overview standing = *ledger.overview(), counted = *ledger.overview(all);
        QCOMPARE(standing.facts, std::int64_t(5));
        QCOMPARE(counted.facts, std::int64_t(5));
        QCOMPARE(standing.unreviewed, std::int64_t(3));
        QCOMPARE(counted.unreviewed, std::int64_t(3));
        const auto byPlace = [](const std::vector<FactsAtPlace> &places) {
            std::map<std::string, std::int64_t> counts;
            for (const FactsAtPlace &place : places)
                if (place.facts != 0)
                    counts[place.place] = place.facts;
            return counts;
        };
        QCOMPARE(byPlace(*ledger.countByPlace({})), byPlace(*ledger.countByPlace(all)));
        QCOMPARE(byPlace(*ledger.countByPlace({})).at("410972009"), std::int64_t(1));
    }
    void aDocumentThatCannotBeWrittenTakesItsCommitBack()
    {
        Desk desk;
        Workspace workspace = desk.open();
        import(workspace, sheet("a.txt", U"清理飞线154处。", {U"154"}));
        Intake intake(workspace);
        QVERIFY(intake.begin());
        Sheet good = sheet("b.txt", U"清理飞线36处。", {U"36"}), bad = sheet("c.txt", U"清理飞线37处，规范停车88辆。", {U"37", U"88"});
        bad.page.articles[0].facts[1].bound = static_cast<Bound>(9); // the schema refuses it, after the first was written
        QVERIFY(intake.importDocument(good.document, good.page));
        QVERIFY(!intake.importDocument(bad.document, bad.page));
        QVERIFY(intake.commit());
        QCOMPARE(Ledger(workspace).overview()->documents, std::int64_t(1));
        QCOMPARE(allFacts(workspace).size(), std::size_t(1));
        QVERIFY(workspace.check()->sound);
        import(workspace, good);
        QCOMPARE(Ledger(workspace).overview()->facts, std::int64_t(2));
    }

    void factLinesKeepTheirIds()
    {
        Desk desk;
        Workspace workspace = desk.open();
        Intake intake(workspace);
        auto first = intake.importFacts({line("a/1", 5), line("a/2", 7), line("b/1", 9, "d2")});
        QVERIFY(first && first->added == 3);
        QCOMPARE(Ledger(workspace).factById("a/2")->fact.value, Decimal(7));
        QCOMPARE(Ledger(workspace).overview()->documents, std::int64_t(2));
    }
    void factLinesTwiceChangeNothing()
    {
        Desk desk;
        Workspace workspace = desk.open();
        Intake intake(workspace);
        QVERIFY(intake.importFacts({line("1", 5), line("2", 7)}));
        auto again = intake.importFacts({line("1", 5), line("2", 8)});
        QVERIFY(again);
        QCOMPARE(again->unchanged, std::int64_t(1));
        QCOMPARE(again->changed, std::int64_t(1));
        QCOMPARE(Ledger(workspace).factById("2")->fact.value, Decimal(8));
        QVERIFY(ReviewDesk(workspace).confirm(std::array{Ledger(workspace).factById("2")->id}));
        auto third = intake.importFacts({line("2", 9)});
        QVERIFY(third && third->kept == 1);
        QCOMPARE(Ledger(workspace).factById("2")->fact.value, Decimal(8));
    }
    void anIdTwiceInOneFileIsSaid()
    {
        Desk desk;
        Workspace workspace = desk.open();
        auto arrived = Intake(workspace).importFacts({line("1", 5), line("1", 6)});
        QVERIFY(arrived);
        QCOMPARE(arrived->problems.size(), std::size_t(1));
        QCOMPARE(Ledger(workspace).factById("1")->fact.value, Decimal(5));
    }

    void extractingAgainKeepsWhatPeopleSaid()
    {
        Desk desk;
        Workspace workspace = desk.open();
        const std::u32string text = U"清理飞线154处，清理广告20处，规范摊点31处，新增车位44个。";
        Sheet page = sheet("a.txt", text, {U"154", U"20", U"31"});
        RowId id = import(workspace, page);
        auto rows = allFacts(workspace);
        ReviewDesk review(workspace);
        Fact corrected = rows[0].fact;
        corrected.value = Decimal(145);
        QVERIFY(review.correct(rows[0].id, corrected));
        QVERIFY(review.confirm(std::array{rows[1].id}));
        // The new extractor reads 154 otherwise, no longer finds 20 and 31, and finds 44.
        Sheet better = sheet("a.txt", text, {U"154", U"44"}, "mobile_vendors");
        auto report = Intake(workspace).replaceExtraction(id, better.page);
        QVERIFY(report);
        QCOMPARE(report->added, std::int64_t(1));
        QCOMPARE(report->gone, std::int64_t(1));
        QCOMPARE(report->kept, std::int64_t(2));
        QCOMPARE(report->orphan.size(), std::size_t(1));
        rows = allFacts(workspace);
        QVERIFY((numbers(rows) == std::vector<std::string>{"154", "20", "44"}));
        QCOMPARE(rows[0].fact.value, Decimal(145));
        QCOMPARE(rows[0].fact.code, std::string("flying_wires"));
        QVERIFY(rows[0].review == ReviewState::Corrected && rows[1].review == ReviewState::Confirmed);
        QVERIFY(workspace.check()->sound);
    }
    void aReviewFollowsItsNumber()
    {
        Desk desk;
        Workspace workspace = desk.open();
        Sheet page = sheet("a.txt", U"清理飞线154处。", {U"154"});
        RowId id = import(workspace, page);
        RowId fact = allFacts(workspace).at(0).id;
        QVERIFY(ReviewDesk(workspace).confirm(std::array{fact}));
        // The reader now keeps a heading that it had dropped: everything stands three characters later.
        Sheet shifted = page;
        shifted.page.articles[0].facts[0].numberSpan = {7, 10};
        auto report = Intake(workspace).replaceExtraction(id, shifted.page);
        QVERIFY(report);
        QCOMPARE(report->moved.size(), std::size_t(1));
        auto rows = allFacts(workspace);
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows[0].id, fact);
        QVERIFY(rows[0].review == ReviewState::Confirmed);
        QVERIFY((rows[0].fact.numberSpan == TextSpan{7, 10}));
        QVERIFY(rows[0].fact.id.ends_with(":7-10"));
    }
    void theUsersDateAndDistrictLast()
    {
        Desk desk;
        Workspace workspace = desk.open();
        Sheet page = sheet("a.txt", U"清理飞线154处。", {U"154"});
        RowId id = import(workspace, page);
        ReviewDesk review(workspace);
        QVERIFY(review.setIssued(std::array{id}, day("2022-12-31")));
        QVERIFY(review.setDistrict(std::array{id}, "411002"));
        QVERIFY(Intake(workspace).replaceExtraction(id, page.page));
        DocumentRow row = *Ledger(workspace).document(id);
        QVERIFY(row.issued == day("2022-12-31") && row.dateSource == DateSource::User);
        QCOMPARE(row.district, std::string("411002"));
        QVERIFY(allFacts(workspace).at(0).issued == day("2022-12-31"));
    }
};

QTEST_GUILESS_MAIN(TestIntake)
#include "test_intake.moc"
