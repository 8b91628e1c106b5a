// What Qt's PDF writer leaves to be done.
#pragma once

#include "ui/paper/pages.h"

#include <QByteArray>

namespace starboard::paper {

class PdfUpdate;

// Qt maps a glyph back to the lowest code point that shows it, so that 月 would be copied as the radical ⽉. The
// writer's ToUnicode tables are corrected in place, byte for byte, so that no offset in the file moves.
void restoreIdeographs(QByteArray &pdf);

// Fonts are embedded as subsets; their names say so (ABCDEF+Name), as ISO 32000 asks for. `pdf` as it was before.
void nameSubsets(PdfUpdate &update, const QByteArray &pdf);

// The bookmarks, the language and the wish to show the outline.
void addBookmarks(PdfUpdate &update, const Pages &pages);

} // namespace starboard::paper
