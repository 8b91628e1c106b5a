// Icons of the Breeze theme, drawn in the text colour of the look in force; 16 px, sharp at every scale.
#pragma once

#include <QIcon>
#include <QString>

namespace starboard {

class Look;

// Where the desktop has no icon theme of its own (offscreen, bare window managers), Breeze is used.
void useIconTheme();

// An icon by its theme name ("document-import"); empty where neither the theme nor the program has it.
[[nodiscard]] QIcon icon(const Look &look, const QString &name);

// The program's own, for the window and the task bar.
[[nodiscard]] QIcon programIcon();

} // namespace starboard
