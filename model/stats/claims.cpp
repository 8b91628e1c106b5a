#include "model/stats/claims.h"

#include "model/stats/changewords.h"

#include <algorithm>
#include <tuple>

namespace starboard {

namespace {

std::optional<Amount> amountIn(const std::string &unit, const Report &report, const Indicator &indicator)
{
    Rational factor(1);
    if (unit == indicator.unit) {
        auto known = indicator.factor(report.unit);
        if (!known)
            return std::nullopt;
        factor = Rational(known->numerator, known->denominator);
    } else if (report.unit != unit) {
        return std::nullopt;
    }
    Amount amount;
    amount.low = Rational(report.value) * factor;
    if (report.upper)
        amount.high = Rational(*report.upper) * factor;
    amount.bound = report.bound;
    return amount;
}

Claim makeClaim(const Report &report, Item item, Amount amount)
{
    Claim claim;
    claim.items = {item};
    claim.place = report.place;
    claim.amount = std::move(amount);
    claim.issued = dayOf(report.issued, beforeAllDays);
    claim.kind = report.period.kind;
    claim.undated = !report.period.end;
    claim.to = dayOf(report.period.end, afterAllDays);
    claim.from = dayOf(report.period.start, beforeAllDays);
    if (!report.period.start && !claim.undated) {
        // Done shortly before the reference date: an event of that day.
        if (report.period.kind == PeriodKind::Recent)
            claim.from = claim.to;
        else
            claim.start = Start::Open;
    }
    return claim;
}

bool oneSentence(const Report &a, const Report &b)
{
    return a.document == b.document && a.sentence == b.sentence && !a.sentence.empty() && a.place == b.place &&
           a.period == b.period;
}

// Reports of one sentence become one; parts stay apart, and so do the two ends of a change.
// `claims` are those of one document at one place.
void joinSentences(const Docket &docket, std::span<Claim *> claims, Claims &joined)
{
    auto report = [&](const Claim *claim) -> const Report & { return docket.report(claim->items.front()); };
    auto apart = [&](const Claim *claim) {
        auto changes = [&](const Claim *other) {
            return oneSentence(report(claim), report(other)) && tellsAfter(report(other));
        };
        return !report(claim).partOf.empty() || tellsAfter(report(claim)) ||
               (tellsBefore(report(claim)) && std::any_of(claims.begin(), claims.end(), changes));
    };
    std::vector<std::pair<Claim *, std::vector<Amount>>> open; // those that others may join
    for (Claim *claim : claims) {
        bool alone = apart(claim);
        auto it = std::find_if(open.begin(), open.end(), [&](const auto &other) {
            return !alone && oneSentence(report(claim), report(other.first));
        });
        if (it != open.end()) {
            it->first->items.push_back(claim->items.front());
            it->second.push_back(claim->amount);
            continue;
        }
        joined.push_back(claim);
        if (!alone)
            open.emplace_back(claim, std::vector{claim->amount});
    }
    for (auto &[claim, amounts] : open)
        claim->amount = *sum(amounts);
}

void joinSentences(const Docket &docket, Claims &claims)
{
    auto document = [&](const Claim *claim) { return docket.report(claim->items.front()).document; };
    Claims joined;
    for (std::size_t i = 0; i < claims.size();) {
        std::size_t j = i + 1;
        while (j < claims.size() && document(claims[j]) == document(claims[i]))
            ++j;
        if (j - i == 1)
            joined.push_back(claims[i]);
        else
            joinSentences(docket, std::span(claims).subspan(i, j - i), joined);
        i = j;
    }
    claims = std::move(joined);
}

} // namespace

Claimants makeClaims(Docket &docket, const Indicator &indicator, const std::string &unit)
{
    std::vector<std::pair<Item, Amount>> items;
    for (Item item = 0; item < docket.size(); ++item) {
        if (!docket.open(item))
            continue;
        if (auto amount = amountIn(unit, docket.report(item), indicator))
            items.emplace_back(item, std::move(*amount));
        else
            docket.leaveOut(item, Why::Unit);
    }
    std::sort(items.begin(), items.end(), [&](const auto &a, const auto &b) {
        const Report &one = docket.report(a.first), &other = docket.report(b.first);
        return std::tie(one.place, one.document, one.id) < std::tie(other.place, other.document, other.id);
    });
    Claimants result;
    for (auto &[item, amount] : items) {
        const Report &report = docket.report(item);
        if (result.places.empty() || result.places.back().place != report.place)
            result.places.push_back({report.place, {}});
        result.all.push_back(makeClaim(report, item, std::move(amount)));
        result.places.back().claims.push_back(&result.all.back());
    }
    if (indicator.aggregation == Aggregation::Sum)
        for (PlaceClaims &place : result.places)
            joinSentences(docket, place.claims);
    return result;
}

} // namespace starboard
