// What waits for a person, in the order in which it matters: contradictions that move a figure, judgements that a new
// extraction displaced, facts that are doubtful, facts without a date.
#pragma once

#include "model/stats/discrepancy.h"
#include "ui/session/session.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <vector>

namespace starboard {

enum class Matter : std::uint8_t { Contradiction, Moved, Gone, Doubtful, Undated };

struct QueueEntry {
    Matter matter = Matter::Doubtful;
    Dispute dispute; // of a contradiction
    FactRow fact;    // of the others
};

// What a look for contradictions brought, and the indicators that it did not come to.
struct Findings {
    std::vector<Dispute> found;
    std::vector<std::string> ahead;
};

struct Queue {
    std::vector<QueueEntry> facts; // at most `limit` of each matter but contradictions
    Findings findings;             // of the first moment

    static constexpr int limit = 300;
};

// What can be shown at once. The contradictions of the indicator `first` are certainly looked for.
[[nodiscard]] Result<Queue> gatherQueue(Sources &sources, const Filter &filter, const std::string &first);
// Goes on looking, for a moment.
[[nodiscard]] Result<Findings> lookForContradictions(Sources &sources, const Filter &filter, std::vector<std::string> ahead);
// Those that move a figure most first, whatever the order in which they were found.
void sortByWeight(std::vector<Dispute> &disputes);

// How many facts of the filter were looked at, and how many were not.
struct ReviewProgress {
    std::int64_t unreviewed = 0;
    std::int64_t reviewed = 0;
};
[[nodiscard]] Result<ReviewProgress> reviewProgress(Sources &sources, const Filter &filter);

class QueueModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { NoteRole = Qt::UserRole + 1, TagRole, MatterRole };

    explicit QueueModel(Session &session, QObject *parent = nullptr) : QAbstractListModel(parent), m_session(session) {}

    void setEntries(std::vector<QueueEntry> entries);
    [[nodiscard]] const QueueEntry &entryAt(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int contradictions() const;
    [[nodiscard]] int rowOf(const QueueEntry &entry) const; // −1 where it is not in the queue

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] static QString tag(const QueueEntry &entry);

    Session &m_session;
    std::vector<QueueEntry> m_entries;
};

class QueueDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit QueueDelegate(const Look &look, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_look(look) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, space::queueRow}; }

private:
    const Look &m_look;
};

} // namespace starboard
