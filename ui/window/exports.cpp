// What the window writes into files beside reports: the facts of the filter and the table of the view in front.
#include "ui/filter/wording.h"
#include "ui/language/language.h"
#include "ui/notice/savefile.h"
#include "ui/window/mainwindow.h"

#include <array>

namespace starboard {

using namespace Qt::StringLiterals;

namespace {

struct Offer {
    const char16_t *key;
    const char *name;
    const char16_t *ending;
    ExportFormat format;
    paper::CsvEncoding encoding = paper::CsvEncoding::Utf8Bom;
    bool ofViews = true; // a view's table can be written so as well as facts
};

constexpr std::array formats{
    Offer{u"csv", QT_TRANSLATE_NOOP("starboard::MainWindow", "Table for any program, UTF-8"), u"csv", ExportFormat::Csv},
    Offer{u"csv-gb18030", QT_TRANSLATE_NOOP("starboard::MainWindow", "Table for older programs, GB18030"), u"csv", ExportFormat::Csv,
           paper::CsvEncoding::Gb18030},
    Offer{u"xlsx", QT_TRANSLATE_NOOP("starboard::MainWindow", "Excel workbook"), u"xlsx", ExportFormat::Xlsx},
    Offer{u"jsonl", QT_TRANSLATE_NOOP("starboard::MainWindow", "JSON lines, one fact each"), u"jsonl", ExportFormat::JsonLines,
           paper::CsvEncoding::Utf8, false},
    Offer{u"sqlite", QT_TRANSLATE_NOOP("starboard::MainWindow", "SQLite database"), u"sqlite", ExportFormat::Sqlite, paper::CsvEncoding::Utf8,
           false},
};

std::vector<FileKind> kinds(bool ofViews)
{
    std::vector<FileKind> offered;
    for (const Offer &format : formats) {
        if (format.ofViews || !ofViews)
            offered.push_back({QString::fromUtf16(format.key), MainWindow::tr(format.name), QString::fromUtf16(format.ending)});
    }
    return offered;
}

void setFormat(ExportOrder &order, const QString &key)
{
    for (const Offer &format : formats) {
        if (key == QStringView(format.key)) {
            order.format = format.format;
            order.encoding = format.encoding;
        }
    }
}

} // namespace

void MainWindow::exportFacts()
{
    const auto choice = askWhereToSave(m_session.dialogs(), m_session.settings(), this,
                                       {u"facts"_s, tr("Export facts"), filterText(m_session), kinds(false)});
    if (!choice)
        return;
    ExportOrder order;
    order.path = choice->path;
    order.filter = m_session.filter();
    order.language = m_parts.language.code();
    setFormat(order, choice->kind);
    m_session.run(tr("Exporting"), [task = m_parts.tasks.exportFacts, order](JobControl &control, Workspace &workspace) {
        return task(control, workspace, order);
    });
}

void MainWindow::exportView()
{
    const View *current = currentView();
    if (!current || !m_parts.tasks.exportSheet)
        return;
    ExportOrder order;
    order.sheet = shownSheet();
    std::vector<FileKind> offered = kinds(true);
    offered.push_back({u"page"_s, tr("Page as it is seen"), u"pdf"_s});
    const auto choice = askWhereToSave(m_session.dialogs(), m_session.settings(), this,
                                       {u"view"_s, tr("Export this view"), current->title(), std::move(offered)});
    if (!choice)
        return;
    if (choice->kind == u"page"_s) {
        printView(choice->path);
        return;
    }
    order.path = choice->path;
    order.filter = m_session.filter();
    order.language = m_parts.language.code();
    setFormat(order, choice->kind);
    m_session.run(tr("Exporting"), [task = m_parts.tasks.exportSheet, order](JobControl &control, Workspace &workspace) {
        return task(control, workspace, order);
    });
}

} // namespace starboard
