// Who stands on the boards: ties enter together, nobody stands on both, nobody is cut off.
#include "ui/ranking/boards.h"

#include <QTest>

using namespace starboard;

namespace {

// Ranks as a table of the best and the worst place that a row may have.
std::vector<RankingRow> ranked(const QList<std::pair<int, int>> &ranks)
{
    std::vector<RankingRow> rows;
    for (const auto &[best, worst] : ranks) {
        RankingRow row;
        row.rank.best = best;
        row.rank.worst = worst;
        rows.push_back(row);
    }
    return rows;
}

} // namespace

using Ranks = QList<std::pair<int, int>>;

class TestBoards : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void boards_data()
    {
        QTest::addColumn<Ranks>("ranks");
        QTest::addColumn<int>("top");
        QTest::addColumn<int>("bottom");
        QTest::newRow("nobody") << Ranks{} << 0 << 0;
        QTest::newRow("one") << Ranks{{1, 1}} << 1 << 0;
        QTest::newRow("seven in order") << Ranks{{1, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 5}, {6, 6}, {7, 7}} << 2 << 2;
        QTest::newRow("a tie at the end of the top") << Ranks{{1, 1}, {2, 2}, {2, 2}, {4, 4}, {5, 5}, {6, 6}} << 3 << 2;
        QTest::newRow("a tie at the start of the bottom") << Ranks{{1, 1}, {2, 2}, {3, 3}, {4, 4}, {4, 4}, {4, 4}} << 2 << 3;
        QTest::newRow("all tied") << Ranks{{1, 1}, {1, 1}, {1, 1}, {1, 1}} << 4 << 0;
        QTest::newRow("a tie across the middle") << Ranks{{1, 1}, {2, 2}, {2, 2}, {2, 2}, {5, 5}} << 4 << 1;
        QTest::newRow("open ranks are no ties") << Ranks{{1, 2}, {1, 3}, {2, 4}, {3, 4}, {5, 5}, {6, 6}} << 2 << 2;
    }
    void boards()
    {
        QFETCH(Ranks, ranks);
        QFETCH(int, top);
        QFETCH(int, bottom);
        const Boards made = boardsOf(ranked(ranks), 2);
        QCOMPARE(int(made.top), top);
        QCOMPARE(int(made.bottom), bottom);
        QVERIFY(made.top + made.bottom <= std::size_t(ranks.size()));
    }
};

QTEST_GUILESS_MAIN(TestBoards)
#include "test_boards.moc"
