// Accounts in words, in both languages, against words written by hand.
#include "ui/accounts/accountwords.h"
#include "ui/language/language.h"
#include "ui/look/figures.h"

#include <QTest>

using namespace starboard;
using namespace Qt::StringLiterals;

namespace {

Account counted(Rational value, std::string unit, Bound bound = Bound::Exact, std::vector<std::string> ids = {"a"})
{
    Account account;
    account.value = value;
    account.unit = std::move(unit);
    account.bound = bound;
    account.counted = std::move(ids);
    return account;
}

Account between(Rational low, Rational high)
{
    Account account = counted(low, "个");
    account.upper = high;
    return account;
}

Account silent(std::vector<LeftOut> leftOut = {})
{
    Account account;
    account.unit = "处";
    account.leftOut = std::move(leftOut);
    return account;
}

Account flagged(std::initializer_list<Flag> flags)
{
    Account account = counted(Rational(1), "处");
    for (Flag flag : flags)
        account.flags.add(flag);
    return account;
}

Account leavingOut(std::vector<LeftOut> leftOut)
{
    Account account = counted(Rational(80), "处", Bound::Exact, {"a", "b", "c"});
    account.leftOut = std::move(leftOut);
    return account;
}

Change moved(Rational difference, std::optional<Rational> percent, Bound bound = Bound::Exact, bool points = false)
{
    Change change;
    change.comparability = Comparability::Comparable;
    change.difference = difference;
    change.percent = percent;
    change.bound = bound;
    change.percentagePoints = points;
    return change;
}

Change barred(Comparability why)
{
    Change change;
    change.comparability = why;
    return change;
}

} // namespace

Q_DECLARE_METATYPE(starboard::Account)
Q_DECLARE_METATYPE(starboard::Change)

class TestAccountWords : public QObject
{
    Q_OBJECT

    Language m_language;

private Q_SLOTS:
    void init() { setNumberStyle(NumberStyle::Thousands); }

    void figures_data()
    {
        QTest::addColumn<Account>("account");
        QTest::addColumn<QString>("figure");
        QTest::addColumn<QString>("zh");
        QTest::addColumn<QString>("en");
        QTest::newRow("whole") << counted(1277, "处") << u"1,277"_s << u"1,277 处"_s << u"1,277 处"_s;
        QTest::newRow("at least") << counted(1277, "处", Bound::AtLeast) << u"≥1,277"_s << u"≥1,277 处"_s << u"≥1,277 处"_s;
        QTest::newRow("at most") << counted(3, "个", Bound::AtMost) << u"≤3"_s << u"≤3 个"_s << u"≤3 个"_s;
        QTest::newRow("rate, 701 of 742") << counted(Rational(70100, 742), "%") << u"94.47"_s << u"94.47%"_s << u"94.47%"_s;
        QTest::newRow("half rounds away from zero") << counted(Rational(1125, 1000), "吨") << u"1.13"_s << u"1.13 吨"_s << u"1.13 吨"_s;
        QTest::newRow("range") << between(3, 5) << u"3–5"_s << u"3–5 个"_s << u"3–5 个"_s;
        QTest::newRow("a reported nothing is 0") << counted(0, "处") << u"0"_s << u"0 处"_s << u"0 处"_s;
        QTest::newRow("no report is not 0") << silent() << u"—"_s << u"无报道"_s << u"no report"_s;
    }
    void figures()
    {
        QFETCH(Account, account);
        QFETCH(QString, figure);
        m_language.setCode(u"zh_CN"_s);
        QCOMPARE(figureOf(account), figure);
        QTEST(figureWithUnit(account), "zh");
        m_language.setCode(u"en"_s);
        QCOMPARE(figureOf(account), figure);
        QTEST(figureWithUnit(account), "en");
    }

    void approximately()
    {
        m_language.setCode(u"zh_CN"_s);
        QCOMPARE(figureOf(Rational(41209, 1000), Bound::Approx), u"约41.21"_s);
        m_language.setCode(u"en"_s);
        QCOMPARE(figureOf(Rational(41209, 1000), Bound::Approx), u"≈41.21"_s);
    }

