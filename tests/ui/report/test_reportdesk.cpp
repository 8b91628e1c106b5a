// Reports and exports as a person makes them in the window: by menu, keys and dialogs; the files are read back.
//
// The workspace of these tests (all invented), first half of 2023, flying wires: 华龙区 (410902) 128, 清丰县 (410922) ≥90,
// so 濮阳市 (4109) ≥218. Inspection in 华龙区: found 742, rectified 701.
#include "model/store/intake.h"
#include "tests/support/testdesk.h"
#include "tests/support/told.h"
#include "ui/filter/ticktree.h"
#include "ui/paper/preview.h"
#include "ui/report/reportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace starboard;
using namespace Qt::StringLiterals;

namespace {

using enum Family;
using test::Told;

constexpr Told told[]{
    {"a", "flying_wires", Rectification, "410902", "128", "处", "2023-01-01", "2023-06-30", "2023-07-04"},
    {"b", "flying_wires", Rectification, "410922", "90", "处", "2023-01-01", "2023-06-30", "2023-07-04", PeriodKind::Span,
     Bound::AtLeast},
    {"c", "problems_found", Inspection, "410902", "742", "个", "2023-01-01", "2023-06-30", "2023-07-04"},
    {"d", "problems_rectified", Inspection, "410902", "701", "个", "2023-01-01", "2023-06-30", "2023-07-04"},
};

} // namespace

