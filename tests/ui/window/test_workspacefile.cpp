// The workspace's file in a person's hands: backed up, restored, checked, and saved from a damaged file.
#include "model/store/intake.h"
#include "model/store/ledger.h"
#include "tests/support/testdesk.h"
#include "ui/notice/messagebar.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace starboard;
using namespace Qt::StringLiterals;

class TestWorkspaceFile : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    test::ScriptedDialogs m_dialogs;
    std::unique_ptr<Desk> m_desk;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    void choose(const char *act) { m_desk->window().findChild<QAction *>(QLatin1String(act))->trigger(); }

    static std::int64_t factsIn(const QString &file)
    {
        const auto workspace = Workspace::open(file.toStdString());
        const auto facts = workspace ? Ledger(*workspace).countFacts({}) : Result<std::int64_t>(-1);
        return facts ? *facts : -1;
    }

    static void add(const QString &file, int count, const std::string &document)
    {
        auto workspace = Workspace::open(file.toStdString());
        QVERIFY(workspace);
        std::vector<FactLine> lines(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i) {
            FactLine &line = lines[static_cast<std::size_t>(i)];
            line.fact.id = document + ":" + std::to_string(i);
            line.fact.value = Decimal(i + 1);
            line.fact.unit = "处";
            line.fact.quote = std::string(200, 'x');
            line.fact.placeCode = "410902";
            line.document = document;
        }
        QVERIFY(Intake(*workspace).importFacts(lines));
    }

    // A page in the middle of the file is overwritten, as a bad disk would.
    static void damage(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 40 * 4096);
        for (qint64 page = file.size() / 4096 / 2; page < file.size() / 4096 - 2; page += 3) {
            file.seek(page * 4096);
            file.write(QByteArray(4096, '\x5a'));
        }
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_dialogs = {};
        QVERIFY(Workspace::create(path(u"w.starboard"_s).toStdString()));
        add(path(u"w.starboard"_s), 3, "first");
        auto desk = test::makeDesk(*m_folder, m_dialogs);
        QVERIFY2(desk, desk ? "" : desk.error().message.c_str());
        m_desk = std::move(*desk);
        m_desk->window().show();
    }

    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void aBackupIsWrittenAndRestored()
    {
        m_desk->session().openWorkspace(path(u"w.starboard"_s), Access::Existing);
        QTRY_VERIFY(m_desk->session().hasFacts());
        m_dialogs.file = path(u"copy.starboard"_s);
        choose("backup");
        QTRY_COMPARE(factsIn(path(u"copy.starboard"_s)), std::int64_t(3));
        add(path(u"w.starboard"_s), 2, "second");
        QCOMPARE(factsIn(path(u"w.starboard"_s)), std::int64_t(5));

        QSignalSpy opened(&m_desk->session(), &Session::workspaceOpened);
        choose("restore");
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(m_desk->session().workspacePath(), path(u"w.starboard"_s));
        QTRY_COMPARE(m_desk->session().overview().facts, std::int64_t(3));
        QCOMPARE(factsIn(path(u"w.replaced.db"_s)), std::int64_t(5)); // what was there is kept beside it
    }

    void whoTurnsAwayKeepsTheFile()
    {
        m_desk->session().openWorkspace(path(u"w.starboard"_s), Access::Existing);
        QTRY_VERIFY(m_desk->session().hasFacts());
        m_dialogs.file = path(u"w.starboard"_s);
        m_dialogs.yes = false;
        choose("restore");
        QTest::qWait(50);
        QVERIFY(m_desk->session().hasWorkspace());
        QVERIFY(!QFile::exists(path(u"w.replaced.db"_s)));
    }

    void damageIsSaidWithAWayOut()
    {
        add(path(u"w.starboard"_s), 2000, "many");
        damage(path(u"w.starboard"_s));
        m_desk->session().openWorkspace(path(u"w.starboard"_s), Access::Existing);
        MessageBar &bar = m_desk->window().messages();
        QTRY_VERIFY2(bar.isVisible() && bar.text().contains(u"damaged"_s), qPrintable(bar.text()));
        m_dialogs.file = path(u"saved.starboard"_s);
        QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_COMPARE(m_desk->session().workspacePath(), path(u"saved.starboard"_s));
        QTRY_VERIFY(m_desk->session().overview().facts > 0);
    }
};

QTEST_MAIN(TestWorkspaceFile)
#include "test_workspacefile.moc"
