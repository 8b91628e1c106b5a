// Found and rectified: a wide bar with a narrow one on it, both numbers inside or behind, the rate as a column of text;
// the total pair stands above on a scale of its own.
#pragma once

#include "ui/chart/chart.h"
#include "ui/chart/strokes.h"

#include <optional>

namespace starboard {

struct Stage {
    std::optional<double> value;
    QString figure;
    Bound bound = Bound::Exact;
};

struct FunnelRow {
    QString name;
    Stage found;
    Stage rectified;
    QString rate;
    bool contradicted = false;
    QString missing;
    QString tip;
};

struct FunnelWords {
    QString found;
    QString rectified;
    QString open; // 未整改 175
    QString rate; // head of the column
};

class FunnelChart : public Chart
{
    Q_OBJECT
public:
    using Chart::Chart;
    void setRows(FunnelRow total, std::vector<FunnelRow> rows, FunnelWords words);
    [[nodiscard]] const std::vector<FunnelRow> &rows() const { return m_rows; }

protected:
    void arrange(const QSize &size) override;
    std::vector<Mark> layOut(const QRectF &area) override;
    void draw(QPainter &painter, const QRectF &area) override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    [[nodiscard]] double rowHeight(const QRectF &area) const;
    [[nodiscard]] std::size_t shown(const QRectF &area) const; // rows that have room
    void drawTotal(QPainter &painter, const QRectF &area) const;
    void drawRow(QPainter &painter, const QRectF &line, const FunnelRow &row) const;
    void drawName(QPainter &painter, const QRectF &line, const QString &name) const;
    void drawRate(QPainter &painter, const QRectF &line, const FunnelRow &row) const;

    FunnelRow m_total;
    std::vector<FunnelRow> m_rows;
    FunnelWords m_words;
    double m_rateWidth = 0;
};

} // namespace starboard
