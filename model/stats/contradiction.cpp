#include "model/stats/contradiction.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace starboard {

namespace {

bool oneSentence(const Claim &a, const Claim &b)
{
    return a.sentence != 0 && a.sentence == b.sentence;
}

// The days that both cover are at least four fifths of the days that either covers.
bool nearlySameDays(const Claim &a, const Claim &b)
{
    std::int64_t shared = std::int64_t(std::min(a.to, b.to)) - std::max(a.from, b.from) + 1;
    return shared > 0 && 5 * shared >= 4 * (a.length() + b.length() - shared);
}

bool samePeriod(const Claim &a, const Claim &b)
{
    return a.from == b.from && a.to == b.to && a.start == b.start;
}

// Two running totals of one start, at two days: 今年以来 twice, or 累计 twice.
bool runningTotal(const Claim &a, const Claim &b)
{
    return a.kind == b.kind && a.start == b.start && a.from == b.from && a.to != b.to &&
           (a.kind == PeriodKind::Since || a.start == Start::Open || a.kind == PeriodKind::AsOf);
}

bool sumsContradict(const Claim &a, const Claim &b)
{
    const Claim &earlier = a.to <= b.to ? a : b;
    const Claim &later = a.to <= b.to ? b : a;
    if (runningTotal(a, b))
        return allowsLess(later.amount, earlier.amount);
    if ((a.start == Start::Open) != (b.start == Start::Open) || !nearlySameDays(a, b))
        return false;
    if (a.from == b.from && a.to != b.to) // more in more days is no contradiction
        return allowsLess(later.amount, earlier.amount);
    return excludeEachOther(a.amount, b.amount);
}

bool numbersContradict(Aggregation aggregation, const Claim &a, const Claim &b)
{
    if (a.undated || b.undated) // no days that could be the same
        return false;
    switch (aggregation) {
    case Aggregation::Latest:
        return a.to == b.to && excludeEachOther(a.amount, b.amount);
    case Aggregation::Rate:
        return samePeriod(a, b) && excludeEachOther(a.amount, b.amount);
    case Aggregation::Sum:
        break;
    }
    return sumsContradict(a, b);
}

// Both name what was done and what is counted, and share neither word: they speak of different things.
bool speakOfDifferentThings(const Claim &a, const Claim &b)
{
    auto names = [](const Claim &claim, std::uint32_t Wording::*word) {
        return std::any_of(claim.wording.begin(), claim.wording.end(),
                           [&](const Wording &each) { return each.*word != 0; });
    };
    auto agree = [&](std::uint32_t Wording::*word) {
        return std::any_of(a.wording.begin(), a.wording.end(), [&](const Wording &one) {
            return std::any_of(b.wording.begin(), b.wording.end(),
                               [&](const Wording &other) { return one.*word == other.*word; });
        });
    };
    bool named = names(a, &Wording::action) && names(a, &Wording::object) && names(b, &Wording::action) &&
                 names(b, &Wording::object);
    return named && !agree(&Wording::action) && !agree(&Wording::object);
}

} // namespace

bool contradict(const Docket &docket, const Decisions &decisions, Aggregation aggregation, const Claim &a,
                const Claim &b)
{
    return numbersContradict(aggregation, a, b) && !oneSentence(a, b) && !speakOfDifferentThings(a, b) &&
           !decidedDifferent(docket, decisions, a, b);
}

void findContradictions(const Docket &docket, const Decisions &decisions, Aggregation aggregation, const Claims &claims,
                        std::vector<ClaimPair> &pairs)
{
    std::vector<std::pair<Day, std::size_t>> byStart;
    byStart.reserve(claims.size());
    for (std::size_t i = 0; i < claims.size(); ++i)
        if (!claims[i]->undated)
            byStart.emplace_back(claims[i]->from, i);
    std::sort(byStart.begin(), byStart.end());
    for (auto at = byStart.begin(); at != byStart.end(); ++at) {
        const Claim &one = *claims[at->second];
        // What begins when more than a fifth of its days are over shares less than four fifths of them.
        const std::int64_t last = one.from + one.length() / 5;
        for (auto next = std::next(at); next != byStart.end() && next->first <= last; ++next)
            if (const Claim &other = *claims[next->second]; contradict(docket, decisions, aggregation, one, other))
                pairs.emplace_back(&one, &other);
    }
}

void writeContradictions(const Docket &docket, Detail detail, const std::vector<ClaimPair> &pairs, Account &account)
{
    std::unordered_map<const Claim *, std::pair<Rational, Rational>> moves; // counted claim → how far down and up it could go
    for (auto [one, other] : pairs) {
        if (one->counted != other->counted) {
            auto &[down, up] = moves[one->counted ? one : other];
            Rational move = one->counted ? other->amount.low - one->amount.low : one->amount.low - other->amount.low;
            down = std::min(down, move);
            up = std::max(up, move);
        }
        if (detail == Detail::Values)
            continue;
        std::string_view id = docket.id(one->items.front()), otherId = docket.id(other->items.front());
        if (otherId < id) {
            std::swap(id, otherId);
            std::swap(one, other);
        }
        account.contradictions.push_back({std::string(id), std::string(otherId), std::string(one->place),
                                          one->amount.low, other->amount.low, one->amount.bound, other->amount.bound});
    }
    std::sort(account.contradictions.begin(), account.contradictions.end(),
              [](const Contradiction &a, const Contradiction &b) {
                  return std::tie(a.first, a.second) < std::tie(b.first, b.second);
              });
    if (!pairs.empty())
        account.flags.add(Flag::Contradicted);
    if (!account.value || account.disputedLow) // of a computed rate its parts told
        return;
    account.disputedLow = account.disputedHigh = account.value;
    for (const auto &[claim, range] : moves) {
        account.disputedLow = *account.disputedLow + range.first;
        account.disputedHigh = *account.disputedHigh + range.second;
    }
}

} // namespace starboard
