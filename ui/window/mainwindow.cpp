#include "ui/window/mainwindow.h"

#include "ui/filter/filterpanel.h"
#include "ui/filter/wording.h"
#include "ui/import/importwindow.h"
#include "ui/language/language.h"
#include "ui/chart/chart.h"
#include "ui/notice/emptystate.h"
#include "ui/notice/messagebar.h"
#include "ui/provenance/evidencepanel.h"
#include "ui/report/reportdesk.h"
#include "ui/window/chipline.h"
#include "ui/window/docktitle.h"
#include "ui/window/foldedstrip.h"
#include "ui/window/searchfield.h"
#include "ui/window/statusline.h"
#include "ui/window/toolline.h"
#include "ui/window/tour.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace starboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrow = 1280; // below this width the evidence goes below the view
constexpr int small = 1366;  // up to this width the evidence waits for a selection

} // namespace

MainWindow::MainWindow(Parts parts, QWidget *parent)
    : QMainWindow(parent), m_parts(std::move(parts)), m_session(m_parts.session), m_actions(m_session.look(), this)
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setDockNestingEnabled(false);
    setDockOptions(QMainWindow::DockOptions());
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    m_actions.fill(menuBar());
    m_tools = new ToolLine(m_session, m_actions, this);
    addToolBar(m_tools);
    buildCentre();
    buildDocks();
    m_status = new StatusLine(m_session, m_parts.language, this);
    setStatusBar(m_status);
    m_reports = new ReportDesk(m_session, this);
    m_watch = new FolderWatch(m_session, m_parts.tasks.import, this);
    m_import = new ImportWindow(m_session, m_parts.tasks, *m_watch, this);
    connectActions();
    connectSession();
    connect(&m_session, &Session::selectionChanged, this, &MainWindow::placeEvidence);
    connect(m_evidence, &EvidencePanel::selectionNamed, m_status, &StatusLine::setSelectionText);
    connect(&m_session.look(), &Look::changed, this, &MainWindow::dress);
    retranslate();
    restore();
    updateCentre();
    updateActions();
    // Nothing is framed until a key asks for it; Tab begins at the top from here.
    centralWidget()->setFocusPolicy(Qt::ClickFocus);
    centralWidget()->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildCentre()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *tabLine = new QWidget(centre);
    tabLine->setProperty("role", u"tabline"_s);
    tabLine->setAttribute(Qt::WA_StyledBackground);
    auto *line = new QHBoxLayout(tabLine);
    line->setContentsMargins(space::medium, 2, space::medium, 0);
    m_tabs = new QTabBar(tabLine);
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    line->addWidget(m_tabs, 0, Qt::AlignBottom);
    line->addStretch(1);
    auto *hint = new QLabel(tabLine);
    hint->setObjectName(u"tabHint"_s);
    hint->setProperty("role", u"count"_s);
    line->addWidget(hint);
    m_chips = new ChipLine(m_session, centre);
    m_messages = new MessageBar(m_session.look(), centre);
    m_stack = new QStackedWidget(centre);
    m_stack->setObjectName(u"views"_s);
    m_empty = new EmptyState(m_stack);
    m_stack->addWidget(m_empty);
    connect(m_empty, &EmptyState::actionAsked, this, [this] {
        if (m_session.hasWorkspace() && m_session.hasFacts())
            m_session.setFilter({});
        else
            openImport({});
    });
    for (const ViewEntry &entry : m_parts.views) {
        View *made = entry.make(m_session, m_stack);
        m_views.push_back(made);
        m_stack->addWidget(made);
        m_tabs->addTab(QString());
        connect(made, &View::titleChanged, this, &MainWindow::updateTabs);
        connect(made, &View::noteChanged, m_chips, &ChipLine::setNote);
        for (Chart *chart : made->findChildren<Chart *>())
            connect(chart, &Chart::saveFailed, this, [this](const QString &path) {
                Q_EMIT m_session.failed({FailureCode::Unreadable, tr("The chart could not be written to “%1”. Choose another folder.").arg(path).toStdString(), {}});
            });
        const int at = int(m_views.size());
        if (at < 10) {
            auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + at)), this);
            connect(shortcut, &QShortcut::activated, this, [this, at] { m_tabs->setCurrentIndex(at - 1); });
        }
    }
    hint->setText(u"Ctrl+1…%1"_s.arg(m_views.size()));
    hint->setVisible(m_views.size() > 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        m_filterUnfolded = false;
        updateCentre();
    });
    column->addWidget(tabLine);
    column->addWidget(m_chips);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    setCentralWidget(centre);
}

