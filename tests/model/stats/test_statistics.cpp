// Series, changes, comparisons, rankings, the funnel and what does not add up: small ledgers worked by hand.
#include "tests/model/stats/memorysource.h"

#include <QTest>

using namespace starboard;

namespace {

const std::string district = "410972", first = "410972001", second = "410972002", third = "410972003";

Window days(const char *from, const char *to)
{
    return {parseDate(from), parseDate(to)};
}

QString shown(const std::optional<Rational> &value)
{
    return value ? QString::fromStdString(value->toString(4)) : QStringLiteral("none");
}

QString shown(const Rank &rank)
{
    return rank.best == 0 ? QStringLiteral("-") : QStringLiteral("%1..%2").arg(rank.best).arg(rank.worst);
}

} // namespace

class TestStatistics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto catalogue = Catalogue::read(STARBOARD_RESOURCES "/lexicon/indicators.tsv");
        QVERIFY2(catalogue.has_value(), "the indicators cannot be read");
        m_catalogue = *catalogue;
    }
    void init() { m_source = MemorySource(); }

    void seriesByStep_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("values");
        QTest::newRow("months") << 0 << QStringLiteral("10 none 30 none none 5");
        QTest::newRow("quarters") << 1 << QStringLiteral("40 5");
        QTest::newRow("half-year") << 2 << QStringLiteral("45");
        QTest::newRow("year") << 3 << QStringLiteral("45");
    }
    void seriesByStep()
    {
        QFETCH(int, step);
        QFETCH(QString, values);
        add("a", district, "flying_wires", "10", "2023-01-01", "2023-01-31");
        add("b", district, "flying_wires", "30", "2023-03-01", "2023-03-31");
        add("c", district, "flying_wires", "5", "2023-06-18", "2023-06-18");
        auto points =
            statistics().series(asked("flying_wires", days("2023-01-01", "2023-06-30")), static_cast<Step>(step));
        QVERIFY(points.has_value());
        QStringList list;
        for (const SeriesPoint &point : *points)
            list << shown(point.account.value);
        QCOMPARE(list.join(u' '), values);
        QCOMPARE(m_source.asked, 1);
    }

    void crosstabByPlace()
    {
        add("a", first, "flying_wires", "10", "2023-01-01", "2023-01-31");
        add("b", second, "flying_wires", "20", "2023-01-01", "2023-01-31");
        add("c", second, "flying_wires", "7", "2023-02-01", "2023-02-28");
        auto table = statistics().crosstab(asked("flying_wires", {}), {first, second, third},
                                           {monthOf(2023, 1), monthOf(2023, 2)});
        QVERIFY(table.has_value());
        QCOMPARE(shown(table->cells[0][0].value), QStringLiteral("10"));
        QCOMPARE(shown(table->cells[0][1].value), QStringLiteral("none"));
        QCOMPARE(shown(table->cells[1][1].value), QStringLiteral("7"));
        QCOMPARE(shown(table->cells[2][0].value), QStringLiteral("none"));
        QCOMPARE(shown(table->totals[0].value), QStringLiteral("30"));
    }

    void calendarWindows()
    {
        QVERIFY(kindOf(days("2023-01-01", "2023-06-30")) == WindowKind::HalfYear);
        QVERIFY(kindOf(days("2023-02-01", "2023-04-30")) == WindowKind::Days);
        QVERIFY(kindOf({parseDate("2023-02-01"), {}}) == WindowKind::Open);
        QVERIFY(periodBefore(quarterOf(2023, 1)) == quarterOf(2022, 4));
        QVERIFY(periodBefore(days("2023-01-11", "2023-01-20")) == days("2023-01-01", "2023-01-10"));
        QVERIFY(yearBefore(monthOf(2024, 2)) == monthOf(2023, 2));
        QVERIFY(yearBefore(days("2024-02-10", "2024-02-29")) == days("2023-02-10", "2023-02-28"));
        QVERIFY(!periodBefore({}));
    }

    // Second quarter against the first: what each case has in the two quarters, and whether that is compared.
    void changeAgainstThePreviousPeriod_data()
    {
        QTest::addColumn<QStringList>("facts"); // "place value start end kind"
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("percent");
        const QString q1 = QStringLiteral("410972 100 2023-01-01 2023-03-31 span"),
                      q2 = QStringLiteral("410972 120 2023-04-01 2023-06-30 span");
        auto row = [](const char *name, const QStringList &facts, const char *reason, const char *percent) {
            QTest::newRow(name) << facts << QString::fromLatin1(reason) << QString::fromLatin1(percent);
        };
        row("both quarters whole", {q1, q2}, "comparable", "20");
        row("nothing now", {q1}, "no_report", "none");
        row("nothing before", {q2}, "no_report_before", "none");
        row("one month against a quarter", {q1, QStringLiteral("410972 50 2023-06-01 2023-06-30 span")}, "other_cover",
            "none");
        row("base zero", {QStringLiteral("410972 0 2023-01-01 2023-03-31 span"), q2}, "comparable", "none");
        row("other streets report",
            {QStringLiteral("410972001 100 2023-01-01 2023-03-31 span"),
             QStringLiteral("410972002 90 2023-04-01 2023-06-30 span")},
            "other_places", "none");
        row("own total against streets", {q1, QStringLiteral("410972002 90 2023-04-01 2023-06-30 span")},
            "other_places", "none");
        row("unknown start",
            {QStringLiteral("410972 100 - 2023-03-31 as_of"), QStringLiteral("410972 90 2023-04-01 2023-06-30 span")},
            "start_unknown", "none");
        row("contradicted", {q1, q2, QStringLiteral("410972 200 2023-04-01 2023-06-30 span")}, "contradicted", "none");
    }
    void changeAgainstThePreviousPeriod()
    {
        QFETCH(QStringList, facts);
        QFETCH(QString, reason);
        QFETCH(QString, percent);
        char id = 'a';
        for (const QString &fact : facts) {
            QStringList cells = fact.split(u' ');
            add(std::string(1, id++), cells[0].toStdString(), "flying_wires", cells[1].toStdString().c_str(),
                cells[2] == QStringLiteral("-") ? nullptr : qPrintable(cells[2]), qPrintable(cells[3]),
                *periodKindFromName(cells[4].toStdString()));
        }
        auto made = statistics().change(asked("flying_wires", quarterOf(2023, 2)), ChangeKind::PreviousPeriod);
        QVERIFY(made.has_value());
        std::string_view why = name(made->comparability);
        QCOMPARE(QString::fromUtf8(why.data(), static_cast<qsizetype>(why.size())), reason);
        QCOMPARE(shown(made->percent), percent);
    }

    void ratesChangeInPercentagePoints()
    {
        add("a", district, "satisfaction_rate", "95.5", "2022-06-01", "2022-06-30", PeriodKind::Span, "%");
        add("b", district, "satisfaction_rate", "98.1", "2023-06-01", "2023-06-30", PeriodKind::Span, "%");
        auto made = statistics().change(asked("satisfaction_rate", monthOf(2023, 6)), ChangeKind::YearBefore);
        QVERIFY(made.has_value());
        QVERIFY(made->percentagePoints);
        QCOMPARE(shown(made->difference), QStringLiteral("2.6"));
        QVERIFY(!made->percent);
    }

    void comparisonOfPlaces()
    {
        add("a", first, "flying_wires", "60", "2023-01-01", "2023-03-31");
        add("b", second, "flying_wires", "90", "2023-01-01", "2023-03-31");
        Divisors divisors{[](const std::string &place) { return place == first ? 12 : 0; },
                          [](const std::string &place) {
                              return place == second ? std::optional<std::int64_t>(45000) : std::nullopt;
                          }};
        auto rows = statistics().compare({first, second, third}, {"flying_wires"}, quarterOf(2023, 1), divisors);
        QVERIFY(rows.has_value());
        const auto &figures = rows->front().figures;
        QCOMPARE(shown(figures[0].perCommunity), QStringLiteral("5"));
        QVERIFY(!figures[0].perTenThousand);
        QCOMPARE(shown(figures[1].difference), QStringLiteral("30"));
        QCOMPARE(shown(figures[1].ratio), QStringLiteral("1.5"));
        QCOMPARE(shown(figures[1].perTenThousand), QStringLiteral("20"));
        QVERIFY(!figures[1].perCommunity); // a place whose communities are unknown
        QVERIFY(!figures[2].account.value);
        QCOMPARE(shown(figures[1].rank), QStringLiteral("1..1"));
        QCOMPARE(shown(figures[0].rank), QStringLiteral("2..2"));
        QCOMPARE(shown(figures[2].rank), QStringLiteral("-"));
    }

    void ranksStayOpenWhereNumbersLeaveThemOpen_data()
    {
        QTest::addColumn<QString>("numbers");
        QTest::addColumn<QString>("ranks");
        QTest::newRow("exact") << QStringLiteral("30 20 10") << QStringLiteral("1..1 2..2 3..3");
        QTest::newRow("a tie shares its rank") << QStringLiteral("30 30 10") << QStringLiteral("1..1 1..1 3..3");
        QTest::newRow("at least") << QStringLiteral("30 >=20 10") << QStringLiteral("1..2 1..2 3..3");
        QTest::newRow("about, apart") << QStringLiteral("30 ~20 10") << QStringLiteral("1..1 2..2 3..3");
        QTest::newRow("about, touching another") << QStringLiteral("30 ~28 10") << QStringLiteral("1..2 1..2 3..3");
        QTest::newRow("at most") << QStringLiteral("30 <=20 10") << QStringLiteral("1..1 2..3 2..3");
    }
    void ranksStayOpenWhereNumbersLeaveThemOpen()
    {
        QFETCH(QString, numbers);
        QFETCH(QString, ranks);
        std::vector<Account> accounts;
        for (QString number : numbers.split(u' ')) {
            Account account;
            account.bound = number.startsWith(QStringLiteral(">="))   ? Bound::AtLeast
                            : number.startsWith(QStringLiteral("<=")) ? Bound::AtMost
                            : number.startsWith(u'~')                 ? Bound::Approx
                                                                      : Bound::Exact;
            account.value = Rational(number.remove(u'~').remove(u'>').remove(u'<').remove(u'=').toInt());
            accounts.push_back(account);
        }
        std::vector<const Account *> pointers;
        for (const Account &account : accounts)
            pointers.push_back(&account);
        QStringList list;
        for (const Rank &rank : starboard::ranks(pointers, Polarity::Good))
            list << shown(rank);
        QCOMPARE(list.join(u' '), ranks);
    }

    void aContradictionLeavesTheRankOpen()
    {
        add("a", first, "flying_wires", "60", "2023-01-01", "2023-03-31");
        add("b", first, "flying_wires", "100", "2023-01-01", "2023-03-31");
        add("c", second, "flying_wires", "80", "2023-01-01", "2023-03-31");
        add("d", third, "flying_wires", "10", "2023-01-01", "2023-03-31");
        auto rows = statistics().compare({first, second, third}, {"flying_wires"}, quarterOf(2023, 1), {});
        QVERIFY(rows.has_value());
        QCOMPARE(shown(rows->front().figures[0].rank), QStringLiteral("1..2"));
        QCOMPARE(shown(rows->front().figures[1].rank), QStringLiteral("1..2"));
        QCOMPARE(shown(rows->front().figures[2].rank), QStringLiteral("3..3"));
    }

    void weightedScore()
    {
        add("a", first, "trees_planted", "100", "2023-01-01", "2023-03-31", PeriodKind::Span, "棵");
        add("b", second, "trees_planted", "50", "2023-01-01", "2023-03-31", PeriodKind::Span, "棵");
        add("c", third, "trees_planted", "0", "2023-01-01", "2023-03-31", PeriodKind::Span, "棵");
        add("d", first, "problems_found", "20", "2023-01-01", "2023-03-31", PeriodKind::Span, "个");
        add("e", second, "problems_found", "10", "2023-01-01", "2023-03-31", PeriodKind::Span, "个");
        Scheme scheme{
            {{"trees_planted", 3, Polarity::Good, Per::Absolute}, {"problems_found", 1, Polarity::Bad, Per::Absolute}},
            Normalisation::Range};
        auto rows = statistics().rank({first, second, third}, quarterOf(2023, 1), scheme, {});
        QVERIFY(rows.has_value());
        // 甲: 100 and 0 points, (3 × 100 + 0) ÷ 4; 乙: 50 and 100, (150 + 100) ÷ 4; 丙 has no report of problems.
        QCOMPARE(QString::fromStdString((*rows)[0].place), QString::fromStdString(first));
        QCOMPARE(shown((*rows)[0].score), QStringLiteral("75"));
        QCOMPARE(shown((*rows)[1].score), QStringLiteral("62.5"));
        QVERIFY(!(*rows)[2].score);
        QVERIFY((*rows)[2].rank.best == 0);
        QCOMPARE(shown((*rows)[1].rank), QStringLiteral("2..2"));
    }

    void normalisations_data()
    {
        QTest::addColumn<int>("normalisation");
        QTest::addColumn<QString>("points"); // of 40, 30, 20, where more is better
        QTest::newRow("range") << 0 << QStringLiteral("100 50 0");
        QTest::newRow("share") << 1 << QStringLiteral("100 75 50");
        QTest::newRow("place") << 2 << QStringLiteral("100 50 0");
    }
    void normalisations()
    {
        QFETCH(int, normalisation);
        QFETCH(QString, points);
        add("a", first, "trees_planted", "40", "2023-01-01", "2023-03-31", PeriodKind::Span, "棵");
        add("b", second, "trees_planted", "30", "2023-01-01", "2023-03-31", PeriodKind::Span, "棵");
        add("c", third, "trees_planted", "20", "2023-01-01", "2023-03-31", PeriodKind::Span, "棵");
        Scheme scheme{{{"trees_planted", 1, Polarity::Good, Per::Absolute}}, static_cast<Normalisation>(normalisation)};
        auto rows = statistics().rank({first, second, third}, quarterOf(2023, 1), scheme, {});
        QVERIFY(rows.has_value());
        QStringList list;
        for (const RankingRow &row : *rows)
            list << shown(row.criteria[0].points);
        QCOMPARE(list.join(u' '), points);
    }

    void tiesAreMarked()
    {
        add("a", first, "trees_planted", "40", "2023-01-01", "2023-03-31", PeriodKind::Span, "棵");
        add("b", second, "trees_planted", "40", "2023-01-01", "2023-03-31", PeriodKind::Span, "棵");
        Scheme scheme{{{"trees_planted", 1, Polarity::Good, Per::Absolute}}, Normalisation::Range};
        auto rows = statistics().rank({second, first}, quarterOf(2023, 1), scheme, {});
        QVERIFY(rows.has_value());
        QVERIFY((*rows)[0].tied && (*rows)[1].tied);
        QCOMPARE(QString::fromStdString((*rows)[0].place), QString::fromStdString(first));
    }

    void funnelFromFoundToRate()
    {
        add("a", district, "problems_found", "263", "2023-02-20", "2023-03-10", PeriodKind::Span, "个");
        add("b", district, "problems_rectified", "251", "2023-02-20", "2023-03-10", PeriodKind::Span, "个");
        auto funnel = statistics().funnel(asked("", quarterOf(2023, 1)));
        QVERIFY(funnel.has_value());
        QCOMPARE(shown(funnel->found.value), QStringLiteral("263"));
        QCOMPARE(shown(funnel->rectified.value), QStringLiteral("251"));
        QCOMPARE(shown(funnel->outstanding), QStringLiteral("12"));
        QCOMPARE(shown(funnel->rate.value), QStringLiteral("95.4373"));
        QCOMPARE(m_source.asked, 1);
    }

    void funnelOfOtherDaysHasNoRemainder()
    {
        add("a", district, "problems_found", "263", "2023-02-20", "2023-03-10", PeriodKind::Span, "个");
        add("b", district, "problems_rectified", "25", "2023-02-20", "2023-02-28", PeriodKind::Span, "个");
        auto funnel = statistics().funnel(asked("", quarterOf(2023, 1)));
        QVERIFY(funnel.has_value());
        QVERIFY(!funnel->outstanding);
        QVERIFY(!funnel->rate.value);
    }

    void starDistribution()
    {
        add("a", district, "star5_branches", "4", nullptr, "2023-06-30", PeriodKind::AsOf, "个");
        add("b", district, "star3_branches", "19", nullptr, "2023-06-30", PeriodKind::AsOf, "个");
        auto stars = statistics().stars(asked("", halfYearOf(2023, 1)));
        QVERIFY(stars.has_value());
        QCOMPARE(shown(stars->levels[4].value), QStringLiteral("4"));
        QCOMPARE(shown(stars->levels[2].value), QStringLiteral("19"));
        QVERIFY(!stars->levels[0].value);
    }

    void whatDoesNotAddUp()
    {
        add("h", district, "flying_wires", "140", "2023-01-01", "2023-06-30");
        add("q1", district, "flying_wires", "60", "2023-01-01", "2023-03-31");
        add("q2", district, "flying_wires", "70", "2023-04-01", "2023-06-30");
        add("s1", first, "flying_wires", "71", "2023-01-01", "2023-06-30");
        add("s2", second, "flying_wires", "64", "2023-01-01", "2023-06-30");
        add("x", district, "problems_found", "200", "2023-01-01", "2023-06-30", PeriodKind::Span, "个");
        add("y", district, "problems_rectified", "190", "2023-01-01", "2023-06-30", PeriodKind::Span, "个");
        add("r", district, "rectification_rate", "96", "2023-01-01", "2023-06-30", PeriodKind::Span, "%");
        auto found = statistics().discrepancies(asked("", halfYearOf(2023, 1)));
        QVERIFY(found.has_value());
        QStringList list;
        for (const Discrepancy &d : *found) {
            std::string_view kind = name(d.kind);
            list << QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size())) + u' ' + shown(d.whole) + u' ' +
                        shown(d.parts);
        }
        list.sort();
        QCOMPARE(list.join(u'|'), QStringLiteral("above_children 140 135|parts_of_time 140 130|printed_rate 96 95"));
    }

    void whatAddsUpIsNoDiscrepancy()
    {
        add("h", district, "flying_wires", "130", "2023-01-01", "2023-06-30");
        add("q1", district, "flying_wires", "60", "2023-01-01", "2023-03-31");
        add("q2", district, "flying_wires", "70", "2023-04-01", "2023-06-30");
        add("x", district, "problems_found", "263", "2023-01-01", "2023-06-30", PeriodKind::Span, "个");
        add("y", district, "problems_rectified", "251", "2023-01-01", "2023-06-30", PeriodKind::Span, "个");
        add("r", district, "rectification_rate", "95.4", "2023-01-01", "2023-06-30", PeriodKind::Span, "%");
        auto found = statistics().discrepancies(asked("", halfYearOf(2023, 1)));
        QVERIFY(found.has_value());
        QVERIFY(found->empty());
    }

    void disputesByWhatHangsOnThem()
    {
        add("a", first, "flying_wires", "100", "2023-01-01", "2023-03-31");
        add("b", first, "flying_wires", "160", "2023-01-01", "2023-03-31");
        add("c", second, "flying_wires", "10", "2023-01-01", "2023-03-31");
        add("d", second, "flying_wires", "40", "2023-01-01", "2023-03-31");
        auto found = statistics().disputes(asked("", quarterOf(2023, 1)));
        QVERIFY(found.has_value());
        QCOMPARE(found->size(), std::size_t(2));
        QCOMPARE(QString::fromStdString((*found)[0].first + (*found)[0].second), QStringLiteral("ab")); // 60 of 200
        QCOMPARE(shown((*found)[0].share), QStringLiteral("0.3"));
        QCOMPARE(shown((*found)[1].share), QStringLiteral("0.15"));
        QCOMPARE(shown((*found)[1].gap), QStringLiteral("0.75"));
    }

    void explanationCountsTheReasons()
    {
        add("a", district, "flying_wires", "30", "2023-01-01", "2023-03-31", PeriodKind::Since);
        add("b", district, "flying_wires", "80", "2023-01-01", "2023-06-30", PeriodKind::Since);
        add("c", first, "flying_wires", "20", "2023-01-01", "2023-06-30");
        Query query = asked("flying_wires", halfYearOf(2023, 1));
        auto made = statistics().account(query);
        QVERIFY(made.has_value());
        Explanation explanation = explain(*made, query.window);
        QCOMPARE(explanation.counted, std::size_t(1));
        QCOMPARE(explanation.leftOut, std::size_t(2));
        QCOMPARE(explanation.reasons.size(), std::size_t(2));
        QVERIFY(explanation.reasons[0].why == Why::Superseded);
        QVERIFY(explanation.reasons[1].why == Why::InTotal);
        QCOMPARE(explanation.daysCovered, std::int64_t(181));
        QCOMPARE(*explanation.daysAsked, std::int64_t(181));
    }

    void placesThatReport()
    {
        add("a", "410972001003", "flying_wires", "30", "2023-01-01", "2023-03-31");
        add("b", second, "flying_wires", "80", "2023-01-01", "2023-06-30");
        QVERIFY(statistics().children(district) == std::vector<std::string>({first, second}));
        QVERIFY(statistics().placesOfLevel("41", 6) == std::vector<std::string>({district}));
        QVERIFY(statistics().placesOfLevel("41", 12) == std::vector<std::string>({"410972001003"}));
    }

    void manyAccountsAtOnce()
    {
        add("a", first, "flying_wires", "30", "2023-01-01", "2023-03-31");
        add("b", second, "flying_wires", "80", "2023-01-01", "2023-03-31");
        std::vector<Query> queries;
        for (const std::string &place : {district, first, second, third})
            queries.push_back({place, "flying_wires", {}, quarterOf(2023, 1), {}, Detail::Full});
        auto accounts = statistics().accounts(queries);
        QVERIFY(accounts.has_value());
        QStringList list;
        for (const Account &account : *accounts)
            list << shown(account.value);
        QCOMPARE(list.join(u' '), QStringLiteral("110 30 80 none"));
        QCOMPARE(m_source.asked, 1);
    }

    void reportsAreRememberedUntilSomethingChanges()
    {
        m_source.now = 1;
        add("a", first, "problems_found", "30", "2023-01-01", "2023-03-31", PeriodKind::Span, "个");
        Statistics kept(m_source, m_catalogue);
        Query query = asked("problems_found", yearWindow(2023));
        query.detail = Detail::Figures;
        QCOMPARE(shown(kept.account(query)->value), QStringLiteral("30"));
        query.window = quarterOf(2023, 1);
        query.place = first;
        QCOMPARE(shown(kept.account(query)->value), QStringLiteral("30"));
        QCOMPARE(m_source.asked, 1);
        query.window = quarterOf(2022, 4); // outside what was loaded
        QVERIFY(!kept.account(query)->value);
        QCOMPARE(m_source.asked, 2);
        query.detail = Detail::Full; // reasons need all reports
        QCOMPARE(kept.account(query)->leftOut.size(), std::size_t(1));
        QCOMPARE(m_source.asked, 3);
        add("b", first, "problems_found", "12", "2023-04-01", "2023-04-30", PeriodKind::Span, "个");
        m_source.now = 2;
        QCOMPARE(shown(kept.account(asked("problems_found", yearWindow(2023)))->value), QStringLiteral("42"));
        QCOMPARE(m_source.asked, 4);
    }

    void rationals()
    {
        QCOMPARE(shown(Rational(2000, 3)), QStringLiteral("666.6667"));
        QCOMPARE(shown(Rational(2000, 3) * Rational(3)), QStringLiteral("2000"));
        QCOMPARE(QString::fromStdString(Rational(-5, 2).toString(0)), QStringLiteral("-3"));
        QCOMPARE(shown(Rational(Decimal(954, -1))), QStringLiteral("95.4"));
        QVERIFY(Rational(1, 3) < Rational(34, 100));
        QCOMPARE(Rational(979, 10).toDouble(), 97.9);
        QCOMPARE(Rational(1785000000).toDecimal(2), Decimal(1785, 6));
    }

private:
    [[nodiscard]] Statistics statistics() const { return {m_source, m_catalogue}; }
    static Query asked(const std::string &indicator, const Window &window)
    {
        return {district, indicator, {}, window, {}, Detail::Full};
    }
    // Each report stands in a document of its own, issued on its last day.
    void add(const std::string &id, const std::string &place, const std::string &indicator, const char *value,
             const char *from, const char *to, PeriodKind kind = PeriodKind::Span, const char *unit = "处")
    {
        Report report;
        report.id = id;
        report.document = id;
        report.place = place;
        report.indicator = indicator;
        report.unit = unit;
        report.quote = id;
        report.issued = parseDate(to);
        report.period = {from ? parseDate(from) : std::nullopt, parseDate(to), kind};
        report.sentence = {1, 20};
        report.value = *Decimal::parse(value);
        m_source.all.add(report);
    }

    Catalogue m_catalogue;
    MemorySource m_source;
};

QTEST_GUILESS_MAIN(TestStatistics)
#include "test_statistics.moc"
