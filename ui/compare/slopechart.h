// One indicator in two periods: a line per place from the period before to this one, named at both ends.
#pragma once

#include "ui/chart/chart.h"
#include "ui/chart/strokes.h"

#include <array>
#include <optional>

namespace starboard {

struct SlopeEnd {
    std::optional<double> value;
    QString figure;
    Bound bound = Bound::Exact;
    bool contradicted = false;
    QString tip;
};

struct Slope {
    QString name;
    std::array<SlopeEnd, 2> ends; // before, now
};

class SlopeChart : public Chart
{
    Q_OBJECT
public:
    using Chart::Chart;
    void setSlopes(std::vector<Slope> slopes, const std::array<QString, 2> &periods);
    [[nodiscard]] std::size_t slopeOf(int mark) const { return m_spots[static_cast<std::size_t>(mark)].slope; }
    [[nodiscard]] std::size_t endOf(int mark) const { return m_spots[static_cast<std::size_t>(mark)].end; }

protected:
    void arrange(const QSize &size) override;
    std::vector<Mark> layOut(const QRectF &area) override;
    void draw(QPainter &painter, const QRectF &area) override;

private:
    struct Spot {
        std::size_t slope, end;
    };
    [[nodiscard]] QPointF point(const QRectF &area, std::size_t end, double value) const;
    void drawNames(QPainter &painter, const QRectF &area, std::size_t end) const;

    std::vector<Slope> m_slopes;
    std::array<QString, 2> m_periods;
    std::vector<Spot> m_spots;
    double m_top = 1;
};

} // namespace starboard
