// The row ids of a filter in their order, read on a thread and a connection of their own, so that millions of them keep
// nobody waiting. They come in pieces, the first one small.
#pragma once

#include "model/core/result.h"
#include "model/store/filter.h"
#include "model/store/records.h"
#include "ui/jobs/worker.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>
#include <vector>

namespace starboard {

class RowStream : public QObject
{
    Q_OBJECT
public:
    explicit RowStream(QObject *parent = nullptr);
    ~RowStream() override;

    void start(const QString &workspace, const Filter &filter, const FactSorting &sorting); // in place of what runs
    void stop();
    [[nodiscard]] bool running() const { return m_running; }

Q_SIGNALS:
    void came(const std::vector<starboard::RowId> &ids);
    void ended(); // not after stop()
    void failed(const starboard::Failure &failure);

private:
    void finish(const Result<void> &read);

    std::shared_ptr<std::atomic<std::uint64_t>> m_latest;
    bool m_running = false;
    Worker m_worker; // last: it is gone before what it uses
};

} // namespace starboard
