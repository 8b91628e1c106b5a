// What contradicts and what does not add up, read a second time from accounts of chosen reports alone: slow, and without
// anything that the quick search keeps or skips.
#pragma once

#include "model/stats/amount.h"
#include "model/stats/discrepancy.h"
#include "model/stats/place.h"

#include <algorithm>
#include <map>
#include <set>

namespace starboard::test {

inline std::string shown(const Dispute &dispute)
{
    return dispute.indicator + "@" + dispute.place + " " + dispute.first + "/" + dispute.second + " " + dispute.firstValue.toString(6) +
           "/" + dispute.secondValue.toString(6) + dispute.unit + (dispute.counts ? " counts " : " ") + dispute.gap.toString(9) + " " +
           dispute.share.toString(9);
}

inline std::string shown(const Discrepancy &each)
{
    auto day = [](const std::optional<Date> &date) { return date ? toIso(*date) : std::string(); };
    std::string text = std::string(name(each.kind)) + " " + each.indicator + "@" + each.place + " " + day(each.window.from) + ".." +
                       day(each.window.to) + " " + each.whole.toString(6) + "/" + each.parts.toString(6) + " " +
                       std::string(each.bound == Bound::Exact ? "exact " : "approx ") + each.gap.toString(9);
    for (const std::string &id : each.wholeIds)
        text += " " + id;
    text += " |";
    for (const std::string &id : each.partIds)
        text += " " + id;
    return text;
}

class PlainDoubts {
public:
    // All outlive this. The query names place or places, indicator and window.
    PlainDoubts(std::span<const Report> reports, const Catalogue &catalogue, const Decisions &decisions, const Query &query)
        : m_reports(reports), m_catalogue(catalogue), m_decisions(decisions), m_query(query)
    {
        const Indicator *indicator = catalogue.find(query.indicator);
        m_aggregation = indicator ? indicator->aggregation : Aggregation::Sum;
    }

    [[nodiscard]] std::vector<Dispute> disputes() const
    {
        const Account account = made(m_reports, m_query);
        std::vector<Dispute> all;
        for (const Contradiction &pair : account.contradictions) {
            auto counts = [&](const std::string &id) { return std::binary_search(account.counted.begin(), account.counted.end(), id); };
            Dispute dispute{m_query.indicator, pair.place, pair.first, pair.second, pair.firstValue, pair.secondValue, pair.firstBound,
                            pair.secondBound, account.unit, counts(pair.first) || counts(pair.second), {}, {}};
            const Rational larger = std::max(pair.firstValue, pair.secondValue), less = std::min(pair.firstValue, pair.secondValue);
            dispute.gap = shareOf(larger - less, larger);
            if (dispute.counts && account.value)
                dispute.share = shareOf(larger - less, *account.value);
            all.push_back(dispute);
        }
        std::sort(all.begin(), all.end(), [](const Dispute &a, const Dispute &b) {
            return std::tie(b.share, b.gap, a.first, a.second) < std::tie(a.share, a.gap, b.first, b.second);
        });
        return all;
    }

    [[nodiscard]] std::vector<Discrepancy> discrepancies()
    {
        std::set<std::string> places;
        for (const Report &report : m_reports)
            for (const std::string &place : m_query.places())
                if (report.indicator == m_query.indicator && liesIn(report.place, place))
                    places.emplace(report.place);
        for (const std::string &place : places) {
            const Kept kept = keptOf([&](const Report &report) { return report.place == place; });
            const Kept below = keptOf([&](const Report &report) {
                return report.place != place && liesIn(report.place, place) && places.contains(std::string(report.place));
            });
            if (m_aggregation == Aggregation::Rate)
                lookAtRates(place, kept);
            else
                lookAtSums(place, kept, below);
        }
        return std::move(m_found);
    }

private:
    using Kept = std::vector<Report>;
    using Days = std::pair<Date, Date>;

    [[nodiscard]] Account made(std::span<const Report> reports, Query query) const
    {
        query.detail = Detail::Full;
        return account(reports, query, m_catalogue, m_decisions);
    }
    [[nodiscard]] Account made(const Kept &reports, const std::string &place, const Window &window) const
    {
        return made(reports, Query{place, m_query.indicator, {}, window});
    }

    static Rational shareOf(const Rational &part, const Rational &whole)
    {
        if (part.isZero())
            return 0;
        return whole <= Rational(0) || part >= whole ? Rational(1) : part / whole;
    }

