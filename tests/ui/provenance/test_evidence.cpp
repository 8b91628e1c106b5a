// What a reader is told of a figure that was clicked: of which reports it is made, what was left out and by what, and how it
// stands to its past; the accounts by hand stand in tests/support/sampleledger.h.
#include "tests/support/bench.h"
#include "ui/provenance/evidencepanel.h"
#include "ui/provenance/leftoutlist.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace starboard;
using namespace Qt::StringLiterals;

class TestEvidence : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Bench> m_bench;
    std::unique_ptr<EvidencePanel> m_panel;

    void select(const char *place, const char *indicator, const char *from, const char *to)
    {
        m_bench->session().select({place, indicator, {}, parseDate(from), parseDate(to), 0});
        QTRY_VERIFY(m_panel->settled() && m_panel->evidence().selection == m_bench->session().selection());
    }
    QString text(const QString &label) const { return m_panel->findChild<QLabel *>(label)->text(); }
    QStringList leftOut() const
    {
        QStringList texts;
        for (const QLabel *label : m_panel->findChild<LeftOutList *>()->findChildren<QLabel *>())
            texts << label->text();
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<test::Bench>();
        QVERIFY(m_bench->openSample());
        m_panel = std::make_unique<EvidencePanel>(m_bench->session());
        m_panel->resize(400, 700);
        m_panel->QWidget::show();
    }
    void cleanup()
    {
        QVERIFY2(m_bench->failure.isEmpty(), qPrintable(m_bench->failure));
        m_panel.reset();
        m_bench.reset();
    }

    // Since January 30 until March and 80 until June: 50 for the days between.
    void aDifferenceNamesTheTotalBefore()
    {
        select("411002", "flying_wires", "2023-04-01", "2023-06-30");
        QVERIFY(text(u"evidenceFigure"_s).contains(u">50<"_s));
        QCOMPARE(text(u"evidenceWords"_s), u"= 80 − 30, the running total until 2023-03-31"_s);
        QVERIFY(leftOut().contains(u"subtracted"_s));
        QSignalSpy asked(&m_bench->session(), &Session::articleAsked);
        auto *number = m_panel->findChild<LeftOutList *>()->findChild<QToolButton *>();
        QCOMPARE(number->text(), u"30"_s);
        QTest::mouseClick(number, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

    void whatDisplacedAReportIsNamed()
    {
        select("411002", "flying_wires", "2023-01-01", "2023-06-30");
        QVERIFY(text(u"evidenceFigure"_s).contains(u">80<"_s));
        QVERIFY2(leftOut().filter(u"by 80 ("_s).size() == 1, qPrintable(leftOut().join(u'\n')));
    }

    // 500 trees, 100 in the half-year before; nothing is told of the year before.
    void theFigureStandsBesideItsPast()
    {
        select("410972", "trees_planted", "2023-01-01", "2023-06-30");
        QCOMPARE(text(u"evidenceChanges"_s), u"vs previous period ▲ 400%\nYoY — no report before"_s);
        select("410902", "trees_planted", "2023-01-01", "2023-06-30");
        QVERIFY(m_panel->findChild<QLabel *>(u"evidenceChanges"_s)->isHidden()); // no report: nothing to compare
    }
};

QTEST_MAIN(TestEvidence)
#include "test_evidence.moc"
