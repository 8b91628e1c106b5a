// The foot of the ledger: what the selected rows amount to, one account for each indicator, never a plain sum.
#pragma once

#include "ui/ledger/selectionaccounts.h"
#include "ui/session/session.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QTableWidget;

namespace starboard {

class SelectionLine : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionLine(Session &session, QWidget *parent = nullptr);
    ~SelectionLine() override;

    // `rows` may be empty where more are selected than an account is made of; `selected` counts them all.
    void setRows(const std::vector<RowId> &rows, std::int64_t selected);
    void setTotals(std::int64_t inFilter, std::int64_t all, bool complete);
    void retranslate();

    static constexpr std::int64_t rowsAtMost = 2000; // a larger selection is counted, not accounted for

private:
    void show(const std::vector<SelectionAccount> &accounts);
    void showTable();

    Session &m_session;
    std::int64_t m_selectedRows = 0;
    std::int64_t m_inFilter = 0;
    std::int64_t m_all = 0;
    bool m_complete = true;
    std::vector<SelectionAccount> m_accounts;
    QLabel *m_selected;
    QLabel *m_figure;
    QLabel *m_account;
    QLabel *m_rule;
    QLabel *m_totals;
    QTableWidget *m_table; // where there are several indicators
    std::unique_ptr<Request> m_request;
};

} // namespace starboard
