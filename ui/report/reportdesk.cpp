#include "ui/report/reportdesk.h"

#include "model/report/workspacematerial.h"
#include "ui/paper/districtreports.h"
#include "ui/paper/preview.h"

#include <QFileInfo>

namespace starboard {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t askedPerWord = 64; // accounts between two words about progress

struct Offer {
    const char16_t *key;
    const char *name;
    paper::Format format;
    paper::CsvEncoding encoding;
};
constexpr Offer offers[] = {
    {u"pdf", QT_TRANSLATE_NOOP("starboard::ReportDesk", "PDF document"), paper::Format::Pdf, paper::CsvEncoding::Utf8Bom},
    {u"xlsx", QT_TRANSLATE_NOOP("starboard::ReportDesk", "Excel workbook"), paper::Format::Xlsx, paper::CsvEncoding::Utf8Bom},
    {u"csv", QT_TRANSLATE_NOOP("starboard::ReportDesk", "Table for any program, UTF-8"), paper::Format::Csv, paper::CsvEncoding::Utf8Bom},
    {u"csv-gb18030", QT_TRANSLATE_NOOP("starboard::ReportDesk", "Table for older programs, GB18030"), paper::Format::Csv,
     paper::CsvEncoding::Gb18030},
};

std::function<bool()> goOn(JobControl &control)
{
    return [&control, asked = std::size_t{0}]() mutable {
        if (++asked % askedPerWord == 0)
            control.report(asked, 0, {});
        return !control.stopAsked();
    };
}

} // namespace

ReportDesk::ReportDesk(Session &session, QWidget *window) : QObject(window), m_session(session), m_window(window) {}

Result<paper::Typefaces> ReportDesk::facesFor(paper::Language language)
{
    return paper::Typefaces::installed(language);
}

void ReportDesk::open(const QString &view, const QString &language)
{
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    m_dialog = new ReportDialog(m_session, view, language, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ReportDialog::previewAsked, this, [this] {
        make([this](const auto &report, const ReportOrder &order) { preview(report, order); });
    });
    connect(m_dialog, &ReportDialog::exportAsked, this, [this] {
        if (m_dialog->order().eachDistrict) {
            writeEachDistrict();
            return;
        }
        make([this](const std::shared_ptr<const paper::Report> &report, const ReportOrder &order) {
            auto target = askForTarget(m_dialog, report->title);
            if (!target)
                return;
            target->layout = order.layout;
            write(report, *target, [dialog = m_dialog](const QString &sentence) {
                if (dialog)
                    dialog->say(sentence);
            });
        });
    });
    m_dialog->open();
}

void ReportDesk::make(std::function<void(const std::shared_ptr<const paper::Report> &, const ReportOrder &)> then)
{
    const ReportOrder order = m_dialog->order();
    const Made made = std::make_shared<Made::element_type>();
    Job *job = m_session.run(tr("Making the report"), [made, order, &catalogue = m_session.catalogue(), &gazetteer = m_session.gazetteer()](
                                                          JobControl &control, Workspace &workspace) -> Result<QString> {
        const paper::WorkspaceMaterial source(workspace, catalogue, gazetteer);
        auto material = source.material(order.request.language);
        if (!material) {
            *made = tl::make_unexpected(material.error());
            return tr("No report was made.");
        }
        material->goOn = goOn(control);
        auto report = paper::makeReport(order.request, *material);
        if (!report) {
            *made = tl::make_unexpected(report.error());
            return tr("No report was made.");
        }
        *made = std::make_shared<const paper::Report>(std::move(*report));
        return tr("The report is made.");
    });
    m_dialog->watch(job);
    connect(job, &Job::ended, this, [this, made, order, then = std::move(then)] {
        if (!m_dialog)
            return;
        if (!*made)
            m_dialog->say(QString::fromStdString(made->error().message));
        else if (**made)
            then(**made, order);
    });
}

