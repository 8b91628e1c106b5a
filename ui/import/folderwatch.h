// Folders whose new files are imported as they come. The workspace remembers them. A folder is imported when its files
// have been the same for a while, so that a file is not read while it is being written.
#pragma once

#include "ui/session/session.h"
#include "ui/session/tasks.h"

#include <QFileSystemWatcher>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace starboard {

class FolderWatch : public QObject
{
    Q_OBJECT
public:
    using Import = decltype(Tasks::import);
    FolderWatch(Session &session, Import import, QObject *parent = nullptr);

    [[nodiscard]] const QStringList &folders() const { return m_folders; }
    void add(const QString &folder);
    void remove(const QString &folder);
    void setPause(int milliseconds) { m_pause.setInterval(milliseconds); } // how long files must be the same

Q_SIGNALS:
    void foldersChanged();
    void arrived(const QString &sentence); // pages came
    void failed(const starboard::Failure &failure);

private:
    void recall();
    void keep();
    void watchSubfolders();
    void lookAgain();
    void importFolders();

    Session &m_session;
    Import m_import;
    QFileSystemWatcher m_watcher;
    QStringList m_folders;
    QTimer m_pause;
    QByteArray m_seen; // names, sizes and times at the last look
    bool m_running = false;
    bool m_again = false; // something changed while an import ran
    std::unique_ptr<Request> m_settings;
    std::unique_ptr<Request> m_look;
};

} // namespace starboard
