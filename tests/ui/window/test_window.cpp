// The window as a person uses it: mouse, keys and menus, with the figures shown compared to accounts made by hand.
//
// The workspace of these tests (all invented), first half of 2023, flying wires:
//   华龙区 (410902)  May 100, June 28           → 128
//   清丰县 (410922)  June 90余                  → ≥90
//   濮阳市 (4109)    128 + ≥90                  → ≥218; May 100, June ≥118
//   a plan of 150 in 华龙区 counts nowhere.
// Inspection in 华龙区, January to June: found 742, rectified 701, rate 701 / 742 = 94.47 %.
#include "app/starboard/desk.h"
#include "model/store/intake.h"
#include "tests/support/scripteddialogs.h"
#include "ui/filter/filterpanel.h"
#include "ui/filter/ticktree.h"
#include "ui/notice/emptystate.h"
#include "ui/notice/messagebar.h"
#include "ui/overview/keyfigure.h"
#include "ui/overview/overviewview.h"
#include "ui/chart/columnchart.h"
#include "ui/chart/funnelchart.h"
#include "ui/provenance/evidencepanel.h"
#include "ui/provenance/sentencecard.h"
#include "ui/window/searchfield.h"
#include "ui/window/shortcutlist.h"
#include "ui/window/tour.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QCompleter>
#include <QDirIterator>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QXmlStreamReader>

#include <sqlite3.h>

using namespace starboard;
using namespace Qt::StringLiterals;

