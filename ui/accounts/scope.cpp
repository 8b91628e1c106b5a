#include "ui/accounts/scope.h"

#include "model/stats/place.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace starboard {
namespace {

constexpr std::size_t countyDigits = 6;

std::string commonPrefix(const std::vector<std::string> &codes)
{
    for (const std::size_t digits : {std::size_t{12}, std::size_t{9}, std::size_t{6}, std::size_t{4}, std::size_t{2}}) {
        const std::string start = codes.front().substr(0, digits);
        if (start.size() == digits &&
            std::all_of(codes.begin(), codes.end(), [&](const std::string &code) { return code.starts_with(start); }))
            return start;
    }
    return {};
}

std::size_t levelBelow(std::size_t digits) { return digits < 4 ? 4 : digits < 6 ? 6 : digits < 9 ? 9 : 12; }

// Facts at `digits` digits of place code and below.
Result<std::map<std::string, std::int64_t>> countsAtLevel(Sources &sources, const Filter &filter, std::size_t digits)
{
    auto counts = sources.ledger().countByPlace(filter);
    if (!counts)
        return tl::make_unexpected(counts.error());
    std::map<std::string, std::int64_t> atLevel;
    for (const auto &count : *counts)
        if (count.place.size() >= digits)
            atLevel[count.place.substr(0, digits)] += count.facts;
    return atLevel;
}

template <typename Key> std::vector<Key> most(const std::map<Key, std::int64_t> &counts, std::size_t atMost)
{
    std::vector<std::pair<Key, std::int64_t>> all(counts.begin(), counts.end());
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    if (all.size() > atMost)
        all.resize(atMost);
    std::vector<Key> keys;
    for (auto &[key, count] : all)
        keys.push_back(key);
    return keys;
}

bool letsThrough(const Filter &filter, const Indicator &indicator)
{
    const auto &codes = filter.indicators;
    const auto &families = filter.families;
    return (codes.empty() && families.empty()) || std::find(codes.begin(), codes.end(), indicator.code) != codes.end() ||
           std::find(families.begin(), families.end(), indicator.family) != families.end();
}

// The facts that the accounts of the filter's indicators are made of: a rate is told by its parts too.
Filter withParts(const Catalogue &catalogue, Filter filter)
{
    const std::vector<std::string> asked = filter.indicators;
    for (const std::string &code : asked)
        if (const Indicator *indicator = catalogue.find(code))
            filter.indicators.insert(filter.indicators.end(), indicator->parts.begin(), indicator->parts.end());
    return filter;
}

// A rate that no paper prints has an account where both its parts are told.
void addComputedRates(const Catalogue &catalogue, const Filter &filter, std::map<std::string, std::int64_t> &known)
{
    for (const Indicator &indicator : catalogue.indicators()) {
        if (indicator.parts.empty() || known.contains(indicator.code) || !letsThrough(filter, indicator))
            continue;
        std::int64_t facts = std::numeric_limits<std::int64_t>::max();
        for (const std::string &part : indicator.parts)
            facts = std::min(facts, known.contains(part) ? known.at(part) : 0);
        if (facts > 0)
            known[indicator.code] = facts;
    }
}

Whole ticked(const Filter &filter)
{
    Whole whole{commonPrefix(filter.places), outermost(filter.places), filter.knownOn};
    if (whole.among.size() == 1)
        whole = {whole.among.front(), {}, filter.knownOn};
    return whole;
}

} // namespace

Window windowOf(const Filter &filter) { return {filter.from, filter.to}; }

Query queryOf(const Filter &filter, const std::string &place, const std::string &indicator, Detail detail)
{
    return {place, indicator, {}, windowOf(filter), filter.knownOn, detail};
}

Query Whole::query(const std::string &indicator, const Window &window, Detail detail) const
{
    return {place, indicator, {}, window, knownOn, detail, among};
}

Result<Whole> wholeOf(Sources &sources, const Filter &filter)
{
    if (!filter.places.empty())
        return ticked(filter);
    auto counts = sources.ledger().countByPlace({});
    if (!counts)
        return tl::make_unexpected(counts.error());
    std::vector<std::string> codes;
    for (const auto &count : *counts)
        if (!count.place.empty())
            codes.push_back(count.place);
    return Whole{codes.empty() ? std::string() : commonPrefix(codes), {}, filter.knownOn};
}

Whole wholeAt(const std::string &place, const Filter &filter)
{
    if (filter.places.size() > 1)
        if (Whole whole = ticked(filter); whole.place == place)
            return whole;
    return {place, {}, filter.knownOn};
}

Result<std::vector<std::string>> placesBeside(Sources &sources, const Filter &filter, std::size_t atMost)
{
    if (filter.places.size() > 1 && filter.places.size() <= atMost) {
        std::vector<std::string> places = filter.places;
        std::sort(places.begin(), places.end());
        return places;
    }
    Filter wide = withParts(sources.catalogue(), filter); // places that are silent in the period are shown as silent
    wide.from.reset();
    wide.to.reset();
    const std::size_t digits = filter.places.size() == 1 ? levelBelow(filter.places.front().size()) : countyDigits;
    auto counts = countsAtLevel(sources, wide, digits);
    if (!counts)
        return tl::make_unexpected(counts.error());
    std::vector<std::string> places = most(*counts, atMost);
    std::sort(places.begin(), places.end());
    return places;
}

Result<std::vector<std::string>> indicatorsOf(Sources &sources, Filter filter, std::size_t atMost)
{
    filter.from.reset();
    filter.to.reset();
    auto counts = sources.ledger().countByIndicator(withParts(sources.catalogue(), filter));
    if (!counts)
        return tl::make_unexpected(counts.error());
    std::map<std::string, std::int64_t> known;
    for (const auto &count : *counts)
        if (sources.catalogue().find(count.code))
            known[count.code] = count.facts;
    addComputedRates(sources.catalogue(), filter, known);
    std::erase_if(known, [&](const auto &entry) { return !letsThrough(filter, *sources.catalogue().find(entry.first)); });
    const std::vector<std::string> chosen = most(known, atMost);
    const std::set<std::string> wanted(chosen.begin(), chosen.end());
    std::vector<std::string> ordered;
    for (const Indicator &indicator : sources.catalogue().indicators())
        if (wanted.contains(indicator.code))
            ordered.push_back(indicator.code);
    return ordered;
}

Result<std::string> leadingSum(Sources &sources, Filter filter)
{
    filter.from.reset(); // the period does not change what is looked at
    filter.to.reset();
    const auto isSum = [&](const std::string &code) {
        const Indicator *indicator = sources.catalogue().find(code);
        return indicator && indicator->aggregation == Aggregation::Sum;
    };
    for (const std::string &code : filter.indicators) {
        if (isSum(code))
            return code;
    }
    auto counts = sources.ledger().countByIndicator(filter);
    if (!counts)
        return tl::make_unexpected(counts.error());
    std::string best;
    std::pair<bool, std::int64_t> bestRank{false, 0};
    for (const FactsOfIndicator &count : *counts) {
        const std::pair<bool, std::int64_t> rank{count.family == Family::Rectification, count.facts};
        if (isSum(count.code) && (best.empty() || rank > bestRank)) {
            best = count.code;
            bestRank = rank;
        }
    }
    return best;
}

} // namespace starboard
