// PDF pages made with QPdfWriter: a newspaper page of four columns and six articles in reading order, boxes, scans.
#include "model/core/text.h"
#include "model/page/layout.h"
#include "model/read/reader.h"
#include "tests/support/newspapersheet.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

#include <algorithm>

using namespace starboard;
using starboard::test::NewspaperSheet;

namespace {

struct Story
{
    QString title;
    QString body;
};

// Six articles with sentences that tell them apart.
QVector<Story> articles()
{
    const QStringList places{QStringLiteral("河东街道"), QStringLiteral("河西街道"), QStringLiteral("新河镇"),
                             QStringLiteral("安康社区"), QStringLiteral("柳林村"),   QStringLiteral("开发区")};
    const QStringList titles{QStringLiteral("河东街道党建引领聚合力小网格做成大文章"),
                             QStringLiteral("河西街道秧歌扭出幸福生活新图景"),
                             QStringLiteral("新河镇整治沟渠"),
                             QStringLiteral("安康社区议事厅"),
                             QStringLiteral("柳林村种下摇钱树产业兴旺富乡亲"),
                             QStringLiteral("开发区重点项目建设跑出加速度全力以赴拼经济")};
    const QStringList themes{QStringLiteral("网格治理"), QStringLiteral("文艺演出"), QStringLiteral("沟渠清淤"),
                             QStringLiteral("居民议事"), QStringLiteral("苗木种植"), QStringLiteral("项目建设")};
    const int sentences[] = {14, 12, 6, 7, 11, 18};
    QVector<Story> result;
    for (int a = 0; a < 6; ++a) {
        QString body =
            QStringLiteral("本报讯（记者王晓）3月%1日，%2召开%3工作推进会。").arg(a + 10).arg(places[a], themes[a]);
        for (int s = 1; s <= sentences[a]; ++s)
            body += QStringLiteral(
                        "在%1的第%2项%3任务中，干部群众清理点位%4处，出动人员%5余人次，完成率达到%6%，受到居民好评。")
                        .arg(places[a])
                        .arg(s)
                        .arg(themes[a])
                        .arg(100 * (a + 1) + s)
                        .arg(1000 * (a + 1) + s)
                        .arg(80 + (a * 7 + s) % 20);
        result.push_back({titles[a], body});
    }
    return result;
}

QString bare(std::u32string_view text)
{
    std::u32string kept = withoutSpace(text);
    return QString::fromUcs4(kept.data(), static_cast<qsizetype>(kept.size()));
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!QFontDatabase::families().contains(QStringLiteral("Noto Sans CJK SC")))
            QSKIP("The font Noto Sans CJK SC is not installed.");
    }

    // | 1 1 | 2 2 |
    // | 3 4 | 5 5 |
    // | 6 6 6 6   |
    void fourColumnsSixArticles_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 5; ++seed)
            QTest::addRow("drawing order %u", seed) << seed;
    }
    void fourColumnsSixArticles()
    {
        QFETCH(unsigned, seed);
        QVector<Story> all = articles();
        NewspaperSheet sheet;
        const QVector<qreal> left{40, 250, 470, 680};
        const int wide = 15;
        sheet.headline(all[0].title, 45, 40, 20);
        sheet.columns(all[0].body, {left[0], left[1]}, 80, wide, 32);
        sheet.headline(all[1].title, 480, 40, 22);
        sheet.columns(all[1].body, {left[2], left[3]}, 80, wide, 32);
        sheet.headline(all[2].title, 50, 660, 20);
        sheet.columns(all[2].body, {left[0]}, 700, wide, 32);
        sheet.headline(all[3].title, 260, 660, 20);
        sheet.columns(all[3].body, {left[1]}, 700, wide, 32);
        sheet.headline(all[4].title, 480, 660, 22);
        sheet.columns(all[4].body, {left[2], left[3]}, 700, wide, 28);
        sheet.headline(all[5].title, 200, 1270, 24);
        sheet.columns(all[5].body, left, 1310, wide, 20);
        if (sheet.overflowed())
            QFAIL("The test's own page is too small.");
        auto document = read(sheet.pdf(seed), "page.pdf");
        QVERIFY2(document.has_value(), document ? "" : document.error().message.c_str());
        QVERIFY(document->origin.format == Format::Pdf);
        QString text = bare(document->text);
        for (const Story &article : all)
            QVERIFY2(text.contains(article.title + bare(article.body.toStdU32String())), qPrintable(article.title));
        QCOMPARE(document->text.find_first_of(U"⼈⽉⾦⺠⼾"), std::u32string::npos);

        CleanText cleaned = clean(document->text);
        PageLayout layout = segment(cleaned);
        QCOMPARE(layout.articles.size(), std::size_t(all.size()));
        for (const Story &article : all) {
            auto found =
                std::find_if(layout.articles.begin(), layout.articles.end(), [&](const ArticleLayout &candidate) {
                    return bare(slice(cleaned.text, candidate.body)) == bare(article.body.toStdU32String());
                });
            QVERIFY2(found != layout.articles.end(), qPrintable(article.title));
            QCOMPARE(bare(slice(cleaned.text, found->title)), article.title);
        }
    }

    // Two articles on top of each other in the same two columns, with headlines no wider than a column.
    void narrowHeadlines()
    {
        QVector<Story> all = articles();
        NewspaperSheet sheet;
        sheet.headline(all[2].title, 45, 40, 20);
        sheet.columns(all[2].body, {40, 260}, 80, 16, 14);
        sheet.headline(all[3].title, 45, 380, 20);
        sheet.columns(all[3].body, {40, 260}, 420, 16, 16);
        auto document = read(sheet.pdf(3), "page.pdf");
        QVERIFY(!sheet.overflowed());
        QString text = bare(document->text);
        QVERIFY(text.contains(bare(all[2].body.toStdU32String())));
        QVERIFY(text.contains(bare(all[3].body.toStdU32String())));
    }

    void boxesLeadToThePage()
    {
        NewspaperSheet sheet;
        sheet.headline(QStringLiteral("河东街道清理飞线充电126处"), 100, 200, 20);
        sheet.headline(QStringLiteral("河西街道规范流动摊点9个"), 100, 400, 20);
        auto document = read(sheet.pdf(1), "page.pdf");
        QVERIFY(document.has_value());
        QCOMPARE(document->origin.pages.size(), std::size_t{1});
        QCOMPARE(qRound(document->origin.pages[0].width), 900);
        auto at = static_cast<std::uint32_t>(document->text.find(U"126"));
        auto boxes = document->boxesOf({at, at + 3});
        QVERIFY(!boxes.empty());
        for (const WordBox &box : boxes) {
            QVERIFY(box.left >= 99 && box.right <= 400);
            QVERIFY(box.top > 190 && box.bottom < 235);
        }
        for (std::size_t i = 1; i < document->origin.boxes.size(); ++i)
            QVERIFY(document->origin.boxes[i - 1].span.end <= document->origin.boxes[i].span.begin);
    }

    void aScanIsSaidToBeOne()
    {
        QImage scan(300, 400, QImage::Format_Grayscale8);
        scan.fill(Qt::white);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        painter.drawImage(QRect(0, 0, 3000, 4000), scan);
        painter.end();
        auto document = read(buffer.data().toStdString(), "scan.pdf");
        QVERIFY(!document);
        QCOMPARE(document.error().code, FailureCode::NoText);
        QVERIFY(document.error().message.find("scan without text") != std::string::npos);
    }

    // Standard security handler with a user password that is not empty.
    void aProtectedPdfIsSaidToBeOne()
    {
        std::string objects[] = {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>",
                                 "<< /Filter /Standard /V 1 /R 2 /P -4 /O <" + std::string(64, '1') + "> /U <" +
                                     std::string(64, '2') + "> >>"};
        std::string pdf = "%PDF-1.4\n";
        std::string table = "xref\n0 4\n0000000000 65535 f \n";
        for (int i = 0; i < 3; ++i) {
            table += QString::asprintf("%010d 00000 n \n", static_cast<int>(pdf.size())).toStdString();
            pdf += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
        }
        std::size_t start = pdf.size();
        pdf += table + "trailer << /Size 4 /Root 1 0 R /Encrypt 3 0 R /ID [<00><00>] >>\nstartxref\n" +
               std::to_string(start) + "\n%%EOF\n";
        auto document = read(pdf, "secret.pdf");
        QVERIFY(!document);
        QCOMPARE(document.error().code, FailureCode::Encrypted);
    }
    void aTornPdf()
    {
        NewspaperSheet sheet;
        sheet.headline(QStringLiteral("河东街道"), 100, 200, 20);
        std::string bytes = sheet.pdf(1);
        auto document = read(bytes.substr(0, bytes.size() / 3), "torn.pdf");
        QVERIFY(!document);
        QCOMPARE(document.error().code, FailureCode::Damaged);
    }
};

QTEST_MAIN(TestPdf)
#include "test_pdf.moc"
