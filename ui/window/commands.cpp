// What the commands of the window do: the other half of MainWindow.
#include "ui/window/mainwindow.h"

#include "ui/filter/wording.h"
#include "ui/import/importwindow.h"
#include "ui/import/importwords.h"
#include "ui/language/language.h"
#include "ui/look/figures.h"
#include "ui/notice/messagebar.h"
#include "ui/provenance/evidencepanel.h"
#include "ui/report/reportdesk.h"
#include "ui/window/chipline.h"
#include "ui/window/searchfield.h"
#include "ui/window/shortcutlist.h"
#include "ui/window/statusline.h"
#include "ui/window/toolline.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QTabBar>

#include <algorithm>

namespace starboard {

using namespace Qt::StringLiterals;

void MainWindow::connectActions()
{
    const auto on = [this](Act act, auto what) { connect(m_actions[act], &QAction::triggered, this, what); };
    on(Act::NewWorkspace, [this] { askForWorkspace(false); });
    on(Act::OpenWorkspace, [this] { askForWorkspace(true); });
    on(Act::OpenSample, [this] { Q_EMIT sampleAsked(); });
    on(Act::OwnWords, [this] { Q_EMIT wordsAsked(); });
    on(Act::Import, [this] { openImport({}); });
    on(Act::ImportFolder, [this] { openImport({}, true); });
    on(Act::ExportData, [this] { exportFacts(); });
    on(Act::Report, [this] { m_reports->open(currentView() ? currentView()->id() : QString(), m_parts.language.code()); });
    on(Act::ExportView, [this] { exportView(); });
    on(Act::CopyView, [this] { copyView(); });
    connectWorkspaceActions();
    on(Act::Quit, [this] { close(); });
    on(Act::Undo, [this] { m_session.undo(); });
    on(Act::Redo, [this] { m_session.redo(); });
    on(Act::Find, [this] {
        m_tools->search().setFocus(Qt::ShortcutFocusReason);
        m_tools->search().selectAll();
    });
    on(Act::ClearFilter, [this] { m_session.setFilter({}); });
    on(Act::Back, [this] { m_session.goBack(); });
    on(Act::Forward, [this] { m_session.goForward(); });
    on(Act::Up, [this] { m_session.setFilter(oneLevelUp(m_session.filter(), m_session.gazetteer())); });
    on(Act::SaveView, [this] { saveView(); });
    on(Act::AsTable, [this] { m_session.look().setChartsAsTables(m_actions[Act::AsTable]->isChecked()); });
    on(Act::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    on(Act::ThemeSystem, [this] { chooseTheme(u"system"_s); });
    on(Act::ThemeLight, [this] { chooseTheme(u"light"_s); });
    on(Act::ThemeDark, [this] { chooseTheme(u"dark"_s); });
    on(Act::Chinese, [this] { m_parts.language.setCode(u"zh_CN"_s); });
    on(Act::English, [this] { m_parts.language.setCode(u"en"_s); });
    on(Act::Shortcuts, [this] { showShortcuts(); });
    on(Act::About, [this] { showAbout(); });
    for (const auto &[act, style] : {std::pair{Act::Thousands, NumberStyle::Thousands}, std::pair{Act::TenThousands, NumberStyle::TenThousands}})
        on(act, [this, style] {
            setNumberStyle(style);
            m_session.settings().setValue(u"numbers"_s, int(style));
            Q_EMIT m_session.dataChanged();
        });
    connect(m_actions[Act::ShowFilter], &QAction::toggled, this, &MainWindow::placeFilter);
    connect(m_actions[Act::ShowEvidence], &QAction::toggled, this, &MainWindow::placeEvidence);
    for (const Act act : {Act::ShowFilter, Act::ShowEvidence})
        m_actions[act]->setChecked(true);
    on(Act::Tour, [this] { showTour(); });
    connect(&m_parts.language, &Language::changed, this, [this] {
        m_session.settings().setValue(u"language"_s, m_parts.language.code());
        updateActions();
    });
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::workspaceChanged, this, &MainWindow::updateCentre);
    connect(&m_session, &Session::workspaceChanged, this, &MainWindow::showSavedViews);
    connect(&m_session, &Session::savedViewsChanged, this, &MainWindow::showSavedViews);
    connect(&m_session, &Session::dataChanged, this, [this] {
        updateCentre();
        updateTitle();
        updateTabs();
        greet();
    });
    connect(&m_session, &Session::filterChanged, this, &MainWindow::updateActions);
    connect(&m_session, &Session::historyChanged, this, &MainWindow::updateActions);
    connect(&m_session, &Session::undoChanged, this, &MainWindow::updateActions);
    connect(&m_session, &Session::viewAsked, this, &MainWindow::showView);
    connect(&m_session, &Session::articleAsked, this, [this] { showView(u"articles"_s); });
    connect(&m_session, &Session::failed, this, [this](const Failure &failure) {
        if (failure.code == FailureCode::Damaged && m_session.hasWorkspace())
            sayDamaged(m_session.workspacePath(), QString::fromStdString(failure.message));
        else
            m_messages->showFailure(failure);
    });
    connect(&m_session, &Session::extractionAsked, this, [this](const std::vector<RowId> &documents) {
        m_session.run(tr("Extracting again"), [renew = m_parts.tasks.renew, documents](JobControl &control, Workspace &workspace) {
            return renew(control, workspace, documents);
        });
    });
    const auto showArticles = [this] { showView(u"articles"_s); };
    connect(m_import, &ImportWindow::articlesAsked, this, showArticles);
    connect(m_watch, &FolderWatch::failed, m_messages, &MessageBar::showFailure);
    connect(m_watch, &FolderWatch::arrived, this,
            [this, showArticles](const QString &sentence) { m_messages->showMessage(sentence, tr("Show articles"), showArticles); });
    connect(&m_session, &Session::jobStarted, this, [this](Job *job) { connect(job, &Job::finished, m_status, &StatusLine::say); });
}

void MainWindow::updateActions()
{
    const bool open = m_session.hasWorkspace();
    const bool facts = open && m_session.hasFacts();
    updateWorkspaceActions();
    m_actions[Act::Import]->setEnabled(open);
    m_actions[Act::ImportFolder]->setEnabled(open);
    m_actions[Act::ExportData]->setEnabled(facts && m_parts.tasks.exportFacts);
    m_actions[Act::Report]->setEnabled(facts);
    m_actions[Act::ExportView]->setEnabled(facts);
    m_actions[Act::CopyView]->setEnabled(facts);
    m_actions[Act::Find]->setEnabled(facts);
    m_actions[Act::ClearFilter]->setEnabled(open && !m_session.filter().empty());
    m_actions[Act::Back]->setEnabled(open && m_session.canGoBack());
    m_actions[Act::Forward]->setEnabled(open && m_session.canGoForward());
    m_actions[Act::Up]->setEnabled(open && !m_session.filter().places.empty());
    m_actions[Act::SaveView]->setEnabled(open);
    m_actions[Act::OpenSample]->setVisible(m_parts.hasSample);
    m_actions[Act::Undo]->setEnabled(!m_session.undoText().isEmpty());
    m_actions[Act::Redo]->setEnabled(!m_session.redoText().isEmpty());
    m_actions[Act::Undo]->setToolTip(m_session.undoText().isEmpty() ? tr("Undo") : tr("Undo: %1").arg(m_session.undoText()));
    m_actions[Act::Redo]->setToolTip(m_session.redoText().isEmpty() ? tr("Redo") : tr("Redo: %1").arg(m_session.redoText()));
    m_actions[Act::Chinese]->setChecked(m_parts.language.code() == u"zh_CN"_s);
    m_actions[Act::English]->setChecked(m_parts.language.code() == u"en"_s);
    m_actions[numberStyle() == NumberStyle::Thousands ? Act::Thousands : Act::TenThousands]->setChecked(true);
    const QString theme = m_session.settings().value(u"theme"_s, u"system"_s).toString();
    m_actions[theme == u"dark"_s ? Act::ThemeDark : theme == u"light"_s ? Act::ThemeLight : Act::ThemeSystem]->setChecked(true);
    m_tools->follow(facts);
    m_tabs->setEnabled(facts);
}

void MainWindow::setTasks(Tasks tasks) { m_parts.tasks = std::move(tasks); }

void MainWindow::importPaths(const QStringList &paths)
{
    if (paths.isEmpty() || !m_session.hasWorkspace() || !m_parts.tasks.import)
        return;
    ImportOrder order;
    order.paths = paths;
    m_session.run(tr("Importing"), [import = m_parts.tasks.import, order](JobControl &control, Workspace &workspace) {
        return import(control, workspace, order).and_then(importOutcome);
    });
}

void MainWindow::openImport(const QStringList &paths, bool askFolder)
{
    if (!m_session.hasWorkspace()) {
        askForWorkspace(false);
        if (!paths.isEmpty())
            connect(&m_session, &Session::workspaceOpened, m_import, [this, paths] { openImport(paths); }, Qt::SingleShotConnection);
        return;
    }
    m_import->show();
    m_import->raise();
    m_import->activateWindow();
    if (askFolder)
        m_import->askForFolder();
    else
        m_import->addPaths(paths);
}

void MainWindow::askForWorkspace(bool existing)
{
    const QString filters = tr("Starboard workspaces (*.starboard *.db);;All files (*)");
    QString path = existing ? m_session.dialogs().openFile(this, tr("Open workspace"), filters)
                            : m_session.dialogs().saveFile(this, tr("New workspace"), tr("workspace") + u".starboard"_s, filters);
    if (path.isEmpty())
        return;
    if (!existing && QFileInfo(path).suffix().isEmpty())
        path += u".starboard"_s;
    m_session.openWorkspace(path, existing ? Access::Existing : Access::Create);
    m_session.settings().setValue(u"workspace"_s, path);
}

Sheet MainWindow::shownSheet() const
{
    const View *current = currentView();
    Sheet sheet = current ? current->sheet() : Sheet{};
    const QString filter = tr("Filter: %1").arg(filterText(m_session));
    sheet.note = sheet.note.isEmpty() ? filter : sheet.note + u" · "_s + filter;
    return sheet;
}

// The view as it stands on the screen, in the colours of paper, on one landscape page with the filter above it.
void MainWindow::printView(const QString &path)
{
    View *current = currentView();
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
    writer.setTitle(current->title());
    const Theme theme = m_session.look().theme();
    m_session.look().setTheme(Theme::Print);
    QPainter painter(&writer);
    const bool begun = painter.isActive();
    if (begun) {
        const QRect page = painter.viewport();
        const double dots = writer.logicalDpiX() / 96.0;
        const int head = int(44 * dots);
        QFont font = Look::font(Type::ViewTitle);
        font.setPixelSize(int(font.pixelSize() * dots));
        painter.setFont(font);
        painter.drawText(QRect(0, 0, page.width(), head / 2), Qt::AlignLeft | Qt::AlignVCenter, windowTitle() + u" · "_s + current->title());
        font.setPixelSize(int(Look::font(Type::Note).pixelSize() * dots));
        painter.setFont(font);
        painter.drawText(QRect(0, head / 2, page.width(), head / 2), Qt::AlignLeft | Qt::AlignVCenter, tr("Filter: %1").arg(filterText(m_session)));
        const double scale = std::min(double(page.width()) / current->width(), double(page.height() - head) / current->height());
        painter.translate(0, head);
        painter.scale(scale, scale);
        current->render(&painter, {}, {}, QWidget::DrawChildren);
        painter.end();
    }
    m_session.look().setTheme(theme);
    if (begun)
        m_status->say(tr("Written to %1").arg(QFileInfo(path).fileName()));
    else
        Q_EMIT m_session.failed({FailureCode::Unreadable, tr("“%1” could not be written. Choose another folder.").arg(path).toStdString(), {}});
}

void MainWindow::copyView()
{
    const View *current = currentView();
    if (!current)
        return;
    const Sheet sheet = shownSheet();
    auto *both = new QMimeData;
    both->setText(asText(sheet));
    both->setHtml(asHtml(sheet));
    QApplication::clipboard()->setMimeData(both);
    m_status->say(tr("Copied: %n row(s)", nullptr, int(sheet.rows.size())));
}

void MainWindow::saveView()
{
    const QString name = m_session.dialogs().askText(this, tr("Save view"), tr("Name of the view"), filterText(m_session));
    if (name.isEmpty())
        return;
    m_session.saveView({name, currentView() ? currentView()->id() : QString(), m_session.filter()});
}

void MainWindow::showSavedViews()
{
    m_session.askSavedViews([this](const std::vector<SavedView> &saved) {
        QMenu *menu = m_actions.menu(MenuOf::View);
        for (QAction *action : menu->actions()) {
            if (action->objectName().startsWith(u"saved_"_s))
                delete action;
        }
        delete m_forget;
        m_forget = saved.empty() ? nullptr : new QMenu(tr("&Remove a saved view"), this);
        for (const SavedView &entry : saved) {
            QAction *action = menu->addAction(entry.name);
            action->setObjectName(u"saved_"_s + entry.name);
            connect(action, &QAction::triggered, this, [this, entry] {
                m_session.setFilter(entry.filter);
                showView(entry.view);
            });
            m_forget->addAction(entry.name, this, [this, entry] {
                m_session.removeView(entry.name);
                m_messages->showMessage(tr("“%1” is no longer among the saved views.").arg(entry.name), tr("Undo"), [this, entry] { m_session.saveView(entry); });
            })->setObjectName(u"forget_"_s + entry.name);
        }
        if (m_forget)
            menu->addMenu(m_forget);
    });
}

// Words go into the filter; the view that shows rows for words is the articles view.
void MainWindow::search(const QString &words)
{
    Filter filter = m_session.filter();
    filter.text = words.trimmed().toStdString();
    m_session.setFilter(filter);
    if (!filter.text.empty() && view(u"articles"_s) && currentView() != view(u"ledger"_s))
        showView(u"articles"_s);
}

void MainWindow::showShortcuts()
{
    QList<QAction *> all;
    for (const QAction *top : menuBar()->actions()) {
        for (QAction *action : top->menu()->actions())
            all.append(action);
    }
    ShortcutList list(all, int(m_views.size()), this);
    list.exec();
}

void MainWindow::showAbout()
{
    m_messages->showMessage(tr("Starboard %1: figures from newspaper pages, each traceable to its sentence. Free software under "
                               "GPL-3.0-or-later. It works offline and sends nothing anywhere.")
                                .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::chooseTheme(const QString &theme)
{
    m_session.settings().setValue(u"theme"_s, theme);
    m_session.look().setTheme(theme == u"dark"_s ? Theme::Dark : theme == u"light"_s ? Theme::Light : m_parts.systemTheme);
    updateActions();
}

void MainWindow::setSystemTheme(Theme theme)
{
    m_parts.systemTheme = theme;
    if (m_session.settings().value(u"theme"_s, u"system"_s).toString() == u"system"_s)
        chooseTheme(u"system"_s);
}

void MainWindow::restore()
{
    dress();
    QSettings &settings = m_session.settings();
    if (!restoreGeometry(settings.value(u"window/geometry"_s).toByteArray()))
        resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    m_actions[Act::ShowFilter]->setChecked(settings.value(u"window/filter"_s, true).toBool());
    m_actions[Act::ShowEvidence]->setChecked(settings.value(u"window/evidence"_s, true).toBool());
    m_filterWidth = settings.value(u"window/filterWidth"_s, m_filterWidth).toInt();
    m_evidenceWidth = settings.value(u"window/evidenceWidth"_s, m_evidenceWidth).toInt();
    m_evidenceHeight = settings.value(u"window/evidenceHeight"_s, m_evidenceHeight).toInt();
    resizeDocks({m_filterDock, m_evidenceDock}, {m_filterWidth, m_evidenceWidth}, Qt::Horizontal);
    m_actions[Act::Undo]->setEnabled(false);
    setNumberStyle(NumberStyle(settings.value(u"numbers"_s, int(NumberStyle::Thousands)).toInt()));
    showView(settings.value(u"window/view"_s).toString());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings &settings = m_session.settings();
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/filter"_s, m_actions[Act::ShowFilter]->isChecked());
    settings.setValue(u"window/evidence"_s, m_actions[Act::ShowEvidence]->isChecked());
    rememberDocks();
    settings.setValue(u"window/filterWidth"_s, m_filterWidth);
    settings.setValue(u"window/evidenceWidth"_s, m_evidenceWidth);
    settings.setValue(u"window/evidenceHeight"_s, m_evidenceHeight);
    if (currentView())
        settings.setValue(u"window/view"_s, currentView()->id());
    QMainWindow::closeEvent(event);
}

} // namespace starboard
