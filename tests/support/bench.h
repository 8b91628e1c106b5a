// A session over a workspace that the test fills, for tests of one view without the window.
#pragma once

#include "tests/support/scripteddialogs.h"
#include "ui/session/session.h"
#include "ui/session/view.h"

#include <QSettings>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace starboard::test {

// Speaks English in the source's words; today is 31 July 2023.
class Bench
{
public:
    Bench();
    ~Bench();
    Q_DISABLE_COPY_MOVE(Bench)

    // Makes a workspace, fills it and opens it; false when something fails.
    [[nodiscard]] bool open(const std::function<bool(Workspace &)> &fill);
    [[nodiscard]] bool openSample(); // the lines of sampleledger.h
    // Shows the view and waits for its first answer.
    [[nodiscard]] bool show(View &view);
    // Waits until nothing is under way.
    [[nodiscard]] bool settle(const View &view);

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] QSettings &settings() { return *m_settings; }
    ScriptedDialogs dialogs;
    QString failure; // the last one that the session told

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    Look m_look;
    std::unique_ptr<Session> m_session;
};

// Chinese goes into a field as an input method brings it.
void writeInto(QWidget &field, const QString &text);

[[nodiscard]] Filter firstHalfOf2023();
// Visible widgets that Tab reaches and a screen reader cannot name.
[[nodiscard]] QStringList nameless(const QWidget &root);

} // namespace starboard::test
