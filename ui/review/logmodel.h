// The log of reviews, newest first, read in pages as it is scrolled.
#pragma once

#include "ui/session/session.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace starboard {

class LogModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Who, What, Fact, Before, After, ColumnCount };

    explicit LogModel(Session &session, QObject *parent = nullptr);
    ~LogModel() override;

    void reload(const QString &factId); // empty: of all facts
    [[nodiscard]] bool settled() const { return !m_request->waiting(); }
    [[nodiscard]] const LogEntry &entryAt(int row) const { return m_entries[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void came();

private:
    void ask(bool anew);

    Session &m_session;
    QString m_factId;
    std::vector<LogEntry> m_entries;
    bool m_more = false;
    std::unique_ptr<Request> m_request;
};

} // namespace starboard
