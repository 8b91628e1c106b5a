// The brush over the months: mouse and keys make the spans that they should.
//
// The axis of these tests: November 2022 to June 2023, no facts in February.
#include "ui/filter/timeline.h"
#include "ui/look/look.h"

#include <QTest>

using namespace starboard;
using namespace Qt::StringLiterals;

namespace {

int month(int year, int number) { return year * 12 + number - 1; }

Days days(const char *from, const char *to) { return {parseDate(from), parseDate(to)}; }

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

    Look m_look;
    std::unique_ptr<Timeline> m_line;
    std::vector<Days> m_chosen;

    QPoint middle(int number) const { return m_line->barOf(number).center().toPoint(); }
    void drag(int from, int to)
    {
        QTest::mousePress(m_line.get(), Qt::LeftButton, {}, middle(from));
        QTest::mouseMove(m_line.get(), middle(to));
        QTest::mouseRelease(m_line.get(), Qt::LeftButton, {}, middle(to));
    }

private Q_SLOTS:
    void init()
    {
        m_line = std::make_unique<Timeline>(m_look);
        m_line->resize(210, 44);
        m_line->setMonths({{month(2022, 11), 4}, {month(2022, 12), 9}, {month(2023, 1), 12}, {month(2023, 3), 30}, {month(2023, 4), 7},
                           {month(2023, 5), 60}, {month(2023, 6), 22}});
        m_chosen.clear();
        connect(m_line.get(), &Timeline::chosen, this, [this](const Days &chosen) { m_chosen.push_back(chosen); });
        m_line->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_line.get()));
    }

    void aDragIsASpanOfWholeMonths()
    {
        drag(month(2023, 1), month(2023, 5));
        QCOMPARE(m_chosen.size(), std::size_t(1));
        QVERIFY(m_chosen.back() == days("2023-01-01", "2023-05-31"));
        drag(month(2023, 5), month(2023, 2)); // backwards, and onto a month without facts
        QVERIFY(m_chosen.back() == days("2023-02-01", "2023-05-31"));
    }

    void aClickIsOneMonth()
    {
        QTest::mouseClick(m_line.get(), Qt::LeftButton, {}, middle(month(2023, 2)));
        QVERIFY(m_chosen.back() == days("2023-02-01", "2023-02-28"));
    }

    void aDoubleClickTakesTheBoundsAway()
    {
        drag(month(2023, 1), month(2023, 5));
        QTest::mouseDClick(m_line.get(), Qt::LeftButton, {}, middle(month(2023, 3)));
        QVERIFY(m_chosen.back() == Days{});
    }

    void keysMoveAndStretchTheSpan()
    {
        m_line->setDays(days("2023-01-01", "2023-02-28"));
        QTest::keyClick(m_line.get(), Qt::Key_Right);
        QTest::keyClick(m_line.get(), Qt::Key_Right);
        QTRY_COMPARE(m_chosen.size(), std::size_t(1)); // keys in a row are one choice
        QVERIFY(m_chosen.back() == days("2023-03-01", "2023-04-30"));
        QTest::keyClick(m_line.get(), Qt::Key_Right, Qt::ShiftModifier);
        QTRY_VERIFY(m_chosen.back() == days("2023-03-01", "2023-05-31"));
        QTest::keyClick(m_line.get(), Qt::Key_End);
        QTRY_VERIFY(m_chosen.back() == days("2023-04-01", "2023-06-30"));
        const std::size_t before = m_chosen.size();
        QTest::keyClick(m_line.get(), Qt::Key_Right); // nothing lies behind the last month
        QTest::keyClick(m_line.get(), Qt::Key_Escape);
        QTRY_COMPARE(m_chosen.size(), before + 1);
        QVERIFY(m_chosen.back() == Days{});
    }

    void theSpanIsSpoken()
    {
        m_line->setDays(days("2023-01-01", "2023-06-30"));
        QCOMPARE(m_line->accessibleDescription(), periodName(days("2023-01-01", "2023-06-30")));
        QVERIFY(!m_line->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestTimeline)
#include "test_timeline.moc"