class TestReportDesk : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    test::ScriptedDialogs m_dialogs;
    std::unique_ptr<Desk> m_desk;

    QAction *action(const char *name) { return m_desk->window().findChild<QAction *>(QLatin1String(name)); }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    ReportDialog *dialog() { return m_desk->window().findChild<ReportDialog *>(); }
    paper::PreviewDialog *preview() { return m_desk->window().findChild<paper::PreviewDialog *>(); }
    template <typename T> T *in(QWidget *parent, const QString &name) { return parent->findChild<T *>(name); }
    QString message() { return in<QLabel>(dialog(), u"reportMessage"_s)->text(); }
    void press(QWidget *parent, const QString &name)
    {
        auto *button = in<QPushButton>(parent, name);
        QVERIFY2(button && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void open(paper::ReportKind kind)
    {
        action("report")->trigger();
        QTRY_VERIFY(dialog() && dialog()->ready());
        in<QComboBox>(dialog(), u"reportKind"_s)->setCurrentIndex(int(kind));
    }
    // Ticks one place and nothing else, as a double click on it does.
    void tickOnly(const QString &key)
    {
        Q_EMIT in<TickTree>(dialog(), u"reportPlaces"_s)->onlyAsked(key);
    }
    static QString text(const QString &pdf)
    {
        QProcess process;
        process.start(u"pdftotext"_s, {pdf, u"-"_s});
        process.waitForFinished(60000);
        return QString::fromUtf8(process.readAllStandardOutput()).remove(QRegularExpression(u"\\s|\\[[0-9–,]+\\]"_s));
    }
    static QByteArray bytes(const QString &file)
    {
        QFile read(file);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_dialogs = {};
        auto desk = test::makeDesk(*m_folder, m_dialogs);
        QVERIFY2(desk, desk ? "" : desk.error().message.c_str());
        m_desk = std::move(*desk);
        m_desk->window().resize(1440, 900);
        m_desk->window().show();
        {
            auto workspace = Workspace::create(path(u"w.starboard"_s).toStdString());
            QVERIFY(workspace);
            QVERIFY(Intake(*workspace).importFacts(test::linesOf(told)));
        }
        m_desk->session().openWorkspace(path(u"w.starboard"_s), Access::Existing);
        QTRY_VERIFY(m_desk->session().hasFacts());
        Filter filter;
        filter.from = parseDate("2023-01-01");
        filter.to = parseDate("2023-06-30");
        m_desk->session().setFilter(filter);
    }
    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    // The menu, the kind, a look at the pages, a word changed, a PDF with that word and the figures of the accounts.
    void aReportIsMadeEditedAndHandedIn()
    {
        open(paper::ReportKind::District);
        in<QComboBox>(dialog(), u"reportLanguage"_s)->setCurrentIndex(0);
        tickOnly(u"410902"_s);
        in<QLineEdit>(dialog(), u"reportIssuer"_s)->setText(u"创建办公室"_s);
        press(dialog(), u"reportPreview"_s);
        QTRY_VERIFY(preview() && preview()->settled());
        auto *words = in<QPlainTextEdit>(preview(), u"previewPassage0"_s);
        QVERIFY2(words->toPlainText().contains(u"2023年上半年，华龙区督查检查累计发现问题742个，完成整改701个"_s), qPrintable(words->toPlainText()));
        words->setPlainText(words->toPlainText().replace(u"督查检查"_s, u"专项督查"_s));
        QTRY_VERIFY(preview()->settled());

        m_dialogs.file = path(u"report"_s);
        press(preview(), u"previewExport"_s);
        QVERIFY2(m_dialogs.suggested.contains(u"华龙区2023年上半年工作情况统计报告.pdf"_s), qPrintable(m_dialogs.suggested));
        QTRY_VERIFY(in<QLabel>(preview(), u"previewState"_s)->text().contains(u"report.pdf"_s));
        const QString read = text(path(u"report.pdf"_s));
        QVERIFY(read.contains(u"华龙区专项督查累计发现问题742个，完成整改701个"_s));
        QVERIFY(read.contains(u"创建办公室"_s));
        QVERIFY(read.contains(u"文字有1段由编写人修改"_s));
    }

    // The filter's day of knowledge is the dialog's to begin with; a report says the day that it was made for.
    void asItWasKnownOnADay()
    {
        Filter filter = m_desk->session().filter();
        filter.knownOn = parseDate("2023-07-15");
        m_desk->session().setFilter(filter);
        open(paper::ReportKind::District);
        QCOMPARE(dialog()->order().request.knownOn, parseDate("2023-07-15"));
        in<QDateEdit>(dialog(), u"reportKnownDay"_s)->setDate(QDate(2023, 7, 20));
        QCOMPARE(dialog()->order().request.knownOn, parseDate("2023-07-20"));
        QTest::mouseClick(in<QCheckBox>(dialog(), u"reportKnown"_s), Qt::LeftButton, {}, QPoint(5, in<QCheckBox>(dialog(), u"reportKnown"_s)->height() / 2));
        QVERIFY(!dialog()->order().request.knownOn);
        QVERIFY(!in<QDateEdit>(dialog(), u"reportKnownDay"_s)->isEnabled());
    }

    void formatAndFolderAreRemembered()
    {
        open(paper::ReportKind::Ledger);
        tickOnly(u"410902"_s);
        QVERIFY(QDir(m_folder->path()).mkdir(u"out"_s));
        m_dialogs.file = path(u"out/ledger.csv"_s);
        m_dialogs.kind = 2;
        press(dialog(), u"reportExport"_s);
        QTRY_VERIFY(message().contains(u"ledger.csv"_s));
        QVERIFY(bytes(m_dialogs.file).startsWith("\xEF\xBB\xBF"));
        QVERIFY(bytes(m_dialogs.file).contains("742"));
        m_dialogs.file.clear(); // turned away
        press(dialog(), u"reportExport"_s);
        QTRY_VERIFY(m_dialogs.suggested.startsWith(path(u"out/"_s)));
        QVERIFY2(m_dialogs.suggested.endsWith(u".csv"_s), qPrintable(m_dialogs.suggested));
    }

    void anExistingFileIsAskedAbout()
    {
        QFile old(path(u"old.xlsx"_s));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        open(paper::ReportKind::Ledger);
        tickOnly(u"410902"_s);
        m_dialogs.file = path(u"old"_s); // the ending comes from the kind of file
        m_dialogs.kind = 1;
        m_dialogs.yes = false;
        press(dialog(), u"reportExport"_s);
        QTRY_VERIFY(m_dialogs.asked.contains(u"“old.xlsx” exists already. Replace it?"_s));
        QCOMPARE(bytes(path(u"old.xlsx"_s)), QByteArray("old"));
        m_dialogs.yes = true;
        QTRY_VERIFY(in<QPushButton>(dialog(), u"reportExport"_s)->isEnabled());
        press(dialog(), u"reportExport"_s);
        QTRY_VERIFY(message().contains(u"old.xlsx"_s));
        QVERIFY(bytes(path(u"old.xlsx"_s)).startsWith("PK"));
    }

    void nothingToReportSaysWhatToDo()
    {
        open(paper::ReportKind::District);
        tickOnly(u"410902"_s);
        in<QComboBox>(dialog(), u"reportPeriod"_s)->setCurrentIndex(1); // this month: July
        press(dialog(), u"reportPreview"_s);
        QTRY_VERIFY2(message().contains(u"widen the period"_s), qPrintable(message()));
        QVERIFY(!preview());
    }

    void aFolderThatTakesNoFileIsToldOf()
    {
        open(paper::ReportKind::District);
        tickOnly(u"410902"_s);
        m_dialogs.file = u"/proc/report.pdf"_s;
        press(dialog(), u"reportExport"_s);
        QTRY_VERIFY2(message().contains(u"cannot be written and no partial file was left"_s), qPrintable(message()));
    }

    void theNumberOfPlacesIsJudged()
    {
        open(paper::ReportKind::Comparison);
        tickOnly(u"410902"_s);
        QVERIFY(!in<QPushButton>(dialog(), u"reportPreview"_s)->isEnabled());
        QVERIFY2(message().contains(u"two to six places"_s), qPrintable(message()));
        tickOnly(u"4109"_s); // its two districts
        QVERIFY(in<QPushButton>(dialog(), u"reportPreview"_s)->isEnabled());
        QCOMPARE(dialog()->order().request.places, (std::vector<std::string>{"410902", "410922"}));
    }

    // What the filter holds is what a selection begins with, from any view.
    void aSelectionFollowsTheFilter()
    {
        Filter filter = m_desk->session().filter();
        filter.places = {"410902", "410922"};
        filter.indicators = {"flying_wires"};
        m_desk->session().setFilter(filter);
        m_desk->window().showView(u"ledger"_s);
        action("report")->trigger();
        QTRY_VERIFY(dialog() && dialog()->ready());
        const paper::Request request = dialog()->order().request;
        QCOMPARE(request.kind, paper::ReportKind::Selection);
        QCOMPARE(request.indicators, std::vector<std::string>{"flying_wires"});
        QCOMPARE(request.window.from, parseDate("2023-01-01"));
        m_dialogs.file = path(u"selection.csv"_s);
        m_dialogs.kind = 2;
        press(dialog(), u"reportExport"_s);
        QTRY_VERIFY(message().contains(u"selection.csv"_s));
        const QByteArray csv = bytes(m_dialogs.file);
        QVERIFY2(csv.contains("128") && csv.contains("90") && !csv.contains("742"), csv.constData());
    }

    void eachDistrictGetsItsReport()
    {
        open(paper::ReportKind::District);
        tickOnly(u"4109"_s);
        in<QCheckBox>(dialog(), u"reportEach"_s)->setChecked(true);
        QVERIFY(!in<QPushButton>(dialog(), u"reportPreview"_s)->isEnabled());
        m_dialogs.file = path(u"each"_s);
        press(dialog(), u"reportExport"_s);
        QTRY_VERIFY2(message().contains(u"2 report"_s), qPrintable(message()));
        QCOMPARE(QDir(path(u"each"_s)).entryList(QDir::Files), (QStringList{u"410902-华龙区.pdf"_s, u"410922-清丰县.pdf"_s}));
    }

    void factsInEveryFormat_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("csv") << 0 << u"facts.csv"_s << QByteArray("\xEF\xBB\xBFid,document");
        QTest::newRow("gb18030") << 1 << u"facts.csv"_s << QByteArray("id,document");
        QTest::newRow("xlsx") << 2 << u"facts.xlsx"_s << QByteArray("PK");
        QTest::newRow("json lines") << 3 << u"facts.jsonl"_s << QByteArray("{");
        QTest::newRow("sqlite") << 4 << u"facts.sqlite"_s << QByteArray("SQLite format 3");
    }
    void factsInEveryFormat()
    {
        QFETCH(int, kind);
        QFETCH(QString, name);
        QFETCH(QByteArray, begin);
        m_dialogs.file = path(name);
        m_dialogs.kind = kind;
        action("exportData")->trigger();
        QTRY_VERIFY(QFile::exists(path(name)));
        QTRY_VERIFY2(bytes(path(name)).startsWith(begin), bytes(path(name)).left(40).constData());
        QCOMPARE(m_dialogs.offered.size(), 5);
    }

    void theTableOfAViewHasItsNumbers()
    {
        m_desk->window().showView(u"ledger"_s);
        QTRY_VERIFY(m_desk->window().view(u"ledger"_s)->settled());
        m_dialogs.file = path(u"view.csv"_s);
        action("exportView")->trigger();
        QTRY_VERIFY(QFile::exists(m_dialogs.file));
        const QList<QByteArray> rows = bytes(m_dialogs.file).split('\n');
        QVERIFY(rows.size() > 5);
        QCOMPARE(rows[0].count(','), rows[1].count(','));
        QVERIFY2(bytes(m_dialogs.file).contains("742"), bytes(m_dialogs.file).constData());
    }
};

QTEST_MAIN(TestReportDesk)
#include "test_reportdesk.moc"
