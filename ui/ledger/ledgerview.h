// Ledger 台账: every fact of the filter as a row, to sort, filter, correct, confirm, reject, copy and open.
#pragma once

#include "ui/ledger/ledgermodel.h"
#include "ui/session/view.h"

#include <utility>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace starboard {

class EmptyState;
class FilterHeader;
class SelectionLine;

class LedgerView : public View
{
    Q_OBJECT
public:
    explicit LedgerView(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    Sheet sheet() const override; // the selected rows, where all of them are at hand, else those on the screen
    EvidencePlace evidencePlace() const override { return EvidencePlace::None; }
    bool settled() const override { return View::settled() && m_model->settled(); }

protected:
    void refresh() override;
    void retranslate() override;
    void dress() override;

private:
    using Rows = std::pair<int, int>; // first and last
    void buildTable();
    void buildBar();
    void connectTable();
    void fillColumnMenu();
    void fillSetMenu();
    void showRowMenu(const QPoint &where);
    [[nodiscard]] std::vector<Rows> selectedRanges() const; // ascending
    [[nodiscard]] std::int64_t selectedCount() const;
    [[nodiscard]] std::vector<RowId> selectedRows() const;
    // Asks before many facts are changed at once.
    [[nodiscard]] bool meant(std::size_t facts, const QString &deed);
    void confirmSelected();
    void rejectSelected();
    void reopenSelected();
    void setSelected(LedgerColumn column, const QVariant &value);
    void askForSelected(LedgerColumn column);
    void copySelected();
    void openArticle(const QModelIndex &index);
    void selectionMoved();
    void showSelection();
    void keepPlace();
    void showRows();
    void showRowsOrEmpty();
    void showSorting();
    [[nodiscard]] std::vector<LedgerColumn> shownColumns() const;
    [[nodiscard]] Sheet emptySheet() const;

    LedgerModel *m_model;
    RowId m_keptRow = 0; // where the keyboard stood before the rows came anew
    int m_keptColumn = 0;
    bool m_keptSelected = false;
    FilterHeader *m_header;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    SelectionLine *m_foot;
    QLabel *m_sorting;
    QToolButton *m_columns;
    QToolButton *m_set;
    QPushButton *m_confirm;
    QPushButton *m_reject;
    QPushButton *m_copy;
    std::unique_ptr<Request> m_copying;
};

} // namespace starboard
