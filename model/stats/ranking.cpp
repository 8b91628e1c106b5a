#include "model/stats/ranking.h"

#include <algorithm>

namespace starboard {

namespace {

constexpr std::array<std::string_view, 3> normalisationNames{"range", "share", "place"};
constexpr std::array<std::string_view, 3> perNames{"absolute", "hundred_communities", "ten_thousand"};

template <typename Enum, std::size_t N>
std::optional<Enum> fromName(const std::array<std::string_view, N> &names, std::string_view text)
{
    for (std::size_t i = 0; i < N; ++i)
        if (names[i] == text)
            return static_cast<Enum>(i);
    return std::nullopt;
}

// What a value is multiplied with for its figure; nullopt where the divisor is not known.
std::optional<Rational> factorOf(const Criterion &criterion, bool rate, const std::string &place,
                                 const Divisors &divisors)
{
    if (rate || criterion.per == Per::Absolute)
        return Rational(1);
    if (criterion.per == Per::HundredCommunities) {
        std::int64_t count = divisors.communities ? divisors.communities(place) : 0;
        return count > 0 ? std::optional(Rational(100) / Rational(count)) : std::nullopt;
    }
    auto people = divisors.population ? divisors.population(place) : std::nullopt;
    return people && *people > 0 ? std::optional(Rational(10000) / Rational(*people)) : std::nullopt;
}

// One criterion over all places: figures, what they may be, ranks, and the scale that makes points of numbers.
struct Column {
    std::vector<std::optional<Rational>> figures;
    std::vector<std::optional<Reach>> reaches;
    std::vector<Rank> ranks;
    Rational least;
    Rational greatest;
    int ranked = 0;
    bool less = false; // less is better

    [[nodiscard]] Rational points(const Rational &number, Normalisation normalisation) const
    {
        Rational result;
        if (normalisation == Normalisation::Range)
            result = least == greatest
                         ? Rational(100)
                         : Rational(100) * (less ? greatest - number : number - least) / (greatest - least);
        else if (less)
            result = number.isZero() ? Rational(100) : Rational(100) * least / number;
        else
            result = greatest.isZero() ? Rational(100) : Rational(100) * number / greatest;
        return std::clamp(result, Rational(0), Rational(100));
    }
    // Of a rank among `ranked` places.
    [[nodiscard]] Rational pointsOfRank(int rank) const
    {
        return ranked < 2 ? Rational(100) : Rational(100) * Rational(ranked - rank) / Rational(ranked - 1);
    }
    // What the points of place i may be.
    [[nodiscard]] Reach reachOfPoints(std::size_t i, Normalisation normalisation) const
    {
        if (normalisation == Normalisation::Place)
            return {pointsOfRank(ranks[i].worst), pointsOfRank(ranks[i].best)};
        Reach reach;
        reach.from = reaches[i]->from ? points(*reaches[i]->from, normalisation) : Rational(less ? 100 : 0);
        reach.to = reaches[i]->to ? points(*reaches[i]->to, normalisation) : Rational(less ? 0 : 100);
        if (*reach.to < *reach.from)
            std::swap(reach.from, reach.to);
        return reach;
    }
};

std::optional<Rational> scaled(const std::optional<Rational> &number, const Rational &factor)
{
    return number ? std::optional(*number * factor) : std::nullopt;
}

Column makeColumn(const std::vector<Account> &accounts, const std::vector<std::optional<Rational>> &factors,
                  Polarity polarity)
{
    Column column;
    column.less = polarity == Polarity::Bad;
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        bool known = accounts[i].value && factors[i];
        column.figures.push_back(known ? scaled(accounts[i].value, *factors[i]) : std::nullopt);
        auto reach = known ? reachOf(accounts[i]) : std::nullopt;
        column.reaches.push_back(
            reach ? std::optional(Reach{scaled(reach->from, *factors[i]), scaled(reach->to, *factors[i])})
                  : std::nullopt);
        if (!known)
            continue;
        const Rational &figure = *column.figures.back();
        column.least = column.ranked == 0 ? figure : std::min(column.least, figure);
        column.greatest = column.ranked == 0 ? figure : std::max(column.greatest, figure);
        ++column.ranked;
    }
    column.ranks = ranks(column.reaches, polarity);
    return column;
}

void score(std::vector<RankingRow> &rows, const std::vector<Column> &columns, const Scheme &scheme)
{
    std::vector<std::optional<Reach>> reaches;
    Rational weights;
    for (const Criterion &criterion : scheme.criteria)
        weights = weights + criterion.weight;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Reach reach{Rational(0), Rational(0)};
        rows[i].score = Rational(0);
        bool complete = true;
        for (std::size_t c = 0; c < columns.size() && complete; ++c) {
            complete = rows[i].criteria[c].points.has_value();
            if (!complete)
                break;
            Rational share = scheme.criteria[c].weight / weights;
            Reach points = columns[c].reachOfPoints(i, scheme.normalisation);
            rows[i].score = *rows[i].score + share * *rows[i].criteria[c].points;
            reach = {*reach.from + share * *points.from, *reach.to + share * *points.to};
        }
        if (!complete)
            rows[i].score.reset();
        reaches.push_back(complete ? std::optional(reach) : std::nullopt);
    }
    std::vector<Rank> order = columns.size() == 1 ? columns.front().ranks : ranks(reaches, Polarity::Good);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].rank = order[i];
}

