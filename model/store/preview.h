// What an import would bring, before anything is stored: the first files in detail, the rest counted.
#pragma once

#include "model/store/import.h"
#include "model/store/reviewdesk.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace starboard {

enum class Prospect : std::uint8_t {
    New,
    Known,  // the same bytes are in the workspace
    Twin,   // the same bytes come with another file of this import
    Failed, // cannot be read
    Scan,   // has no text; the import will recognise its characters
};

struct Candidate {
    Prospect prospect = Prospect::New;
    std::string name;
    std::string path;
    std::string sha256;
    std::string newspaper;
    std::optional<Date> issued;
    DateSource dateSource = DateSource::None;
    std::string district;
    bool recognised = false; // text from character recognition
    std::int64_t articles = 0;
    std::int64_t facts = 0;
    std::int64_t reprints = 0; // articles that say what one of the workspace or of an earlier file says
    std::string twin;       // the name of the file with the same bytes
    std::string failure;    // why it cannot be read
};

// Pages by their bytes' hash, as they were extracted for the preview; shared with the import that follows.
using SeenPages = std::unordered_map<std::string, Page>;

struct Preview {
    std::vector<Candidate> candidates; // in the order of their names
    std::int64_t unchanged = 0;        // files known from an earlier import and not touched since
    std::int64_t unread = 0;           // files beyond the first, which the import will read
    bool cancelled = false;
    std::shared_ptr<const SeenPages> pages = std::make_shared<SeenPages>();
};

// `options.mostFiles` says how many files are looked at; `seen` are pages of an earlier preview that need not be
// extracted again. Scans are named and not recognised: that takes seconds a page, once.
[[nodiscard]] Result<Preview> previewImport(Workspace &workspace, const std::vector<std::string> &paths, const ExtractPage &extract,
                                            ImportOptions options, std::shared_ptr<const SeenPages> seen = {});

// Takes pages that were seen from memory and extracts the others.
[[nodiscard]] ExtractPage remembering(std::shared_ptr<const SeenPages> seen, ExtractPage extract);

// What the user said of documents in the preview, by hash: written at the review desk and extracted again, for those
// that are in the workspace.
[[nodiscard]] Result<void> describeImported(Workspace &workspace, const std::unordered_map<std::string, DocumentFields> &fields,
                                            const ExtractPage &extract);

} // namespace starboard
