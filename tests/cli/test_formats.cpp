// One newspaper page in every format and encoding that officials hold, made with real tools: the same facts come out.
#include "app/wiring/extraction.h"
#include "model/read/reader.h"
#include "tests/support/documents.h"
#include "tests/support/newspapersheet.h"

#include <QFile>
#include <QFontDatabase>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <unicode/ucnv.h>

#include <map>

using namespace starboard;
using namespace starboard::test;

namespace {

struct Story {
    QString title;
    QStringList paragraphs;
};

const char *const masthead = "2023年3月16日 星期四";

// Invented; the streets exist.
const QVector<Story> &stories()
{
    static const QVector<Story> all{
        {QStringLiteral("西大街街道整治飞线充电"),
         {QStringLiteral("本报讯（记者李晓）3月10日，魏都区西大街街道召开飞线充电整治推进会，安排部署下一步工作。"),
          QStringLiteral("今年以来，西大街街道组织网格员入户排查，清理飞线充电154处，新增充电桩26个，发放宣传手册1200余份。"),
          QStringLiteral("下一步，该街道计划新建充电车棚8个，让居民充电更加安全放心。")}},
        {QStringLiteral("东大街街道擦亮背街小巷"),
         {QStringLiteral("本报讯（记者王敏）连日来，魏都区东大街街道发动党员群众对辖区背街小巷开展集中整治。"),
          QStringLiteral("截至目前，东大街街道规范流动摊点37个，清理小广告2600多张，修补破损路面480平方米，受到居民好评。")}},
        {QStringLiteral("南关街道化解矛盾纠纷"),
         {QStringLiteral("本报讯（通讯员赵刚）2023年2月，魏都区南关街道排查矛盾纠纷85起，化解79起，化解率达到92.9%。"),
          QStringLiteral("该街道还组织普法宣传活动12场次，参加群众3000余人次。")}},
        {QStringLiteral("北大街街道助力就业"),
         {QStringLiteral("本报讯（记者孙丽）3月8日，魏都区北大街街道举办春季招聘会，提供岗位650个，达成就业意向213人。")}},
        {QStringLiteral("五一路街道推进志愿服务常态化"),
         {QStringLiteral("本报讯（记者刘洋）今年第一季度，魏都区五一路街道开展志愿服务活动46场次，走访困难家庭128户。"),
          QStringLiteral("志愿者清理楼道杂物15吨，更换楼道路灯63盏，居民的生活环境得到明显改善。")}},
        {QStringLiteral("魏都区创建工作取得阶段性成效"),
         {QStringLiteral("本报讯（记者周涛）记者从魏都区有关部门获悉，今年1月至2月，全区发现问题185条，整改173条，整改率为93.5%。"),
          QStringLiteral("全区共有社区88个，已创建“五星”支部9个、“四星”支部21个，工作经验在全市推广，群众满意度不断提升。")}}};
    return all;
}

QStringList lines()
{
    QStringList all{QString::fromUtf8(masthead)};
    for (const Story &story : stories()) {
        all << story.title;
        for (const QString &paragraph : story.paragraphs)
            all << QStringLiteral("　　") + paragraph;
    }
    return all;
}

std::vector<std::string> utf8Lines()
{
    std::vector<std::string> all;
    for (const QString &line : lines())
        all.push_back(line.toStdString());
    return all;
}

std::string plain() { return lines().join(QStringLiteral("\n\n")).append(u'\n').toStdString(); }

// By ICU, as another program would write it.
std::string encoded(const std::string &utf8, const char *encoding, const std::string &mark = {})
{
    UErrorCode error = U_ZERO_ERROR;
    std::string bytes(utf8.size() * 3 + 16, '\0');
    const int32_t size = ucnv_convert(encoding, "UTF-8", bytes.data(), static_cast<int32_t>(bytes.size()), utf8.data(),
                                      static_cast<int32_t>(utf8.size()), &error);
    if (U_FAILURE(error))
        qFatal("%s: %s", encoding, u_errorName(error));
    bytes.resize(static_cast<std::size_t>(size));
    return mark + bytes;
}

std::string webPage(const char *charset)
{
    std::vector<std::string> paragraphs = utf8Lines();
    return htmlOf("2023年3月16日", {paragraphs.begin(), paragraphs.end()}, charset);
}

// | 1 1 | 2 2 |
// | 3 4 | 5 5 |
// | 6 6 6 6   |
std::string pdfPage(unsigned seed)
{
    const QVector<Story> &all = stories();
    auto body = [&](int story) { return all[story].paragraphs.join(QString()); };
    NewspaperSheet sheet;
    const QVector<qreal> left{40, 250, 470, 680};
    sheet.headline(QString::fromUtf8(masthead), 40, 20, 12);
    sheet.headline(all[0].title, 45, 70, 20);
    sheet.columns(body(0), {left[0], left[1]}, 110, 15, 6);
    sheet.headline(all[1].title, 480, 70, 22);
    sheet.columns(body(1), {left[2], left[3]}, 110, 15, 6);
    sheet.headline(all[2].title, 50, 290, 20);
    sheet.columns(body(2), {left[0]}, 330, 15, 12);
    sheet.headline(all[3].title, 260, 290, 20);
    sheet.columns(body(3), {left[1]}, 330, 15, 12);
    sheet.headline(all[4].title, 480, 290, 22);
    sheet.columns(body(4), {left[2], left[3]}, 330, 15, 6);
    sheet.headline(all[5].title, 200, 600, 24);
    sheet.columns(body(5), left, 640, 15, 4);
    if (sheet.overflowed())
        qFatal("the test's own page is too small");
    return sheet.pdf(seed);
}

QString bare(std::u32string_view text)
{
    const std::u32string kept = withoutSpace(text);
    return QString::fromUcs4(kept.data(), static_cast<qsizetype>(kept.size()));
}

// LibreOffice writes `bytes` in another format; empty where it cannot.
std::string converted(const std::string &bytes, const QString &from, const QString &filter, const QString &ending)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("page.") + from));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(QByteArray::fromStdString(bytes));
    file.close();
    QProcess office;
    office.start(QStringLiteral("soffice"),
                 {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")), QStringLiteral("--headless"),
                  QStringLiteral("--infilter=HTML (StarWriter)"), QStringLiteral("--convert-to"), filter, QStringLiteral("--outdir"),
                  folder.path(), file.fileName()});
    if (!office.waitForFinished(240000))
        return {};
    QFile result(folder.filePath(QStringLiteral("page.") + ending));
    return result.open(QIODevice::ReadOnly) ? result.readAll().toStdString() : std::string();
}

