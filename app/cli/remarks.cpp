#include "app/cli/remarks.h"

#include "app/cli/command.h"

#include <QString>

namespace starboard::cli {

namespace {

// A service without a login session has no runtime folder; a platform without a display has no window manager.
constexpr QLatin1String remarks[] = {QLatin1String("QStandardPaths: XDG_RUNTIME_DIR"),
                                     QLatin1String("This plugin does not support propagateSizeHints")};

void tellOthers(QtMsgType, const QMessageLogContext &, const QString &message)
{
    for (QLatin1String remark : remarks) {
        if (message.startsWith(remark))
            return;
    }
    report({}, message.toStdString());
}

} // namespace

void withoutRemarksOfQt() { qInstallMessageHandler(tellOthers); }

} // namespace starboard::cli
