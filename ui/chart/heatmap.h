// Places by months: a cell for each, the darker the more, with its number where it has room. A month without a report is
// empty with a dash; a reported 0 is written. One hue in five steps from zero, named in the legend.
#pragma once

#include "ui/chart/cellchart.h"

namespace starboard {

class HeatMap : public CellChart
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
    [[nodiscard]] QRectF place(const QRectF &area, std::size_t row, std::size_t column) const;
    [[nodiscard]] int stepOf(double value) const; // 0 … 4, −1 for zero
    void drawHead(QPainter &painter, const QRectF &area) const;
    void drawCell(QPainter &painter, const QRectF &where, const ChartCell &at) const;
    void drawLegend(QPainter &painter, const QRectF &area) const;
};

} // namespace starboard
