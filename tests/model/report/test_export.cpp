// CSV and XLSX read back by another program; failures leave no half-written file.
#include "tests/model/report/specimen.h"

#include "model/report/export.h"
#include "model/report/grid.h"
#include "model/report/rowsink.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace starboard;
using namespace starboard::paper;

namespace {

// What another program reads: rows of cells of a CSV, [name, rows] of the sheets of an XLSX.
QJsonArray readBack(const QString &file, const QString &encoding = {})
{
    const QString script = QStringLiteral(STARBOARD_RESOURCES "/../tests/model/report/read_export.py");
    QProcess python;
    python.start(QStringLiteral("python3"), {script, file, encoding});
    if (!python.waitForFinished(60000) || python.exitCode() != 0)
        qWarning("%s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

constexpr RowFormat rowFormats[] = {RowFormat::Csv, RowFormat::Xlsx, RowFormat::Sqlite};

RowTable rowTable()
{
    return {"表", {{"地点", false}, {"数值", true}, {"原文", false}}, Language::Chinese};
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

private Q_SLOTS:
    void csvReadsBack_data()
    {
        QTest::addColumn<int>("encoding");
        QTest::addColumn<QByteArray>("codec");
        QTest::newRow("UTF-8 with mark") << static_cast<int>(CsvEncoding::Utf8Bom) << QByteArray("utf-8-sig");
        QTest::newRow("UTF-8") << static_cast<int>(CsvEncoding::Utf8) << QByteArray("utf-8");
        QTest::newRow("GB18030") << static_cast<int>(CsvEncoding::Gb18030) << QByteArray("gb18030");
    }
    void csvReadsBack()
    {
        QFETCH(int, encoding);
        QFETCH(QByteArray, codec);
        const Report report = specimen();
        const QString file = path("a.csv");
        QVERIFY(writeCsv(report, file.toStdString(), Existing::Replace, static_cast<CsvEncoding>(encoding)));
        const QJsonArray rows = readBack(file, QString::fromLatin1(codec));
        const std::vector<Grid> grids = gridsOf(report);
        QVERIFY(rows.size() > 10);
        for (const QJsonValue &row : rows)
            QCOMPARE(row.toArray().size(), rows[0].toArray().size());
        // The first table at once; the second after an empty row and its title.
        qsizetype r = 0;
        for (std::size_t g = 0; g < grids.size(); ++g) {
            if (g > 0)
                QCOMPARE(rows[r++].toArray()[0].toString(), QString::fromStdString(grids[g].title));
            const qsizetype head = r++;
            for (std::size_t c = 0; c < grids[g].columns.size(); ++c)
                QCOMPARE(rows[head].toArray()[static_cast<qsizetype>(c)].toString(),
                         QString::fromStdString(grids[g].columns[c].title));
            for (const auto &row : grids[g].rows) {
                for (std::size_t c = 0; c < row.size(); ++c) {
                    const QString cell = rows[r].toArray()[static_cast<qsizetype>(c)].toString();
                    if (row[c].number)
                        QCOMPARE(cell, QString::fromStdString(row[c].number->toString()));
                    else if (row[c].text == "=1+1")
                        QCOMPARE(cell, QStringLiteral("'=1+1"));
                    else
                        QCOMPARE(cell, QString::fromStdString(row[c].text));
                }
                ++r;
            }
            ++r;
        }
        QString rest;
        for (; r < rows.size(); ++r)
            rest += rows[r].toArray()[0].toString() + rows[r].toArray()[1].toString() + QLatin1Char('\n');
        QVERIFY2(rest.contains(QStringLiteral("虚构")), qPrintable(rest));
        QVERIFY2(rest.contains(QStringLiteral("地点：经开区；时段：2023年上半年")), qPrintable(rest));
        QVERIFY2(rest.contains(QStringLiteral("有1个单元格")), qPrintable(rest));
    }

    void csvBytes()
    {
        const QString file = path("b.csv");
        QVERIFY(writeCsv(specimen(), file.toStdString(), Existing::Replace));
        QFile bytes(file);
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        const QByteArray all = bytes.readAll();
        QVERIFY(all.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(all.count('\n'), all.count("\r\n"));
        QVERIFY(all.endsWith("\r\n"));
    }

    void noCellRuns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("runs");
        for (const char *text : {"=1+1", "+86", "-5个", "@SUM", "\tx", "\rx", "＝1", "＋1", "－1", "＠a"})
            QTest::newRow(text) << QString::fromUtf8(text) << true;
        for (const char *text : {"", "5", "昆吾", "a=b", "—", "≥5"})
            QTest::newRow(text) << QString::fromUtf8(text) << false;
    }
    void noCellRuns()
    {
        QFETCH(QString, text);
        QTEST(runsAsFormula(text.toStdString()), "runs");
    }

    void quoting()
    {
        auto file = NewFile::open(path("q.csv").toStdString(), Existing::Replace, Language::English);
        QVERIFY(file);
        CsvWriter csv(*file, CsvEncoding::Utf8);
        csv.text("a \"b\", c");
        csv.text("two\r\nlines");
        csv.number(Decimal(-5));
        csv.endRow();
        QVERIFY(csv.finish());
        QVERIFY(file->commit());
        const QJsonArray rows = readBack(path("q.csv"), QStringLiteral("utf-8"));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].toArray()[0].toString(), QStringLiteral("a \"b\", c"));
        QCOMPARE(rows[0].toArray()[1].toString(), QStringLiteral("two\r\nlines"));
        QCOMPARE(rows[0].toArray()[2].toString(), QStringLiteral("-5"));
        QCOMPARE(csv.neutralised(), std::size_t{0});
    }

    void xlsxEqualsTheSameGrids()
    {
        const Report report = specimen();
        QVERIFY(writeXlsx(report, path("a.xlsx").toStdString(), Existing::Replace));
        QVERIFY(!QFile::exists(path("a.xlsx.part")));
        const QJsonArray sheets = readBack(path("a.xlsx"));
        const std::vector<Grid> grids = gridsOf(report);
        // summary, tables, charts, accounts, sources
        QCOMPARE(static_cast<std::size_t>(sheets.size()), 1 + grids.size() + chartsOf(report).size() + 2);
        for (std::size_t g = 0; g < grids.size(); ++g) {
            const QJsonArray rows = sheets[static_cast<qsizetype>(1 + g)].toArray()[1].toArray();
            QCOMPARE(static_cast<std::size_t>(rows.size()), grids[g].rows.size() + 1);
            for (std::size_t r = 0; r < grids[g].rows.size(); ++r) {
                for (std::size_t c = 0; c < grids[g].columns.size(); ++c) {
                    const GridCell &cell = grids[g].rows[r][c];
                    const QString read = rows[static_cast<qsizetype>(r + 1)].toArray().at(static_cast<qsizetype>(c)).toString(); // blank at the end
                    if (cell.number) // the file holds doubles
                        QCOMPARE(QString::number(read.toDouble(), 'g', 15), QString::number(cell.number->toDouble(), 'g', 15));
                    else
                        QCOMPARE(read, QString::fromStdString(cell.text));
                }
            }
        }
        const QJsonArray sources = sheets.last().toArray()[1].toArray();
        QCOMPARE(static_cast<std::size_t>(sources.size()), report.sources.size() + 1);
    }

    void anExistingFileIsKept()
    {
        for (const char *name : {"kept.csv", "kept.xlsx"}) {
            QFile old(path(name));
            QVERIFY(old.open(QIODevice::WriteOnly));
            old.write("old");
            old.close();
            const std::string file = path(name).toStdString();
            const auto written = file.ends_with("csv") ? writeCsv(specimen(), file, Existing::Keep) : writeXlsx(specimen(), file, Existing::Keep);
            QVERIFY(!written);
            QCOMPARE(written.error().code, FailureCode::Usage);
            QVERIFY(old.open(QIODevice::ReadOnly));
            QCOMPARE(old.readAll(), QByteArray("old"));
        }
    }

    void aMissingFolderIsToldOf()
    {
        const std::string file = path("no/such/folder.csv").toStdString();
        QCOMPARE(writeCsv(specimen(), file, Existing::Keep).error().code, FailureCode::NotFound);
        QCOMPARE(writeXlsx(specimen(), file, Existing::Keep).error().code, FailureCode::NotFound);
    }

    // /proc takes no file, not even from root.
    void aFolderThatTakesNoFileIsToldOf()
    {
        for (const char *name : {"/proc/f.csv", "/proc/f.xlsx"}) {
            const std::string file = name;
            const auto written = file.ends_with("csv") ? writeCsv(specimen(), file, Existing::Keep) : writeXlsx(specimen(), file, Existing::Keep);
            QVERIFY(!written);
            QVERIFY2(written.error().message.find("请检查文件夹权限和磁盘空间") != std::string::npos, written.error().message.c_str());
        }
        for (const RowFormat format : rowFormats) {
            auto rows = openRows({"/proc/rows", format, CsvEncoding::Utf8, Existing::Keep}, rowTable());
            const Result<void> written = rows ? (*rows)->finish() : Result<void>(tl::make_unexpected(rows.error()));
            QVERIFY(!written);
            QCOMPARE(written.error().code, FailureCode::Unreadable);
        }
    }

    void rowsReadBack_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("csv") << static_cast<int>(RowFormat::Csv);
        QTest::newRow("xlsx") << static_cast<int>(RowFormat::Xlsx);
        QTest::newRow("sqlite") << static_cast<int>(RowFormat::Sqlite);
    }
    void rowsReadBack()
    {
        QFETCH(int, format);
        const QString file = path("rows.") + QString::fromUtf8(QTest::currentDataTag());
        auto rows = openRows({file.toStdString(), static_cast<RowFormat>(format), CsvEncoding::Utf8, Existing::Keep}, rowTable());
        QVERIFY(rows);
        (*rows)->text("昆吾街道");
        (*rows)->number(*Decimal::parse("12.5"));
        (*rows)->text("a \"b\", c");
        (*rows)->endRow();
        (*rows)->text("=1+1");
        (*rows)->blank();
        (*rows)->endRow();
        QVERIFY(!QFile::exists(file)); // not before it is whole
        QVERIFY((*rows)->finish());
        rows->reset();
        QVERIFY(!QFile::exists(file + QStringLiteral(".part")));
        QJsonArray read = readBack(file, QStringLiteral("utf-8"));
        if (static_cast<RowFormat>(format) != RowFormat::Csv)
            read = read[0].toArray()[1].toArray();
        const QString formula = static_cast<RowFormat>(format) == RowFormat::Csv ? QStringLiteral("'=1+1") : QStringLiteral("=1+1");
        const QList<QStringList> wanted = {{QStringLiteral("地点"), QStringLiteral("数值"), QStringLiteral("原文")},
                                           {QStringLiteral("昆吾街道"), QStringLiteral("12.5"), QStringLiteral("a \"b\", c")},
                                           {formula, QString(), QString()}};
        QCOMPARE(read.size(), wanted.size());
        for (qsizetype r = 0; r < wanted.size(); ++r) {
            for (qsizetype c = 0; c < 3; ++c)
                QCOMPARE(read[r].toArray().at(c).toString(), wanted[r][c]);
        }
    }

