#include "model/store/import.h"

#include "model/store/connection.h"
#include "model/store/importreaders.h"
#include "model/store/importsources.h"

#include <algorithm>
#include <chrono>
#include <unordered_set>

namespace starboard {

namespace {

using Clock = std::chrono::steady_clock;

class Import {
public:
    Import(Workspace &workspace, const ExtractPage &extract, const ImportOptions &options)
        : m_workspace(workspace), m_extract(extract), m_options(options), m_intake(workspace)
    {
    }

    Result<ImportSummary> run(const std::vector<std::string> &paths)
    {
        Sources sources = listSources(paths, m_options.texts);
        m_summary.failed = std::move(sources.missing);
        m_sources = std::move(sources.all);
        m_progress.allFiles = static_cast<std::int64_t>(m_sources.size());
        skipKnownFiles();
        if (m_options.mostFiles != 0 && m_sources.size() > m_options.mostFiles) {
            m_summary.unread = static_cast<std::int64_t>(m_sources.size() - m_options.mostFiles);
            m_progress.allFiles -= m_summary.unread;
            m_sources.resize(m_options.mostFiles);
        }
        Result<void> done = m_sources.empty() ? Result<void>() : readAndWrite();
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

    // A second import of the same folder looks at sizes and times alone.
    void skipKnownFiles()
    {
        const auto known = std::erase_if(m_sources, [&](const Source &source) {
            return source.modified != 0 && m_intake.knownFile(source.path, source.size, source.modified);
        });
        m_summary.known += static_cast<std::int64_t>(known);
        m_progress.files += static_cast<std::int64_t>(known);
    }

    Result<void> readAndWrite()
    {
        using namespace std::chrono_literals;
        // What is mapped of the file counts as memory of the program, and an import touches all of it.
        const Setting mapped(m_workspace.connection(), "mmap_size", std::int64_t{32} << 20);
        // A commit and a checkpoint write every page of the indexes that their facts touch: few of both.
        const Setting checkpoint(m_workspace.connection(), "wal_autocheckpoint", 16384);
        constexpr int parcelsPerCommit = 4000;
        ImportReaders readers(m_workspace, m_sources, m_extract, m_options);
        while (m_ended < m_sources.size() && !m_summary.cancelled) {
            std::vector<Parcel> parcels = readers.take(100ms);
            if (auto written = write(parcels, readers); !written)
                return written;
            tell(false);
            if (m_inBatch >= parcelsPerCommit || (parcels.empty() && m_inBatch > 0))
                if (auto committed = commit(); !committed)
                    return committed;
            m_summary.cancelled = stopAsked();
        }
        return m_inBatch > 0 ? commit() : Result<void>();
    }

    Result<void> write(std::vector<Parcel> &parcels, const ImportReaders &readers)
    {
        if (m_inBatch == 0 && !parcels.empty() && !m_options.look)
            if (auto begun = m_intake.begin(); !begun)
                return begun;
        for (Parcel &parcel : parcels) {
            if (parcel.document)
                settle(parcel, readers);
            if (m_options.look)
                show(parcel);
            else if (auto taken = takeParcel(parcel); !taken)
                return taken;
            else
                ++m_inBatch;
            if (stopAsked())
                break;
        }
        return {};
    }

    // A page for the first of the same bytes and for no other. The first lacks one where what came before it failed.
    void settle(Parcel &parcel, const ImportReaders &readers) const
    {
        const std::string &hash = parcel.document->sha256;
        if (m_shown.contains(hash) || m_intake.knownDocument(hash)) {
            parcel.page.reset();
            parcel.failure.reset();
        } else if (!parcel.page && !parcel.failure) {
            readers.extract(parcel);
        }
    }

    Result<void> commit()
    {
        m_inBatch = 0;
        return m_intake.commit();
    }

    void show(Parcel &parcel)
    {
        if (parcel.last) {
            ++m_ended;
            ++m_progress.files;
            return;
        }
        m_progress.current = parcel.name;
        if (parcel.page) {
            count(*parcel.page, *parcel.document);
            m_shown.insert(parcel.document->sha256);
        }
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
        ++m_ended;
        ++m_progress.files;
        const Source &source = m_sources[index];
        if (m_spoiled.contains(index) || source.modified == 0)
            return {};
        return m_intake.rememberFile(source.path, source.size, source.modified);
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
    std::vector<Source> m_sources; // that are read
    std::size_t m_ended = 0;       // of them
    std::unordered_set<std::string> m_shown; // hashes of pages that were looked at
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
