// An import as a person does it: choosing, looking, dating a page, importing, trying again what failed; text from the
// clipboard; a folder that is watched. The pages are invented, their figures counted by hand in the names below.
#include "app/starboard/importtasks.h"
#include "tests/support/bench.h"
#include "ui/import/importwindow.h"
#include "ui/import/importwords.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <thread>

using namespace starboard;
using namespace Qt::StringLiterals;

namespace {

constexpr auto twoFacts = "　　本报讯（记者 张三）魏都区城管局清理飞线154处，清理小广告20处。\n";
constexpr auto oneFact = "　　本报讯（记者 李四）经开区补栽树木300棵。\n";
constexpr auto anotherFact = "　　本报讯（记者 王五）示范区发放传单700份。\n";

Tasks realTasks()
{
    Tasks tasks;
    tasks.preview = previewFiles;
    tasks.import = [](JobControl &control, Workspace &workspace, const ImportOrder &order) { return importFiles(control, workspace, order); };
    tasks.renew = renewDocuments;
    return tasks;
}

} // namespace

class TestImportWindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::Bench> m_bench;
    Tasks m_tasks;
    std::unique_ptr<FolderWatch> m_watch;
    std::unique_ptr<ImportWindow> m_window;

    template <typename T> T *find(const char *name) const { return m_window->findChild<T *>(QLatin1String(name)); }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void click(const char *button) const
    {
        QVERIFY2(find<QPushButton>(button)->isEnabled() && find<QPushButton>(button)->isVisible(), button);
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
    }
    void settle() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->busy() && !m_bench->session().worker().busy(), 30000);
    }
    QString sentence() const { return find<QLabel>("importSentence")->text(); }
    QString cell(const QString &document, int column) const
    {
        const QAbstractItemModel *rows = find<QTableView>("importTable")->model();
        for (int row = 0; row < rows->rowCount(); ++row)
            if (rows->index(row, 0).data().toString() == document)
                return rows->index(row, column).data().toString();
        return u"not there"_s;
    }
    void selectRow(const QString &document, Qt::KeyboardModifiers keys = {}) const
    {
        auto *table = find<QTableView>("importTable");
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 0).data().toString() == document)
                QTest::mouseClick(table->viewport(), Qt::LeftButton, keys, table->visualRect(table->model()->index(row, 0)).center());
    }
    std::vector<DocumentRow> documents() const
    {
        auto workspace = Workspace::open(m_bench->session().workspacePath().toStdString(), {Access::Read, {}, {}, {}, false});
        return workspace ? Ledger(*workspace).documents().value() : std::vector<DocumentRow>();
    }
    void drop(const QString &file) const
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path(file))});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent let(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &let);
    }
    // A picture to look at, where STARBOARD_PICTURES names a folder.
    void picture(const QString &name) const
    {
        if (const QString folder = qEnvironmentVariable("STARBOARD_PICTURES"); !folder.isEmpty())
            QVERIFY(m_window->grab().save(folder + u'/' + name + u".png"_s));
    }
    void makeWindow(Tasks tasks)
    {
        m_window.reset();
        m_watch.reset();
        m_tasks = std::move(tasks);
        m_watch = std::make_unique<FolderWatch>(m_bench->session(), m_tasks.import);
        m_watch->setPause(100);
        m_window = std::make_unique<ImportWindow>(m_bench->session(), m_tasks, *m_watch, nullptr);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void writeFolder() const
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"pages"_s));
        write(u"pages/河东日报_20230316.txt"_s, twoFacts);
        write(u"pages/undated.txt"_s, oneFact);
        write(u"pages/zcopy.txt"_s, oneFact);
        write(u"pages/empty.txt"_s, "");
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_bench = std::make_unique<test::Bench>();
        QVERIFY(m_bench->openSample()); // four pages that came as a ledger
        makeWindow(realTasks());
    }
    void cleanup()
    {
        m_window.reset();
        m_watch.reset();
        m_bench.reset();
        m_folder.reset();
    }

    void aFolderIsLookedAtDatedImportedAndTriedAgain()
    {
        writeFolder();
        const std::size_t before = documents().size();
        m_bench->dialogs.file = path(u"pages"_s);
        click("importFolderButton");
        settle();
        QCOMPARE(cell(u"河东日报_20230316.txt"_s, 1), u"河东日报"_s);
        QCOMPARE(cell(u"河东日报_20230316.txt"_s, 2), u"2023-03-16  file name"_s);
        QCOMPARE(cell(u"河东日报_20230316.txt"_s, 4), u"1"_s);
        QCOMPARE(cell(u"河东日报_20230316.txt"_s, 5), u"2"_s);
        QCOMPARE(cell(u"undated.txt"_s, 2), u"missing"_s);
        QCOMPARE(cell(u"undated.txt"_s, 5), u"1"_s);
        QCOMPARE(cell(u"undated.txt"_s, 6), u"new, date missing"_s);
        QVERIFY2(cell(u"zcopy.txt"_s, 6).contains(u"undated.txt"_s), qPrintable(cell(u"zcopy.txt"_s, 6)));
        QVERIFY(cell(u"empty.txt"_s, 6).contains(u"empty"_s));
        QVERIFY2(sentence().startsWith(u"2 new document(s), 2 article(s), 3 fact(s), 1 without a date, 1 already there, 1 cannot be read"_s),
                 qPrintable(sentence()));
        QCOMPARE(documents().size(), before); // nothing is stored yet

        selectRow(u"undated.txt"_s);
        auto *issued = find<QLineEdit>("documentIssued");
        QTest::keyClick(find<QTableView>("importTable"), Qt::Key_F2);
        QTRY_VERIFY(issued->hasFocus());
        QTest::keyClicks(issued, u"2023-5"_s);
        QVERIFY(!find<QPushButton>("importApply")->isEnabled());
        QVERIFY(find<QLabel>("importProblem")->text().contains(u"YYYY-MM-DD"_s));
        issued->clear();
        QTest::keyClicks(issued, u"2023-05-04"_s);
        find<QLineEdit>("documentDistrict")->setText(u"魏都区"_s);
        QTest::keyClick(issued, Qt::Key_Return);
        QCOMPARE(cell(u"undated.txt"_s, 2), u"2023-05-04  set by you"_s);
        QCOMPARE(cell(u"undated.txt"_s, 3), u"魏都区"_s);
        QVERIFY(!sentence().contains(u"without a date"_s));

        picture(u"import-preview"_s);
        m_bench->session().look().setTheme(Theme::Dark);
        picture(u"import-preview-dark"_s);
        click("importStart");
        settle();
        picture(u"import-failed-dark"_s);
        QCOMPARE(sentence(), u"2 page(s) imported, 3 fact(s), 1 already there, 1 could not be read"_s);
        QVERIFY(cell(u"empty.txt"_s, 6).contains(u"empty"_s));
        QCOMPARE(find<QTableView>("importTable")->model()->rowCount(), 1);
        for (const DocumentRow &row : documents()) {
            QVERIFY(row.name != "zcopy.txt"); // of the same bytes the first file counts
            if (row.name != "undated.txt")
                continue;
            QCOMPARE(row.issued, parseDate("2023-05-04"));
            QCOMPARE(row.dateSource, DateSource::User);
            QCOMPARE(row.district, std::string("411002"));
            QVERIFY(row.districtByUser);
        }
        QCOMPARE(documents().size(), before + 2);

        write(u"pages/empty.txt"_s, anotherFact);
        click("importRetry");
        settle();
        QVERIFY2(sentence().startsWith(u"1 page(s) imported, 1 fact(s)"_s), qPrintable(sentence()));
        QVERIFY(!find<QPushButton>("importRetry")->isVisible());
        QCOMPARE(documents().size(), before + 3);
    }

    void textComesFromTheClipboard()
    {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(oneFact));
        QTimer::singleShot(0, this, [] {
            auto *box = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(box);
            QVERIFY(box->findChild<QPlainTextEdit *>(u"pasteText"_s)->toPlainText().contains(u"300棵"_s));
            QVERIFY2(test::nameless(*box).isEmpty(), qPrintable(test::nameless(*box).join(u'\n')));
            auto *name = box->findChild<QLineEdit *>(u"pasteName"_s);
            name->setText(u"试报_2023-06-01"_s);
            QTest::keyClick(name, Qt::Key_Return);
        });
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
        settle();
        QCOMPARE(cell(u"试报_2023-06-01"_s, 2), u"2023-06-01  file name"_s);
        QCOMPARE(cell(u"试报_2023-06-01"_s, 5), u"1"_s);
        click("importStart");
        settle();
        const auto rows = documents();
        QVERIFY(std::any_of(rows.begin(), rows.end(), [](const DocumentRow &row) { return row.name == "试报_2023-06-01" && row.facts == 1; }));
    }

    void filesAreDropped()
    {
        writeFolder();
        drop(u"pages/undated.txt"_s);
        settle();
        QCOMPARE(find<QTableView>("importTable")->model()->rowCount(), 1);
        drop(u"pages/河东日报_20230316.txt"_s);
        settle();
        QCOMPARE(find<QTableView>("importTable")->model()->rowCount(), 2);
        click("importClear");
        QCOMPARE(find<QTableView>("importTable")->model()->rowCount(), 0);
        QVERIFY(!find<QPushButton>("importStart")->isEnabled());
    }

    void aWatchedFolderBringsItsNewFiles()
    {
        writeFolder();
        QFile::remove(path(u"pages/empty.txt"_s));
        const std::size_t before = documents().size();
        QSignalSpy arrived(m_watch.get(), &FolderWatch::arrived);
        m_bench->dialogs.file = path(u"pages"_s);
        click("importWatch");
        QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 1, 30000);
        QVERIFY(arrived[0][0].toString().contains(u"2 page(s) imported, 3 fact(s)"_s));
        QCOMPARE(documents().size(), before + 2);
        write(u"pages/new.txt"_s, anotherFact);
        QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 2, 30000);
        QVERIFY2(arrived[1][0].toString().contains(u"1 page(s) imported, 1 fact(s)"_s), qPrintable(arrived[1][0].toString()));

        // The workspace remembers: what came while it was closed is imported when it is opened.
        settle();
        const QString file = m_bench->session().workspacePath();
        m_bench->session().closeWorkspace();
        QVERIFY(m_watch->folders().isEmpty());
        write(u"pages/night.txt"_s, "　　本报讯（记者 赵六）城乡一体化示范区修补道路45处。\n");
        m_bench->session().openWorkspace(file, Access::Existing);
        QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 3, 30000);
        QCOMPARE(m_watch->folders(), QStringList{path(u"pages"_s)});
        QCOMPARE(documents().size(), before + 4);

        m_window->show();
        auto *chip = find<QToolButton>("watchedFolder");
        QVERIFY(chip);
        QTest::mouseClick(chip, Qt::LeftButton);
        QTRY_VERIFY(m_watch->folders().isEmpty());
    }

    void aStoppedImportKeepsWhatIsFinished()
    {
        Tasks tasks = realTasks();
        tasks.preview = [](JobControl &, Workspace &, const ImportOrder &) {
            Preview preview;
            preview.candidates.resize(200);
            preview.unread = 9800;
            return Result<Preview>(preview);
        };
        tasks.import = [](JobControl &control, Workspace &, const ImportOrder &) -> Result<ImportSummary> {
            control.report(2500, 10000, {});
            while (!control.stopAsked())
                std::this_thread::yield();
            ImportSummary summary;
            summary.documents = 2500;
            summary.facts = 31000;
            summary.cancelled = true;
            return summary;
        };
        makeWindow(tasks);
        m_window->addPaths({m_folder->path()});
        settle();
        QVERIFY(sentence().contains(u"9800 more file(s) are not looked at yet"_s));
        click("importStart");
        QTRY_COMPARE(find<QProgressBar>("importBar")->value(), 2500);
        QVERIFY(find<QLabel>("importPace")->text().startsWith(u"2,500 of 10,000 files"_s));
        click("importStop");
        settle();
        QCOMPARE(sentence(), u"2500 page(s) imported, 31000 fact(s), stopped; what was finished is kept"_s);
    }

    void thePaceSaysWhatIsLeft_data()
    {
        QTest::addColumn<int>("done");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("too early") << 3 << 0.5 << u"3 of 10,000 files"_s;
        QTest::newRow("fast") << 1234 << 4.0 << u"1,234 of 10,000 files · 309 files/s · 29 second(s) left"_s; // 8766 / 308.5
        QTest::newRow("slow") << 10 << 20.0 << u"10 of 10,000 files · 0.5 files/s · 333 minute(s) left"_s;    // 9990 / 0.5 / 60
        QTest::newRow("done") << 10000 << 20.0 << u"10,000 of 10,000 files · 500 files/s"_s;
    }
    void thePaceSaysWhatIsLeft()
    {
        QFETCH(int, done);
        QFETCH(double, seconds);
        QFETCH(QString, words);
        QCOMPARE(progressWords(done, 10000, seconds), words);
    }

    void everyFocusableWidgetHasAName()
    {
        writeFolder();
        m_window->addPaths({path(u"pages"_s)});
        settle();
        QVERIFY2(test::nameless(*m_window).isEmpty(), qPrintable(test::nameless(*m_window).join(u'\n')));
    }
};

QTEST_MAIN(TestImportWindow)
#include "test_importwindow.moc"
