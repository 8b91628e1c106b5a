// What people type into fields, and the line that finds a place.
#include "model/core/amend.h"
#include "model/place/gazetteer.h"
#include "ui/fields/choices.h"
#include "ui/fields/placefield.h"
#include "ui/fields/typed.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

using namespace starboard;
using namespace Qt::StringLiterals;

class TestFields : public QObject
{
    Q_OBJECT

    std::unique_ptr<Gazetteer> m_gazetteer;

    // As an input method does.
    static void write(QWidget &field, const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(&field, &event);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto gazetteer = Gazetteer::open(STARBOARD_RESOURCES "/gazetteer/divisions.bin");
        QVERIFY(gazetteer);
        m_gazetteer = std::make_unique<Gazetteer>(std::move(*gazetteer));
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value"); // empty: no number
        QTest::addColumn<QString>("upper");
        QTest::newRow("digits") << u"400"_s << u"400"_s << QString();
        QTest::newRow("separators") << u" 1,400 "_s << u"1400"_s << QString();
        QTest::newRow("decimals") << u"92.70"_s << u"92.7"_s << QString();
        QTest::newRow("ten thousands") << u"1.2万"_s << u"12000"_s << QString();
        QTest::newRow("Chinese") << u"三十"_s << u"30"_s << QString();
        QTest::newRow("range") << u"3–5"_s << u"3"_s << u"5"_s;
        QTest::newRow("range with a hyphen") << u"3-5"_s << u"3"_s << u"5"_s;
        QTest::newRow("range in words") << u"20至30"_s << u"20"_s << u"30"_s;
        QTest::newRow("range the wrong way round") << u"5–3"_s << QString() << QString();
        QTest::newRow("words") << u"许多"_s << QString() << QString();
        QTest::newRow("a number and more") << u"12处"_s << QString() << QString();
        QTest::newRow("nothing") << QString() << QString() << QString();
    }
    void numbers()
    {
        QFETCH(QString, text);
        QFETCH(QString, value);
        QFETCH(QString, upper);
        const auto typed = numberTyped(text);
        QCOMPARE(typed.has_value(), !value.isEmpty());
        if (!typed)
            return;
        QCOMPARE(QString::fromStdString(typed->value.toString()), value);
        QCOMPARE(typed->upper ? QString::fromStdString(typed->upper->toString()) : QString(), upper);
    }

    void ranges_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown"); // as the field says it again; "wrong" where it makes no sense
        QTest::newRow("one number") << u"60"_s << u"60"_s;
        QTest::newRow("at least") << u">= 60"_s << u"≥60"_s;
        QTest::newRow("more") << u"＞60"_s << u"≥60"_s;
        QTest::newRow("at most") << u"<=1万"_s << u"≤10000"_s;
        QTest::newRow("both ends") << u"20-80"_s << u"20–80"_s;
        QTest::newRow("open above") << u"20–"_s << u"≥20"_s;
        QTest::newRow("open below") << u"–20"_s << u"≤20"_s;
        QTest::newRow("none") << u"  "_s << QString();
        QTest::newRow("words") << u"many"_s << u"wrong"_s;
    }
    void ranges()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        const auto range = rangeTyped(text);
        QCOMPARE(range ? rangeText(*range) : u"wrong"_s, shown);
    }

    void days_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("year") << u"2023"_s << u"2023-01-01 – 2023-12-31"_s;
        QTest::newRow("month") << u"2024-02"_s << u"2024-02-01 – 2024-02-29"_s;
        QTest::newRow("month in Chinese") << u"2023年5月"_s << u"2023-05-01 – 2023-05-31"_s;
        QTest::newRow("day in Chinese") << u"2023年5月3日"_s << u"2023-05-03"_s;
        QTest::newRow("two months") << u"2023-01 – 2023-06"_s << u"2023-01-01 – 2023-06-30"_s;
        QTest::newRow("two days, blanks and a hyphen") << u"2023-05-03 - 2023-06-30"_s << u"2023-05-03 – 2023-06-30"_s;
        QTest::newRow("from") << u"2023-05-03 –"_s << u"2023-05-03 –"_s;
        QTest::newRow("until") << u"– 2023-06"_s << u"– 2023-06-30"_s;
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("no such day") << u"2023-02-30"_s << u"wrong"_s;
        QTest::newRow("the wrong way round") << u"2023-06 – 2023-01"_s << u"wrong"_s;
        QTest::newRow("words") << u"last year"_s << u"wrong"_s;
    }
    void days()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        const auto typed = daysTyped(text);
        QCOMPARE(typed ? daysText(*typed) : u"wrong"_s, shown);
    }

    // 昆吾街道 (410972060) stands once in the country's list below 经开区; a short form must be near to be meant.
    void aPlaceIsFoundByItsName()
    {
        PlaceField field(*m_gazetteer);
        QSignalSpy chosen(&field, &PlaceField::codeChosen);
        field.setCode("410972");
        QVERIFY(field.settled());
        field.selectAll();
        write(field, u"昆吾"_s);
        QVERIFY(!field.settled());
        QVERIFY(field.completer()->model()->rowCount() > 0);
        QVERIFY(field.completer()->model()->index(0, 0).data().toString().endsWith(u"昆吾街道"_s));
        QTest::keyClick(&field, Qt::Key_Return);
        QTRY_VERIFY(field.settled());
        QCOMPARE(field.code(), std::string("410972060"));
        QCOMPARE(field.text(), u"昆吾街道"_s);
        QCOMPARE(chosen.size(), 1);
    }
    void aCodeIsAPlaceToo()
    {
        PlaceField field(*m_gazetteer);
        QTest::keyClicks(&field, u"410902"_s);
        field.settle();
        QCOMPARE(field.text(), u"华龙区"_s);
    }
    void aNameOfManyPlacesIsNotTaken()
    {
        PlaceField field(*m_gazetteer);
        write(field, u"城关镇"_s);
        field.settle();
        QVERIFY(!field.settled());
        QCOMPARE(field.code(), std::string());
    }
    void nothingIsNoPlace()
    {
        PlaceField field(*m_gazetteer);
        field.setCode("410902");
        field.clear();
        field.settle();
        QCOMPARE(field.code(), std::string());
    }

    void thePeriodsKindFollowsItsDays()
    {
        const auto first = parseDate("2023-01-01"), last = parseDate("2023-06-30");
        Fact fact;
        fact.period = {std::nullopt, last, PeriodKind::AsOf};
        setDays(fact, first, last);
        QVERIFY(fact.period.kind == PeriodKind::Span);
        setDays(fact, std::nullopt, last);
        QVERIFY(fact.period.kind == PeriodKind::AsOf);
        fact.period = {first, last, PeriodKind::Since};
        setDays(fact, first, parseDate("2023-07-31"));
        QVERIFY(fact.period.kind == PeriodKind::Since);
        setDays(fact, first, std::nullopt);
        QVERIFY(fact.period.kind == PeriodKind::Since);
    }
    void aPlaceTakesItsDistrictAlong()
    {
        Fact fact;
        setPlace(fact, "410972060", "昆吾街道");
        QCOMPARE(fact.district, std::string("410972"));
        setPlace(fact, "4109", "濮阳市");
        QCOMPARE(fact.district, std::string("4109"));
    }
};

QTEST_MAIN(TestFields)
#include "test_fields.moc"
