#include "ui/import/importwindow.h"

#include "model/read/reader.h"
#include "ui/documents/documentform.h"
#include "ui/import/candidatemodel.h"
#include "ui/import/importwords.h"
#include "ui/import/pastebox.h"
#include "ui/look/figures.h"
#include "ui/notice/emptystate.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr int sourcesNamed = 3; // before the line says "and n more"

QStringList localFiles(const QMimeData *mime)
{
    QStringList paths;
    for (const QUrl &url : mime->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

// Rows of what failed, in the form of the preview.
std::vector<Candidate> failures(const ImportSummary &summary)
{
    std::vector<Candidate> rows;
    for (const FailedFile &failed : summary.failed) {
        Candidate &row = rows.emplace_back();
        row.prospect = Prospect::Failed;
        row.name = failed.name;
        row.path = failed.path;
        row.failure = failed.failure.message;
    }
    return rows;
}

} // namespace

void ImportWindow::connectButtons()
{
    connect(m_files, &QPushButton::clicked, this, &ImportWindow::askForFiles);
    connect(m_folder, &QPushButton::clicked, this, &ImportWindow::askForFolder);
    connect(m_paste, &QPushButton::clicked, this, [this] { pasteText({}); });
    connect(m_watchFolder, &QPushButton::clicked, this, [this] {
        m_watch.add(m_session.dialogs().openFolder(this, tr("Watch a folder")));
    });
    connect(m_clear, &QPushButton::clicked, this, &ImportWindow::clearSources);
    connect(m_empty, &EmptyState::actionAsked, this, [this] {
        if (m_stage == Stage::Done) {
            Q_EMIT articlesAsked();
            hide();
        } else {
            askForFiles();
        }
    });
    connect(m_apply, &QPushButton::clicked, this, &ImportWindow::apply);
    connect(m_form, &DocumentForm::entered, this, &ImportWindow::apply);
    connect(m_form, &DocumentForm::changed, this, &ImportWindow::showSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportWindow::showSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ImportWindow::showSelection);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_recognise, &QCheckBox::toggled, this, [this](bool on) {
        m_order.recognise = on;
        if (m_stage == Stage::Ready || m_stage == Stage::Looking)
            look();
    });
    connect(m_import, &QPushButton::clicked, this, [this] { startImport(m_order); });
    connect(m_retry, &QPushButton::clicked, this, &ImportWindow::retry);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    auto *paste = new QShortcut(QKeySequence::Paste, this);
    connect(paste, &QShortcut::activated, this, &ImportWindow::takeClipboard);
    auto *fields = new QShortcut(Qt::Key_F2, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(fields, &QShortcut::activated, m_form, [this] { m_form->setFocus(Qt::ShortcutFocusReason); });
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter belongs to the field it is pressed in
    m_form->setFocusProxy(m_form->findChild<QWidget *>(u"documentIssued"_s));
}

void ImportWindow::showStage(Stage stage)
{
    m_stage = stage;
    const bool working = stage == Stage::Looking || stage == Stage::Importing;
    const bool chosen = !m_order.paths.isEmpty() || !m_order.texts.empty();
    const bool failed = stage == Stage::Done && !m_summary.failed.empty();
    const bool table = stage == Stage::Ready || stage == Stage::Importing || (stage == Stage::Looking && m_model->rowCount() > 0) || failed;
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_empty);
    if (stage == Stage::Done)
        m_empty->setTexts(importSentence(m_summary), tr("Show the articles"), {});
    else
        m_empty->setTexts(stage == Stage::Looking ? tr("Looking at the files…") : tr("Drop files and folders here, or choose them."),
                          stage == Stage::Looking ? QString() : tr("Choose files…"),
                          tr("PDF, Word, OFD, web pages, text in any encoding, and archives of them. Nothing is stored before you say so."));
    m_strip->setVisible(stage == Stage::Ready);
    m_problem->setVisible(stage == Stage::Ready);
    m_sentence->setVisible(table);
    m_progress->setVisible(working);
    m_import->setVisible(!failed);
    m_import->setEnabled(stage == Stage::Ready && chosen);
    m_retry->setVisible(failed);
    m_recognise->setEnabled(stage != Stage::Importing && canRecognise());
    for (QPushButton *button : {m_files, m_folder, m_paste})
        button->setEnabled(stage != Stage::Importing);
    m_clear->setVisible(chosen && !working);
    showSources();
    showSelection();
}

