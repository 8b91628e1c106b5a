#include "model/stats/discrepancy.h"

#include <algorithm>
#include <tuple>

namespace starboard {

namespace {

Rational smallerPart(const Rational &part, const Rational &whole)
{
    return whole <= Rational(0) || part >= whole ? Rational(1) : part / whole;
}

} // namespace

std::vector<Dispute> disputes(const Books &books, const Query &query)
{
    Account account = books.account(query);
    auto counts = [&](const std::string &id) {
        return std::binary_search(account.counted.begin(), account.counted.end(), id);
    };
    std::vector<Dispute> result;
    for (const Contradiction &pair : account.contradictions) {
        Dispute dispute;
        dispute.indicator = query.indicator;
        dispute.place = pair.place;
        dispute.first = pair.first;
        dispute.second = pair.second;
        dispute.firstValue = pair.firstValue;
        dispute.secondValue = pair.secondValue;
        dispute.firstBound = pair.firstBound;
        dispute.secondBound = pair.secondBound;
        dispute.unit = account.unit;
        dispute.counts = counts(pair.first) || counts(pair.second);
        const Rational &larger = std::max(pair.firstValue, pair.secondValue);
        const Rational difference = larger - std::min(pair.firstValue, pair.secondValue);
        dispute.gap = difference.isZero() ? Rational(0) : smallerPart(difference, larger);
        if (dispute.counts && account.value && !difference.isZero())
            dispute.share = smallerPart(difference, *account.value);
        result.push_back(std::move(dispute));
    }
    std::stable_sort(result.begin(), result.end(), [](const Dispute &a, const Dispute &b) {
        return std::tie(b.share, b.gap, a.first, a.second) < std::tie(a.share, a.gap, b.first, b.second);
    });
    return result;
}

} // namespace starboard
