#include "model/store/importsources.h"

#include "model/read/hints.h"

#include <chrono>
#include <filesystem>

namespace starboard {

namespace {

namespace fs = std::filesystem;

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

std::shared_ptr<const Manifest> manifestOf(const std::string &folder)
{
    std::error_code error;
    const std::string path = folder + "/manifest.csv";
    if (!fs::is_regular_file(path, error))
        return nullptr;
    auto read = Manifest::read(path);
    return read ? std::make_shared<const Manifest>(std::move(*read)) : nullptr;
}

// A workspace may be opened from another folder than the import was started in.
std::string wholePath(const std::string &path)
{
    const fs::path whole = fs::absolute(path).lexically_normal();
    return (whole.has_filename() ? whole : whole.parent_path()).string();
}

void addPath(const std::string &given, Sources &sources)
{
    const std::string path = wholePath(given);
    auto files = listFiles(path);
    if (!files) {
        sources.missing.push_back({given, path, files.error()});
        return;
    }
    std::error_code error;
    const bool folder = fs::is_directory(path, error);
    const auto manifest = folder ? manifestOf(path) : nullptr;
    for (std::string &file : *files) {
        Source source;
        if (folder)
            source.folder = fs::path(file).lexically_relative(path).parent_path().generic_string();
        source.path = std::move(file);
        source.manifest = manifest;
        lookAt(source);
        sources.all.push_back(std::move(source));
    }
}

} // namespace

Sources listSources(const std::vector<std::string> &paths, const std::vector<Document> &texts)
{
    Sources sources;
    for (const std::string &path : paths)
        addPath(path, sources);
    for (const Document &text : texts)
        sources.all.emplace_back().text = &text;
    return sources;
}

void giveHints(Document &document, const Source &source, const Manifest *own)
{
    if (!document.hints.published) {
        document.hints.published = dateFromName(document.name);
        document.hints.dateSource = document.hints.published ? DateSource::FileName : DateSource::None;
    }
    for (const Manifest *manifest : {source.manifest.get(), own}) {
        if (const ManifestEntry *entry = manifest ? manifest->find(document.name) : nullptr)
            entry->tell(document.hints);
    }
}

} // namespace starboard
