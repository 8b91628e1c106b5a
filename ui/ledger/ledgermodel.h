// Every fact of the filter as a row: keeps only the sorted row ids and the blocks that were looked at, so that ten
// million rows scroll. Rows that are not there yet are empty and arrive by dataChanged().
#pragma once

#include "model/store/records.h"
#include "ui/jobs/request.h"
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
        SortableRole,
    };

    explicit LedgerModel(Session &session, QObject *parent = nullptr);
    ~LedgerModel() override;

    void reload();                 // asks for the ids of the filter in force
    [[nodiscard]] bool settled() const { return m_settled; }
    [[nodiscard]] RowId idAt(int row) const { return m_ids[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(RowId id) const; // -1 where the filter does not hold it
    [[nodiscard]] const FactRow *rowAt(int row) const; // null while the row is on its way
    [[nodiscard]] const FactSort &sorting() const { return m_sort; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void reloaded();

private:
    [[nodiscard]] QString text(const FactRow &row, int column) const;
    [[nodiscard]] QVariant editValue(const FactRow &row, int column) const;
    void want(std::size_t block) const;
    void fetch();

    Session &m_session;
    FactSort m_sort{FactOrder::Issued, true};
    std::vector<RowId> m_ids;
    std::unordered_map<std::size_t, std::vector<FactRow>> m_blocks;
    mutable std::set<std::size_t> m_wanted;
    bool m_fetching = false;
    bool m_settled = false;
    std::unique_ptr<Request> m_idsRequest;
    std::unique_ptr<Request> m_rowsRequest;
};

} // namespace starboard
