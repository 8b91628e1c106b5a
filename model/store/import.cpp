#include "model/store/import.h"

#include "model/read/hints.h"
#include "model/store/words.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <filesystem>
#include <mutex>
#include <thread>
#include <unordered_set>

namespace starboard {

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

struct Source {
    std::string path;
    std::string folder; // of the name; empty for a file named itself
    std::shared_ptr<const Manifest> manifest;
    const Document *text = nullptr; // in the place of a file
    std::uint64_t size = 0;
    std::int64_t modified = 0; // nanoseconds
};

// What a reader hands to the writer: documents of a file in order, then its end.
struct Parcel {
    std::size_t source = 0;
    std::string name;
    std::optional<Document> document;
    std::optional<Page> page; // missing where the workspace knows the document
    std::optional<Failure> failure;
    bool last = false;
};

// Bounded, so that readers never run far ahead of the disk.
class Queue {
public:
    bool push(Parcel &&parcel)
    {
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, [&] { return (m_parcels.size() < capacity && m_characters < mostCharacters) || m_closed; });
        if (m_closed)
            return false;
        m_characters += parcel.document ? parcel.document->text.size() : 0;
        m_parcels.push_back(std::move(parcel));
        m_filled.notify_one();
        return true;
    }

    // All that has come, or nothing after the time is over.
    std::deque<Parcel> take(std::chrono::milliseconds atMost)
    {
        std::unique_lock lock(m_mutex);
        m_filled.wait_for(lock, atMost, [&] { return !m_parcels.empty(); });
        std::deque<Parcel> taken;
        taken.swap(m_parcels);
        m_characters = 0;
        m_room.notify_all();
        return taken;
    }

    void close()
    {
        std::lock_guard lock(m_mutex);
        m_closed = true;
        m_room.notify_all();
    }

private:
    static constexpr std::size_t capacity = 256;
    static constexpr std::size_t mostCharacters = 8'000'000;
    std::mutex m_mutex;
    std::condition_variable m_room;
    std::condition_variable m_filled;
    std::deque<Parcel> m_parcels;
    std::size_t m_characters = 0; // of the texts in m_parcels
    bool m_closed = false;
};

void lookAt(Source &source)
{
    std::error_code error;
    source.size = fs::file_size(source.path, error);
    if (error)
        return;
    auto written = fs::last_write_time(source.path, error);
    if (!error)
        source.modified = std::chrono::duration_cast<std::chrono::nanoseconds>(written.time_since_epoch()).count();
}

class Import {
public:
    Import(Workspace &workspace, const ExtractPage &extract, const ImportOptions &options)
        : m_workspace(workspace), m_extract(extract), m_options(options), m_intake(workspace)
    {
    }

    Result<ImportSummary> run(const std::vector<std::string> &paths)
    {
        for (const std::string &path : paths)
            addPath(path);
        for (const Document &text : m_options.texts)
            m_sources.emplace_back().text = &text;
        m_progress.allFiles = static_cast<std::int64_t>(m_sources.size());
        skipKnownFiles();
        if (m_options.mostFiles != 0 && m_waiting.size() > m_options.mostFiles) {
            m_summary.unread = static_cast<std::int64_t>(m_waiting.size() - m_options.mostFiles);
            m_progress.allFiles -= m_summary.unread;
            m_waiting.resize(m_options.mostFiles);
        }
        Result<void> done = m_waiting.empty() ? Result<void>() : readAndWrite();
        tell(true);
        m_summary.seconds = seconds();
        m_summary.reprints = m_intake.reprints();
        if (!done)
            return tl::make_unexpected(done.error());
        return std::move(m_summary);
    }

private:
    double seconds() const { return std::chrono::duration<double>(Clock::now() - m_start).count(); }
    bool stopAsked() const { return m_options.stopAsked && m_options.stopAsked(); }

    void addPath(const std::string &path)
    {
        auto files = listFiles(path);
        if (!files) {
            m_summary.failed.push_back({path, path, files.error()});
            return;
        }
        std::error_code error;
        bool folder = fs::is_directory(path, error);
        std::shared_ptr<const Manifest> manifest;
        if (std::string own = path + "/manifest.csv"; folder && fs::is_regular_file(own, error)) {
            if (auto read = Manifest::read(own))
                manifest = std::make_shared<Manifest>(std::move(*read));
        }
        for (std::string &file : *files) {
            Source source;
            if (folder)
                source.folder = fs::path(file).lexically_relative(path).parent_path().generic_string();
            source.path = std::move(file);
            source.manifest = manifest;
            lookAt(source);
            m_sources.push_back(std::move(source));
        }
    }