void ImportWindow::showSources()
{
    QStringList names;
    for (const QString &path : m_order.paths)
        names.append(QFileInfo(path).fileName());
    for (const PastedText &text : m_order.texts)
        names.append(text.name);
    const int more = int(names.size()) - sourcesNamed;
    if (more > 0)
        names = names.mid(0, sourcesNamed) << tr("and %n more", nullptr, more);
    m_sources->setText(names.isEmpty() ? tr("Nothing is chosen yet. Ctrl+V takes files or text from the clipboard.") : names.join(tr(", ")));
}

void ImportWindow::showWatched()
{
    while (QLayoutItem *item = m_watchedLine->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_watched->setVisible(!m_watch.folders().isEmpty());
    auto *label = new QLabel(tr("Watched folders:"), m_watched);
    label->setProperty("role", u"second"_s);
    m_watchedLine->addWidget(label);
    for (const QString &folder : m_watch.folders()) {
        auto *chip = new QToolButton(m_watched);
        chip->setProperty("role", u"chip"_s);
        chip->setObjectName(u"watchedFolder"_s);
        chip->setText(QFileInfo(folder).fileName() + u"  ×"_s);
        chip->setToolTip(tr("%1: new files are imported as they come. Click to stop watching.").arg(folder));
        chip->setAccessibleName(tr("Stop watching %1").arg(folder));
        // Queued: the chip is deleted by what its click starts.
        connect(chip, &QToolButton::clicked, &m_watch, [this, folder] { m_watch.remove(folder); }, Qt::QueuedConnection);
        m_watchedLine->addWidget(chip);
    }
    m_watchedLine->addStretch(1);
}

void ImportWindow::addPaths(const QStringList &paths)
{
    if (m_stage == Stage::Importing || paths.isEmpty())
        return;
    if (m_stage == Stage::Done)
        clearSources();
    for (const QString &path : paths)
        if (!m_order.paths.contains(path))
            m_order.paths.append(path);
    look();
}

void ImportWindow::addText(const PastedText &text)
{
    if (m_stage == Stage::Importing || text.text.trimmed().isEmpty())
        return;
    if (m_stage == Stage::Done)
        clearSources();
    m_order.texts.push_back(text);
    look();
}

void ImportWindow::askForFiles()
{
    addPaths(m_session.dialogs().openFiles(
        this, tr("Import pages"), tr("Pages (*.txt *.md *.html *.htm *.pdf *.docx *.ofd *.zip *.png *.jpg *.tif);;All files (*)")));
}

void ImportWindow::askForFolder()
{
    const QString folder = m_session.dialogs().openFolder(this, tr("Import a folder"));
    if (!folder.isEmpty())
        addPaths({folder});
}

void ImportWindow::takeClipboard()
{
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    if (const QStringList paths = localFiles(held); !paths.isEmpty())
        addPaths(paths);
    else if (held->hasText())
        pasteText(held->text());
}

void ImportWindow::pasteText(const QString &text)
{
    const QString name = tr("pasted text %1").arg(m_order.texts.size() + 1);
    PasteBox box(name, text, this);
    if (box.exec() == QDialog::Accepted)
        addText(box.pasted());
}

void ImportWindow::clearSources()
{
    if (m_job)
        m_job->cancel();
    m_job.clear();
    const bool recognise = m_order.recognise;
    m_order = {};
    m_order.recognise = recognise;
    m_preview = {};
    m_summary = {};
    m_model->setCandidates({});
    showStage(Stage::Choosing);
}

// The answer comes by a value that worker and window share; it is looked at once the job has ended.
template <typename Answer, typename Work> void ImportWindow::run(const QString &title, Work work, void (ImportWindow::*then)(Answer))
{
    if (m_job)
        m_job->cancel();
    const auto answer = std::make_shared<std::optional<Answer>>();
    Job *job = m_session.run(title, [work = std::move(work), answer](JobControl &control, Workspace &workspace) -> Result<QString> {
        auto done = work(control, workspace);
        if (!done)
            return tl::make_unexpected(done.error());
        *answer = std::move(*done);
        return QString();
    });
    m_job = job;
    m_clock.start();
    m_bar->setRange(0, 0);
    m_pace->clear();
    connect(job, &Job::progressed, this, [this, job](int done, int total) {
        if (m_job != job)
            return;
        m_bar->setRange(0, total);
        m_bar->setValue(done);
        m_pace->setText(progressWords(done, total, double(m_clock.elapsed()) / 1000));
    });
    connect(job, &Job::failed, this, [this, job](const Failure &failure) {
        if (m_job == job)
            m_sentence->setText(QString::fromStdString(failure.message));
    });
    connect(job, &Job::ended, this, [this, job, answer, then] {
        if (m_job != job)
            return; // another has taken its place
        m_job.clear();
        if (*answer)
            (this->*then)(std::move(**answer));
        else
            showStage(m_model->rowCount() > 0 ? Stage::Ready : Stage::Choosing);
    });
}

void ImportWindow::look()
{
    m_order.seen = m_preview.pages;
    run<Preview>(
        tr("Looking at the files"),
        [preview = m_tasks.preview, order = m_order](JobControl &control, Workspace &workspace) { return preview(control, workspace, order); },
        &ImportWindow::showPreview);
    m_sentence->setText(tr("Looking at the files…"));
    showStage(Stage::Looking);
}

void ImportWindow::showPreview(Preview preview)
{
    m_preview = std::move(preview);
    m_model->setCandidates(m_preview.candidates);
    m_sentence->setText(previewSentence(m_preview));
    showStage(Stage::Ready);
    if (m_model->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_import->setFocus(Qt::OtherFocusReason);
}

std::vector<int> ImportWindow::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    return rows;
}

void ImportWindow::showSelection()
{
    const int rows = int(selectedRows().size());
    m_selected->setText(rows == 0 ? tr("Select rows to set:") : tr("Set for %n row(s):", nullptr, rows));
    m_problem->setText(m_form->problem());
    const auto fields = m_form->fields();
    m_apply->setEnabled(rows > 0 && fields && !fields->empty());
}

void ImportWindow::apply()
{
    const auto fields = m_form->fields();
    const std::vector<int> rows = selectedRows();
    if (!fields || fields->empty() || rows.empty() || m_stage != Stage::Ready)
        return;
    m_model->say(rows, *fields);
    m_preview.candidates = m_model->candidates();
    m_sentence->setText(previewSentence(m_preview));
    m_form->clear();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ImportWindow::startImport(const ImportOrder &order)
{
    ImportOrder with = order;
    with.seen = m_preview.pages;
    with.said = m_model->said();
    run<ImportSummary>(
        tr("Importing"),
        [import = m_tasks.import, with = std::move(with)](JobControl &control, Workspace &workspace) { return import(control, workspace, with); },
        &ImportWindow::showSummary);
    m_sentence->setText(tr("Importing. Closing this window does not stop it; what is finished is kept when you stop."));
    showStage(Stage::Importing);
}

// Only what failed is named again; archives as a whole.
void ImportWindow::retry()
{
    ImportOrder order;
    order.recognise = m_order.recognise;
    for (const FailedFile &failed : m_summary.failed)
        if (const QString path = QString::fromStdString(failed.path); !order.paths.contains(path))
            order.paths.append(path);
    startImport(order);
}

void ImportWindow::showSummary(ImportSummary summary)
{
    m_summary = std::move(summary);
    m_model->setCandidates(failures(m_summary));
    m_sentence->setText(importSentence(m_summary));
    showStage(Stage::Done);
    if (m_retry->isVisible())
        m_retry->setFocus(Qt::OtherFocusReason);
}

void ImportWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ImportWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_stage != Stage::Importing && (event->mimeData()->hasUrls() || event->mimeData()->hasText()))
        event->acceptProposedAction();
}

void ImportWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    if (const QStringList paths = localFiles(event->mimeData()); !paths.isEmpty())
        addPaths(paths);
    else if (event->mimeData()->hasText())
        pasteText(event->mimeData()->text());
}

} // namespace starboard
