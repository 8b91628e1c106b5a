// The questions that the window asks in boxes of their own. An interface, so that a test can give the answers.
#pragma once

#include <QString>
#include <QStringList>

class QPrinter;
class QWidget;

namespace starboard {

struct SaveAnswer {
    QString path; // empty where the user turned away
    int kind = 0; // index into the kinds offered
};

class Dialogs
{
public:
    virtual ~Dialogs() = default;

    // Empty where the user turned away. Filters as in QFileDialog.
    [[nodiscard]] virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &filters) = 0;
    [[nodiscard]] virtual QString openFolder(QWidget *parent, const QString &title) = 0;
    [[nodiscard]] virtual QString openFile(QWidget *parent, const QString &title, const QString &filters) = 0;
    [[nodiscard]] virtual QString saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                                           const QString &filters) = 0;
    // For exports: each kind is a filter as in QFileDialog, `kind` the one offered first. A file that exists is not asked
    // about here but by askWhereToSave(), which knows the name that the file will have in the end.
    [[nodiscard]] virtual SaveAnswer saveAs(QWidget *parent, const QString &title, const QString &suggestion,
                                            const QStringList &kinds, int kind) = 0;
    // True where the user chose a printer; it is set up then.
    [[nodiscard]] virtual bool choosePrinter(QWidget *parent, QPrinter &printer) = 0;
    // True for `yes`. The button says what it does ("Delete view"), never a bare Yes.
    [[nodiscard]] virtual bool confirm(QWidget *parent, const QString &question, const QString &yes) = 0;
    // Empty where the user turned away.
    [[nodiscard]] virtual QString askText(QWidget *parent, const QString &title, const QString &label,
                                          const QString &suggestion) = 0;
};

// The desktop's own dialogs.
class DesktopDialogs : public Dialogs
{
public:
    QStringList openFiles(QWidget *parent, const QString &title, const QString &filters) override;
    QString openFolder(QWidget *parent, const QString &title) override;
    QString openFile(QWidget *parent, const QString &title, const QString &filters) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filters) override;
    SaveAnswer saveAs(QWidget *parent, const QString &title, const QString &suggestion, const QStringList &kinds,
                      int kind) override;
    bool choosePrinter(QWidget *parent, QPrinter &printer) override;
    bool confirm(QWidget *parent, const QString &question, const QString &yes) override;
    QString askText(QWidget *parent, const QString &title, const QString &label, const QString &suggestion) override;
};

} // namespace starboard
