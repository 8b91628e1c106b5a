// Small multiples: one panel per place on one scale, its own line strong, the others' in grey. Silence breaks a line and
// stands as a tick on the axis; a year begins at a dashed line.
#pragma once

#include "ui/chart/chart.h"

#include <optional>
#include <vector>

namespace starboard {

struct LinePoint {
    std::optional<double> value; // none: no report
    QString figure;              // as printed, with its bound
    Bound bound = Bound::Exact;
    bool contradicted = false;
    QString tip;
};

struct Line {
    QString name;
    QString note; // below the name
    std::vector<LinePoint> points;
};

struct TimeTick {
    QString label; // 3月
    int year = 0;
};

class Multiples : public Chart
{
    Q_OBJECT
public:
    using Chart::Chart;

    // Every line has a point for each tick. `oneScale`: all panels reach to the greatest value of all.
    void setLines(std::vector<Line> lines, std::vector<TimeTick> ticks, bool oneScale);
    // The line and tick that a mark stands for.
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
    [[nodiscard]] QRectF panel(const QRectF &area, std::size_t line) const;
    [[nodiscard]] QRectF plot(const QRectF &panel) const;
    [[nodiscard]] double top(std::size_t line) const; // of the panel's scale, a round number
    [[nodiscard]] double tickStep(const QRectF &where) const;
    [[nodiscard]] QPointF point(const QRectF &plot, std::size_t tick, double value, double scaleTop) const;
    void drawScale(QPainter &painter, const QRectF &plot, double scaleTop);
    void drawQuietLines(QPainter &painter, const QRectF &plot, std::size_t line, double scaleTop);
    void drawOwnLine(QPainter &painter, const QRectF &plot, std::size_t line, double scaleTop);

    std::vector<Line> m_lines;
    std::vector<TimeTick> m_ticks;
    std::vector<Place> m_places;
    bool m_oneScale = true;
    int m_perRow = 1;
};

} // namespace starboard
