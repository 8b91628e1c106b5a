// Every kind of report in every format and layout: the same figures in CSV, XLSX and PDF, read back by other programs.
#include "model/report/grid.h"
#include "model/report/wording.h"
#include "tests/model/report/handreports.h"
#include "ui/paper/exportreport.h"
#include "ui/paper/flow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QtTest>

using namespace starboard;
using namespace starboard::paper;

namespace {

constexpr int allKinds = 8;
constexpr int patience = 240000; // milliseconds for another program to end

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        qWarning("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QJsonArray readBack(const QString &file)
{
    const QString script = QStringLiteral(STARBOARD_RESOURCES "/../tests/model/report/read_export.py");
    return QJsonDocument::fromJson(run(QStringLiteral("python3"), {script, file, QStringLiteral("utf-8-sig")})).array();
}

// The number that a cell holds, written as any other program would.
QString canonical(const QString &text)
{
    bool number = false;
    const double value = text.toDouble(&number);
    return number ? QString::number(value, 'g', 15) : text;
}

QString wanted(const GridCell &cell)
{
    return cell.number ? canonical(QString::fromStdString(cell.number->toString())) : QString::fromStdString(cell.text);
}

// The ideographic boxes of a page's lines, from the ink's left to its right end.
std::vector<std::pair<QRectF, QString>> textBoxes(const paper::Page &page)
{
    std::vector<std::pair<QRectF, QString>> boxes;
    for (const Item &item : page.items) {
        const auto *text = std::get_if<TextItem>(&item);
        if (!text)
            continue;
        const QTextLine line = text->layout->lineAt(text->line);
        const QString words = text->layout->text().mid(line.textStart(), line.textLength());
        const double em = text->layout->font().pixelSize();
        if (!words.trimmed().isEmpty())
            boxes.push_back({{text->at.x() + line.naturalTextRect().left(), text->at.y() - baselineShare * em, line.naturalTextWidth(), em}, words});
    }
    return boxes;
}

// Key figures whose labels, numbers and comparisons are longer than a tile is wide, two rows of them.
paper::Report longLabels()
{
    paper::Report report;
    report.title = "长标签";
    report.date = test::day(7, 5);
    KeyFigures figures;
    for (int i = 0; i < 7; ++i)
        figures.figures.push_back({i % 2 ? "飞线充电、私拉乱扯线缆整治（含僵尸车清理）等各类整治事项" : "立案",
                                   Figure{Decimal(123456789012 + i), std::nullopt, Bound::AtLeast, "平方公里", {Mark::Contradicted}, noBasis},
                                   i % 3 ? "环比不可比（报道覆盖的天数不同，口径也不同）" : ""});
    report.blocks = {Heading{1, "一"}, figures, Paragraph{{std::string("完。")}, true}};
    return report;
}

} // namespace

class TestKinds : public QObject
{
    Q_OBJECT

    test::HandReports m_source = test::handReports();
    Catalogue m_catalogue;
    QTemporaryDir m_folder;
    Result<Typefaces> m_faces;

    Result<paper::Report> make(int kind, Language language = Language::Chinese) const
    {
        const Statistics statistics(m_source, m_catalogue);
        return paper::makeReport(test::request(static_cast<ReportKind>(kind), language), test::material(statistics));
    }
    QString path(int kind, const char *ending) const
    {
        return m_folder.filePath(QString::fromStdString(std::string(name(static_cast<ReportKind>(kind)))) + QLatin1Char('.') + QString::fromLatin1(ending));
    }
    bool write(const paper::Report &report, int kind, Format format)
    {
        Target target;
        target.path = path(kind, std::string(ending(format)).c_str()).toStdString();
        target.format = format;
        target.existing = Existing::Replace;
        return exportReport(std::make_shared<const paper::Report>(report), target, m_faces).has_value();
    }

    // The rows of a table in a CSV file of the report: after its title, or at the top of the file.
    static QJsonArray rowsOf(const QJsonArray &csv, const std::vector<Grid> &grids, std::size_t index)
    {
        qsizetype at = 0;
        for (std::size_t g = 0; g < index; ++g)
            at += static_cast<qsizetype>(grids[g].rows.size()) + 2 + (g > 0 ? 1 : 0);
        QJsonArray rows;
        for (qsizetype r = 0; r <= static_cast<qsizetype>(grids[index].rows.size()); ++r)
            rows.append(csv[at + r + (index > 0 ? 1 : 0)]);
        return rows;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto catalogue = Catalogue::read(STARBOARD_RESOURCES "/lexicon/indicators.tsv");
        QVERIFY(catalogue);
        m_catalogue = std::move(*catalogue);
        m_faces = Typefaces::installed(Language::Chinese);
        QVERIFY(m_faces);
    }

