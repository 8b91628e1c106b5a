#include "model/stats/schedule.h"

#include "model/stats/contradiction.h"

#include <algorithm>
#include <limits>

namespace starboard {

namespace {

bool preferred(const Claim &a, const Claim &b)
{
    if (a.start != b.start)
        return a.start < b.start;
    if (a.to != b.to)
        return a.to > b.to;
    return newerOrLarger(a, b);
}

// A choice among the first claims by end: its last claim and the choice before it.
struct Choice {
    std::int64_t days = 0;
    int count = 0;
    std::size_t claim = none;  // its last claim
    std::size_t before = none; // the choice that precedes it, as a number of leading claims
    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
};

// The order in which a schedule looks at claims: ascending by end, of one end the preferred last.
void sortForSchedule(Claims &claims)
{
    std::sort(claims.begin(), claims.end(),
              [](const Claim *a, const Claim *b) { return a->to != b->to ? a->to < b->to : preferred(*b, *a); });
}

class Schedule {
public:
    explicit Schedule(std::span<Claim *const> inOrder) : m_claims(inOrder)
    {
        m_best.resize(m_claims.size() + 1);
        for (std::size_t n = 0; n < m_claims.size(); ++n)
            m_best[n + 1] = better(with(n), m_best[n]);
    }

    [[nodiscard]] Claims chosen() const
    {
        Claims result;
        for (const Choice *choice = &m_best.back(); choice->claim != Choice::none; choice = &m_best[choice->before])
            result.push_back(m_claims[choice->claim]);
        std::reverse(result.begin(), result.end());
        return result;
    }

private:
    [[nodiscard]] Choice with(std::size_t n) const
    {
        const Claim &claim = *m_claims[n];
        auto end = std::partition_point(m_claims.begin(), m_claims.begin() + static_cast<std::ptrdiff_t>(n),
                                        [&](const Claim *other) { return other->to < claim.from; });
        auto before = static_cast<std::size_t>(end - m_claims.begin());
        return {m_best[before].days + claim.length(), m_best[before].count + 1, n, before};
    }

    [[nodiscard]] const Choice &better(const Choice &a, const Choice &b) const
    {
        if (a.days != b.days)
            return a.days > b.days ? a : b;
        if (a.count != b.count)
            return a.count < b.count ? a : b;
        const Choice *one = &a, *other = &b;
        while (one->claim != Choice::none && one->claim == other->claim) {
            one = &m_best[one->before];
            other = &m_best[other->before];
        }
        if (one->claim == Choice::none || other->claim == Choice::none)
            return a;
        return preferred(*m_claims[one->claim], *m_claims[other->claim]) ? a : b;
    }

    std::span<Claim *const> m_claims;
    std::vector<Choice> m_best;
};

// The claims of one place in the order of a schedule, and which of them are totals below their parts.
class Totals {
public:
    Totals(Docket &docket, const Decisions &decisions, Claims inOrder)
        : m_docket(docket), m_decisions(decisions), m_claims(std::move(inOrder))
    {
        m_days.reserve(m_claims.size());
        for (const Claim *claim : m_claims)
            m_days.emplace_back(noPart, claim->to);
    }

    // From the shorter to the longer, so that the parts are settled before their totals.
    [[nodiscard]] Claims without()
    {
        std::vector<std::pair<std::int64_t, std::size_t>> byLength;
        byLength.reserve(m_claims.size());
        for (std::size_t i = 0; i < m_claims.size(); ++i)
            byLength.emplace_back(m_claims[i]->length(), i);
        std::sort(byLength.begin(), byLength.end());
        Claims kept;
        kept.reserve(m_claims.size());
        std::vector<bool> dropped(m_claims.size());
        for (const auto &[length, i] : byLength) {
            dropped[i] = length > 1 && !m_claims[i]->undated && belowItsParts(*m_claims[i]);
            if (!dropped[i] && m_claims[i]->start == Start::Known)
                m_days[i].first = m_claims[i]->from;
        }
        for (std::size_t i = 0; i < m_claims.size(); ++i)
            if (!dropped[i])
                kept.push_back(m_claims[i]);
        return kept;
    }

private:
    // What has a known start, was kept, and lies inside the claim's days without being all of them.
    [[nodiscard]] Claims inside(const Claim &claim) const
    {
        Claims found;
        auto at = std::partition_point(m_days.begin(), m_days.end(), [&](const auto &days) { return days.second < claim.from; });
        for (; at != m_days.end() && at->second <= claim.to; ++at) {
            if (at->first < claim.from || (at->first == claim.from && at->second == claim.to))
                continue;
            Claim *part = m_claims[static_cast<std::size_t>(at - m_days.begin())];
            if (!decidedDifferent(m_docket, m_decisions, claim, *part))
                found.push_back(part);
        }
        return found;
    }