    // What rules 1 to 4 keep of some places' reports, as far as it ends in the window.
    template <typename Chosen> [[nodiscard]] Kept keptOf(Chosen chosen) const
    {
        std::map<std::string, Kept> byPlace;
        for (const Report &report : m_reports)
            if (report.indicator == m_query.indicator && chosen(report))
                byPlace[std::string(report.place)].push_back(report);
        Kept kept;
        for (const auto &[place, reports] : byPlace) {
            std::set<std::string> dropped;
            for (const LeftOut &fact : made(reports, place, {}).leftOut)
                if (fact.why <= Why::Unit)
                    dropped.insert(fact.id);
            const bool dated = std::any_of(reports.begin(), reports.end(), [&](const Report &report) {
                return report.period.end && !dropped.contains(std::string(report.id));
            });
            for (const Report &report : reports)
                if (!dropped.contains(std::string(report.id)) &&
                    (report.period.end ? m_query.window.contains(*report.period.end) : !dated && !m_query.window.bounded()))
                    kept.push_back(report);
        }
        return kept;
    }

    [[nodiscard]] std::optional<Days> daysOf(const Report &report) const
    {
        if (!report.period.end)
            return std::nullopt;
        if (m_aggregation == Aggregation::Latest || (!report.period.start && report.period.kind == PeriodKind::Recent))
            return Days{*report.period.end, *report.period.end};
        return report.period.start ? std::optional(Days{*report.period.start, *report.period.end}) : std::nullopt;
    }

    static Amount amountOf(const Account &account) { return {*account.value, account.upper, account.bound}; }

    void note(DiscrepancyKind kind, const std::string &place, const Window &window, const Account &whole, const Account &parts)
    {
        const Rational gap = *whole.value < *parts.value ? *parts.value - *whole.value : *whole.value - *parts.value;
        const bool exact = whole.bound == Bound::Exact && parts.bound == Bound::Exact;
        m_found.push_back({kind, place, m_query.indicator, window, *whole.value, *parts.value, exact ? Bound::Exact : Bound::Approx,
                           whole.value->isZero() ? Rational(1) : gap / *whole.value, whole.counted, parts.counted});
    }

    // Reports of one sentence and period are one.
    static std::size_t claimsIn(const Kept &reports)
    {
        std::set<std::string> sentences;
        for (const Report &report : reports)
            sentences.insert(report.partOf.empty() && !report.sentence.empty()
                                 ? std::string(report.document) + "#" + std::to_string(report.sentence.begin) + " " +
                                       (report.period.start ? toIso(*report.period.start) : "") + toIso(*report.period.end) +
                                       std::to_string(static_cast<int>(report.period.kind))
                                 : std::string(report.id));
        return sentences.size();
    }

    void lookAtSums(const std::string &place, const Kept &kept, const Kept &below)
    {
        std::map<Days, Kept> byDays;
        for (const Report &report : kept)
            if (const auto days = daysOf(report))
                byDays[*days].push_back(report);
        for (const auto &[days, reports] : byDays) {
            const Window window{days.first, days.second};
            const Account whole = made(reports, place, window);
            Kept inside;
            for (const auto &[others, its] : byDays)
                if (others != days && days.first <= others.first && others.second <= days.second)
                    inside.insert(inside.end(), its.begin(), its.end());
            if (m_aggregation == Aggregation::Sum && claimsIn(inside) > 1) {
                const Account parts = made(inside, place, window);
                if (parts.counted.size() > 1 && (parts.days == whole.days || *parts.value > *whole.value) &&
                    excludeEachOther(amountOf(parts), amountOf(whole)))
                    note(DiscrepancyKind::PartsOfTime, place, window, whole, parts);
            }
            const Account parts = made(below, place, window);
            if (!parts.value || !excludeEachOther(amountOf(parts), amountOf(whole)))
                continue;
            if (*parts.value > *whole.value)
                note(DiscrepancyKind::BelowChildren, place, window, whole, parts);
            else if (5 * parts.daysCovered() >= 4 * whole.daysCovered())
                note(DiscrepancyKind::AboveChildren, place, window, whole, parts);
        }
    }

    void lookAtRates(const std::string &place, const Kept &kept)
    {
        for (const Report &report : kept) {
            const Window window{report.period.start, report.period.end};
            const Account computed = made(m_reports, Query{place, m_query.indicator, {}, window});
            if (!computed.flags.has(Flag::Computed))
                continue;
            Account printed;
            printed.value = Rational(report.value);
            if (report.upper)
                printed.upper = Rational(*report.upper);
            printed.bound = report.bound;
            printed.counted = {std::string(report.id)};
            const bool same = report.bound == Bound::Exact && !report.upper
                                  ? computed.value->toDecimal(std::max(0, -report.value.exponent())) == report.value
                                  : !excludeEachOther(amountOf(printed), amountOf(computed));
            if (!same)
                note(DiscrepancyKind::PrintedRate, place, window, printed, computed);
        }
    }

    std::span<const Report> m_reports;
    const Catalogue &m_catalogue;
    const Decisions &m_decisions;
    Query m_query;
    Aggregation m_aggregation;
    std::vector<Discrepancy> m_found;
};

template <typename All> std::vector<std::string> shownAll(const All &all, bool ordered)
{
    std::vector<std::string> lines;
    for (const auto &each : all)
        lines.push_back(shown(each));
    if (!ordered)
        std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace starboard::test