    void formatsAgree_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < allKinds; ++kind)
            QTest::newRow(std::string(name(static_cast<ReportKind>(kind))).c_str()) << kind;
    }
    void formatsAgree()
    {
        QFETCH(int, kind);
        const auto report = make(kind);
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        for (const Format format : {Format::Csv, Format::Xlsx, Format::Pdf})
            QVERIFY(write(*report, kind, format));

        // Every cell, totals among them.
        const std::vector<Grid> grids = gridsOf(*report);
        QVERIFY(!grids.empty());
        const QJsonArray csv = readBack(path(kind, "csv")), sheets = readBack(path(kind, "xlsx"));
        int numbers = 0;
        for (std::size_t g = 0; g < grids.size(); ++g) {
            const QJsonArray fromCsv = rowsOf(csv, grids, g), fromXlsx = sheets[static_cast<qsizetype>(g + 1)].toArray()[1].toArray();
            for (std::size_t r = 0; r < grids[g].rows.size(); ++r) {
                for (std::size_t c = 0; c < grids[g].columns.size(); ++c) {
                    const auto row = static_cast<qsizetype>(r + 1), column = static_cast<qsizetype>(c);
                    QCOMPARE(canonical(fromCsv[row].toArray().at(column).toString()), wanted(grids[g].rows[r][c]));
                    QCOMPARE(canonical(fromXlsx[row].toArray().at(column).toString()), wanted(grids[g].rows[r][c]));
                    numbers += grids[g].rows[r][c].number.has_value();
                }
            }
        }
        QVERIFY(numbers > 0);

        // On paper a total stands in one line, its figures in the order of the columns.
        const QStringList lines = QString::fromUtf8(run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path(kind, "pdf"), QStringLiteral("-")}))
                                      .split(QLatin1Char('\n'));
        for (const TableBlock *table : tablesOf(*report)) {
            for (const TableRow &row : table->rows) {
                if (!row.total)
                    continue;
                QStringList parts;
                for (const Cell &cell : row.cells)
                    parts << QRegularExpression::escape(QString::fromStdString(
                        cell.figure() ? inColumn(*cell.figure(), report->language) : std::get<std::string>(cell.content)));
                const QRegularExpression line(parts.join(QStringLiteral("\\s+")));
                QVERIFY2(lines.indexOf(line) >= 0 || !lines.filter(line).isEmpty(), qPrintable(line.pattern()));
            }
        }
        // In words as well.
        const QString all = lines.join(QString()).remove(QRegularExpression(QStringLiteral("\\s|\\[[0-9–,]+\\]")));
        for (const Figure *figure : figuresOf(*report)) {
            if (figure->value)
                QVERIFY(all.contains(QString::fromStdString(withCommas(*figure->value))) ||
                        all.contains(QString::fromStdString(figure->value->toString())));
        }
    }

    void nothingOverlapsOrIsCutOff_data()
    {
        QTest::addColumn<int>("kind"); // the last: key figures with long labels
        QTest::addColumn<int>("layout");
        QTest::addColumn<int>("stock");
        QTest::addColumn<int>("language");
        for (int kind = 0; kind <= allKinds; ++kind) {
            const std::string kindName = kind < allKinds ? std::string(name(static_cast<ReportKind>(kind))) : "long labels";
            for (const Language language : {Language::Chinese, Language::English}) {
                const char *said = language == Language::Chinese ? "zh" : "en";
                QTest::addRow("%s official %s", kindName.c_str(), said) << kind << static_cast<int>(paper::Layout::Official) << 0 << static_cast<int>(language);
                for (const Stock stock : {Stock::A4, Stock::A3, Stock::Screen})
                    QTest::addRow("%s free %d %s", kindName.c_str(), static_cast<int>(stock), said)
                        << kind << static_cast<int>(paper::Layout::Free) << static_cast<int>(stock) << static_cast<int>(language);
            }
        }
    }
    void nothingOverlapsOrIsCutOff()
    {
        QFETCH(int, kind);
        QFETCH(int, layout);
        QFETCH(int, stock);
        QFETCH(int, language);
        const auto report = kind < allKinds ? make(kind, static_cast<Language>(language)) : Result<paper::Report>(longLabels());
        QVERIFY(report);
        const Pages pages = layOut(std::make_shared<const paper::Report>(*report), sheetOf(static_cast<paper::Layout>(layout), static_cast<Stock>(stock)), *m_faces);
        const QRectF area(QPointF(0, 0), pages.sheet.area());
        const double hair = fromMm(0.2);
        for (std::size_t number = 0; number < pages.pages.size(); ++number) {
            const auto boxes = textBoxes(pages.pages[number]);
            for (std::size_t i = 0; i < boxes.size(); ++i) {
                const auto &[box, words] = boxes[i];
                QVERIFY2(area.adjusted(-hair, -hair, hair, hair).contains(box), qPrintable(QStringLiteral("page %1 cuts off “%2”").arg(number + 1).arg(words)));
                for (std::size_t other = 0; other < i; ++other)
                    QVERIFY2(!box.adjusted(hair, hair, -hair, -hair).intersects(boxes[other].first.adjusted(hair, hair, -hair, -hair)),
                             qPrintable(QStringLiteral("page %1: “%2” lies on “%3”").arg(number + 1).arg(words, boxes[other].second)));
            }
            for (const Item &item : pages.pages[number].items) {
                if (const auto *chart = std::get_if<ChartItem>(&item))
                    QVERIFY(area.adjusted(-hair, -hair, hair, hair).contains(chart->area));
            }
        }
    }

    // LibreOffice opens every workbook without a word and reads the cells that the CSV export has.
    void officeReadsTheSame()
    {
        const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
        if (office.isEmpty())
            QSKIP("LibreOffice is not installed.");
        QStringList arguments = {QStringLiteral("-env:UserInstallation=file://") + m_folder.filePath(QStringLiteral("profile")),
                                 QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                                 // comma, quote, UTF-8, from line 1; numbers as they are, not as shown; every sheet
                                 QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"),
                                 QStringLiteral("--outdir"), m_folder.filePath(QStringLiteral("office"))};
        for (int kind = 0; kind < allKinds; ++kind) {
            const auto report = make(kind);
            QVERIFY(report && write(*report, kind, Format::Xlsx) && write(*report, kind, Format::Csv));
            arguments << path(kind, "xlsx");
        }
        QProcess process;
        process.start(office, arguments);
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitCode(), 0);
        QStringList remarks = QString::fromUtf8(process.readAllStandardError()).split(QLatin1Char('\n'));
        remarks.removeIf([](const QString &line) { return line.contains(QStringLiteral("javaldx")); }); // nothing here needs Java
        const QString said = remarks.join(QLatin1Char('\n'));
        QVERIFY2(!said.contains(QRegularExpression(QStringLiteral("warn|error|repair|corrupt"), QRegularExpression::CaseInsensitiveOption)), qPrintable(said));
        for (int kind = 0; kind < allKinds; ++kind) {
            const std::vector<Grid> grids = gridsOf(*make(kind));
            const QJsonArray csv = readBack(path(kind, "csv")), sheets = readBack(path(kind, "xlsx"));
            for (std::size_t g = 0; g < grids.size(); ++g) {
                const QString sheet = sheets[static_cast<qsizetype>(g + 1)].toArray()[0].toString();
                const QString file = m_folder.filePath(QStringLiteral("office/") + QFileInfo(path(kind, "xlsx")).baseName() + QLatin1Char('-') + sheet + QStringLiteral(".csv"));
                QVERIFY2(QFile::exists(file), qPrintable(file));
                const QJsonArray read = readBack(file), ours = rowsOf(csv, grids, g);
                QCOMPARE(read.size(), ours.size());
                for (qsizetype r = 0; r < ours.size(); ++r) {
                    for (qsizetype c = 0; c < static_cast<qsizetype>(grids[g].columns.size()); ++c)
                        QCOMPARE(canonical(read[r].toArray().at(c).toString()), canonical(ours[r].toArray().at(c).toString()));
                }
            }
        }
    }
};

QTEST_MAIN(TestKinds)
#include "test_kinds.moc"
