// Extracting a workspace again: what changed is told, a trial writes nothing, the user's word reaches the extractor.
#include "builders.h"

#include "model/store/renewal.h"
#include "model/store/reviewdesk.h"

#include <QTest>

using namespace starboard;
using namespace starboard::test;

class TestRenewal : public QObject
{
    Q_OBJECT

    static constexpr const char32_t *text = U"清理飞线154处，清理广告20处，规范摊点31处。";

    // A reader that knows other words now: 20 is gone, 31 has another indicator, 154 is as before, 处 is no number.
    static Page better() { return sheet("a.txt", text, {U"154", U"31"}, "mobile_vendors").page; }

private Q_SLOTS:
    void whatChangedIsTold_data()
    {
        QTest::addColumn<bool>("tryOnly");
        QTest::newRow("a trial") << true;
        QTest::newRow("in earnest") << false;
    }
    void whatChangedIsTold()
    {
        QFETCH(bool, tryOnly);
        Desk desk;
        Workspace workspace = desk.open();
        import(workspace, sheet("a.txt", text, {U"154", U"20", U"31"}));
        const auto first = allFacts(workspace);
        QVERIFY(ReviewDesk(workspace).confirm(std::array{first[0].id}));
        RenewalOptions options;
        options.tryOnly = tryOnly;
        const auto summary = renewExtractions(workspace, [](const Document &) { return better(); }, options);
        QVERIFY(summary);
        QCOMPARE(summary->documents, std::int64_t(1));
        QCOMPARE(summary->total.kept, std::int64_t(1)); // the confirmed 154
        QCOMPARE(summary->total.gone, std::int64_t(1));
        QCOMPARE(summary->total.changed, std::int64_t(1));
        QCOMPARE(summary->total.added, std::int64_t(0));
        QCOMPARE(summary->total.changes.size(), std::size_t(2));
        for (const FactChange &change : summary->total.changes) {
            if (change.after) {
                QCOMPARE(change.before->code, std::string("flying_wires"));
                QCOMPARE(change.after->code, std::string("mobile_vendors"));
            } else {
                QCOMPARE(change.before->number, std::string("20"));
            }
        }
        QVERIFY((numbers(allFacts(workspace)) ==
                 (tryOnly ? std::vector<std::string>{"154", "20", "31"} : std::vector<std::string>{"154", "31"})));
        QVERIFY(workspace.check()->sound);
    }

    void theUsersWordReachesTheExtractor()
    {
        Desk desk;
        Workspace workspace = desk.open();
        const RowId set = import(workspace, sheet("a.txt", text, {U"154"}));
        import(workspace, sheet("b.txt", U"清理飞线1处。", {U"1"}));
        ReviewDesk review(workspace);
        QVERIFY(review.setIssued(std::array{set}, day("2022-12-31")));
        QVERIFY(review.setDistrict(std::array{set}, "411002"));
        Hints seen;
        std::u32string read;
        RenewalOptions options;
        options.documents = {set};
        const auto summary = renewExtractions(
            workspace,
            [&](const Document &document) {
                seen = document.hints;
                read = document.text;
                return better();
            },
            options);
        QVERIFY(summary);
        QCOMPARE(summary->documents, std::int64_t(1));
        QVERIFY(seen.published == day("2022-12-31") && seen.dateSource == DateSource::User);
        QCOMPARE(seen.district, std::string("411002"));
        QVERIFY(read == text);
    }

    void itStopsBetweenDocuments()
    {
        Desk desk;
        Workspace workspace = desk.open();
        import(workspace, sheet("a.txt", text, {U"154"}));
        import(workspace, sheet("b.txt", U"清理飞线1处。", {U"1"}));
        RenewalOptions options;
        std::int64_t told = -1;
        options.progress = [&](std::int64_t done, std::int64_t, const std::string &) { told = done; };
        options.stopAsked = [&] { return told == 0; };
        const auto summary = renewExtractions(workspace, [](const Document &) { return better(); }, options);
        QVERIFY(summary && summary->cancelled);
        QCOMPARE(summary->documents, std::int64_t(1));
    }
};

QTEST_GUILESS_MAIN(TestRenewal)
#include "test_renewal.moc"
