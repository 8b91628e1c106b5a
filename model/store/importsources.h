// The files, archives' files and pasted texts of an import, in the order in which they count.
#pragma once

#include "model/read/manifest.h"
#include "model/store/import.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace starboard {

struct Source {
    std::string path;   // absolute
    std::string folder; // of the name; empty for a file named itself
    std::shared_ptr<const Manifest> manifest;
    const Document *text = nullptr; // in the place of a file
    std::uint64_t size = 0;
    std::int64_t modified = 0; // nanoseconds; 0: not known
};

struct Sources {
    std::vector<Source> all;
    std::vector<FailedFile> missing; // paths that cannot be listed
};

// Folders are listed with their subfolders and their manifest.csv; texts come after the files.
[[nodiscard]] Sources listSources(const std::vector<std::string> &paths, const std::vector<Document> &texts);

// Date, newspaper and district as the file's name and the manifests tell them; `own` goes before the folder's.
void giveHints(Document &document, const Source &source, const Manifest *own);

} // namespace starboard
