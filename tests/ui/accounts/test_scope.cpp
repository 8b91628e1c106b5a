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

    void theWholeOfAFilter_data()
    {
        QTest::addColumn<std::vector<std::string>>("places");
        QTest::addColumn<std::string>("whole");
        QTest::addColumn<std::vector<std::string>>("among");
        using Codes = std::vector<std::string>;
        QTest::newRow("one") << Codes{"410972"} << std::string("410972") << Codes{};
        QTest::newRow("streets of one district") << Codes{"410972061", "410972060"} << std::string("410972") << Codes{"410972060", "410972061"};
        QTest::newRow("districts of one city") << Codes{"410902", "410972"} << std::string("4109") << Codes{"410902", "410972"};
        QTest::newRow("two cities") << Codes{"411002", "410972"} << std::string("41") << Codes{"410972", "411002"};
        QTest::newRow("a district and a street of it") << Codes{"410972", "410972060"} << std::string("410972") << Codes{};
        QTest::newRow("a street of it beside another district")
            << Codes{"410972", "410972060", "411002"} << std::string("41") << Codes{"410972", "411002"};
        QTest::newRow("none: where the facts are") << Codes{} << std::string("41") << Codes{};
    }
    void theWholeOfAFilter()
    {
        QFETCH(std::vector<std::string>, places);
        QFETCH(std::string, whole);
        QFETCH(std::vector<std::string>, among);
        const auto made = ask<Whole>([&](Sources &sources) { return wholeOf(sources, at(places)); });
        QCOMPARE(made.place, whole);
        QCOMPARE(made.among, among);
    }

    // The flying wires of the first half of 2023, by hand in sampleledger.h: 魏都区 80, 华龙区 ≥60, 经开区 ≥120 of its streets.
    void severalPlacesAddUp_data()
    {
        QTest::addColumn<std::vector<std::string>>("places");
        QTest::addColumn<int>("value");
        QTest::addColumn<int>("reporting");
        using Codes = std::vector<std::string>;
        QTest::newRow("two districts of two cities") << Codes{"411002", "410902"} << 140 << 2;
        QTest::newRow("a district and a street of another") << Codes{"411002", "410972060"} << 180 << 2;
        QTest::newRow("a street is not added to its district") << Codes{"411002", "410972", "410972060"} << 200 << 2;
        QTest::newRow("two streets without the rest") << Codes{"410972060", "410972061"} << 120 << 2;
        QTest::newRow("one that says nothing") << Codes{"410972060", "410972099"} << 100 << 1;
    }
    void severalPlacesAddUp()
    {
        QFETCH(std::vector<std::string>, places);
        QFETCH(int, value);
        QFETCH(int, reporting);
        Filter filter = at(places);
        filter.from = parseDate("2023-01-01");
        filter.to = parseDate("2023-06-30");
        for (Detail detail : {Detail::Full, Detail::Figures, Detail::Values}) {
            const auto made = ask<Account>([&](Sources &sources) {
                const auto whole = wholeOf(sources, filter);
                return sources.statistics(filter).account(whole->query("flying_wires", windowOf(filter), detail));
            });
            QCOMPARE(made.value, std::optional(Rational(value)));
            QCOMPARE(made.places.size(), static_cast<std::size_t>(reporting));
            QCOMPARE(made.side, Side::Below);
        }
    }

    // 75 % of 200 and 90 % of 100 are 240 of 300; the 70 % that a paper prints of one of them is no rate of both.
    void aRateOfSeveralPlacesComesFromItsParts()
    {
        Filter filter = at({"411002", "410972"});
        filter.from = parseDate("2023-01-01");
        filter.to = parseDate("2023-06-30");
        const auto made = ask<Account>([&](Sources &sources) {
            return sources.statistics().account(wholeOf(sources, filter)->query("rectification_rate", windowOf(filter)));
        });
        QCOMPARE(made.value, std::optional(Rational(80)));
        QVERIFY(made.flags.has(Flag::Computed));
        QCOMPARE(made.leftOutBecause(Why::Rate), std::size_t(1));
    }

    // What the filter lets through is all that accounts look at.
    void aFilterNarrowsAccounts_data()
    {
        QTest::addColumn<Filter>("filter");
        QTest::addColumn<QString>("value");
        Filter doubtful = at({"410902"}), certain = at({"411002"}), plans = at({"410972"}), none = at({"411002"});
        doubtful.confidenceBelow = 0.7; // 华龙区's street lamps alone
        certain.text = "w1";            // its page alone: the later total of w2 displaces it no more
        plans.statuses = {Status::Planned};
        none.reviews = {ReviewState::Rejected};
        QTest::newRow("nothing narrowed") << at({"411002"}) << u"80"_s;
        QTest::newRow("doubtful facts") << doubtful << u"-"_s;
        QTest::newRow("words") << certain << u"30"_s;
        QTest::newRow("plans alone: nothing happened") << plans << u"-"_s;
        QTest::newRow("rejected facts") << none << u"-"_s;
    }
    void aFilterNarrowsAccounts()
    {
        QFETCH(Filter, filter);
        QFETCH(QString, value);
        for (Detail detail : {Detail::Full, Detail::Values}) {
            const auto made = ask<Account>([&](Sources &sources) {
                return sources.statistics(filter).account(wholeOf(sources, filter)->query("flying_wires", {}, detail));
            });
            QCOMPARE(made.value ? QString::fromStdString(made.value->toString(2)) : u"-"_s, value);
        }
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

    // 经开区 prints no rate, but found and rectified.
    void aRateIsToldByItsPartsToo()
    {
        Filter filter = test::firstHalfOf2023();
        filter.indicators = {"rectification_rate"};
        QCOMPARE(ask<std::vector<std::string>>([&](Sources &sources) { return starboard::placesBeside(sources, filter, 60); }),
                 (std::vector<std::string>{"410972", "411002"}));
    }

    void indicatorsOfTheFilter_data()
    {
        QTest::addColumn<Filter>("filter");
        QTest::addColumn<int>("atMost");
        QTest::addColumn<std::vector<std::string>>("codes");
        using Codes = std::vector<std::string>;
        QTest::newRow("in the catalogue's order, whatever the period")
            << test::firstHalfOf2023() << 200
            << Codes{"flying_wires", "mobile_vendors", "small_ads", "trees_planted", "street_lamps", "problems_found", "problems_rectified",
                     "rectification_rate"};
        QTest::newRow("most facts") << test::firstHalfOf2023() << 1 << Codes{"flying_wires"};
        Filter inspection = test::firstHalfOf2023();
        inspection.families = {Family::Inspection};
        inspection.places = {"410972"};
        // nobody prints the rate of 410972; its parts make it
        QTest::newRow("a family in a district") << inspection << 200 << Codes{"problems_found", "problems_rectified", "rectification_rate"};
        inspection.families.clear();
        inspection.indicators = {"problems_found", "problems_rectified"};
        QTest::newRow("parts alone") << inspection << 200 << Codes{"problems_found", "problems_rectified"};
        inspection.indicators = {"rectification_rate"};
        QTest::newRow("a rate that its parts make") << inspection << 200 << Codes{"rectification_rate"};
        QTest::newRow("in a district, with what has no date") << at({"411002"}) << 200
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
