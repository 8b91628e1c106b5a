// User-visible sentences of this room: translated when the program has a language installed, English otherwise.
#pragma once

#include <QCoreApplication>
#include <QString>

#include <string>

namespace starboard {

// say(QT_TRANSLATE_NOOP("store", "… %1 …"), argument, …)
template <typename... Arguments> [[nodiscard]] std::string say(const char *sentence, const Arguments &...arguments)
{
    QString text = QCoreApplication::translate("store", sentence);
    ((text = text.arg(arguments)), ...);
    return text.toStdString();
}

[[nodiscard]] inline QString shown(const std::string &text) { return QString::fromStdString(text); }

} // namespace starboard
