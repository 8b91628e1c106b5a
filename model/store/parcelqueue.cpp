#include "model/store/parcelqueue.h"

#include <iterator>

namespace starboard {

namespace {

constexpr std::size_t mostParcels = 512;
constexpr std::size_t mostBytes = std::size_t{16} << 20;

std::size_t bytesOf(const Parcel &parcel)
{
    constexpr std::size_t factBytes = 1024; // with its strings
    std::size_t bytes = 0;
    if (parcel.document)
        bytes += parcel.document->text.size() * sizeof(char32_t) + parcel.document->origin.boxes.size() * sizeof(WordBox);
    if (parcel.page)
        for (const Article &article : parcel.page->articles)
            bytes += article.facts.size() * factBytes;
    return bytes;
}

} // namespace

bool ParcelQueue::hasRoom(std::size_t source) const
{
    const auto it = m_lanes.find(m_turn);
    const std::size_t parcels = it == m_lanes.end() ? 0 : it->second.parcels.size();
    const std::size_t bytes = it == m_lanes.end() ? 0 : it->second.bytes;
    if (source == m_turn)
        return parcels < mostParcels && bytes < mostBytes;
    return m_parcels - parcels < mostParcels && m_bytes - bytes < mostBytes;
}

bool ParcelQueue::push(Parcel &&parcel)
{
    const std::size_t bytes = bytesOf(parcel);
    std::unique_lock lock(m_mutex);
    m_room.wait(lock, [&] { return m_closed || hasRoom(parcel.source); });
    if (m_closed)
        return false;
    const bool turn = parcel.source == m_turn;
    Lane &lane = m_lanes[parcel.source];
    lane.parcels.push_back(std::move(parcel));
    lane.bytes += bytes;
    m_bytes += bytes;
    ++m_parcels;
    if (turn)
        m_filled.notify_one();
    return true;
}

std::vector<Parcel> ParcelQueue::take(std::chrono::milliseconds atMost)
{
    const auto isTurnOfFirst = [&] { return !m_lanes.empty() && m_lanes.begin()->first == m_turn; };
    std::unique_lock lock(m_mutex);
    m_filled.wait_for(lock, atMost, isTurnOfFirst);
    std::vector<Parcel> taken;
    while (isTurnOfFirst()) {
        Lane lane = std::move(m_lanes.begin()->second);
        m_lanes.erase(m_lanes.begin());
        m_parcels -= lane.parcels.size();
        m_bytes -= lane.bytes;
        const bool whole = lane.parcels.back().last;
        std::move(lane.parcels.begin(), lane.parcels.end(), std::back_inserter(taken));
        if (!whole)
            break;
        ++m_turn;
    }
    m_room.notify_all();
    return taken;
}

void ParcelQueue::close()
{
    std::lock_guard lock(m_mutex);
    m_closed = true;
    m_room.notify_all();
}

} // namespace starboard
