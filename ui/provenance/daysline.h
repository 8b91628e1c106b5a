// The days told by each report as lines over the window: counted filled, bounded hatched, left out as outline. It shows
// at a glance why nothing is counted twice.
#pragma once

#include "ui/provenance/evidence.h"

#include <QWidget>

namespace starboard {

class Look;

class DaysLine : public QWidget
{
    Q_OBJECT
public:
    explicit DaysLine(const Look &look, QWidget *parent = nullptr);
    void setEvidence(const Evidence &evidence);
    [[nodiscard]] int lineCount() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        Date from;
        Date to;
        bool openStart = false;
        bool counted = true;
        Bound bound = Bound::Exact;
        QString figure;
        Why why = Why::Plan;
    };
    void add(const FactRow &row, bool counted, Why why);
    [[nodiscard]] double x(Date day) const;

    const Look &m_look;
    std::vector<Line> m_lines;
    Date m_from{};
    Date m_to{};
    double m_left = 0;
};

} // namespace starboard
