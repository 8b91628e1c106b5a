// The foot of the ledger: what the selected rows amount to as an account, never as a plain sum.
#pragma once

#include "model/stats/account.h"
#include "ui/session/session.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;

namespace starboard {

class SelectionLine : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionLine(Session &session, QWidget *parent = nullptr);
    ~SelectionLine() override;

    void setRows(const std::vector<RowId> &rows);
    void setTotals(std::int64_t inFilter, std::int64_t all);
    void retranslate();

private:
    // One account where the rows speak of one indicator; none otherwise.
    struct Answer {
        std::string indicator;
        std::string place;
        Account account;
    };
    void show(const Answer &answer);

    Session &m_session;
    std::vector<RowId> m_rows;
    std::int64_t m_inFilter = 0;
    std::int64_t m_all = 0;
    QLabel *m_selected;
    QLabel *m_figure;
    QLabel *m_account;
    QLabel *m_rule;
    QLabel *m_totals;
    std::unique_ptr<Request> m_request;
};

} // namespace starboard
