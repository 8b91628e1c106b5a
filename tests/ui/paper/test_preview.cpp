// The preview: pages as they will be printed, words edited before the export, the printer.
#include "tests/model/report/specimen.h"
#include "tests/support/scripteddialogs.h"
#include "tests/ui/paper/printedpage.h"
#include "ui/paper/exportreport.h"
#include "ui/paper/paperview.h"
#include "ui/paper/preview.h"
#include "ui/paper/print.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QtTest>

using namespace starboard;
using namespace starboard::paper;
using test::inkOf;
using test::run;

class TestPreview : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Result<Typefaces> m_faces;

private Q_SLOTS:
    void initTestCase()
    {
        m_faces = Typefaces::installed(Language::Chinese);
        QVERIFY2(m_faces, m_faces ? "" : m_faces.error().message.c_str());
    }

    void previewShowsThePages()
    {
        test::ScriptedDialogs dialogs;
        PreviewDialog dialog(std::make_shared<const Report>(specimen()), *m_faces, dialogs);
        dialog.show();
        auto *view = dialog.findChild<PaperView *>(QStringLiteral("paperView"));
        QVERIFY(view);
        QTRY_VERIFY(view->pageCount() > 1 && dialog.settled());
        const std::size_t official = view->pageCount();
        QCOMPARE(official, layOut(std::make_shared<const Report>(specimen()), sheetOf(paper::Layout::Official), *m_faces).pages.size());
        const QImage picture = view->grab(view->pageRect(0)).toImage();
        QVERIFY(inkOf(picture, picture.width() / 210.0, 0, 297).height() > 200);
        QSignalSpy asked(&dialog, &PreviewDialog::exportAsked);
        QTest::mouseClick(dialog.findChild<QWidget *>(QStringLiteral("previewExport")), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);

        QVERIFY(!dialog.findChild<QWidget *>(QStringLiteral("previewPaper"))->isEnabled());
        dialog.choose(paper::Layout::Free, Stock::A3);
        QVERIFY(!dialog.settled());
        QTRY_VERIFY(dialog.settled());
        QVERIFY(view->pageRect(0).width() > view->pageRect(0).height());
    }

    void wordsAreEditedBeforeTheExport()
    {
        test::ScriptedDialogs dialogs;
        PreviewDialog dialog(std::make_shared<const Report>(specimen()), *m_faces, dialogs);
        dialog.show();
        auto *first = dialog.findChild<QPlainTextEdit *>(QStringLiteral("previewPassage0"));
        auto *restore = dialog.findChild<QPushButton *>(QStringLiteral("previewRestore"));
        QVERIFY(first && restore && !restore->isEnabled());
        const QString before = first->toPlainText();
        first->moveCursor(QTextCursor::Start);
        QTest::keyClicks(first, QStringLiteral("Note: "));
        QTRY_VERIFY(dialog.settled());
        QCOMPARE(QString::fromStdString(textOfBlock(*dialog.report(), 1)), QStringLiteral("Note: ") + before);
        QVERIFY(QString::fromStdString(dialog.report()->notes.back()).contains(QStringLiteral("由编写人修改")));
        QTest::mouseClick(restore, Qt::LeftButton);
        QCOMPARE(QString::fromStdString(textOfBlock(*dialog.report(), 1)), before);
        QCOMPARE(dialog.report()->notes.size(), specimen().notes.size());
    }

    void thePreviewPrints()
    {
        test::ScriptedDialogs dialogs;
        dialogs.file = m_folder.filePath(QStringLiteral("fromPreview.pdf"));
        PreviewDialog dialog(std::make_shared<const Report>(specimen()), *m_faces, dialogs);
        dialog.show();
        QTest::mouseClick(dialog.findChild<QWidget *>(QStringLiteral("previewPrint")), Qt::LeftButton);
        QTRY_VERIFY(dialog.findChild<QLabel *>(QStringLiteral("previewState"))->text().contains(QStringLiteral("given to the printer")));
        const QString info = QString::fromUtf8(run(QStringLiteral("pdfinfo"), {dialogs.file}));
        QVERIFY2(info.contains(QStringLiteral("595 x 842 pts (A4)")), qPrintable(info));
    }

    void printingFillsAsManyPages()
    {
        const auto pages = layOut(std::make_shared<const Report>(specimen()), sheetOf(paper::Layout::Official), *m_faces);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_folder.filePath(QStringLiteral("printed.pdf")));
        QVERIFY(paper::print(printer, pages));
        const QString info = QString::fromUtf8(run(QStringLiteral("pdfinfo"), {printer.outputFileName()}));
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Pages:\\s+%1\\n").arg(pages.pages.size()))), qPrintable(info));
    }
};

QTEST_MAIN(TestPreview)
#include "test_preview.moc"
