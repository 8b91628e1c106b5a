// Compare 对比: two to six places side by side, one row per indicator, bars on one scale per row.
#pragma once

#include "model/store/populations.h"
#include "ui/compare/comparetable.h"
#include "ui/session/view.h"

#include <memory>

class QAction;
class QButtonGroup;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace starboard {

class CompareCell;
class EmptyState;
class GapChart;
class SlopeChart;

class CompareView : public View
{
    Q_OBJECT
public:
    explicit CompareView(Session &session, QWidget *parent = nullptr);
    ~CompareView() override;

    QString title() const override;
    Sheet sheet() const override;
    EvidencePlace evidencePlace() const override { return EvidencePlace::Below; }
    bool settled() const override { return View::settled() && !m_request->waiting(); }

    static constexpr std::size_t placesAtMost = 6;

protected:
    void refresh() override;
    void retranslate() override;
    void dress() override;

private:
    struct Answer {
        std::vector<std::string> places;
        std::vector<std::string> choices; // places that could be added
        std::vector<ComparisonRow> rows;  // in the catalogue's order
        std::vector<ComparisonRow> before; // of the period before; only where slopes are shown
        Window window;
        std::optional<Window> windowBefore;
        Populations populations; // as entered
    };
    enum class Mode : std::uint8_t { Table, Dots, Slopes };
    void buildHead();
    void connectCharts();
    void setMode(Mode mode);
    void showMode();
    void showDots();
    void showSlopes();
    void fitCells();
    void followSelection();
    [[nodiscard]] int steepest() const; // the indicator that slopes begin with
    [[nodiscard]] Measure measure() const;
    [[nodiscard]] const ComparisonRow *slopeRow() const; // the row whose slopes are shown
    void arrangeColumns();
    [[nodiscard]] static Result<Answer> ask(Sources &sources, const Filter &filter, const std::vector<std::string> &pinned, bool slopes);
    void show();
    void showFinding();
    void fillPlaceMenu();
    void pin(std::vector<std::string> places);
    void swapPlaces();
    void divideBy(QToolButton *chosen, bool on); // at most one of the two
    void askPopulations();
    [[nodiscard]] QString noteText() const;
    void selectCell(const QModelIndex &index);
    [[nodiscard]] Selection figureAt(const std::string &indicator, std::size_t place, const Window &window) const;

    CompareTable *m_table;
    QTableView *m_grid;
    CompareCell *m_cell;
    GapChart *m_dots;
    SlopeChart *m_slopes;
    QComboBox *m_slopeIndicator;
    QButtonGroup *m_modes;
    Mode m_mode = Mode::Table;
    bool m_slopesSeen = false; // the indicator is the user's from then on
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QLabel *m_finding;
    QLabel *m_note;
    QToolButton *m_perCommunity;
    QToolButton *m_perInhabitants;
    QPushButton *m_populate;
    QToolButton *m_byGap;
    QToolButton *m_pin; // keeps the places whatever the filter names
    QPushButton *m_swap;
    QToolButton *m_choose;
    QMenu *m_places;
    QAction *m_list;
    Answer m_answer;
    std::vector<std::string> m_pinned; // chosen here, in this order; empty: the filter's
    std::vector<std::string> m_pinnedBeside; // the filter's places at that time; others in the filter end the choice
    std::unique_ptr<Request> m_request;
    std::unique_ptr<Request> m_saving; // of populations
};

} // namespace starboard
