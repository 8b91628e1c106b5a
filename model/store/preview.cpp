#include "model/store/preview.h"

#include "model/page/reprint.h"
#include "model/store/ledger.h"
#include "model/store/renewal.h"

#include <algorithm>
#include <array>
#include <utility>

namespace starboard {

namespace {

// The articles that were looked at, to find those that say the same again.
class Looked {
public:
    [[nodiscard]] bool holds(std::u32string_view body) const
    {
        const Signature signature = signatureOf(body);
        std::unordered_map<std::size_t, std::size_t> shared;
        for (const std::uint32_t hash : signature)
            if (const auto it = m_byHash.find(hash); it != m_byHash.end())
                for (const std::size_t other : it->second)
                    ++shared[other];
        return std::any_of(shared.begin(), shared.end(), [&](const auto &each) {
            const auto &[other, count] = each;
            return count >= std::min(sharedHashes, signature.size()) && resemble(signature, m_articles[other].first) &&
                   isReprint(body, m_articles[other].second);
        });
    }
    void add(std::u32string_view body)
    {
        for (const std::uint32_t hash : m_articles.emplace_back(signatureOf(body), body).first)
            m_byHash[hash].push_back(m_articles.size() - 1);
    }

private:
    std::vector<std::pair<Signature, std::u32string>> m_articles;
    std::unordered_map<std::uint32_t, std::vector<std::size_t>> m_byHash;
};

// Of another document: of the workspace, or of this import.
std::int64_t reprintsIn(const Ledger &ledger, Looked &looked, const Arriving &arriving)
{
    std::int64_t reprints = 0;
    const std::vector<Article> &articles = arriving.page->articles;
    const auto body = [&](const Article &article) { return slice(arriving.document.text, article.span); };
    for (const Article &article : articles)
        reprints += looked.holds(body(article)) || ledger.articleLike(body(article)).value_or(0) != 0;
    for (const Article &article : articles)
        looked.add(body(article));
    return reprints;
}

Candidate candidateFrom(const Ledger &ledger, Looked &looked, const Arriving &arriving, bool recognise)
{
    Candidate candidate;
    candidate.name = arriving.name;
    candidate.path = arriving.path;
    if (arriving.failure) {
        candidate.prospect = recognise && arriving.failure->code == FailureCode::NoText ? Prospect::Scan : Prospect::Failed;
        candidate.failure = arriving.failure->message;
        return candidate;
    }
    const Document &document = arriving.document;
    candidate.sha256 = document.sha256;
    candidate.recognised = document.origin.recognised;
    if (!arriving.page) {
        candidate.prospect = Prospect::Known;
        return candidate;
    }
    const Page &page = *arriving.page;
    candidate.newspaper = page.newspaper.empty() ? document.hints.newspaper : page.newspaper;
    candidate.issued = page.issued;
    candidate.dateSource = page.dateSource;
    candidate.district = page.district;
    candidate.articles = static_cast<std::int64_t>(page.articles.size());
    candidate.reprints = reprintsIn(ledger, looked, arriving);
    for (const Article &article : page.articles)
        candidate.facts += static_cast<std::int64_t>(article.facts.size());
    return candidate;
}

void nameTwins(std::vector<Candidate> &candidates)
{
    std::unordered_map<std::string, std::string> names;
    for (const Candidate &candidate : candidates)
        if (candidate.prospect == Prospect::New)
            names.emplace(candidate.sha256, candidate.name);
    for (Candidate &candidate : candidates) {
        const auto it = names.find(candidate.sha256);
        if (candidate.prospect != Prospect::Known || it == names.end())
            continue;
        candidate.prospect = Prospect::Twin;
        candidate.twin = it->second;
    }
}

} // namespace

Result<Preview> previewImport(Workspace &workspace, const std::vector<std::string> &paths, const ExtractPage &extract,
                              ImportOptions options, std::shared_ptr<const SeenPages> seen)
{
    Preview preview;
    const auto pages = std::make_shared<SeenPages>(seen ? *seen : SeenPages());
    const bool recognise = std::exchange(options.limits.recognise, false) && canRecognise();
    const Ledger ledger(workspace);
    Looked looked;
    options.look = [&](Arriving &&arriving) {
        preview.candidates.push_back(candidateFrom(ledger, looked, arriving, recognise));
        if (arriving.page)
            pages->insert_or_assign(arriving.document.sha256, std::move(*arriving.page));
    };
    auto summary = importPages(workspace, paths, remembering(std::move(seen), extract), options);
    if (!summary)
        return tl::make_unexpected(summary.error());
    for (FailedFile &failed : summary->failed) { // paths that are not there at all
        Candidate &candidate = preview.candidates.emplace_back();
        candidate.prospect = Prospect::Failed;
        candidate.name = std::move(failed.name);
        candidate.path = std::move(failed.path);
        candidate.failure = std::move(failed.failure.message);
    }
    nameTwins(preview.candidates);
    std::sort(preview.candidates.begin(), preview.candidates.end(),
              [](const Candidate &a, const Candidate &b) { return a.name < b.name; });
    preview.unchanged = summary->known;
    preview.unread = summary->unread;
    preview.cancelled = summary->cancelled;
    preview.pages = pages;
    return preview;
}

ExtractPage remembering(std::shared_ptr<const SeenPages> seen, ExtractPage extract)
{
    if (!seen || seen->empty())
        return extract;
    return [seen = std::move(seen), extract = std::move(extract)](const Document &document) {
        const auto it = seen->find(document.sha256);
        return it != seen->end() && it->second.file == document.name ? it->second : extract(document);
    };
}

Result<void> describeImported(Workspace &workspace, const std::unordered_map<std::string, DocumentFields> &fields,
                              const ExtractPage &extract)
{
    const Intake intake(workspace);
    RenewalOptions renewal;
    for (const auto &[sha256, said] : fields) {
        const RowId document = intake.knownDocument(sha256);
        if (document == 0 || said.empty())
            continue;
        if (const auto step = ReviewDesk(workspace).describe(std::array{document}, said); !step)
            return tl::make_unexpected(step.error());
        renewal.documents.push_back(document);
    }
    if (renewal.documents.empty())
        return {};
    auto renewed = renewExtractions(workspace, extract, renewal);
    if (!renewed)
        return tl::make_unexpected(renewed.error());
    if (!renewed->failed.empty())
        return tl::make_unexpected(renewed->failed.front().failure);
    return {};
}

} // namespace starboard
