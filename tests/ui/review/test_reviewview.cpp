// The queue of reviews as a person works through it; the reports stand in tests/support/sampleledger.h. First half of 2023:
// 魏都区 told 12 (v1) and 15 (v2) mobile vendors of June, which cannot both hold. By hand:
//   count the first 12 · count the second 15 · different things 12 + 15 = 27 · neither: no report · later: the younger, 15
// Behind it waits d1 (36 street lamps, confidence 0.40), then s1 (7 small adverts without a date).
#include "tests/support/bench.h"
#include "ui/accounts/accountwords.h"
#include "ui/review/disputepage.h"
#include "ui/review/factform.h"
#include "ui/review/queue.h"
#include "ui/review/reviewview.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScopeGuard>
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
    }
};

QTEST_MAIN(TestReviewView)
#include "test_reviewview.moc"
