// Trend 趋势: one indicator over months, quarters, half-years or years, one panel per place; or what its running totals added.
#pragma once

#include "model/stats/calendar.h"
#include "model/stats/series.h"
#include "ui/session/view.h"
#include "ui/trend/increments.h"

#include <array>
#include <memory>

class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QLabel;
class QStackedLayout;
class QToolButton;

namespace starboard {

class CellChart;
class EmptyState;
class HeatMap;
class IncrementChart;
class LineChart;
class Multiples;

class TrendView : public View
{
    Q_OBJECT
public:
    explicit TrendView(Session &session, QWidget *parent = nullptr);
    ~TrendView() override;

    QString title() const override;
    Sheet sheet() const override;
    EvidencePlace evidencePlace() const override { return EvidencePlace::Below; }
    bool settled() const override { return View::settled() && !m_request->waiting(); }

protected:
    void refresh() override;
    void retranslate() override;
    void dress() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Answer {
        std::vector<std::string> indicators; // to choose from
        std::string indicator;
        std::vector<std::string> places;
        std::vector<Window> windows;
        std::vector<Account> wholes;             // of each place over all windows
        std::vector<std::vector<Account>> cells; // [place][window]
        std::vector<PlaceIncrements> increments; // where they are shown
    };
    enum class Mode : std::uint8_t { Multiples, Lines, Heat, Increments };
    void buildHead();
    void connectCharts();
    void setMode(Mode mode);
    [[nodiscard]] Chart *chartOf(Mode mode) const;
    [[nodiscard]] std::array<CellChart *, 3> charts() const;
    [[nodiscard]] static Result<Answer> ask(Sources &sources, const Filter &filter, const std::string &wanted, Step step, bool increments, Date today);
    void show();
    void showIncrements();
    void showFinding();
    [[nodiscard]] QString tickLabel(const Window &window) const;
    [[nodiscard]] bool reportsInSteps(std::size_t place) const; // not only over longer spans
    void selectCell(std::size_t place, std::size_t window);
    void selectIncrement(int mark);
    [[nodiscard]] Selection selectionAt(int mark) const; // of an increment
    void followSelection();
    [[nodiscard]] std::vector<std::size_t> mostReported() const; // the places whose lines stand out

    QLabel *m_finding;
    QLabel *m_measure;
    QComboBox *m_indicator;
    QBoxLayout *m_head = nullptr; // the indicator and the choices
    QBoxLayout *m_choices = nullptr;
    QButtonGroup *m_steps;
    QToolButton *m_oneScale;
    QButtonGroup *m_modes;
    Multiples *m_chart;
    LineChart *m_lines;
    HeatMap *m_heat;
    IncrementChart *m_increments;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QLabel *m_note;
    Answer m_answer;
    Step m_step = Step::Month;
    Mode m_mode = Mode::Multiples;
    std::string m_wanted; // the indicator that the user chose here
    std::unique_ptr<Request> m_request;
};

} // namespace starboard
