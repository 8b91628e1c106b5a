// What the workspace keeps packed for accounts says the same as the facts themselves, whatever is done to them.
#include "builders.h"
#include "plaindoubts.h"

#include "model/store/reviewdesk.h"
#include "model/store/storedreports.h"
#include "tests/support/dice.h"

#include <QTest>

#include <array>

using namespace starboard;
using namespace starboard::test;

namespace {

const std::array<std::string, 6> places{"410972", "410972001", "410972002", "410972001001", "411002", "4109"};
const std::array<std::string, 7> codes{"flying_wires",   "green_gaps",         "waste_cleared",     "star4_branches",
                                       "problems_found", "problems_rectified", "rectification_rate"};
const std::array<Bound, 6> bounds{Bound::Exact, Bound::Exact, Bound::Exact, Bound::AtLeast, Bound::Approx, Bound::AtMost};

std::string unitOf(Dice &dice, const std::string &code)
{
    if (code == "flying_wires")
        return "处";
    if (code == "green_gaps")
        return dice.chance(50) ? "亩" : "平方米";
    if (code == "waste_cleared")
        return dice.chance(70) ? "吨" : "车";
    return code == "rectification_rate" ? "%" : "个";
}

FactLine randomLine(Dice &dice, int number)
{
    FactLine line;
    line.document = "d" + std::to_string(dice.upTo(6));
    line.articleTitle = "整治";
    if (!dice.chance(5))
        line.issued = dice.day();
    Fact &fact = line.fact;
    fact.id = "f" + std::to_string(number);
    fact.code = dice.of(codes);
    fact.placeCode = dice.of(places);
    fact.district = fact.placeCode.substr(0, 6);
    fact.unit = unitOf(dice, fact.code);
    fact.value = Decimal(dice.upTo(12) * 10 + dice.upTo(1));
    if (dice.chance(8))
        fact.upper = Decimal(fact.value.mantissa() + 5);
    fact.bound = dice.of(bounds);
    fact.quote = "清理" + std::to_string(dice.upTo(12)) + "处";
    fact.number = fact.value.toString();
    if (dice.chance(60)) {
        fact.action = dice.chance(50) ? "清理" : "整治";
        fact.object = dice.chance(50) ? "飞线" : "线缆";
    }
    fact.status = dice.chance(6) ? Status::Planned : Status::Actual;
    const auto at = static_cast<std::uint32_t>(dice.upTo(20) * 100);
    fact.sentence = {at, at + 50};
    if (dice.chance(8) && number > 0)
        fact.partOf = "f" + std::to_string(dice.upTo(number - 1));
    if (!dice.chance(4)) {
        fact.period.kind = static_cast<PeriodKind>(dice.upTo(3));
        fact.period.end = fact.period.kind == PeriodKind::Span || !line.issued ? dice.day() : *line.issued;
        if (fact.period.kind == PeriodKind::Span || fact.period.kind == PeriodKind::Since)
            fact.period.start = *fact.period.end - std::chrono::days(dice.upTo(4) * 10 + (dice.chance(50) ? 9 : 0));
    }
    fact.confidence = 0.9;
    return line;
}

Query randomQuery(Dice &dice, Detail detail)
{
    Query query{dice.of(places), dice.of(codes), {}, {}, {}, detail};
    if (dice.chance(70))
        query.window.from = dice.day();
    if (dice.chance(70))
        query.window.to = query.window.from.value_or(*makeDate(2023, 1, 1)) + std::chrono::days(dice.upTo(5) * 20);
    if (dice.chance(25))
        query.among = {"410972001", "410972002", "411002"};
    return query;
}

std::string told(const Account &account, bool ids)
{
    std::string text = account.value ? account.value->toString(6) : "-";
    text += "|" + (account.upper ? account.upper->toString(6) : "-") + "|" + std::string(name(account.bound)) + "|" + account.unit;
    for (Flag flag : allFlags)
        if (account.flags.has(flag))
            text += " " + std::string(name(flag));
    text += "|" + std::to_string(account.reports) + " reports|" + std::to_string(static_cast<int>(account.side)) + "|";
    for (const DayRange &range : account.days)
        text += (range.from ? toIso(*range.from) : "") + ".." + (range.to ? toIso(*range.to) : "") + " ";
    for (const std::string &place : account.places)
        text += "|" + place;
    text += "|" + (account.disputedLow ? account.disputedLow->toString(6) : "-");
    text += "|" + (account.disputedHigh ? account.disputedHigh->toString(6) : "-");
    if (!ids)
        return text;
    for (const std::string &id : account.counted)
        text += " " + id;
    for (const Contradiction &pair : account.contradictions)
        text += " " + pair.first + "/" + pair.second + "@" + pair.place;
    return text;
}

// The account made from all facts of the workspace, by nothing but the rules.
Account direct(const StoredReports &source, const Catalogue &catalogue, Query query)
{
    ReportRequest request;
    for (const std::string &code : codes)
        request.indicators.push_back(code);
    request.places = {""};
    const auto reports = source.reports(request);
    const auto decisions = source.decisions();
    if (!reports || !decisions)
        qFatal("the reports cannot be read");
    query.detail = Detail::Full;
    return account(reports->all(), query, catalogue, Decisions(*decisions));
}

} // namespace

