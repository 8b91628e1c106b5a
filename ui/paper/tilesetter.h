// Key figures side by side, large, as the free layout shows them: label, number and comparison in a tile.
#pragma once

#include "ui/paper/flow.h"

namespace starboard::paper {

struct TileLook {
    double em = 0; // of body text
    QColor rule = Qt::black;
    QColor label = Qt::black;
    QColor number = Qt::black;
    QColor comparison = Qt::black;
    Language language = Language::Chinese;
};

// The height of the first row of tiles: what a heading above must not be parted from.
[[nodiscard]] double tilesBeginning(Flow &flow, const KeyFigures &figures, const TileLook &look, const Typefaces &faces);

void setTiles(Flow &flow, const KeyFigures &figures, const TileLook &look, const Typefaces &faces);

} // namespace starboard::paper
