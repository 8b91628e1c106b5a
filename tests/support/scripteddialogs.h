// Dialogs that answer what a test has set and remember what was asked.
#pragma once

#include "ui/notice/dialogs.h"

#include <QPrinter>

namespace starboard::test {

class ScriptedDialogs : public Dialogs
{
public:
    QStringList files;  // the next answer of openFiles
    QString file;       // of openFile, openFolder, saveFile, saveAs; the printer prints into it
    int kind = 0;       // of saveAs
    QString suggested;  // what saveAs was offered
    QStringList offered;
    QString text;       // of askText
    bool yes = true;    // of confirm
    QStringList asked;  // titles and questions, in their order

    QStringList openFiles(QWidget *, const QString &title, const QString &) override
    {
        asked.append(title);
        return files;
    }
    QString openFolder(QWidget *, const QString &title) override { return answer(title); }
    QString openFile(QWidget *, const QString &title, const QString &) override { return answer(title); }
    QString saveFile(QWidget *, const QString &title, const QString &, const QString &) override { return answer(title); }
    SaveAnswer saveAs(QWidget *, const QString &title, const QString &suggestion, const QStringList &kinds, int) override
    {
        suggested = suggestion;
        offered = kinds;
        return {answer(title), kind};
    }
    bool choosePrinter(QWidget *, QPrinter &printer) override
    {
        asked.append(QStringLiteral("printer"));
        if (file.isEmpty())
            return false;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        return true;
    }
    bool confirm(QWidget *, const QString &question, const QString &) override
    {
        asked.append(question);
        return yes;
    }
    QString askText(QWidget *, const QString &title, const QString &, const QString &) override
    {
        asked.append(title);
        return text;
    }

private:
    QString answer(const QString &title)
    {
        asked.append(title);
        return file;
    }
};

} // namespace starboard::test
