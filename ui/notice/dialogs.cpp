#include "ui/notice/dialogs.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>

#include <algorithm>

namespace starboard {

QStringList DesktopDialogs::openFiles(QWidget *parent, const QString &title, const QString &filters)
{
    return QFileDialog::getOpenFileNames(parent, title, {}, filters);
}

QString DesktopDialogs::openFolder(QWidget *parent, const QString &title)
{
    return QFileDialog::getExistingDirectory(parent, title);
}

QString DesktopDialogs::openFile(QWidget *parent, const QString &title, const QString &filters)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filters);
}

QString DesktopDialogs::saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filters)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filters);
}

SaveAnswer DesktopDialogs::saveAs(QWidget *parent, const QString &title, const QString &suggestion, const QStringList &kinds, int kind)
{
    QString chosen = kinds.value(kind);
    const QString path = QFileDialog::getSaveFileName(parent, title, suggestion, kinds.join(QStringLiteral(";;")), &chosen,
                                                      QFileDialog::DontConfirmOverwrite);
    return {path, std::max(0, static_cast<int>(kinds.indexOf(chosen)))};
}

bool DesktopDialogs::choosePrinter(QWidget *parent, QPrinter &printer)
{
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}

bool DesktopDialogs::confirm(QWidget *parent, const QString &question, const QString &yes)
{
    QMessageBox box(QMessageBox::Question, {}, question, QMessageBox::Cancel, parent);
    QPushButton *button = box.addButton(yes, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == button;
}

QString DesktopDialogs::askText(QWidget *parent, const QString &title, const QString &label, const QString &suggestion)
{
    bool accepted = false;
    const QString text = QInputDialog::getText(parent, title, label, QLineEdit::Normal, suggestion, &accepted);
    return accepted ? text.trimmed() : QString();
}

} // namespace starboard
