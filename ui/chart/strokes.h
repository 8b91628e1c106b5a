// How a number looks as a mark. Certain is filled; bounds are outlined and hatched, at least with an open arrow; plans
// are outlines. Hatching has no other meaning. The hatch is drawn as lines of our own, so that paper shows it as the
// screen does.
#pragma once

#include "model/core/fact.h"
#include "ui/look/palette.h"

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace starboard {

// Where a bar grows to: the open arrow of "at least" points there.
enum class Growth : std::uint8_t { Right, Up };

void fillBar(QPainter &painter, const QRectF &bar, const QColor &color, Bound bound, const QColor &ground, Growth growth);
void hatch(QPainter &painter, const QRectF &bar, const QColor &color, const QColor &ground);
void outline(QPainter &painter, const QRectF &bar, const QColor &color);
void openArrow(QPainter &painter, const QPointF &from, const QColor &color, Growth growth);

// Text of a chart, in the chart's own type and colour.
void write(QPainter &painter, const QRectF &where, int alignment, const QString &text, const QFont &font, const QColor &color);
// A name in one line, in two of the note's size where it is too long, elided only where even they have no room.
void writeName(QPainter &painter, const QRectF &where, int alignment, const QString &name, const QColor &color);
[[nodiscard]] double textWidth(const QString &text, const QFont &font);

// How many of `rows` have room at `least` pixels each; where not all have, the last line stays free for saying so.
[[nodiscard]] std::size_t rowsThatFit(double height, std::size_t rows, double least);
[[nodiscard]] QString moreRows(std::size_t more); // 另有 3 个，见表格

// Room for the open arrow beyond the end of a bar.
inline constexpr double arrowRoom = 12;

} // namespace starboard
