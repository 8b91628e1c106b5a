// Clean text: what becomes of blanks, line breaks and full-width characters, and that the map leads back.
#include "model/page/cleantext.h"
#include "tests/support/articles.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <limits>
#include <random>

using namespace starboard;
using namespace starboard::test;

namespace {

std::u32string fromQt(const QString &text)
{
    return text.toStdU32String();
}

QString toQt(std::u32string_view text)
{
    return QString::fromUcs4(text.data(), static_cast<qsizetype>(text.size()));
}

void row(const char *name, const char *document, const char *expected)
{
    QTest::newRow(name) << QString::fromUtf8(document) << QString::fromUtf8(expected);
}

} // namespace

class TestCleanText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleans_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("expected");

        // characters
        row("full-width digits", "更换路灯１２６盏，完成率９６．１％。", "更换路灯126盏，完成率96.1%。");
        row("full-width letters and signs", "Ａ２版 １＋１＝２、３／４", "A2版1+1=2、3/4");
        row("full-width thousands", "发放１，２００份、惠及２３，４５６户。", "发放1,200份、惠及23,456户。");
        row("an enumeration is not thousands", "分别为１２，３００００处。", "分别为12，30000处。");
        row("Chinese punctuation stays", "“清理”（含拆除）：整治！好？是；", "“清理”（含拆除）：整治！好？是；");
        row("radicals", "⻄安⼈⺠⼾外⾦⾊⻓廊", "西安人民户外金色长廊");
        row("circled digits and squares stay", "图①㎡", "图①㎡");
        row("byte order mark and zero-width", "\xEF\xBB\xBF清理\xE2\x80\x8B垃圾12处", "清理垃圾12处");
        row("beyond the first plane", "𠮷庄村 3 户", "𠮷庄村3户");
        row("empty", "", "");
        row("only blanks", " \n\t\n　", "");

        // blanks
        row("round a number", "清理 垃圾 12 处 ， 共 3 吨 。", "清理垃圾12处，共3吨。");
        row("letter-spaced", "清 理 飞 线 充 电 4 6 处", "清理飞线充电46处");
        row("inside a number", "发放传单14 00余份", "发放传单1400余份");
        row("two numbers far apart", "一组  12   34", "一组12 34");
        row("two numbers in two cells", "一组\t12\t34", "一组12 34");
        row("between Latin words", "GTA club  members 20 人", "GTA club members 20人");
        row("Latin word and digits", "COVID 19 期间", "COVID 19期间");
        row("two numbers and a comma", "12, 300", "12, 300");
        row("one number and a comma", "12,300", "12,300");
        row("percent", "完成率 95 ％ 以上", "完成率95%以上");
        row("ideographic blank", "民生　实事　9 件", "民生实事9件");
        row("no-break blank", "民生\xC2\xA0实事", "民生实事");

        // line ends inside a paragraph
        row("wrapped", "今年以来，河东街道聚焦老旧小区管理\n难题，组织力量清理楼道杂物，整治飞线\n充电，受到居民欢迎。",
            "今年以来，河东街道聚焦老旧小区管理难题，组织力量清理楼道杂物，整治飞线充电，受到居民欢迎。");
        row("empty lines in a sentence", "近日，河东街道清理小广告1\n\n20处，规范流动摊\n\n\n点9个。",
            "近日，河东街道清理小广告120处，规范流动摊点9个。");
        row("CR LF", "近日，河东街道组织志愿者清\r\n理垃圾9处。", "近日，河东街道组织志愿者清理垃圾9处。");
        row("a number alone on its line", "近日，河东街道修补路面、\n4600\n平方米，居民满意。",
            "近日，河东街道修补路面、4600平方米，居民满意。");
        row("quotation over lines", "“咱们小区的水管改造得怎么\n样\n了？”居民问。",
            "“咱们小区的水管改造得怎么样了？”居民问。");
        row("a comma cannot begin a line", "清理垃圾\n，整治摊点9处。", "清理垃圾，整治摊点9处。");

        row("a torn line", "今年以来，河东街道清理飞线\n充电126处，整治流动摊点9个，受到居民好评。",
            "今年以来，河东街道清理飞线充电126处，整治流动摊点9个，受到居民好评。");
        row("a number at the line's end", "河东街道清理垃圾12\n吨，整治流动摊点9个，受到居民好评。",
            "河东街道清理垃圾12吨，整治流动摊点9个，受到居民好评。");

        // line ends that are real
        row("a headline with a comma", "心系群众办实事，真情服务暖人心\n3月12日，河东街道召开推进会。",
            "心系群众办实事，真情服务暖人心\n3月12日，河东街道召开推进会。");
        row("paragraphs", "第一段说完了。\n\n第二段开始了。", "第一段说完了。\n第二段开始了。");
        row("indented paragraphs", "河东街道清理垃圾十二处。\n　　河西街道清理垃圾二十处。",
            "河东街道清理垃圾十二处。\n河西街道清理垃圾二十处。");
        row("a short last line",
            "今年以来，河东街道聚焦老旧小区管理\n难题，清理杂物。\n河西街道同样行动起来，组织志愿者上\n街清扫。",
            "今年以来，河东街道聚焦老旧小区管理难题，清理杂物。\n河西街道同样行动起来，组织志愿者上街清扫。");
        row("a headline above the dateline", "河东街道清理飞线充电见成效\n本报讯 近日，河东街道清理飞线9处。",
            "河东街道清理飞线充电见成效\n本报讯近日，河东街道清理飞线9处。");
        row("a headline above a date", "河西街道召开第九次工作推进会议\n3月12日上午，河西街道召开推进会。",
            "河西街道召开第九次工作推进会议\n3月12日上午，河西街道召开推进会。");
        row("a headline below the last sentence", "活动受到居民欢迎。\n河西街道：整治见成效",
            "活动受到居民欢迎。\n河西街道：整治见成效");
        row("kicker and headline", "河东街道\n小网格做成大文章\n\n本报讯 近日，河东街道新增网格9个。",
            "河东街道\n小网格做成大文章\n本报讯近日，河东街道新增网格9个。");
        row("briefs", "●近日，河东街道清理垃圾9处。\n●近日，河西街道清理垃圾8处。",
            "●近日，河东街道清理垃圾9处。\n●近日，河西街道清理垃圾8处。");
        row("captions", "图①志愿者清扫街道。\n图②志愿者清理小广告。", "图①志愿者清扫街道。\n图②志愿者清理小广告。");
        row("an author in brackets", "活动受到居民欢迎。（王晓）\n河西街道也行动起来，上街清扫。",
            "活动受到居民欢迎。（王晓）\n河西街道也行动起来，上街清扫。");
        row("a photographer", "志愿者在清扫街道。 李明 摄\n河西街道清理河道见成效",
            "志愿者在清扫街道。李明摄\n河西街道清理河道见成效");
        row("a paragraph separator", "河东街道办事处工作简报\xE2\x80\xA9清理垃圾与整治摊点",
            "河东街道办事处工作简报\n清理垃圾与整治摊点");

        // furniture
        row("page number below a telephone", "电话：4396012\n\n2\n\n8 月 15日，河东街道清理垃圾9处。",
            "电话：4396012\n2\n8月15日，河东街道清理垃圾9处。");
        row("page number above a month", "责编 李静\n3\n9 月 1 日，开学。", "责编李静\n3\n9月1日，开学。");
        row("masthead", "河东日报\n2023 年 3 月 16 日 星期四\n责编 李静 校对 王敏\n本报讯 近日，开学。",
            "河东日报\n2023年3月16日星期四\n责编李静校对王敏\n本报讯近日，开学。");
        row("a telephone in a sentence", "今年以来，河东街道的居民可以拨打\n电话12388反映问题，共受理9件。",
            "今年以来，河东街道的居民可以拨打电话12388反映问题，共受理9件。");
    }
    void cleans()
    {
        QFETCH(QString, document);
        QFETCH(QString, expected);
        QCOMPARE(toQt(clean(fromQt(document)).text), expected);
    }

    void mapLeadsBack_data() { cleans_data(); }
    void mapLeadsBack()
    {
        QFETCH(QString, document);
        std::u32string text = fromQt(document);
        CleanText cleaned = clean(text);
        QCOMPARE(cleaned.source.size(), cleaned.text.size());
        for (std::uint32_t i = 0; i < cleaned.text.size(); ++i) {
            QVERIFY(cleaned.source[i] < text.size());
            QVERIFY(i == 0 || cleaned.source[i - 1] < cleaned.source[i]);
            if (cleaned.text[i] == U'\n' || cleaned.text[i] == U' ')
                continue;
            // Cleaning what the span leads to gives the same character again.
            TextSpan back = cleaned.toSource({i, i + 1});
            QCOMPARE(back.end, back.begin + 1);
            if (cleaned.text[i] != U',') // ， between digits becomes a comma only beside them
                QCOMPARE(toQt(clean(slice(text, back)).text), toQt(std::u32string_view(cleaned.text).substr(i, 1)));
        }
    }

    // Blanks between ideographs are white space, however many and wherever.
    void blanksChangeNothing()
    {
        std::mt19937 random(11);
        ArticleMaker maker(11);
        for (std::size_t width : {0, 18}) {
            std::u32string page = maker.printed({maker.make(), maker.make(), maker.make()}, {width, 0, false, true});
            std::u32string spaced;
            for (std::size_t i = 0; i < page.size(); ++i) {
                spaced.push_back(page[i]);
                bool between = i + 1 < page.size() && isHan(page[i]) && isHan(page[i + 1]);
                for (auto n = between ? random() % 3 : 0; n > 0; --n)
                    spaced.push_back(random() % 2 ? U' ' : U'　');
            }
            QCOMPARE(toQt(clean(spaced).text), toQt(clean(page).text));
        }
    }

    void spanCoversDroppedBlanks()
    {
        std::u32string text = U"发放 14 00 余 份";
        CleanText cleaned = clean(text);
        auto at = static_cast<std::uint32_t>(cleaned.text.find(U"1400余"));
        QCOMPARE(toQt(slice(text, cleaned.toSource({at, at + 5}))), QStringLiteral("14 00 余"));
        QCOMPARE(cleaned.toSource({3, 3}), (TextSpan{}));
        QCOMPARE(cleaned.toSource({1000, 1001}), (TextSpan{}));
    }

    // Whatever the bytes were: it ends, the map is monotonous, and no blank stands beside an ideograph.
    void junkIsHarmless()
    {
        std::mt19937 random(20230316);
        const std::u32string alphabet =
            U"清理垃圾处0123456789 \t\n\r　，。（）“”：●#A版第年月日电话\uFEFF\u2029\u0000⼈１，";
        for (int round = 0; round < 300; ++round) {
            std::u32string text;
            for (std::uint32_t n = random() % 400; n > 0; --n)
                text.push_back(random() % 20 == 0 ? static_cast<char32_t>(random() % 0x20000)
                                                  : alphabet[random() % alphabet.size()]);
            CleanText cleaned = clean(text);
            QCOMPARE(cleaned.source.size(), cleaned.text.size());
            QVERIFY(std::is_sorted(cleaned.source.begin(), cleaned.source.end()));
            QVERIFY(cleaned.source.empty() || cleaned.source.back() < text.size());
            for (std::size_t i = 1; i < cleaned.text.size(); ++i)
                QVERIFY(!(cleaned.text[i] == U' ' && isHan(cleaned.text[i - 1])));
        }
    }

    // A hundred pages at once take about as long as a hundred pages one by one.
    void timeGrowsWithTheText()
    {
        std::u32string page;
        for (int i = 0; i < 200; ++i)
            page +=
                U"今年以来 ， 河东街道清理小广告 12 处 ，规\n范流动摊点 9 个， 整治飞线充电 30 处 。\n\n责编 李静\n3\n";
        std::u32string large;
        for (int i = 0; i < 100; ++i)
            large += page;
        auto best = [](auto work) {
            qint64 least = std::numeric_limits<qint64>::max();
            for (int round = 0; round < 5; ++round) {
                QElapsedTimer timer;
                timer.start();
                work();
                least = std::min(least, timer.nsecsElapsed());
            }
            return least;
        };
        qint64 apart = best([&] {
            for (int i = 0; i < 100; ++i)
                (void)clean(page);
        });
        qint64 together = best([&] { (void)clean(large); });
        qInfo("100 pages: %.1f ms apart, %.1f ms together", static_cast<double>(apart) / 1e6,
              static_cast<double>(together) / 1e6);
        QVERIFY(together < apart * 8);
    }
};

QTEST_GUILESS_MAIN(TestCleanText)
#include "test_cleantext.moc"
