// Accounts against hand-worked cases (cases.tsv), and what must hold for all reports whatever they say.
#include "tests/model/stats/casefile.h"

#include <QTest>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace starboard;

namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

std::string flagsOf(const Account &account)
{
    std::vector<std::string> flags;
    for (Flag flag : allFlags)
        if (account.flags.has(flag))
            flags.emplace_back(name(flag));
    std::sort(flags.begin(), flags.end());
    std::string joined;
    for (const std::string &flag : flags)
        joined += flag + " ";
    return joined;
}

// "a counts; b superseded c;": each fact's fate, as cases write it.
std::string fatesOf(const Account &account)
{
    std::vector<std::string> fates;
    for (const std::string &id : account.counted)
        fates.push_back(id + " counts");
    for (const LeftOut &fact : account.leftOut)
        fates.push_back(fact.id + " " + std::string(name(fact.why)) + (fact.by.empty() ? "" : " " + fact.by));
    std::sort(fates.begin(), fates.end());
    std::string joined;
    for (const std::string &fate : fates)
        joined += fate + "; ";
    return joined;
}

} // namespace

class TestAccount : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto catalogue = Catalogue::read(STARBOARD_RESOURCES "/lexicon/indicators.tsv");
        QVERIFY2(catalogue.has_value(), "the indicators cannot be read");
        m_catalogue = *catalogue;
        auto cases = readCases(STARBOARD_CASES);
        QVERIFY2(cases.has_value(), "the cases cannot be read");
        m_cases = std::move(*cases);
        QVERIFY(m_cases.size() >= 60);
    }

    void handWorkedCase_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < m_cases.size(); ++i)
            QTest::newRow(m_cases[i].name.c_str()) << static_cast<int>(i);
    }
    void handWorkedCase()
    {
        QFETCH(int, number);
        const HandCase &handCase = m_cases[static_cast<std::size_t>(number)];
        Account made = account(handCase.reports.all(), handCase.query, m_catalogue);
        QCOMPARE(text(written(made)), text(handCase.number));
        QCOMPARE(text(made.unit), text(handCase.unit));
        Account expected;
        std::string flags;
        std::vector<std::string> names = handCase.flags;
        std::sort(names.begin(), names.end());
        for (const std::string &flag : names)
            flags += flag + " ";
        QCOMPARE(text(flagsOf(made)), text(flags));
        std::string fates;
        for (const ExpectedFate &fate : handCase.fates)
            if (fate.fate == "counts")
                expected.counted.push_back(fate.id);
            else if (!fate.fate.empty())
                fates += fate.id + " " + fate.fate + (fate.by.empty() ? "" : " " + fate.by) + "; ";
        for (const std::string &id : expected.counted)
            fates += id + " counts; ";
        QCOMPARE(text(fatesOf(made)), text(sortedFates(fates)));
        std::vector<std::string> pairs;
        for (const Contradiction &pair : made.contradictions)
            pairs.push_back(pair.first + "/" + pair.second);
        QVERIFY2(pairs == handCase.contradictions, "the contradictions differ");
        if (handCase.more.contains("days"))
            QCOMPARE(text(writtenDays(made)), text(handCase.more.at("days")));
        if (handCase.more.contains("places"))
            QCOMPARE(text(std::to_string(made.places.size())), text(handCase.more.at("places")));
    }

    void theOrderOfImportChangesNothing_data() { handWorkedCase_data(); }
    void theOrderOfImportChangesNothing()
    {
        QFETCH(int, number);
        const HandCase &handCase = m_cases[static_cast<std::size_t>(number)];
        std::vector<Report> turned(handCase.reports.all().rbegin(), handCase.reports.all().rend());
        auto made = accountJson(account(handCase.reports.all(), handCase.query, m_catalogue)).dump();
        auto again = accountJson(account(turned, handCase.query, m_catalogue)).dump();
        QCOMPARE(text(again), text(made));
    }

    void jsonHasTheKeysOfTheCommandLine()
    {
        auto it = std::find_if(m_cases.begin(), m_cases.end(),
                               [](const HandCase &c) { return c.name == "ranges cross over"; });
        QVERIFY(it != m_cases.end());
        auto json = accountJson(account(it->reports.all(), it->query, m_catalogue));
        QCOMPARE(
            text(json.dump()),
            QStringLiteral(R"({"value":38,"upper":52,"bound":"exact","unit":"处","flags":["difference"],)"
                           R"("counted":["b"],"left_out":[{"id":"a","reason":"outside","by":null}],)"
                           R"("contradictions":[],"days":91,"places":0,"covered":[["2023-04-01","2023-06-30"]]})"));
    }

    void decisionsAreKept()
    {
        auto it = std::find_if(m_cases.begin(), m_cases.end(),
                               [](const HandCase &c) { return c.name == "two exact numbers of the same days"; });
        QVERIFY(it != m_cases.end());
        auto decided = [&](Verdict verdict) {
            return account(it->reports.all(), it->query, m_catalogue,
                           Decisions({{"a", "b", verdict, makeDate(2023, 9, 1)}}));
        };
        QCOMPARE(text(fatesOf(decided(Verdict::First))), QStringLiteral("a counts; b rejected a; "));
        QCOMPARE(text(fatesOf(decided(Verdict::Second))), QStringLiteral("a rejected b; b counts; "));
        QCOMPARE(text(fatesOf(decided(Verdict::Neither))), QStringLiteral("a rejected; b rejected; "));
        Account both = decided(Verdict::Different);
        QCOMPARE(text(fatesOf(both)), QStringLiteral("a counts; b counts; "));
        QCOMPARE(text(written(both)), QStringLiteral("499"));
        QVERIFY(both.flags.none());
    }

    void knownOnLeavesOutWhatCameLater()
    {
        auto it = std::find_if(m_cases.begin(), m_cases.end(),
                               [](const HandCase &c) { return c.name == "two exact numbers of the same days"; });
        QVERIFY(it != m_cases.end());
        Query then = it->query;
        then.knownOn = makeDate(2023, 4, 1);
        QCOMPARE(text(fatesOf(account(it->reports.all(), then, m_catalogue))), QStringLiteral("a counts; "));
        Decisions later({{"a", "b", Verdict::First, makeDate(2023, 9, 1)}}, makeDate(2023, 8, 31));
        QVERIFY(later.empty());
    }

private:
    static std::string sortedFates(const std::string &fates)
    {
        std::vector<std::string> parts;
        for (std::size_t begin = 0; begin < fates.size();) {
            auto end = fates.find("; ", begin);
            parts.push_back(fates.substr(begin, end - begin));
            begin = end + 2;
        }
        std::sort(parts.begin(), parts.end());
        std::string joined;
        for (const std::string &part : parts)
            joined += part + "; ";
        return joined;
    }

    Catalogue m_catalogue;
    std::vector<HandCase> m_cases;
};

QTEST_GUILESS_MAIN(TestAccount)
#include "test_account.moc"
