// The ledger's header with a small filter under each column. Each writes its part of the session's one filter and
// follows it.
#pragma once

#include "ui/ledger/columns.h"
#include "ui/session/session.h"

#include <QHeaderView>

#include <vector>

class QComboBox;
class QLineEdit;

namespace starboard {

struct FilterCell; // how one column's text becomes a part of the filter: table in the .cpp

class FilterHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit FilterHeader(Session &session, QWidget *parent = nullptr);

    void retranslate();
    void focusFilter(LedgerColumn column);
    void placeFields(); // under their columns, after anything moved
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void sortAsked(starboard::LedgerColumn column, bool more);

protected:
    void updateGeometries() override;

private:
    struct Field {
        LedgerColumn column;
        QWidget *editor;
    };
    void addText(const FilterCell &cell);
    void addChoice(LedgerColumn column);
    void addPlace();
    void write(const FilterCell &cell, QLineEdit *line);
    void writeChoice(LedgerColumn column, const QComboBox *box);
    void follow();

    Session &m_session;
    std::vector<Field> m_fields;
};

} // namespace starboard