namespace {

struct Told {
    const char *id;
    const char *document;
    const char *code;
    const char *place;
    const char *value;
    const char *bound;
    const char *from;
    const char *to;
    const char *status = "actual";
    const char *unit = "处";
};

constexpr Told told[]{
    {"a", "p1", "flying_wires", "410902", "100", "exact", "2023-05-01", "2023-05-31"},
    {"b", "p2", "flying_wires", "410902", "28", "exact", "2023-06-01", "2023-06-30"},
    {"c", "p2", "flying_wires", "410922", "90", "at_least", "2023-06-01", "2023-06-30"},
    {"d", "p3", "problems_found", "410902", "742", "exact", "2023-01-01", "2023-06-30", "actual", "个"},
    {"e", "p3", "problems_rectified", "410902", "701", "exact", "2023-01-01", "2023-06-30", "actual", "个"},
    {"f", "p1", "flying_wires", "410902", "150", "exact", "2023-06-01", "2023-06-30", "planned"},
};

std::vector<FactLine> lines()
{
    std::vector<FactLine> made;
    for (const Told &entry : told) {
        FactLine line;
        Fact &fact = line.fact;
        fact.id = entry.id;
        fact.code = entry.code;
        fact.family = std::string_view(entry.code) == "flying_wires" ? Family::Rectification : Family::Inspection;
        fact.value = *Decimal::parse(entry.value);
        fact.bound = *boundFromName(entry.bound);
        fact.unit = entry.unit;
        fact.number = entry.value;
        fact.quote = std::string("清理整治") + entry.value + entry.unit;
        fact.placeCode = entry.place;
        fact.district = entry.place;
        fact.status = *statusFromName(entry.status);
        fact.period = {parseDate(entry.from), parseDate(entry.to), PeriodKind::Span};
        fact.confidence = 0.95;
        line.document = entry.document;
        line.issued = parseDate("2023-07-04");
        made.push_back(std::move(line));
    }
    return made;
}

Filter firstHalf()
{
    Filter filter;
    filter.from = parseDate("2023-01-01");
    filter.to = parseDate("2023-06-30");
    return filter;
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    test::ScriptedDialogs m_dialogs;
    std::unique_ptr<Desk> m_desk;

    template <typename T> T *find(const QString &name) { return m_desk->window().findChild<T *>(name); }
    QAction *action(const char *name) { return m_desk->window().findChild<QAction *>(QLatin1String(name)); }
    OverviewView *overview() { return static_cast<OverviewView *>(m_desk->window().view(u"overview"_s)); }
    EvidencePanel *evidence() { return m_desk->window().findChild<EvidencePanel *>(); }
    QString path(const QString &name) const { return m_folder->filePath(name); }

    void settle()
    {
        QTRY_VERIFY(overview()->settled() && evidence()->settled() && !m_desk->session().worker().busy());
    }

    void openFilled()
    {
        {
            auto workspace = Workspace::create(path(u"w.starboard"_s).toStdString());
            QVERIFY(workspace);
            const auto arrived = Intake(*workspace).importFacts(lines());
            QVERIFY(arrived);
            QCOMPARE(arrived->added, std::int64_t(std::size(told)));
        }
        m_desk->session().openWorkspace(path(u"w.starboard"_s), Access::Existing);
        QTRY_VERIFY(m_desk->session().hasFacts());
        m_desk->session().setFilter(firstHalf());
        settle();
    }

    KeyFigure *keyFigure(const std::string &indicator)
    {
        for (KeyFigure *figure : m_desk->window().findChildren<KeyFigure *>()) {
            if (figure->indicator() == indicator)
                return figure;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_dialogs = {};
        DeskOptions options;
        options.settingsFile = path(u"settings.ini"_s);
        options.language = u"en"_s;
        options.theme = Theme::Light;
        options.today = [] { return *parseDate("2023-07-31"); };
        options.dialogs = &m_dialogs;
        auto desk = Desk::make(options);
        QVERIFY2(desk, desk ? "" : desk.error().message.c_str());
        m_desk = std::move(*desk);
        m_desk->window().resize(1440, 900);
        m_desk->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_desk->window()));
    }

    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void emptyStatesSayWhatToDo()
    {
        auto *empty = find<EmptyState>(u"emptyState"_s);
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->sentence(), u"No workspace is open."_s);
        m_dialogs.file = path(u"new.starboard"_s);
        QTest::mouseClick(empty->findChild<QWidget *>(u"emptyButton"_s), Qt::LeftButton);
        QCOMPARE(m_dialogs.asked, QStringList{u"New workspace"_s});
        QTRY_VERIFY(m_desk->session().hasWorkspace());
        QCOMPARE(empty->sentence(), u"This workspace holds no pages yet."_s);
    }

    void menuStates_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("closed");
        QTest::addColumn<bool>("filled");
        QTest::newRow("import") << QByteArray("import") << false << true;
        QTest::newRow("export") << QByteArray("exportData") << false << true;
        QTest::newRow("report") << QByteArray("report") << false << true;
        QTest::newRow("open") << QByteArray("openWorkspace") << true << true;
        QTest::newRow("undo") << QByteArray("undo") << false << false;
        QTest::newRow("clear filter") << QByteArray("clearFilter") << false << true;
        QTest::newRow("back") << QByteArray("back") << false << true;
        QTest::newRow("forward") << QByteArray("forward") << false << false;
        QTest::newRow("up") << QByteArray("up") << false << false;
    }
    void menuStates()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, closed);
        QFETCH(bool, filled);
        QVERIFY(action(name.constData()));
        QCOMPARE(action(name.constData())->isEnabled(), closed);
        openFilled();
        QCOMPARE(action(name.constData())->isEnabled(), filled);
    }

    void figuresAreThoseOfTheAccounts()
    {
        openFilled();
        QVERIFY(keyFigure("flying_wires"));
        QCOMPARE(keyFigure("flying_wires")->figureText(), u"≥218 处"_s);
        QCOMPARE(keyFigure("problems_found")->figureText(), u"742 个"_s);
        QCOMPARE(keyFigure("problems_rectified")->figureText(), u"701 个"_s);
        QCOMPARE(keyFigure("rectification_rate")->figureText(), u"94.47%"_s);
        QCOMPARE(keyFigure("star5_branches")->figureText(), u"no report"_s); // nothing is not zero
        const auto &months = find<ColumnChart>(u"monthChart"_s)->columns();
        QCOMPARE(months.size(), std::size_t(6));
        QVERIFY(!months[0].value);
        QCOMPARE(months[4].figure, u"100"_s);
        QCOMPARE(months[5].figure, u"≥118"_s);
        QCOMPARE(months[5].bound, Bound::AtLeast);
    }

    void aFigureLeadsToItsSentences()
    {
        openFilled();
        QTest::mouseClick(keyFigure("flying_wires"), Qt::LeftButton);
        settle();
        const Evidence &shown = evidence()->evidence();
        QCOMPARE(shown.counted.size(), std::size_t(3));
        QCOMPARE(shown.dismissed.size(), std::size_t(1));
        QCOMPARE(shown.dismissed.front().why, Why::Plan);
        QVERIFY(find<QLabel>(u"evidenceFigure"_s)->text().contains(u"218"_s));
        const QList<SentenceCard *> cards = evidence()->findChildren<SentenceCard *>();
        QCOMPARE(cards.size(), 3);
        for (const SentenceCard *card : cards)
            QCOMPARE(card->witness().sentence.mid(card->witness().numberAt, card->witness().numberLength),
                     QString::fromStdString(card->witness().row.fact.number));
        cards.front()->findChild<QAction *>(u"copySentence"_s)->trigger(); // from the card's menu
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(cards.front()->witness().sentence));
    }

    void aMarkIsReachedByKeys()
    {
        openFilled();
        auto *months = find<ColumnChart>(u"monthChart"_s);
        months->setFocus();
        QTRY_VERIFY(months->hasFocus());
        QTest::keyClick(months, Qt::Key_End);
        settle();
        QCOMPARE(m_desk->session().selection().from, parseDate("2023-06-01"));
        QCOMPARE(evidence()->evidence().counted.size(), std::size_t(2));
        QVERIFY(months->accessibleDescription().contains(u"118"_s));
        QTest::keyClick(months, Qt::Key_T, Qt::AltModifier);
        QVERIFY(months->showsTable());
    }

    void aBarLeadsDownAndThePathLeadsUp()
    {
        openFilled();
        auto *funnel = find<FunnelChart>(u"funnelChart"_s);
        QCOMPARE(funnel->rows().front().name, u"华龙区"_s);
        QTest::mouseDClick(funnel, Qt::LeftButton, {}, funnel->mark(1).area.center().toPoint());
        settle();
        QCOMPARE(m_desk->session().filter().places, std::vector<std::string>{"410902"});
        QCOMPARE(keyFigure("flying_wires")->figureText(), u"128 处"_s);
        action("up")->trigger();
        settle();
        QCOMPARE(m_desk->session().filter().places, std::vector<std::string>{"4109"});
        action("back")->trigger();
        action("back")->trigger();
        settle();
        QVERIFY(m_desk->session().filter().places.empty());
        QCOMPARE(keyFigure("flying_wires")->figureText(), u"≥218 处"_s);
    }

    void tickingAPlaceFilters()
    {
        openFilled();
        auto *places = find<TickTree>(u"places"_s);
        QTRY_COMPARE(places->model().leaves(), 2);
        QVERIFY(places->model().setData(places->model().indexOf(u"410922"_s), Qt::Unchecked, Qt::CheckStateRole));
        settle();
        QCOMPARE(m_desk->session().filter().places, std::vector<std::string>{"410902"});
        QCOMPARE(keyFigure("flying_wires")->figureText(), u"128 处"_s);
    }

    void chipsAreRemovable()
    {
        openFilled();
        auto *chip = find<QToolButton>(u"chip_period"_s);
        QVERIFY(chip);
        QVERIFY(chip->text().startsWith(u"First half of 2023"_s));
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(!m_desk->session().filter().from);
        QTRY_VERIFY(!find<QToolButton>(u"chip_period"_s));
    }

    void presetsFollowTheDay()
    {
        openFilled();
        auto *lastMonth = find<QToolButton>(u"preset1"_s);
        QTest::mouseClick(lastMonth, Qt::LeftButton);
        settle();
        QCOMPARE(m_desk->session().filter().from, parseDate("2023-06-01"));
        QCOMPARE(m_desk->session().filter().to, parseDate("2023-06-30"));
        QCOMPARE(keyFigure("flying_wires")->figureText(), u"≥118 处"_s);
        QVERIFY(lastMonth->isChecked());
    }

    void placesAreFoundByPinyin()
    {
        openFilled();
        auto *places = find<TickTree>(u"places"_s);
        QTRY_COMPARE(places->model().leaves(), 2);
        QTest::keyClicks(places->search(), u"qfx"_s); // 清丰县
        const QAbstractItemModel *shown = places->tree()->model();
        QCOMPARE(shown->rowCount(shown->index(0, 0)), 1);
        QCOMPARE(shown->index(0, 0, shown->index(0, 0)).data().toString(), u"清丰县"_s);
        places->search()->clear();
        QCOMPARE(shown->rowCount(shown->index(0, 0)), 2);
    }

    void theSearchOffersPlacesAndIndicators()
    {
        openFilled();
        QTRY_COMPARE(find<TickTree>(u"places"_s)->model().leaves(), 2);
        auto *search = find<SearchField>(u"search"_s);
        QSignalSpy place(search, &SearchField::placeAsked);
        QTest::keyClicks(search, u"hualong"_s);
        const QAbstractItemModel *offers = search->completer()->model();
        QCOMPARE(offers->rowCount(), 1);
        QVERIFY(offers->index(0, 0).data().toString().startsWith(u"华龙区"_s));
        Q_EMIT search->completer()->activated(search->completer()->completionModel()->index(0, 0));
        QTRY_COMPARE(place.size(), 1);
        settle();
        QCOMPARE(m_desk->session().filter().places, std::vector<std::string>{"410902"});
        QCOMPARE(keyFigure("flying_wires")->figureText(), u"128 处"_s);
        QVERIFY(search->text().isEmpty());
    }

    void accountsAsKnownOnADay()
    {
        openFilled(); // everything was issued on 4 July 2023
        Filter filter = m_desk->session().filter();
        filter.knownOn = parseDate("2023-07-03");
        m_desk->session().setFilter(filter);
        settle();
        QCOMPARE(keyFigure("flying_wires")->figureText(), u"no report"_s);
        QVERIFY(find<QToolButton>(u"chip_knownOn"_s));
        QVERIFY(find<QToolButton>(u"knownOn"_s)->text().contains(u"2023-07-03"_s));
        filter.knownOn = parseDate("2023-07-04");
        m_desk->session().setFilter(filter);
        settle();
        QCOMPARE(keyFigure("flying_wires")->figureText(), u"≥218 处"_s);
        QTest::mouseClick(find<QToolButton>(u"chip_knownOn"_s), Qt::LeftButton);
        QVERIFY(!m_desk->session().filter().knownOn);
    }

    void theFilterFoldsToAStrip()
    {
        openFilled();
        auto *panel = find<FilterPanel>(u"filterPanel"_s);
        auto *strip = find<QAbstractButton>(u"filterStrip"_s);
        QVERIFY(panel->isVisible() && !strip->isVisible());
        m_desk->window().showView(u"articles"_s); // the paper takes the room
        QVERIFY(!panel->isVisible() && strip->isVisible());
        QCOMPARE(strip->width(), space::foldedStrip);
        QTest::mouseClick(strip, Qt::LeftButton);
        QVERIFY(panel->isVisible() && !strip->isVisible());
        m_desk->window().showView(u"overview"_s);
        QVERIFY(panel->isVisible());
        QTest::mouseClick(find<QToolButton>(u"foldFilter"_s), Qt::LeftButton);
        QVERIFY(!panel->isVisible() && strip->isVisible());
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_Space);
        QVERIFY(panel->isVisible());
    }

    void theTourIsShownOnce()
    {
        QVERIFY(!find<Tour>(u"tour"_s)); // this window does not greet
        openFilled();
        action("tour")->trigger();
        auto *tour = find<Tour>(u"tour"_s);
        QVERIFY(tour && tour->isVisible());
        QCOMPARE(tour->step(), 0);
        QTest::keyClick(tour, Qt::Key_Right);
        QCOMPARE(tour->step(), 1);
        QTest::keyClick(tour, Qt::Key_Left);
        QCOMPARE(tour->step(), 0);
        QTest::keyClick(tour, Qt::Key_Escape);
        QTRY_VERIFY(!find<Tour>(u"tour"_s));
        for (const bool first : {true, false}) { // a program that greets: the first time, never again
            m_desk.reset();
            DeskOptions options;
            options.settingsFile = path(u"greeting.ini"_s);
            options.language = u"en"_s;
            options.dialogs = &m_dialogs;
            options.greets = true;
            auto desk = Desk::make(options);
            QVERIFY(desk);
            m_desk = std::move(*desk);
            m_desk->window().show();
            QVERIFY(QTest::qWaitForWindowExposed(&m_desk->window()));
            m_desk->session().openWorkspace(path(u"w.starboard"_s), Access::Existing);
            QTRY_VERIFY(m_desk->session().hasFacts());
            settle();
            QCOMPARE(find<Tour>(u"tour"_s) != nullptr, first);
        }
    }

    void whatIsSavedAsAViewComesBack()
    {
        openFilled();
        m_desk->window().showView(u"trend"_s);
        m_dialogs.text = u"Half-year"_s;
        action("saveView")->trigger();
        QTRY_VERIFY(action("saved_Half-year"));
        m_desk->window().showView(u"overview"_s);
        m_desk->session().setFilter({});
        action("saved_Half-year")->trigger();
        QCOMPARE(m_desk->window().currentView()->id(), u"trend"_s);
        QCOMPARE(m_desk->session().filter().to, parseDate("2023-06-30"));
    }

    void aNarrowWindowKeepsItsSearch()
    {
        openFilled();
        auto *search = find<SearchField>(u"search"_s);
        for (const int width : {1920, 1280, 1024}) {
            m_desk->window().resize(width, 768);
            QCoreApplication::processEvents();
            QVERIFY2(search->isVisible(), qPrintable(QString::number(width)));
            QVERIFY(search->mapTo(&m_desk->window(), search->rect().bottomRight()).x() < m_desk->window().width());
        }
    }

    // Evidence beside the view does not push the window wider, whatever view is hidden behind.
    void aSelectionLeavesTheWindowItsWidth()
    {
        openFilled();
        MainWindow &window = m_desk->window();
        window.resize(1280, 800);
        QTRY_VERIFY(overview()->settled());
        m_desk->session().select({"410902", "flying_wires", {}, parseDate("2023-01-01"), parseDate("2023-06-30"), 0});
        QTRY_VERIFY(evidence()->settled() && evidence()->isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(window.width(), 1280);
        for (const char16_t *id : {u"trend", u"overview", u"compare", u"ledger", u"review", u"ranking", u"articles", u"overview"}) {
            window.showView(QString::fromUtf16(id));
            QTRY_VERIFY(window.currentView()->settled() && evidence()->settled());
            QCoreApplication::processEvents();
            QVERIFY2(window.width() == 1280, qPrintable(u"%1: %2"_s.arg(QString::fromUtf16(id)).arg(window.width())));
        }
    }

    void aFilterThatFindsNothingSaysWhatToDo()
    {
        openFilled();
        Filter nothing = firstHalf();
        nothing.text = "no such words";
        m_desk->session().setFilter(nothing);
        QTRY_VERIFY(overview()->settled());
        auto *empty = overview()->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY(overview()->settled() && !empty->isVisible());
        QVERIFY(m_desk->session().filter().empty());
    }

    void everyViewFitsASmallScreen_data()
    {
        QTest::addColumn<bool>("chinese");
        QTest::newRow("English") << false;
        QTest::newRow("Chinese") << true;
    }
    void everyViewFitsASmallScreen()
    {
        QFETCH(bool, chinese);
        openFilled();
        if (chinese)
            QTest::mouseClick(find<QToolButton>(u"languageSwitch"_s), Qt::LeftButton);
        MainWindow &window = m_desk->window();
        for (const char16_t *id : {u"overview", u"trend", u"compare", u"ranking", u"ledger", u"articles", u"review"}) {
            window.showView(QString::fromUtf16(id));
            QTRY_VERIFY(window.currentView()->settled() && !m_desk->session().worker().busy());
            for (const int width : {1270, 1024}) { // dragged: on the way the evidence goes below the view
                window.resize(width, 700);
                QCoreApplication::processEvents();
            }
            QVERIFY2(window.width() == 1024 && window.height() == 700,
                     qPrintable(u"%1 takes %2×%3 (the view itself %4×%5)"_s.arg(QString::fromUtf16(id)).arg(window.width()).arg(window.height())
                                    .arg(window.currentView()->minimumSizeHint().width()).arg(window.currentView()->minimumSizeHint().height())));
        }
    }

    // A table is taken out of the file under the open window: the view has its answer, though it be a failure.
    void aFailedQuestionSettles()
    {
        openFilled();
        sqlite3 *file = nullptr;
        QCOMPARE(sqlite3_open(path(u"w.starboard"_s).toUtf8().constData(), &file), SQLITE_OK);
        QCOMPARE(sqlite3_exec(file, "PRAGMA foreign_keys=OFF; DROP TABLE facts", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(file);
        QSignalSpy failures(&m_desk->session(), &Session::failed);
        for (const char16_t *id : {u"overview", u"trend", u"compare", u"ranking", u"ledger", u"articles", u"review"}) {
            m_desk->window().showView(QString::fromUtf16(id));
            Filter other = firstHalf();
            other.families = {Family::Inspection};
            m_desk->session().setFilter(other);
            m_desk->session().setFilter(firstHalf());
            QTRY_VERIFY2(m_desk->window().currentView()->settled() && evidence()->settled(), qPrintable(QString::fromUtf16(id)));
        }
        QVERIFY(!failures.isEmpty());
        QTRY_VERIFY(m_desk->window().findChild<MessageBar *>()->isVisible());
    }

    void theShortcutsOfTheViewsAreListed()
    {
        const ShortcutList list({action("import"), action("about")}, 7);
        const auto *table = list.findChild<QTableWidget *>();
        const auto keysOf = [table](const QString &command) {
            const QList<QTableWidgetItem *> found = table->findItems(command, Qt::MatchExactly);
            return found.size() == 1 ? table->item(found.front()->row(), 1)->text() : QString();
        };
        QCOMPARE(keysOf(u"Import"_s), u"Ctrl+I"_s);
        QCOMPARE(keysOf(u"Go to a view"_s), u"Ctrl+1…7"_s);
        QCOMPARE(keysOf(u"Ledger: confirm, reject, back to unreviewed"_s), u"C, X, U"_s);
        QCOMPARE(keysOf(u"Review: next, previous, skip"_s), u"J, K, S"_s);
        QVERIFY(keysOf(u"About Starboard"_s).isEmpty()); // what has no key is not listed
    }

    void theLanguageSwitchesWhileRunning()
    {
        openFilled();
        auto *tabs = find<QTabBar>(u"tabs"_s);
        QCOMPARE(tabs->tabText(0), u"Overview"_s);
        QTest::mouseClick(find<QToolButton>(u"languageSwitch"_s), Qt::LeftButton);
        QTRY_COMPARE(tabs->tabText(0), u"总览"_s);
        QCOMPARE(action("import")->text(), u"导入(&I)…"_s);
        QVERIFY(find<QToolButton>(u"chip_period"_s));
        QVERIFY(keyFigure("problems_found")->accessibleName().startsWith(u"发现问题"_s));
        QTest::mouseClick(find<QToolButton>(u"languageSwitch"_s), Qt::LeftButton);
        QTRY_COMPARE(tabs->tabText(0), u"Overview"_s);
    }

    void darkIsDark()
    {
        action("themeDark")->trigger();
        QVERIFY(m_desk->window().palette().color(QPalette::Window).lightness() < 80);
        action("themeLight")->trigger();
        QVERIFY(m_desk->window().palette().color(QPalette::Window).lightness() > 200);
    }

    void filesDroppedOnTheWindowAreLookedAtFirst()
    {
        openFilled();
        const std::int64_t before = m_desk->session().overview().documents;
        QFile page(path(u"河东日报_20230316.txt"_s));
        QVERIFY(page.open(QIODevice::WriteOnly));
        page.write("　　本报讯（记者 张三）魏都区城管局清理飞线154处，清理小广告20处。\n");
        page.close();
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(page.fileName())});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(&m_desk->window(), &enter);
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(&m_desk->window(), &drop);
        auto *rows = find<QTableView>(u"importTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows->model()->rowCount(), 1, 30000);
        settle();
        QCOMPARE(m_desk->session().overview().documents, before); // looked at, not stored
        auto *start = find<QPushButton>(u"importStart"_s);
        QTRY_VERIFY(start->isEnabled());
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->session().overview().documents, before + 1, 30000);
        auto *done = find<QWidget>(u"importWindow"_s)->findChild<QWidget *>(u"emptyButton"_s);
        QTRY_VERIFY(done->isVisible());
        QTest::mouseClick(done, Qt::LeftButton);
        QCOMPARE(m_desk->window().currentView()->id(), u"articles"_s);
        QVERIFY(!find<QWidget>(u"importWindow"_s)->isVisible());
    }

    void failuresComeAsABar()
    {
        QFile file(path(u"broken.starboard"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no workspace at all, only words, and enough of them to be a file of some length");
        file.close();
        m_desk->session().openWorkspace(file.fileName(), Access::Existing);
        auto *bar = find<MessageBar>(u"messageBar"_s);
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->text().size() > 20);
    }

    void theWindowRemembersItself()
    {
        action("showEvidence")->setChecked(false);
        m_desk->window().close();
        m_desk.reset();
        DeskOptions options;
        options.settingsFile = path(u"settings.ini"_s);
        options.dialogs = &m_dialogs;
        auto desk = Desk::make(options);
        QVERIFY(desk);
        m_desk = std::move(*desk);
        QVERIFY(!action("showEvidence")->isChecked());
        QVERIFY(action("showFilter")->isChecked());
    }

    void everyFocusableWidgetHasAName()
    {
        openFilled();
        QTest::mouseClick(keyFigure("flying_wires"), Qt::LeftButton);
        settle();
        QStringList nameless;
        for (const QString &id : {u"overview"_s, u"trend"_s, u"compare"_s, u"ranking"_s, u"ledger"_s, u"articles"_s, u"review"_s}) {
            m_desk->window().showView(id);
            QTRY_VERIFY(!m_desk->session().worker().busy());
            for (QWidget *widget : m_desk->window().findChildren<QWidget *>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                    continue;
                QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
                if (!spoken || spoken->text(QAccessible::Name).isEmpty())
                    nameless.append(id + u": "_s + QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName());
            }
        }
        nameless.removeDuplicates();
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    // What the sources say through tr() stands in the files, and nothing is shown past them.
    void everyTextIsTranslatable()
    {
        QFile ts(QStringLiteral(STARBOARD_TRANSLATIONS "/starboard_zh_CN.ts"));
        QVERIFY(ts.open(QIODevice::ReadOnly));
        QSet<QString> known;
        QXmlStreamReader reader(&ts);
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"source")
                known.insert(reader.readElementText());
        }
        static const QRegularExpression said(u"(?:\\btr\\(|\\btranslate\\(\"[^\"]*\",\\s*|QT_TRANSLATE_NOOP\\(\"[^\"]*\",\\s*)\"((?:[^\"\\\\]|\\\\.)*)\"\\s*[,)]"_s);
        static const QRegularExpression past(
            u"\\b(?:setText|setTitle|setWindowTitle|setToolTip|setPlaceholderText|setAccessibleName|setAccessibleDescription|addAction|addTab)\\(\\s*u?\"(?!Ctrl|Alt|<|YYYY|中文 \\| EN)[^\"]*\\p{L}{2}"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        int texts = 0;
        for (const char16_t *layer : {u"/../ui", u"/../app"}) {
            QDirIterator files(QStringLiteral(STARBOARD_TRANSLATIONS) + QString::fromUtf16(layer), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString source = QString::fromUtf8(file.readAll());
                for (auto found = said.globalMatch(source); found.hasNext(); ++texts) {
                    const QString text = found.next().captured(1).replace(u"\\\""_s, u"\""_s).replace(u"\\n"_s, u"\n"_s);
                    QVERIFY2(known.contains(text), qPrintable(file.fileName() + u": "_s + text));
                }
                QVERIFY2(!past.match(source).hasMatch(), qPrintable(file.fileName() + u": "_s + past.match(source).captured()));
            }
        }
        QVERIFY(texts > 600);
    }

    void translationsAreComplete_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("zh_CN") << u"starboard_zh_CN.ts"_s;
        QTest::newRow("en") << u"starboard_en.ts"_s;
    }
    void translationsAreComplete()
    {
        QFETCH(QString, file);
        QFile ts(QStringLiteral(STARBOARD_TRANSLATIONS "/") + file);
        QVERIFY(ts.open(QIODevice::ReadOnly));
        const QByteArray bytes = ts.readAll();
        QVERIFY(bytes.count("<message") > 300);
        QCOMPARE(bytes.count("type=\"unfinished\""), 0);
        QCOMPARE(bytes.count("<translation></translation>") + bytes.count("<translation />"), 0);
    }
};

QTEST_MAIN(TestWindow)
#include "test_window.moc"
