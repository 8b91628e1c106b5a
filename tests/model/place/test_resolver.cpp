#include "model/place/resolver.h"

#include <QtTest>

using namespace starboard;

class TestResolver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads();
};

void TestResolver::reads() { QVERIFY(PlaceWords::read(STARBOARD_RESOURCES "/lexicon/places.tsv").has_value()); }

QTEST_GUILESS_MAIN(TestResolver)
#include "test_resolver.moc"
