// Charts for paper, drawn as vectors from their specification with any QPainter, on any thread.
// Lengths are pixels of 1/96 inch. Bars start at zero; a number with a bound is hatched; no report is a gap, never 0.
#pragma once

#include "model/report/report.h"
#include "ui/look/palette.h"
#include "ui/paper/typefaces.h"

class QPainter;

namespace starboard::paper {

struct ChartInk {
    Theme theme = Theme::Print;
    const Typefaces &faces;
    Language language = Language::Chinese;
};

// Of the drawing for so many categories; months and lines have one height whatever their number.
[[nodiscard]] double chartHeight(const Chart &chart, std::size_t categories);
// Whether the chart may go on, on the next page, with further categories.
[[nodiscard]] bool mayBreak(const Chart &chart);
// Categories first … first + count − 1; every part is drawn on the scale of the whole.
void drawChart(QPainter &painter, const Chart &chart, std::size_t first, std::size_t count, double width,
               const ChartInk &ink);

} // namespace starboard::paper
