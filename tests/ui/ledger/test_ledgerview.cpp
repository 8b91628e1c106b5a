// The ledger as a person uses it; the reports and their accounts by hand stand in tests/support/sampleledger.h.
#include "tests/support/bench.h"
#include "tests/support/sampleledger.h"
#include "ui/ledger/columns.h"
#include "ui/ledger/ledgermodel.h"
#include "ui/ledger/ledgerview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QTableView>
#include <QTest>

using namespace starboard;
using namespace Qt::StringLiterals;

class TestLedgerView : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Bench> m_bench;
    std::unique_ptr<LedgerView> m_view;
    QTableView *m_table = nullptr;

    QModelIndex at(int row, LedgerColumn column) const { return m_table->model()->index(row, static_cast<int>(column)); }
    QString text(int row, LedgerColumn column) const { return at(row, column).data().toString(); }
    QStringList column(LedgerColumn of) const
    {
        QStringList texts;
        for (int row = 0; row < m_table->model()->rowCount(); ++row)
            texts << text(row, of);
        return texts;
    }
    QString label(const QString &name) const { return m_view->findChild<QLabel *>(name)->text(); }
    void click(const QModelIndex &index)
    {
        m_table->scrollTo(index);
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(index).center());
    }
    void clickHead(LedgerColumn of)
    {
        QHeaderView *head = m_table->horizontalHeader();
        const int section = static_cast<int>(of);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                          QPoint(head->sectionViewportPosition(section) + head->sectionSize(section) / 2, head->height() / 2));
    }
    void only(const std::string &indicator, const std::string &place = {})
    {
        Filter filter;
        filter.indicators = {indicator};
        if (!place.empty())
            filter.places = {place};
        m_bench->session().setFilter(filter);
        QVERIFY(m_bench->settle(*m_view));
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<test::Bench>();
        QVERIFY(m_bench->openSample());
        m_view = std::make_unique<LedgerView>(m_bench->session());
        m_table = m_view->findChild<QTableView *>(u"ledgerTable"_s);
        QVERIFY(m_bench->show(*m_view));
    }
    void cleanup()
    {
        m_view.reset();
        m_bench.reset();
    }

    void rowsAreThoseOfTheFilter()
    {
        QAbstractItemModelTester tester(m_table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(m_table->model()->rowCount(), test::sampleFacts);
        QCOMPARE(label(u"ledgerTotals"_s), u"20 after the filter, 20 in all"_s);
        m_bench->session().setFilter(test::firstHalfOf2023());
        QVERIFY(m_bench->settle(*m_view));
        // without the three of 2022 and the one that has no date
        QCOMPARE(m_table->model()->rowCount(), 16);
        QCOMPARE(label(u"ledgerTotals"_s), u"16 after the filter, 20 in all"_s);
        QVERIFY(!column(LedgerColumn::Value).contains(u"400"_s));
        only("flying_wires", "410902");
        QCOMPARE(m_table->model()->rowCount(), 1);
        QCOMPARE(text(0, LedgerColumn::Place), u"华龙区"_s);
        QCOMPARE(text(0, LedgerColumn::Bound), u"≥"_s);
        QCOMPARE(text(0, LedgerColumn::Value), u"60"_s);
        QCOMPARE(text(0, LedgerColumn::Unit), u"处"_s);
        QCOMPARE(text(0, LedgerColumn::Period), u"2023-06-01 – 2023-06-30"_s);
        QCOMPARE(text(0, LedgerColumn::Issued), u"2023-07-03"_s);
    }

    void theHeaderSorts()
    {
        QAbstractItemModelTester tester(m_table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        only("flying_wires");
        clickHead(LedgerColumn::Value);
        QVERIFY(m_bench->settle(*m_view));
        QCOMPARE(column(LedgerColumn::Value), (QStringList{u"20"_s, u"30"_s, u"60"_s, u"80"_s, u"100"_s, u"150"_s}));
        clickHead(LedgerColumn::Value);
        QVERIFY(m_bench->settle(*m_view));
        QCOMPARE(column(LedgerColumn::Value), (QStringList{u"150"_s, u"100"_s, u"80"_s, u"60"_s, u"30"_s, u"20"_s}));
        QCOMPARE(text(0, LedgerColumn::Status), u"Plan"_s);
    }

    void confirmedAndRejectedByKeys()
    {
        QAbstractItemModelTester tester(m_table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        only("problems_found"); // 100 of 6 July above 200 of 5 July
        QCOMPARE(column(LedgerColumn::Value), (QStringList{u"100"_s, u"200"_s}));
        click(at(0, LedgerColumn::Value));
        QTest::keyClick(m_table, Qt::Key_C);
        QVERIFY(m_bench->settle(*m_view));
        QCOMPARE(column(LedgerColumn::Review), (QStringList{u"Confirmed"_s, u"—"_s}));
        QTest::keyClick(m_table, Qt::Key_Down); // from where the keyboard was
        QTest::keyClick(m_table, Qt::Key_X);
        QVERIFY(m_bench->settle(*m_view));
        QCOMPARE(column(LedgerColumn::Review), (QStringList{u"Confirmed"_s, u"Rejected"_s}));
        m_bench->session().undo();
        QVERIFY(m_bench->settle(*m_view));
        QCOMPARE(column(LedgerColumn::Review), (QStringList{u"Confirmed"_s, u"—"_s}));
    }

    void aUnitIsEditedInPlaceAndTakenBack()
    {
        only("trees_planted", "410902");
        const QModelIndex unit = at(0, LedgerColumn::Unit);
        QCOMPARE(unit.data().toString(), u"棵"_s);
        click(unit);
        QTest::keyClick(m_table, Qt::Key_F2);
        auto *editor = m_table->viewport()->findChild<QComboBox *>();
        QVERIFY(editor);
        QVERIFY(!editor->accessibleName().isEmpty());
        QCOMPARE(editor->currentText(), u"棵"_s);
        QTest::keyClick(editor, Qt::Key_Down); // 株 counts like 棵
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(text(0, LedgerColumn::Unit), u"株"_s);
        QCOMPARE(text(0, LedgerColumn::Review), u"Corrected"_s);
        QVERIFY(!m_bench->session().undoText().isEmpty());
        m_bench->session().undo();
        QTRY_COMPARE(text(0, LedgerColumn::Unit), u"棵"_s);
        QCOMPARE(text(0, LedgerColumn::Review), u"—"_s);
    }

    void aValueThatIsNoNumberIsRefused()
    {
        only("trees_planted", "410902");
        QVERIFY(!m_table->model()->setData(at(0, LedgerColumn::Value), u"许多"_s));
        QVERIFY(m_bench->failure.contains(u"许多"_s));
        QCOMPARE(text(0, LedgerColumn::Value), u"400"_s);
        QVERIFY(m_table->model()->setData(at(0, LedgerColumn::Value), u"1,400"_s));
        QTRY_COMPARE(text(0, LedgerColumn::Value), u"1,400"_s);
    }

    void copiedAsTextAndAsTable()
    {
        only("problems_found");
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
        const QMimeData *copied = QApplication::clipboard()->mimeData();
        const QStringList lines = copied->text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QStringList head;
        for (const LedgerColumnTraits &traits : ledgerColumns())
            head << columnTitle(traits.column);
        QCOMPARE(lines[0].split(u'\t'), head);
        QCOMPARE(lines[2].split(u'\t')[static_cast<int>(LedgerColumn::Value)], u"200"_s);
        QCOMPARE(lines[2].split(u'\t')[static_cast<int>(LedgerColumn::Place)], u"魏都区"_s);
        QVERIFY(copied->html().contains(u"<th>Value</th>"_s));
        QVERIFY(copied->html().contains(u"<td>200</td>"_s));
        QCOMPARE(copied->html().count(u"<tr>"_s), 3);
    }

    void theSelectionShowsTheAccountNotTheSum()
    {
        only("flying_wires", "411002"); // 30 until March, 80 until June: 80, not 110
        QCOMPARE(m_table->model()->rowCount(), 2);
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(label(u"ledgerSelectionFigure"_s), u"80 处"_s);
        QVERIFY(label(u"ledgerSelectionAccount"_s).startsWith(u"魏都区 · "_s));
        QVERIFY(label(u"ledgerSelectionAccount"_s).endsWith(u"counted 1, left out 1"_s));
        only("flying_wires"); // 80 + 100 + ≥20 + ≥60; the plan and the earlier total are left out
        QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(label(u"ledgerSelectionFigure"_s), u"≥260 处"_s);
        QVERIFY(label(u"ledgerSelectionAccount"_s).startsWith(u"河南省 · "_s));
        QVERIFY(label(u"ledgerSelectionAccount"_s).endsWith(u"counted 4, left out 2"_s));
    }

    void theSelectionFollowsDecisions()
    {
        only("mobile_vendors"); // of 12 and 15 the younger stands; as different things they are 27
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(label(u"ledgerSelectionFigure"_s), u"15 处"_s);
        m_bench->session().change(u"settle"_s, [](ReviewDesk &desk) { return desk.decide("v1", "v2", Verdict::Different); });
        QVERIFY(m_bench->settle(*m_view));
        QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(label(u"ledgerSelectionFigure"_s), u"27 处"_s);
    }

    void oneRowIsSelectedForTheEvidence()
    {
        m_table->setFocus(); // the keyboard stands on a row, nothing is selected
        only("trees_planted", "410972");
        QVERIFY(!m_table->selectionModel()->hasSelection());
        click(at(0, LedgerColumn::Place));
        QCOMPARE(m_bench->session().selection().place, std::string("410972"));
        QCOMPARE(m_bench->session().selection().place, std::string("410972"));
        QCOMPARE(m_bench->session().selection().indicator, std::string("trees_planted"));
        QVERIFY(m_bench->session().selection().fact != 0);
    }

    void nothingFits()
    {
        only("star5_branches");
        QVERIFY(!m_table->isVisible());
        auto *button = m_view->findChild<QWidget *>(u"emptyButton"_s);
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(m_bench->session().filter().empty());
        QTRY_VERIFY(m_table->isVisible());
        QCOMPARE(m_table->model()->rowCount(), test::sampleFacts);
    }

    void everyFocusableWidgetHasAName()
    {
        QVERIFY2(test::nameless(*m_view).isEmpty(), qPrintable(test::nameless(*m_view).join(u'\n')));
    }
};

QTEST_MAIN(TestLedgerView)
#include "test_ledgerview.moc"
