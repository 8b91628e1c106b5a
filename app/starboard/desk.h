// Everything that a window needs, made and handed to each other: data, look, language, settings, session, window.
#pragma once

#include "app/starboard/tasks.h"
#include "ui/language/language.h"
#include "ui/window/mainwindow.h"

#include <QSettings>

#include <memory>

namespace starboard {

struct DeskOptions {
    QString settingsFile; // empty: the user's own
    QString language;     // empty: as remembered, else the system's
    std::optional<Theme> theme;
    std::function<Date()> today; // empty: the computer's clock
    bool greets = false;         // the tour at the first sight of figures
    bool followsDesktop = false; // light or dark as the desktop says, also later
    Dialogs *dialogs = nullptr;  // empty: the desktop's own
};

class Desk
{
public:
    // REQUIRES: a QApplication. Fails where the data directory is missing or damaged.
    [[nodiscard]] static Result<std::unique_ptr<Desk>> make(const DeskOptions &options);
    ~Desk();

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Language &language() { return m_language; }
    [[nodiscard]] Look &look() { return *m_look; }

    // The sample pages in a workspace of their own, made at the first time.
    void openSample();
    void openWords(); // the editor of the user's own indicators and words
    // Workspaces are opened, pages imported into the last workspace; nothing given: the last workspace or the sample.
    void openPaths(const QStringList &paths);

private:
    Desk() = default;
    [[nodiscard]] static QString ownFolder();

    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Dialogs> m_ownDialogs;
    std::unique_ptr<Look> m_look;
    Language m_language;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace starboard
