// F1: every command with its keys, read from the actions themselves so that the list is never wrong.
#pragma once

#include <QDialog>
#include <QList>
#include <QPair>

class QAction;

namespace starboard {

class ShortcutList : public QDialog
{
    Q_OBJECT
public:
    // `more`: keys that belong to no action, each with what they do.
    ShortcutList(const QList<QAction *> &actions, const QList<QPair<QString, QString>> &more, QWidget *parent = nullptr);
};

} // namespace starboard
