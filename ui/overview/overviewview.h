// Overview: how do we stand? Five figures first, then the stars, the rectification, the months, the streets that lead,
// and what needs attention.
#pragma once

#include "ui/overview/overviewdata.h"
#include "ui/session/view.h"

class QFrame;
class QStackedLayout;
class QToolButton;

namespace starboard {

class AttentionList;
class Chart;
class ColumnChart;
class EmptyState;
class FunnelChart;
class KeyFigure;
class Panel;
class RowChart;
class StarChart;

class OverviewView : public View
{
    Q_OBJECT
public:
    explicit OverviewView(Session &session, QWidget *parent = nullptr);
    ~OverviewView() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Sheet sheet() const override;
    [[nodiscard]] bool settled() const override { return View::settled() && !m_request.waiting() && !m_further.waiting(); }
    // Figures and charts are the filter's; what needs attention may still be looked for.
    [[nodiscard]] bool painted() const { return View::settled() && !m_chartsWait; }
    [[nodiscard]] const OverviewData &shownData() const { return m_data; }

protected:
    void refresh() override;
    void retranslate() override;
    void dress() override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void build();
    void connectMarks();
    void askCharts();
    void lookOn(Attention attention);
    void fill();
    void fillFigures();
    void fillCharts();
    void arrange(); // side by side, or one behind its tab where there is little room
    void fillAttention();
    void pick(const std::string &place, const std::string &indicator, const Window &window);
    void drillTo(const std::string &place);
    void followSelection();

    Request m_request;
    Request m_further; // charts, then what needs attention
    Filter m_asked; // whose answers these are, also while the view is hidden and the window's filter goes on
    OverviewHead m_head;
    OverviewData m_data;
    std::optional<Attention> m_needs;
    bool m_chartsWait = false;
    bool m_filled = false;
    QStackedLayout *m_stack = nullptr; // the figures, or that there are none
    QWidget *m_body = nullptr;
    EmptyState *m_empty = nullptr;
    std::vector<KeyFigure *> m_figures;
    Panel *m_starPanel = nullptr;
    Panel *m_funnelPanel = nullptr;
    Panel *m_monthPanel = nullptr;
    Panel *m_streetPanel = nullptr;
    Panel *m_attentionPanel = nullptr;
    StarChart *m_stars = nullptr;
    FunnelChart *m_funnel = nullptr;
    ColumnChart *m_months = nullptr;
    RowChart *m_streets = nullptr;
    AttentionList *m_attention = nullptr;
    std::vector<QFrame *> m_middleRules; // beside and below the charts in the middle
    std::vector<QFrame *> m_bottomRules;
    QWidget *m_bottomTabs = nullptr;
    std::vector<QToolButton *> m_bottomChoices; // the charts in the middle, then the three panels at the bottom
    int m_bottomShown = 0; // of the choices
};

} // namespace starboard
