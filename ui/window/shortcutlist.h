// F1: every command with its keys, read from the actions themselves so that the list is never wrong, and the keys of the
// views.
#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace starboard {

class ShortcutList : public QDialog
{
    Q_OBJECT
public:
    // `views`: how many there are to go to.
    ShortcutList(const QList<QAction *> &actions, int views, QWidget *parent = nullptr);
};

} // namespace starboard
