// The whole program for a test: in English and light, on 31 July 2023, with its settings and dialogs in the test's hands.
#pragma once

#include "app/starboard/desk.h"
#include "tests/support/scripteddialogs.h"

#include <QTemporaryDir>

namespace starboard::test {

[[nodiscard]] inline Result<std::unique_ptr<Desk>> makeDesk(const QTemporaryDir &folder, ScriptedDialogs &dialogs)
{
    DeskOptions options;
    options.settingsFile = folder.filePath(QStringLiteral("settings.ini"));
    options.language = QStringLiteral("en");
    options.theme = Theme::Light;
    options.today = [] { return *parseDate("2023-07-31"); };
    options.dialogs = &dialogs;
    return Desk::make(options);
}

} // namespace starboard::test
