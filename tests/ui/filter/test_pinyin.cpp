// Names found by what people type on a Latin keyboard.
#include "ui/filter/pinyin.h"

#include <QTest>

using namespace starboard;
using namespace Qt::StringLiterals;

class TestPinyin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void found_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("yes");
        QTest::newRow("whole") << u"华龙区"_s << u"hualongqu"_s << true;
        QTest::newRow("beginning") << u"华龙区"_s << u"hualong"_s << true;
        QTest::newRow("initials") << u"华龙区"_s << u"hlq"_s << true;
        QTest::newRow("mixed") << u"华龙区"_s << u"hualq"_s << true;
        QTest::newRow("from the middle") << u"濮阳经济技术开发区"_s << u"kfq"_s << true;
        QTest::newRow("half a syllable") << u"清丰县"_s << u"qingf"_s << true;
        QTest::newRow("capitals and blanks") << u"清丰县"_s << u"Qing Feng"_s << true;
        QTest::newRow("another reading") << u"长垣市"_s << u"changyuan"_s << true;
        QTest::newRow("another reading of an old name") << u"浚县"_s << u"xunx"_s << true;
        QTest::newRow("ü typed as v") << u"绿城街道"_s << u"lvcheng"_s << true;
        QTest::newRow("digits") << u"3号社区"_s << u"3h"_s << true;
        QTest::newRow("other letters") << u"华龙区"_s << u"hlx"_s << false;
        QTest::newRow("longer than the name") << u"清丰县"_s << u"qingfengxianq"_s << false;
        QTest::newRow("order matters") << u"华龙区"_s << u"lhq"_s << false;
        QTest::newRow("nothing typed") << u"华龙区"_s << QString() << true;
    }
    void found()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        Pinyin pinyin;
        QTEST(spells(typed, pinyin.spell(name)), "yes");
    }
};

QTEST_GUILESS_MAIN(TestPinyin)
#include "test_pinyin.moc"
