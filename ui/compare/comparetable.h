// Places as columns, indicators as rows under the head of their family; the last column is the largest gap of the row, as
// difference and as ratio.
#pragma once

#include "model/stats/gap.h"
#include "ui/session/session.h"

#include <QAbstractTableModel>

#include <vector>

namespace starboard {

class CompareTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        FamilyRole = Qt::UserRole + 1, // true: the row is a family's head
        LengthRole,                    // 0 … 1, the bar on the row's scale; invalid without a report
        BoundRole,
        LargestRole,                   // true: the row's largest bar
        RankRole,                      // "2", "?"
        ContradictedRole,
        UnitRole,
        AsideRole,                     // below the head of a place
        RatioRole,                     // "1.9×", of the largest gap
    };

    explicit CompareTable(Session &session, QObject *parent = nullptr) : QAbstractTableModel(parent), m_session(session) {}

    // The rows in the order in which they are shown; families get their heads unless `flat`.
    void setRows(std::vector<std::string> places, std::vector<ComparisonRow> rows, Measure measure, bool flat);
    void retranslate();
    [[nodiscard]] const std::vector<ComparisonRow> &rows() const { return m_rows; } // as they are shown, without the heads
    [[nodiscard]] const ComparisonRow *rowAt(int row) const; // null for a family's head
    [[nodiscard]] QModelIndex indexOf(std::size_t row, std::size_t place) const; // of a figure of rows()
    [[nodiscard]] const std::string &placeAt(int column) const { return m_places[static_cast<std::size_t>(column) - 1]; }
    [[nodiscard]] bool isPlace(int column) const { return column > 0 && column <= static_cast<int>(m_places.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line {
        Family family = Family::Other;
        int row = -1; // into m_rows; −1: the family's head
    };
    [[nodiscard]] QVariant placeData(const ComparisonRow &row, std::size_t place, int role) const;
    [[nodiscard]] QString nameOf(const ComparisonRow &row) const;

    Session &m_session;
    std::vector<std::string> m_places;
    std::vector<ComparisonRow> m_rows;
    std::vector<Line> m_lines;
    Measure m_measure = Measure::Total;
};

} // namespace starboard
