// The queue of reviews as a person works through it; the reports stand in tests/support/sampleledger.h. First half of 2023:
// 魏都区 told 12 (v1) and 15 (v2) mobile vendors of June, which cannot both hold. By hand:
//   count the first 12 · count the second 15 · different things 12 + 15 = 27 · neither: no report · later: the younger, 15
// Behind it waits d1 (36 street lamps, confidence 0.40), then s1 (7 small adverts without a date).
#include "tests/model/store/builders.h"
#include "tests/support/bench.h"
#include "ui/accounts/accountwords.h"
#include "ui/review/disputepage.h"
#include "ui/fields/placefield.h"
#include "ui/review/factform.h"
#include "ui/review/logmodel.h"
#include "ui/review/queue.h"
#include "ui/review/reviewview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace starboard;
using namespace Qt::StringLiterals;

class TestReviewView : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Bench> m_bench;
    std::unique_ptr<ReviewView> m_view;
    QListView *m_list = nullptr;

    QStringList queue(int role) const
    {
        QStringList texts;
        for (int row = 0; row < m_list->model()->rowCount(); ++row)
            texts << m_list->model()->index(row, 0).data(role).toString();
        return texts;
    }
    QString label(const QString &name) const { return m_view->findChild<QLabel *>(name)->text(); }
    void key(Qt::Key key)
    {
        QTest::keyClick(m_list, key);
        QVERIFY(m_bench->settle(*m_view));
    }
    void undo()
    {
        m_bench->session().undo();
        QVERIFY(m_bench->settle(*m_view));
    }
    // What the accounts say after a decision.
    QString vendors()
    {
        QString told;
        Request request(m_bench->session().worker());
        m_bench->session().ask(
            request, [](Sources &sources) { return sources.statistics().account({"411002", "mobile_vendors", {}, windowOfTest(), {}, Detail::Full}); },
            [&told](const Account &account) { told = figureWithUnit(account) + flagNames(account); });
        return QTest::qWaitFor([&told] { return !told.isEmpty(); }) ? told : u"nothing"_s;
    }
    static Window windowOfTest() { return {test::firstHalfOf2023().from, test::firstHalfOf2023().to}; }
    FactRow fact(const std::string &id)
    {
        std::optional<FactRow> found;
        Request request(m_bench->session().worker());
        m_bench->session().ask(
            request, [id](Sources &sources) { return sources.ledger().factById(id); }, [&found](const FactRow &row) { found = row; });
        return QTest::qWaitFor([&found] { return found.has_value(); }) ? *found : FactRow{};
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<test::Bench>();
        QVERIFY(m_bench->openSample());
        m_bench->session().setFilter(test::firstHalfOf2023());
        m_view = std::make_unique<ReviewView>(m_bench->session());
        m_list = m_view->findChild<QListView *>(u"reviewQueue"_s);
        QVERIFY(m_bench->show(*m_view));
    }
    void cleanup()
    {
        m_view.reset();
        m_bench.reset();
    }

    void contradictionsComeFirst()
    {
        QAbstractItemModelTester tester(m_list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(queue(QueueModel::TagRole), (QStringList{u"contradiction"_s, u"doubtful 0.40"_s, u"without a date"_s}));
        QCOMPARE(queue(QueueModel::NoteRole), (QStringList{u"魏都区  12 / 15"_s, u"华龙区  36 盏"_s, u"魏都区  7 处"_s}));
        QCOMPARE(m_view->badge(), u"1"_s);
        QCOMPARE(label(u"reviewWaiting"_s), u"16 unreviewed, 0 reviewed"_s);
        QVERIFY(m_list->hasFocus());
    }

    void decisionsShowWhatTheyDo()
    {
        QVERIFY(m_view->findChild<DisputePage *>()->isVisible());
        QCOMPARE(label(u"decide_first_figure"_s), u"12 处"_s);
        QCOMPARE(label(u"decide_second_figure"_s), u"15 处"_s);
        QCOMPARE(label(u"decide_different_figure"_s), u"27 处"_s);
        QCOMPARE(label(u"decide_neither_figure"_s), u"no report"_s);
        QCOMPARE(label(u"decide_later_figure"_s), u"15 处"_s);
        QVERIFY(label(u"disputeTitle"_s).contains(u"魏都区"_s));
        QCOMPARE(vendors(), u"15 处 · contradicted"_s);
    }

    void aDecisionIsMadeAndTakenBack_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("account");
        QTest::newRow("first") << int(Qt::Key_1) << u"12 处"_s;
        QTest::newRow("second") << int(Qt::Key_2) << u"15 处"_s;
        QTest::newRow("different") << int(Qt::Key_3) << u"27 处"_s;
        QTest::newRow("neither") << int(Qt::Key_4) << u"no report"_s;
    }
    void aDecisionIsMadeAndTakenBack()
    {
        QFETCH(int, key);
        QFETCH(QString, account);
        this->key(static_cast<Qt::Key>(key));
        QCOMPARE(queue(QueueModel::TagRole), (QStringList{u"doubtful 0.40"_s, u"without a date"_s}));
        QCOMPARE(m_view->badge(), QString());
        QCOMPARE(vendors(), account);
        undo();
        QCOMPARE(queue(QueueModel::TagRole), (QStringList{u"contradiction"_s, u"doubtful 0.40"_s, u"without a date"_s}));
        QCOMPARE(vendors(), u"15 处 · contradicted"_s);
    }

    void laterLeadsOn()
    {
        QTest::mouseClick(m_view->findChild<QWidget *>(u"decide_later"_s), Qt::LeftButton);
        QVERIFY(m_bench->settle(*m_view));
        QCOMPARE(m_list->currentIndex().row(), 1);
        QCOMPARE(m_list->model()->rowCount(), 3);
        QVERIFY(m_view->findChild<FactForm *>()->isVisible());
    }

    void aDoubtfulFactIsConfirmed()
    {
        key(Qt::Key_J);
        QCOMPARE(m_view->findChild<QLineEdit *>(u"formValue"_s)->text(), u"36"_s);
        key(Qt::Key_C);
        QCOMPARE(queue(QueueModel::TagRole), (QStringList{u"contradiction"_s, u"without a date"_s}));
        QCOMPARE(label(u"reviewWaiting"_s), u"15 unreviewed, 1 reviewed"_s);
        QCOMPARE(fact("d1").review, ReviewState::Confirmed);
        undo();
        QCOMPARE(fact("d1").review, ReviewState::Unreviewed);
        QCOMPARE(queue(QueueModel::TagRole).size(), 3);
    }

    void aDoubtfulFactIsRejected()
    {
        key(Qt::Key_J);
        key(Qt::Key_X);
        QCOMPARE(fact("d1").review, ReviewState::Rejected);
        QCOMPARE(queue(QueueModel::TagRole), (QStringList{u"contradiction"_s, u"without a date"_s}));
    }

    void aValueIsCorrected()
    {
        key(Qt::Key_J);
        key(Qt::Key_E);
        auto *value = m_view->findChild<QLineEdit *>(u"formValue"_s);
        QVERIFY(value->hasFocus());
        value->selectAll();
        QTest::keyClicks(value, u"1c"_s); // C in a field is a letter, not a confirmation
        QTest::keyClick(value, Qt::Key_Return);
        QVERIFY(m_bench->settle(*m_view));
        QCOMPARE(fact("d1").review, ReviewState::Unreviewed); // no number
        QTest::keyClick(value, Qt::Key_Backspace);
        QTest::keyClicks(value, u"26"_s);
        QTest::keyClick(value, Qt::Key_Return);
        QVERIFY(m_bench->settle(*m_view));
        const FactRow corrected = fact("d1");
        QCOMPARE(corrected.review, ReviewState::Corrected);
        QCOMPARE(QString::fromStdString(corrected.fact.value.toString()), u"126"_s);
        QCOMPARE(queue(QueueModel::TagRole), (QStringList{u"contradiction"_s, u"without a date"_s}));
        QVERIFY(m_list->hasFocus()); // on to the next by keys
        undo();
        QCOMPARE(QString::fromStdString(fact("d1").fact.value.toString()), u"36"_s);
    }

    // Place by a part of its name, star, object, action, kind of period: each stands in the fact afterwards.
    void everyFieldIsCorrected()
    {
        key(Qt::Key_J);
        auto line = [this](const char *name) { return m_view->findChild<QLineEdit *>(QLatin1String(name)); };
        auto pick = [this](const char *name, const QString &text) {
            auto *box = m_view->findChild<QComboBox *>(QLatin1String(name));
            box->setCurrentIndex(box->findText(text));
        };
        auto type = [](QLineEdit *field, const QString &text) {
            field->setFocus();
            field->selectAll();
            test::writeInto(*field, text);
        };
        auto *place = qobject_cast<PlaceField *>(line("formPlace"));
        QCOMPARE(place->text(), u"华龙区"_s);
        type(place, u"410972060"_s);
        type(line("formValue"), u"30–40"_s);
        type(line("formObject"), u"路灯"_s);
        type(line("formAction"), u"安装"_s);
        pick("formStar", u"生态宜居"_s);
        pick("formKind", u"since a day, running on"_s);
        type(line("formFrom"), u"2023-01-01"_s);
        QTest::mouseClick(m_view->findChild<QWidget *>(u"formCorrect"_s), Qt::LeftButton);
        QVERIFY(m_bench->settle(*m_view));
        const Fact corrected = fact("d1").fact;
        QCOMPARE(corrected.placeCode, std::string("410972060"));
        QCOMPARE(corrected.district, std::string("410972"));
        QCOMPARE(corrected.place, std::string("昆吾街道"));
        QVERIFY(corrected.value == Decimal(30) && corrected.upper == Decimal(40));
        QCOMPARE(corrected.object, std::string("路灯"));
        QCOMPARE(corrected.action, std::string("安装"));
        QCOMPARE(corrected.star, std::string("生态宜居"));
        QVERIFY(corrected.period.kind == PeriodKind::Since && corrected.period.start == parseDate("2023-01-01"));
        QCOMPARE(fact("d1").review, ReviewState::Corrected);
        undo();
        QCOMPARE(fact("d1").fact.placeCode, std::string("410902"));
    }
    void fieldsThatMakeNoSenseAreRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("problem");
        QTest::newRow("place of many") << u"formPlace"_s << u"城关镇"_s << u"“城关镇” is not one certain place. Choose it from the list."_s;
        QTest::newRow("no unit") << u"formUnit"_s << u" "_s << u"Say what is counted: a unit such as 处 or 个."_s;
        QTest::newRow("no day") << u"formTo"_s << u"2023-06-31"_s << u"A day is written YYYY-MM-DD."_s;
        QTest::newRow("backwards") << u"formTo"_s << u"2023-05-01"_s << u"The last day lies before the first."_s;
        QTest::newRow("no number") << u"formValue"_s << u"许多"_s << u"“许多” is not a number."_s;
    }
    void fieldsThatMakeNoSenseAreRefused()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, problem);
        key(Qt::Key_J);
        auto *line = m_view->findChild<QLineEdit *>(field);
        line->setText(typed);
        QTest::mouseClick(m_view->findChild<QWidget *>(u"formCorrect"_s), Qt::LeftButton);
        QVERIFY(m_bench->settle(*m_view));
        QCOMPARE(label(u"formProblem"_s), problem);
        QCOMPARE(fact("d1").review, ReviewState::Unreviewed);
    }

    void severalAreConfirmedAtOnce()
    {
        key(Qt::Key_J);
        QTest::keyClick(m_list, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(m_bench->settle(*m_view));
        key(Qt::Key_C);
        QCOMPARE(queue(QueueModel::TagRole), QStringList{u"contradiction"_s});
        QCOMPARE(fact("d1").review, ReviewState::Confirmed);
        QCOMPARE(fact("s1").review, ReviewState::Confirmed);
        undo(); // one step
        QCOMPARE(queue(QueueModel::TagRole).size(), 3);
    }

    // Confirmed, then corrected: the log tells both, newest first; the older is taken back only after the newer.
    void theLogTellsAndTakesBack()
    {
        key(Qt::Key_J);
        key(Qt::Key_C);
        FactRow row = fact("d1");
        row.fact.value = Decimal(126);
        m_bench->session().change(u"correct"_s, [row](ReviewDesk &desk) { return desk.correct(row.id, row.fact); });
        QVERIFY(m_bench->settle(*m_view));
        key(Qt::Key_L);
        auto *table = m_view->findChild<QTableView *>(u"logTable"_s);
        QVERIFY(table->isVisible());
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto cell = [table](int line, int column) { return table->model()->index(line, column).data().toString(); };
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(cell(0, LogModel::What), u"Corrected"_s);
        QCOMPARE(cell(0, LogModel::Before), u"Review Confirmed · Value 36"_s);
        QCOMPARE(cell(0, LogModel::After), u"Review Corrected · Value 126"_s);
        QCOMPARE(cell(1, LogModel::What), u"Confirmed"_s);
        auto *takeBack = m_view->findChild<QPushButton *>(u"logTakeBack"_s);
        QVERIFY(takeBack->isEnabled());
        QTest::keyClick(table, Qt::Key_Down);
        QVERIFY(m_bench->settle(*m_view));
        QVERIFY(!takeBack->isEnabled()); // the correction came later
        QVERIFY(label(u"logNote"_s).contains(u"changed again later"_s));
        QTest::keyClick(table, Qt::Key_Up);
        QVERIFY(m_bench->settle(*m_view));
        QTest::mouseClick(takeBack, Qt::LeftButton);
        QVERIFY(m_bench->settle(*m_view));
        QCOMPARE(cell(0, LogModel::What), u"Taken back: Corrected"_s);
        QCOMPARE(fact("d1").review, ReviewState::Confirmed);
        undo(); // the taking back
        QCOMPARE(QString::fromStdString(fact("d1").fact.value.toString()), u"126"_s);
        QSignalSpy opened(&m_bench->session(), &Session::articleAsked);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1).value<RowId>(), row.id);
    }
    void theLogOfOneFact()
    {
        key(Qt::Key_3); // the contradiction is settled first
        key(Qt::Key_C); // then d1
        QTest::mouseClick(m_view->findChild<QWidget *>(u"reviewLogTab"_s), Qt::LeftButton);
        QVERIFY(m_bench->settle(*m_view));
        auto *table = m_view->findChild<QTableView *>(u"logTable"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(1, LogModel::After).data().toString(), u"Verdict different things"_s);
        QTest::mouseClick(m_view->findChild<QWidget *>(u"logOnly"_s), Qt::LeftButton);
        QVERIFY(m_bench->settle(*m_view));
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::mouseClick(m_view->findChild<QWidget *>(u"logAll"_s), Qt::LeftButton);
        QVERIFY(m_bench->settle(*m_view));
        QCOMPARE(table->model()->rowCount(), 2);
        key(Qt::Key_L);
        QVERIFY(m_list->isVisible());
        QTest::mouseClick(m_view->findChild<QWidget *>(u"formHistory"_s), Qt::LeftButton); // of s1: nothing was said
        QVERIFY(m_bench->settle(*m_view));
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(label(u"logNote"_s).startsWith(u"Nothing was reviewed"_s));
    }

    // 154 was confirmed; a new extraction finds only 20. It waits with what to do, until it is kept.
    void displacedDecisionsWait()
    {
        m_view.reset();
        m_bench = std::make_unique<test::Bench>();
        QVERIFY(m_bench->open([](Workspace &workspace) {
            const std::u32string text = U"清理飞线154处，清理广告20处。";
            const RowId document = test::import(workspace, test::sheet("a.txt", text, {U"154", U"20"}));
            const auto rows = Ledger(workspace).factsOfDocument(document);
            return rows && ReviewDesk(workspace).confirm(std::array{rows->front().id}) &&
                   Intake(workspace).replaceExtraction(document, test::sheet("a.txt", text, {U"20"}).page);
        }));
        m_view = std::make_unique<ReviewView>(m_bench->session());
        m_list = m_view->findChild<QListView *>(u"reviewQueue"_s);
        QVERIFY(m_bench->show(*m_view));
        QCOMPARE(queue(QueueModel::TagRole), QStringList{u"found no more"_s});
        QVERIFY(m_view->findChild<QLabel *>(u"formNote"_s)->isVisible());
        key(Qt::Key_C);
        QCOMPARE(m_list->model()->rowCount(), 0);
        undo();
        QCOMPARE(queue(QueueModel::TagRole), QStringList{u"found no more"_s});
    }

    void whoTypesElsewhereGoesOnTyping()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *other = new QLineEdit(&window);
        column->addWidget(other);
        column->addWidget(m_view.get());
        const auto out = qScopeGuard([this] { m_view->setParent(nullptr); });
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other->setFocus();
        QTRY_VERIFY(other->hasFocus());
        Filter filter = test::firstHalfOf2023();
        filter.places = {"410902"};
        m_bench->session().setFilter(filter);
        QVERIFY(m_bench->settle(*m_view));
        QCOMPARE(queue(QueueModel::TagRole), QStringList{u"doubtful 0.40"_s});
        QVERIFY(other->hasFocus());
    }

    void everyFocusableWidgetHasAName()
    {
        QVERIFY2(test::nameless(*m_view).isEmpty(), qPrintable(test::nameless(*m_view).join(u'\n')));
        key(Qt::Key_J);
        QVERIFY2(test::nameless(*m_view).isEmpty(), qPrintable(test::nameless(*m_view).join(u'\n')));
        key(Qt::Key_L);
        QVERIFY2(test::nameless(*m_view).isEmpty(), qPrintable(test::nameless(*m_view).join(u'\n')));
    }
};

QTEST_MAIN(TestReviewView)
#include "test_reviewview.moc"
