// Branches by star: per place a bar of segments from five stars to one, from zero; the number of five-star branches also
// as a column before the bar, the year's plan as an outline below it, on the same zero and in the same order.
#pragma once

#include "ui/chart/chart.h"
#include "ui/chart/strokes.h"

#include <array>
#include <optional>

namespace starboard {

inline constexpr std::size_t starLevels = 5; // index 0: five stars … 4: one star

struct StarSegment {
    std::optional<double> value;
    QString figure;
    Bound bound = Bound::Exact;
};

struct StarRow {
    QString name;
    QString five; // the figure of the column, a dash where there is no report
    std::array<StarSegment, starLevels> stars;
    QString total;
    Bound totalBound = Bound::Exact;
    QString remark; // “五星”无报道, 本时段无报道, 矛盾
    bool contradicted = false;
    std::array<StarSegment, starLevels> plan;
    QString planText; // 计划 8 + 30
    QString tip;
};

class StarChart : public Chart
{
    Q_OBJECT
public:
    using Chart::Chart;
    // `legend`: the words for five to one star, then for the plan; an empty word is left out.
    void setRows(std::vector<StarRow> rows, const std::array<QString, starLevels + 1> &legend);
    [[nodiscard]] const std::vector<StarRow> &rows() const { return m_rows; }

protected:
    void arrange(const QSize &size) override;
    std::vector<Mark> layOut(const QRectF &area) override;
    void draw(QPainter &painter, const QRectF &area) override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void drawLegend(QPainter &painter, const QRectF &area) const;
    void drawRow(QPainter &painter, const QRectF &line, const StarRow &row, bool chosen) const;
    double drawSegments(QPainter &painter, const QRectF &line, const StarRow &row) const;
    void drawPlan(QPainter &painter, double top, const StarRow &row) const;
    [[nodiscard]] double rowHeight(const QRectF &area) const;
    [[nodiscard]] std::size_t shown(const QRectF &area) const; // rows that have room

    std::vector<StarRow> m_rows;
    std::array<QString, starLevels + 1> m_legend;
    double m_fiveWidth = 0;
};

} // namespace starboard