    // The total of `claim` is less than what the reports inside its days add up to.
    [[nodiscard]] bool belowItsParts(const Claim &claim)
    {
        const Claims shorter = inside(claim);
        Rational atMost; // that they could add up to
        for (const Claim *each : shorter)
            atMost = atMost + std::max({each->amount.low, each->amount.top(), Rational()});
        if (atMost <= claim.amount.low)
            return false;
        const Claims parts = Schedule(shorter).chosen();
        auto total = sumOf(parts);
        if (!total || claim.amount.low >= total->low)
            return false;
        for (const Claim *part : parts)
            if (contradict(m_docket, m_decisions, Aggregation::Sum, claim, *part))
                return false;
        leaveOut(m_docket, claim, Why::BelowParts, parts.size() == 1 ? parts.front()->oneFact() : std::nullopt);
        return true;
    }

    Docket &m_docket;
    const Decisions &m_decisions;
    Claims m_claims;
    static constexpr Day noPart = beforeAllDays - 1;
    std::vector<std::pair<Day, Day>> m_days; // of the claims that may be parts of longer ones, else from noPart on
};

void explainLoss(Docket &docket, const Claim &lost, const Claims &chosen)
{
    const Claim *inTheWay = nullptr;
    int overlapped = 0;
    for (const Claim *counted : chosen) {
        if (!counted->shares(lost))
            continue;
        inTheWay = counted;
        ++overlapped;
    }
    bool inside = overlapped == 1 && inTheWay->covers(lost);
    leaveOut(docket, lost, inside ? Why::Superseded : Why::Overlaps,
             overlapped == 1 ? inTheWay->oneFact() : std::nullopt);
}

// What was decided to be another thing than all that stands in its way counts beside it.
void countDifferentThings(const Docket &docket, const Decisions &decisions, Claims claims, Claims &chosen)
{
    if (decisions.empty())
        return;
    std::sort(claims.begin(), claims.end(), [](const Claim *a, const Claim *b) {
        return std::pair(a->length(), a->to) != std::pair(b->length(), b->to)
                   ? std::pair(a->length(), a->to) < std::pair(b->length(), b->to)
                   : preferred(*a, *b);
    });
    for (Claim *claim : claims) {
        if (!claim->judged)
            continue;
        bool counts = std::all_of(chosen.begin(), chosen.end(), [&](const Claim *counted) {
            return counted != claim &&
                   (!counted->shares(*claim) || decidedDifferent(docket, decisions, *counted, *claim));
        });
        if (counts)
            chosen.push_back(claim);
    }
}

} // namespace

void countEachDayOnce(Docket &docket, const Decisions &decisions, const Claims &claims)
{
    if (claims.size() == 1) {
        claims.front()->counted = true;
        return;
    }
    Claims inOrder = claims;
    sortForSchedule(inOrder);
    const Claims kept = Totals(docket, decisions, std::move(inOrder)).without();
    Claims chosen = Schedule(kept).chosen();
    countDifferentThings(docket, decisions, kept, chosen);
    for (Claim *claim : chosen)
        claim->counted = true;
    if (!docket.notes())
        return;
    for (const Claim *claim : kept)
        if (!claim->counted)
            explainLoss(docket, *claim, chosen);
}

Claim *latestOf(const Claims &claims)
{
    auto later = [](const Claim *a, const Claim *b) {
        return a->to != b->to ? a->to > b->to : newerOrLarger(*a, *b);
    };
    auto it = std::min_element(claims.begin(), claims.end(), later);
    return it == claims.end() ? nullptr : *it;
}

void countLatest(Docket &docket, const Decisions &decisions, const Claims &claims)
{
    Claim *latest = latestOf(claims);
    if (!latest)
        return;
    latest->counted = true;
    Claims counted{latest};
    for (Claim *claim : claims) {
        auto different = [&](const Claim *other) { return decidedDifferent(docket, decisions, *claim, *other); };
        if (claim == latest)
            continue;
        if (std::all_of(counted.begin(), counted.end(), different)) {
            claim->counted = true;
            counted.push_back(claim);
        } else {
            leaveOut(docket, *claim, Why::Superseded, latest->oneFact());
        }
    }
}

} // namespace starboard
