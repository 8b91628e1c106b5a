// Time expressions against a reference date: every row of the guidelines' table and more.
#include "model/core/table.h"
#include "model/extract/period.h"

#include <QTest>

using namespace starboard;

namespace {

Table cases(const char *file)
{
    auto table = Table::read(QFINDTESTDATA(file).toStdString());
    return table ? *table : Table{};
}

QString iso(const std::optional<Date> &date)
{
    return date ? QString::fromStdString(toIso(*date)) : QString();
}

} // namespace

class TestPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void periods_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("cells");
        Table table = cases("periods.tsv");
        QVERIFY(table.rows() >= 100);
        for (std::size_t i = 0; i < table.rows(); ++i) {
            QStringList cells;
            for (const char *column : {"reference", "start", "end", "kind", "form", "plan", "number"})
                cells << QString::fromStdString(table.at(i, column));
            QString text = QString::fromStdString(table.at(i, "text"));
            QTest::newRow(QStringLiteral("%1 %2").arg(i + 1).arg(text).toUtf8().constData()) << text << cells;
        }
    }
    void periods()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, cells);
        std::u32string input = text.toStdU32String();
        auto mentions = findPeriods(input, parseDate(cells[0].toStdString()));
        std::size_t number = cells[6].isEmpty() ? 1 : cells[6].toULong();
        QCOMPARE(mentions.size(), number);
        const PeriodMention &mention = mentions.back();
        QCOMPARE(iso(mention.period.start), cells[1]);
        QCOMPARE(iso(mention.period.end), cells[2]);
        QCOMPARE(QString::fromUtf8(name(mention.period.kind).data()), cells[3]);
        QCOMPARE(QString::fromUtf8(name(mention.form).data()), cells[4]);
        QCOMPARE(mention.planTime, cells[5] == QLatin1String("yes"));
        QVERIFY(mention.span.begin < mention.span.end && mention.span.end <= input.size());
        QCOMPARE(mention.resolved, !cells[1].isEmpty() || !cells[2].isEmpty());
    }

    void notTimes_data()
    {
        QTest::addColumn<QString>("text");
        Table table = cases("nottimes.tsv");
        for (std::size_t i = 0; i < table.rows(); ++i)
            QTest::newRow(table.at(i, "text").c_str()) << QString::fromStdString(table.at(i, "text"));
    }
    void notTimes()
    {
        QFETCH(QString, text);
        auto mentions = findPeriods(text.toStdU32String(), makeDate(2023, 8, 30));
        QVERIFY2(mentions.empty(), mentions.empty() ? "" : name(mentions.front().form).data());
    }

    void aYearOfThePresentHasTwoReadings()
    {
        auto mention = findPeriods(U"今年", makeDate(2023, 8, 30)).at(0);
        QCOMPARE(iso(mention.period.end), QStringLiteral("2023-08-30"));
        QCOMPARE(iso(mention.whole.end), QStringLiteral("2023-12-31"));
    }

    void weakWordsYield()
    {
        auto mentions = findPeriods(U"上半年累计清理36处，现有党员12名", makeDate(2023, 8, 30));
        QCOMPARE(mentions.size(), std::size_t(3));
        QVERIFY(!mentions[0].weak);
        QVERIFY(mentions[1].weak && mentions[2].weak);
    }

    void yearsInDigitsAreMarked()
    {
        auto mentions = findPeriods(U"2022年5月和今年3月", makeDate(2023, 8, 30));
        QCOMPARE(mentions.size(), std::size_t(2));
        QVERIFY(mentions[0].yearGiven);
        QVERIFY(!mentions[1].yearGiven);
    }

    void endingsInTheWordsThemselves()
    {
        auto since = findPeriods(U"从2015年起", makeDate(2019, 1, 6)).at(0);
        QVERIFY(since.openEnded);
        auto untilNow = findPeriods(U"2015年以来", makeDate(2019, 1, 6)).at(0);
        QVERIFY(!untilNow.openEnded);
    }
};

QTEST_GUILESS_MAIN(TestPeriod)
#include "test_period.moc"
