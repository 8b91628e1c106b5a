// Places in the order of their rank as dots on one scale from zero; a ring is the period before, a line joins the two.
#pragma once

#include "ui/chart/chart.h"

#include <optional>
#include <vector>

namespace starboard {

enum class Standing : std::uint8_t { Middle, Top, Bottom };

struct Dot {
    QString rank; // "3", "4–6", "—"
    QString name;
    QString aside;
    std::optional<double> value;
    std::optional<double> before;
    QString figure;
    QString movement; // ▲2, ▼1, ＝, empty where it is not known
    Bound bound = Bound::Exact;
    Standing standing = Standing::Middle;
    QString tip;
};

class DotChart : public Chart
{
    Q_OBJECT
public:
    using Chart::Chart;
    void setDots(std::vector<Dot> dots);

protected:
    void arrange(const QSize &size) override;
    std::vector<Mark> layOut(const QRectF &area) override;
    void draw(QPainter &painter, const QRectF &area) override;

private:
    [[nodiscard]] double rowHeight(const QRectF &area) const;
    [[nodiscard]] std::size_t shown(const QRectF &area) const; // rows that have room
    [[nodiscard]] double scaleTop() const;

    std::vector<Dot> m_dots;
    double m_nameWidth = 0;
    double m_asideWidth = 0;
    double m_figureWidth = 0;
};

} // namespace starboard
