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

class Schedule {
public:
    explicit Schedule(Claims claims) : m_claims(std::move(claims))
    {
        std::sort(m_claims.begin(), m_claims.end(), [](const Claim *a, const Claim *b) {
            return a->to != b->to ? a->to < b->to : preferred(*b, *a);
        });
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

    Claims m_claims; // ascending by end
    std::vector<Choice> m_best;
};

// Claims of known starts with their days close together: every longer claim looks through all of them.
struct Shorter {
    std::vector<std::pair<Day, Day>> days;
    Claims claims;

    void add(Claim *claim)
    {
        if (claim->start != Start::Known)
            return;
        days.emplace_back(claim->from, claim->to);
        claims.push_back(claim);
    }
};

// The total of `claim` is less than what the reports with known starts inside its days add up to.
bool belowItsParts(Docket &docket, const Decisions &decisions, const Claim &claim, const Shorter &shorter)
{
    Claims inside;
    Rational atMost; // that they could add up to
    for (std::size_t i = 0; i < shorter.days.size(); ++i) {
        const auto [from, to] = shorter.days[i];
        if (from < claim.from || to > claim.to || (from == claim.from && to == claim.to))
            continue;
        Claim *other = shorter.claims[i];
        if (decidedDifferent(docket, decisions, claim, *other))
            continue;
        inside.push_back(other);
        atMost = atMost + std::max({other->amount.low, other->amount.top(), Rational()});
    }
    if (atMost <= claim.amount.low)
        return false;
    Claims parts = mostDays(inside);
    auto total = sumOf(parts);
    if (!total || claim.amount.low >= total->low)
        return false;
    for (const Claim *part : parts)
        if (contradict(docket, decisions, Aggregation::Sum, claim, *part))
            return false;
    leaveOut(docket, claim, Why::BelowParts, parts.size() == 1 ? parts.front()->oneFact() : std::nullopt);
    return true;
}

// From the shorter to the longer, so that the parts are settled before their totals. What is kept stays in its order.
Claims withoutTotalsBelowTheirParts(Docket &docket, const Decisions &decisions, const Claims &claims)
{
    std::vector<std::pair<std::int64_t, std::size_t>> byLength;
    byLength.reserve(claims.size());
    for (std::size_t i = 0; i < claims.size(); ++i)
        byLength.emplace_back(claims[i]->length(), i);
    std::sort(byLength.begin(), byLength.end());
    Shorter shorter;
    std::vector<bool> dropped(claims.size());
    for (const auto &[length, i] : byLength) {
        dropped[i] = !claims[i]->undated && belowItsParts(docket, decisions, *claims[i], shorter);
        if (!dropped[i])
            shorter.add(claims[i]);
    }
    Claims kept;
    kept.reserve(claims.size());
    for (std::size_t i = 0; i < claims.size(); ++i)
        if (!dropped[i])
            kept.push_back(claims[i]);
    return kept;
}

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
    std::stable_sort(claims.begin(), claims.end(), [](const Claim *a, const Claim *b) { return a->length() < b->length(); });
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

Claims mostDays(const Claims &claims)
{
    if (claims.size() < 2)
        return claims;
    return Schedule(claims).chosen();
}

void countEachDayOnce(Docket &docket, const Decisions &decisions, const Claims &claims)
{
    Claims kept = withoutTotalsBelowTheirParts(docket, decisions, claims);
    Claims chosen = mostDays(kept);
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