std::string officeHtml(const std::string &body)
{
    return "<html><head><meta charset=\"utf-8\"></head><body>" + body + "</body></html>";
}

QStringList factsOf(const Page &page)
{
    QStringList facts;
    for (const Article &article : page.articles)
        for (const Fact &fact : article.facts) {
            auto day = [](const std::optional<Date> &date) { return date ? QString::fromStdString(toIso(*date)) : QStringLiteral("-"); };
            auto text = [](std::string_view view) { return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size())); };
            facts << QStringList{text(fact.value.toString()), text(name(fact.bound)), text(fact.unit), text(fact.code), text(fact.placeCode),
                                 day(fact.period.start), day(fact.period.end), text(name(fact.period.kind)), text(name(fact.status))}
                         .join(u'|');
        }
    facts.sort();
    return facts;
}

} // namespace

class TestFormats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto extract = loadExtraction(STARBOARD_RESOURCES);
        QVERIFY2(extract.has_value(), "the resources cannot be read");
        m_extract = *extract;
        auto document = read(plain(), "page.txt");
        QVERIFY(document.has_value());
        m_page = m_extract(*document);
        QCOMPARE(m_page.articles.size(), std::size_t(stories().size()));
        // By hand: what a reader of the page counts, rates beside their parts.
        for (const char *fact : {"154|exact|处", "26|exact|个", "1200|at_least|份", "8|exact|个", "37|exact|个", "2600|at_least|张",
                                 "480|exact|平方米", "85|exact|起", "79|exact|起", "12|exact|场次", "3000|at_least|人次", "650|exact|个",
                                 "213|exact|人", "46|exact|场次", "128|exact|户", "15|exact|吨", "63|exact|盏", "185|exact|条",
                                 "173|exact|条", "9|exact|个", "21|exact|个"}) {
            const QString begin = QString::fromUtf8(fact);
            const QStringList all = factsOf(m_page);
            QVERIFY2(std::any_of(all.begin(), all.end(), [&](const QString &each) { return each.startsWith(begin); }), fact);
        }
    }
    void sameFacts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("encoding");
        auto row = [](const char *what, const std::string &bytes, const char *format, const char *encoding) {
            QTest::newRow(what) << QByteArray::fromStdString(bytes) << QString::fromLatin1(format) << QString::fromLatin1(encoding);
        };
        const std::string text = plain();
        row("UTF-8 with BOM", "\xEF\xBB\xBF" + text, "text", "UTF-8");
        row("GB18030", encoded(text, "GB18030"), "text", "GB18030");
        row("GB18030 with BOM", encoded(text, "GB18030", "\x84\x31\x95\x33"), "text", "GB18030");
        row("UTF-16LE with BOM", encoded(text, "UTF-16LE", std::string("\xFF\xFE", 2)), "text", "UTF-16LE");
        row("UTF-16BE with BOM", encoded(text, "UTF-16BE", std::string("\xFE\xFF", 2)), "text", "UTF-16BE");
        row("UTF-16LE", encoded(text, "UTF-16LE"), "text", "UTF-16LE");
        row("DOS lines", QString::fromStdString(text).replace(u'\n', QStringLiteral("\r\n")).toStdString(), "text", "UTF-8");
        row("web page", webPage("utf-8"), "html", "UTF-8");
        row("web page in GBK", encoded(webPage("gb2312"), "GB18030"), "html", "GB18030");
        row("OFD", ofdOf(utf8Lines()), "ofd", "");
    }
    void sameFacts()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, format);
        QFETCH(QString, encoding);
        verifySame(bytes.toStdString(), format, encoding);
    }
    void theSameFromLibreOffice()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
            QSKIP("LibreOffice is not installed.");
        std::string body;
        for (const std::string &line : utf8Lines())
            body += "<p>" + line + "</p>";
        const std::string docx = converted(officeHtml(body), QStringLiteral("html"), QStringLiteral("docx:MS Word 2007 XML"), QStringLiteral("docx"));
        QVERIFY(!docx.empty());
        verifySame(docx, QStringLiteral("docx"), QString());
    }
    // Each row of a table is a line whose cells stand apart.
    void aTableFromLibreOffice()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
            QSKIP("LibreOffice is not installed.");
        const std::string docx = converted(
            officeHtml("<p>魏都区3月整治情况</p><table border=1><tr><td>街道</td><td>清理飞线充电（处）</td></tr>"
                       "<tr><td>西大街街道</td><td>154</td></tr><tr><td>东大街街道</td><td>98</td></tr></table><p>以上为统计结果。</p>"),
            QStringLiteral("html"), QStringLiteral("docx:MS Word 2007 XML"), QStringLiteral("docx"));
        auto document = read(docx, "table.docx");
        QVERIFY(document.has_value());
        const QStringList rows = QString::fromUcs4(document->text.data(), static_cast<qsizetype>(document->text.size()))
                                     .split(QChar(0x2029), Qt::SkipEmptyParts);
        QVERIFY2(rows.contains(QStringLiteral("西大街街道\t154")), qPrintable(rows.join(u'/')));
        QVERIFY(rows.contains(QStringLiteral("东大街街道\t98")));
        QVERIFY(rows.contains(QStringLiteral("以上为统计结果。")));
    }
    void theSameFromAPrintedPage_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 3; ++seed)
            QTest::addRow("drawing order %u", seed) << seed;
    }
    void theSameFromAPrintedPage()
    {
        if (!QFontDatabase::families().contains(QStringLiteral("Noto Sans CJK SC")))
            QSKIP("The font Noto Sans CJK SC is not installed.");
        QFETCH(unsigned, seed);
        const std::string pdf = pdfPage(seed);
        auto document = read(pdf, "page.pdf");
        QVERIFY(document.has_value());
        const QString text = bare(document->text);
        for (const Story &story : stories()) // no sentence is torn, no article mixed with another
            QVERIFY2(text.contains(bare(story.paragraphs.join(QString()).toStdU32String())), qPrintable(story.title));
        verifySame(pdf, QStringLiteral("pdf"), QString());
    }
    void theSameFromAZipOfFolders()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("pages.zip")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(zipOf({{"2023/3/page.txt", encoded(plain(), "GB18030")}, {"2023/3/page.ofd", ofdOf(utf8Lines())}})));
        file.close();
        const auto readings = readDocuments(file.fileName().toStdString());
        QCOMPARE(readings.size(), std::size_t(2));
        for (const Reading &reading : readings) {
            QVERIFY(reading.document.has_value());
            QCOMPARE(factsOf(m_extract(*reading.document)), factsOf(m_page));
        }
    }

private:
    void verifySame(const std::string &bytes, const QString &format, const QString &encoding)
    {
        auto document = read(bytes, "page");
        QVERIFY2(document.has_value(), document ? "" : document.error().message.c_str());
        QCOMPARE(QString::fromUtf8(name(document->origin.format).data()), format);
        QCOMPARE(QString::fromStdString(document->origin.encoding), encoding);
        QCOMPARE(document->text.find(U'\uFEFF'), std::u32string::npos);
        const Page page = m_extract(*document);
        QVERIFY(page.issued == m_page.issued);
        QCOMPARE(factsOf(page), factsOf(m_page));
        // Spans count the characters of the decoded text: each number is found where its span says.
        for (const Article &article : page.articles)
            for (const Fact &fact : article.facts)
                QCOMPARE(bare(slice(document->text, fact.numberSpan)), bare(fromUtf8(fact.number)));
    }

    ExtractPage m_extract;
    Page m_page;
};

QTEST_MAIN(TestFormats)
#include "test_formats.moc"
