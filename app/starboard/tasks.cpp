#include "app/starboard/tasks.h"

#include "app/wiring/extraction.h"
#include "app/wiring/factexport.h"
#include "model/report/csv.h"
#include "model/report/workspacematerial.h"
#include "model/store/import.h"
#include "ui/look/figures.h"
#include "ui/paper/exportreport.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

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

std::string timeOfMaking()
{
    return QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH:mm"_s).toStdString();
}

QString said(const ImportSummary &summary)
{
    QStringList parts{TaskWords::tr("%n page(s) imported", nullptr, int(summary.documents)),
                      TaskWords::tr("%n fact(s)", nullptr, int(summary.facts))};
    if (summary.known > 0)
        parts.append(TaskWords::tr("%n already there", nullptr, int(summary.known)));
    if (!summary.undated.empty())
        parts.append(TaskWords::tr("%n without a date", nullptr, int(summary.undated.size())));
    if (summary.cancelled)
        parts.append(TaskWords::tr("stopped"));
    return parts.join(TaskWords::tr(", ", "between the parts of a sentence"));
}

// One failed file is told in its own words; of several the first, and how many more.
Failure failureOf(const ImportSummary &summary)
{
    const FailedFile &first = summary.failed.front();
    QString text = QString::fromStdString(first.name) + u": "_s + QString::fromStdString(first.failure.message);
    if (summary.failed.size() > 1)
        text += u' ' + TaskWords::tr("%n more file(s) could not be read.", nullptr, int(summary.failed.size()) - 1);
    if (summary.documents > 0)
        text += u' ' + said(summary) + u'.';
    return {first.failure.code, text.toStdString(), first.failure.detail};
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
    options.chineseHeadings = order.language != u"en"_s;
    options.names = namesFor(knowledge, options.chineseHeadings);
    options.madeAt = timeOfMaking();
    options.goOn = [&control](std::int64_t rows) {
        control.report(std::size_t(rows), 0, {});
        return !control.stopAsked();
    };
    const auto done = exportFactsToFile(Ledger(workspace), order.filter, options, order.path.toStdString(), true);
    if (!done)
        return tl::make_unexpected(done.error());
    return TaskWords::tr("%1 facts written to %2").arg(figure(done->rows), QFileInfo(order.path).fileName());
}

Result<QString> writeReport(const std::shared_ptr<const Knowledge> &knowledge, Workspace &workspace, const ExportOrder &order,
                            const Result<paper::Typefaces> &faces)
{
    paper::Request request;
    request.language = languageOf(order);
    request.places = order.filter.places;
    request.window = {order.filter.from, order.filter.to};
    request.indicators = order.filter.indicators;
    request.kind = request.places.size() > 1 ? paper::ReportKind::Comparison : paper::ReportKind::District;
    const QDate today = QDate::currentDate();
    request.date = makeDate(today.year(), today.month(), today.day()).value_or(Date{});
    request.madeAt = timeOfMaking();
    const paper::WorkspaceMaterial source(workspace, knowledge->catalogue, knowledge->gazetteer);
    if (request.places.empty()) {
        auto children = source.statistics().placesOfLevel({}, 6);
        if (!children)
            return tl::make_unexpected(children.error());
        request.places = std::move(*children);
        request.kind = request.places.size() == 1 ? paper::ReportKind::District : paper::ReportKind::Selection;
    }
    const auto material = source.material(request.language);
    if (!material)
        return tl::make_unexpected(material.error());
    auto report = paper::makeReport(request, *material);
    if (!report)
        return tl::make_unexpected(report.error());
    paper::Target target;
    target.path = order.path.toStdString();
    target.existing = paper::Existing::Replace; // the file dialog has asked
    target.format = paper::formatFromName(QFileInfo(order.path).suffix().toStdString()).value_or(paper::Format::Pdf);
    const auto written = paper::exportReport(std::make_shared<const paper::Report>(std::move(*report)), target, faces);
    if (!written)
        return tl::make_unexpected(written.error());
    return TaskWords::tr("Report written to %1").arg(QFileInfo(order.path).fileName());
}

Result<QString> writeSheet(const ExportOrder &order)
{
    auto file = paper::NewFile::open(order.path.toStdString(), paper::Existing::Replace, languageOf(order));
    if (!file)
        return tl::make_unexpected(file.error());
    paper::CsvWriter csv(*file, paper::CsvEncoding::Utf8Bom);
    for (const QString &line : {order.sheet.title, order.sheet.note}) {
        if (!line.isEmpty()) {
            csv.text(line.toStdString());
            csv.endRow();
        }
    }
    for (const QString &cell : order.sheet.head)
        csv.text(cell.toStdString());
    csv.endRow();
    for (const QStringList &row : order.sheet.rows) {
        for (const QString &cell : row)
            csv.text(cell.toStdString());
        csv.endRow();
    }
    if (const auto finished = csv.finish(); !finished)
        return tl::make_unexpected(finished.error());
    if (const auto committed = file->commit(); !committed)
        return tl::make_unexpected(committed.error());
    return TaskWords::tr("Table written to %1").arg(QFileInfo(order.path).fileName());
}

} // namespace

Result<QString> importPaths(JobControl &control, Workspace &workspace, const QStringList &paths, const QString &manifest, bool sample)
{
    const auto extract = loadExtraction();
    if (!extract)
        return tl::make_unexpected(extract.error());
    ImportOptions options;
    options.sample = sample;
    std::optional<Manifest> dates;
    if (!manifest.isEmpty()) {
        auto read = Manifest::read(manifest.toStdString());
        if (!read)
            return tl::make_unexpected(read.error());
        dates = std::move(*read);
        options.manifest = &*dates;
    }
    options.stopAsked = [&control] { return control.stopAsked(); };
    options.progress = [&control](const ImportProgress &progress) {
        control.report(std::size_t(progress.files), std::size_t(progress.allFiles), QString::fromStdString(progress.current));
    };
    std::vector<std::string> inputs;
    for (const QString &path : paths)
        inputs.push_back(path.toStdString());
    const auto summary = importPages(workspace, inputs, *extract, options);
    if (!summary)
        return tl::make_unexpected(summary.error());
    if (!summary->failed.empty())
        return tl::make_unexpected(failureOf(*summary));
    return said(*summary);
}

Tasks makeTasks(const std::shared_ptr<const Knowledge> &knowledge)
{
    Tasks tasks;
    tasks.import = [](JobControl &control, Workspace &workspace, const QStringList &paths) {
        return importPaths(control, workspace, paths, {}, false);
    };
    tasks.exportFacts = [knowledge](JobControl &control, Workspace &workspace, const ExportOrder &order) {
        return exportFactTable(knowledge, control, workspace, order);
    };
    // Typefaces are looked up on the window's thread, once for each language.
    const auto chinese = std::make_shared<const Result<paper::Typefaces>>(paper::Typefaces::installed(paper::Language::Chinese));
    const auto english = std::make_shared<const Result<paper::Typefaces>>(paper::Typefaces::installed(paper::Language::English));
    tasks.exportReport = [knowledge, chinese, english](JobControl &, Workspace &workspace, const ExportOrder &order) {
        return writeReport(knowledge, workspace, order, order.language == u"en"_s ? *english : *chinese);
    };
    tasks.exportSheet = [](JobControl &, Workspace &, const ExportOrder &order) { return writeSheet(order); };
    return tasks;
}

} // namespace starboard
