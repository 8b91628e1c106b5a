#include "model/stats/discrepancy.h"

#include "model/stats/hearing.h"

#include <algorithm>
#include <tuple>

namespace starboard {

namespace {

Rational smallerPart(const Rational &part, const Rational &whole)
{
    return whole <= Rational(0) || part >= whole ? Rational(1) : part / whole;
}

// Rule 10: which of the place's printed rates counts depends on whether there is a computed one.
std::optional<Rational> countedValue(const Books &books, const Query &query, Hearing &hearing)
{
    if (books.testimony(query).indicator().aggregation != Aggregation::Rate) {
        hearing.countSumsAndLevels();
    } else if (const auto computed = books.computedRate(query)) {
        hearing.countRates(true);
        return computed->value;
    } else {
        hearing.countRates(false);
    }
    const auto total = sumOf(hearing.counted());
    return total ? std::optional(total->low) : std::nullopt;
}

} // namespace

std::vector<Dispute> disputes(const Books &books, const Query &query)
{
    const Testimony &testimony = books.testimony(query);
    Hearing hearing(testimony, query, books.decisions());
    const std::optional<Rational> value = countedValue(books, query, hearing);
    std::vector<Dispute> result;
    for (auto [one, other] : hearing.contradictions()) {
        std::string_view id = testimony.docket().id(one->items.front()), otherId = testimony.docket().id(other->items.front());
        if (otherId < id) {
            std::swap(id, otherId);
            std::swap(one, other);
        }
        Dispute &dispute = result.emplace_back();
        dispute.indicator = query.indicator;
        dispute.place = one->place;
        dispute.first = id;
        dispute.second = otherId;
        dispute.firstValue = one->amount.low;
        dispute.secondValue = other->amount.low;
        dispute.firstBound = one->amount.bound;
        dispute.secondBound = other->amount.bound;
        dispute.unit = testimony.unit();
        dispute.counts = one->counted || other->counted;
        const Rational &larger = std::max(dispute.firstValue, dispute.secondValue);
        const Rational difference = larger - std::min(dispute.firstValue, dispute.secondValue);
        dispute.gap = difference.isZero() ? Rational(0) : smallerPart(difference, larger);
        if (dispute.counts && value && !difference.isZero())
            dispute.share = smallerPart(difference, *value);
    }
    std::sort(result.begin(), result.end(), [](const Dispute &a, const Dispute &b) {
        return std::tie(b.share, b.gap, a.first, a.second) < std::tie(a.share, a.gap, b.first, b.second);
    });
    return result;
}

} // namespace starboard
