// Ranking 排行: who leads, who lags, by one indicator or by a weighted score whose weights are shown; as they stand, per
// hundred communities or per ten thousand inhabitants.
#pragma once

#include "model/stats/ranking.h"
#include "model/store/populations.h"
#include "ui/ranking/dotchart.h"
#include "ui/session/view.h"

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace starboard {

class Board;
class EmptyState;
class Weights;

class RankingView : public View
{
    Q_OBJECT
public:
    explicit RankingView(Session &session, QWidget *parent = nullptr);
    ~RankingView() override;

    QString title() const override;
    Sheet sheet() const override;
    bool settled() const override { return View::settled() && !m_request->waiting(); }

protected:
    void refresh() override;
    void retranslate() override;
    void dress() override;

private:
    struct Answer {
        std::vector<std::string> indicators;
        std::vector<std::string> weighed; // those offered for a score
        bool weighted = false; // a score, else the value of the scheme's one indicator
        Scheme scheme;
        Populations populations;
        std::vector<RankingRow> rows;
        std::vector<RankingRow> before; // of the period before; empty where there is none
    };
    void buildLayout();
    [[nodiscard]] static Result<Answer> ask(Sources &sources, const Filter &filter, const std::string &wanted, Per per, const Scheme &scheme);
    void show();
    void showUnranked();
    [[nodiscard]] Per per() const;
    [[nodiscard]] QString measureText() const;
    [[nodiscard]] Dot dotOf(const RankingRow &row) const;
    [[nodiscard]] const RankingRow *rowBefore(const std::string &place) const;
    void selectRow(int row);
    void goDown(int row); // one level down from a row of the ranking
    [[nodiscard]] int firstOfBottom() const; // the row of the ranking that the bottom board begins with
    void followSelection();

    QToolButton *m_single;
    QToolButton *m_weighted;
    QComboBox *m_indicator;
    Weights *m_weights;
    QComboBox *m_per;
    QPushButton *m_populate;
    QLabel *m_finding;
    QLabel *m_measure;
    Board *m_top;
    Board *m_bottom;
    QLabel *m_silent;
    DotChart *m_chart;
    EmptyState *m_empty;
    QWidget *m_boards;
    QStackedLayout *m_stack;
    Answer m_answer;
    std::vector<Dot> m_dots;
    std::string m_wanted;
    std::unique_ptr<Request> m_request;
    std::unique_ptr<Request> m_saving;
};

} // namespace starboard
