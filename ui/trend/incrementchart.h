// What each running total added to the one before, a lane per place over the days: a block's width are its days, its height
// what was added a day, so that its area is what was added. The first total of a start is light: it is all since then.
#pragma once

#include "model/core/fact.h"
#include "model/stats/account.h"
#include "ui/chart/chart.h"

#include <optional>
#include <vector>

namespace starboard {

struct Stretch {
    Window days;  // an open start where it is not known when the total began
    Window asked; // whose account is the evidence
    std::optional<double> value;
    QString figure; // as printed, with its bound; of a fall that it is one
    Bound bound = Bound::Exact;
    bool first = false;
    bool fell = false;
    bool contradicted = false;
    QString tip;
};

struct Lane {
    std::string place;
    QString name;
    QString note;                   // below the name
    std::vector<Stretch> stretches; // one after the other
};

class IncrementChart : public Chart
{
    Q_OBJECT
public:
    using Chart::Chart;

    void setLanes(std::vector<Lane> lanes, Date first, Date last);
    [[nodiscard]] const Lane &laneOf(int mark) const { return m_lanes[m_places[static_cast<std::size_t>(mark)].lane]; }
    [[nodiscard]] const Stretch &stretchOf(int mark) const;

protected:
    void arrange(const QSize &size) override;
    std::vector<Mark> layOut(const QRectF &area) override;
    void draw(QPainter &painter, const QRectF &area) override;

private:
    struct Place {
        std::size_t lane, stretch;
    };
    [[nodiscard]] std::size_t shown(const QRectF &area) const; // lanes that have room
    [[nodiscard]] QRectF room(const QRectF &area, std::size_t lane) const;
    [[nodiscard]] QRectF block(const QRectF &room, const Stretch &stretch) const;
    [[nodiscard]] double x(const QRectF &area, Date day) const;
    void drawMonths(QPainter &painter, const QRectF &area, double bottom);
    void drawLane(QPainter &painter, const QRectF &room, const Lane &lane);

    std::vector<Lane> m_lanes;
    std::vector<Place> m_places;
    Date m_first;
    Date m_last;
    double m_fastest = 0; // what is added a day, the most of all
};

} // namespace starboard
