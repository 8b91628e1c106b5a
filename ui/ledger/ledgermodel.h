// Every fact of the filter as a row: keeps only the sorted row ids and the blocks that were looked at, so that ten
// million rows scroll. Rows that are not there yet are empty and arrive by dataChanged().
#pragma once

#include "model/store/records.h"
#include "ui/jobs/request.h"
#include "ui/ledger/columns.h"
#include "ui/ledger/rowids.h"
#include "ui/ledger/rowstream.h"
#include "ui/session/session.h"

#include <QAbstractTableModel>

#include <memory>
#include <set>
#include <unordered_map>
#include <vector>

namespace starboard {

class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        NumeralRole = Qt::UserRole + 1, // QPoint: begin and end of the numeral inside the quote
        DoubtRole,                      // true: low confidence, a bound, a date that is missing
        PlanRole,                       // true: a plan or norm, framed
    };

    explicit LedgerModel(Session &session, QObject *parent = nullptr);
    ~LedgerModel() override;

    // Asks for the rows of the filter in force. Where only the data changed, rows that are where they were stay.
    void reload();
    [[nodiscard]] bool settled() const { return m_settled && !m_rowsRequest->waiting() && (m_wanted.empty() || m_fetching); }
    [[nodiscard]] bool complete() const { return !m_stream.running(); } // all rows of the filter are counted
    [[nodiscard]] RowId idAt(int row) const { return m_ids[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(RowId id) const; // -1 where the filter does not hold it
    [[nodiscard]] const FactRow *rowAt(int row) const; // null while the row is on its way

    // By this column alone, turned round where it ruled alone already; with `more` behind those that rule.
    void sortBy(LedgerColumn column, bool more);
    void setSorting(const FactSorting &sorting);
    [[nodiscard]] const FactSorting &sorting() const { return m_sorting; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void rowsShown(); // more rows of the filter are there
    void reloaded();  // all are
    void sortingChanged();

private:
    void begin(const std::vector<RowId> &ids);
    void receive(const std::vector<RowId> &ids);
    void finish();
    void show(); // tells the views of the ids that came
    void cutAt(std::size_t row);
    void want(std::size_t block) const;
    void fetch();
    bool review(RowId id, ReviewState state);
    void refuse(const QString &sentence);

    Session &m_session;
    FactSorting m_sorting{{FactOrder::Issued, true}};
    RowStream m_stream;
    Filter m_filter;        // of the rows that are shown
    FactSorting m_shownBy;  // their sorting
    RowIds m_ids;
    std::size_t m_shown = 0;   // of m_ids, told to the views
    std::size_t m_checked = 0; // of m_ids, found again by the stream that runs
    bool m_checking = false;   // the stream repeats what is shown, so far
    bool m_fresh = false;      // the stream begins anew and has brought nothing yet
    std::unordered_map<std::size_t, std::vector<FactRow>> m_blocks; // a row that is gone has the id 0
    mutable std::set<std::size_t> m_wanted;
    bool m_fetching = false;
    bool m_settled = false;
    std::unique_ptr<Request> m_rowsRequest;
};

// What a cell shows, and as it is copied: figures in plain digits.
[[nodiscard]] QString cellText(const Session &session, const FactRow &row, LedgerColumn column);
[[nodiscard]] QString plainText(const Session &session, const FactRow &row, LedgerColumn column);

} // namespace starboard