    void whatWasCounted_data()
    {
        QTest::addColumn<Account>("account");
        QTest::addColumn<QString>("zh");
        QTest::addColumn<QString>("en");
        QTest::newRow("one") << counted(80, "处") << u"计入 1 条报道"_s << u"counted 1 report"_s;
        QTest::newRow("three") << leavingOut({}) << u"计入 3 条报道"_s << u"counted 3 reports"_s;
        // in the order of the rules, whatever the order of the facts
        QTest::newRow("left out") << leavingOut({{"d", Why::Superseded, "a"}, {"e", Why::Plan, ""}, {"f", Why::Superseded, "b"}})
                                  << u"计入 3 条报道；未计入 3：计划 1、已被取代 2"_s << u"counted 3 reports; left out 3: plan 1, superseded 2"_s;
        QTest::newRow("nothing counted") << silent({{"d", Why::BeginsBefore, ""}}) << u"计入 0 条报道；未计入 1：起于时段前 1"_s
                                         << u"counted 0 reports; left out 1: begins before 1"_s;
    }
    void whatWasCounted()
    {
        QFETCH(Account, account);
        m_language.setCode(u"zh_CN"_s);
        QTEST(countedWords(account), "zh");
        m_language.setCode(u"en"_s);
        QTEST(countedWords(account), "en");
    }

    void flags()
    {
        m_language.setCode(u"zh_CN"_s);
        QCOMPARE(flagNames(flagged({})), QString());
        QCOMPARE(flagNames(flagged({Flag::Contradicted, Flag::Difference})), u" · 差额 · 矛盾"_s);
        m_language.setCode(u"en"_s);
        QCOMPARE(flagNames(flagged({Flag::StartUnknown, Flag::Computed})), u" · start unknown · computed"_s);
    }

    void everyReasonHasAnotherName()
    {
        for (const QString &code : Language::codes()) {
            m_language.setCode(code);
            QSet<QString> names;
            for (std::size_t i = 0; i < whyCount; ++i)
                names.insert(whyName(static_cast<Why>(i)));
            QCOMPARE(names.size(), qsizetype(whyCount));
            QVERIFY(!names.contains(QString()));
        }
    }

    void changes_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("zh");
        QTest::addColumn<QString>("en");
        QTest::newRow("128 after 100") << moved(28, Rational(28)) << u"▲ 28%"_s << u"▲ 28%"_s;
        QTest::newRow("12 after 11") << moved(1, Rational(100, 11)) << u"▲ 9.1%"_s << u"▲ 9.1%"_s;
        QTest::newRow("90 after 120") << moved(-30, Rational(-25)) << u"▼ 25%"_s << u"▼ 25%"_s;
        QTest::newRow("the same") << moved(0, Rational(0)) << u"＝0%"_s << u"＝0%"_s;
        QTest::newRow("a bound in it") << moved(20, Rational(20), Bound::Approx) << u"▲ 约20%"_s << u"▲ ≈20%"_s;
        QTest::newRow("a rate, 75 after 77") << moved(-2, std::nullopt, Bound::Exact, true) << u"▼ 2 个百分点"_s << u"▼ 2 points"_s;
        QTest::newRow("from 0 there is no ratio") << moved(7, std::nullopt) << u"▲ 7"_s << u"▲ 7"_s;
        QTest::newRow("silence before") << barred(Comparability::NoReportBefore) << u"— 上期无报道"_s << u"— no report before"_s;
        QTest::newRow("contradicted") << barred(Comparability::Contradicted) << u"— 矛盾"_s << u"— contradicted"_s;
        QTest::newRow("other days") << barred(Comparability::OtherCover) << u"— 覆盖天数不同"_s << u"— reports cover other days"_s;
    }
    void changes()
    {
        QFETCH(Change, change);
        m_language.setCode(u"zh_CN"_s);
        QTEST(changeWords(change), "zh");
        m_language.setCode(u"en"_s);
        QTEST(changeWords(change), "en");
    }

    void tipsSayItAll()
    {
        m_language.setCode(u"en"_s);
        Account account = leavingOut({{"d", Why::Plan, ""}});
        account.flags.add(Flag::Difference);
        QCOMPARE(tipOf(u"魏都区 Q2"_s, account), u"魏都区 Q2\n80 处 · difference\ncounted 3 reports; left out 1: plan 1"_s);
    }
};

QTEST_GUILESS_MAIN(TestAccountWords)
#include "test_accountwords.moc"
