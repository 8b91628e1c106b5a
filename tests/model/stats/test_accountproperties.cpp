// What holds for accounts of all reports, whatever they say: tried on random ones, with the same seeds every time.
#include "model/stats/account.h"
#include "model/stats/place.h"
#include "tests/support/dice.h"

#include <QTest>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace starboard;
using test::Dice;

namespace {

const std::array<std::string, 5> places{"410972", "410972001", "410972002", "410972001001", "410972001002"};
const std::array<std::string, 3> indicators{"flying_wires", "green_gaps", "star4_branches"};
const std::array<Bound, 8> bounds{Bound::Exact, Bound::Exact,   Bound::Exact,  Bound::Exact,
                                  Bound::Exact, Bound::AtLeast, Bound::Approx, Bound::AtMost};

struct Case {
    Reports reports;
    Query query;
};

Period randomPeriod(Dice &dice, Date issued)
{
    if (dice.chance(4))
        return {};
    Period period;
    period.kind = static_cast<PeriodKind>(dice.upTo(3));
    period.end = period.kind == PeriodKind::Span ? dice.day() : issued;
    if (period.kind == PeriodKind::Span || period.kind == PeriodKind::Since)
        period.start = *period.end - std::chrono::days(dice.upTo(4) * 10 + (dice.chance(50) ? 9 : 0));
    return period;
}

void addRandom(Reports &reports, Dice &dice, const std::string &indicator, int number)
{
    std::string id = "f" + std::to_string(100 + number);
    std::string document = "d" + std::to_string(dice.upTo(4));
    std::string quote = "清理" + std::to_string(dice.upTo(12)) + "处";
    Report report;
    report.id = id;
    report.document = document;
    report.place = dice.of(places);
    report.indicator = indicator;
    report.unit = indicator == "flying_wires" ? "处"
                  : indicator == "green_gaps" ? (dice.chance(50) ? "亩" : "平方米")
                                              : "个";
    report.quote = quote;
    report.issued = dice.day();
    report.period = randomPeriod(dice, *report.issued);
    report.sentence = {static_cast<std::uint32_t>(number * 100), static_cast<std::uint32_t>(number * 100 + 50)};
    report.value = Decimal(dice.upTo(12) * 10 + dice.upTo(1));
    report.bound = dice.of(bounds);
    report.status = dice.chance(5) ? Status::Planned : dice.chance(3) ? Status::Standard : Status::Actual;
    report.review = dice.chance(5) ? ReviewState::Rejected : ReviewState::Unreviewed;
    std::string whole = number > 0 && dice.chance(10) ? "f" + std::to_string(100 + dice.upTo(number - 1)) : "";
    report.partOf = whole;
    reports.add(report);
}

Case randomCase(unsigned seed)
{
    Dice dice(seed);
    Case result;
    result.query.place = places[0];
    result.query.indicator = dice.of(indicators);
    int count = 1 + dice.upTo(11);
    for (int i = 0; i < count; ++i)
        addRandom(result.reports, dice, result.query.indicator, i);
    if (dice.chance(80))
        result.query.window.from = dice.day();
    if (dice.chance(80))
        result.query.window.to = result.query.window.from.value_or(dice.day()) + std::chrono::days(dice.upTo(9) * 10);
    return result;
}

std::vector<Report> copyOf(const Reports &reports)
{
    return {reports.all().begin(), reports.all().end()};
}

std::set<std::string> leftOutBy(const Account &account, Why first, Why last)
{
    std::set<std::string> ids;
    for (const LeftOut &fact : account.leftOut)
        if (fact.why >= first && fact.why <= last)
            ids.insert(fact.id);
    return ids;
}

QString shown(const Account &account)
{
    return QString::fromStdString(accountJson(account).dump());
}

bool sameFigure(const Account &a, const Account &b)
{
    return a.value == b.value && a.upper == b.upper && a.bound == b.bound && a.flags == b.flags &&
           a.counted == b.counted;
}

} // namespace

