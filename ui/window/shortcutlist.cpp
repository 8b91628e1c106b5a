#include "ui/window/shortcutlist.h"

#include "ui/look/look.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace starboard {

using namespace Qt::StringLiterals;

ShortcutList::ShortcutList(const QList<QAction *> &actions, const QList<QPair<QString, QString>> &more, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutList"_s);
    setWindowTitle(tr("Shortcuts"));
    auto *table = new QTableWidget(0, 2, this);
    table->setObjectName(u"shortcutTable"_s);
    table->setAccessibleName(tr("Shortcuts"));
    table->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(space::tableRow);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    const auto add = [&](const QString &command, const QString &keys) {
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(command));
        table->setItem(row, 1, new QTableWidgetItem(keys));
    };
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            add(QString(action->text()).remove(u'&').remove(u'…'), QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText));
    }
    for (const auto &[command, keys] : more)
        add(command, keys);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    resize(460, 560);
}

} // namespace starboard
