// What the window does with the workspace's file itself: back up, restore, compact, check and mend.
#include "ui/window/mainwindow.h"

#include "ui/look/figures.h"
#include "ui/notice/messagebar.h"
#include "ui/window/statusline.h"

#include <QDir>
#include <QFileInfo>

namespace starboard {

using namespace Qt::StringLiterals;

namespace {

QString workspaceFiles() { return MainWindow::tr("Starboard workspaces (*.starboard *.db);;All files (*)"); }

// w.starboard → w-2023-06-30.starboard
QString datedName(const QString &path, Date today)
{
    const QFileInfo file(path);
    return file.dir().filePath(file.completeBaseName() + u'-' + QString::fromStdString(toIso(today)) + u'.' + file.suffix());
}

} // namespace

void MainWindow::connectWorkspaceActions()
{
    const auto on = [this](Act act, auto what) { connect(m_actions[act], &QAction::triggered, this, what); };
    on(Act::Backup, [this] { backUp(); });
    on(Act::Restore, [this] { restoreBackup(); });
    on(Act::Compact, [this] {
        m_session.run(tr("Compacting the workspace"), [](JobControl &, Workspace &workspace) -> Result<QString> {
            if (const auto done = workspace.compact(); !done)
                return tl::make_unexpected(done.error());
            return tr("The workspace is as small as it can be");
        });
    });
    on(Act::CheckWorkspace, [this] { checkWorkspace(); });
    connect(&m_session, &Session::workspaceOpened, this, &MainWindow::checkOncePerDay);
    connect(&m_session, &Session::damaged, this, &MainWindow::sayDamaged);
}

void MainWindow::updateWorkspaceActions()
{
    for (const Act act : {Act::Backup, Act::Restore, Act::Compact, Act::CheckWorkspace})
        m_actions[act]->setEnabled(m_session.hasWorkspace());
}

void MainWindow::backUp()
{
    const QString target = m_session.dialogs().saveFile(this, tr("Back up the workspace"),
                                                        datedName(m_session.workspacePath(), m_session.today()), workspaceFiles());
    if (target.isEmpty())
        return;
    m_session.run(tr("Backing up"), [target](JobControl &, Workspace &workspace) -> Result<QString> {
        if (const auto done = workspace.backup(target.toStdString(), true); !done) // the file dialog has asked
            return tl::make_unexpected(done.error());
        return tr("Backed up to %1").arg(QFileInfo(target).fileName());
    });
}

void MainWindow::restoreBackup()
{
    const QString backup = m_session.dialogs().openFile(this, tr("Restore a backup"), workspaceFiles());
    const QString name = QFileInfo(m_session.workspacePath()).fileName();
    if (!backup.isEmpty() &&
        m_session.dialogs().confirm(this, tr("%1 is replaced by the backup; the present file is kept beside it.").arg(name), tr("Restore")))
        m_session.restoreWorkspace(backup);
}

// A workspace that was looked through today is not looked through again.
void MainWindow::checkOncePerDay()
{
    const QString key = u"checked/"_s + QString::fromUtf8(m_session.workspacePath().toUtf8().toBase64(QByteArray::Base64UrlEncoding));
    const QString today = QString::fromStdString(toIso(m_session.today()));
    if (m_session.settings().value(key).toString() == today)
        return;
    m_session.checkWorkspace([this, key, today](const Result<CheckReport> &report) {
        m_session.settings().setValue(key, today); // not before: what was broken off is done at the next start
        sayWhetherSound(report, false);
    });
}

void MainWindow::checkWorkspace()
{
    m_session.checkWorkspace([this](const Result<CheckReport> &report) { sayWhetherSound(report, true); });
}

void MainWindow::sayWhetherSound(const Result<CheckReport> &report, bool sayWhenSound)
{
    if (report && report->sound) {
        if (sayWhenSound)
            m_status->say(tr("The workspace is sound"));
        return;
    }
    const QString why = QString::fromStdString(report ? report->problems.empty() ? std::string() : report->problems.front()
                                                      : report.error().message);
    sayDamaged(m_session.workspacePath(), why);
}

void MainWindow::sayDamaged(const QString &path, const QString &why)
{
    m_messages->showMessage(tr("The workspace is damaged (%1). Restore a backup, or save what can be read into a new workspace.").arg(why),
                            tr("Save what can be read…"), [this, path] { rescue(path); });
}

void MainWindow::rescue(const QString &damaged)
{
    const QString target = m_session.dialogs().saveFile(this, tr("Save what can be read"), datedName(damaged, m_session.today()), workspaceFiles());
    if (!target.isEmpty())
        m_session.rescueWorkspace(damaged, target);
}

} // namespace starboard
