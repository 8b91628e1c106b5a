#include "model/store/importreaders.h"

#include "model/store/words.h"

#include <algorithm>

namespace starboard {

namespace {

Failure lost(const std::string &name, const std::exception &error)
{
    return {FailureCode::Damaged, say(QT_TRANSLATE_NOOP("store", "“%1” could not be worked through and was left out."), shown(name)),
            error.what()};
}

} // namespace

ImportReaders::ImportReaders(Workspace &workspace, const std::vector<Source> &sources, const ExtractPage &extract,
                             const ImportOptions &options)
    : m_workspace(workspace), m_sources(sources), m_extract(extract), m_options(options)
{
    const std::size_t wanted = options.threads ? options.threads : std::max(1U, std::thread::hardware_concurrency());
    for (std::size_t i = std::min(wanted, sources.size()); i > 0; --i)
        m_threads.emplace_back([this](const std::stop_token &stop) { readSources(stop); });
}

ImportReaders::~ImportReaders()
{
    for (std::jthread &thread : m_threads)
        thread.request_stop();
    m_queue.close();
    m_threads.clear();
}

void ImportReaders::readSources(const std::stop_token &stop)
{
    auto reader = m_workspace.another(Access::Read);
    std::optional<Intake> known;
    if (reader)
        known.emplace(*reader);
    for (std::size_t source = m_next++; source < m_sources.size() && !stop.stop_requested(); source = m_next++) {
        bool open = true;
        const auto give = [&](Reading &&reading) {
            open = m_queue.push(parcelOf(std::move(reading), source, known ? &*known : nullptr)) && !stop.stop_requested();
            return open;
        };
        const Source &from = m_sources[source];
        if (from.text)
            give({from.text->name, *from.text});
        else
            readDocuments(from.path, m_options.limits, give);
        Parcel end;
        end.source = source;
        end.last = true;
        if (!open || !m_queue.push(std::move(end)))
            return;
    }
}

Parcel ImportReaders::parcelOf(Reading &&reading, std::size_t source, const Intake *known)
{
    const std::string &folder = m_sources[source].folder;
    Parcel parcel;
    parcel.source = source;
    parcel.name = folder.empty() ? reading.name : folder + "/" + reading.name;
    if (!reading.document) {
        parcel.failure = std::move(reading.document.error());
        return parcel;
    }
    Document &document = parcel.document.emplace(std::move(*reading.document));
    document.name = parcel.name;
    giveHints(document, m_sources[source], m_options.manifest);
    if (claim(document.sha256, source) && !(known && known->knownDocument(document.sha256)))
        extract(parcel);
    return parcel;
}

// A later source that was faster keeps the page it has in hand; the writer sees that it came second.
bool ImportReaders::claim(const std::string &hash, std::size_t source)
{
    std::lock_guard lock(m_claimsMutex);
    auto [it, fresh] = m_claims.try_emplace(hash, source);
    const bool first = fresh || source < it->second;
    if (first)
        it->second = source;
    return first;
}

void ImportReaders::extract(Parcel &parcel) const
{
    try {
        parcel.page = m_extract(*parcel.document);
    } catch (const std::exception &error) { // out of memory on one page must not end the import
        parcel.failure = lost(parcel.name, error);
    }
}

} // namespace starboard
