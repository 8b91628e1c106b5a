// Reprints: found among two thousand articles, and only they.
#include "model/page/reprint.h"
#include "tests/support/articles.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <map>

using namespace starboard;
using namespace starboard::test;

namespace {

std::vector<std::u32string_view> views(const std::vector<std::u32string> &texts)
{
    return {texts.begin(), texts.end()};
}

} // namespace

class TestReprint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // 2,000 articles: 300 edited reprints and 100 sequels with new figures among 1,600 that are nobody's copy.
    void precisionAndRecall_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed : {1U, 20230316U, 77U})
            QTest::addRow("seed %u", seed) << seed;
    }
    void precisionAndRecall()
    {
        QFETCH(quint32, seed);
        ArticleMaker maker(seed);
        std::vector<MadeArticle> originals;
        std::vector<std::u32string> bodies;
        for (int i = 0; i < 1600; ++i) {
            originals.push_back(maker.make());
            bodies.push_back(originals.back().body());
        }
        std::map<std::uint32_t, std::uint32_t> truth; // reprint → original
        for (std::uint32_t i = 0; i < 300; ++i) {
            truth[static_cast<std::uint32_t>(bodies.size())] = i * 5;
            bodies.push_back(maker.reprint(originals[i * 5]).body());
        }
        for (std::uint32_t i = 0; i < 100; ++i)
            bodies.push_back(maker.sequel(originals[i * 7 + 1]).body());

        auto pairs = findReprints(views(bodies));
        auto right = std::count_if(pairs.begin(), pairs.end(), [&](ReprintPair pair) {
            auto it = truth.find(pair.reprint);
            return it != truth.end() && it->second == pair.original;
        });
        double precision = pairs.empty() ? 0 : static_cast<double>(right) / static_cast<double>(pairs.size());
        double recall = static_cast<double>(right) / static_cast<double>(truth.size());
        qInfo("precision %.4f, recall %.4f", precision, recall);
        QVERIFY(precision >= 0.98);
        QVERIFY(recall >= 0.98);
    }

    void tenThousandAreCheap()
    {
        ArticleMaker maker(5);
        std::vector<std::u32string> bodies;
        for (int i = 0; i < 10000; ++i)
            bodies.push_back(maker.make().body());
        QElapsedTimer timer;
        timer.start();
        auto pairs = findReprints(views(bodies));
        qInfo("10,000 articles in %lld ms, %zu pairs", static_cast<long long>(timer.elapsed()), pairs.size());
        QVERIFY(timer.elapsed() < 60000);
        QVERIFY(pairs.size() <= 20);
    }

    void punctuationAndBlanksDoNotCount()
    {
        std::u32string a = U"近日，河东街道清理飞线充电126处，规范流动摊点9个，居民纷纷点赞。";
        std::u32string b = U"近日 ， 河东街道清理飞线充\n电１２６处、 规范流动摊点 9 个；居民纷纷点赞！";
        QVERIFY(isReprint(a, b));
        QCOMPARE(signatureOf(a), signatureOf(b));
        QCOMPARE(resemblance(signatureOf(a), signatureOf(b)), 1.0);
    }
    void newFiguresAreNews()
    {
        std::u32string june =
            U"六月，河东街道坚持网格化管理，发动志愿者清理飞线充电126处，规范流动摊点9个，更换路灯31盏，居民纷纷点赞。";
        std::u32string july = U"七月，河东街道坚持网格化管理，发动志愿者清理飞线充电207处，规范流动摊点18个，更换路灯44"
                              U"盏，居民纷纷点赞。";
        QVERIFY(!isReprint(june, july));
    }
    void aCutArticleIsAReprint()
    {
        ArticleMaker maker(9);
        MadeArticle whole = maker.make();
        MadeArticle half = whole;
        half.paragraphs.resize(half.paragraphs.size() / 2);
        QVERIFY(isReprint(whole.body(), half.body()));
        QVERIFY(!isReprint(whole.body(), maker.make().body()));
    }
    void shortTextsAreNeverReprints()
    {
        QVERIFY(signatureOf(U"清理垃圾9处").empty);
        QVERIFY(!isReprint(U"清理垃圾9处", U"清理垃圾9处"));
        QVERIFY(!isReprint(U"", U""));
        ReprintIndex index;
        index.add(1, signatureOf(U""));
        QVERIFY(index.candidates(signatureOf(U"")).empty());
    }
    void theEarliestIsTheOriginal()
    {
        ArticleMaker maker(3);
        MadeArticle article = maker.make();
        std::vector<std::u32string> bodies{article.body(), maker.make().body(), maker.reprint(article).body(),
                                           article.body()};
        auto pairs = findReprints(views(bodies));
        QCOMPARE(pairs, (std::vector<ReprintPair>{{0, 2}, {0, 3}}));
    }
};

QTEST_GUILESS_MAIN(TestReprint)
#include "test_reprint.moc"
