// All places in one chart: a line each, named at its end; the first ones in colour, the others in grey. Silence breaks a
// line.
#pragma once

#include "ui/chart/cellchart.h"

namespace starboard {

class LineChart : public CellChart
{
    Q_OBJECT
public:
    using CellChart::CellChart;
    // The rows of the next setCells() whose lines are in colour, at most seriesColors.
    void setStrong(std::vector<std::size_t> strong) { m_strong = std::move(strong); }

protected:
    void arrange(const QSize &size) override;
    [[nodiscard]] QRectF spot(const QRectF &area, std::size_t row, std::size_t column) const override;
    void draw(QPainter &painter, const QRectF &area) override;

private:
    [[nodiscard]] QPointF point(const QRectF &area, std::size_t tick, double value) const;
    [[nodiscard]] bool isStrong(std::size_t line) const;
    [[nodiscard]] QColor colorOf(std::size_t line) const;
    void drawTicks(QPainter &painter, const QRectF &area);
    void drawLine(QPainter &painter, const QRectF &area, std::size_t line);
    void drawNames(QPainter &painter, const QRectF &area);

    std::vector<std::size_t> m_strong;
    double m_top = 1; // of the scale
};

} // namespace starboard
