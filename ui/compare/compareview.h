// Compare 对比: two to six places side by side, one row per indicator, bars on one scale per row.
#pragma once

#include "ui/compare/comparetable.h"
#include "ui/session/view.h"

#include <memory>

class QLabel;
class QMenu;
class QPushButton;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace starboard {

class EmptyState;

class CompareView : public View
{
    Q_OBJECT
public:
    explicit CompareView(Session &session, QWidget *parent = nullptr);
    ~CompareView() override;

    QString title() const override;
    Sheet sheet() const override;
    EvidencePlace evidencePlace() const override { return EvidencePlace::Below; }
    bool settled() const override { return View::settled() && !m_loading; }

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
    };
    void buildHead();
    void arrangeColumns();
    [[nodiscard]] static Result<Answer> ask(Sources &sources, const Filter &filter, const std::vector<std::string> &pinned);
    void show();
    void showFinding();
    void fillPlaceMenu();
    void pin(std::vector<std::string> places);
    void swapPlaces();
    void selectCell(const QModelIndex &index);

    CompareTable *m_table;
    QTableView *m_grid;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QLabel *m_finding;
    QToolButton *m_perCommunity;
    QToolButton *m_byGap;
    QPushButton *m_swap;
    QToolButton *m_choose;
    QMenu *m_places;
    Answer m_answer;
    std::vector<std::string> m_pinned; // chosen here, in this order; empty: the filter's
    std::vector<std::string> m_pinnedBeside; // the filter's places at that time; others in the filter end the choice
    bool m_loading = false;
    std::unique_ptr<Request> m_request;
};

} // namespace starboard
