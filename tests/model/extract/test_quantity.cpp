// Numerals, bounds, measure words and roles: tables of phrasings with values counted by hand.
#include "model/core/table.h"
#include "model/extract/numeral.h"
#include "model/extract/quantity.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <ctime>
#include <limits>

using namespace starboard;

namespace {

Table cases(const char *file)
{
    auto table = Table::read(QFINDTESTDATA(file).toStdString());
    return table ? *table : Table{};
}

bool counts(const NumeralHit &hit)
{
    return hit.role == NumeralRole::Count || hit.role == NumeralRole::Bare;
}

QString row(std::size_t i, const std::string &text)
{
    return QStringLiteral("%1 %2").arg(i + 1).arg(QString::fromStdString(text));
}

bool near(const Decimal &value, const std::string &expected)
{
    double wanted = std::stod(expected);
    return std::abs(value.toDouble() - wanted) <= 1e-12 * std::max(1.0, std::abs(wanted));
}

std::u32string repeated(std::u32string_view text, int times)
{
    std::u32string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

} // namespace

class TestQuantity : public QObject
{
    Q_OBJECT
    QuantityLexicon m_lexicon;

private Q_SLOTS:
    void initTestCase()
    {
        auto lexicon = QuantityLexicon::read(STARBOARD_RESOURCES "/lexicon");
        QVERIFY2(lexicon.has_value(), lexicon ? "" : lexicon.error().message.c_str());
        m_lexicon = std::move(*lexicon);
    }

