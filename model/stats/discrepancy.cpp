#include "model/stats/discrepancy.h"

#include "model/stats/amount.h"
#include "model/stats/place.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace starboard {

namespace {

constexpr std::array<std::string_view, 4> kindNames{"parts_of_time", "above_children", "below_children",
                                                    "printed_rate"};

using Standing = std::vector<Report>;

// Reports of the query's indicator that rules 1 to 6 keep, by place.
std::map<std::string_view, Standing> standing(const Books &books, Query query)
{
    query.detail = Detail::Full;
    Account whole = books.account(query);
    std::unordered_set<std::string_view> ids(whole.counted.begin(), whole.counted.end());
    for (const LeftOut &fact : whole.leftOut)
        if (fact.why > Why::Outside)
            ids.insert(fact.id);
    std::map<std::string_view, Standing> result;
    for (const Report &report : books.reports())
        if (report.indicator == query.indicator && ids.contains(report.id))
            result[report.place].push_back(report);
    return result;
}

Amount amountOf(const Account &account)
{
    return {*account.value, account.upper, account.bound};
}

Discrepancy discrepancy(DiscrepancyKind kind, const Query &query, const Account &whole, const Account &parts)
{
    bool exact = whole.bound == Bound::Exact && parts.bound == Bound::Exact;
    return {kind,
            query.place,
            query.indicator,
            query.window,
            *whole.value,
            *parts.value,
            exact ? Bound::Exact : Bound::Approx,
            whole.counted,
            parts.counted};
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

bool coversFourFifths(const Account &parts, const Account &whole)
{
    return 5 * parts.daysCovered() >= 4 * whole.daysCovered();
}

// Looks at the days that a place's reports tell of, one after the other: their parts in time, and the places below.
class AddingUp {
public:
    AddingUp(const Books &books, const Query &query, Aggregation aggregation)
        : m_books(books), m_query(query), m_aggregation(aggregation), m_reports(standing(books, query))
    {
    }

    [[nodiscard]] std::vector<Discrepancy> found()
    {
        for (auto it = m_reports.begin(); it != m_reports.end(); ++it) {
            Standing below;
            for (auto child = std::next(it); child != m_reports.end() && liesIn(child->first, it->first); ++child)
                below.insert(below.end(), child->second.begin(), child->second.end());
            look(std::string(it->first), it->second, below);
        }
        return std::move(m_found);
    }

private:
    using Days = std::pair<Date, Date>;

    void look(const std::string &place, const Standing &own, const Standing &below)
    {
        std::map<Days, Standing> byDays;
        for (const Report &report : own)
            if (auto days = daysOf(report, m_aggregation))
                byDays[{*days->from, *days->to}].push_back(report);
        Books belowBooks(below, m_books.catalogue(), m_books.decisions());
        for (const auto &[days, reports] : byDays) {
            Query asked = m_query;
            asked.place = place;
            asked.among.clear();
            asked.window = {days.first, days.second};
            asked.detail = Detail::Figures;
            Account whole = Books(reports, m_books.catalogue(), m_books.decisions()).account(asked);
            if (!whole.value)
                continue;
            if (m_aggregation == Aggregation::Sum)
                lookAtParts(asked, whole, partsOf(days, byDays));
            if (!below.empty())
                lookBelow(asked, whole, belowBooks.account(asked));
        }
    }

    // The reports of other days inside these.
    static Standing partsOf(const Days &days, const std::map<Days, Standing> &byDays)
    {
        Standing parts;
        for (auto it = byDays.lower_bound({days.first, days.first});
             it != byDays.end() && it->first.first <= days.second; ++it)
            if (it->first != days && it->first.second <= days.second)
                parts.insert(parts.end(), it->second.begin(), it->second.end());
        return parts;
    }

    void lookAtParts(const Query &asked, const Account &whole, const Standing &inside)
    {
        if (inside.size() < 2)
            return;
        Account parts = Books(inside, m_books.catalogue(), m_books.decisions()).account(asked);
        bool told =
            parts.value && parts.counted.size() > 1 && (parts.days == whole.days || *parts.value > *whole.value);
        if (told && excludeEachOther(amountOf(parts), amountOf(whole)))
            m_found.push_back(discrepancy(DiscrepancyKind::PartsOfTime, asked, whole, parts));
    }

    void lookBelow(const Query &asked, const Account &whole, const Account &parts)
    {
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
    std::map<std::string_view, Standing> m_reports;
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
    std::vector<const Report *> printedOnes;
    const auto byPlace = standing(books, query);
    for (const auto &[place, reports] : byPlace)
        for (const Report &report : reports)
            printedOnes.push_back(&report);
    for (const Report *report : printedOnes) {
        Query asked = query;
        asked.place = report->place;
        asked.among.clear();
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

std::string_view name(DiscrepancyKind kind)
{
    return kindNames.at(static_cast<std::size_t>(kind));
}

std::vector<Discrepancy> discrepancies(const Books &books, const Query &query)
{
    const Indicator *indicator = books.catalogue().find(query.indicator);
    Aggregation aggregation = indicator ? indicator->aggregation : Aggregation::Sum;
    std::vector<Discrepancy> found =
        aggregation == Aggregation::Rate ? printedRates(books, query) : AddingUp(books, query, aggregation).found();
    std::stable_sort(found.begin(), found.end(),
                     [](const Discrepancy &a, const Discrepancy &b) { return relativeGap(a) > relativeGap(b); });
    return found;
}

} // namespace starboard