    void rowsLeaveNothingBehind()
    {
        for (const RowFormat format : rowFormats) {
            QTemporaryDir folder;
            const std::string file = folder.filePath(QStringLiteral("rows")).toStdString();
            auto given = openRows({file, format, CsvEncoding::Utf8, Existing::Keep}, rowTable());
            QVERIFY(given);
            (*given)->text("x");
            (*given)->endRow();
            given->reset(); // given up
            QVERIFY2(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden), file.c_str());

            rlimit before{};
            QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
            std::signal(SIGXFSZ, SIG_IGN);
            rlimit small = before;
            small.rlim_cur = 4096; // a disk that is full
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
            auto full = openRows({file, format, CsvEncoding::Utf8, Existing::Keep}, rowTable());
            Result<void> written = full ? Result<void>{} : tl::make_unexpected(full.error());
            for (int i = 0; full && i < 5000; ++i) {
                (*full)->text("第" + std::to_string(i * 7919) + "行");
                (*full)->endRow();
            }
            if (full)
                written = (*full)->finish();
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
            QVERIFY2(!written, QByteArray::number(static_cast<int>(format)).constData());
            if (full)
                full->reset();
            QVERIFY2(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden), QByteArray::number(static_cast<int>(format)).constData());
        }
    }

    // A limit on the size of files stands for a disk that is full.
    void aFullDiskLeavesNothing()
    {
        QTemporaryDir folder;
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit small = before;
        small.rlim_cur = 512;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto csv = writeCsv(specimen(), folder.filePath(QStringLiteral("f.csv")).toStdString(), Existing::Keep);
        const auto xlsx = writeXlsx(specimen(), folder.filePath(QStringLiteral("f.xlsx")).toStdString(), Existing::Keep);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!csv);
        QVERIFY(!xlsx);
        QCOMPARE(csv.error().code, FailureCode::Unreadable);
        QVERIFY(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "test_export.moc"
