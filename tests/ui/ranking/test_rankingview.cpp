// Who leads and who lags as a person asks; the accounts by hand stand in tests/support/sampleledger.h.
//
//   trees          first half 2023      second half 2022     moved
//   经开区         500  → 1st           100 → 3rd            ▲2
//   魏都区         300  → 2nd           200 → 2nd            ＝
//   华龙区         no report            400 → 1st
//   score of trees and problems found (200 in 魏都区, 100 in 经开区), each least 0 … greatest 100:
//     经开区 trees 100, found 0;   魏都区 trees 0, found 100
//     weights 25 and 25: 50 and 50, nobody leads;   75 and 25: 75 and 25
//     share of the best, 25 and 25: 经开区 (100 + 50) ÷ 2 = 75, 魏都区 (60 + 100) ÷ 2 = 80
//     fewer problems found is better, least to greatest: 经开区 100 and 100, 魏都区 0 and 0
#include "tests/support/bench.h"
#include "ui/ranking/board.h"
#include "ui/ranking/dotchart.h"
#include "ui/ranking/rankingview.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace starboard;
using namespace Qt::StringLiterals;

class TestRankingView : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Bench> m_bench;
    std::unique_ptr<RankingView> m_view;
    DotChart *m_chart = nullptr;

    QTableWidget *board(const QString &name) const { return m_view->findChild<QTableWidget *>(name); }
    QStringList boardRow(const QString &name, int row) const
    {
        QStringList cells;
        for (int column = 0; column < board(name)->columnCount(); ++column)
            cells << board(name)->item(row, column)->text();
        return cells;
    }
    QString label(const QString &name) const { return m_view->findChild<QLabel *>(name)->text(); }
    static Filter firstHalf(const std::vector<std::string> &indicators)
    {
        Filter filter = test::firstHalfOf2023();
        filter.indicators = indicators;
        return filter;
    }
    void choose(const std::vector<std::string> &indicators)
    {
        m_bench->session().setFilter(firstHalf(indicators));
        QVERIFY(m_bench->settle(*m_view));
    }
    void press(const QString &button)
    {
        QTest::mouseClick(m_view->findChild<QWidget *>(button), Qt::LeftButton);
        QVERIFY(m_bench->settle(*m_view));
    }
    void slide(const QString &indicator, Qt::Key key, int times)
    {
        auto *slider = m_view->findChild<QSlider *>(u"weight_"_s + indicator);
        QVERIFY(slider && slider->isVisible());
        slider->setFocus();
        for (int i = 0; i < times; ++i)
            QTest::keyClick(slider, key);
        QVERIFY(m_bench->settle(*m_view));
    }

    // The action of a menu that is filled when it opens.
    QAction *inMenu(const QString &button, const QString &text)
    {
        QMenu *menu = m_view->findChild<QToolButton *>(button)->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions())
            if (action->text() == text)
                return action;
        return nullptr;
    }
    void pick(const QString &box, int index)
    {
        auto *combo = m_view->findChild<QComboBox *>(box);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        QVERIFY(m_bench->settle(*m_view));
    }
    QStringList scores() const
    {
        QStringList rows;
        for (const QStringList &row : m_chart->twin().rows)
            rows << row[1] + u' ' + row[2];
        return rows;
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<test::Bench>();
        QVERIFY(m_bench->openSample());
        m_view = std::make_unique<RankingView>(m_bench->session());
        m_chart = m_view->findChild<DotChart *>(u"rankingChart"_s);
        m_bench->session().setFilter(firstHalf({"trees_planted"}));
        QVERIFY(m_bench->show(*m_view));
    }
    void cleanup()
    {
        m_view.reset();
        m_bench.reset();
    }

    void ordersByTheAccounts()
    {
        QCOMPARE(m_chart->twin().head, (QStringList{u"Rank"_s, u"Place"_s, u"Value"_s, u"Moved"_s}));
        QCOMPARE(m_chart->twin().rows, (QList<QStringList>{{u"1"_s, u"濮阳经济技术开发区"_s, u"500"_s, u"▲2"_s}, {u"2"_s, u"魏都区"_s, u"300"_s, u"＝"_s}}));
        QCOMPARE(label(u"rankingFinding"_s), u"濮阳经济技术开发区 leads with 500"_s);
        QCOMPARE(board(u"rankingTopTable"_s)->rowCount(), 1); // no place stands on both boards
        QCOMPARE(board(u"rankingBottomTable"_s)->rowCount(), 1);
        QCOMPARE(boardRow(u"rankingTopTable"_s, 0), (QStringList{u"1"_s, u"濮阳经济技术开发区"_s, u"500"_s, u"▲2"_s}));
        QCOMPARE(boardRow(u"rankingBottomTable"_s, 0), (QStringList{u"2"_s, u"魏都区"_s, u"300"_s, u"＝"_s}));
    }

    void theSilentAreListedAndNotRanked()
    {
        QVERIFY(m_view->findChild<QLabel *>(u"rankingSilent"_s)->isVisible());
        QVERIFY(label(u"rankingSilent"_s).startsWith(u"Not ranked, 1 place"_s));
        QVERIFY(label(u"rankingSilent"_s).endsWith(u": 华龙区"_s));
        QCOMPARE(m_chart->markCount(), 2);
        choose({"flying_wires"});
        QVERIFY(!m_view->findChild<QLabel *>(u"rankingSilent"_s)->isVisible());
    }

    void aBoundLeavesTheOrderOpen()
    {
        choose({"flying_wires"}); // ≥120, ≥60, 80; nothing was told of the half-year before
        QCOMPARE(m_chart->twin().rows.size(), 3);
        QStringList told;
        for (const QStringList &row : m_chart->twin().rows)
            told << row.join(u' ');
        told.sort();
        QCOMPARE(told, (QStringList{u"1–2 濮阳经济技术开发区 ≥120 "_s, u"1–3 华龙区 ≥60 "_s, u"2–3 魏都区 80 "_s}));
        QCOMPARE(label(u"rankingFinding"_s), u"Who leads is not certain"_s);
    }

    void anotherIndicatorIsChosen()
    {
        choose({"trees_planted", "problems_found"});
        auto *box = m_view->findChild<QComboBox *>(u"rankingIndicator"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_End);
        QVERIFY(m_bench->settle(*m_view));
        QCOMPARE(box->currentData().toString(), u"problems_found"_s);
        QCOMPARE(boardRow(u"rankingTopTable"_s, 0), (QStringList{u"1"_s, u"魏都区"_s, u"200"_s, QString()}));
        QCOMPARE(boardRow(u"rankingBottomTable"_s, 0), (QStringList{u"2"_s, u"濮阳经济技术开发区"_s, u"100"_s, QString()}));
    }

    void weightsMakeTheScore()
    {
        choose({"trees_planted", "problems_found"});
        press(u"rankingMode1"_s);
        QCOMPARE(label(u"rankingFinding"_s), u"Who leads is not certain"_s);
        QCOMPARE(m_chart->twin().head[2], u"Score"_s);
        QCOMPARE(m_chart->twin().rows[0][2], u"50"_s);
        QCOMPARE(m_chart->twin().rows[1][2], u"50"_s);
        QVERIFY(label(u"rankingFormula"_s).startsWith(u"Score = 0.50 × Trees planted + 0.50 × Problems found ("_s));
        slide(u"trees_planted"_s, Qt::Key_Right, 10); // 25 + 10 × 5
        QVERIFY(label(u"rankingFormula"_s).startsWith(u"Score = 0.75 × Trees planted + 0.25 × Problems found ("_s));
        QCOMPARE(m_chart->twin().rows, (QList<QStringList>{{u"1"_s, u"濮阳经济技术开发区"_s, u"75"_s, QString()}, {u"2"_s, u"魏都区"_s, u"25"_s, QString()}}));
        QCOMPARE(label(u"rankingFinding"_s), u"濮阳经济技术开发区 leads with 75"_s);
        QVERIFY(label(u"rankingSilent"_s).endsWith(u": 华龙区"_s));
        QCOMPARE(m_bench->settings().value(u"ranking/weight/trees_planted"_s).toInt(), 75);
        // one weight alone is still a score, as the formula says
        slide(u"problems_found"_s, Qt::Key_Home, 1);
        QVERIFY(label(u"rankingFormula"_s).startsWith(u"Score = 1.00 × Trees planted ("_s));
        QCOMPARE(m_chart->twin().rows[0].mid(0, 3), (QStringList{u"1"_s, u"濮阳经济技术开发区"_s, u"100"_s}));
        QCOMPARE(m_chart->twin().rows[1].mid(0, 3), (QStringList{u"2"_s, u"魏都区"_s, u"0"_s}));
        press(u"rankingMode0"_s);
        QCOMPARE(m_chart->twin().rows[0][2], u"500"_s);
    }

    void pointsAndPolarityAreChosen()
    {
        choose({"trees_planted", "problems_found"});
        press(u"rankingMode1"_s);
        pick(u"rankingPoints"_s, 1);
        QCOMPARE(scores(), (QStringList{u"魏都区 80"_s, u"濮阳经济技术开发区 75"_s}));
        QVERIFY(label(u"rankingFormula"_s).contains(u"its share of the best"_s));
        pick(u"rankingPoints"_s, 0);
        press(u"less_problems_found"_s);
        QCOMPARE(m_view->findChild<QToolButton *>(u"less_problems_found"_s)->text(), u"less is better"_s);
        QCOMPARE(scores(), (QStringList{u"濮阳经济技术开发区 100"_s, u"魏都区 0"_s}));
    }

    void schemesAreSavedAndChosenAgain()
    {
        choose({"trees_planted", "problems_found"});
        press(u"rankingMode1"_s);
        slide(u"trees_planted"_s, Qt::Key_Right, 10);
        press(u"less_problems_found"_s);
        pick(u"rankingPoints"_s, 2);
        m_bench->dialogs.text = u"甲/一"_s; // any characters
        inMenu(u"rankingSchemes"_s, u"Save as…"_s)->trigger();
        slide(u"trees_planted"_s, Qt::Key_Home, 1);
        press(u"less_problems_found"_s);
        pick(u"rankingPoints"_s, 0);
        QAction *saved = inMenu(u"rankingSchemes"_s, u"甲/一"_s);
        QVERIFY(saved);
        saved->trigger();
        QVERIFY(m_bench->settle(*m_view));
        QVERIFY(label(u"rankingFormula"_s).startsWith(u"Score = 0.75 × Trees planted + 0.25 × Problems found (each from 0 to 100: by its rank"_s));
        QCOMPARE(scores(), (QStringList{u"濮阳经济技术开发区 100"_s, u"魏都区 0"_s}));
        choose({"mobile_vendors"}); // another filter does not change what the user chose
        QVERIFY(label(u"rankingFormula"_s).contains(u"Trees planted"_s));
        QMenu *removing = inMenu(u"rankingSchemes"_s, u"Remove"_s)->menu();
        removing->actions().first()->trigger();
        QVERIFY(!inMenu(u"rankingSchemes"_s, u"甲/一"_s));
    }

    // What is weighed follows the filter while nobody has chosen it, and the score with it.
    void theScoreFollowsTheFilter()
    {
        choose({"trees_planted", "problems_found"});
        press(u"rankingMode1"_s);
        choose({"trees_planted"});
        QVERIFY(label(u"rankingFormula"_s).startsWith(u"Score = 1.00 × Trees planted ("_s));
        QCOMPARE(scores(), (QStringList{u"濮阳经济技术开发区 100"_s, u"魏都区 0"_s}));
    }

    void theIndicatorsOfAScoreAreChosen()
    {
        choose({"trees_planted", "problems_found"});
        press(u"rankingMode1"_s);
        inMenu(u"rankingChoose"_s, u"Problems found"_s)->setChecked(false);
        QVERIFY(m_bench->settle(*m_view));
        QVERIFY(label(u"rankingFormula"_s).startsWith(u"Score = 1.00 × Trees planted ("_s));
        QVERIFY(!inMenu(u"rankingChoose"_s, u"Trees planted"_s)->isEnabled()); // the last one stays
        inMenu(u"rankingChoose"_s, u"Those reported most"_s)->trigger();
        QVERIFY(m_bench->settle(*m_view));
        QVERIFY(label(u"rankingFormula"_s).startsWith(u"Score = 0.50 × Trees planted + 0.50 × Problems found ("_s));
    }

    // 500 trees of 250,000 inhabitants are 20 per ten thousand, 300 of 100,000 are 30; per hundred communities 50000 ÷ 171
    // and 30000 ÷ 104, which turns nothing round.
    void figuresAreDivided()
    {
        pick(u"rankingPer"_s, 1);
        QCOMPARE(scores(), (QStringList{u"濮阳经济技术开发区 292.4"_s, u"魏都区 288.46"_s}));
        pick(u"rankingPer"_s, 2);
        QCOMPARE(m_chart->markCount(), 0);
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->findChild<QSpinBox *>(u"inhabitants_410972"_s)->setValue(250'000);
            dialog->findChild<QSpinBox *>(u"inhabitants_411002"_s)->setValue(100'000);
            dialog->accept();
        });
        press(u"rankingPopulations"_s);
        QTRY_COMPARE(scores(), (QStringList{u"魏都区 30"_s, u"濮阳经济技术开发区 20"_s}));
        QCOMPARE(label(u"rankingFinding"_s), u"魏都区 leads with 30"_s);
        choose({"flying_wires"}); // 华龙区 reports, but nobody has entered its inhabitants: 120 of 250,000, 80 of 100,000
        QCOMPARE(scores(), (QStringList{u"魏都区 8"_s, u"濮阳经济技术开发区 ≥4.8"_s}));
        QCOMPARE(label(u"rankingSilent"_s), u"Not ranked, because how many people live there is not entered: 华龙区"_s);
        choose({"rectification_rate"}); // a rate is never divided
        QCOMPARE(scores(), (QStringList{u"濮阳经济技术开发区 90"_s, u"魏都区 75"_s}));
    }

    void aRowIsSelectedEverywhere()
    {
        QTableWidget *bottom = board(u"rankingBottomTable"_s);
        QTest::mouseClick(bottom->viewport(), Qt::LeftButton, {}, bottom->visualItemRect(bottom->item(0, 1)).center());
        QCOMPARE(m_bench->session().selection(), (Selection{"411002", "trees_planted", {}, parseDate("2023-01-01"), parseDate("2023-06-30"), 0}));
        QCOMPARE(m_chart->selected(), 1);
        QTest::mouseClick(m_chart, Qt::LeftButton, {}, m_chart->mark(0).area.center().toPoint());
        QCOMPARE(m_bench->session().selection().place, std::string("410972"));
    }

    // Ties enter a board together, however many they are: a long board is scrolled, neither cut nor the window's height.
    void aLongBoardIsScrolled()
    {
        auto *board = m_view->findChild<Board *>(u"rankingTop"_s);
        QVERIFY(board);
        const int before = m_view->minimumSizeHint().height();
        board->setRows(std::vector<Dot>(40, Dot{u"1"_s, u"华龙区"_s, {}, 7, std::nullopt, u"7"_s, {}, Bound::Exact, Standing::Top, {}}));
        QCOMPARE(board->rowCount(), 40);
        auto *table = board->findChild<QTableWidget *>();
        QVERIFY(table->height() >= 40 * table->rowHeight(0));
        QVERIFY(m_view->minimumSizeHint().height() <= before);
        auto *boards = m_view->findChild<QScrollArea *>(u"rankingBoards"_s);
        QTRY_VERIFY(boards->verticalScrollBar()->maximum() > 0);
    }

    void aDoubleClickLeadsDown()
    {
        choose({"flying_wires"});
        int row = 0;
        while (m_chart->twin().rows[row][1] != u"濮阳经济技术开发区"_s)
            ++row;
        QTest::mouseDClick(m_chart, Qt::LeftButton, {}, m_chart->mark(row).area.center().toPoint());
        QVERIFY(m_bench->settle(*m_view));
        QCOMPARE(m_bench->session().filter().places, std::vector<std::string>{"410972"});
        // 100 in May, 20余 in June: the second may be any number from 20 up
        QCOMPARE(m_chart->twin().rows.size(), 2);
        QCOMPARE(label(u"rankingFinding"_s), u"Who leads is not certain"_s);
    }

    void everyFocusableWidgetHasAName()
    {
        QVERIFY2(test::nameless(*m_view).isEmpty(), qPrintable(test::nameless(*m_view).join(u'\n')));
        press(u"rankingMode1"_s);
        QVERIFY2(test::nameless(*m_view).isEmpty(), qPrintable(test::nameless(*m_view).join(u'\n')));
    }
};

QTEST_MAIN(TestRankingView)
#include "test_rankingview.moc"
