// The editor of words as a person uses it: a synonym typed, tried on a sentence and on the pages, saved; the page's
// fact then has its indicator, a confirmed one stays as confirmed.
//
// The page (invented), issued 2023-04-02: “昆吾街道整治空中辫子23处，清理小广告40处。” The program knows 小广告, not 空中辫子.
#include "app/wiring/extraction.h"
#include "model/read/reader.h"
#include "model/store/intake.h"
#include "model/store/ledger.h"
#include "tests/support/testdesk.h"
#include "ui/words/changelist.h"
#include "ui/words/wordsdialog.h"
#include "ui/words/wordtable.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace starboard;
using namespace Qt::StringLiterals;

class TestWords : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    test::ScriptedDialogs m_dialogs;
    std::unique_ptr<Desk> m_desk;

    template <typename T> T *find(const QString &name) { return m_desk->window().findChild<T *>(name); }
    void press(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    std::string workspacePath() const { return m_folder->filePath(u"w.starboard"_s).toStdString(); }

    std::vector<FactRow> facts() const
    {
        const auto workspace = Workspace::open(workspacePath());
        return Ledger(*workspace).facts({}, {}, {}, 100)->rows;
    }

    // A row of the table in front, typed cell by cell.
    void typeRow(const QString &table, const QStringList &values)
    {
        auto *rows = find<WordTable>(table);
        find<QTabWidget>({})->setCurrentWidget(rows);
        press(u"addWord"_s);
        std::vector<QStringList> all = rows->rows();
        all.back() = values;
        rows->setRows(all);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("STARBOARD_WORDS", m_folder->filePath(u"words"_s).toUtf8());
        {
            auto workspace = Workspace::create(workspacePath());
            QVERIFY(workspace);
            const auto extract = loadExtraction();
            QVERIFY(extract);
            Document page = documentFromText(U"昆吾街道整治空中辫子23处，清理小广告40处。", "a.txt");
            page.hints.published = makeDate(2023, 4, 2);
            page.hints.dateSource = DateSource::Manifest;
            QVERIFY(Intake(*workspace).importDocument(page, (*extract)(page)));
        }
        const auto rows = facts();
        QCOMPARE(rows.size(), std::size_t(2));
        QVERIFY(rows[0].fact.code != "flying_wires");
        auto desk = test::makeDesk(*m_folder, m_dialogs);
        QVERIFY2(desk, desk ? "" : desk.error().message.c_str());
        m_desk = std::move(*desk);
        m_desk->window().show();
        m_desk->session().openWorkspace(QString::fromStdString(workspacePath()));
        QTRY_VERIFY(m_desk->session().hasFacts());
        m_desk->window().findChild<QAction *>(u"ownWords"_s)->trigger();
        QVERIFY(m_desk->window().findChild<WordsDialog *>());
    }

    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
        qunsetenv("STARBOARD_WORDS");
    }

    void aSynonymIsTriedAndSaved()
    {
        typeRow(u"ownSynonyms"_s, {u"flying_wires"_s, u"空中辫子"_s, {}});
        find<QPlainTextEdit>(u"trialText"_s)->setPlainText(u"昆吾街道整治空中辫子9处，新增车位3个。"_s);
        press(u"tryText"_s);
        auto *changes = m_desk->window().findChild<ChangeList *>();
        QTRY_COMPARE(changes->topLevelItemCount(), 1);
        QVERIFY(changes->topLevelItem(0)->text(2).contains(u"9 处"_s));

        press(u"tryAll"_s);
        QTRY_VERIFY2(find<QLabel>(u"wordsSentence"_s)->text().startsWith(u"0 new, 0 gone, 1 read otherwise, 1 as before"_s),
                     qPrintable(find<QLabel>(u"wordsSentence"_s)->text()));
        QVERIFY(facts()[0].fact.code != "flying_wires"); // a trial writes nothing

        press(u"saveWords"_s);
        QTRY_COMPARE(facts()[0].fact.code, std::string("flying_wires"));
        QCOMPARE(facts()[0].fact.value, Decimal(23));
        QCOMPARE(OwnWords::read(qgetenv("STARBOARD_WORDS").toStdString())->synonyms.size(), std::size_t(1));
    }

    void aNewIndicatorIsInTheCatalogueAtOnce()
    {
        typeRow(u"ownIndicators"_s, {u"空中线缆"_s, u"Cables"_s, u"rectification"_s, u"处"_s, u"sum"_s, u"bad"_s, u"空中辫子"_s, {}});
        press(u"saveWords"_s);
        QTRY_COMPARE(facts()[0].fact.code, std::string("own_1"));
        QTRY_VERIFY(m_desk->session().catalogue().find("own_1"));
        QCOMPARE(m_desk->session().catalogue().find("own_1")->zh, std::string("空中线缆"));
    }

    void whatMakesNoSenseIsMarkedAndNotSaved_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<QString>("said");
        QTest::newRow("no unit") << u"ownIndicators"_s << QStringList{u"线缆"_s, {}, u"other"_s, {}, u"sum"_s, u"bad"_s, u"辫子"_s, {}} << u"measure word"_s;
        QTest::newRow("known measure word") << u"ownMeasures"_s << QStringList{u"处"_s, u"item"_s, {}, {}} << u"already"_s;
        QTest::newRow("factor") << u"ownMeasures"_s << QStringList{u"沓儿"_s, u"item"_s, u"张"_s, u"ten"_s} << u"fraction"_s;
        QTest::newRow("place") << u"ownPlaces"_s << QStringList{u"老城"_s, u"999999"_s} << u"official list"_s;
    }
    void whatMakesNoSenseIsMarkedAndNotSaved()
    {
        QFETCH(QString, table);
        QFETCH(QStringList, row);
        QFETCH(QString, said);
        typeRow(table, row);
        press(u"saveWords"_s);
        QVERIFY2(find<QLabel>(u"wordsSentence"_s)->text().contains(said), qPrintable(find<QLabel>(u"wordsSentence"_s)->text()));
        QVERIFY(!QFile::exists(QString::fromUtf8(qgetenv("STARBOARD_WORDS"))));
    }

    void unsavedWordsAreNotThrownAwayUnasked()
    {
        typeRow(u"ownPlaces"_s, {u"老城"_s, u"410902"_s});
        auto *dialog = m_desk->window().findChild<WordsDialog *>();
        m_dialogs.yes = false;
        dialog->reject();
        QVERIFY(dialog->isVisible());
        m_dialogs.yes = true;
        dialog->reject();
        QVERIFY(!dialog->isVisible());
    }
};

QTEST_MAIN(TestWords)
#include "test_words.moc"
