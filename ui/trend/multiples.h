// Small multiples: one panel per place on one scale, its own line strong, the others' in grey. Silence breaks a line and
// stands as a tick on the axis; a year begins at a dashed line.
#pragma once

#include "ui/chart/cellchart.h"

namespace starboard {

class Multiples : public CellChart
{
    Q_OBJECT
public:
    using CellChart::CellChart;
    void setOneScale(bool oneScale); // all panels reach to the greatest value of all

protected:
    void arrange(const QSize &size) override;
    [[nodiscard]] QRectF spot(const QRectF &area, std::size_t row, std::size_t column) const override;
    void draw(QPainter &painter, const QRectF &area) override;

private:
    [[nodiscard]] QRectF panel(const QRectF &area, std::size_t line) const;
    [[nodiscard]] QRectF plot(const QRectF &panel) const;
    [[nodiscard]] double top(std::size_t line) const; // of the panel's scale, a round number
    [[nodiscard]] double tickStep(const QRectF &where) const;
    [[nodiscard]] QPointF point(const QRectF &plot, std::size_t tick, double value, double scaleTop) const;
    void drawScale(QPainter &painter, const QRectF &plot, double scaleTop);
    void drawQuietLines(QPainter &painter, const QRectF &plot, std::size_t line, double scaleTop);
    void drawOwnLine(QPainter &painter, const QRectF &plot, std::size_t line, double scaleTop);

    bool m_oneScale = true;
    int m_perRow = 1;
};

} // namespace starboard
