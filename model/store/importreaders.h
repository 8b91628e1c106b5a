// The threads of an import that read sources and extract their pages. Of the same bytes the first in the order of the
// sources is extracted, whichever thread is faster.
#pragma once

#include "model/store/import.h"
#include "model/store/importsources.h"
#include "model/store/parcelqueue.h"

#include <atomic>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

namespace starboard {

class ImportReaders {
public:
    // What is handed over must outlive the readers.
    ImportReaders(Workspace &workspace, const std::vector<Source> &sources, const ExtractPage &extract, const ImportOptions &options);
    ~ImportReaders(); // stops them and waits for the page in hand
    ImportReaders(const ImportReaders &) = delete;
    ImportReaders &operator=(const ImportReaders &) = delete;

    // In the order of the sources; empty when nothing came in time.
    [[nodiscard]] std::vector<Parcel> take(std::chrono::milliseconds atMost) { return m_queue.take(atMost); }

    // Gives the parcel its page, or the reason why there is none. On any thread.
    void extract(Parcel &parcel) const;

private:
    void readSources(const std::stop_token &stop);
    [[nodiscard]] Parcel parcelOf(Reading &&reading, std::size_t source, const Intake *known);
    [[nodiscard]] bool claim(const std::string &hash, std::size_t source);

    Workspace &m_workspace;
    const std::vector<Source> &m_sources;
    const ExtractPage &m_extract;
    const ImportOptions &m_options;
    ParcelQueue m_queue;
    std::atomic<std::size_t> m_next{0};
    std::mutex m_claimsMutex;
    std::unordered_map<std::string, std::size_t> m_claims; // the first source seen so far of each hash
    std::vector<std::jthread> m_threads;
};

} // namespace starboard