class TestAccountProperties : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto catalogue = Catalogue::read(STARBOARD_RESOURCES "/lexicon/indicators.tsv");
        QVERIFY2(catalogue.has_value(), "the indicators cannot be read");
        m_catalogue = *catalogue;
    }

    void theOrderOfImportChangesNothing()
    {
        forEachCase([&](const Case &given, const Account &made, unsigned seed) {
            std::vector<Report> reports = copyOf(given.reports);
            Dice dice(seed + 1);
            std::shuffle(reports.begin(), reports.end(), dice.engine());
            QCOMPARE(shown(account(reports, given.query, m_catalogue)), shown(made));
        });
    }

    void aPlanARejectedFactOrALaterReprintChangesNoValue()
    {
        forEachCase([&](const Case &given, const Account &made, unsigned seed) {
            std::vector<Report> reports = copyOf(given.reports);
            Report added = reports[seed % reports.size()];
            added.id = "zz";
            added.document = "dz";
            std::set<std::string> unoriginal = leftOutBy(made, Why::Plan, Why::Reprint);
            bool original = !unoriginal.contains(std::string(reports[seed % reports.size()].id));
            if (seed % 3 == 0) {
                added.status = Status::Planned;
            } else if (seed % 3 == 1) {
                added.review = ReviewState::Rejected;
            } else if (original) {
                added.issued = *added.issued + std::chrono::days(1 + seed % 30);
            } else {
                return;
            }
            reports.push_back(added);
            Account again = account(reports, given.query, m_catalogue);
            QVERIFY2(sameFigure(again, made), qPrintable(shown(made) + u' ' + shown(again)));
        });
    }

    void eachFactIsCountedOrLeftOutExactlyOnce()
    {
        forEachCase([&](const Case &given, const Account &made, unsigned) {
            std::multiset<std::string> mentioned(made.counted.begin(), made.counted.end());
            for (const LeftOut &fact : made.leftOut)
                mentioned.insert(fact.id);
            std::multiset<std::string> facts;
            for (const Report &report : given.reports.all())
                facts.insert(std::string(report.id));
            QVERIFY2(mentioned == facts, qPrintable(shown(made)));
        });
    }

    void noDayIsCountedTwiceAlongALineOfPlaces()
    {
        forEachCase([&](const Case &given, const Account &made, unsigned) {
            if (given.query.indicator == "star4_branches") // levels hold on days, they do not fill them
                return;
            std::vector<const Report *> counted;
            for (const Report &report : given.reports.all())
                if (std::binary_search(made.counted.begin(), made.counted.end(), std::string(report.id)))
                    counted.push_back(&report);
            for (const Report *one : counted)
                for (const Report *other : counted)
                    if (one != other && liesIn(one->place, other->place))
                        QVERIFY2(!shareADay(*one, *other, given.query.window), qPrintable(shown(made)));
        });
    }

    void aParentIsNeverLessThanItsLargestChild()
    {
        forEachCase([&](const Case &given, const Account &made, unsigned) {
            for (std::size_t i = 1; i < places.size(); ++i) {
                Query child = given.query;
                child.place = places[i];
                Account below = account(given.reports.all(), child, m_catalogue);
                if (below.value)
                    QVERIFY2(made.value && *made.value >= *below.value, qPrintable(shown(made) + u' ' + shown(below)));
            }
        });
    }

    void aWindowNarrowedToOneReportGivesThatReport()
    {
        forEachCase([&](const Case &given, const Account &made, unsigned) {
            std::set<std::string> dropped = leftOutBy(made, Why::Plan, Why::Open);
            for (const Report &report : given.reports.all()) {
                if (dropped.contains(std::string(report.id)) || !report.period.start)
                    continue;
                Query narrow = given.query;
                narrow.place = report.place;
                narrow.window = {report.period.start, report.period.end};
                if (!endsAlone(given.reports, report, dropped))
                    continue;
                Account alone = account(given.reports.all(), narrow, m_catalogue);
                QVERIFY2(alone.counted == std::vector<std::string>{std::string(report.id)}, qPrintable(shown(alone)));
                QCOMPARE(alone.bound, report.bound);
            }
        });
    }

private:
    template <typename Check> void forEachCase(Check check)
    {
        for (unsigned seed = 1; seed <= 4000; ++seed) {
            Case given = randomCase(seed);
            Account made = account(given.reports.all(), given.query, m_catalogue);
            check(given, made, seed);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }

    static bool shareADay(const Report &a, const Report &b, const Window &window)
    {
        auto first = [&](const Report &report) -> std::optional<Date> {
            if (report.period.kind == PeriodKind::Recent && !report.period.start)
                return report.period.end;
            if (!report.period.start)
                return window.from;
            return window.from ? std::max(*report.period.start, *window.from) : *report.period.start; // a difference
        };
        bool endsBefore = a.period.end && first(b) && *a.period.end < *first(b);
        bool startsAfter = b.period.end && first(a) && *b.period.end < *first(a);
        return !endsBefore && !startsAfter;
    }

    static bool endsAlone(const Reports &reports, const Report &report, const std::set<std::string> &dropped)
    {
        Window days{report.period.start, report.period.end};
        return std::none_of(reports.all().begin(), reports.all().end(), [&](const Report &other) {
            return other.id != report.id && liesIn(other.place, report.place) && other.period.end &&
                   days.contains(*other.period.end) && !dropped.contains(std::string(other.id));
        });
    }

    Catalogue m_catalogue;
};

QTEST_GUILESS_MAIN(TestAccountProperties)
#include "test_accountproperties.moc"
