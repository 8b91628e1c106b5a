#include "model/store/renewal.h"

#include "model/store/ledger.h"

#include <algorithm>

namespace starboard {

namespace {

// The document as it was read, with what is known of it beside its text.
Result<Document> stored(const Ledger &ledger, const DocumentRow &row)
{
    auto text = ledger.text(row.id);
    if (!text)
        return tl::make_unexpected(text.error());
    auto origin = ledger.origin(row.id);
    if (!origin)
        return tl::make_unexpected(origin.error());
    Document document;
    document.name = row.name;
    document.path = row.path;
    document.sha256 = row.sha256;
    document.size = row.size;
    document.text = std::move(*text);
    document.origin = std::move(*origin);
    document.hints.newspaper = row.newspaper;
    if (row.districtSource == DateSource::User || row.districtSource == DateSource::Manifest) {
        document.hints.district = row.district;
        document.hints.districtSource = row.districtSource;
    }
    // What the page itself says is read again.
    const bool fromOutside = row.dateSource == DateSource::User || row.dateSource == DateSource::Manifest ||
                             row.dateSource == DateSource::FileName;
    if (fromOutside) {
        document.hints.published = row.issued;
        document.hints.dateSource = row.dateSource;
    }
    return document;
}

void add(Reextracted &total, Reextracted &&part, std::size_t mostChanges)
{
    total.same += part.same;
    total.added += part.added;
    total.gone += part.gone;
    total.changed += part.changed;
    total.kept += part.kept;
    std::ranges::move(part.moved, std::back_inserter(total.moved));
    std::ranges::move(part.orphan, std::back_inserter(total.orphan));
    const std::size_t room = mostChanges - std::min(mostChanges, total.changes.size());
    const auto end = part.changes.begin() + static_cast<std::ptrdiff_t>(std::min(room, part.changes.size()));
    std::move(part.changes.begin(), end, std::back_inserter(total.changes));
}

} // namespace

Result<RenewalSummary> renewExtractions(Workspace &workspace, const ExtractPage &extract, const RenewalOptions &options)
{
    const Ledger ledger(workspace);
    auto documents = ledger.documents();
    if (!documents)
        return tl::make_unexpected(documents.error());
    std::erase_if(*documents, [&](const DocumentRow &row) {
        const bool asked = options.documents.empty() ||
                           std::find(options.documents.begin(), options.documents.end(), row.id) != options.documents.end();
        return !asked || row.format == "facts"; // a ledger that came without its page
    });
    Intake intake(workspace);
    RenewalSummary summary;
    for (const DocumentRow &row : *documents) {
        if (options.stopAsked && options.stopAsked()) {
            summary.cancelled = true;
            break;
        }
        if (options.progress)
            options.progress(summary.documents, static_cast<std::int64_t>(documents->size()), row.name);
        auto document = stored(ledger, row);
        auto done = document ? (options.tryOnly ? intake.tryExtraction(row.id, extract(*document))
                                                : intake.replaceExtraction(row.id, extract(*document)))
                             : Result<Reextracted>(tl::make_unexpected(document.error()));
        ++summary.documents;
        if (done)
            add(summary.total, std::move(*done), options.mostChanges);
        else
            summary.failed.push_back({row.name, row.path, done.error()});
    }
    return summary;
}

} // namespace starboard
