// What a filter asks of the statistics; the facts stand in tests/support/sampleledger.h.
#include "tests/support/bench.h"
#include "ui/accounts/scope.h"

#include <QTest>

using namespace starboard;
using namespace Qt::StringLiterals;

class TestScope : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Bench> m_bench;

    template <typename Answer> Answer ask(std::function<Result<Answer>(Sources &)> question)
    {
        std::optional<Answer> told;
        Request request(m_bench->session().worker());
        m_bench->session().ask(request, std::move(question), [&told](Answer answer) { told = std::move(answer); });
        return QTest::qWaitFor([&told] { return told.has_value(); }) ? *told : Answer{};
    }

    static Filter at(std::vector<std::string> places)
    {
        Filter filter;
        filter.places = std::move(places);
        return filter;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<test::Bench>();
        QVERIFY(m_bench->openSample());
    }
    void cleanupTestCase() { m_bench.reset(); }

    void theWholePlaceHoldsAll_data()
    {
        QTest::addColumn<std::vector<std::string>>("places");
        QTest::addColumn<std::string>("whole");
        QTest::newRow("one") << std::vector<std::string>{"410972"} << std::string("410972");
        QTest::newRow("streets of one district") << std::vector<std::string>{"410972060", "410972061"} << std::string("410972");
        QTest::newRow("districts of one city") << std::vector<std::string>{"410902", "410972"} << std::string("4109");
        QTest::newRow("two cities") << std::vector<std::string>{"411002", "410972"} << std::string("41");
        QTest::newRow("a district and a street of it") << std::vector<std::string>{"410972", "410972060"} << std::string("410972");
        QTest::newRow("none: where the facts are") << std::vector<std::string>{} << std::string("41");
    }
    void theWholePlaceHoldsAll()
    {
        QFETCH(std::vector<std::string>, places);
        QTEST(ask<std::string>([&](Sources &sources) { return wholePlace(sources, at(places)); }), "whole");
    }

    void placesBeside_data()
    {
        QTest::addColumn<std::vector<std::string>>("places");
        QTest::addColumn<int>("atMost");
        QTest::addColumn<std::vector<std::string>>("beside");
        using Codes = std::vector<std::string>;
        QTest::newRow("no place: the districts") << Codes{} << 6 << Codes{"410902", "410972", "411002"};
        // 411002 has w1 w2 v1 v2 p1 p2 p5 t1 t3 s1, 410972 with its streets w3 w4 w6 p3 p4 t2 t4, 410902 w5 t5 d1
        QTest::newRow("those with the most facts") << Codes{} << 2 << Codes{"410972", "411002"};
        QTest::newRow("several are those") << Codes{"411002", "410902"} << 6 << Codes{"410902", "411002"};
        QTest::newRow("one: those below it") << Codes{"410972"} << 6 << Codes{"410972060", "410972061"};
        QTest::newRow("a city: its districts") << Codes{"4109"} << 6 << Codes{"410902", "410972"};
    }
    void placesBeside()
    {
        QFETCH(std::vector<std::string>, places);
        QFETCH(int, atMost);
        Filter filter = at(places);
        filter.from = parseDate("2023-05-01"); // silence in the period takes no place away
        filter.to = parseDate("2023-05-31");
        QTEST(ask<std::vector<std::string>>(
                  [&](Sources &sources) { return starboard::placesBeside(sources, filter, static_cast<std::size_t>(atMost)); }),
              "beside");
    }

    void indicatorsOfTheFilter_data()
    {
        QTest::addColumn<Filter>("filter");
        QTest::addColumn<int>("atMost");
        QTest::addColumn<std::vector<std::string>>("codes");
        using Codes = std::vector<std::string>;
        QTest::newRow("in the catalogue's order") << test::firstHalfOf2023() << 200
                                                  << Codes{"flying_wires", "mobile_vendors", "trees_planted", "street_lamps",
                                                           "problems_found", "problems_rectified", "rectification_rate"};
        QTest::newRow("most facts") << test::firstHalfOf2023() << 1 << Codes{"flying_wires"};
        Filter inspection = test::firstHalfOf2023();
        inspection.families = {Family::Inspection};
        inspection.places = {"410972"};
        // nobody prints the rate of 410972; its parts make it
        QTest::newRow("a family in a district") << inspection << 200 << Codes{"problems_found", "problems_rectified", "rectification_rate"};
        inspection.families.clear();
        inspection.indicators = {"problems_found", "problems_rectified"};
        QTest::newRow("parts alone") << inspection << 200 << Codes{"problems_found", "problems_rectified"};
        QTest::newRow("without a period, with what has no date") << at({"411002"}) << 200
                                                                  << Codes{"flying_wires", "mobile_vendors", "small_ads", "trees_planted",
                                                                           "problems_found", "problems_rectified", "rectification_rate"};
    }
    void indicatorsOfTheFilter()
    {
        QFETCH(Filter, filter);
        QFETCH(int, atMost);
        QTEST(ask<std::vector<std::string>>([&](Sources &sources) { return indicatorsOf(sources, filter, static_cast<std::size_t>(atMost)); }),
              "codes");
    }

    void theWindowIsTheFiltersPeriod()
    {
        QCOMPARE(windowOf(test::firstHalfOf2023()), (Window{parseDate("2023-01-01"), parseDate("2023-06-30")}));
        QVERIFY(!windowOf(Filter{}).bounded());
    }
};

QTEST_MAIN(TestScope)
#include "test_scope.moc"
