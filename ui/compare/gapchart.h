// Dots instead of bars: a row per indicator, a dot per place at its share of the row's largest figure, a line from the
// least to the most. Rows of different units stand on one scale from nothing to the largest.
#pragma once

#include "ui/chart/chart.h"
#include "ui/chart/strokes.h"

#include <optional>

namespace starboard {

struct GapDot {
    std::optional<double> share; // 0 … 1; none: no report
    QString figure;
    Bound bound = Bound::Exact;
    bool contradicted = false;
    QString tip;
};

struct GapRow {
    QString name;
    QString largest; // the figure at the right end, with its unit
    std::vector<GapDot> dots; // one for each place
};

class GapChart : public Chart
{
    Q_OBJECT
public:
    using Chart::Chart;
    void setRows(std::vector<GapRow> rows, QStringList places);
    [[nodiscard]] std::size_t rowOf(int mark) const { return m_spots[static_cast<std::size_t>(mark)].row; }
    [[nodiscard]] std::size_t placeOf(int mark) const { return m_spots[static_cast<std::size_t>(mark)].place; }

protected:
    void arrange(const QSize &size) override;
    std::vector<Mark> layOut(const QRectF &area) override;
    void draw(QPainter &painter, const QRectF &area) override;

private:
    struct Spot {
        std::size_t row, place;
    };
    [[nodiscard]] std::size_t shown(const QRectF &area) const;
    [[nodiscard]] double rowHeight(const QRectF &area) const;
    void drawLegend(QPainter &painter, const QRectF &area) const;
    void drawRow(QPainter &painter, const QRectF &line, const GapRow &row) const;

    std::vector<GapRow> m_rows;
    QStringList m_places;
    std::vector<Spot> m_spots;
    double m_nameWidth = 0;
};

} // namespace starboard