    // A second import of the same folder looks at sizes and times alone.
    void skipKnownFiles()
    {
        for (std::size_t i = 0; i < m_sources.size(); ++i) {
            const Source &source = m_sources[i];
            if (source.modified != 0 && m_intake.knownFile(fs::absolute(source.path).lexically_normal().string(), source.size, source.modified)) {
                ++m_summary.known;
                ++m_progress.files;
            } else {
                m_waiting.push_back(i);
            }
        }
    }

    Result<void> readAndWrite()
    {
        unsigned count = m_options.threads ? m_options.threads : std::max(1U, std::thread::hardware_concurrency());
        count = std::min<unsigned>(count, static_cast<unsigned>(m_waiting.size()));
        m_running = count;
        std::vector<std::jthread> readers;
        for (unsigned i = 0; i < count; ++i)
            readers.emplace_back([this](std::stop_token stop) { readSources(stop); });
        Result<void> done = write();
        for (std::jthread &reader : readers)
            reader.request_stop();
        m_queue.close();
        return done;
    }

    // On a reader's thread.
    void readSources(std::stop_token stop)
    {
        auto reader = m_workspace.another(Access::Read);
        std::optional<Intake> known;
        if (reader)
            known.emplace(*reader);
        for (std::size_t next = m_next++; next < m_waiting.size() && !stop.stop_requested(); next = m_next++) {
            std::size_t index = m_waiting[next];
            const Source &source = m_sources[index];
            bool open = true;
            const auto give = [&](Reading &&reading) {
                open = m_queue.push(parcelOf(std::move(reading), index, known ? &*known : nullptr));
                return open && !stop.stop_requested();
            };
            if (source.text)
                give({source.text->name, *source.text});
            else
                readDocuments(source.path, m_options.limits, give);
            Parcel end;
            end.source = index;
            end.last = true;
            if (!open || stop.stop_requested() || !m_queue.push(std::move(end)))
                break;
        }
        --m_running;
    }

    Parcel parcelOf(Reading &&reading, std::size_t index, const Intake *known)
    {
        const Source &source = m_sources[index];
        Parcel parcel;
        parcel.source = index;
        parcel.name = source.folder.empty() ? reading.name : source.folder + "/" + reading.name;
        if (!reading.document) {
            parcel.failure = std::move(reading.document.error());
            return parcel;
        }
        Document &document = parcel.document.emplace(std::move(*reading.document));
        document.name = parcel.name;
        if (!firstOfItsBytes(document.sha256) || (known && known->knownDocument(document.sha256)))
            return parcel;
        giveHints(document, source);
        try {
            parcel.page = m_extract(document);
        } catch (const std::exception &error) { // out of memory on one page must not end the import
            parcel.failure = Failure{FailureCode::Damaged,
                                     say(QT_TRANSLATE_NOOP("store", "“%1” could not be worked through and was left out."), shown(parcel.name)),
                                     error.what()};
        }
        return parcel;
    }

    // Within one import the same bytes are extracted once.
    bool firstOfItsBytes(const std::string &hash)
    {
        std::lock_guard lock(m_hashMutex);
        return m_hashes.insert(hash).second;
    }

    void giveHints(Document &document, const Source &source) const
    {
        if (!document.hints.published) {
            document.hints.published = dateFromName(document.name);
            document.hints.dateSource = document.hints.published ? DateSource::FileName : DateSource::None;
        }
        for (const Manifest *manifest : {source.manifest.get(), m_options.manifest}) {
            if (const ManifestEntry *entry = manifest ? manifest->find(document.name) : nullptr)
                entry->tell(document.hints);
        }
    }

