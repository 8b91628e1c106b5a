// Months as upright bars from zero, a grid of at most five lines; a month without a report is a gap with a dash.
#pragma once

#include "ui/chart/chart.h"
#include "ui/chart/strokes.h"

#include <optional>

namespace starboard {

struct Column {
    QString label;
    std::optional<double> value;
    QString figure;
    Bound bound = Bound::Exact;
    bool contradicted = false;
    QString tip;
};

class ColumnChart : public Chart
{
    Q_OBJECT
public:
    using Chart::Chart;
    void setColumns(std::vector<Column> columns);
    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }

protected:
    void arrange(const QSize &size) override;
    std::vector<Mark> layOut(const QRectF &area) override;
    void draw(QPainter &painter, const QRectF &area) override;

private:
    [[nodiscard]] QRectF slot(const QRectF &area, std::size_t index) const;

    std::vector<Column> m_columns;
};

} // namespace starboard
