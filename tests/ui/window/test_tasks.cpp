// Five tasks of a new user, done with mouse and keys in the real window; each action is counted, and the figures at the
// end are those worked out by hand in tests/support/sampleledger.h. The counts stand in the manual.
#include "model/store/intake.h"
#include "tests/support/sampleledger.h"
#include "tests/support/testdesk.h"
#include "ui/chart/rowchart.h"
#include "ui/compare/comparetable.h"
#include "ui/filter/ticktree.h"
#include "ui/filter/timeline.h"
#include "ui/ledger/columns.h"
#include "ui/provenance/evidencepanel.h"
#include "ui/provenance/sentencecard.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace starboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostActions = 8;

} // namespace

class TestTasks : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    test::ScriptedDialogs m_dialogs;
    std::unique_ptr<Desk> m_desk;
    int m_actions = 0;

    template <typename T> T *find(const QString &name) { return m_desk->window().findChild<T *>(name); }
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->session().worker().busy() && m_desk->window().currentView()->settled()
                                     && find<EvidencePanel>(u"evidencePanel"_s)->settled(),
                                 30000);
    }
    void click(QWidget *widget, const QPoint &at = {})
    {
        ++m_actions;
        QVERIFY(widget && widget->isVisible());
        QTest::mouseClick(widget, Qt::LeftButton, {}, at);
        settle();
    }
    void doubleClick(QWidget *widget, const QPoint &at)
    {
        ++m_actions;
        QVERIFY(widget && widget->isVisible());
        QTest::mouseClick(widget, Qt::LeftButton, {}, at); // as a hand does it: a click comes first
        QTest::mouseDClick(widget, Qt::LeftButton, {}, at);
        settle();
    }
    void key(QWidget *widget, Qt::Key pressed, Qt::KeyboardModifiers with = {})
    {
        ++m_actions;
        QTest::keyClick(widget, pressed, with);
        settle();
    }
    void tab(const QString &id)
    {
        auto *tabs = find<QTabBar>(u"tabs"_s);
        const QStringList ids{u"overview"_s, u"trend"_s, u"compare"_s, u"ranking"_s, u"ledger"_s, u"articles"_s, u"review"_s};
        click(tabs, tabs->tabRect(int(ids.indexOf(id))).center());
        QCOMPARE(m_desk->window().currentView()->id(), id);
    }

