// How the import window is laid out, and its words.
#include "ui/import/importwindow.h"

#include "model/read/reader.h"
#include "ui/documents/documentform.h"
#include "ui/import/candidatemodel.h"
#include "ui/import/importwords.h"
#include "ui/notice/emptystate.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace starboard {

using namespace Qt::StringLiterals;

ImportWindow::ImportWindow(Session &session, const Tasks &tasks, FolderWatch &watch, QWidget *parent)
    : QDialog(parent), m_session(session), m_tasks(tasks), m_watch(watch), m_model(new CandidateModel(session, this)),
      m_files(new QPushButton(this)), m_folder(new QPushButton(this)), m_paste(new QPushButton(this)),
      m_watchFolder(new QPushButton(this)), m_sources(new QLabel(this)), m_clear(new QPushButton(this)), m_watched(new QWidget(this)),
      m_watchedLine(new QHBoxLayout(m_watched)), m_stack(new QStackedLayout), m_empty(new EmptyState(this)),
      m_table(new QTableView(this)), m_strip(new QWidget(this)), m_selected(new QLabel(this)), m_form(new DocumentForm(session, this)),
      m_apply(new QPushButton(this)), m_problem(new QLabel(this)), m_sentence(new QLabel(this)), m_progress(new QWidget(this)),
      m_pace(new QLabel(this)), m_bar(new QProgressBar(this)), m_stop(new QPushButton(this)), m_recognise(new QCheckBox(this)),
      m_import(new QPushButton(this)), m_retry(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(u"importWindow"_s);
    setAcceptDrops(true);
    resize(960, 620);
    const std::pair<QWidget *, const char16_t *> named[]{{m_files, u"importFiles"},
                           {m_folder, u"importFolderButton"},
                           {m_paste, u"importPaste"},
                           {m_watchFolder, u"importWatch"},
                           {m_sources, u"importSources"},
                           {m_clear, u"importClear"},
                           {m_table, u"importTable"},
                           {m_selected, u"importSelected"},
                           {m_apply, u"importApply"},
                           {m_problem, u"importProblem"},
                           {m_sentence, u"importSentence"},
                           {m_pace, u"importPace"},
                           {m_bar, u"importBar"},
                           {m_stop, u"importStop"},
                           {m_recognise, u"importRecognise"},
                           {m_import, u"importStart"},
                           {m_retry, u"importRetry"},
                           {m_close, u"importClose"}};
    for (const auto &[widget, name] : named)
        widget->setObjectName(QString::fromUtf16(name));
    buildLayout();
    connectButtons();
    connect(&m_session, &Session::workspaceChanged, this, [this] {
        clearSources();
        if (!m_session.hasWorkspace())
            hide();
    });
    connect(&m_watch, &FolderWatch::foldersChanged, this, &ImportWindow::showWatched);
    connect(&m_session.look(), &Look::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

ImportWindow::~ImportWindow() = default;

void ImportWindow::buildLayout()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::medium);
    for (QPushButton *button : {m_files, m_folder, m_paste, m_watchFolder})
        head->addWidget(button);
    head->addStretch(1);
    auto *sources = new QHBoxLayout;
    m_sources->setProperty("role", u"second"_s);
    m_clear->setProperty("role", u"link"_s);
    sources->addWidget(m_sources);
    sources->addWidget(m_clear);
    sources->addStretch(1);
    m_watchedLine->setContentsMargins(0, 0, 0, 0);

    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(space::tableRow);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const std::array widths{230, 110, 160, 110, 60, 60};
    for (std::size_t column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(int(column), widths[column]);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);

    auto *strip = new QHBoxLayout(m_strip);
    strip->setContentsMargins(0, 0, 0, 0);
    strip->addWidget(m_selected);
    strip->addWidget(m_form, 1);
    strip->addWidget(m_apply);
    m_problem->setProperty("role", u"doubt"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *progress = new QHBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    m_bar->setTextVisible(false);
    progress->addWidget(m_bar, 1);
    progress->addWidget(m_pace);
    progress->addWidget(m_stop);

    auto *foot = new QHBoxLayout;
    m_import->setProperty("role", u"primary"_s);
    foot->addWidget(m_recognise);
    foot->addStretch(1);
    foot->addWidget(m_retry);
    foot->addWidget(m_import);
    foot->addWidget(m_close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::panelSide, space::wide, space::panelSide, space::wide);
    column->setSpacing(space::medium);
    column->addLayout(head);
    column->addLayout(sources);
    column->addWidget(m_watched);
    column->addLayout(m_stack, 1);
    column->addWidget(m_strip);
    column->addWidget(m_problem);
    column->addWidget(m_sentence);
    column->addWidget(m_progress);
    column->addLayout(foot);
}

void ImportWindow::retranslate()
{
    setWindowTitle(tr("Import"));
    m_files->setText(tr("Choose files…"));
    m_folder->setText(tr("Choose a folder…"));
    m_paste->setText(tr("Paste text…"));
    m_watchFolder->setText(tr("Watch a folder…"));
    m_watchFolder->setToolTip(tr("New files of the folder are imported as they come, also after the program was closed"));
    m_clear->setText(tr("Choose anew"));
    m_table->setAccessibleName(tr("What the import will bring"));
    m_apply->setText(tr("Set  Enter"));
    m_stop->setText(tr("Stop"));
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_recognise->setText(tr("Read scanned pages by character recognition"));
    m_recognise->setToolTip(canRecognise() ? tr("Slow: some seconds a page. What was recognised is marked.")
                                           : tr("Install the packages tesseract-ocr and tesseract-ocr-chi-sim to read scanned pages."));
    m_import->setText(tr("Import"));
    m_retry->setText(tr("Try these files again"));
    m_close->setText(tr("Close"));
    m_form->retranslate();
    m_model->retranslate();
    if (m_stage == Stage::Ready)
        m_sentence->setText(previewSentence(m_preview));
    else if (m_stage == Stage::Done)
        m_sentence->setText(importSentence(m_summary));
    showWatched();
    showStage(m_stage);
}

} // namespace starboard
