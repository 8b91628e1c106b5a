#include "model/place/gazetteer.h"

#include <QtTest>

using namespace starboard;

class TestGazetteer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opens();
};

void TestGazetteer::opens() { QVERIFY(Gazetteer::open(STARBOARD_RESOURCES "/gazetteer/divisions.bin").has_value()); }

QTEST_GUILESS_MAIN(TestGazetteer)
#include "test_gazetteer.moc"
