// One indicator in two periods, the columns: a line per place from the period before to this one, named at both ends.
#pragma once

#include "ui/chart/cellchart.h"

namespace starboard {

class SlopeChart : public CellChart
{
    Q_OBJECT
public:
    using CellChart::CellChart;

protected:
    void arrange(const QSize &size) override;
    [[nodiscard]] QRectF spot(const QRectF &area, std::size_t row, std::size_t column) const override;
    void draw(QPainter &painter, const QRectF &area) override;

private:
    [[nodiscard]] QPointF point(const QRectF &area, std::size_t end, double value) const;
    void drawNames(QPainter &painter, const QRectF &area, std::size_t end) const;

    double m_top = 1; // of the scale
};

} // namespace starboard