void MainWindow::buildDocks()
{
    m_filter = new FilterPanel(m_session, this);
    m_filterDock = new QDockWidget(this);
    m_filterDock->setObjectName(u"filterDock"_s);
    m_filterDock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    m_filterTitle = new DockTitle(u"filterTitle"_s, m_filterDock);
    connect(m_filterTitle->addButton(u"resetFilter"_s), &QToolButton::clicked, this, [this] { m_session.setFilter({}); });
    connect(m_filterTitle->addButton(u"foldFilter"_s), &QToolButton::clicked, this, [this] { foldFilter(true); });
    m_filterDock->setTitleBarWidget(m_filterTitle);
    m_strip = new FoldedStrip(m_session.look(), this);
    connect(m_strip, &FoldedStrip::clicked, this, [this] { foldFilter(false); });
    m_noTitle = new QWidget(m_filterDock);
    (new QHBoxLayout(m_noTitle))->setContentsMargins(0, 0, 0, 0); // of no height, but a valid one
    auto *both = new QWidget(m_filterDock);
    auto *bothLine = new QHBoxLayout(both);
    bothLine->setContentsMargins(0, 0, 0, 0);
    bothLine->setSpacing(0);
    bothLine->addWidget(m_strip);
    bothLine->addWidget(m_filter, 1);
    m_filterDock->setWidget(both);
    m_filter->setMinimumWidth(space::filterDock - 20);
    m_tools->search().setSource(m_filter);
    connect(&m_tools->search(), &SearchField::wordsAsked, this, &MainWindow::search);
    connect(&m_tools->search(), &SearchField::indicatorAsked, this, [this](const QString &key) { m_filter->chooseIndicator(key); });
    addDockWidget(Qt::LeftDockWidgetArea, m_filterDock);

    m_evidence = new EvidencePanel(m_session, this);
    m_evidenceDock = new QDockWidget(this);
    m_evidenceDock->setObjectName(u"evidenceDock"_s);
    m_evidenceDock->setFeatures(QDockWidget::DockWidgetClosable);
    m_evidenceTitle = new DockTitle(u"evidenceTitle"_s, m_evidenceDock);
    QToolButton *pin = m_evidenceTitle->addButton(u"pinEvidence"_s);
    pin->setCheckable(true);
    connect(pin, &QToolButton::toggled, m_evidence, &EvidencePanel::setPinned);
    connect(m_evidenceTitle->addButton(u"closeEvidence"_s), &QToolButton::clicked, this,
            [this] { m_actions[Act::ShowEvidence]->setChecked(false); });
    m_evidenceDock->setTitleBarWidget(m_evidenceTitle);
    m_evidenceDock->setWidget(m_evidence);
    addDockWidget(Qt::RightDockWidgetArea, m_evidenceDock);
}

View *MainWindow::currentView() const
{
    const int at = m_tabs->currentIndex();
    return at >= 0 && at < int(m_views.size()) ? m_views[std::size_t(at)] : nullptr;
}

View *MainWindow::view(const QString &id) const
{
    for (View *candidate : m_views) {
        if (candidate->id() == id)
            return candidate;
    }
    return nullptr;
}

void MainWindow::showView(const QString &id)
{
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        if (m_views[i]->id() == id)
            m_tabs->setCurrentIndex(int(i));
    }
}

void MainWindow::updateCentre()
{
    const bool framed = m_stack->isAncestorOf(focusWidget()); // what is hidden now hands its focus on: not to the next button
    View *current = currentView();
    const bool empty = !current || !m_session.hasWorkspace() || !m_session.hasFacts();
    if (empty) {
        m_empty->setTexts(m_session.hasWorkspace() ? tr("This workspace holds no pages yet.") : tr("No workspace is open."), tr("Import…"),
                          tr("or drop files and folders here"));
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_stack->setCurrentWidget(current);
    }
    // The window is as narrow as the view that is seen allows, not as the widest of all.
    for (int page = 0; page < m_stack->count(); ++page) {
        const auto policy = page == m_stack->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_stack->widget(page)->setSizePolicy(policy, policy);
    }
    m_stack->updateGeometry();
    centralWidget()->layout()->activate(); // before the evidence moves: the view that was seen must not count any more
    if (framed && !m_stack->currentWidget()->isAncestorOf(focusWidget()))
        centralWidget()->setFocus();
    m_chips->setNote({});
    placeEvidence();
    placeFilter();
    updateActions();
}

void MainWindow::placeEvidence()
{
    const View *current = currentView();
    const EvidencePlace wanted = current ? current->evidencePlace() : EvidencePlace::Right;
    const bool below = wanted == EvidencePlace::Below || width() < narrow;
    const Qt::DockWidgetArea area = below ? Qt::BottomDockWidgetArea : Qt::RightDockWidgetArea;
    if (dockWidgetArea(m_evidenceDock) != area) {
        rememberDocks();
        addDockWidget(area, m_evidenceDock);
        resizeDocks({m_evidenceDock}, {below ? m_evidenceHeight : m_evidenceWidth}, below ? Qt::Vertical : Qt::Horizontal);
    }
    // Beside a view of a small window, and below any, the empty panel's room is the view's until there is evidence to show.
    const bool room = (!below && width() > small) || !m_session.selection().empty();
    m_evidenceDock->setVisible(m_actions[Act::ShowEvidence]->isChecked() && wanted != EvidencePlace::None && room);
}

bool MainWindow::filterFolded() const
{
    const View *current = currentView();
    return !m_actions[Act::ShowFilter]->isChecked() || (current && current->foldsFilter() && !m_filterUnfolded);
}

