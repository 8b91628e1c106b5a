// Filters, sorting and paging, texts, and the search that must find words of two characters.
#include "builders.h"

#include "model/store/articleslisted.h"
#include "model/store/connection.h"

#include <QTest>

#include <algorithm>

using namespace starboard;
using namespace starboard::test;

class TestLedger : public QObject
{
    Q_OBJECT

    static FactLine line(int number, const std::string &place, const std::string &code, std::optional<Date> end)
    {
        FactLine result;
        result.fact.id = "f" + std::to_string(number);
        result.fact.value = Decimal(number % 7);
        result.fact.code = code;
        result.fact.family = code == "problems_found" ? Family::Inspection : Family::Rectification;
        result.fact.placeCode = place;
        result.fact.quote = "清理第" + std::to_string(number) + "处";
        result.fact.period = {end, end, PeriodKind::Span};
        result.fact.confidence = number % 10 / 10.0;
        result.document = "d" + std::to_string(number % 3);
        result.issued = end;
        return result;
    }

    // 60 facts: places 410972, 410972001, 411002; every tenth without a date.
    static void fill(Workspace &workspace)
    {
        const char *places[] = {"410972", "410972001", "411002"};
        std::vector<FactLine> lines;
        for (int i = 0; i < 60; ++i) {
            std::optional<Date> end;
            if (i % 10 != 0)
                end = day("2023-01-01") + std::chrono::days(i);
            lines.push_back(line(i, places[i % 3], i % 2 ? "problems_found" : "flying_wires", end));
            lines.back().fact.status = i % 5 == 0 ? Status::Planned : Status::Actual;
        }
        QVERIFY(Intake(workspace).importFacts(lines));
    }

private Q_SLOTS:
    void filters_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<int>("facts");
        QTest::newRow("nothing") << QStringLiteral("{}") << 60;
        QTest::newRow("a district with its streets") << QStringLiteral(R"({"places":["410972"]})") << 40;
        QTest::newRow("a street") << QStringLiteral(R"({"places":["410972001"]})") << 20;
        QTest::newRow("a province") << QStringLiteral(R"({"places":["41"]})") << 60;
        QTest::newRow("two districts") << QStringLiteral(R"({"places":["411002","410972"]})") << 60;
        QTest::newRow("an indicator") << QStringLiteral(R"({"indicators":["problems_found"]})") << 30;
        QTest::newRow("a family") << QStringLiteral(R"({"families":["inspection"]})") << 30;
        QTest::newRow("an indicator or a family") << QStringLiteral(R"({"indicators":["flying_wires"],"families":["inspection"]})") << 60;
        QTest::newRow("plans") << QStringLiteral(R"({"statuses":["planned"]})") << 12;
        // Day i of January … : i = 31 … 58 without 40 and 50.
        QTest::newRow("February") << QStringLiteral(R"({"from":"2023-02-01","to":"2023-02-28"})") << 26;
        QTest::newRow("without a date") << QStringLiteral(R"({"without_date":true})") << 6;
        QTest::newRow("doubtful") << QStringLiteral(R"({"confidence_below":0.3})") << 18;
        // The value of fact i is i mod 7.
        QTest::newRow("values from 5 to 6") << QStringLiteral(R"({"value_from":"5","value_to":"6"})") << 16;
        QTest::newRow("values up to 0") << QStringLiteral(R"({"value_to":"0"})") << 9;
        QTest::newRow("a unit that none has") << QStringLiteral(R"({"units":["处"]})") << 0;
        QTest::newRow("bounds") << QStringLiteral(R"({"bounds":["exact","at_most"]})") << 60;
        QTest::newRow("issued in February") << QStringLiteral(R"({"issued_from":"2023-02-01","issued_to":"2023-02-28"})") << 26;
        QTest::newRow("words") << QStringLiteral(R"({"text":"第5"})") << 11;
        QTest::newRow("words of the document") << QStringLiteral(R"({"text":"清理 d1"})") << 20;
        QTest::newRow("all at once")
            << QStringLiteral(R"({"places":["410972001"],"indicators":["problems_found"],"statuses":["actual"]})") << 8;
    }
    void filters()
    {
        QFETCH(QString, json);
        QFETCH(int, facts);
        Desk desk;
        Workspace workspace = desk.open();
        fill(workspace);
        auto filter = filterFromJsonText(json.toStdString());
        QVERIFY(filter.has_value());
        QVERIFY(filterFromJsonText(toJsonText(*filter)) == filter);
        Ledger ledger(workspace);
        QCOMPARE(ledger.countFacts(*filter).value(), std::int64_t(facts));
        QCOMPARE(ledger.facts(*filter, {}, {}, 1000)->rows.size(), std::size_t(facts));
        QCOMPARE(ledger.factIds(*filter, {})->size(), std::size_t(facts));
        QCOMPARE(ledger.overview(*filter)->facts, std::int64_t(facts));
        std::int64_t counted = 0;
        auto places = ledger.countByPlace(*filter).value();
        for (const FactsAtPlace &place : places)
            counted += place.facts;
        QCOMPARE(counted, std::int64_t(facts));
    }
    void filtersInWords()
    {
        Filter filter;
        QCOMPARE(toText(filter), std::string("everything"));
        filter.places = {"410972"};
        filter.from = day("2023-01-01");
        filter.to = day("2023-06-30");
        FilterNames names;
        names.place = [](std::string_view) { return "经开区"; };
        QCOMPARE(toText(filter, names), std::string("places 经开区; days 2023-01-01 to 2023-06-30"));
    }

    void pagesJoinWithoutGapOrOverlap_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<bool>("descending");
        for (int order = 0; order <= static_cast<int>(FactOrder::Review); ++order)
            for (bool descending : {false, true})
                QTest::addRow("order %d %s", order, descending ? "down" : "up") << order << descending;
    }
    void pagesJoinWithoutGapOrOverlap()
    {
        QFETCH(int, order);
        QFETCH(bool, descending);
        Desk desk;
        Workspace workspace = desk.open();
        fill(workspace);
        Ledger ledger(workspace);
        FactSort sort{static_cast<FactOrder>(order), descending};
        std::vector<RowId> paged;
        std::optional<PageKey> after;
        int pages = 0;
        do {
            auto page = ledger.facts({}, sort, after, 7);
            QVERIFY(page.has_value());
            for (const FactRow &row : page->rows)
                paged.push_back(row.id);
            after = page->next;
            ++pages;
        } while (after && pages < 100);
        QCOMPARE(pages, 9); // 8 × 7 + 4
        QVERIFY(paged == *ledger.factIds({}, {sort}));
        std::sort(paged.begin(), paged.end());
        QVERIFY(std::adjacent_find(paged.begin(), paged.end()) == paged.end());
        QCOMPARE(paged.size(), std::size_t(60));
    }
    // Equal in the first order: the second decides, its own way; then the row, the way of the first.
    void severalOrders()
    {
        Desk desk;
        Workspace workspace = desk.open();
        fill(workspace);
        Ledger ledger(workspace);
        const auto ids = *ledger.factIds({}, {{FactOrder::Place, true}, {FactOrder::Value, false}, {FactOrder::Confidence, true}});
        const auto rows = *ledger.rows(ids);
        QCOMPARE(rows.size(), std::size_t(60));
        // 411002 holds i = 2, 5, 8 … 59: value 0 (i mod 7) have 14, 35, 56, of confidence 0.4, 0.5, 0.6
        QCOMPARE(rows[0].fact.id, std::string("f56"));
        QCOMPARE(rows[1].fact.id, std::string("f35"));
        QCOMPARE(rows[2].fact.id, std::string("f14"));
        // value 1: 8, 29, 50, of confidence 0.8, 0.9, 0.0
        QCOMPARE(rows[3].fact.id, std::string("f29"));
        QCOMPARE(rows[4].fact.id, std::string("f8"));
        QCOMPARE(rows[5].fact.id, std::string("f50"));
        QCOMPARE(rows[59].fact.placeCode, std::string("410972"));
    }
    void readingStopsWhenAsked()
    {
        Desk desk;
        Workspace workspace = desk.open();
        fill(workspace);
        int seen = 0;
        QVERIFY(Ledger(workspace).eachFactId({}, {}, [&seen](RowId) { return ++seen < 7; }));
        QCOMPARE(seen, 7);
    }
    void sortingFollowsTheValue()
    {
        Desk desk;
        Workspace workspace = desk.open();
        fill(workspace);
        auto rows = Ledger(workspace).facts({}, {FactOrder::Value, true}, {}, 60)->rows;
        QVERIFY(std::is_sorted(rows.begin(), rows.end(), [](const FactRow &a, const FactRow &b) { return b.fact.value < a.fact.value; }));
        rows = Ledger(workspace).facts({}, {FactOrder::Period, false}, {}, 60)->rows;
        QVERIFY(!rows.front().fact.period.end && rows.back().fact.period.end == day("2023-03-01"));
    }
    void rowsComeInTheOrderAsked()
    {
        Desk desk;
        Workspace workspace = desk.open();
        fill(workspace);
        Ledger ledger(workspace);
        std::vector<RowId> ids = *ledger.factIds({}, {{FactOrder::Value, false}});
        auto rows = ledger.rows(std::span(ids).subspan(10, 5));
        for (std::size_t i = 0; i < 5; ++i)
            QCOMPARE(rows->at(i).id, ids[10 + i]);
        QCOMPARE(ledger.fact(99999).error().code, FailureCode::NotFound);
    }

    void search_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("hits");
        QTest::newRow("two characters") << QStringLiteral("创文") << 1;
        QTest::newRow("two characters over a line break") << QStringLiteral("充电") << 1;
        QTest::newRow("three") << QStringLiteral("志愿者") << 2;
        QTest::newRow("one character") << QStringLiteral("我") << 1;
        QTest::newRow("the last character") << QStringLiteral("们") << 1;
        QTest::newRow("two words") << QStringLiteral("志愿者 创文") << 1;
        QTest::newRow("two words of two articles") << QStringLiteral("我们 创文") << 0;
        QTest::newRow("characters that stand apart") << QStringLiteral("志者") << 0;
        QTest::newRow("a number with its word") << QStringLiteral("154处") << 1;
        QTest::newRow("the beginning of a number") << QStringLiteral("15") << 1;
        QTest::newRow("full width") << QStringLiteral("１５４") << 1;
        QTest::newRow("letters of another case") << QStringLiteral("app") << 1;
        QTest::newRow("a title") << QStringLiteral("见成效") << 2;
        QTest::newRow("signs alone") << QStringLiteral("（") << 1;
        QTest::newRow("what the index language means") << QStringLiteral("\" OR * NEAR") << 0;
        QTest::newRow("blanks") << QStringLiteral("  　") << 0;
        QTest::newRow("nothing") << QString() << 0;
    }
    void search()
    {
        QFETCH(QString, words);
        QFETCH(int, hits);
        Desk desk;
        Workspace workspace = desk.open();
        import(workspace, sheet("a.txt", U"全区创文工作推进，\n志愿者清理飞线充\n电154处（APP上报）。", {U"154"}));
        import(workspace, sheet("b.txt", U"志愿者说：为了我们。", {}));
        auto found = Ledger(workspace).search(words.toStdString(), 10);
        QVERIFY2(found.has_value(), found ? "" : found.error().detail.c_str());
        QCOMPARE(found->size(), std::size_t(hits));
        for (const SearchHit &hit : *found) {
            std::u32string snippet = fromUtf8(hit.snippet);
            for (TextSpan mark : hit.marks)
                QVERIFY(mark.begin < mark.end && mark.end <= snippet.size());
        }
    }
    void marksPointAtTheWords()
    {
        Desk desk;
        Workspace workspace = desk.open();
        const std::u32string text = U"全区创文工作推进，\n志愿者清理飞线充\n电154处。";
        import(workspace, sheet("a.txt", text, {U"154"}));
        SearchHit hit = Ledger(workspace).search("充电", 1)->at(0);
        QCOMPARE(hit.places.size(), std::size_t(1));
        QVERIFY(slice(text, hit.places[0]) == U"充\n电");
        QVERIFY(slice(fromUtf8(hit.snippet), hit.marks.at(0)) == U"充电");
    }
    void longWordsOfManyPages()
    {
        Desk desk;
        Workspace workspace = desk.open();
        for (int i = 0; i < 30; ++i)
            import(workspace, sheet(std::to_string(i), numbered(U"第", i, U"次整治行动"), {}));
        QCOMPARE(Ledger(workspace).search("整治行动", 100)->size(), std::size_t(30));
        QCOMPARE(Ledger(workspace).search("整治行动", 10, 25)->size(), std::size_t(5));
    }
    void aListHoldsTheNewestArticles()
    {
        Desk desk;
        Workspace workspace = desk.open();
        std::vector<FactLine> lines;
        for (int i = 0; i < articlesListed + 3; ++i) {
            lines.push_back(line(i, i < 2 ? "411002" : "410972", "flying_wires", day("2015-01-01") + std::chrono::days(i)));
            lines.back().document = "d" + std::to_string(i);
        }
        QVERIFY(Intake(workspace).importFacts(lines));
        const auto newest = *Ledger(workspace).articles();
        QCOMPARE(newest.size(), std::size_t(articlesListed));
        QCOMPARE(newest.front().documentName, "d" + std::to_string(articlesListed + 2));
        QCOMPARE(newest.back().documentName, std::string("d3"));
        Filter old;
        old.places = {"411002"};
        QCOMPARE(Ledger(workspace).articles(old)->size(), std::size_t(2));
    }
    void textsOfArticles()
    {
        Desk desk;
        Workspace workspace = desk.open();
        RowId id = import(workspace, sheet("a.txt", U"清理飞线154处。", {U"154"}));
        Ledger ledger(workspace);
        auto articles = *ledger.articlesOf(id);
        QCOMPARE(articles.size(), std::size_t(1));
        QCOMPARE(articles[0].facts, std::int64_t(1));
        QVERIFY(*ledger.articleText(articles[0].id) == U"清理飞线154处。");
        QCOMPARE(ledger.factsOfArticle(articles[0].id)->size(), std::size_t(1));
        Filter other;
        other.places = {"411002"};
        QCOMPARE(ledger.articles({})->size(), std::size_t(1));
        QVERIFY(ledger.articles(other)->empty());
        QCOMPARE(ledger.documents()->size(), std::size_t(1));
    }
    void layoutsComeBack()
    {
        Desk desk;
        Workspace workspace = desk.open();
        Sheet page = sheet("a.pdf", U"清理154处", {U"154"});
        page.document.origin.format = Format::Pdf;
        page.document.origin.pages = {{595.5F, 842}};
        page.document.origin.boxes = {{{2, 5}, 0, 10, 20.25F, 30, 40}};
        RowId id = import(workspace, page);
        Origin origin = *Ledger(workspace).origin(id);
        QVERIFY(origin.format == Format::Pdf);
        QCOMPARE(origin.pages.at(0).width, 595.5F);
        QVERIFY((origin.boxes.at(0).span == TextSpan{2, 5}));
        QCOMPARE(origin.boxes.at(0).top, 20.25F);
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "test_ledger.moc"
