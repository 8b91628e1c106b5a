// One indicator in time as a person looks at it; the reports stand in tests/support/sampleledger.h. Flying wires, first
// half of 2023, a report counting in the step that holds all its days:
//
//              Jan Feb Mar Apr  May  Jun    Q1   Q2     H1
//   华龙区       —   —   —   —    —  ≥60     —  ≥60    ≥60
//   经开区       —   —   —   —  100  ≥20     — ≥120   ≥120
//   魏都区       —   —   —   —    —    —    30   50     80   (50 = 80 until June − 30 until March)
#include "tests/support/bench.h"
#include "ui/chart/heatmap.h"
#include "ui/trend/linechart.h"
#include "ui/trend/multiples.h"
#include "ui/trend/trendview.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace starboard;
using namespace Qt::StringLiterals;

class TestTrendView : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Bench> m_bench;
    std::unique_ptr<TrendView> m_view;
    Multiples *m_chart = nullptr;

    void press(const QString &button)
    {
        QTest::mouseClick(m_view->findChild<QWidget *>(button), Qt::LeftButton);
        QVERIFY(m_bench->settle(*m_view));
    }
    QStringList marks() const
    {
        QStringList names;
        for (int mark = 0; mark < m_chart->markCount(); ++mark)
            names << m_chart->mark(mark).name;
        return names;
    }
    double heightOf(int mark) const { return m_chart->mark(mark).area.center().y(); }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<test::Bench>();
        QVERIFY(m_bench->openSample());
        Filter filter = test::firstHalfOf2023();
        filter.indicators = {"flying_wires"};
        m_bench->session().setFilter(filter);
        m_view = std::make_unique<TrendView>(m_bench->session());
        m_chart = m_view->findChild<Multiples *>(u"trendChart"_s);
        QVERIFY(m_bench->show(*m_view));
    }
    void cleanup()
    {
        m_view.reset();
        m_bench.reset();
    }

    void monthsAreThoseOfTheAccounts()
    {
        const Sheet twin = m_chart->twin();
        QCOMPARE(twin.head, (QStringList{u"Place"_s, u"2023 Jan"_s, u"2023 Feb"_s, u"2023 Mar"_s, u"2023 Apr"_s, u"2023 May"_s, u"2023 Jun"_s, u"Whole period"_s}));
        QCOMPARE(twin.rows.size(), 3);
        QCOMPARE(twin.rows[0], (QStringList{u"华龙区"_s, u"—"_s, u"—"_s, u"—"_s, u"—"_s, u"—"_s, u"≥60"_s, u"≥60"_s}));
        QCOMPARE(twin.rows[1], (QStringList{u"濮阳经济技术开发区"_s, u"—"_s, u"—"_s, u"—"_s, u"—"_s, u"100"_s, u"≥20"_s, u"≥120"_s}));
        QCOMPARE(twin.rows[2], (QStringList{u"魏都区"_s, u"—"_s, u"—"_s, u"—"_s, u"—"_s, u"—"_s, u"—"_s, u"80"_s}));
        QCOMPARE(m_chart->rows()[2].missing, u"only over longer spans: 80 处"_s); // a quarter is told, its months are not
        // a month without a report has no mark: it is no zero
        QCOMPARE(marks(), (QStringList{u"华龙区 Jun"_s, u"濮阳经济技术开发区 May"_s, u"濮阳经济技术开发区 Jun"_s}));
        QVERIFY(m_view->findChild<QLabel *>(u"trendFinding"_s)->text().endsWith(u": 3 of 3 places report; 1 only over longer spans"_s));
        QVERIFY(m_chart->mark(2).tip.contains(u"≥20 处"_s));
    }

    void stepsAreChosen()
    {
        press(u"trendStep%1"_s.arg(static_cast<int>(Step::Quarter)));
        QCOMPARE(m_chart->twin().head, (QStringList{u"Place"_s, u"2023 Q1"_s, u"2023 Q2"_s, u"Whole period"_s}));
        QCOMPARE(m_chart->twin().rows[0].mid(1, 2), (QStringList{u"—"_s, u"≥60"_s}));
        QCOMPARE(m_chart->twin().rows[1].mid(1, 2), (QStringList{u"—"_s, u"≥120"_s}));
        QCOMPARE(m_chart->twin().rows[2].mid(1, 2), (QStringList{u"30"_s, u"50"_s}));
        QVERIFY(m_chart->mark(3).tip.contains(u"difference"_s));
        QVERIFY(m_view->findChild<QLabel *>(u"trendFinding"_s)->text().endsWith(u": 3 of 3 places report"_s));
        press(u"trendStep%1"_s.arg(static_cast<int>(Step::HalfYear)));
        QCOMPARE(m_chart->twin().head, (QStringList{u"Place"_s, u"2023 H1"_s, u"Whole period"_s}));
        QCOMPARE(m_chart->twin().rows[0][1], u"≥60"_s);
        QCOMPARE(m_chart->twin().rows[1][1], u"≥120"_s);
        QCOMPARE(m_chart->twin().rows[2][1], u"80"_s);
        press(u"trendStep%1"_s.arg(static_cast<int>(Step::Year)));
        QCOMPARE(m_chart->twin().head, (QStringList{u"Place"_s, u"2023"_s, u"Whole period"_s}));
        QCOMPARE(m_chart->twin().rows[2][1], u"80"_s);
        press(u"trendStep%1"_s.arg(static_cast<int>(Step::Month)));
        QCOMPARE(m_chart->twin().head.size(), 8);
    }

    void panelsShareAScaleOrNot()
    {
        press(u"trendStep%1"_s.arg(static_cast<int>(Step::HalfYear)));
        m_view->resize(1400, 420); // the three panels stand in one row: their heights can be compared
        QCOMPARE(m_chart->markCount(), 3); // ≥60, ≥120, 80
        // on one scale 60 → 80 is half as far as 80 → 120
        QTRY_VERIFY(heightOf(0) > heightOf(2) && heightOf(2) > heightOf(1));
        QVERIFY(qAbs(2 * (heightOf(0) - heightOf(2)) - (heightOf(2) - heightOf(1))) < 0.01);
        press(u"trendOneScale"_s);
        QVERIFY(heightOf(0) < heightOf(1)); // the panel of 60 ends at 60, that of 120 at 150
        press(u"trendOneScale"_s);
        QVERIFY(heightOf(0) > heightOf(1));
    }

    void aMarkIsSelectedEverywhere()
    {
        press(u"trendStep%1"_s.arg(static_cast<int>(Step::Quarter)));
        QTest::mouseClick(m_chart, Qt::LeftButton, {}, m_chart->mark(3).area.center().toPoint());
        QCOMPARE(m_bench->session().selection(), (Selection{"411002", "flying_wires", {}, parseDate("2023-04-01"), parseDate("2023-06-30"), 0}));
        QTest::keyClick(m_chart, Qt::Key_Home);
        QCOMPARE(m_bench->session().selection(), (Selection{"410902", "flying_wires", {}, parseDate("2023-04-01"), parseDate("2023-06-30"), 0}));
    }

    void oneChartAndHeatMapShowTheSameAccounts()
    {
        auto *lines = m_view->findChild<LineChart *>(u"trendLines"_s);
        auto *heat = m_view->findChild<HeatMap *>(u"trendHeat"_s);
        press(u"trendMode1"_s);
        QVERIFY(lines->isVisible() && !m_chart->isVisible());
        QCOMPARE(lines->twin().rows, m_chart->twin().rows);
        QCOMPARE(lines->markCount(), 3);
        press(u"trendMode2"_s);
        QVERIFY(heat->isVisible());
        QCOMPARE(heat->markCount(), 3);
        const int may = heat->markOf(1, 4); // 经开区, May: 100
        QTest::mouseClick(heat, Qt::LeftButton, {}, heat->mark(may).area.center().toPoint());
        QCOMPARE(m_bench->session().selection(), (Selection{"410972", "flying_wires", {}, parseDate("2023-05-01"), parseDate("2023-05-31"), 0}));
        QCOMPARE(m_chart->selected(), 1); // and framed in the other charts
        QCOMPARE(heat->markOf(2, 0), -1);
    }

    // w1 30 until March, w2 80 until June: 30 since January, then 50; the others have no running totals.
    void theChosenWayIsKept()
    {
        press(u"trendStep1"_s);
        press(u"trendMode2"_s);
        m_view = std::make_unique<TrendView>(m_bench->session());
        QVERIFY(m_bench->show(*m_view));
        QVERIFY(m_view->findChild<QToolButton *>(u"trendStep1"_s)->isChecked());
        QVERIFY(m_view->findChild<QToolButton *>(u"trendMode2"_s)->isChecked());
        QVERIFY(m_view->findChild<HeatMap *>(u"trendHeat"_s)->isVisible());
    }

    void runningTotalsAsIncrements()
    {
        press(u"trendMode3"_s);
        auto *chart = m_view->findChild<IncrementChart *>(u"trendIncrements"_s);
        QVERIFY(chart->isVisible() && !m_view->findChild<QWidget *>(u"trendStep0"_s)->isVisible());
        QVERIFY(m_view->findChild<QLabel *>(u"trendFinding"_s)->text().endsWith(u": 1 of 3 places report running totals"_s));
        QCOMPARE(chart->twin().rows, (QList<QStringList>{{u"魏都区"_s, u"2023-01-01"_s, u"2023-03-31"_s, u"30"_s, u"30"_s, u"first total, since 2023-01-01"_s},
                                                         {u"魏都区"_s, u"2023-04-01"_s, u"2023-06-30"_s, u"50"_s, u"80"_s, QString()}}));
        QCOMPARE(chart->markCount(), 2);
        // 91 days beside 90, and all of them within the first half-year
        QVERIFY(chart->mark(1).area.width() > chart->mark(0).area.width() && chart->mark(1).area.right() <= chart->width());
        QTest::mouseClick(chart, Qt::LeftButton, {}, chart->mark(1).area.center().toPoint());
        QCOMPARE(m_bench->session().selection(), (Selection{"411002", "flying_wires", {}, parseDate("2023-04-01"), parseDate("2023-06-30"), 0}));
        QCOMPARE(m_view->sheet().rows, chart->twin().rows);
        press(u"trendMode0"_s);
        QVERIFY(m_chart->isVisible() && m_view->findChild<QWidget *>(u"trendStep0"_s)->isVisible());
        QVERIFY(m_view->findChild<QLabel *>(u"trendFinding"_s)->text().endsWith(u": 3 of 3 places report; 1 only over longer spans"_s));
    }

    void aFallIsShownAndNotSubtracted()
    {
        std::vector<PlaceIncrements> fallen{{"411002", {}}};
        Increment first, second;
        first.days = {parseDate("2023-01-01"), parseDate("2023-03-31")};
        second.days = {parseDate("2023-04-01"), parseDate("2023-06-30")};
        first.since = second.since = parseDate("2023-01-01");
        first.first = true;
        first.account.value = first.total.value = Rational(95);
        second.total.value = Rational(90);
        second.fell = second.contradicted = true;
        fallen.front().increments = {first, second};
        const std::vector<Lane> lanes = lanesOf(fallen, m_bench->session());
        QCOMPARE(lanes.size(), std::size_t(1));
        QCOMPARE(lanes.front().stretches[1].figure, u"fell to 90"_s);
        QVERIFY(!lanes.front().stretches[1].value);
        QVERIFY((lanes.front().stretches[1].asked == Window{parseDate("2023-01-01"), parseDate("2023-06-30")})); // both stand in that account
        QCOMPARE(sheetOf(fallen, m_bench->session()).rows[1], (QStringList{u"魏都区"_s, u"2023-04-01"_s, u"2023-06-30"_s, u"—"_s, u"90"_s,
                                                                           u"less than the total before, nothing is subtracted · contradicted"_s}));
    }

    void aMarkLeadsDownToItsFacts()
    {
        QSignalSpy asked(&m_bench->session(), &Session::viewAsked);
        m_chart->setFocus();
        QTest::keyClick(m_chart, Qt::Key_Home);
        QTest::keyClick(m_chart, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        const Filter &filter = m_bench->session().filter();
        QCOMPARE(filter.places, std::vector<std::string>{"410902"});
        QCOMPARE(filter.from, parseDate("2023-06-01"));
        QCOMPARE(filter.indicators, std::vector<std::string>{"flying_wires"});
    }

    void anotherIndicatorIsChosen()
    {
        m_bench->session().setFilter(test::firstHalfOf2023());
        QVERIFY(m_bench->settle(*m_view));
        auto *box = m_view->findChild<QComboBox *>(u"trendIndicator"_s);
        QCOMPARE(box->currentData().toString(), u"flying_wires"_s); // most reports
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QVERIFY(m_bench->settle(*m_view));
        QCOMPARE(box->currentData().toString(), u"mobile_vendors"_s);
        // of 12 and 15 the younger stands
        QCOMPARE(m_chart->twin().rows[2], (QStringList{u"魏都区"_s, u"—"_s, u"—"_s, u"—"_s, u"—"_s, u"—"_s, u"15"_s, u"15"_s}));
        QVERIFY(m_chart->mark(0).tip.contains(u"contradicted"_s));
    }

    void theTableTwinIsReachedByKeys()
    {
        m_chart->setFocus();
        QTest::keyClick(m_chart, Qt::Key_T, Qt::AltModifier);
        QVERIFY(m_chart->showsTable());
        QCOMPARE(m_view->sheet().rows, m_chart->twin().rows);
    }

    void everyFocusableWidgetHasAName()
    {
        QVERIFY2(test::nameless(*m_view).isEmpty(), qPrintable(test::nameless(*m_view).join(u'\n')));
    }
};

QTEST_MAIN(TestTrendView)
#include "test_trendview.moc"
