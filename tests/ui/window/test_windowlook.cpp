// How the window fits its screen, looks, speaks and remembers itself.
#include "tests/ui/window/filledwindow.h"
#include "ui/filter/filterpanel.h"
#include "ui/window/searchfield.h"
#include "ui/window/shortcutlist.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace starboard;
using namespace Qt::StringLiterals;

class TestWindowLook : public QObject, private test::FilledWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeWindow(); }
    void cleanup() { discardWindow(); }

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

    // With evidence below, too.
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
        m_desk->session().select({"410902", "flying_wires", {}, parseDate("2023-01-01"), parseDate("2023-06-30"), 0});
        for (const char16_t *id : {u"overview", u"trend", u"compare", u"ranking", u"ledger", u"articles", u"review"}) {
            window.showView(QString::fromUtf16(id));
            QTRY_VERIFY(window.currentView()->settled() && evidence()->settled() && !m_desk->session().worker().busy());
            for (const int width : {1270, 1024}) { // dragged: on the way the evidence goes below the view
                window.resize(width, 700);
                QCoreApplication::processEvents();
            }
            for (int mode = 0; auto *choice = window.currentView()->findChild<QToolButton *>(u"%1Mode%2"_s.arg(QString::fromUtf16(id)).arg(mode)); ++mode) {
                QTest::mouseClick(choice, Qt::LeftButton); // each way of showing it
                QTRY_VERIFY(window.currentView()->settled() && !m_desk->session().worker().busy());
            }
            QVERIFY2(window.width() == 1024 && window.height() == 700,
                     qPrintable(u"%1 takes %2×%3 (the view itself %4×%5)"_s.arg(QString::fromUtf16(id)).arg(window.width()).arg(window.height())
                                    .arg(window.currentView()->minimumSizeHint().width()).arg(window.currentView()->minimumSizeHint().height())));
        }
    }

    void chipsThatHaveNoRoomStandInAMenu()
    {
        openFilled();
        MainWindow &window = m_desk->window();
        window.resize(1024, 700);
        Filter filter = firstHalf();
        filter.places = {"410902"};
        filter.indicators = {"flying_wires", "problems_found", "problems_rectified"};
        filter.statuses = {Status::Actual};
        filter.reviews = {ReviewState::Unreviewed};
        filter.text = "清理整治";
        m_desk->session().setFilter(filter);
        settle();
        auto *more = find<QToolButton>(u"moreChips"_s);
        QVERIFY(more->isVisible());
        QCOMPARE(window.width(), 1024);
        auto *words = find<QToolButton>(u"chip_text"_s);
        QVERIFY(!words->isVisible());
        QList<QAction *> listed = more->menu()->actions();
        listed.erase(std::remove_if(listed.begin(), listed.end(), [](const QAction *action) { return !action->isVisible(); }), listed.end());
        QCOMPARE(more->text(), u"+%1"_s.arg(listed.size()));
        const auto last = std::find_if(listed.begin(), listed.end(), [](const QAction *action) { return action->text().contains(u"清理整治"_s); });
        QVERIFY(last != listed.end());
        (*last)->trigger();
        QVERIFY(m_desk->session().filter().text.empty());
        window.resize(1920, 1000);
        QTRY_VERIFY(!find<QToolButton>(u"moreChips"_s)->isVisible());
    }

    void figuresStandOnOneLine()
    {
        openFilled();
        m_desk->window().resize(1024, 768); // in English names and reasons take several lines here
        QTRY_VERIFY(overview()->width() < 820);
        const auto lines = [this] {
            QSet<int> found;
            for (const KeyFigure *figure : m_desk->window().findChildren<KeyFigure *>()) {
                if (figure->isVisible())
                    found.insert(figure->parts()[1]->mapTo(&m_desk->window(), QPoint()).y());
            }
            return found.size();
        };
        QTRY_COMPARE(lines(), 1);
    }

    // Arrows move in a table; Tab leads out of it.
    void tabLeavesTheTables()
    {
        openFilled();
        for (const auto &[id, name] : {std::pair{u"compare"_s, u"compareGrid"_s}, std::pair{u"ranking"_s, u"rankingTopTable"_s}, std::pair{u"ledger"_s, u"ledgerTable"_s}}) {
            m_desk->window().showView(id);
            QTRY_VERIFY(m_desk->window().currentView()->settled() && !m_desk->session().worker().busy());
            auto *table = find<QTableView>(name);
            table->setFocus();
            QTRY_VERIFY(table->hasFocus());
            QTest::keyClick(table, Qt::Key_Tab);
            QVERIFY2(!table->hasFocus(), qPrintable(name));
        }
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
        QTest::mouseClick(find<QToolButton>(u"languageSwitch"_s), Qt::LeftButton);
        QTRY_COMPARE(action("import")->text(), u"导入(&I)…"_s);
        const ShortcutList chinese({action("import")}, 7);
        QCOMPARE(chinese.findChild<QTableWidget *>()->item(0, 0)->text(), u"导入"_s); // without its mnemonic (&I)
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
        m_desk->window().setSystemTheme(Theme::Dark); // what the user chose stands
        QVERIFY(m_desk->window().palette().color(QPalette::Window).lightness() > 200);
        action("themeSystem")->trigger();
        QVERIFY(m_desk->window().palette().color(QPalette::Window).lightness() < 80);
        m_desk->window().setSystemTheme(Theme::Light);
        QVERIFY(m_desk->window().palette().color(QPalette::Window).lightness() > 200);
    }

    void theWindowRemembersItself()
    {
        action("showEvidence")->setChecked(false);
        m_desk->window().resizeDocks({find<QDockWidget>(u"filterDock"_s)}, {300}, Qt::Horizontal);
        QTRY_COMPARE(find<QDockWidget>(u"filterDock"_s)->width(), 300);
        m_desk->window().close();
        m_desk.reset();
        DeskOptions options;
        options.settingsFile = path(u"settings.ini"_s);
        options.dialogs = &m_dialogs;
        auto desk = Desk::make(options);
        QVERIFY(desk);
        m_desk = std::move(*desk);
        m_desk->window().show();
        QTRY_COMPARE(find<QDockWidget>(u"filterDock"_s)->width(), 300);
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
};

QTEST_MAIN(TestWindowLook)
#include "test_windowlook.moc"
