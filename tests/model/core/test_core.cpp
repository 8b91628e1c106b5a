// Decimals, dates, UTF-8, tables and the catalogue: the ground that every room stands on.
#include "model/core/catalogue.h"
#include "model/core/factjson.h"
#include "model/core/table.h"
#include "model/core/wordset.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace starboard;

class TestCore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setsOfWords()
    {
        static constexpr CharacterSet marks(U"，。\uFFFD");
        QVERIFY(marks.has(U'，') && marks.has(U'。') && marks.has(U'\uFFFD'));
        QVERIFY(!marks.has(U'、') && !marks.has(U'\0') && !marks.has(U'\U0001F600'));

        static constexpr WordSet words({U"今年", U"今年以来", U"来", U"以来"});
        QCOMPARE(words.atStart(U"今年以来，"), std::size_t{4}); // the longest
        QCOMPARE(words.atStart(U"今年以"), std::size_t{2});
        QCOMPARE(words.atStart(U"今"), std::size_t{0});
        QCOMPARE(words.atStart(U""), std::size_t{0});
        QCOMPARE(words.atEnd(U"自去年以来"), std::size_t{2});
        QCOMPARE(words.atEnd(U"来年"), std::size_t{0});
        QVERIFY(words.inside(U"近几年来的") && !words.inside(U"近几年") && !words.inside(U""));

        WordList list;
        list.add(U"公司");
        list.add(U"公司党委");
        list.add(U"");
        QCOMPARE(list.longestAt(U"某公司党委", 1), std::size_t{4});
        QCOMPARE(list.longestAt(U"某公司党", 1), std::size_t{2});
        QCOMPARE(list.longestAt(U"某公司", 0), std::size_t{0});
        QCOMPARE(list.longestAt(U"某公司", 3), std::size_t{0});
    }
    void decimalsAreExact_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        for (auto [text, shown] : {std::pair{"154", "154"}, {"0.10", "0.1"}, {"-37.40", "-37.4"}, {"1785000000", "1785000000"},
                                   {"007", "7"}, {"0", "0"}, {".5", "0.5"}})
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(shown);
    }
    void decimalsAreExact()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        auto value = Decimal::parse(text.toStdString());
        QVERIFY(value.has_value());
        QCOMPARE(QString::fromStdString(value->toString()), shown);
    }
    void decimalArithmetic()
    {
        QCOMPARE(Decimal(1785, -2).scaled(8).toString(), std::string("1785000000"));
        QCOMPARE((Decimal(1, -1) + Decimal(2, -1)).toString(), std::string("0.3"));
        QCOMPARE((Decimal(5) - Decimal(12, -1)).toString(), std::string("3.8"));
        QVERIFY(Decimal(999, -1) < Decimal(100));
        QCOMPARE(Decimal::fromDouble(97.9), Decimal(979, -1));
        QVERIFY(!Decimal::parse("1e5"));
        QVERIFY(!Decimal::parse("."));
    }
    void datesKnowTheCalendar()
    {
        QVERIFY(!makeDate(2023, 2, 29));
        QCOMPARE(toIso(lastOfMonth(2024, 2)), std::string("2024-02-29"));
        QCOMPARE(toIso(*parseDate("2023-06-30")), std::string("2023-06-30"));
        QVERIFY(!parseDate("2023-6-30"));
    }
    void brokenUtf8BecomesReplacementCharacters()
    {
        QCOMPARE(fromUtf8("清\xE6\xB8x"), std::u32string(U"清\uFFFDx"));
        QCOMPARE(fromUtf8("\xC0\xAF"), std::u32string(U"\uFFFD\uFFFD"));
        QCOMPARE(toUtf8(U"𠮷处"), std::string("𠮷处"));
    }
    void catalogueConverts()
    {
        auto catalogue = Catalogue::read(STARBOARD_RESOURCES "/lexicon/indicators.tsv");
        QVERIFY(catalogue.has_value());
        const Indicator *green = catalogue->find("green_gaps");
        QVERIFY(green);
        auto mu = green->factor("亩");
        QVERIFY(mu.has_value());
        QCOMPARE(mu->numerator, 2000);
        QCOMPARE(mu->denominator, 3);
        QVERIFY(!green->factor("处"));
        QVERIFY(catalogue->find("flying_wires")->factor("起"));
    }
    void aTableRefusesTooManyCells()
    {
        QVERIFY(!Table::parse("a\tb\n1\t2\t3\n", "t"));
        auto table = Table::parse("# note\na\tb\n1\t2 3\n", "t");
        QVERIFY(table.has_value());
        QCOMPARE(words(table->at(0, "b")).size(), std::size_t(2));
        QVERIFY(table->at(0, "c").empty());
    }
    void aFactLineSurvivesItsJson()
    {
        Fact fact;
        fact.id = "a:1";
        fact.value = Decimal(1785000000);
        fact.bound = Bound::AtLeast;
        fact.period = {makeDate(2023, 1, 1), makeDate(2023, 6, 30), PeriodKind::Since};
        Page page;
        page.file = "a.txt";
        auto line = factLineFromJson(toJson(fact, Article{}, page).dump());
        QVERIFY(line.has_value());
        QCOMPARE(line->fact.value, fact.value);
        QCOMPARE(line->fact.period, fact.period);
        QCOMPARE(int(line->fact.bound), int(Bound::AtLeast));
        QCOMPARE(line->document, std::string("a.txt"));
        QVERIFY(!factLineFromJson("[1]"));
    }
};

QTEST_GUILESS_MAIN(TestCore)
#include "test_core.moc"
