// 环比 and 同比: a figure against its own past, where the two are comparable.
#include "model/stats/comparison.h"

#include <algorithm>
#include <cstdlib>

namespace starboard {

namespace {

constexpr std::array<std::string_view, 11> comparabilityNames{
    "comparable",  "no_period_before", "no_report",  "no_report_before", "other_unit",  "other_window",
    "other_cover", "other_places",     "other_side", "start_unknown",    "contradicted"};

bool coverDiffers(const Account &a, const Account &b)
{
    std::int64_t one = a.daysCovered(), other = b.daysCovered();
    return 5 * std::abs(one - other) > std::max(one, other);
}

Aggregation aggregationOf(const Books &books, const std::string &indicator)
{
    const Indicator *known = books.catalogue().find(indicator);
    return known ? known->aggregation : Aggregation::Sum;
}

} // namespace

std::string_view name(Comparability reason)
{
    return comparabilityNames.at(static_cast<std::size_t>(reason));
}

Comparability comparability(const Account &now, const Window &nowWindow, const Account &before,
                            const Window &beforeWindow, Aggregation aggregation)
{
    if (!now.value)
        return Comparability::NoReport;
    if (!before.value)
        return Comparability::NoReportBefore;
    if (now.unit != before.unit)
        return Comparability::OtherUnit;
    if (kindOf(nowWindow) != kindOf(beforeWindow))
        return Comparability::OtherWindow;
    if (aggregation != Aggregation::Latest && coverDiffers(now, before))
        return Comparability::OtherCover;
    if (now.places != before.places)
        return Comparability::OtherPlaces;
    if (now.side != before.side)
        return Comparability::OtherSide;
    if (now.flags.has(Flag::StartUnknown) || before.flags.has(Flag::StartUnknown))
        return Comparability::StartUnknown;
    if (now.flags.has(Flag::Contradicted) || before.flags.has(Flag::Contradicted))
        return Comparability::Contradicted;
    return Comparability::Comparable;
}

Change change(const Books &books, const Query &query, const Account &now, ChangeKind kind)
{
    Change result;
    result.kind = kind;
    result.beforeWindow = kind == ChangeKind::PreviousPeriod ? periodBefore(query.window) : yearBefore(query.window);
    if (!result.beforeWindow)
        return result;
    Query earlier = query;
    earlier.window = *result.beforeWindow;
    result.before = books.account(earlier);
    Aggregation aggregation = aggregationOf(books, query.indicator);
    result.comparability = comparability(now, query.window, result.before, earlier.window, aggregation);
    if (result.comparability != Comparability::Comparable)
        return result;
    result.percentagePoints = aggregation == Aggregation::Rate;
    result.difference = *now.value - *result.before.value;
    bool exact = now.bound == Bound::Exact && result.before.bound == Bound::Exact;
    result.bound = exact ? Bound::Exact : Bound::Approx;
    if (!result.percentagePoints && !result.before.value->isZero())
        result.percent = Rational(100) * *result.difference / *result.before.value;
    return result;
}

} // namespace starboard
