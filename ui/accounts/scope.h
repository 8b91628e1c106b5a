// What the filter means for a view that shows accounts: its window, its places and its indicators; what else it asks for
// (review, status, stars, confidence, words, document) narrows the facts, see Sources::statistics.
// Several ticked places are accounted together as a place that has just them below it and says nothing itself: their
// sums add up, a place inside another ticked one is left to it, and the totals of places above them are not looked at.
// The functions with Sources run on the worker's thread.
#pragma once

#include "model/core/result.h"
#include "model/stats/account.h"
#include "ui/session/sources.h"

#include <string>
#include <vector>

namespace starboard {

struct Filter;

[[nodiscard]] Window windowOf(const Filter &filter);
// The account of a place and an indicator in the filter's window, as known on the filter's day.
[[nodiscard]] Query queryOf(const Filter &filter, const std::string &place, const std::string &indicator, Detail detail);

// What the account of a whole view is of.
struct Whole {
    std::string place;              // holds it all
    std::vector<std::string> among; // the ticked places, where there are several: they alone
    std::optional<Date> knownOn = {};

    [[nodiscard]] Query query(const std::string &indicator, const Window &window, Detail detail = Detail::Full) const;
    friend bool operator==(const Whole &, const Whole &) = default;
};
// The filter's one place, its several ones, or the place that holds every fact of the workspace.
[[nodiscard]] Result<Whole> wholeOf(Sources &sources, const Filter &filter);
// The account that stands under this place on a view with this filter: that of the whole where it is the whole's place.
[[nodiscard]] Whole wholeAt(const std::string &place, const Filter &filter);

// The places to set side by side: the filter's where it names several, else those below its one place, else the
// county-level places with facts. Ascending by code; those with the most facts where there are more than `atMost`.
[[nodiscard]] Result<std::vector<std::string>> placesBeside(Sources &sources, const Filter &filter, std::size_t atMost);

// The catalogue's indicators that the filter lets through, whatever its period, and the workspace has facts of, rates also
// where it has those of both their parts; in the catalogue's order; those with the most facts where there are more than
// `atMost`. Standing counts tell them; the facts of a period would have to be looked through one by one.
[[nodiscard]] Result<std::vector<std::string>> indicatorsOf(Sources &sources, Filter filter, std::size_t atMost);

// The sum that a view begins with, whatever the period: the filter's own choice, else the one of street order with the most facts, else the
// one with the most facts at all; empty where there is none.
[[nodiscard]] Result<std::string> leadingSum(Sources &sources, Filter filter);

} // namespace starboard
