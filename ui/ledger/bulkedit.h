// Asks for the one value that many selected facts get: indicator, place, period, unit.
#pragma once

#include "ui/ledger/columns.h"
#include "ui/session/session.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace starboard {

class BulkEdit : public QDialog
{
    Q_OBJECT
public:
    // `first` is one of the facts: its value stands in the field at first.
    BulkEdit(Session &session, LedgerColumn column, const FactRow &first, int facts, QWidget *parent);

    [[nodiscard]] QVariant value() const; // as editValue() gives it

private:
    void check();

    Session &m_session;
    LedgerColumn m_column;
    Fact m_fact;
    QWidget *m_field;
    QLabel *m_problem;
    QPushButton *m_ok;
};

} // namespace starboard
