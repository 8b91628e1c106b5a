#include "model/stats/discrepancy.h"

#include "model/stats/amount.h"
#include "model/stats/place.h"

#include <algorithm>
#include <set>

namespace starboard {

namespace {

constexpr std::array<std::string_view, 4> kindNames{"parts_of_time", "above_children", "below_children", "printed_rate"};

// Reports of the query's indicator that rules 1 to 6 keep.
std::vector<const Report *> standing(const Books &books, Query query)
{
    query.detail = Detail::Full;
    Account whole = books.account(query);
    std::set<std::string_view> ids(whole.counted.begin(), whole.counted.end());
    for (const LeftOut &fact : whole.leftOut)
        if (fact.why > Why::Outside)
            ids.insert(fact.id);
    std::vector<const Report *> result;
    for (const Report &report : books.reports())
        if (report.indicator == query.indicator && liesIn(report.place, query.place) && ids.contains(report.id))
            result.push_back(&report);
    return result;
}

// The account of some of the reports alone.
template <typename Keep> Account accountOf(const Books &books, const std::vector<const Report *> &reports, const Query &query, Keep keep)
{
    std::vector<Report> kept;
    for (const Report *report : reports)
        if (keep(*report))
            kept.push_back(*report);
    return Books{kept, books.catalogue(), books.decisions()}.account(query);
}

Amount amountOf(const Account &account) { return {*account.value, account.upper, account.bound}; }

Discrepancy discrepancy(DiscrepancyKind kind, const Query &query, const Account &whole, const Account &parts)
{
    bool exact = whole.bound == Bound::Exact && parts.bound == Bound::Exact;
    return {kind,         query.place,   query.indicator, query.window, *whole.value, *parts.value, exact ? Bound::Exact : Bound::Approx,
            whole.counted, parts.counted};
}

// The days that a report tells of; a level tells of its last day.
std::optional<Window> daysOf(const Report &report, Aggregation aggregation)
{
    const Period &period = report.period;
    if (!period.end)
        return std::nullopt;
    if (aggregation == Aggregation::Latest || (period.kind == PeriodKind::Recent && !period.start))
        return Window{period.end, period.end};
    return period.start ? std::optional(Window{period.start, period.end}) : std::nullopt;
}

bool coversFourFifths(const Account &parts, const Account &whole) { return 5 * parts.daysCovered() >= 4 * whole.daysCovered(); }

// Looks at the days of one report after the other: its parts in time, and the places below it.
class AddingUp {
public:
    AddingUp(const Books &books, const Query &query, Aggregation aggregation)
        : m_books(books), m_query(query), m_aggregation(aggregation), m_reports(standing(books, query))
    {
    }

    [[nodiscard]] std::vector<Discrepancy> found()
    {
        std::set<std::pair<std::string_view, std::pair<Date, Date>>> seen;
        for (const Report *report : m_reports) {
            auto days = daysOf(*report, m_aggregation);
            if (!days || !seen.insert({report->place, {*days->from, *days->to}}).second)
                continue;
            Query asked = m_query;
            asked.place = report->place;
            asked.window = *days;
            Account whole = accountOf(m_books, m_reports, asked, [&](const Report &other) {
                return other.place == report->place && daysOf(other, m_aggregation) == days;
            });
            if (!whole.value)
                continue;
            if (m_aggregation == Aggregation::Sum)
                lookAtParts(asked, whole);
            lookBelow(asked, whole);
        }
        return std::move(m_found);
    }

private:
    void lookAtParts(const Query &asked, const Account &whole)
    {
        Account parts = accountOf(m_books, m_reports, asked, [&](const Report &other) {
            auto days = daysOf(other, m_aggregation);
            return other.place == asked.place && days && *days != asked.window;
        });
        bool told = parts.value && parts.counted.size() > 1 && (parts.days == whole.days || *parts.value > *whole.value);
        if (told && excludeEachOther(amountOf(parts), amountOf(whole)))
            m_found.push_back(discrepancy(DiscrepancyKind::PartsOfTime, asked, whole, parts));
    }

    void lookBelow(const Query &asked, const Account &whole)
    {
        Account parts = accountOf(m_books, m_reports, asked, [&](const Report &other) { return other.place != asked.place; });
        if (!parts.value || !excludeEachOther(amountOf(parts), amountOf(whole)))
            return;
        if (*parts.value > *whole.value)
            m_found.push_back(discrepancy(DiscrepancyKind::BelowChildren, asked, whole, parts));
        else if (coversFourFifths(parts, whole))
            m_found.push_back(discrepancy(DiscrepancyKind::AboveChildren, asked, whole, parts));
    }

    const Books &m_books;
    Query m_query;
    Aggregation m_aggregation;
    std::vector<const Report *> m_reports;
    std::vector<Discrepancy> m_found;
};

// The computed rate as it would be printed with the decimals of `printed`.
bool printsAs(const Rational &computed, const Decimal &printed)
{
    return computed.toDecimal(std::max(0, -printed.exponent())) == printed;
}

std::vector<Discrepancy> printedRates(const Books &books, const Query &query)
{
    std::vector<Discrepancy> found;
    for (const Report *report : standing(books, query)) {
        Query asked = query;
        asked.place = report->place;
        asked.window = {report->period.start, report->period.end};
        asked.detail = Detail::Figures;
        Account computed = books.account(asked);
        if (!computed.flags.has(Flag::Computed))
            continue;
        Account printed;
        printed.value = Rational(report->value);
        if (report->upper)
            printed.upper = Rational(*report->upper);
        printed.bound = report->bound;
        printed.counted = {std::string(report->id)};
        bool same = report->bound == Bound::Exact && !report->upper
                        ? printsAs(*computed.value, report->value)
                        : !excludeEachOther(amountOf(printed), amountOf(computed));
        if (!same)
            found.push_back(discrepancy(DiscrepancyKind::PrintedRate, asked, printed, computed));
    }
    return found;
}

Rational relativeGap(const Discrepancy &d)
{
    Rational gap = d.whole < d.parts ? d.parts - d.whole : d.whole - d.parts;
    return d.whole.isZero() ? Rational(1) : gap / d.whole;
}

} // namespace

std::string_view name(DiscrepancyKind kind) { return kindNames.at(static_cast<std::size_t>(kind)); }

std::vector<Discrepancy> discrepancies(const Books &books, const Query &query)
{
    const Indicator *indicator = books.catalogue().find(query.indicator);
    Aggregation aggregation = indicator ? indicator->aggregation : Aggregation::Sum;
    std::vector<Discrepancy> found = aggregation == Aggregation::Rate ? printedRates(books, query)
                                                                      : AddingUp(books, query, aggregation).found();
    std::stable_sort(found.begin(), found.end(),
                     [](const Discrepancy &a, const Discrepancy &b) { return relativeGap(a) > relativeGap(b); });
    return found;
}

} // namespace starboard
