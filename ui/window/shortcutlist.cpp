#include "ui/window/shortcutlist.h"

#include "ui/look/look.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QRegularExpression>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>

namespace starboard {

using namespace Qt::StringLiterals;

namespace {

// What is done by keys inside the views; keys that are words themselves are translated.
struct Entry {
    const char *command;
    const char *keys;
};

constexpr std::array entries{
    Entry{QT_TRANSLATE_NOOP("starboard::ShortcutList", "In charts: the next or previous mark"), QT_TRANSLATE_NOOP("starboard::ShortcutList", "Arrow keys")},
    Entry{QT_TRANSLATE_NOOP("starboard::ShortcutList", "In charts: one level down"), QT_TRANSLATE_NOOP("starboard::ShortcutList", "Enter, double click")},
    Entry{QT_TRANSLATE_NOOP("starboard::ShortcutList", "In charts: show as table"), "Alt+T"},
    Entry{QT_TRANSLATE_NOOP("starboard::ShortcutList", "In the months of the filter: move the span, move its end"),
          QT_TRANSLATE_NOOP("starboard::ShortcutList", "Arrow keys, with Shift")},
    Entry{QT_TRANSLATE_NOOP("starboard::ShortcutList", "In trees: tick"), QT_TRANSLATE_NOOP("starboard::ShortcutList", "Space")},
    Entry{QT_TRANSLATE_NOOP("starboard::ShortcutList", "In trees: only this one"), QT_TRANSLATE_NOOP("starboard::ShortcutList", "Enter, double click")},
    Entry{QT_TRANSLATE_NOOP("starboard::ShortcutList", "Evidence: step through the sentences, open the article"),
          QT_TRANSLATE_NOOP("starboard::ShortcutList", "Up and down, Enter")},
    Entry{QT_TRANSLATE_NOOP("starboard::ShortcutList", "Ledger: edit the cell"), "F2"},
    Entry{QT_TRANSLATE_NOOP("starboard::ShortcutList", "Ledger: confirm, reject, back to unreviewed"), "C, X, U"},
    Entry{QT_TRANSLATE_NOOP("starboard::ShortcutList", "Ledger: copy the rows with their heads"), "Ctrl+C"},
    Entry{QT_TRANSLATE_NOOP("starboard::ShortcutList", "Ledger: open the article"), "Enter"},
    Entry{QT_TRANSLATE_NOOP("starboard::ShortcutList", "Articles: next and previous fact, next and previous article"), "N, P, J, K"},
    Entry{QT_TRANSLATE_NOOP("starboard::ShortcutList", "Articles: confirm the article, confirm the fact, reject it, add one"), "Ctrl+Enter, C, X, A"},
    Entry{QT_TRANSLATE_NOOP("starboard::ShortcutList", "Articles: date, split, merge"), "D, S, M"},
    Entry{QT_TRANSLATE_NOOP("starboard::ShortcutList", "Articles: link as reprints, no reprint"), "L, U"},
    Entry{QT_TRANSLATE_NOOP("starboard::ShortcutList", "Articles: the printed page, fit its width"), "I, 0"},
    Entry{QT_TRANSLATE_NOOP("starboard::ShortcutList", "Review: next, previous, skip"), "J, K, S"},
    Entry{QT_TRANSLATE_NOOP("starboard::ShortcutList", "Review: confirm, reject, correct"), "C, X, E"},
    Entry{QT_TRANSLATE_NOOP("starboard::ShortcutList", "Review: count A, count B, both, neither"), "1, 2, 3, 4"},
    Entry{QT_TRANSLATE_NOOP("starboard::ShortcutList", "Review: the log, the log of this fact"), "L, H"},
};

// The words of a menu's line without its mnemonic, which Chinese has in brackets: 导入(&I)…
QString plain(QString text)
{
    static const QRegularExpression bracketed(u"\\(&.\\)"_s);
    return text.remove(bracketed).remove(u'&').remove(u'…');
}

} // namespace

ShortcutList::ShortcutList(const QList<QAction *> &actions, int views, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"shortcutList"_s);
    setWindowTitle(tr("Shortcuts"));
    auto *table = new QTableWidget(0, 2, this);
    table->setObjectName(u"shortcutTable"_s);
    table->setAccessibleName(tr("Shortcuts"));
    table->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(space::tableRow);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    const auto add = [&](const QString &command, const QString &keys) {
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(command));
        table->setItem(row, 1, new QTableWidgetItem(keys));
    };
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            add(plain(action->text()), QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText));
    }
    add(tr("Go to a view"), u"Ctrl+1…%1"_s.arg(views));
    for (const Entry &entry : entries)
        add(tr(entry.command), tr(entry.keys));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    resize(460, 560);
}

} // namespace starboard
