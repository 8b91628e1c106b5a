#include "app/starboard/tasks.h"

#include "app/starboard/importtasks.h"
#include "app/wiring/factexport.h"
#include "model/report/madeat.h"
#include "ui/look/figures.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

struct TaskWords {
    Q_DECLARE_TR_FUNCTIONS(TaskWords)
};

paper::Language languageOf(const ExportOrder &order)
{
    return order.language == u"en"_s ? paper::Language::English : paper::Language::Chinese;
}

FactFormat factFormat(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv: return FactFormat::Csv;
    case ExportFormat::Xlsx: return FactFormat::Xlsx;
    case ExportFormat::JsonLines: return FactFormat::JsonLines;
    case ExportFormat::Sqlite: return FactFormat::Sqlite;
    }
    return FactFormat::Csv;
}

FilterNames namesFor(const std::shared_ptr<const Knowledge> &knowledge, bool chinese)
{
    FilterNames names;
    names.place = [knowledge](std::string_view code) { return knowledge->gazetteer.name(code); };
    names.indicator = [knowledge, chinese](std::string_view code) {
        const Indicator *indicator = knowledge->catalogue.find(code);
        return indicator ? (chinese ? indicator->zh : indicator->en) : std::string(code);
    };
    return names;
}

Result<QString> exportFactTable(const std::shared_ptr<const Knowledge> &knowledge, JobControl &control, Workspace &workspace,
                                const ExportOrder &order)
{
    FactExport options;
    options.format = factFormat(order.format);
    options.encoding = order.encoding;
    options.chineseHeadings = order.language != u"en"_s;
    options.names = namesFor(knowledge, options.chineseHeadings);
    options.madeAt = paper::timeOfMaking();
    options.goOn = [&control](std::int64_t rows) {
        control.report(std::size_t(rows), 0, {});
        return !control.stopAsked();
    };
    const auto done = exportFactsToFile(Ledger(workspace), order.filter, options, order.path.toStdString(), true);
    if (!done)
        return tl::make_unexpected(done.error());
    return TaskWords::tr("%1 facts written to %2").arg(figure(done->rows), QFileInfo(order.path).fileName());
}

// A figure of a numeric column is a number where it is one and nothing more: "1,284" is, "≥1,284" is not.
void putCell(paper::RowSink &rows, const QString &cell, bool numeric)
{
    if (numeric) {
        if (const auto value = Decimal::parse(QString(cell).remove(u',').replace(u'−', u'-').toStdString())) {
            rows.number(*value);
            return;
        }
    }
    rows.text(cell.toStdString());
}

// The table first, what it is below it, so that spreadsheets and parsers read the head at once.
Result<QString> writeSheet(const ExportOrder &order)
{
    paper::RowTable table;
    table.name = order.sheet.title.left(31).remove(QRegularExpression(u"[\\[\\]:*?/\\\\']"_s)).toStdString();
    table.language = languageOf(order);
    for (const QString &title : order.sheet.head)
        table.columns.push_back({title.toStdString(), false});
    const paper::RowFormat format = order.format == ExportFormat::Xlsx ? paper::RowFormat::Xlsx : paper::RowFormat::Csv;
    auto rows = paper::openRows({order.path.toStdString(), format, order.encoding, paper::Existing::Replace}, table);
    if (!rows)
        return tl::make_unexpected(rows.error());
    for (const QStringList &row : order.sheet.rows) {
        for (int c = 0; c < row.size(); ++c)
            putCell(**rows, row[c], order.sheet.numeric.contains(c));
        (*rows)->endRow();
    }
    for (const QString &line : {QString(), order.sheet.title, order.sheet.note, QString::fromStdString(paper::timeOfMaking())}) {
        (*rows)->text(line.toStdString());
        (*rows)->endRow();
    }
    if (const auto finished = (*rows)->finish(); !finished)
        return tl::make_unexpected(finished.error());
    return TaskWords::tr("Table written to %1").arg(QFileInfo(order.path).fileName());
}

} // namespace

Tasks makeTasks(const std::shared_ptr<const Knowledge> &knowledge)
{
    Tasks tasks;
    tasks.preview = previewFiles;
    tasks.import = [](JobControl &control, Workspace &workspace, const ImportOrder &order) { return importFiles(control, workspace, order); };
    tasks.renew = renewDocuments;
    tasks.exportFacts = [knowledge](JobControl &control, Workspace &workspace, const ExportOrder &order) {
        return exportFactTable(knowledge, control, workspace, order);
    };
    tasks.exportSheet = [](JobControl &, Workspace &, const ExportOrder &order) { return writeSheet(order); };
    return tasks;
}

} // namespace starboard
