// What readers of files hand to the one writer: parcels of many sources at once, taken in the order of the sources.
#pragma once

#include "model/core/fact.h"
#include "model/core/result.h"
#include "model/read/document.h"

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace starboard {

// A document of a source, or the end of the source.
struct Parcel {
    std::size_t source = 0; // index among the sources that are read
    std::string name;
    std::optional<Document> document;
    std::optional<Page> page; // missing where the same bytes came before
    std::optional<Failure> failure;
    bool last = false;
};

// Bounded, so that readers never run far ahead of the disk. The source whose turn it is has room of its own: readers that
// are ahead of it can wait for it, it never waits for them.
class ParcelQueue {
public:
    // Waits for room. Parcels of one source come from one thread, in order, the last one marked. False: closed.
    bool push(Parcel &&parcel);

    // All whose turn it is, or nothing after the time is over.
    [[nodiscard]] std::vector<Parcel> take(std::chrono::milliseconds atMost);

    void close(); // nobody waits any more

private:
    struct Lane { // of one source
        std::vector<Parcel> parcels;
        std::size_t bytes = 0;
    };
    [[nodiscard]] bool hasRoom(std::size_t source) const;

    std::mutex m_mutex;
    std::condition_variable m_room;
    std::condition_variable m_filled;
    std::map<std::size_t, Lane> m_lanes;
    std::size_t m_parcels = 0; // in all lanes
    std::size_t m_bytes = 0;   // they hold, roughly
    std::size_t m_turn = 0;    // the source whose parcels are taken
    bool m_closed = false;
};

} // namespace starboard
