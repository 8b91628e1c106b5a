// The window as a person uses it: mouse, keys and menus, with the figures shown compared to accounts made by hand.
#include "tests/ui/window/filledwindow.h"
#include "ui/chart/columnchart.h"
#include "ui/chart/funnelchart.h"
#include "ui/filter/ticktree.h"
#include "ui/notice/emptystate.h"
#include "ui/notice/messagebar.h"
#include "ui/provenance/sentencecard.h"
#include "ui/window/searchfield.h"
#include "ui/window/tour.h"

#include <QClipboard>
#include <QCompleter>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <sqlite3.h>

using namespace starboard;
using namespace Qt::StringLiterals;

class TestWindow : public QObject, private test::FilledWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeWindow(); }
    void cleanup() { discardWindow(); }

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
        openFilled(); // issued on 2, 3 and 4 July 2023; May's figure is in the first paper
        Filter filter = m_desk->session().filter();
        const auto knownOn = [&](const char *day) {
            filter.knownOn = parseDate(day);
            m_desk->session().setFilter(filter);
            settle();
            return keyFigure("flying_wires")->figureText();
        };
        QCOMPARE(knownOn("2023-07-01"), u"no report"_s);
        QVERIFY(find<QToolButton>(u"chip_knownOn"_s));
        QVERIFY(find<QToolButton>(u"knownOn"_s)->text().contains(u"2023-07-01"_s));
        QCOMPARE(knownOn("2023-07-02"), u"100 处"_s);
        QCOMPARE(knownOn("2023-07-03"), u"≥218 处"_s);
        QTest::mouseClick(find<QToolButton>(u"chip_knownOn"_s), Qt::LeftButton);
        QVERIFY(!m_desk->session().filter().knownOn);
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
        action("forget_Half-year")->trigger();
        QTRY_VERIFY(!action("saved_Half-year"));
        QTest::mouseClick(find<MessageBar>(u"messageBar"_s)->findChild<QPushButton *>(), Qt::LeftButton); // Undo
        QTRY_VERIFY(action("saved_Half-year"));
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

    void aChartThatCannotBeSavedIsToldOf()
    {
        openFilled();
        for (const QString &name : {u"starChart"_s, u"trendChart"_s, u"compareDots"_s, u"rankingChart"_s}) {
            auto *bar = find<MessageBar>(u"messageBar"_s);
            bar->dismiss();
            auto *chart = find<Chart>(name);
            QVERIFY(chart);
            QVERIFY(!chart->saveImage(u"/no/such/folder/chart.png"_s));
            Q_EMIT chart->saveFailed(u"/no/such/folder/chart.png"_s);
            QTRY_VERIFY2(bar->isVisible() && bar->text().contains(u"chart.png"_s), qPrintable(name));
        }
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
};

QTEST_MAIN(TestWindow)
#include "test_window.moc"
