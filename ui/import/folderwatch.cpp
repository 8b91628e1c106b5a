#include "ui/import/folderwatch.h"

#include "ui/import/importwords.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>

#include <optional>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr auto settingKey = "watched folders"; // of the workspace; one folder a line
constexpr int quietTime = 2000;                // ms
constexpr int subfoldersAtMost = 1000;         // a watch costs the system something

QByteArray fingerprint(const QStringList &folders)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QString &folder : folders) {
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo file = files.nextFileInfo();
            hash.addData(file.filePath().toUtf8());
            hash.addData(QByteArray(QByteArray::number(file.size()) + ' ' + QByteArray::number(file.lastModified().toMSecsSinceEpoch())));
        }
    }
    return hash.result();
}

} // namespace

FolderWatch::FolderWatch(Session &session, Import import, QObject *parent)
    : QObject(parent), m_session(session), m_import(std::move(import)), m_settings(std::make_unique<Request>(session.worker())),
      m_look(std::make_unique<Request>(session.worker()))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(quietTime);
    connect(&m_pause, &QTimer::timeout, this, &FolderWatch::lookAgain);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        watchSubfolders();
        m_pause.start();
    });
    connect(&session, &Session::workspaceOpened, this, &FolderWatch::recall);
    connect(&session, &Session::workspaceChanged, this, [this] {
        if (m_session.hasWorkspace())
            return;
        m_pause.stop();
        m_folders.clear();
        watchSubfolders();
        Q_EMIT foldersChanged();
    });
}

void FolderWatch::recall()
{
    m_session.ask(
        *m_settings, [](Sources &sources) { return sources.workspace().setting(settingKey); },
        [this](const std::string &kept) {
            m_folders = QString::fromStdString(kept).split(u'\n', Qt::SkipEmptyParts);
            watchSubfolders();
            Q_EMIT foldersChanged();
            for (const QString &folder : m_folders)
                if (!QFileInfo(folder).isDir())
                    Q_EMIT failed({FailureCode::NotFound,
                                   tr("The watched folder “%1” is not there. Bring it back, or take it off the list in the import window.")
                                       .arg(folder)
                                       .toStdString(),
                                   {}});
            if (!m_folders.isEmpty())
                importFolders(); // what came while the program was closed
        });
}

void FolderWatch::keep()
{
    m_session.ask(
        *m_settings,
        [folders = m_folders.join(u'\n').toStdString()](Sources &sources) { return sources.workspace().setSetting(settingKey, folders); },
        [] {});
    watchSubfolders();
    Q_EMIT foldersChanged();
}

void FolderWatch::add(const QString &folder)
{
    const QString path = QFileInfo(folder).absoluteFilePath();
    if (path.isEmpty() || m_folders.contains(path) || !m_session.hasWorkspace())
        return;
    m_folders.append(path);
    keep();
    importFolders();
}

void FolderWatch::remove(const QString &folder)
{
    if (m_folders.removeAll(folder) > 0)
        keep();
}

void FolderWatch::watchSubfolders()
{
    QStringList wanted;
    for (const QString &folder : m_folders) {
        if (!QFileInfo(folder).isDir())
            continue;
        wanted.append(folder);
        QDirIterator below(folder, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (below.hasNext() && wanted.size() < subfoldersAtMost)
            wanted.append(below.next());
    }
    for (const QString &old : m_watcher.directories())
        if (!wanted.contains(old))
            m_watcher.removePath(old);
    for (const QString &folder : wanted)
        if (!m_watcher.directories().contains(folder))
            m_watcher.addPath(folder);
}

void FolderWatch::lookAgain()
{
    m_session.ask(
        *m_look, [folders = m_folders](Sources &) { return fingerprint(folders); },
        [this](const QByteArray &now) {
            if (std::exchange(m_seen, now) == now)
                importFolders();
            else
                m_pause.start();
        });
}

// Files that are known cost a look at size and time, so that the whole folder is named each time.
void FolderWatch::importFolders()
{
    if (m_running) {
        m_again = true;
        return;
    }
    ImportOrder order;
    for (const QString &folder : m_folders)
        if (QFileInfo(folder).isDir())
            order.paths.append(folder);
    if (order.paths.isEmpty() || !m_import || !m_session.hasWorkspace())
        return;
    m_running = true;
    const auto summary = std::make_shared<std::optional<ImportSummary>>();
    Job *job = m_session.run(tr("Importing from watched folders"),
                             [import = m_import, order, summary](JobControl &control, Workspace &workspace) -> Result<QString> {
                                 auto done = import(control, workspace, order);
                                 if (!done)
                                     return tl::make_unexpected(done.error());
                                 *summary = std::move(*done);
                                 return QString();
                             });
    connect(job, &Job::ended, this, [this, summary] {
        m_running = false;
        if (*summary && ((*summary)->documents > 0 || !(*summary)->failed.empty())) {
            const Result<QString> outcome = importOutcome(**summary);
            if (outcome)
                Q_EMIT arrived(tr("From a watched folder: %1").arg(*outcome));
            else
                Q_EMIT failed(outcome.error());
        }
        if (std::exchange(m_again, false))
            m_pause.start();
    });
}

} // namespace starboard