class TestPackedClaims : public QObject
{
    Q_OBJECT

    Catalogue m_catalogue;
    mutable std::set<DiscrepancyKind> m_kinds; // that were compared
    mutable std::size_t m_disputes = 0;

    void compare(const Workspace &workspace, Dice &dice, int times) const
    {
        const StoredReports source(workspace);
        const Statistics statistics(source, m_catalogue);
        for (int i = 0; i < times; ++i) {
            const Query query = randomQuery(dice, i % 2 ? Detail::Figures : Detail::Values);
            const auto made = statistics.account(query);
            QVERIFY(made.has_value());
            const bool ids = query.detail == Detail::Figures;
            QCOMPARE(QString::fromStdString(told(*made, ids)), QString::fromStdString(told(direct(source, m_catalogue, query), ids)));
        }
        compareDoubts(source, statistics, randomQuery(dice, Detail::Figures));
    }

    // What contradicts and what does not add up, against a second reading of it.
    void compareDoubts(const StoredReports &source, const Statistics &statistics, Query query) const
    {
        const auto reports = source.reports({{codes.begin(), codes.end()}, {""}, {}, Detail::Full, {}});
        const auto decided = source.decisions();
        QVERIFY(reports && decided);
        const Decisions decisions(*decided);
        PlainDoubts plain(reports->all(), m_catalogue, decisions, query);
        const auto disputes = statistics.disputes(query, {query.indicator});
        const auto discrepancies = statistics.discrepancies(query, {query.indicator});
        query.detail = Detail::Values;
        const auto counted = statistics.discrepancies(query, {query.indicator});
        QVERIFY(disputes && discrepancies && counted);
        QCOMPARE(shownAll(*disputes, true), shownAll(plain.disputes(), true));
        QCOMPARE(shownAll(*discrepancies, false), shownAll(plain.discrepancies(), false));
        QCOMPARE(counted->size(), discrepancies->size());
        m_disputes += disputes->size();
        for (const Discrepancy &each : *discrepancies)
            m_kinds.insert(each.kind);
        QVERIFY(std::is_sorted(discrepancies->begin(), discrepancies->end(),
                               [](const Discrepancy &a, const Discrepancy &b) { return a.gap > b.gap; }));
    }

