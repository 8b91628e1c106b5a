// Running totals as increments, worked by hand: what a place reported, and what came together between two reports.
#include "casefile.h"
#include "memorysource.h"

#include <QTest>

using namespace starboard;

namespace {

constexpr const char *district = "410902";
constexpr const char *street = "410902001";

std::string day(const QString &text) { return text.toStdString(); }

// "w2 ≥80 2023-01-01..2023-06-30 since": id, number, days (an open start: "..2023-06-30"), kind and, where it is not the
// district itself, “street”, plan or rejected.
Report reportFrom(const QString &line, Reports &keep)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    const QStringList days = words[2].split(QStringLiteral(".."));
    const std::string id = words[0].toStdString();
    QString number = words[1];
    Report report;
    report.bound = number.startsWith(u'≥') ? Bound::AtLeast : number.startsWith(u'≈') ? Bound::Approx : Bound::Exact;
    if (report.bound != Bound::Exact)
        number.remove(0, 1);
    report.id = id;
    report.document = id;
    report.quote = id;
    report.place = words.contains(QStringLiteral("street")) ? street : district;
    report.indicator = "flying_wires";
    report.unit = "处";
    report.value = *Decimal::parse(number.toStdString());
    report.period = {parseDate(day(days[0])), parseDate(day(days[1])), *periodKindFromName(words[3].toStdString())};
    report.issued = report.period.end;
    report.sentence = {1, 20};
    if (words.contains(QStringLiteral("planned")))
        report.status = Status::Planned;
    if (words.contains(QStringLiteral("rejected")))
        report.review = ReviewState::Rejected;
    keep.add(report);
    return report;
}

QString told(const Increment &increment)
{
    const auto iso = [](const std::optional<Date> &date) { return date ? QString::fromStdString(toIso(*date)) : QString(); };
    QString text = iso(increment.days.from) + QStringLiteral("..") + iso(increment.days.to) + u' ' +
                   QString::fromStdString(written(increment.account)) + QStringLiteral(" of ") + QString::fromStdString(written(increment.total));
    if (increment.first)
        text += QStringLiteral(" first");
    if (increment.fell)
        text += QStringLiteral(" fell");
    if (increment.contradicted)
        text += QStringLiteral(" contradicted");
    return text;
}

} // namespace

