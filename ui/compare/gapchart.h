// Dots instead of bars: a row per indicator, a dot per place at its share (0 … 1) of the row's largest figure, a line from
// the least to the most. Rows of different units stand on one scale from nothing to the largest, which stands at the right
// end with its unit.
#pragma once

#include "ui/chart/cellchart.h"

namespace starboard {

class GapChart : public CellChart
{
    Q_OBJECT
public:
    using CellChart::CellChart;

protected:
    void arrange(const QSize &size) override;
    [[nodiscard]] QRectF spot(const QRectF &area, std::size_t row, std::size_t column) const override;
    void draw(QPainter &painter, const QRectF &area) override;

private:
    [[nodiscard]] std::size_t shown(const QRectF &area) const;
    [[nodiscard]] double rowHeight(const QRectF &area) const;
    void drawLegend(QPainter &painter, const QRectF &area) const;
    void drawRow(QPainter &painter, const QRectF &line, const ChartRow &row) const;
};

} // namespace starboard
