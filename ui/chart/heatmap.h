// Places by months: a cell for each, the darker the more, with its number where it has room. A month without a report is
// empty with a dash; a reported 0 is written. One hue in five steps from zero, named in the legend.
#pragma once

#include "ui/chart/chart.h"
#include "ui/chart/strokes.h"

#include <optional>

namespace starboard {

struct HeatCell {
    std::optional<double> value;
    QString figure;
    Bound bound = Bound::Exact;
    bool contradicted = false;
    QString tip;
};

struct HeatRow {
    QString name;
    std::vector<HeatCell> cells; // one for each column
};

class HeatMap : public Chart
{
    Q_OBJECT
public:
    using Chart::Chart;
    // `columns`: what stands above them; `groups`: the year above the first column of each, else empty.
    void setRows(std::vector<HeatRow> rows, QStringList columns, QStringList groups);
    [[nodiscard]] std::size_t rowOf(int mark) const { return m_places[static_cast<std::size_t>(mark)].row; }
    [[nodiscard]] std::size_t columnOf(int mark) const { return m_places[static_cast<std::size_t>(mark)].column; }
    // The mark of a cell; −1 where it has no report.
    [[nodiscard]] int markOf(std::size_t row, std::size_t column) const;

protected:
    void arrange(const QSize &size) override;
    std::vector<Mark> layOut(const QRectF &area) override;
    void draw(QPainter &painter, const QRectF &area) override;
    [[nodiscard]] int neighbour(int mark, int key) const override;

private:
    struct Place {
        std::size_t row, column;
    };
    [[nodiscard]] std::size_t shown(const QRectF &area) const;
    [[nodiscard]] QRectF cell(const QRectF &area, std::size_t row, std::size_t column) const;
    [[nodiscard]] int stepOf(double value) const; // 0 … 4, −1 for zero
    void drawCell(QPainter &painter, const QRectF &where, const HeatCell &cell) const;
    void drawLegend(QPainter &painter, const QRectF &area) const;

    std::vector<HeatRow> m_rows;
    QStringList m_columns;
    QStringList m_groups;
    std::vector<Place> m_places;
    double m_largest = 0;
};

} // namespace starboard
