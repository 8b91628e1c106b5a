// The PDF as other programs see it: text that can be copied, embedded fonts, the geometry of GB/T 9704, honest failures.
#include "model/report/grid.h"
#include "model/report/wording.h"
#include "tests/model/report/specimen.h"
#include "tests/ui/paper/printedpage.h"
#include "ui/paper/exportreport.h"
#include "ui/paper/titlelines.h"

#include <QPainter>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace starboard;
using namespace starboard::paper;
using test::inkOf;
using test::run;

namespace {

constexpr double tolerance = 1.0; // mm

QString withoutSpaces(QString text)
{
    text.remove(QRegularExpression(QStringLiteral("\\s")));
    return text;
}

QString plain(const QString &pdf)
{
    return QString::fromUtf8(run(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")}));
}

bool holdsRadicals(const QString &text)
{
    return text.contains(QRegularExpression(QStringLiteral("[\\x{2E80}-\\x{2FDF}]")));
}

// A report of text alone; one character repeated fills the grid.
Report textReport(const QString &text)
{
    Report report;
    report.title = "版心";
    report.date = *makeDate(2023, 7, 5);
    report.blocks = {Paragraph{{text.toStdString()}, false}};
    return report;
}

} // namespace

class TestPaper : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Result<Typefaces> m_faces;

    QString write(const Report &report, paper::Layout layout, const char *name)
    {
        const QString file = m_folder.filePath(QString::fromUtf8(name));
        const auto pages = layOut(std::make_shared<const Report>(report), sheetOf(layout), *m_faces);
        const auto written = writePdf(pages, file.toStdString(), Existing::Replace);
        if (!written)
            qWarning("%s", written.error().message.c_str());
        return file;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_faces = Typefaces::installed(Language::Chinese);
        QVERIFY2(m_faces, m_faces ? "" : m_faces.error().message.c_str());
    }

    void textComesBackInOrder_data()
    {
        QTest::addColumn<int>("layout");
        QTest::newRow("official") << static_cast<int>(paper::Layout::Official);
        QTest::newRow("free") << static_cast<int>(paper::Layout::Free);
    }
    void textComesBackInOrder()
    {
        QFETCH(int, layout);
        const Report report = specimen();
        const QString text = plain(write(report, static_cast<paper::Layout>(layout), "order.pdf"));
        QVERIFY(!holdsRadicals(text));
        QString all = withoutSpaces(text);
        QVERIFY(all.contains(withoutSpaces(QString::fromStdString(report.title))));
        all.remove(QRegularExpression(QStringLiteral("\\[[0-9–,]+\\]")));
        const QString paragraph = QString::fromStdString(textOf(std::get<Paragraph>(report.blocks[1]), report.language));
        QVERIFY2(all.contains(withoutSpaces(paragraph)), qPrintable(all.left(600)));
        for (const Source &source : report.sources)
            QVERIFY2(all.contains(withoutSpaces(QString::fromStdString(source.sentence))), source.sentence.c_str());
        for (const ColophonLine &line : colophon(report))
            QVERIFY2(all.contains(withoutSpaces(QString::fromStdString(line.text))), line.text.c_str());
        QVERIFY(all.contains(QStringLiteral("示例数据")));
    }

    // The same figures as in the tables that CSV and XLSX are written from.
    void figuresAgreeWithTheTables()
    {
        const Report report = specimen();
        const QString text = plain(write(report, paper::Layout::Official, "figures.pdf"));
        for (const TableBlock *table : tablesOf(report)) {
            for (const TableRow &row : table->rows) {
                for (const Cell &cell : row.cells) {
                    const Figure *figure = cell.figure();
                    if (figure && figure->value)
                        QVERIFY(withoutSpaces(text).contains(withoutSpaces(QString::fromStdString(inColumn(*figure, report.language)))));
                }
            }
        }
    }

    // Every ideograph of GB 2312 in every face, and the signs that reports use.
    void everyIdeographCanBeCopied()
    {
        QString signs = QStringLiteral("，。、；：？！“”‘’（）《》〔〕【】—…·℃％≥≤±×÷①②③㎡○");
        QString ideographs;
        for (int high = 0xB0; high <= 0xF7; ++high) {
            QByteArray row;
            for (int low = 0xA1; low <= (high == 0xD7 ? 0xF9 : 0xFE); ++low)
                row.append(static_cast<char>(high)).append(static_cast<char>(low));
            QProcess iconv;
            iconv.start(QStringLiteral("iconv"), {QStringLiteral("-f"), QStringLiteral("GB2312"), QStringLiteral("-t"), QStringLiteral("UTF-8")});
            iconv.write(row);
            iconv.closeWriteChannel();
            QVERIFY(iconv.waitForFinished());
            ideographs += QString::fromUtf8(iconv.readAllStandardOutput());
        }
        QCOMPARE(ideographs.size(), 6763);
        Report report = textReport(ideographs);
        report.blocks.push_back(Heading{1, ideographs.toStdString()});
        report.blocks.push_back(Heading{2, ideographs.toStdString()});
        report.blocks.push_back(Remark{ideographs.toStdString()});
        report.notes = {signs.toStdString()};
        const QString text = withoutSpaces(plain(write(report, paper::Layout::Official, "all.pdf")));
        QString radicals = text;
        radicals.remove(QRegularExpression(QStringLiteral("[^\\x{2E80}-\\x{2FDF}]")));
        QVERIFY2(radicals.isEmpty(), qPrintable(radicals));
        std::map<QChar, int> counts;
        for (QChar c : text)
            ++counts[c];
        QString lost;
        for (QChar c : ideographs) {
            if (counts[c] < 4)
                lost += c;
        }
        QString strange;
        for (const auto &[c, count] : counts) {
            if (c.unicode() >= 0x2E00 && !ideographs.contains(c))
                strange += c;
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost + QStringLiteral(" came back as one of ") + strange));
        for (QChar c : signs)
            QVERIFY2(counts[c] > 0, qPrintable(QString(c)));
    }

