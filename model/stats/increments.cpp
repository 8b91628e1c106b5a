#include "model/stats/increments.h"

#include <algorithm>
#include <map>
#include <set>

namespace starboard {

namespace {

using Ids = std::set<std::string_view>;
// The facts that say a total, by its end; of one start.
using Run = std::map<Date, Ids>;

// The facts that rules 1 to 5 leave out of every account.
Ids droppedFrom(const Account &account)
{
    Ids dropped;
    for (const LeftOut &fact : account.leftOut)
        if (fact.why <= Why::Open)
            dropped.insert(fact.id);
    return dropped;
}

// The place's reports by their start. Where only one end is told, 今年以来 and 累计 alone are the beginning of a running total.
std::map<std::optional<Date>, Run> runsOf(const Books &books, const Query &query, const Ids &dropped)
{
    std::map<std::optional<Date>, Run> runs;
    std::set<std::optional<Date>> running;
    for (const Report &report : books.reports()) {
        const Period &told = report.period;
        const bool known = !query.knownOn || !report.issued || *report.issued <= *query.knownOn;
        if (!known || report.indicator != query.indicator || report.place != query.place || told.kind == PeriodKind::Recent || !told.end ||
            (query.window.to && *told.end > *query.window.to) || dropped.contains(report.id))
            continue;
        runs[told.start][*told.end].insert(report.id);
        if (told.kind != PeriodKind::Span)
            running.insert(told.start);
    }
    std::erase_if(runs, [&](const auto &run) { return run.second.size() < 2 && !running.contains(run.first); });
    return runs;
}

Account accountOf(const Books &books, Query query, const Window &days)
{
    query.window = days;
    return books.account(query);
}

bool names(const Ids &ids, const std::string &fact) { return ids.contains(fact); }

// A pair of which one says this total and the other that one.
bool contradict(const Account &total, const Ids &one, const Ids &other)
{
    return std::any_of(total.contradictions.begin(), total.contradictions.end(), [&](const Contradiction &pair) {
        return (names(one, pair.first) && names(other, pair.second)) || (names(other, pair.first) && names(one, pair.second));
    });
}

bool inDispute(const Account &total, const Ids &facts)
{
    return std::any_of(total.contradictions.begin(), total.contradictions.end(),
                       [&](const Contradiction &pair) { return names(facts, pair.first) || names(facts, pair.second); });
}

// Rule 8: it says less than what is told inside its days, so it is no total of them.
bool belowParts(const Account &total, const Ids &facts)
{
    return std::any_of(total.leftOut.begin(), total.leftOut.end(),
                       [&](const LeftOut &fact) { return fact.why == Why::BelowParts && names(facts, fact.id); });
}

void addRun(std::vector<Increment> &increments, const Books &books, const Query &query, const std::optional<Date> &start, const Run &run)
{
    const Account whole = accountOf(books, query, {start, run.rbegin()->first}); // knows of every dispute about these totals
    const Ids none;
    const Ids *factsBefore = &none;
    std::optional<Rational> before;
    std::optional<Date> from = start;
    for (const auto &[end, facts] : run) {
        Increment increment;
        increment.days = {from, end};
        increment.since = start;
        increment.total = accountOf(books, query, {start, end});
        const std::optional<Rational> now = increment.total.value;
        if (query.window.contains(end)) {
            increment.first = factsBefore == &none;
            increment.account = increment.first ? increment.total : accountOf(books, query, increment.days);
            increment.fell = !increment.first && (contradict(whole, facts, *factsBefore) || belowParts(increment.total, facts) ||
                                                  (before && now && *now < *before));
            increment.contradicted =
                increment.account.flags.has(Flag::Contradicted) || inDispute(whole, facts) || inDispute(whole, *factsBefore);
            increments.push_back(std::move(increment));
        }
        before = now;
        factsBefore = &facts;
        from = end + std::chrono::days(1);
    }
}

} // namespace

std::vector<Increment> increments(const Books &books, const Query &query)
{
    const Indicator *indicator = books.catalogue().find(query.indicator);
    if (indicator && indicator->aggregation != Aggregation::Sum)
        return {};
    Query full = query;
    full.detail = Detail::Full;
    std::vector<Increment> increments;
    for (const auto &[start, run] : runsOf(books, query, droppedFrom(books.account(full))))
        addRun(increments, books, full, start, run);
    return increments;
}

} // namespace starboard
