#include "model/stats/shelf.h"

#include "model/stats/place.h"

#include <algorithm>

namespace starboard {

namespace {

constexpr std::size_t mostClaims = 450'000; // some 90 MB

// A report takes more room than what is packed of it.
std::size_t roomOf(const Books &books) { return books.reports().empty() ? books.size() : 3 * books.size(); }

bool holds(const Window &outer, const Window &inner)
{
    bool from = !outer.from || (inner.from && *outer.from <= *inner.from);
    bool to = !outer.to || (inner.to && *inner.to <= *outer.to);
    return from && to;
}

bool answers(const ReportRequest &kept, const ReportRequest &asked)
{
    auto indicator = [&](const std::string &code) {
        return std::find(kept.indicators.begin(), kept.indicators.end(), code) != kept.indicators.end();
    };
    auto place = [&](const std::string &code) {
        return std::any_of(kept.places.begin(), kept.places.end(),
                           [&](const std::string &outer) { return liesIn(code, outer); });
    };
    if (kept.knownOn != asked.knownOn || !std::all_of(asked.indicators.begin(), asked.indicators.end(), indicator) ||
        !std::all_of(asked.places.begin(), asked.places.end(), place))
        return false;
    // With all their reports books know every window; figures alone know those inside theirs, but no open one that is
    // not their own, as undated reports may be missing.
    return kept.detail == Detail::Full || (asked.detail >= kept.detail && holds(kept.window, asked.window) &&
                                           (asked.window.bounded() || !kept.window.bounded()));
}

} // namespace

std::shared_ptr<const Books> Shelf::find(const ReportRequest &request, Kind kind, std::int64_t revision)
{
    if (revision != m_revision)
        m_entries.clear();
    m_revision = revision;
    auto it = std::find_if(m_entries.begin(), m_entries.end(),
                           [&](const Entry &entry) { return entry.kind <= kind && answers(entry.request, request); });
    if (it == m_entries.end())
        return nullptr;
    std::rotate(it, it + 1, m_entries.end());
    return m_entries.back().books;
}

void Shelf::keep(const ReportRequest &request, Kind kind, std::int64_t revision, std::shared_ptr<const Books> books)
{
    if (revision != m_revision || roomOf(*books) > mostClaims)
        return;
    m_entries.push_back({request, kind, std::move(books)});
    std::size_t total = 0;
    auto firstKept = m_entries.end();
    while (firstKept != m_entries.begin() && (total += roomOf(*std::prev(firstKept)->books)) <= mostClaims)
        --firstKept;
    m_entries.erase(m_entries.begin(), firstKept);
}

} // namespace starboard