    void quantities_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        Table table = cases("quantities.tsv");
        QVERIFY(table.rows() >= 300);
        for (std::size_t i = 0; i < table.rows(); ++i) {
            QStringList expected;
            for (const char *column : {"value", "upper", "bound", "unit"})
                expected << QString::fromStdString(table.at(i, column));
            QTest::newRow(row(i, table.at(i, "text")).toUtf8().constData())
                << QString::fromStdString(table.at(i, "text")) << expected;
        }
    }
    void quantities()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        std::u32string input = text.toStdU32String();
        std::vector<NumeralHit> hits;
        for (const NumeralHit &hit : findQuantities(input, m_lexicon))
            if (counts(hit))
                hits.push_back(hit);
        QCOMPARE(hits.size(), std::size_t(1));
        const NumeralHit &hit = hits.front();
        QVERIFY2(near(hit.value, expected[0].toStdString()), hit.value.toString().c_str());
        QCOMPARE(hit.upper.has_value(), !expected[1].isEmpty());
        if (hit.upper)
            QVERIFY2(near(*hit.upper, expected[1].toStdString()), hit.upper->toString().c_str());
        QCOMPARE(QString::fromUtf8(name(hit.bound).data()), expected[2].isEmpty() ? QStringLiteral("exact") : expected[2]);
        QCOMPARE(QString::fromStdString(hit.unit), expected[3]);
    }

    void roles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("numeral");
        QTest::addColumn<QString>("role");
        Table table = cases("roles.tsv");
        QVERIFY(table.rows() >= 150);
        for (std::size_t i = 0; i < table.rows(); ++i)
            QTest::newRow(row(i, table.at(i, "text")).toUtf8().constData())
                << QString::fromStdString(table.at(i, "text")) << QString::fromStdString(table.at(i, "numeral"))
                << QString::fromStdString(table.at(i, "role"));
    }
    void roles()
    {
        QFETCH(QString, text);
        QFETCH(QString, numeral);
        QFETCH(QString, role);
        std::u32string input = text.toStdU32String();
        QString found = QStringLiteral("none");
        for (const NumeralHit &hit : findQuantities(input, m_lexicon))
            if (QString::fromStdString(toUtf8(slice(input, hit.numberSpan))) == numeral)
                found = QString::fromUtf8(name(hit.role).data());
        QCOMPARE(found, role);
    }

    void exactDecimals()
    {
        auto value = [&](const char32_t *text) { return findQuantities(text, m_lexicon).at(0).value; };
        QCOMPARE(value(U"17.85亿元"), Decimal(1785000000));
        QCOMPARE(value(U"97.9%"), Decimal(979, -1));
        QCOMPARE(value(U"37.4个百分点"), Decimal(374, -1));
        QCOMPARE(value(U"八千三百八十五万二千三百二十六点三三元"), Decimal(8385232633, -2));
    }

    void spansSpellTheNumber()
    {
        std::u32string text = U"投资约1.2万余元，其中20—30处不少于五百个以上。";
        auto hits = findQuantities(text, m_lexicon);
        QCOMPARE(hits.size(), std::size_t(3));
        QCOMPARE(toUtf8(slice(text, hits[0].numberSpan)), std::string("1.2"));
        QCOMPARE(toUtf8(slice(text, hits[0].span)), std::string("约1.2万余元"));
        QCOMPARE(toUtf8(slice(text, hits[0].unitSpan)), std::string("元"));
        QCOMPARE(toUtf8(slice(text, hits[1].numberSpan)), std::string("20—30"));
        QCOMPARE(toUtf8(slice(text, hits[2].numberSpan)), std::string("五百"));
        for (const NumeralHit &hit : hits)
            QVERIFY(hit.span.contains(hit.numberSpan) && hit.span.contains(hit.unitSpan));
    }

    void anArticleIsNotStressed()
    {
        auto hits = findQuantities(U"召开一场会议，只有一家医院参加", m_lexicon);
        QCOMPARE(hits.size(), std::size_t(2));
        QVERIFY(hits[0].bareOne && !hits[0].stressed);
        QVERIFY(hits[1].bareOne && hits[1].stressed);
        hits = findQuantities(U"每个网格配备2名网格员", m_lexicon);
        QVERIFY(hits.back().perUnit);
    }

    void measureWordsConvertExactly()
    {
        const MeasureWords &words = m_lexicon.measures;
        QVERIFY(words.all().size() >= 250);
        QCOMPARE(words.find("公里")->factor.numerator, 1000);
        QCOMPARE(words.find("亩")->factor.numerator, 2000);
        QCOMPARE(words.find("亩")->factor.denominator, 3);
        QCOMPARE(words.find("斤")->factor.denominator, 2000);
        QCOMPARE(words.find("平方公里")->canonical, std::string("平方米"));
        QVERIFY(words.find("人次")->dimension == Dimension::Event);
        QVERIFY(!words.find("打造"));
        for (const char *word : {"处", "起", "块", "盏", "座", "棵", "株", "户次", "人次", "件次", "台次", "车次", "家次", "场次",
                                 "立方米", "公里", "亩", "元", "美元", "个百分点", "个工作日", "延米"})
            QVERIFY2(words.find(word), word);
    }

    void damagedLexiconsAreRefused()
    {
        QVERIFY(!QuantityLexicon::read("/nowhere"));
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("measures.tsv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("word\tdimension\tcanonical\tfactor\n处\titem\t\t0\n");
        file.close();
        QVERIFY(!MeasureWords::read(file.fileName().toStdString()));
    }

    // Random strings of the grammar's own characters: no crash, spans inside the text and in order.
    void randomTextKeepsItsSpans()
    {
        constexpr std::u32string_view alphabet = U"0123456789.,，%％一二两三四五十百千万亿零几数半余多点分之至到—-~年月日号处个元人次米第“”《》（）约近超以上不 \n清理：+/kA";
        std::uint32_t seed = 20230316;
        for (int round = 0; round < 3000; ++round) {
            std::u32string text;
            for (int i = 0; i < 40; ++i) {
                seed = seed * 1664525u + 1013904223u;
                text.push_back(alphabet[(seed >> 8) % alphabet.size()]);
            }
            std::uint32_t last = 0;
            for (const NumeralHit &hit : findQuantities(text, m_lexicon)) {
                QVERIFY(hit.numberSpan.begin < hit.numberSpan.end && hit.numberSpan.end <= text.size());
                QVERIFY(hit.span.end <= text.size());
                QVERIFY(hit.span.contains(hit.numberSpan));
                QVERIFY(hit.numberSpan.begin >= last);
                last = hit.numberSpan.end;
            }
        }
    }

    void timeGrowsWithLength_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"清理飞线充电36处、楼道杂物1.2万余处，", "一", "1", "1,", "三十", "1.", "“1", "五百分之", "1-", "万"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void timeGrowsWithLength()
    {
        QFETCH(QString, text);
        auto run = [&](int times) {
            std::u32string input = repeated(text.toStdU32String(), times);
            std::clock_t best = std::numeric_limits<std::clock_t>::max(); // processor time: other programs do not count
            for (int i = 0; i < 5; ++i) {
                std::clock_t begin = std::clock();
                [[maybe_unused]] auto hits = findQuantities(input, m_lexicon);
                best = std::min(best, std::clock() - begin);
            }
            return best;
        };
        std::clock_t once = std::max<std::clock_t>(run(2000), CLOCKS_PER_SEC / 1000), tenfold = run(20000);
        QVERIFY2(tenfold < once * 40, qPrintable(QStringLiteral("%1 → %2 clocks").arg(once).arg(tenfold)));
    }
};

QTEST_GUILESS_MAIN(TestQuantity)
#include "test_quantity.moc"
