// Sets a table: column widths by content, wrapped cells, rows that stay whole, the head repeated on every page.
#pragma once

#include "ui/paper/flow.h"

namespace starboard::paper {

struct TableLook {
    Face face = Face::Song;
    Face headFace = Face::Heading;
    double size = 0;
    double noteSize = 0;
    QColor rule = Qt::black;
    QColor hairline = Qt::gray;
    Language language = Language::Chinese;
    double after = 0; // of the page, to be left below the table
};

// The height that the beginning of the table takes: what a heading above it must not be parted from.
[[nodiscard]] double tableBeginning(Flow &flow, const TableBlock &table, const QString &caption, const TableLook &look,
                                    const Typefaces &faces);

// `caption` stands above the table and, with “续”, above each further part.
void setTable(Flow &flow, const TableBlock &table, const QString &caption, const TableLook &look,
              const Typefaces &faces);

} // namespace starboard::paper