class TestIncrements : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto catalogue = Catalogue::read(STARBOARD_RESOURCES "/lexicon/indicators.tsv");
        QVERIFY2(catalogue.has_value(), "the indicators cannot be read");
        m_catalogue = *catalogue;
    }

    void handWorked_data()
    {
        QTest::addColumn<QString>("reports"); // separated by ;
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *reports, const char *expected, const char *from = "2023-01-01") {
            QTest::newRow(name) << QString::fromUtf8(reports) << QString::fromUtf8(from) << QString::fromUtf8(expected);
        };
        row("30, then 80: 50 for the months between",
            "a 30 2023-01-01..2023-03-31 since; b 80 2023-01-01..2023-06-30 since; c 95 2023-01-01..2023-07-31 since",
            "2023-01-01..2023-03-31 30 of 30 first; 2023-04-01..2023-06-30 50 of 80; 2023-07-01..2023-07-31 15 of 95");
        row("one total alone is the total since January", "a 30 2023-01-01..2023-03-31 since", "2023-01-01..2023-03-31 30 of 30 first");
        row("累计 without a start", "a 30 ..2023-03-31 as_of; b 42 ..2023-05-31 as_of",
            "..2023-03-31 30 of 30 first; 2023-04-01..2023-05-31 12 of 42");
        row("一季度 and 上半年 have one start", "a 30 2023-01-01..2023-03-31 span; b 80 2023-01-01..2023-06-30 span",
            "2023-01-01..2023-03-31 30 of 30 first; 2023-04-01..2023-06-30 50 of 80");
        row("days told once are no running total", "a 30 2023-01-01..2023-03-31 span; b 80 2023-04-01..2023-06-30 span", "");
        row("not less than 80 less 30 is about 50", "a 30 2023-01-01..2023-03-31 since; b ≥80 2023-01-01..2023-06-30 since",
            "2023-01-01..2023-03-31 30 of 30 first; 2023-04-01..2023-06-30 ≈50 of ≥80");
        row("80 less not less than 30 is about 50", "a ≥30 2023-01-01..2023-03-31 since; b 80 2023-01-01..2023-06-30 since",
            "2023-01-01..2023-03-31 ≥30 of ≥30 first; 2023-04-01..2023-06-30 ≈50 of 80");
        row("an unchanged total adds 0, which is told", "a 30 2023-01-01..2023-03-31 since; b 30 2023-01-01..2023-06-30 since",
            "2023-01-01..2023-03-31 30 of 30 first; 2023-04-01..2023-06-30 0 of 30");
        // 95 and 90 cannot both hold; what is counted on from 90 hangs on the same doubt, what comes after that does not.
        row("a fall is a contradiction and no negative number",
            "a 80 2023-01-01..2023-06-30 since; b 95 2023-01-01..2023-07-31 since; c 90 2023-01-01..2023-08-31 since; "
            "d 100 2023-01-01..2023-09-30 since; e 130 2023-01-01..2023-10-31 since",
            "2023-01-01..2023-06-30 80 of 80 first; 2023-07-01..2023-07-31 15 of 95 contradicted; "
            "2023-08-01..2023-08-31 none of 90 fell contradicted; 2023-09-01..2023-09-30 10 of 100 contradicted; "
            "2023-10-01..2023-10-31 30 of 130");
        row("a rejected total is no end", "a 80 2023-01-01..2023-06-30 since; b 95 2023-01-01..2023-07-31 since rejected; c 90 2023-01-01..2023-08-31 since",
            "2023-01-01..2023-06-30 80 of 80 first; 2023-07-01..2023-08-31 10 of 90");
        row("a plan is no end", "a 30 2023-01-01..2023-03-31 since; b 300 2023-01-01..2023-12-31 span planned", "2023-01-01..2023-03-31 30 of 30 first");
        // Both may hold, but 95 is no total of days of which 96 are told (rule 8).
        row("about 96, then 95: nothing is subtracted", "a ≈96 2023-01-01..2023-06-30 since; b 95 2023-01-01..2023-07-31 since",
            "2023-01-01..2023-06-30 ≈96 of ≈96 first; 2023-07-01..2023-07-31 none of ≈96 fell");
        row("each start has a run of its own",
            "a 30 2023-01-01..2023-03-31 since; b 8 2023-03-01..2023-04-30 since; c 20 2023-03-01..2023-05-31 since; d 80 2023-01-01..2023-06-30 since",
            "2023-01-01..2023-03-31 30 of 30 first; 2023-04-01..2023-06-30 50 of 80; "
            "2023-03-01..2023-04-30 8 of 8 first; 2023-05-01..2023-05-31 12 of 20");
        row("a new year begins anew", "a 80 2022-01-01..2022-12-31 since; b 12 2023-01-01..2023-02-28 since", "2023-01-01..2023-02-28 12 of 12 first");
        row("the total before the period is subtracted", "a 30 2023-01-01..2023-03-31 since; b 80 2023-01-01..2023-06-30 since",
            "2023-04-01..2023-06-30 50 of 80", "2023-04-01");
        row("streets below are no totals of the district", "a 30 2023-01-01..2023-03-31 since street; b 80 2023-01-01..2023-06-30 since street", "");
        row("days of their own between two totals are inside", "a 30 2023-01-01..2023-03-31 since; x 5 2023-04-28..2023-04-28 span; b 80 2023-01-01..2023-06-30 since",
            "2023-01-01..2023-03-31 30 of 30 first; 2023-04-01..2023-06-30 50 of 80");
        row("streets that tell more of the days between count (rule 9)",
            "a 30 2023-01-01..2023-03-31 since; x 60 2023-04-01..2023-06-30 span street; b 80 2023-01-01..2023-06-30 since",
            "2023-01-01..2023-03-31 30 of 30 first; 2023-04-01..2023-06-30 60 of 80");
    }
    void handWorked()
    {
        QFETCH(QString, reports);
        QFETCH(QString, from);
        QFETCH(QString, expected);
        MemorySource source;
        for (const QString &line : reports.split(u';', Qt::SkipEmptyParts))
            reportFrom(line, source.all);
        const Query query{district, "flying_wires", {}, {parseDate(day(from)), parseDate("2023-12-31")}, {}, Detail::Full};
        const auto found = Statistics(source, m_catalogue).increments(query);
        QVERIFY(found.has_value());
        QStringList list;
        for (const Increment &increment : *found)
            list << told(increment);
        QCOMPARE(list.join(QStringLiteral("; ")), expected);
    }

    void onlySumsHaveIncrements()
    {
        MemorySource source;
        Report level = reportFrom(QStringLiteral("a 4 ..2023-03-31 as_of"), source.all);
        level.id = "b";
        level.indicator = "star5_branches";
        level.unit = "个";
        source.all.add(level);
        const auto found = Statistics(source, m_catalogue).increments({district, "star5_branches", {}, {}, {}, Detail::Full});
        QVERIFY(found.has_value());
        QVERIFY(found->empty());
    }

    void whatCameLaterIsNotKnown()
    {
        MemorySource source;
        reportFrom(QStringLiteral("a 30 2023-01-01..2023-03-31 since"), source.all);
        reportFrom(QStringLiteral("b 80 2023-01-01..2023-06-30 since"), source.all);
        const Query query{district, "flying_wires", {}, {}, parseDate("2023-05-01"), Detail::Full};
        const auto found = Statistics(source, m_catalogue).increments(query);
        QVERIFY(found.has_value());
        QCOMPARE(found->size(), std::size_t(1));
    }

private:
    Catalogue m_catalogue;
};

QTEST_GUILESS_MAIN(TestIncrements)
#include "test_increments.moc"
