// All places in one chart: a line each, named at its end; the first ones in colour, the others in grey. Silence breaks a
// line.
#pragma once

#include "ui/trend/multiples.h"

namespace starboard {

class LineChart : public Chart
{
    Q_OBJECT
public:
    using Chart::Chart;
    // Every line has a point for each tick; `strong`: the lines in colour, at most seriesColors.
    void setLines(std::vector<Line> lines, std::vector<TimeTick> ticks, const std::vector<std::size_t> &strong);
    [[nodiscard]] std::size_t lineOf(int mark) const { return m_places[static_cast<std::size_t>(mark)].line; }
    [[nodiscard]] std::size_t tickOf(int mark) const { return m_places[static_cast<std::size_t>(mark)].tick; }

protected:
    void arrange(const QSize &size) override;
    std::vector<Mark> layOut(const QRectF &area) override;
    void draw(QPainter &painter, const QRectF &area) override;

private:
    struct Place {
        std::size_t line, tick;
    };
    [[nodiscard]] QPointF point(const QRectF &area, std::size_t tick, double value) const;
    [[nodiscard]] QColor colorOf(std::size_t line) const;
    void drawTicks(QPainter &painter, const QRectF &area);
    void drawLine(QPainter &painter, const QRectF &area, std::size_t line);
    void drawNames(QPainter &painter, const QRectF &area);

    std::vector<Line> m_lines;
    std::vector<TimeTick> m_ticks;
    std::vector<std::size_t> m_strong;
    std::vector<Place> m_places;
    double m_top = 1;
};

} // namespace starboard
