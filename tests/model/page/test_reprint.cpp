// What makes one article the reprint of another.
#include "model/page/reprint.h"
#include "tests/support/articles.h"

#include <QTest>

#include <algorithm>

using namespace starboard;
using namespace starboard::test;

class TestReprint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void punctuationAndBlanksDoNotCount()
    {
        std::u32string a = U"近日，河东街道清理飞线充电126处，规范流动摊点9个，居民纷纷点赞。";
        std::u32string b = U"近日 ， 河东街道清理飞线充\n电１２６处、 规范流动摊点 9 个；居民纷纷点赞！";
        QVERIFY(isReprint(a, b));
        QCOMPARE(signatureOf(a), signatureOf(b));
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
        QVERIFY(resemble(signatureOf(whole.body()), signatureOf(half.body())));
        const MadeArticle other = maker.make();
        QVERIFY(!isReprint(whole.body(), other.body()));
        QVERIFY(!resemble(signatureOf(whole.body()), signatureOf(other.body())));
    }
    void signaturesAreSmallAndSorted()
    {
        ArticleMaker maker(4);
        Signature signature = signatureOf(maker.make().body());
        QCOMPARE(signature.size(), signatureSize);
        QVERIFY(std::is_sorted(signature.begin(), signature.end()));
        QVERIFY(std::adjacent_find(signature.begin(), signature.end()) == signature.end());
    }
    void shortTextsAreNeverReprints()
    {
        QVERIFY(signatureOf(U"清理垃圾9处").empty());
        QVERIFY(signatureOf(U"").empty());
        QVERIFY(!isReprint(U"清理垃圾9处", U"清理垃圾9处"));
        QVERIFY(!isReprint(U"", U""));
    }
};

QTEST_GUILESS_MAIN(TestReprint)
#include "test_reprint.moc"
