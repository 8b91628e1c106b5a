// Sorted bars: one row per place, name left, bar from zero, number at the bar's end. Without a grid: each bar has its
// number. A place without a report has a dash and its words instead of a bar.
#pragma once

#include "ui/chart/chart.h"
#include "ui/chart/strokes.h"

#include <optional>

namespace starboard {

struct Row {
    QString name;
    QString aside; // where it lies, in third text
    std::optional<double> value;
    QString figure;  // as printed, with its bound
    Bound bound = Bound::Exact;
    QString warning; // 矛盾, behind the figure
    QString missing; // what stands instead of a bar
    QString tip;
    bool quiet = false; // the quiet bar colour
};

class RowChart : public Chart
{
    Q_OBJECT
public:
    using Chart::Chart;
    void setRows(std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

protected:
    void arrange(const QSize &size) override;
    std::vector<Mark> layOut(const QRectF &area) override;
    void draw(QPainter &painter, const QRectF &area) override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    [[nodiscard]] double rowHeight(const QRectF &area) const;
    [[nodiscard]] std::size_t shown(const QRectF &area) const; // rows that have room

    std::vector<Row> m_rows;
    double m_nameWidth = 0;
    double m_asideWidth = 0;
};

} // namespace starboard