void markTies(std::vector<RankingRow> &rows)
{
    for (RankingRow &row : rows)
        row.tied = row.rank.known() && std::count_if(rows.begin(), rows.end(), [&](const RankingRow &other) {
                                           return other.rank.known() && other.rank.best == row.rank.best;
                                       }) > 1;
}

} // namespace

std::string_view name(Normalisation normalisation)
{
    return normalisationNames.at(static_cast<std::size_t>(normalisation));
}
std::optional<Normalisation> normalisationFromName(std::string_view text)
{
    return fromName<Normalisation>(normalisationNames, text);
}
std::string_view name(Per per)
{
    return perNames.at(static_cast<std::size_t>(per));
}
std::optional<Per> perFromName(std::string_view text)
{
    return fromName<Per>(perNames, text);
}

std::vector<RankingRow> rank(const Books &books, const Window &window, std::optional<Date> knownOn,
                             const std::vector<std::string> &places, const Scheme &scheme, const Divisors &divisors)
{
    std::vector<RankingRow> rows(places.size());
    std::vector<Column> columns;
    for (const Criterion &criterion : scheme.criteria) {
        const Indicator *indicator = books.catalogue().find(criterion.indicator);
        bool rate = indicator && indicator->aggregation == Aggregation::Rate;
        std::vector<Account> accounts;
        std::vector<std::optional<Rational>> factors;
        for (const std::string &place : places) {
            accounts.push_back(books.account({place, criterion.indicator, {}, window, knownOn, Detail::Figures}));
            factors.push_back(factorOf(criterion, rate, place, divisors));
        }
        columns.push_back(makeColumn(accounts, factors, criterion.polarity));
        const Column &column = columns.back();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            rows[i].place = places[i];
            CriterionScore &entry = rows[i].criteria.emplace_back();
            entry.account = std::move(accounts[i]);
            entry.figure = column.figures[i];
            entry.rank = column.ranks[i];
            if (entry.figure)
                entry.points = scheme.normalisation == Normalisation::Place
                                   ? column.pointsOfRank(entry.rank.best)
                                   : column.points(*entry.figure, scheme.normalisation);
        }
    }
    score(rows, columns, scheme);
    markTies(rows);
    std::stable_sort(rows.begin(), rows.end(), [](const RankingRow &a, const RankingRow &b) {
        if (a.score.has_value() != b.score.has_value())
            return a.score.has_value();
        if (a.score && *a.score != *b.score)
            return *a.score > *b.score;
        return a.place < b.place;
    });
    return rows;
}

} // namespace starboard