    // On the caller's thread.
    Result<void> write()
    {
        using namespace std::chrono_literals;
        constexpr int documentsPerCommit = 1000; // a commit writes every page of the indexes that its facts touch
        for (;;) {
            std::deque<Parcel> parcels = m_queue.take(100ms);
            if (parcels.empty() && m_running == 0) {
                parcels = m_queue.take(0ms);
                if (parcels.empty())
                    break;
            }
            if (m_inBatch == 0 && !parcels.empty() && !m_options.look)
                if (auto begun = m_intake.begin(); !begun)
                    return begun;
            for (Parcel &parcel : parcels) {
                if (m_options.look)
                    show(parcel);
                else if (auto taken = takeParcel(parcel); !taken)
                    return taken;
                else
                    ++m_inBatch;
                if (stopAsked())
                    break;
            }
            tell(false);
            bool idle = parcels.empty();
            if (m_inBatch >= documentsPerCommit || (idle && m_inBatch > 0))
                if (auto committed = commit(); !committed)
                    return committed;
            if (stopAsked()) {
                m_summary.cancelled = true;
                break;
            }
        }
        return m_inBatch > 0 ? commit() : Result<void>();
    }

    Result<void> commit()
    {
        m_inBatch = 0;
        return m_intake.commit();
    }

    void show(Parcel &parcel)
    {
        if (parcel.last) {
            ++m_progress.files;
            return;
        }
        m_progress.current = parcel.name;
        if (parcel.page)
            count(*parcel.page, *parcel.document);
        Arriving arriving;
        arriving.name = std::move(parcel.name);
        arriving.path = m_sources[parcel.source].path;
        if (parcel.document)
            arriving.document = std::move(*parcel.document);
        arriving.page = std::move(parcel.page);
        arriving.failure = std::move(parcel.failure);
        m_options.look(std::move(arriving));
    }

    Result<void> takeParcel(Parcel &parcel)
    {
        if (parcel.last)
            return endOfSource(parcel.source);
        m_progress.current = parcel.name;
        if (parcel.failure) {
            m_summary.failed.push_back({parcel.name, m_sources[parcel.source].path, std::move(*parcel.failure)});
            m_spoiled.insert(parcel.source);
            return {};
        }
        if (!parcel.page) {
            ++m_summary.known;
            return {};
        }
        auto arrived = m_intake.importDocument(*parcel.document, *parcel.page, m_options.sample);
        if (!arrived)
            return tl::make_unexpected(arrived.error());
        if (arrived->arrival == Arrival::Known) {
            ++m_summary.known;
            return {};
        }
        count(*parcel.page, *parcel.document);
        return {};
    }

    void count(const Page &page, const Document &document)
    {
        ++m_summary.documents;
        m_summary.recognised += document.origin.recognised;
        m_summary.articles += static_cast<std::int64_t>(page.articles.size());
        for (const Article &article : page.articles)
            m_summary.facts += static_cast<std::int64_t>(article.facts.size());
        if (page.dateSource == DateSource::None)
            m_summary.undated.push_back(document.name);
    }

    Result<void> endOfSource(std::size_t index)
    {
        ++m_progress.files;
        const Source &source = m_sources[index];
        if (m_spoiled.contains(index) || source.modified == 0)
            return {};
        return m_intake.rememberFile(fs::absolute(source.path).lexically_normal().string(), source.size, source.modified);
    }

    void tell(bool now)
    {
        constexpr double interval = 0.1;
        double since = seconds();
        if (!m_options.progress || (!now && since - m_told < interval))
            return;
        m_told = since;
        m_progress.documents = m_summary.documents;
        m_progress.facts = m_summary.facts;
        m_progress.seconds = since;
        m_options.progress(m_progress);
    }

    Workspace &m_workspace;
    const ExtractPage &m_extract;
    const ImportOptions &m_options;
    Intake m_intake;
    Clock::time_point m_start = Clock::now();
    double m_told = 0;
    std::vector<Source> m_sources;
    std::vector<std::size_t> m_waiting; // indexes of m_sources
    std::atomic<std::size_t> m_next{0};
    std::atomic<unsigned> m_running{0};
    Queue m_queue;
    std::mutex m_hashMutex;
    std::unordered_set<std::string> m_hashes; // guarded by m_hashMutex
    std::unordered_set<std::size_t> m_spoiled; // sources with a document that failed
    int m_inBatch = 0;
    ImportProgress m_progress;
    ImportSummary m_summary;
};

} // namespace

Result<ImportSummary> importPages(Workspace &workspace, const std::vector<std::string> &paths, const ExtractPage &extract,
                                  const ImportOptions &options)
{
    return Import(workspace, extract, options).run(paths);
}

} // namespace starboard
