#include "model/stats/comparison.h"

#include "model/stats/amount.h"

#include <algorithm>

namespace starboard {

namespace {

// Every number of `a` is greater than every number of `b`.
bool surelyMore(const Reach &a, const Reach &b)
{
    return a.from && b.to && *a.from > *b.to;
}
bool possiblyMore(const Reach &a, const Reach &b)
{
    return !a.to || !b.from || *a.to > *b.from;
}

void divide(PlaceFigure &figure, const Divisors &divisors)
{
    const Rational &value = *figure.account.value;
    if (std::int64_t count = divisors.communities ? divisors.communities(figure.place) : 0; count > 0)
        figure.perCommunity = value / Rational(count);
    auto people = divisors.population ? divisors.population(figure.place) : std::nullopt;
    if (people && *people > 0)
        figure.perTenThousand = value * Rational(10000) / Rational(*people);
}

void measure(PlaceFigure &figure, const Account &base, bool rate)
{
    if (figure.account.unit != base.unit)
        return;
    figure.difference = *figure.account.value - *base.value;
    if (!rate && !base.value->isZero())
        figure.ratio = *figure.account.value / *base.value;
}

} // namespace

std::optional<Reach> reachOf(const Account &account)
{
    if (!account.value)
        return std::nullopt;
    Allowed numbers = allowed({*account.value, account.upper, account.bound});
    if (account.disputedLow && numbers.from)
        numbers.from = std::min(*numbers.from, *account.disputedLow);
    if (account.disputedHigh && numbers.to)
        numbers.to = std::max(*numbers.to, *account.disputedHigh);
    return Reach{numbers.from, numbers.to};
}

std::vector<Rank> ranks(const std::vector<std::optional<Reach>> &figures, Polarity polarity)
{
    std::vector<Rank> result(figures.size());
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (!figures[i])
            continue;
        result[i] = {1, 1};
        for (std::size_t j = 0; j < figures.size(); ++j) {
            if (j == i || !figures[j])
                continue;
            const Reach &better = polarity == Polarity::Bad ? *figures[i] : *figures[j];
            const Reach &worse = polarity == Polarity::Bad ? *figures[j] : *figures[i];
            result[i].best += surelyMore(better, worse);
            result[i].worst += possiblyMore(better, worse);
        }
    }
    return result;
}

std::vector<Rank> ranks(const std::vector<const Account *> &accounts, Polarity polarity)
{
    std::vector<std::optional<Reach>> figures;
    for (const Account *account : accounts)
        figures.push_back(reachOf(*account));
    return ranks(figures, polarity);
}

ComparisonRow compare(const Books &books, const Query &query, const std::vector<std::string> &places,
                      const Divisors &divisors)
{
    ComparisonRow row;
    row.indicator = query.indicator;
    if (const Indicator *indicator = books.catalogue().find(query.indicator)) {
        row.polarity = indicator->polarity;
        row.rate = indicator->aggregation == Aggregation::Rate;
    }
    std::vector<const Account *> accounts;
    row.figures.reserve(places.size());
    for (const std::string &place : places) {
        Query asked = query;
        asked.place = place;
        asked.among.clear();
        PlaceFigure &figure = row.figures.emplace_back();
        figure.place = place;
        figure.account = books.account(asked);
        accounts.push_back(&figure.account);
    }
    std::vector<Rank> order = ranks(accounts, row.polarity);
    auto base = std::find_if(accounts.begin(), accounts.end(),
                             [](const Account *account) { return account->value.has_value(); });
    for (std::size_t i = 0; i < row.figures.size(); ++i) {
        PlaceFigure &figure = row.figures[i];
        figure.rank = order[i];
        if (!figure.account.value)
            continue;
        measure(figure, **base, row.rate);
        if (!row.rate)
            divide(figure, divisors);
    }
    return row;
}

} // namespace starboard