private Q_SLOTS:
    void init()
    {
        m_actions = 0;
        m_folder = std::make_unique<QTemporaryDir>();
        m_dialogs = {};
        auto desk = test::makeDesk(*m_folder, m_dialogs);
        QVERIFY(desk);
        m_desk = std::move(*desk);
        m_desk->window().resize(1440, 900);
        m_desk->window().show();
        m_desk->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        const QString path = m_folder->filePath(u"w.starboard"_s);
        {
            auto workspace = Workspace::create(path.toStdString());
            QVERIFY(workspace);
            QVERIFY(Intake(*workspace).importFacts(test::sampleLines()));
        }
        m_desk->session().openWorkspace(path, Access::Existing);
        QTRY_VERIFY(m_desk->session().hasFacts());
        settle();
    }
    void cleanup()
    {
        QVERIFY(m_actions <= mostActions);
        m_desk.reset();
        m_folder.reset();
    }

    void compareTwoDistrictsInTheFirstHalfOf2023()
    {
        click(find<QToolButton>(u"preset3"_s)); // First half: the year of these tests is 2023
        tab(u"compare"_s);
        // Three places stand beside each other; the third is taken out.
        auto *choose = find<QToolButton>(u"compareChoose"_s);
        ++m_actions; // opens the menu, which waits for a choice
        Q_EMIT choose->menu()->aboutToShow();
        ++m_actions;
        for (QAction *place : choose->menu()->actions()) {
            if (place->text() == u"华龙区"_s)
                place->trigger();
        }
        settle();
        auto *grid = find<QTableView>(u"compareGrid"_s);
        auto *table = qobject_cast<CompareTable *>(grid->model());
        QCOMPARE(table->columnCount(), 4); // indicator, two places, gap
        int row = 0;
        while (row < table->rowCount() && !(table->rowAt(row) && table->rowAt(row)->indicator == "flying_wires"))
            ++row;
        QVERIFY(row < table->rowCount());
        QCOMPARE(table->index(row, 1).data().toString(), u"≥120"_s);
        QCOMPARE(table->index(row, 2).data().toString(), u"80"_s);
        QCOMPARE(table->index(row, 3).data().toString(), u"≥40"_s);
        qInfo("compare two districts: %d actions", m_actions);
        QCOMPARE(m_actions, 4);
    }

    void theSentenceBehindTheHighestBar()
    {
        click(find<QToolButton>(u"preset3"_s));
        auto *streets = find<RowChart>(u"streetChart"_s);
        QCOMPARE(streets->rows().front().name, u"昆吾街道"_s);
        click(streets, streets->mark(0).area.center().toPoint());
        const QList<SentenceCard *> cards = m_desk->window().findChildren<SentenceCard *>();
        QCOMPARE(cards.size(), 1);
        QVERIFY(cards.front()->witness().sentence.contains(u"100"_s)); // w3 tells it
        qInfo("the sentence behind the highest bar: %d actions", m_actions);
        QCOMPARE(m_actions, 2);
    }

    void settleAContradiction()
    {
        tab(u"review"_s);
        auto *queue = find<QListView>(u"reviewQueue"_s);
        QVERIFY(queue->model()->rowCount() > 0);
        key(queue, Qt::Key_1); // count the first, leave out the second
        QTRY_VERIFY(!m_desk->session().undoText().isEmpty());
        m_desk->session().select({"411002", "mobile_vendors", {}, parseDate("2023-06-01"), parseDate("2023-06-30"), 0});
        settle();
        const Account &account = find<EvidencePanel>(u"evidencePanel"_s)->evidence().account;
        QVERIFY(account.value);
        QVERIFY(!account.flags.has(Flag::Contradicted));
        QCOMPARE(account.value->toDouble(), 12.0); // v1 counts, v2 is left out
        qInfo("settle a contradiction: %d actions", m_actions);
        QCOMPARE(m_actions, 2);
    }

    void correctAWrongUnit()
    {
        tab(u"ledger"_s);
        auto *table = m_desk->window().view(u"ledger"_s)->findChild<QTableView *>();
        QVERIFY(table);
        const QModelIndex unit = table->model()->index(0, int(LedgerColumn::Unit));
        const QString before = unit.data().toString();
        ++m_actions;
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(unit).center());
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(unit).center());
        auto *editor = table->viewport()->findChild<QComboBox *>();
        QVERIFY(editor);
        ++m_actions;
        QTest::keyClick(editor, Qt::Key_Down); // the next unit of the list
        const QString chosen = editor->currentText();
        QVERIFY(chosen != before);
        ++m_actions;
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(table->model()->index(0, int(LedgerColumn::Unit)).data().toString(), chosen);
        settle();
        QVERIFY(!m_desk->session().undoText().isEmpty());
        qInfo("correct a wrong unit: %d actions", m_actions);
        QCOMPARE(m_actions, 4);
    }

    void handInAPdfOnOneDistrictsQuarter()
    {
        // The place by a double click in the tree, the quarter by the brush.
        auto *places = find<TickTree>(u"places"_s);
        QTRY_VERIFY(places->model().leaves() > 0);
        QTest::keyClicks(places->search(), u"wdq"_s); // initials of 魏都区
        ++m_actions;
        QTreeView *tree = places->tree();
        QModelIndex district;
        for (QModelIndex at = tree->model()->index(0, 0); at.isValid(); at = tree->model()->index(0, 0, at))
            district = at;
        QCOMPARE(district.data().toString(), u"魏都区"_s);
        tree->scrollTo(district);
        ++m_actions;
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(district).center());
        QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(district).center());
        settle();
        QCOMPARE(m_desk->session().filter().places, std::vector<std::string>{"411002"});
        auto *months = find<Timeline>(u"timeline"_s);
        const auto monthAt = [&](int month) { return months->barOf(2023 * 12 + month - 1).center().toPoint(); };
        ++m_actions;
        QTest::mousePress(months, Qt::LeftButton, {}, monthAt(4));
        QTest::mouseMove(months, monthAt(6));
        QTest::mouseRelease(months, Qt::LeftButton, {}, monthAt(6));
        settle();
        QCOMPARE(m_desk->session().filter().from, parseDate("2023-04-01"));
        QCOMPARE(m_desk->session().filter().to, parseDate("2023-06-30"));
        m_dialogs.file = m_folder->filePath(u"report.pdf"_s);
        m_actions += 2; // the name of the file, and its Save
        key(&m_desk->window(), Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(find<QPushButton>(u"reportExport"_s) && find<QPushButton>(u"reportExport"_s)->isEnabled());
        click(find<QPushButton>(u"reportExport"_s)); // kind, place and days are those of the filter
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_dialogs.file), 60000);
        QFile pdf(m_dialogs.file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QCOMPARE(pdf.read(5), QByteArray("%PDF-"));
        qInfo("hand in a PDF: %d actions", m_actions);
        QCOMPARE(m_actions, 7);
    }

};

QTEST_MAIN(TestTasks)
#include "test_tasks.moc"
