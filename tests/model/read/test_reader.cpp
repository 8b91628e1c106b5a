// Files to documents: every format gives the same text, and every bad file gives one clear failure.
#include "model/core/text.h"
#include "model/page/layout.h"
#include "model/read/reader.h"
#include "tests/support/documents.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace starboard;
using namespace starboard::test;

namespace {

const std::string title = "河东街道：小网格做成大文章";
const std::vector<std::string> paragraphs = {
    "本报讯（记者 王晓）3月16日，河东街道召开“五星”支部创建推进会，清理飞线充电126处，规范流动摊点9个。",
    "今年以来，该街道划分网格46个，配备网格员92名，整改完成率98.5％，惠及居民1.2万余人。",
    "下一步，河东街道计划新增停车位220个。",
};

std::string plain()
{
    std::string text = title + "\n\n";
    for (const std::string &paragraph : paragraphs)
        text += "　　" + paragraph + "\n";
    return text;
}

std::string bare(std::u32string_view text)
{
    return toUtf8(withoutSpace(text));
}

class Folder
{
public:
    std::string path(const QString &name) const { return m_dir.filePath(name).toStdString(); }
    std::string root() const { return m_dir.path().toStdString(); }
    std::string write(const QString &name, const std::string &bytes) const
    {
        QDir(m_dir.path()).mkpath(QFileInfo(m_dir.filePath(name)).path());
        QFile file(m_dir.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        return path(name);
    }

private:
    QTemporaryDir m_dir;
};

std::vector<std::string> namesOf(const std::vector<Reading> &readings)
{
    std::vector<std::string> names;
    for (const Reading &reading : readings)
        names.push_back(reading.name);
    return names;
}

} // namespace

Q_DECLARE_METATYPE(starboard::FailureCode)

class TestReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFormatGivesTheSameText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("format");
        auto row = [](const char *name, const std::string &bytes, Format format) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << static_cast<int>(format);
        };
        std::vector<std::string> lines{title};
        lines.insert(lines.end(), paragraphs.begin(), paragraphs.end());
        row("text", plain(), Format::Text);
        row("GB18030 text",
            QStringEncoder("GB18030").isValid()
                ? QByteArray(QStringEncoder("GB18030")(QString::fromStdString(plain()))).toStdString()
                : plain(),
            Format::Text);
        row("DOCX", docxOf(lines), Format::Docx);
        row("OFD", ofdOf(lines), Format::Ofd);
        row("HTML", htmlOf(title, paragraphs, "utf-8"), Format::Html);
        row("HTML that lies about its charset", htmlOf(title, paragraphs, "gb2312"), Format::Html);
    }
    void everyFormatGivesTheSameText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, format);
        auto document = read(bytes.toStdString(), "河东日报_2023-03-16.bin");
        QVERIFY2(document.has_value(), document ? "" : document.error().message.c_str());
        QCOMPARE(static_cast<int>(document->origin.format), format);
        QCOMPARE(QString::fromStdString(bare(document->text)), QString::fromStdString(bare(fromUtf8(plain()))));
        QCOMPARE(toIso(document->hints.published.value()), std::string("2023-03-16"));
        QVERIFY(document->hints.dateSource == DateSource::FileName);
        QCOMPARE(document->sha256, sha256(bytes.toStdString()));
        // The page has one article with these paragraphs, whatever it came in.
        CleanText text = clean(document->text);
        PageLayout layout = segment(text);
        QCOMPARE(layout.articles.size(), std::size_t{1});
        QCOMPARE(toUtf8(slice(text.text, layout.articles[0].title)), title);
        QCOMPARE(layout.articles[0].paragraphs.size(), paragraphs.size());
    }
    void wordTable()
    {
        auto document =
            read(docxOf({"各街道清理情况"},
                        {{"街道", "飞线充电", "流动摊点"}, {"河东街道", "71", "163"}, {"河西街道", "64", "98"}}),
                 "t.docx");
        QVERIFY(document.has_value());
        QCOMPARE(QString::fromUcs4(document->text.data(), static_cast<qsizetype>(document->text.size()))
                     .replace(QChar(0x2029), u'\n'),
                 QStringLiteral("各街道清理情况\n街道\t飞线充电\t流动摊点\n河东街道\t71\t163\n河西街道\t64\t98\n"));
    }
    void wordTextBoxesCountOnce()
    {
        std::string xml =
            "<w:document xmlns:w=\"w\" "
            "xmlns:mc=\"mc\"><w:body><w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>"
            "<w:p><w:r><w:t>清理9处</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r>"
            "<w:t>清理9处</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>"
            "<w:p><w:del><w:r><w:delText>删去8处</w:delText></w:r></w:del><w:ins><w:r><w:t>新增7处</w:t></w:r></"
            "w:ins></w:p></w:body></w:document>";
        auto document = read(zipOf({{"word/document.xml", xml}}), "t.docx");
        QVERIFY(document.has_value());
        QCOMPARE(bare(document->text), std::string("清理9处新增7处"));
    }
    void ofdKnowsPagesAndPlaces()
    {
        std::vector<std::string> lines;
        for (int i = 0; i < 15; ++i)
            lines.push_back("第" + std::to_string(i) + "行清理垃圾。");
        auto document = read(ofdOf(lines), "t.ofd");
        QVERIFY(document.has_value());
        QCOMPARE(document->origin.pages.size(), std::size_t{2});
        QCOMPARE(document->origin.boxes.size(), std::size_t{15});
        QVERIFY(std::abs(document->origin.pages[0].width - 595.3F) < 0.5F); // A4 in points
        auto at = static_cast<std::uint32_t>(document->text.find(U"第12行"));
        auto boxes = document->boxesOf({at, at + 2});
        QCOMPARE(boxes.size(), std::size_t{1});
        QCOMPARE(boxes[0].page, 1U);
    }
    void webPagesTellTheirDate()
    {
        std::string page = "<html><head><meta name=\"PubDate\" content=\"2023-03-16 "
                           "08:30\"></head><body><p>清理垃圾9处。</p></body></html>";
        auto document = read(page, "2022-01-01.html");
        QCOMPARE(toIso(document->hints.published.value()), std::string("2023-03-16"));
        QVERIFY(document->hints.dateSource == DateSource::Page);
    }
    void formatByContentNotByName()
    {
        QVERIFY(read(docxOf({title}), "page.txt")->origin.format == Format::Docx);
        QVERIFY(read(plain(), "page.pdf")->origin.format == Format::Text);
        QVERIFY(read(htmlOf(title, paragraphs, "utf-8"), "page.docx")->origin.format == Format::Html);
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FailureCode>("code");
        QTest::addColumn<QString>("says");
        auto row = [](const char *name, const std::string &bytes, FailureCode code, const char *says) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << code << QString::fromUtf8(says);
        };
        std::string docx = docxOf({title, paragraphs[0]});
        std::string noise(5000, '\0');
        for (std::size_t i = 0; i < noise.size(); ++i)
            noise[i] = static_cast<char>((i * 7919 + i / 3 * 104729) >> 3);
        row("empty", "", FailureCode::Empty, "is empty");
        row("blank", " \n\r\n\t", FailureCode::Empty, "is empty");
        row("binary", noise, FailureCode::Damaged, "not a text");
        row("DOCX cut off", docx.substr(0, docx.size() / 2), FailureCode::Damaged, "not copied completely");
        row("DOCX cut off early", docx.substr(0, 120), FailureCode::Damaged, "not copied completely");
        row("DOCX without text", docxOf({}), FailureCode::Empty, "is empty");
        row("DOCX with broken XML", zipOf({{"word/document.xml", "<w:document><w:body><w:p>"}}), FailureCode::Damaged,
            "damaged");
        row("spreadsheet", zipOf({{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.xml", "<workbook/>"}}),
            FailureCode::Unsupported, "without Word text");
        row("XML entities",
            docxOf({"&lol;"}, {}, "<!DOCTYPE lolz [<!ENTITY lol \"清理99处\"><!ENTITY lol2 \"&lol;&lol;\">]>"),
            FailureCode::Damaged, "entities");
        row("XML external entity", docxOf({"&x;"}, {}, "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"),
            FailureCode::Damaged, "entities");
        row("protected Word",
            std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + std::string(512, '\0') +
                std::string("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32),
            FailureCode::Encrypted, "password");
        row("old Word", std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + std::string(512, '\0'),
            FailureCode::Unsupported, "old Word");
        row("RTF", "{\\rtf1\\ansi hello}", FailureCode::Unsupported, "old Word or RTF");
        row("picture", "\x89PNG\r\n\x1A\n....", FailureCode::NoText, "scan without text");
        row("facts", "{\"value\":12}\n", FailureCode::Unsupported, "holds data");
        row("web page without an article", "<html><body><nav><a href='/'>首页</a></nav></body></html>",
            FailureCode::NoText, "without an article");
        row("archive as one page", zipOf({{"a.txt", "清理9处"}}), FailureCode::Unsupported, "is an archive");
        row("PDF cut off", "%PDF-1.4\n1 0 obj <<", FailureCode::Damaged, "not copied completely");
    }
    void badFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(FailureCode, code);
        QFETCH(QString, says);
        auto document = read(bytes.toStdString(), "河东.bin");
        QVERIFY(!document);
        QCOMPARE(static_cast<int>(document.error().code), static_cast<int>(code));
        QString message = QString::fromStdString(document.error().message);
        QVERIFY2(message.contains(says), qPrintable(message));
        QVERIFY2(message.contains(QStringLiteral("“河东.bin”")), qPrintable(message));
    }

    void tooLarge()
    {
        ReadLimits limits;
        limits.fileBytes = 1000;
        auto document = read(std::string(2000, 'x'), "a.txt", limits);
        QVERIFY(!document);
        QCOMPARE(document.error().code, FailureCode::TooLarge);
        Folder folder;
        auto readings = readDocuments(folder.write(QStringLiteral("a.txt"), std::string(2000, 'x')), limits);
        QCOMPARE(readings.size(), std::size_t{1});
        QCOMPARE(readings[0].document.error().code, FailureCode::TooLarge);
    }

    void archives()
    {
        Folder folder;
        std::string inner = zipOf({{"内/c.txt", plain()}});
        std::string zip = zipOf({{"2023-03-16/a.txt", plain()},
                                 {"b.docx", docxOf({title})},
                                 {"inner.zip", inner},
                                 {"__MACOSX/._a.txt", "x"},
                                 {"@@@@.txt", plain()},
                                 {"empty.txt", ""}});
        for (auto at = zip.find("@@@@"); at != std::string::npos; at = zip.find("@@@@"))
            zip.replace(at, 4, "\xBA\xD3\xB6\xAB"); // 河东 in GBK, as older programs write it
        std::string path = folder.write(QStringLiteral("p.zip"), zip);
        auto readings = readDocuments(path);
        QCOMPARE(namesOf(readings),
                 (std::vector<std::string>{"p.zip/2023-03-16/a.txt", "p.zip/b.docx", "p.zip/inner.zip/内/c.txt",
                                           "p.zip/河东.txt", "p.zip/empty.txt"}));
        QCOMPARE(toIso(readings[0].document->hints.published.value()), std::string("2023-03-16"));
        QCOMPARE(readings[0].document->path, path);
        QVERIFY(readings[1].document->origin.format == Format::Docx);
        QCOMPARE(readings[0].document->sha256, readings[2].document->sha256);
        QCOMPARE(readings[4].document.error().code, FailureCode::Empty);
    }
    void bombs()
    {
        Folder folder;
        ReadLimits limits;
        limits.archiveFree = 1 << 20;
        limits.archiveRatio = 100;
        std::string zeros(8 << 20, ' ');
        auto ratio =
            readDocuments(folder.write(QStringLiteral("ratio.zip"),
                                       zipOf({{"good.txt", plain()}, {"zeros.txt", zeros}, {"after.txt", plain()}})),
                          limits);
        QCOMPARE(ratio.size(), std::size_t{2}); // what came before is kept, the archive is given up
        QVERIFY(ratio[0].document.has_value());
        QCOMPARE(ratio[1].document.error().code, FailureCode::TooLarge);
        QCOMPARE(ratio[1].name, std::string("ratio.zip"));

        limits.archiveRatio = 1000000;
        limits.archiveBytes = 3 << 20;
        auto total = readDocuments(
            folder.write(QStringLiteral("total.zip"),
                         zipOf({{"1.txt", std::string(2 << 20, 'a')}, {"2.txt", std::string(2 << 20, 'b')}})),
            limits);
        QCOMPARE(total.back().document.error().code, FailureCode::TooLarge);

        limits.archiveEntries = 5;
        std::vector<std::pair<std::string, std::string>> many;
        for (int i = 0; i < 20; ++i)
            many.emplace_back(std::to_string(i) + ".txt", "清理9处");
        QCOMPARE(
            readDocuments(folder.write(QStringLiteral("many.zip"), zipOf(many)), limits).back().document.error().code,
            FailureCode::TooLarge);

        std::string nested = zipOf({{"a.txt", "清理9处"}});
        for (int i = 0; i < 6; ++i)
            nested = zipOf({{"n.zip", nested}});
        QCOMPARE(readDocuments(folder.write(QStringLiteral("nested.zip"), nested)).back().document.error().code,
                 FailureCode::TooLarge);

        ReadLimits tight;
        tight.archiveFree = 1 << 20;
        auto docx = read(zipOf({{"word/document.xml", std::string(50 << 20, ' ')}}), "bomb.docx", tight);
        QCOMPARE(docx.error().code, FailureCode::TooLarge);
    }
    void truncatedArchiveKeepsWhatIsWhole()
    {
        Folder folder;
        std::string zip = zipOf({{"a.txt", plain()}, {"b.txt", plain() + plain()}});
        auto readings = readDocuments(folder.write(QStringLiteral("cut.zip"), zip.substr(0, zip.size() / 2)));
        QVERIFY(!readings.empty());
        QCOMPARE(readings.back().name, std::string("cut.zip"));
        QCOMPARE(readings.back().document.error().code, FailureCode::Damaged);
        std::string ofd = ofdOf(paragraphs);
        for (const Reading &reading :
             readDocuments(folder.write(QStringLiteral("cut.ofd"), ofd.substr(0, ofd.size() * 2 / 3))))
            QVERIFY2(!reading.document, reading.name.c_str());
    }

    void folders()
    {
        Folder folder;
        folder.write(QStringLiteral("b.txt"), plain());
        folder.write(QStringLiteral("2023/5/a b&c#%.txt"), plain());
        folder.write(QStringLiteral("2023/河东.txt"), plain());
        folder.write(QStringLiteral(".hidden.txt"), plain());
        folder.write(QStringLiteral("~$lock.docx"), "x");
        folder.write(QStringLiteral("manifest.csv"), "file,newspaper,published\nb.txt,河东日报,2023-03-16\n");
        QVERIFY(::symlink("..", folder.path(QStringLiteral("2023/up")).c_str()) == 0);
        QVERIFY(::symlink("itself", folder.path(QStringLiteral("itself")).c_str()) == 0);
        QVERIFY(::symlink("nowhere", folder.path(QStringLiteral("dangling.txt")).c_str()) == 0);
        auto readings = readDocuments(folder.root());
        QCOMPARE(namesOf(readings),
                 (std::vector<std::string>{"2023/5/a b&c#%.txt", "2023/河东.txt", "b.txt", "dangling.txt", "itself"}));
        QCOMPARE(readings[2].document->hints.newspaper, std::string("河东日报"));
        QVERIFY(readings[2].document->hints.dateSource == DateSource::Manifest);
        QCOMPARE(readings[3].document.error().code, FailureCode::NotFound);
        QCOMPARE(readings[4].document.error().code, FailureCode::Unreadable);
        QVERIFY(readings[4].document.error().message.find("leads back to itself") != std::string::npos);
    }
    void aVisitorCanStop()
    {
        Folder folder;
        for (int i = 0; i < 5; ++i)
            folder.write(QStringLiteral("%1.txt").arg(i), plain());
        int visited = 0;
        readDocuments(folder.root(), {}, [&](Reading &&) { return ++visited < 2; });
        QCOMPARE(visited, 2);
    }
    void whatIsNotThere()
    {
        Folder folder;
        auto missing = readDocuments(folder.path(QStringLiteral("gone.txt")));
        QCOMPARE(missing.size(), std::size_t{1});
        QCOMPARE(missing[0].document.error().code, FailureCode::NotFound);
        QVERIFY(missing[0].document.error().message.find("gone.txt") != std::string::npos);
        QDir().mkpath(QString::fromStdString(folder.path(QStringLiteral("empty"))));
        QCOMPARE(readDocuments(folder.path(QStringLiteral("empty")))[0].document.error().code, FailureCode::Empty);
        if (::geteuid() == 0)
            return; // root may read everything
        std::string secret = folder.write(QStringLiteral("secret.txt"), plain());
        QFile::setPermissions(QString::fromStdString(secret), QFileDevice::Permissions());
        QCOMPARE(readDocuments(secret)[0].document.error().code, FailureCode::Unreadable);
    }
    void pipesAreNotWaitedFor()
    {
        Folder folder;
        std::string pipe = folder.path(QStringLiteral("pipe.txt"));
        QCOMPARE(QProcess::execute(QStringLiteral("mkfifo"), {QString::fromStdString(pipe)}), 0);
        QCOMPARE(readDocuments(pipe)[0].document.error().code, FailureCode::Unsupported);
    }
    void namesThatAreNoUtf8()
    {
        Folder folder;
        std::string path = folder.root() + "/\xBA\xD3\xB6\xAB.txt";
        FILE *file = std::fopen(path.c_str(), "wb");
        QVERIFY(file);
        std::fputs(plain().c_str(), file);
        std::fclose(file);
        auto readings = readDocuments(folder.root());
        QCOMPARE(readings.size(), std::size_t{1});
        QVERIFY(readings[0].document.has_value());
        QCOMPARE(readings[0].document->path, path);
        std::remove(path.c_str());
    }
    void pastedText()
    {
        Document document = documentFromText(U"清理9处", "pasted");
        QCOMPARE(document.sha256, sha256("清理9处"));
        QCOMPARE(sha256("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }
};

QTEST_GUILESS_MAIN(TestReader)
#include "test_reader.moc"