void ReportDesk::preview(const std::shared_ptr<const paper::Report> &report, const ReportOrder &order)
{
    const auto faces = facesFor(order.request.language);
    if (!faces) {
        m_dialog->say(QString::fromStdString(faces.error().message));
        return;
    }
    m_preview = new paper::PreviewDialog(report, *faces, m_session.dialogs(), m_dialog);
    m_preview->setAttribute(Qt::WA_DeleteOnClose);
    m_preview->choose(order.layout, paper::Stock::A4);
    connect(m_preview, &paper::PreviewDialog::exportAsked, this, [this] {
        const auto words = m_preview->report();
        auto target = askForTarget(m_preview, words->title);
        if (!target)
            return;
        target->layout = m_preview->chosenLayout();
        target->stock = m_preview->chosenStock();
        write(words, *target, [preview = m_preview](const QString &sentence) {
            if (preview)
                preview->say(sentence);
        });
    });
    m_preview->open();
}

std::optional<paper::Target> ReportDesk::askForTarget(QWidget *parent, const std::string &title)
{
    SaveQuestion question{u"report"_s, tr("Export the report"), QString::fromStdString(title), {}};
    for (const Offer &format : offers)
        question.kinds.push_back({QString::fromUtf16(format.key), tr(format.name), QString::fromStdString(std::string(ending(format.format)))});
    const auto choice = askWhereToSave(m_session.dialogs(), m_session.settings(), parent, question);
    if (!choice)
        return std::nullopt;
    paper::Target target;
    target.path = choice->path.toStdString();
    target.existing = paper::Existing::Replace; // askWhereToSave() has asked
    for (const Offer &format : offers) {
        if (choice->kind == QStringView(format.key)) {
            target.format = format.format;
            target.encoding = format.encoding;
        }
    }
    return target;
}

void ReportDesk::write(const std::shared_ptr<const paper::Report> &report, const paper::Target &target,
                       std::function<void(const QString &)> told)
{
    told(tr("Writing…"));
    Job *job = m_session.run(tr("Writing the report"), [report, target, faces = facesFor(report->language)](
                                                           JobControl &, Workspace &) -> Result<QString> {
        if (auto written = paper::exportReport(report, target, faces); !written)
            return tl::make_unexpected(written.error());
        return tr("Report written to %1").arg(QString::fromStdString(target.path));
    });
    connect(job, &Job::finished, this, told);
    connect(job, &Job::failed, this, [told](const Failure &failure) { told(QString::fromStdString(failure.message)); });
}

void ReportDesk::writeEachDistrict()
{
    const QString folder = m_session.dialogs().openFolder(m_dialog, tr("Folder for the reports"));
    if (folder.isEmpty())
        return;
    const ReportOrder order = m_dialog->order();
    paper::Target target;
    target.path = folder.toStdString();
    target.layout = order.layout;
    Job *job = m_session.run(
        tr("Writing the reports"),
        [order, target, faces = facesFor(order.request.language), &catalogue = m_session.catalogue(),
         &gazetteer = m_session.gazetteer()](JobControl &control, Workspace &workspace) -> Result<QString> {
            const paper::WorkspaceMaterial source(workspace, catalogue, gazetteer);
            std::optional<Failure> first;
            const auto written = paper::writeDistricts({order.request, target, gazetteer}, source, faces, [&](const paper::DistrictStep &step) {
                control.report(step.done, step.total, QString::fromStdString(gazetteer.name(step.place)));
                if (!step.written && !first)
                    first = step.written.error();
                return !control.stopAsked();
            });
            if (!written)
                return tl::make_unexpected(written.error());
            if (first)
                return tl::make_unexpected(Failure{first->code,
                                                   tr("%n report(s) written; not all could be: %1", nullptr, int(*written))
                                                       .arg(QString::fromStdString(first->message))
                                                       .toStdString(),
                                                   first->detail});
            return tr("%n report(s) written to %1", nullptr, int(*written)).arg(QString::fromStdString(target.path));
        });
    m_dialog->watch(job);
    const auto told = [dialog = m_dialog](const QString &sentence) {
        if (dialog) // after the job has ended, so that the sentence stays
            QMetaObject::invokeMethod(dialog, [dialog, sentence] { dialog->say(sentence); }, Qt::QueuedConnection);
    };
    connect(job, &Job::finished, this, told);
    connect(job, &Job::failed, this, [told](const Failure &failure) { told(QString::fromStdString(failure.message)); });
}

} // namespace starboard
