// Pages as articles: furniture, headlines near and far, briefs, captions; the annotated pages as the truth.
#include "model/page/layout.h"
#include "tests/support/articles.h"

#include <QTest>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <sstream>

using namespace starboard;
using namespace starboard::test;

namespace {

struct Page
{
    CleanText text;
    PageLayout layout;

    explicit Page(std::u32string_view document) : text(clean(document)), layout(segment(text)) {}

    std::string of(TextSpan span) const { return toUtf8(slice(text.text, span)); }
    std::string title(std::size_t article) const { return of(layout.articles.at(article).title); }
    std::string body(std::size_t article) const { return of(layout.articles.at(article).body); }
};

std::string readFile(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// Letters and digits alone, so that quotation marks and blanks do not matter.
std::u32string essence(std::u32string_view text)
{
    std::u32string kept;
    for (char32_t c : clean(text).text)
        if (isHan(c) || (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'z'))
            kept.push_back(c);
    return kept;
}

} // namespace

Q_DECLARE_METATYPE(starboard::test::PageStyle)

class TestLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void masthead()
    {
        Page page(U"河东日报\n2023 年 3 月 16 日 星期四\n农历癸卯年二月廿五\n第 03 版\n责编 李静 版式 王倩 校对 苏敏\n"
                  U"电话： 0393-8990213 E-mail：hedong@163.com\nA2\n\n河东街道清理飞线充电\n本报讯 "
                  U"近日，河东街道清理飞线9处。");
        QCOMPARE(page.layout.newspaper, std::string("河东日报"));
        QVERIFY(page.layout.printedDate.has_value());
        QCOMPARE(toIso(*page.layout.printedDate), std::string("2023-03-16"));
        QCOMPARE(page.layout.articles.size(), std::size_t{1});
        QCOMPARE(page.title(0), std::string("河东街道清理飞线充电"));
        QCOMPARE(page.layout.furniture.size(), std::size_t{7});
    }
    void mastheadWithItsSection()
    {
        Page page(U"河东新闻\n2024年11月8日 星期五  第2版 城建·民生  责任编辑 李静 电话：0393-8990213\n\n河东街道清理飞线充电\n"
                  U"本报讯 近日，河东街道清理飞线9处。");
        QVERIFY(page.layout.printedDate.has_value());
        QCOMPARE(toIso(*page.layout.printedDate), std::string("2024-11-08"));
        QCOMPARE(page.title(0), std::string("河东街道清理飞线充电"));
    }
    void rowsOfFiguresAreText()
    {
        const Page page(U"数说河东：上半年成绩单\n编者按：翻开半年账，变化看得见。\n◆ 清除小广告：34处　　◆ 处置飞线：33处\n"
                        U"◆ 更换路灯：41盏\n街道比拼榜（6月份）\n河东街道：整治飞线41处、违停车辆23台\n河西街道：整治飞线33处、违停车辆18台\n");
        QCOMPARE(page.layout.articles.size(), std::size_t(1));
        QCOMPARE(page.layout.articles[0].paragraphs.size(), std::size_t(6)); // the lead, two lists, the subhead and two rows
        QCOMPARE(page.layout.articles[0].subheads.size(), std::size_t(1));
    }
    void printedDates_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("date"); // empty: the line is no masthead
        auto row = [](const char *line, const char *date) { QTest::newRow(line) << QString::fromUtf8(line) << QString::fromLatin1(date); };
        row("2023年3月17日  星期五  癸卯年二月廿六", "2023-03-17");
        row("2023年4月1日 农历癸卯年闰二月十一 星期六 第1234期", "2023-04-01");
        row("2023年12月20日 冬月初八", "2023-12-20");
        row("2023年1月18日 腊月廿七 今日4版", "2023-01-18");
        row("甲辰年正月初十 2024年2月19日", "2024-02-19");
        row("二〇二三年三月十七日 星期五", "2023-03-17");
        row("二○二三年十月三十一日 第2版", "2023-10-31");
        row("主办：中共河东区委宣传部 2023年3月17日 总第86期", "2023-03-17");
        row("２０２３．３．１７　第０２版", "2023-03-17");
        row("河东新闻 简讯 2023.3.17", "2023-03-17");
        row("河东融媒 2023.03.17 周五", "2023-03-17");
        row("来源：河东发布 发布时间：2023-03-17 09:30", "2023-03-17");
        row("2023年03月17日 河东在线", "2023-03-17");
        row("二〇二三年三月四十一日", "");
        row("二〇二三年三月十七日上午", "");
        row("主办方介绍说 2023年3月17日", "");
        row("三月初一去赶会", "");
    }
    void printedDates()
    {
        QFETCH(QString, line);
        QFETCH(QString, date);
        const Page page(U"河东时讯\n" + line.toStdU32String() + U"\n\n河东街道清理飞线充电\n本报讯 近日，河东街道清理飞线9处。");
        QCOMPARE(page.layout.printedDate ? QString::fromStdString(toIso(*page.layout.printedDate)) : QString(), date);
    }
    void dateInASentence()
    {
        Page page(U"2024年11月8日 星期五 河东街道召开推进会，部署下一步工作。\n");
        QVERIFY(!page.layout.printedDate);
    }
    void mastheadOnOneLine()
    {
        Page page(U"河东区报　２０２３年１０月２０日　第３版　编辑部电话：２６６７７２１\n\n本报讯　近日，河东街道清理"
                  U"飞线９处。");
        QCOMPARE(page.layout.newspaper, std::string("河东区报"));
        QCOMPARE(toIso(page.layout.printedDate.value()), std::string("2023-10-20"));
        QCOMPARE(page.body(0), std::string("本报讯近日，河东街道清理飞线9处。"));
    }
    void aDateInASentenceIsNoMasthead()
    {
        Page page(U"河东街道行动\n　　2023年5月9日，河东街道公布评定结果，评出先进支部12个。");
        QVERIFY(!page.layout.printedDate);
        QVERIFY(page.layout.furniture.empty());
        QCOMPARE(page.title(0), std::string("河东街道行动"));
    }
    void headlineWithKickerAndSubtitle()
    {
        Page page(U"河东街道\n小网格里的大民生\n——河东街道基层治理半年观察\n\n　　“以前停车靠抢。”居民说。\n　　上半年"
                  U"，河东街道新增车位9个。");
        QCOMPARE(page.layout.articles.size(), std::size_t{1});
        QCOMPARE(page.title(0), std::string("河东街道\n小网格里的大民生\n——河东街道基层治理半年观察"));
        QCOMPARE(page.layout.articles[0].paragraphs.size(), std::size_t{2});
    }
    void headlinesAtTheEnd()
    {
        Page page(U"本报讯 近日，河东街道清理飞线充电9处，居民安全感提升。（王晓）\n本报讯 "
                  U"日前，河西街道举办文艺会演12场，秧歌队登台。（李明）\n"
                  U"河西街道\n秧歌扭出幸福来\n河东街道清理飞线充电保平安");
        QCOMPARE(page.layout.articles.size(), std::size_t{2});
        QCOMPARE(page.title(0), std::string("河东街道清理飞线充电保平安"));
        QCOMPARE(page.title(1), std::string("河西街道\n秧歌扭出幸福来"));
    }
    void headlinesAboveEach()
    {
        Page page(U"春风送岗暖人心\n本报讯 近日，人社部门举办招聘会3场。\n\n整治摊点见成效\n本报讯 "
                  U"日前，城管部门规范摊点20个。");
        QCOMPARE(page.layout.articles.size(), std::size_t{2});
        QCOMPARE(page.title(0), std::string("春风送岗暖人心"));
        QCOMPARE(page.title(1), std::string("整治摊点见成效"));
    }
    void briefs()
    {
        Page page(U"● 8 月 24 日，新河镇发放奖学金，考取本科66人。\n（赵飞）\n● 8 月 25 "
                  U"日，妇联召开会议，9个乡镇发言。\n（郭红）");
        QCOMPARE(page.layout.articles.size(), std::size_t{2});
        QVERIFY(page.layout.articles[0].kind == ArticleKind::Brief);
        QCOMPARE(page.body(1), std::string("●8月25日，妇联召开会议，9个乡镇发言。"));
    }
    void pointsOfAHeadlineAreNoBriefs()
    {
        Page page(U"本报讯 近日，河东街道吃透政策，清理垃圾9处。\n●吃透政策，精准发力\n●统筹谋划，全力推进");
        QCOMPARE(page.layout.articles.size(), std::size_t{1});
        QCOMPARE(page.layout.headings.size(), std::size_t{2});
    }
    void captions()
    {
        Page page(U"本报讯 "
                  U"近日，河东街道清理垃圾9处。\n图①志愿者清扫街道。\n3月9日，河西社区开展义诊，20人到场。\n\n孙江 摄\n"
                  U"志愿者帮助居民搬家。 李明 摄");
        QCOMPARE(page.layout.articles.size(), std::size_t{4});
        QVERIFY(page.layout.articles[0].kind == ArticleKind::News);
        for (std::size_t i = 1; i < 4; ++i)
            QVERIFY(page.layout.articles[i].kind == ArticleKind::Caption);
        QCOMPARE(page.body(2), std::string("3月9日，河西社区开展义诊，20人到场。"));
    }
    void authorEndsAnArticle()
    {
        Page page(U"3月12日，河东区召开推进会。\n会议要求抓好落实，清理点位9处。（魏宣）\n河西区召开例会\n3月13日，河西"
                  U"区召开例会。");
        QCOMPARE(page.layout.articles.size(), std::size_t{2});
        QCOMPARE(page.title(1), std::string("河西区召开例会"));
        QCOMPARE(page.layout.articles[0].paragraphs.size(), std::size_t{2});
    }
    void reporterAfterTheFirstParagraphDoesNot()
    {
        Page page(U"擂台赛纪实\n　　9月14日，开发区举行擂台赛。（记者 林涛 通讯员 孔明）\n　　截至目前，创成支部5个。");
        QCOMPARE(page.layout.articles.size(), std::size_t{1});
        QCOMPARE(page.layout.articles[0].paragraphs.size(), std::size_t{2});
    }
    void trailingByline()
    {
        Page page(U"春分时节，杨柳依依，河东社区植树9棵。\n居民都说好。\n河东社区植树忙\n本报记者 "
                  U"黄瑞\n“日子越来越好。”河西社区居民说，路灯装了12盏。");
        QCOMPARE(page.layout.articles.size(), std::size_t{2});
        QCOMPARE(page.title(0), std::string("河东社区植树忙"));
        QVERIFY(page.body(1).starts_with("“日子"));
    }
    void subheadsStayInside()
    {
        Page page(U"河东街道抓实基层治理\n本报讯 "
                  U"近日，河东街道召开会议。\n强化责任担当\n街道党工委划分网格46个，配备网格员92名。\n"
                  U"创新工作机制\n各社区每月走访居民，收集意见94条。");
        QCOMPARE(page.layout.articles.size(), std::size_t{1});
        QCOMPARE(page.layout.articles[0].subheads.size(), std::size_t{2});
    }
    void everythingIsSomewhere()
    {
        Page page(U"河东日报\n\n河东街道\n小网格做成大文章\n本报讯 近日，新增网格9个。（王晓）\n李明 摄\n本报记者 "
                  U"张三\n●要点一\n");
        std::vector<TextSpan> spans = page.layout.furniture;
        spans.insert(spans.end(), page.layout.headings.begin(), page.layout.headings.end());
        for (const ArticleLayout &article : page.layout.articles) {
            spans.push_back(article.title);
            spans.insert(spans.end(), article.paragraphs.begin(), article.paragraphs.end());
        }
        for (std::uint32_t i = 0; i < page.text.text.size(); ++i)
            if (page.text.text[i] != U'\n')
                QVERIFY2(std::any_of(spans.begin(), spans.end(),
                                     [i](TextSpan span) {
                                         return span.contains({i, i + 1});
                                     }),
                         qPrintable(QString::number(i)));
    }
    void emptyAndJunk()
    {
        QVERIFY(Page(U"").layout.articles.empty());
        std::mt19937 random(7);
        const std::u32string alphabet = U"河东街道本报讯记者清理处0123456789\n\n\n，。（）“”：●#摄版第年月日电话图①——A";
        for (int round = 0; round < 300; ++round) {
            std::u32string text;
            for (std::uint32_t n = random() % 500; n > 0; --n)
                text.push_back(alphabet[random() % alphabet.size()]);
            Page page(text);
            auto size = static_cast<std::uint32_t>(page.text.text.size());
            for (const ArticleLayout &article : page.layout.articles) {
                QVERIFY(!article.paragraphs.empty() && article.body.end <= size);
                for (TextSpan paragraph : article.paragraphs)
                    QVERIFY(article.body.contains(paragraph) && !paragraph.empty());
            }
        }
    }

    // Pages of invented articles in many styles: how many articles come out whole, under their own headline.
    void madePages_data()
    {
        QTest::addColumn<PageStyle>("style");
        QTest::addColumn<double>("floor");
        for (std::size_t width : {0, 14, 17, 20, 24, 30})
            for (double noise : {0.0, 0.4})
                for (bool last : {false, true})
                    QTest::addRow("width %zu, noise %.1f, titles %s", width, noise, last ? "last" : "first")
                        << PageStyle{width, noise, last, noise > 0} << 0.97;
    }
    void madePages()
    {
        QFETCH(PageStyle, style);
        QFETCH(double, floor);
        ArticleMaker maker(static_cast<std::uint32_t>(style.width + 1));
        int total = 0;
        int bodies = 0;
        int titles = 0;
        for (int round = 0; round < 60; ++round) {
            std::vector<MadeArticle> articles;
            for (int n = 1 + round % 5; n > 0; --n)
                articles.push_back(maker.make());
            Page page(maker.printed(articles, style));
            for (const MadeArticle &article : articles) {
                ++total;
                std::u32string body = withoutSpace(article.body());
                for (const ArticleLayout &found : page.layout.articles)
                    if (withoutSpace(slice(page.text.text, found.body)) == body) {
                        ++bodies;
                        titles += withoutSpace(slice(page.text.text, found.title)) == article.title ? 1 : 0;
                    }
            }
        }
        qInfo("%d articles, %d bodies whole, %d under their headline", total, bodies, titles);
        QVERIFY(bodies >= total * floor);
        QVERIFY(titles >= total * floor);
    }

    // Each annotated fact lies in the body of the article whose headline or first words the annotation names.
    void annotatedPages_data()
    {
        namespace fs = std::filesystem;
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("gold");
        const fs::path shared = STARBOARD_SHARED;
        for (auto [texts, golds] : {std::pair{"corpus", "gold/pages"}, {"gold/dev", "gold/dev"}}) {
            std::error_code error;
            for (fs::directory_iterator it(shared / golds, error), end; !error && it != end; it.increment(error))
                if (it->path().extension() == ".jsonl")
                    QTest::newRow(it->path().stem().c_str())
                        << QString::fromStdString((shared / texts / it->path().stem()).string() + ".txt")
                        << QString::fromStdString(it->path().string());
        }
        if (!fs::exists(shared / "gold"))
            QTest::newRow("missing") << QString() << QString();
    }
    void annotatedPages()
    {
        QFETCH(QString, text);
        QFETCH(QString, gold);
        if (text.isEmpty())
            QSKIP("The annotated pages are not here.");
        Page page(fromUtf8(readFile(text.toStdString())));
        std::istringstream lines(readFile(gold.toStdString()));
        for (std::string line; std::getline(lines, line);) {
            auto fact = nlohmann::json::parse(line);
            std::u32string quote = essence(fromUtf8(fact.at("quote").get<std::string>()));
            std::u32string wanted = essence(fromUtf8(fact.at("article").get<std::string>()));
            bool inside = false;
            bool named = false;
            for (const ArticleLayout &article : page.layout.articles) {
                std::u32string body = essence(slice(page.text.text, article.body));
                if (body.find(quote) == std::u32string::npos)
                    continue;
                inside = true;
                std::u32string title = essence(slice(page.text.text, article.title));
                named = named || title.find(wanted) != std::u32string::npos ||
                        body.substr(0, 80).find(wanted) != std::u32string::npos;
            }
            QVERIFY2(inside, line.c_str());
            QVERIFY2(named, line.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestLayout)
#include "test_layout.moc"