void MainWindow::foldFilter(bool fold)
{
    const View *current = currentView();
    if (current && current->foldsFilter())
        m_filterUnfolded = !fold;
    if (!(fold && current && current->foldsFilter()))
        m_actions[Act::ShowFilter]->setChecked(!fold);
    placeFilter();
    (fold ? static_cast<QWidget *>(m_strip) : m_filter)->setFocus();
}

void MainWindow::placeFilter()
{
    const bool folded = filterFolded();
    if (folded == m_filter->isHidden() && folded == !m_strip->isHidden())
        return;
    rememberDocks();
    m_filter->setVisible(!folded);
    m_strip->setVisible(folded);
    m_filterDock->setTitleBarWidget(folded ? m_noTitle : m_filterTitle);
    m_filterTitle->setVisible(!folded);
    m_noTitle->setVisible(folded);
    m_filterDock->widget()->setMaximumWidth(folded ? space::foldedStrip : QWIDGETSIZE_MAX);
    if (!folded)
        resizeDocks({m_filterDock}, {m_filterWidth}, Qt::Horizontal);
}

void MainWindow::rememberDocks()
{
    if (m_filter->isVisible())
        m_filterWidth = m_filterDock->width();
    if (m_evidenceDock->isVisible() && dockWidgetArea(m_evidenceDock) == Qt::RightDockWidgetArea)
        m_evidenceWidth = m_evidenceDock->width();
    else if (m_evidenceDock->isVisible())
        m_evidenceHeight = m_evidenceDock->height();
}

// Once in a lifetime: the first time that there are figures to point at.
void MainWindow::greet()
{
    const QString seen = u"tour/seen"_s;
    if (!m_parts.greets || !m_session.hasFacts() || !isVisible() || m_session.settings().value(seen).toBool())
        return;
    m_session.settings().setValue(seen, true);
    showTour();
}

void MainWindow::showTour()
{
    if (findChild<Tour *>())
        return;
    showView(u"overview"_s);
    m_actions[Act::ShowFilter]->setChecked(true);
    new Tour(m_session.look(),
             {{m_filterDock, tr("What is counted"), tr("Tick places and indicators, drag over the months for a period. All views follow this one filter; what is on stands above them and goes with a click.")},
              {m_stack, tr("Figures with their sentences"), tr("Click a number or a bar: the sentences it rests on appear beside it, and what was left out and why. A double click goes one level down.")},
              {m_tabs, tr("Seven views of the same accounts"), tr("Overview, trend, comparison, ranking, ledger, articles, review: Ctrl+1 to Ctrl+7. F1 lists all keys.")},
              {m_tools, tr("Your own pages"), tr("Import files and folders here or drop them on the window. Report makes a PDF of what the filter shows, Export a table of its facts.")}},
             this);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    placeEvidence();
    m_tools->fit(width());
}

void MainWindow::updateTabs()
{
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        const QString badge = m_views[i]->badge();
        m_tabs->setTabText(int(i), badge.isEmpty() ? m_views[i]->title() : m_views[i]->title() + u"  "_s + badge);
    }
}

void MainWindow::updateTitle()
{
    QString name = m_session.hasWorkspace() ? QFileInfo(m_session.workspacePath()).completeBaseName() : QString();
    if (m_session.overview().sample)
        name = name.isEmpty() ? tr("Sample data") : tr("%1 (sample data)").arg(name);
    setWindowTitle(name.isEmpty() ? tr("Starboard") : tr("%1 – Starboard").arg(name));
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    m_tools->retranslate();
    m_filterDock->setWindowTitle(tr("Filter"));
    m_filterTitle->setText(tr("Filter"));
    auto *reset = m_filterTitle->findChild<QToolButton *>(u"resetFilter"_s);
    reset->setText(tr("Reset"));
    reset->setAccessibleName(tr("Reset the filter"));
    auto *fold = m_filterTitle->findChild<QToolButton *>(u"foldFilter"_s);
    fold->setText(u"‹"_s);
    fold->setToolTip(tr("Fold the filter"));
    fold->setAccessibleName(tr("Fold the filter"));
    m_strip->setText(tr("Filter"));
    m_strip->setToolTip(tr("Unfold the filter"));
    m_strip->setAccessibleName(tr("Unfold the filter"));
    m_evidenceDock->setWindowTitle(tr("Evidence"));
    m_evidenceTitle->setText(tr("Evidence"));
    auto *pin = m_evidenceTitle->findChild<QToolButton *>(u"pinEvidence"_s);
    pin->setText(tr("Pin"));
    pin->setToolTip(tr("Keep this evidence while something else is selected"));
    pin->setAccessibleName(tr("Pin the evidence"));
    auto *close = m_evidenceTitle->findChild<QToolButton *>(u"closeEvidence"_s);
    close->setText(u"×"_s);
    close->setAccessibleName(tr("Close the evidence panel"));
    m_tabs->setAccessibleName(tr("Views"));
    if (m_forget)
        m_forget->setTitle(tr("&Remove a saved view"));
    updateTabs();
    updateTitle();
    updateCentre();
    m_tools->fit(width());
}

void MainWindow::dress()
{
    m_actions.dress();
    m_tools->dress();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    openImport(paths);
}

} // namespace starboard
