// Charts whose marks are the figures of a grid: places by months, indicators by places. Where there is no report there is
// no mark.
#pragma once

#include "ui/chart/chart.h"
#include "ui/chart/strokes.h"

#include <optional>

namespace starboard {

struct ChartCell {
    std::optional<double> value; // what is drawn; none: no report
    QString figure;              // as printed, with its bound
    Bound bound = Bound::Exact;
    bool contradicted = false;
    QString tip;
};

struct ChartRow {
    QString name;
    QString note;                 // in third text: below the name, or what the row's largest figure is
    QString missing;              // what stands where no cell has a value
    std::vector<ChartCell> cells; // one for each column
};

struct ChartColumn {
    QString label; // 3月
    QString group; // 2023; empty where columns have no groups
};

class CellChart : public Chart
{
    Q_OBJECT
public:
    using Chart::Chart;

    void setCells(std::vector<ChartRow> rows, std::vector<ChartColumn> columns);
    [[nodiscard]] const std::vector<ChartRow> &rows() const { return m_rows; }
    [[nodiscard]] const std::vector<ChartColumn> &columns() const { return m_columns; }
    // The row and column that a mark stands for, and back; −1 where there is no report.
    [[nodiscard]] std::size_t rowOf(int mark) const { return m_places[static_cast<std::size_t>(mark)].row; }
    [[nodiscard]] std::size_t columnOf(int mark) const { return m_places[static_cast<std::size_t>(mark)].column; }
    [[nodiscard]] int markOf(std::size_t row, std::size_t column) const;

protected:
    // Where a cell with a value is pointed at; empty where it has no room.
    [[nodiscard]] virtual QRectF spot(const QRectF &area, std::size_t row, std::size_t column) const = 0;

    std::vector<Mark> layOut(const QRectF &area) override;
    // Up and down stay near the column; where it has no report there, the nearest one that has.
    [[nodiscard]] int neighbour(int mark, int key) const override;

    [[nodiscard]] const ChartCell &cell(std::size_t row, std::size_t column) const { return m_rows[row].cells[column]; }
    [[nodiscard]] bool groupBegins(std::size_t column) const; // its group is another than that of the column before
    [[nodiscard]] double largest() const { return m_largest; } // of all cells, 0 without any
    [[nodiscard]] double widestName() const; // in the type of tables
    // A figure as a dot: filled, a ring where it is uncertain, with an arrow where it is a lower bound.
    void drawDot(QPainter &painter, const QPointF &at, const ChartCell &cell, const QColor &color, double radius, Growth growth) const;

private:
    struct Place {
        std::size_t row, column;
    };

    std::vector<ChartRow> m_rows;
    std::vector<ChartColumn> m_columns;
    std::vector<Place> m_places; // of the marks
    double m_largest = 0;
};

} // namespace starboard
