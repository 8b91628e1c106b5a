// Files to facts in a workspace: read and extracted on several threads, written by the caller's thread in batches.
// A document is all there or not there; a file that fails is listed and hinders no other.
#pragma once

#include "model/read/manifest.h"
#include "model/read/reader.h"
#include "model/store/intake.h"
#include "model/store/workspace.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace starboard {

// A document's facts. Called on several threads at once.
using ExtractPage = std::function<Page(const Document &document)>;

struct ImportProgress {
    std::int64_t files = 0; // done
    std::int64_t allFiles = 0;
    std::int64_t documents = 0; // new in the workspace
    std::int64_t facts = 0;
    double seconds = 0; // since the start
    std::string current; // name of the document that came last
};

// A document as an import would take it.
struct Arriving {
    std::string name;
    std::string path; // of the file on disk
    Document document; // what was read of it; empty where reading failed
    std::optional<Page> page; // missing where reading failed and where the same bytes are there already
    std::optional<Failure> failure;
};

struct ImportOptions {
    const Manifest *manifest = nullptr; // dates and newspapers by file name; goes before what file names say
    std::vector<Document> texts;        // besides the files: what a user pasted (documentFromText)
    bool sample = false;
    unsigned threads = 0; // that read and extract; 0: one per processor
    ReadLimits limits;
    std::function<void(const ImportProgress &)> progress; // on the caller's thread, some ten times a second
    std::function<bool()> stopAsked;                      // between documents; what is finished stays
    std::function<void(Arriving &&)> look; // on the caller's thread: is shown what would come; nothing is stored
    std::size_t mostFiles = 0;             // that are read, of those not known yet; 0: all
};

struct FailedFile {
    std::string name;
    std::string path; // of the file on disk, to try it again
    Failure failure;
};

struct ImportSummary {
    std::int64_t documents = 0; // new
    std::int64_t known = 0;     // there already, by their bytes or as unchanged files
    std::int64_t unread = 0;    // files that mostFiles left out
    std::int64_t articles = 0;
    std::int64_t facts = 0;
    std::int64_t recognised = 0; // new documents whose text comes from character recognition
    std::int64_t reprints = 0; // articles that were linked: they or the ones they repeat are new
    std::vector<std::string> undated; // new documents without a date, by name
    std::vector<FailedFile> failed;
    bool cancelled = false;
    double seconds = 0;
};

// `paths` are files, folders and archives. A failure of the result is one of the workspace (disk full, read-only):
// what was committed before it stays.
[[nodiscard]] Result<ImportSummary> importPages(Workspace &workspace, const std::vector<std::string> &paths,
                                                const ExtractPage &extract, const ImportOptions &options = {});

} // namespace starboard