    void fontsAreEmbedded()
    {
        const QString list = QString::fromUtf8(run(QStringLiteral("pdffonts"), {write(specimen(), paper::Layout::Official, "fonts.pdf")}));
        const QStringList lines = list.split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
        QVERIFY(!lines.isEmpty());
        for (const QString &line : lines)
            // embedded, a subset, and with a way back to Unicode
            QVERIFY2(line.contains(QRegularExpression(QStringLiteral("^[A-Z]{6}\\+\\S+.*Identity-H\\s+yes\\s+yes\\s+yes"))), qPrintable(line));
    }

    void bookmarksAndMetadata()
    {
        const Report report = specimen();
        const QString file = write(report, paper::Layout::Official, "meta.pdf");
        const QString info = QString::fromUtf8(run(QStringLiteral("pdfinfo"), {file}));
        QVERIFY2(info.contains(QString::fromStdString(report.title)), qPrintable(info));
        QVERIFY(info.contains(QStringLiteral("595 x 842 pts (A4)")));
        for (const std::string &detail : {report.issuer, report.filter, report.dataVersion})
            QVERIFY2(info.contains(QString::fromStdString(detail)), detail.c_str());
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QVERIFY(bytes.contains("/Type /Outlines"));
        QVERIFY(bytes.contains("/Lang (zh-CN)"));
        // The last cross-reference table points at the objects it names.
        const qsizetype xref = bytes.mid(bytes.lastIndexOf("startxref") + 10).split('\n').first().toLongLong();
        QVERIFY(bytes.mid(xref).startsWith("xref\n"));
    }