    static void judge(Workspace &workspace, Dice &dice)
    {
        ReviewDesk desk(workspace);
        const std::vector<FactRow> rows = allFacts(workspace);
        const FactRow &row = dice.of(rows);
        switch (dice.upTo(4)) {
        case 0:
            QVERIFY(desk.reject(std::array{row.id}).has_value());
            break;
        case 1: {
            Fact corrected = row.fact;
            corrected.value = Decimal(dice.upTo(120));
            corrected.upper.reset();
            corrected.code = dice.of(codes);
            corrected.placeCode = dice.of(places);
            const auto step = desk.correct(row.id, corrected);
            QVERIFY(step.has_value());
            if (dice.chance(30) && *step != 0)
                QVERIFY(desk.undo(*step).has_value());
            break;
        }
        default: {
            const FactRow &other = dice.of(rows);
            if (other.fact.id == row.fact.id)
                break;
            const auto step = desk.decide(row.fact.id, other.fact.id, static_cast<Verdict>(dice.upTo(3)));
            if (step && *step != 0 && dice.chance(30))
                QVERIFY(desk.undo(*step).has_value());
        }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto catalogue = Catalogue::read(STARBOARD_RESOURCES "/lexicon/indicators.tsv");
        QVERIFY(catalogue.has_value());
        m_catalogue = std::move(*catalogue);
    }

    void sayTheSameAsTheFacts_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void sayTheSameAsTheFacts()
    {
        QFETCH(int, seed);
        Dice dice(static_cast<unsigned>(seed));
        Desk desk;
        Workspace workspace = desk.open(), second = desk.open(Access::Existing);
        int number = 0;
        for (int round = 0; round < 6; ++round) {
            std::vector<FactLine> lines;
            for (int i = 0; i < 60; ++i)
                lines.push_back(randomLine(dice, number++));
            QVERIFY(Intake(round % 2 ? workspace : second).importFacts(lines).has_value());
            compare(workspace, dice, 20);
            for (int i = 0; i < 5; ++i) {
                judge(round % 2 ? second : workspace, dice);
                if (QTest::currentTestFailed())
                    return;
                compare(workspace, dice, 4);
            }
            // Two pages of one name are called otherwise; one of them goes again.
            const RowId page = import(workspace, sheet("d1", numbered(U"清理飞线", number, U"处"), {fromUtf8(std::to_string(number))}));
            compare(workspace, dice, 6);
            if (dice.chance(50))
                QVERIFY(Intake(second).removeDocument(page).has_value());
            compare(workspace, dice, 6);
            if (QTest::currentTestFailed())
                return;
        }
        auto sound = workspace.check();
        QVERIFY(sound && sound->sound);
    }

    void someOfEveryKindWereCompared()
    {
        QVERIFY(m_disputes > 100);
        QCOMPARE(m_kinds.size(), std::size_t(4));
    }

    // Another unit in the catalogue is another law: nothing that was made by the old one is used.
    void aChangedCatalogueMakesThemAgain()
    {
        Desk desk;
        Workspace workspace = desk.open();
        import(workspace, sheet("a.txt", U"清理飞线154处", {U"154"}));
        const Query query{"410972", "flying_wires", {}, {}, {}, Detail::Values};
        const StoredReports source(workspace);
        QCOMPARE(Statistics(source, m_catalogue).account(query)->value, std::optional(Rational(154)));
        QTemporaryDir folder;
        QFile file(QStringLiteral(STARBOARD_RESOURCES "/lexicon/indicators.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        const auto line = text.indexOf("\nflying_wires\t");
        QVERIFY(line >= 0);
        text.replace(line, text.indexOf('\n', line + 1) - line, "\nflying_wires\t飞线\twires\trectification\t千处\tsum\tgood\t\t处=1/1000\t");
        QFile other(folder.filePath(QStringLiteral("indicators.tsv")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(text);
        other.close();
        const auto changed = Catalogue::read(other.fileName().toStdString());
        QVERIFY2(changed.has_value(), changed ? "" : changed.error().message.c_str());
        QVERIFY(lawOf(*changed->find("flying_wires")) != lawOf(*m_catalogue.find("flying_wires")));
        const auto account = Statistics(source, *changed).account(query);
        QCOMPARE(account->value, std::optional(Rational(154, 1000)));
        QCOMPARE(account->unit, std::string("千处"));
        QCOMPARE(Statistics(source, m_catalogue).account(query)->value, std::optional(Rational(154)));
    }

    // A reader that may not write, and one that meets a writer, take the facts.
    void whoCannotWriteTakesTheFacts()
    {
        Desk desk;
        Workspace workspace = desk.open();
        import(workspace, sheet("a.txt", U"清理飞线154处", {U"154"}));
        const Query query{"410972", "flying_wires", {}, {}, {}, Detail::Values};
        Workspace reader = desk.open(Access::Read);
        QCOMPARE(Statistics(StoredReports(reader), m_catalogue).account(query)->value, std::optional(Rational(154)));
    }

    // A filter narrows the facts that accounts look at; what does not pass displaces nothing.
    void aFilterNarrows()
    {
        Desk desk;
        Workspace workspace = desk.open();
        import(workspace, sheet("a.txt", U"清理飞线154处，广告20处。", {U"154"}));
        import(workspace, sheet("b.txt", U"清理飞线80处", {U"80"}));
        const auto rows = allFacts(workspace);
        ReviewDesk review(workspace);
        const auto step = review.confirm(std::array{rows[1].id});
        QVERIFY2(step.has_value(), step ? "" : (step.error().message + step.error().detail).c_str());
        const Query query{"410972", "flying_wires", {}, {}, {}, Detail::Full};
        auto valueBy = [&](const Filter &filter) {
            const StoredReports source(workspace, filter);
            const auto full = Statistics(source, m_catalogue).account(query);
            Query quick = query;
            quick.detail = Detail::Values;
            const auto values = Statistics(source, m_catalogue).account(quick);
            return full && values && full->value == values->value && full->leftOut.empty() ? full->value : Rational(-1);
        };
        Filter confirmed, words, none, elsewhere, doubtful;
        confirmed.reviews = {ReviewState::Confirmed};
        QCOMPARE(valueBy(confirmed), std::optional(Rational(80)));
        words.text = "广告";
        QCOMPARE(valueBy(words), std::optional(Rational(154)));
        none.statuses = {Status::Planned};
        QCOMPARE(valueBy(none), std::optional<Rational>());
        doubtful.confidenceBelow = 0.5;
        QCOMPARE(valueBy(doubtful), std::optional<Rational>());
        // Place, days and indicators are what is asked, not what narrows.
        elsewhere.places = {"411002"};
        elsewhere.from = day("2024-01-01");
        elsewhere.indicators = {"small_ads"};
        QVERIFY(narrowingOf(elsewhere).empty());
    }
};

QTEST_GUILESS_MAIN(TestPackedClaims)
#include "test_packedclaims.moc"
