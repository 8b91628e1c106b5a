// The room's messages for the user, in English until a translation is installed.
#pragma once

#include "model/core/result.h"

#include <QCoreApplication>
#include <QString>

namespace starboard {

// QT_TRANSLATE_NOOP("read", …) texts are looked up here; %1 is the document's name.
[[nodiscard]] inline tl::unexpected<Failure> readFailure(FailureCode code, const char *message, const std::string &name,
                                                         std::string detail = {})
{
    QString text = QCoreApplication::translate("read", message).arg(QString::fromStdString(name));
    return fail(code, text.toStdString(), std::move(detail));
}

} // namespace starboard