    // GB/T 9704: 22 lines of 28 characters fill the type area of 156 × 225 mm, 37 mm from the top, 28 mm from the left.
    void geometryOfOfficialDocuments()
    {
        const QString file = write(textReport(QString(28 * 60, QChar(0x56FD))), paper::Layout::Official, "grid.pdf"); // 国
        const QString box = QString::fromUtf8(run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), QStringLiteral("-f"), QStringLiteral("2"),
                                                                                QStringLiteral("-l"), QStringLiteral("2"), file, QStringLiteral("-")}));
        QRegularExpressionMatchIterator it = QRegularExpression(QStringLiteral("<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"[0-9.]+\">(国+)</word>")).globalMatch(box);
        int lines = 0;
        while (it.hasNext()) {
            const QRegularExpressionMatch word = it.next();
            QCOMPARE(word.captured(4).size(), 28);
            QVERIFY(std::abs(word.captured(1).toDouble() / 72 * 25.4 - 28) < tolerance);
            QVERIFY(std::abs(word.captured(3).toDouble() / 72 * 25.4 - 184) < tolerance);
            ++lines;
        }
        QCOMPARE(lines, 22);

        const QString picture = m_folder.filePath(QStringLiteral("grid"));
        run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("254"), QStringLiteral("-f"), QStringLiteral("2"), QStringLiteral("-l"),
                                         QStringLiteral("2"), QStringLiteral("-singlefile"), QStringLiteral("-png"), file, picture});
        const QImage page(picture + QStringLiteral(".png"));
        QCOMPARE(page.width(), 2100);
        const QRectF ink = inkOf(page, 10, 0, 265);
        QVERIFY2(std::abs(ink.top() - 37) < tolerance, qPrintable(QString::number(ink.top())));
        QVERIFY2(std::abs(ink.left() - 28) < tolerance, qPrintable(QString::number(ink.left())));
        QVERIFY2(std::abs(ink.right() - 184) < tolerance, qPrintable(QString::number(ink.right())));
        QVERIFY2(std::abs(ink.bottom() - 262) < tolerance, qPrintable(QString::number(ink.bottom())));
        // The page number of an even page stands on the left.
        const QRectF number = inkOf(page, 10, 265, 297);
        QVERIFY(number.left() > 30 && number.right() < 60);
    }

    void noLineBeginsWithAStop()
    {
        QString text;
        for (int i = 0; i < 300; ++i)
            text += QStringLiteral("整改问题%1个，“五星”支部%2个。").arg(i * 7).arg(i);
        const Pages pages = layOut(std::make_shared<const Report>(textReport(text)), sheetOf(paper::Layout::Official), *m_faces);
        int lines = 0;
        for (const paper::Page &page : pages.pages) {
            for (const Item &item : page.items) {
                const auto *line = std::get_if<TextItem>(&item);
                if (!line)
                    continue;
                const QTextLine at = line->layout->lineAt(line->line);
                const QChar first = line->layout->text().at(at.textStart());
                QVERIFY2(!QStringLiteral("，。、；：”）》").contains(first), qPrintable(line->layout->text().mid(at.textStart(), 20)));
                ++lines;
            }
        }
        QVERIFY(lines > 100);
    }

    void headsRepeatAndHeadingsStay()
    {
        Report report = textReport(QStringLiteral("表"));
        TableBlock table;
        table.title = "长表";
        table.columns = {{"街道", {}, ColumnKind::Text}, {"发现问题", "个", ColumnKind::Figure}};
        for (int i = 0; i < 120; ++i)
            table.rows.push_back({{Cell{"街道" + std::to_string(i)}, Cell{number(i, "个")}}, false});
        report.blocks.push_back(Heading{1, "长表"});
        report.blocks.push_back(table);
        const QString text = plain(write(report, paper::Layout::Official, "long.pdf"));
        const int pages = text.count(QLatin1Char('\f'));
        QVERIFY(pages >= 3);
        QVERIFY(text.count(QStringLiteral("发现问题（个）")) >= pages - 1);
        QVERIFY(text.count(QStringLiteral("长表（续）")) >= pages - 2);
        for (int i = 0; i < 120; ++i)
            QVERIFY(text.contains(QStringLiteral("街道%1\n").arg(i)) || text.contains(QStringLiteral("街道%1 ").arg(i)));
    }

    void longChartsGoOnBelowTheirCaption()
    {
        Report report = textReport(QStringLiteral("图"));
        Chart chart{ChartKind::Bars, "长图", "个", {}, {}, {}, {{"发现问题", {}}}};
        for (int i = 0; i < 90; ++i) {
            chart.categories.push_back("街道" + std::to_string(i));
            chart.series.front().figures.push_back(number(1000 - i, "个"));
        }
        report.blocks.push_back(chart);
        const QStringList pages = plain(write(report, paper::Layout::Official, "longchart.pdf")).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        QVERIFY(pages.size() >= 3);
        QStringList found;
        for (qsizetype page = 0; page < pages.size(); ++page) {
            QCOMPARE(pages[page].contains(QStringLiteral("街道")), pages[page].contains(QStringLiteral("长图")));
            QRegularExpressionMatchIterator it = QRegularExpression(QStringLiteral("街道[0-9]+")).globalMatch(pages[page]);
            while (it.hasNext())
                found << it.next().captured();
        }
        QCOMPARE(found.removeDuplicates(), 0); // every bar once
        QCOMPARE(found.size(), 90);
        QCOMPARE(pages.join(QString()).count(QStringLiteral("长图（续）")), pages.filter(QStringLiteral("长图")).size() - 1);
    }

    void headingsAreCounted()
    {
        Report report = textReport(QStringLiteral("始"));
        for (int i = 0; i < 131; ++i)
            report.blocks.push_back(Heading{1, "题"});
        const Pages pages = layOut(std::make_shared<const Report>(report), sheetOf(paper::Layout::Official), *m_faces);
        const auto text = [&](std::size_t n) { return pages.bookmarks[n].text; };
        QCOMPARE(text(1), QStringLiteral("一、题"));
        QCOMPARE(text(10), QStringLiteral("十、题"));
        QCOMPARE(text(12), QStringLiteral("十二、题"));
        QCOMPARE(text(20), QStringLiteral("二十、题"));
        QCOMPARE(text(35), QStringLiteral("三十五、题"));
        QCOMPARE(text(100), QStringLiteral("一百、题"));
        QCOMPARE(text(103), QStringLiteral("一百零三、题"));
        QCOMPARE(text(115), QStringLiteral("一百一十五、题"));
        QCOMPARE(text(131), QStringLiteral("一百三十一、题"));
    }

    void facesAreNamed()
    {
        const auto standard = Typefaces::choose({QStringLiteral("FZXiaoBiaoSong-B05S"), QStringLiteral("FangSong_GB2312"), QStringLiteral("SimHei"),
                                                 QStringLiteral("KaiTi_GB2312"), QStringLiteral("SimSun")},
                                                Language::Chinese);
        QVERIFY(standard);
        QCOMPARE(standard->family(Face::Body), QStringLiteral("FangSong_GB2312"));
        QVERIFY(!standard->statement(Language::Chinese).contains(QStringLiteral("代替")));
        const auto free = Typefaces::choose({QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Noto Sans CJK SC"), QStringLiteral("LXGW WenKai")}, Language::Chinese);
        QVERIFY(free);
        QVERIFY(free->statement(Language::Chinese).contains(QStringLiteral("仿宋用 LXGW WenKai 代替")));
    }

    void noChineseFontIsAFailure()
    {
        const auto none = Typefaces::choose({QStringLiteral("DejaVu Sans")}, Language::Chinese);
        QVERIFY(!none);
        QVERIFY(none.error().message.find("fonts-noto-cjk") != std::string::npos);
        Target target;
        target.path = m_folder.filePath(QStringLiteral("nofont.pdf")).toStdString();
        QVERIFY(!exportReport(std::make_shared<const Report>(specimen()), target, none));
        QVERIFY(!QFile::exists(QString::fromStdString(target.path)));
    }

    void failuresLeaveNoFile()
    {
        const auto pages = layOut(std::make_shared<const Report>(specimen()), sheetOf(paper::Layout::Official), *m_faces);
        QCOMPARE(writePdf(pages, m_folder.filePath(QStringLiteral("no/such.pdf")).toStdString(), Existing::Keep).error().code, FailureCode::NotFound);
        const QString kept = write(specimen(), paper::Layout::Official, "kept.pdf");
        const qint64 size = QFileInfo(kept).size();
        QCOMPARE(writePdf(pages, kept.toStdString(), Existing::Keep).error().code, FailureCode::Usage);
        QCOMPARE(QFileInfo(kept).size(), size);

        QTemporaryDir folder;
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit small = before;
        small.rlim_cur = 1024; // a disk that is full
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto written = writePdf(pages, folder.filePath(QStringLiteral("f.pdf")).toStdString(), Existing::Keep);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!written);
        QVERIFY(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
    }

    // Digits beside Latin letters have other glyphs in Noto; they must come back as digits all the same.
    void digitsBesideLatinLettersCanBeCopied()
    {
        Report report = textReport(QStringLiteral("2023年"));
        report.notes = {"UTC+00:00 GB/T 9704-2012", "in the first half of 2023: 1,284 reported, c. 56789"};
        for (const paper::Layout layout : {paper::Layout::Official, paper::Layout::Free}) {
            const QString text = plain(write(report, layout, "latin.pdf")).simplified();
            for (const char *wanted : {"UTC+00:00 GB/T 9704-2012", "in the first half of 2023: 1,284 reported, c. 56789"})
                QVERIFY2(text.contains(QString::fromUtf8(wanted)), qPrintable(text));
        }
    }

    void aSentenceIsPrintedOnce()
    {
        const QString text = withoutSpaces(plain(write(specimen(), paper::Layout::Official, "once.pdf")));
        QCOMPARE(text.count(QStringLiteral("“截至目前，全区累计发现问题291个，完成整改284个。”")), 1);
        QVERIFY(text.contains(QStringLiteral("[2]濮阳早报，2023年5月12日《昆吾办：啃下硬骨头》：")));
        QVERIFY(!text.contains(QStringLiteral("[3]")));
    }

    void papersOfTheFreeLayout_data()
    {
        QTest::addColumn<int>("stock");
        QTest::addColumn<QString>("size");
        QTest::newRow("A4") << static_cast<int>(Stock::A4) << QStringLiteral("842 x 595 pts (A4)");
        QTest::newRow("A3") << static_cast<int>(Stock::A3) << QStringLiteral("1191 x 842 pts (A3)");
        QTest::newRow("16:9") << static_cast<int>(Stock::Screen) << QStringLiteral("960 x 540 pts");
    }
    void papersOfTheFreeLayout()
    {
        QFETCH(int, stock);
        QFETCH(QString, size);
        Target target;
        target.path = m_folder.filePath(QStringLiteral("stock.pdf")).toStdString();
        target.layout = paper::Layout::Free;
        target.stock = static_cast<Stock>(stock);
        target.existing = Existing::Replace;
        QVERIFY(exportReport(std::make_shared<const Report>(specimen()), target, m_faces));
        const QString info = QString::fromUtf8(run(QStringLiteral("pdfinfo"), {QString::fromStdString(target.path)}));
        QVERIFY2(info.contains(size), qPrintable(info));
    }

    // A heading never ends a page: where its table begins on the next one, so does it.
    void headingsStayWithTheirTables()
    {
        for (int filler = 12; filler < 20; ++filler) {
            Report report = textReport(QString(28 * filler, QChar(0x56FD)));
            TableBlock table;
            table.title = "表题";
            table.columns = {{"一个很长很长很长的表头", {}, ColumnKind::Figure}, {"指标", {}, ColumnKind::Text}};
            for (int i = 0; i < 4; ++i)
                table.rows.push_back({{Cell{number(i, "个")}, Cell{"行" + std::to_string(i)}}, false});
            report.blocks.push_back(Remark{"小字不在格线上"});
            report.blocks.push_back(Heading{1, "标题"});
            report.blocks.push_back(table);
            const QStringList pages = plain(write(report, paper::Layout::Official, "stay.pdf")).split(QLatin1Char('\f'));
            for (const QString &page : pages)
                QCOMPARE(page.contains(QStringLiteral("一、标题")), page.contains(QStringLiteral("行0")) || page.contains(QStringLiteral("行1")));
        }
    }

    // Issuer and date never stand on a page of their own, whatever ends the report.
    void theSignatureStandsBelowText_data()
    {
        QTest::addColumn<int>("ends");
        QTest::newRow("paragraph") << 0;
        QTest::newRow("table") << 1;
        QTest::newRow("chart") << 2;
    }
    void theSignatureStandsBelowText()
    {
        QFETCH(int, ends);
        for (int filler = 8; filler < 24; ++filler) {
            Report report = textReport(QString(28 * filler, QChar(0x56FD)));
            report.issuer = "创建办公室";
            report.sources = specimen().sources;
            if (ends == 0)
                report.blocks.push_back(Paragraph{{std::string("末段。")}, true});
            if (ends == 1)
                report.blocks.push_back(TableBlock{"末表", "注：表注。", {{"街道", {}, ColumnKind::Text}}, {{{Cell{"甲"}}, false}, {{Cell{"乙"}}, false}, {{Cell{"丙"}}, false}}, false});
            if (ends == 2)
                report.blocks.push_back(*chartsOf(specimen()).front());
            const Pages pages = layOut(std::make_shared<const Report>(report), sheetOf(paper::Layout::Official), *m_faces);
            for (const paper::Page &page : pages.pages) {
                const auto &first = page.items.front();
                const auto *line = std::get_if<TextItem>(&first);
                QVERIFY2(!line || !line->layout->text().startsWith(QStringLiteral("附件：")), qPrintable(QString::number(filler)));
            }
        }
    }

    void titlesBreakBetweenTheirParts()
    {
        TextStyle style;
        style.face = Face::Title;
        style.size = fromPoints(22);
        const std::string place = "关于濮阳经济技术开发区", units = "各街道（乡镇）", when = "2023年上半年";
        const auto lines = titleLines(place + units + when + "飞线充电、私拉乱扯线缆整治排名情况的通报",
                                      {place.size(), place.size() + units.size(), place.size() + units.size() + when.size()}, style,
                                      fromMm(156), *m_faces);
        QCOMPARE(lines->lineCount(), 3);
        const QStringList text = lines->text().split(QChar(QChar::LineSeparator));
        QCOMPARE(text.size(), 3);
        QVERIFY2(text.contains(QStringLiteral("飞线充电、私拉乱扯线缆整治排名情况的通报")), qPrintable(text.join(QLatin1Char('|'))));
    }
};

QTEST_MAIN(TestPaper)
#include "test_paper.moc"
