// What Qt's PDF writer leaves to be done.
#pragma once

#include "ui/paper/pages.h"

#include <QByteArray>

namespace starboard::paper {

// Qt maps a glyph back to the lowest code point that shows it, so that 月 would be copied as the radical ⽉. The
// writer's ToUnicode tables are corrected in place, byte for byte, so that no offset in the file moves.
void restoreIdeographs(QByteArray &pdf);

// Appends the bookmarks, the language and the wish to show the outline as an incremental update.
void addBookmarks(QByteArray &pdf, const Pages &pages);

} // namespace starboard::paper
