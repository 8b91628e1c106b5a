// The tree with ticks: what is ticked, what a half tick means, and that views may trust it as an item model.
#include "ui/filter/tickmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace starboard;
using namespace Qt::StringLiterals;

namespace {

std::vector<TickNode> city()
{
    return {{u"4109"_s, u"濮阳市"_s, 30, {{u"410902"_s, u"华龙区"_s, 20, {{u"410902001"_s, u"中原路街道"_s, 5, {}}, {u"410902002"_s, u"胜利路街道"_s, 15, {}}}},
                                          {u"410922"_s, u"清丰县"_s, 10, {}}}}};
}

} // namespace

class TestTickModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingTickedRestrictsNothing()
    {
        TickModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setNodes(city());
        QVERIFY(model.ticked().isEmpty());
        QCOMPARE(model.leaves(), 3);
        QCOMPARE(model.tickedLeaves(), 3);
    }

    void parentsFollowTheirChildren()
    {
        TickModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setNodes(city());
        QSignalSpy changed(&model, &TickModel::ticksChanged);
        const QModelIndex street = model.indexOf(u"410902001"_s);
        QVERIFY(model.setData(street, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.indexOf(u"410902"_s).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QCOMPARE(model.indexOf(u"4109"_s).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QCOMPARE(model.ticked(), (QStringList{u"410902002"_s, u"410922"_s}));
        QVERIFY(model.setData(model.indexOf(u"410902"_s), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.ticked().isEmpty());
    }

    void ticksSurviveNewCounts()
    {
        TickModel model;
        model.setNodes(city());
        model.setTicked({u"410922"_s});
        QCOMPARE(model.tickedLeaves(), 1);
        auto fewer = city();
        fewer[0].children[1].count = 0;
        model.setNodes(fewer);
        QCOMPARE(model.ticked(), QStringList{u"410922"_s});
        QCOMPARE(model.indexOf(u"410922"_s).siblingAtColumn(TickModel::Count).data().toString(), u"—"_s);
        model.setTicked({});
        QVERIFY(model.ticked().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTickModel)
#include "test_tickmodel.moc"
