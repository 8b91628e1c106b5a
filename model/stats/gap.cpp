#include "model/stats/gap.h"

namespace starboard {

std::optional<Rational> figureOf(const ComparisonRow &row, std::size_t place, Measure measure)
{
    const PlaceFigure &figure = row.figures[place];
    if (measure == Measure::Total || row.rate)
        return figure.account.value;
    if (measure == Measure::PerTenThousand)
        return figure.perTenThousand;
    return figure.perCommunity ? std::optional(*figure.perCommunity * Rational(100)) : std::nullopt;
}

std::optional<Gap> gapOf(const ComparisonRow &row, Measure measure)
{
    std::optional<std::size_t> smallest, largest;
    for (std::size_t place = 0; place < row.figures.size(); ++place) {
        const auto value = figureOf(row, place, measure);
        if (!value)
            continue;
        if (!smallest || *value < *figureOf(row, *smallest, measure))
            smallest = place;
        if (!largest || *value > *figureOf(row, *largest, measure))
            largest = place;
    }
    std::size_t reported = 0;
    for (std::size_t place = 0; place < row.figures.size(); ++place)
        reported += figureOf(row, place, measure).has_value();
    if (reported < 2)
        return std::nullopt;
    const Rational high = *figureOf(row, *largest, measure);
    Gap gap;
    const Rational low = *figureOf(row, *smallest, measure);
    gap.amount = high - low;
    if (!row.rate && !low.isZero())
        gap.ratio = high / low;
    gap.relative = high.isZero() ? Rational() : gap.amount / high;
    gap.largest = *largest;
    gap.smallest = *smallest;
    // ≥a − b is at least a − b; a bound on what is taken away leaves the gap open to both sides.
    gap.bound = row.figures[*smallest].account.bound == Bound::Exact ? row.figures[*largest].account.bound : Bound::Approx;
    return gap;
}

std::optional<double> shareOfLargest(const ComparisonRow &row, std::size_t place, Measure measure)
{
    const auto value = figureOf(row, place, measure);
    if (!value)
        return std::nullopt;
    Rational largest;
    for (std::size_t other = 0; other < row.figures.size(); ++other)
        if (const auto otherValue = figureOf(row, other, measure); otherValue && *otherValue > largest)
            largest = *otherValue;
    return largest.isZero() ? 0 : (*value / largest).toDouble();
}

} // namespace starboard
