// Ledger 台账: every fact of the filter as a row, to sort, correct, confirm, reject, copy and open.
#pragma once

#include "ui/ledger/ledgermodel.h"
#include "ui/session/view.h"

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace starboard {

class EmptyState;
class SelectionLine;

class LedgerView : public View
{
    Q_OBJECT
public:
    explicit LedgerView(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    Sheet sheet() const override; // the selected rows, or those on the screen
    EvidencePlace evidencePlace() const override { return EvidencePlace::None; }
    bool settled() const override { return View::settled() && m_model->settled(); }

protected:
    void refresh() override;
    void retranslate() override;
    void dress() override;

private:
    void buildActions();
    void fillColumnMenu();
    [[nodiscard]] std::vector<RowId> selectedRows() const;
    void confirmSelected();
    void rejectSelected();
    void copySelected();
    void openArticle(const QModelIndex &index);
    void selectionMoved();
    void showRowsOrEmpty();
    void showSorting();
    [[nodiscard]] Sheet sheetOf(const std::vector<int> &rows) const;

    LedgerModel *m_model;
    RowId m_keptRow = 0; // where the keyboard stood before the rows came anew
    int m_keptColumn = 0;
    bool m_keptSelected = false;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    SelectionLine *m_foot;
    QLabel *m_sorting;
    QToolButton *m_columns;
    QPushButton *m_confirm;
    QPushButton *m_reject;
    QPushButton *m_copy;
};

} // namespace starboard
