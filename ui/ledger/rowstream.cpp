#include "ui/ledger/rowstream.h"

#include "model/store/ledger.h"

namespace starboard {
namespace {

constexpr std::size_t firstPiece = 200;
constexpr std::size_t piece = 65536;

Result<void> read(const std::string &path, const Filter &filter, const FactSorting &sorting, const std::function<bool(std::vector<RowId>)> &deliver)
{
    WorkspaceOptions options;
    options.access = Access::Read;
    const auto workspace = Workspace::open(path, options);
    if (!workspace)
        return tl::make_unexpected(workspace.error());
    std::vector<RowId> ids;
    std::size_t wanted = firstPiece;
    const auto done = Ledger(*workspace).eachFactId(filter, sorting, [&](RowId id) {
        ids.push_back(id);
        if (ids.size() < wanted)
            return true;
        wanted = piece;
        return deliver(std::exchange(ids, {}));
    });
    if (done && !ids.empty())
        deliver(std::move(ids));
    return done;
}

} // namespace

RowStream::RowStream(QObject *parent) : QObject(parent), m_latest(std::make_shared<std::atomic<std::uint64_t>>(0)) {}

RowStream::~RowStream() { stop(); }

void RowStream::stop()
{
    ++*m_latest;
    m_running = false;
}

void RowStream::start(const QString &workspace, const Filter &filter, const FactSorting &sorting)
{
    stop();
    m_running = true;
    m_worker.post([this, path = workspace.toStdString(), filter, sorting, latest = m_latest, number = m_latest->load()](const std::stop_token &stop) {
        const auto wanted = [&latest, number, &stop] { return *latest == number && !stop.stop_requested(); };
        if (!wanted())
            return;
        auto done = read(path, filter, sorting, [&](std::vector<RowId> ids) {
            if (!wanted())
                return false;
            m_worker.deliver([this, latest, number, ids = std::move(ids)] {
                if (*latest == number)
                    Q_EMIT came(ids);
            });
            return true;
        });
        m_worker.deliver([this, latest, number, done = std::move(done)] {
            if (*latest == number)
                finish(done);
        });
    });
}

void RowStream::finish(const Result<void> &read)
{
    m_running = false;
    if (!read)
        Q_EMIT failed(read.error());
    else
        Q_EMIT ended();
}

} // namespace starboard
