// Places side by side as a person compares them; the accounts by hand stand in tests/support/sampleledger.h.
//
//                        华龙区   经开区   魏都区   largest gap
//   flying wires            ≥60     ≥120       80     ≈60: the smallest is a bound itself
//   mobile vendors            —        —       15     —
//   trees                     —      500      300     200
//   street lamps             36        —        —     —
//   problems found            —      100      200     100
//   problems rectified        —       90      150      60
//   rate (computed)           —     90 %     75 %     15 points
#include "tests/support/bench.h"
#include "ui/compare/comparetable.h"
#include "ui/compare/compareview.h"
#include "ui/compare/gapchart.h"
#include "ui/compare/slopechart.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace starboard;
using namespace Qt::StringLiterals;

class TestCompareView : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Bench> m_bench;
    std::unique_ptr<CompareView> m_view;
    QTableView *m_grid = nullptr;
    CompareTable *m_table = nullptr;

    int rowOf(const std::string &indicator) const
    {
        for (int row = 0; row < m_table->rowCount(); ++row)
            if (const ComparisonRow *at = m_table->rowAt(row); at && at->indicator == indicator)
                return row;
        return -1;
    }
    QStringList cells(const std::string &indicator, int role = Qt::DisplayRole) const
    {
        QStringList texts;
        for (int column = 1; column < m_table->columnCount(); ++column)
            texts << m_table->index(rowOf(indicator), column).data(role).toString();
        return texts;
    }
    QStringList indicators() const
    {
        QStringList codes;
        for (int row = 0; row < m_table->rowCount(); ++row)
            codes << (m_table->rowAt(row) ? QString::fromStdString(m_table->rowAt(row)->indicator) : u"head"_s);
        return codes;
    }
    QStringList places() const
    {
        QStringList names;
        for (int column = 1; column + 1 < m_table->columnCount(); ++column)
            names << m_table->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return names;
    }
    void press(const QString &button)
    {
        QTest::mouseClick(m_view->findChild<QWidget *>(button), Qt::LeftButton);
        QVERIFY(m_bench->settle(*m_view));
    }
    void choose(const Filter &filter)
    {
        m_bench->session().setFilter(filter);
        QVERIFY(m_bench->settle(*m_view));
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<test::Bench>();
        QVERIFY(m_bench->openSample());
        m_bench->session().setFilter(test::firstHalfOf2023());
        m_view = std::make_unique<CompareView>(m_bench->session());
        m_grid = m_view->findChild<QTableView *>(u"compareGrid"_s);
        m_table = qobject_cast<CompareTable *>(m_grid->model());
        QVERIFY(m_bench->show(*m_view));
    }
    void cleanup()
    {
        m_view.reset();
        m_bench.reset();
    }

    void figuresAndRanksAreThoseOfTheAccounts()
    {
        QAbstractItemModelTester tester(m_table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(places(), (QStringList{u"华龙区"_s, u"濮阳经济技术开发区"_s, u"魏都区"_s}));
        QCOMPARE(indicators(), (QStringList{u"head"_s, u"flying_wires"_s, u"mobile_vendors"_s, u"trees_planted"_s, u"street_lamps"_s,
                                            u"head"_s, u"problems_found"_s, u"problems_rectified"_s, u"rectification_rate"_s}));
        QCOMPARE(cells("flying_wires"), (QStringList{u"≥60"_s, u"≥120"_s, u"80"_s, u"≈60"_s}));
        QCOMPARE(cells("mobile_vendors"), (QStringList{u"—"_s, u"—"_s, u"15"_s, u"—"_s}));
        QCOMPARE(cells("trees_planted"), (QStringList{u"—"_s, u"500"_s, u"300"_s, u"200"_s}));
        QCOMPARE(cells("street_lamps"), (QStringList{u"36"_s, u"—"_s, u"—"_s, u"—"_s}));
        QCOMPARE(cells("problems_found"), (QStringList{u"—"_s, u"100"_s, u"200"_s, u"100"_s}));
        QCOMPARE(cells("problems_rectified"), (QStringList{u"—"_s, u"90"_s, u"150"_s, u"60"_s}));
        QCOMPARE(cells("rectification_rate"), (QStringList{u"—"_s, u"90"_s, u"75"_s, u"15 points"_s}));
        // ≥60 may be above 80 and above ≥120; 80 is below ≥120 for certain and second or third
        QCOMPARE(cells("flying_wires", CompareTable::RankRole), (QStringList{u"?"_s, u"?"_s, u"?"_s, QString()}));
        QCOMPARE(cells("trees_planted", CompareTable::RankRole), (QStringList{QString(), u"1"_s, u"2"_s, QString()}));
        QCOMPARE(cells("problems_found", CompareTable::RankRole), (QStringList{QString(), u"2"_s, u"1"_s, QString()}));
        QCOMPARE(cells("rectification_rate", CompareTable::RankRole), (QStringList{QString(), u"1"_s, u"2"_s, QString()}));
        QVERIFY(m_table->index(rowOf("mobile_vendors"), 3).data(CompareTable::ContradictedRole).toBool());
        QVERIFY(m_table->index(rowOf("rectification_rate"), 0).data().toString().endsWith(u"computed"_s));
    }

    void barsShareTheirRowsScale()
    {
        const int trees = rowOf("trees_planted");
        QVERIFY(!m_table->index(trees, 1).data(CompareTable::LengthRole).isValid()); // silence has no bar
        QCOMPARE(m_table->index(trees, 2).data(CompareTable::LengthRole).toDouble(), 1.0);
        QCOMPARE(m_table->index(trees, 3).data(CompareTable::LengthRole).toDouble(), 0.6);
    }

    void perHundredCommunities()
    {
        // communities and villages of the official list of 2023: 168, 171, 104
        QCOMPARE(m_table->headerData(1, Qt::Horizontal, CompareTable::AsideRole).toString().section(u' ', 0, 0), u"168"_s);
        press(u"comparePerCommunity"_s);
        // 6000 ÷ 168 = 35.714, 12000 ÷ 171 = 70.175, 8000 ÷ 104 = 76.923; 76.923 − 35.714 = 41.209
        QCOMPARE(cells("flying_wires"), (QStringList{u"≥35.71"_s, u"≥70.18"_s, u"76.92"_s, u"≈41.21"_s}));
        // 50000 ÷ 171 = 292.398, 30000 ÷ 104 = 288.462; the difference is 3.936
        QCOMPARE(cells("trees_planted"), (QStringList{u"—"_s, u"292.4"_s, u"288.46"_s, u"3.94"_s}));
        QCOMPARE(cells("rectification_rate"), (QStringList{u"—"_s, u"90"_s, u"75"_s, u"15 points"_s})); // rates are not divided
        // the ranks are those of the totals and are not shown beside other figures
        QCOMPARE(cells("flying_wires", CompareTable::RankRole), (QStringList{QString(), QString(), QString(), QString()}));
        press(u"comparePerCommunity"_s);
        QCOMPARE(cells("flying_wires"), (QStringList{u"≥60"_s, u"≥120"_s, u"80"_s, u"≈60"_s}));
    }

    void theLargestGapComesFirst()
    {
        press(u"compareByGap"_s);
        // gap ÷ largest: 60/120 and 100/200 = 0.5; 200/500 and 60/150 = 0.4; 15/90 = 0.17; none where one place reports
        QCOMPARE(indicators(), (QStringList{u"flying_wires"_s, u"problems_found"_s, u"trees_planted"_s, u"problems_rectified"_s,
                                            u"rectification_rate"_s, u"mobile_vendors"_s, u"street_lamps"_s}));
    }

    void theFindingNamesOnlyWhatIsCertain()
    {
        // 华龙区 says nothing of problems: the two others are in a certain order all the same, and its silence is told
        const auto *finding = m_view->findChild<QLabel *>(u"compareFinding"_s);
        QCOMPARE(finding->text(), u"Problems found: 魏都区 200 个, 濮阳经济技术开发区 100 个; 1 without a report"_s);
        Filter wires = test::firstHalfOf2023();
        wires.indicators = {"flying_wires"}; // ≥60, ≥120 and 80 are in no certain order
        choose(wires);
        QVERIFY(finding->text().contains(u"none with a certain order"_s));
        Filter two = test::firstHalfOf2023();
        two.places = {"410972", "411002"};
        choose(two);
        QCOMPARE(cells("flying_wires"), (QStringList{u"≥120"_s, u"80"_s, u"≥40"_s}));
        QCOMPARE(cells("flying_wires", CompareTable::RankRole), (QStringList{u"1"_s, u"2"_s, QString()}));
        QCOMPARE(m_view->findChild<QLabel *>(u"compareFinding"_s)->text(), u"Problems found: 魏都区 200 个, 濮阳经济技术开发区 100 个"_s);
    }

    void swappedPlacesStayUntilTheFilterNamesOthers()
    {
        press(u"compareSwap"_s);
        QCOMPARE(places(), (QStringList{u"濮阳经济技术开发区"_s, u"魏都区"_s, u"华龙区"_s}));
        QCOMPARE(cells("trees_planted"), (QStringList{u"500"_s, u"300"_s, u"—"_s, u"200"_s}));
        Filter june = test::firstHalfOf2023();
        june.from = parseDate("2023-06-01");
        choose(june);
        QCOMPARE(places(), (QStringList{u"濮阳经济技术开发区"_s, u"魏都区"_s, u"华龙区"_s}));
        june.places = {"410902", "411002"};
        choose(june);
        QCOMPARE(places(), (QStringList{u"华龙区"_s, u"魏都区"_s}));
    }

    void pinnedPlacesStayWhateverTheFilterNames()
    {
        press(u"comparePin"_s);
        Filter other = test::firstHalfOf2023();
        other.places = {"410902"};
        choose(other);
        QCOMPARE(places(), (QStringList{u"华龙区"_s, u"濮阳经济技术开发区"_s, u"魏都区"_s}));
        QCOMPARE(cells("flying_wires"), (QStringList{u"≥60"_s, u"≥120"_s, u"80"_s, u"≈60"_s}));
        press(u"comparePin"_s); // loose again: the filter's place and what lies in it
        QVERIFY(places() != (QStringList{u"华龙区"_s, u"濮阳经济技术开发区"_s, u"魏都区"_s}));
    }

    void aPlaceIsTakenOut()
    {
        auto *menu = m_view->findChild<QToolButton *>(u"compareChoose"_s)->menu();
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 3);
        menu->actions().front()->trigger(); // 华龙区
        QVERIFY(m_bench->settle(*m_view));
        QCOMPARE(places(), (QStringList{u"濮阳经济技术开发区"_s, u"魏都区"_s}));
    }

    void aCellIsSelectedEverywhere()
    {
        const QModelIndex cell = m_table->index(rowOf("problems_found"), 3);
        QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, m_grid->visualRect(cell).center());
        QCOMPARE(m_bench->session().selection(), (Selection{"411002", "problems_found", {}, parseDate("2023-01-01"), parseDate("2023-06-30"), 0}));
        QTest::keyClick(m_grid, Qt::Key_Left);
        QCOMPARE(m_bench->session().selection().place, std::string("410972"));
    }

    void aCellLeadsDownToItsFacts()
    {
        QSignalSpy asked(&m_bench->session(), &Session::viewAsked);
        const QModelIndex cell = m_table->index(rowOf("problems_found"), 3);
        QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, m_grid->visualRect(cell).center());
        QTest::mouseDClick(m_grid->viewport(), Qt::LeftButton, {}, m_grid->visualRect(cell).center());
        QCOMPARE(asked.size(), 1);
        QCOMPARE(m_bench->session().filter().places, std::vector<std::string>{"411002"});
        QCOMPARE(m_bench->session().filter().indicators, std::vector<std::string>{"problems_found"});
    }

    void dotsAreShareOfTheLargest()
    {
        press(u"compareMode1"_s);
        auto *dots = m_view->findChild<GapChart *>(u"compareDots"_s);
        QVERIFY(dots->isVisible());
        // figures that are told, counted in the table above: 3 + 1 + 2 + 1 + 2 + 2 + 2
        QCOMPARE(dots->markCount(), 13);
        QTest::mouseClick(dots, Qt::LeftButton, {}, dots->mark(0).area.center().toPoint());
        QCOMPARE(m_bench->session().selection(), (Selection{"410902", "flying_wires", {}, parseDate("2023-01-01"), parseDate("2023-06-30"), 0}));
    }

    void slopesLeadFromThePeriodBefore()
    {
        press(u"compareMode2"_s);
        auto *slopes = m_view->findChild<SlopeChart *>(u"compareSlopes"_s);
        QVERIFY(slopes->isVisible());
        auto *box = m_view->findChild<QComboBox *>(u"compareSlopeIndicator"_s);
        box->setCurrentIndex(box->findData(u"trees_planted"_s));
        Q_EMIT box->activated(box->currentIndex());
        // trees in the second half of 2022 and the first of 2023: 华龙区 400 → nothing, 经开区 100 → 500, 魏都区 200 → 300
        QCOMPARE(slopes->twin().rows, (QList<QStringList>{{u"华龙区"_s, u"400"_s, u"—"_s}, {u"濮阳经济技术开发区"_s, u"100"_s, u"500"_s}, {u"魏都区"_s, u"200"_s, u"300"_s}}));
        QCOMPARE(slopes->markCount(), 5);
        slopes->setFocus();
        QTest::keyClick(slopes, Qt::Key_Home);
        QCOMPARE(m_bench->session().selection(), (Selection{"410902", "trees_planted", {}, parseDate("2022-07-01"), parseDate("2022-12-31"), 0}));
    }

    void whatIsSelectedElsewhereIsFramedHere()
    {
        m_bench->session().select({"411002", "trees_planted", {}, parseDate("2023-01-01"), parseDate("2023-06-30"), 0});
        QCOMPARE(m_grid->currentIndex(), m_table->index(rowOf("trees_planted"), 3));
    }

    // 500 trees of 200,000 inhabitants are 25 per ten thousand, 300 of 500,000 are 6; of 华龙区 nobody knows how many live there.
    void inhabitantsAreEnteredAndDivideTheFigures()
    {
        press(u"comparePerInhabitants"_s);
        QCOMPARE(cells("trees_planted"), (QStringList{u"—"_s, u"—"_s, u"—"_s, u"—"_s}));
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->findChild<QSpinBox *>(u"inhabitants_410972"_s)->setValue(200'000);
            dialog->findChild<QSpinBox *>(u"inhabitants_411002"_s)->setValue(500'000);
            dialog->accept();
        });
        press(u"comparePopulations"_s);
        QTRY_COMPARE(cells("trees_planted"), (QStringList{u"—"_s, u"25"_s, u"6"_s, u"19"_s}));
        QCOMPARE(cells("problems_found"), (QStringList{u"—"_s, u"5"_s, u"4"_s, u"1"_s}));
        QCOMPARE(cells("rectification_rate"), (QStringList{u"—"_s, u"90"_s, u"75"_s, u"15 points"_s})); // never divided
        QVERIFY(m_view->findChild<QLabel *>(u"compareNote"_s)->text().contains(u"华龙区"_s));
        press(u"comparePerCommunity"_s);
        QVERIFY(!m_view->findChild<QToolButton *>(u"comparePerInhabitants"_s)->isChecked());
        press(u"comparePerCommunity"_s);
        QCOMPARE(cells("trees_planted"), (QStringList{u"—"_s, u"500"_s, u"300"_s, u"200"_s}));
    }
    void theSheetIsWhatIsShown()
    {
        const Sheet sheet = m_view->sheet();
        QCOMPARE(sheet.head, (QStringList{u"Indicator"_s, u"Unit"_s, u"华龙区"_s, u"濮阳经济技术开发区"_s, u"魏都区"_s, u"Largest gap"_s, u"Ratio"_s}));
        QCOMPARE(sheet.rows.size(), 7);
        QCOMPARE(sheet.rows[0].mid(1), (QStringList{u"处"_s, u"≥60"_s, u"≥120"_s, u"80"_s, u"≈60"_s, u"≈2×"_s}));
    }

    // 500 trees are 1.67 times 300; a rate is no multiple of another; a place alone has none beside it.
    void theLargestIsSoManyTimesTheSmallest()
    {
        const auto ratio = [this](const char *indicator) { return m_table->index(rowOf(indicator), m_table->columnCount() - 1).data(CompareTable::RatioRole).toString(); };
        QCOMPARE(ratio("trees_planted"), u"1.67×"_s);
        QCOMPARE(ratio("problems_found"), u"2×"_s);
        QCOMPARE(ratio("rectification_rate"), QString());
        QCOMPARE(ratio("mobile_vendors"), QString());
    }

    void everyFocusableWidgetHasAName()
    {
        QVERIFY2(test::nameless(*m_view).isEmpty(), qPrintable(test::nameless(*m_view).join(u'\n')));
    }
};

QTEST_MAIN(TestCompareView)
#include "test_compareview.moc"
