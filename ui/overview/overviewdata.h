// What the overview shows, asked on the worker's thread: accounts alone, none computed here.
#pragma once

#include "model/stats/amount.h"
#include "model/stats/discrepancy.h"
#include "model/store/filter.h"
#include "ui/accounts/scope.h"
#include "ui/session/sources.h"

#include <optional>
#include <string>
#include <vector>

namespace starboard {

struct KeyFigureData {
    std::string indicator;
    Account account;
    Change previous;
    Change yearBefore;
};

// A plan's own words: the reports that say what a place intends, beside the result and never in it.
struct PlanFigure {
    Decimal value;
    Bound bound = Bound::Exact;
};

struct StarPlace {
    std::string place;
    std::optional<Amount> total;                    // of all levels, by the rule of bounds
    std::array<Account, 5> levels;                  // [0] five stars … [4] one star
    std::array<std::optional<PlanFigure>, 5> plans; // the latest plan reported for the place itself
};

struct FunnelPlace {
    std::string place;
    Account found;
    Account rectified;
    Account rate;
};

struct PlaceAccount {
    std::string place;
    Account account;
};

struct Attention {
    std::size_t disputes = 0;
    std::optional<Dispute> dispute; // that moves its figure most
    std::int64_t lowConfidence = 0;
    std::int64_t unreviewed = 0;
    std::int64_t undated = 0;
    std::size_t discrepancies = 0;
    std::string discrepancyPlace; // of the first
    std::vector<std::string> silent; // places without any report in the window
    std::int64_t facts = 0;          // within the filter
    std::vector<std::string> unlooked; // indicators whose contradictions and sums were not looked through yet
};

// What the eye meets first.
struct OverviewHead {
    Whole whole;
    std::string place; // the whole's
    std::vector<std::string> places; // side by side
    Window window;
    std::string focus; // the sum that months and streets are shown of
    std::vector<KeyFigureData> figures;
};

struct OverviewData : OverviewHead {
    std::vector<StarPlace> stars; // by total, most first; silent last
    Funnel funnel;
    std::vector<FunnelPlace> funnels; // by found, most first; silent last
    std::vector<SeriesPoint> months;
    std::size_t monthless = 0; // reports that count in the window but in no month
    std::vector<PlaceAccount> streets; // with a report, most first
    std::vector<Rank> streetRanks;     // of all of them
    std::size_t streetsInAll = 0;
};

// The view asks one after the other and shows each as it comes, so that the figures wait for nothing else.
[[nodiscard]] Result<OverviewHead> gatherHead(Sources &sources, const Filter &filter);
[[nodiscard]] Result<OverviewData> gatherCharts(Sources &sources, const Filter &filter, OverviewHead head);
[[nodiscard]] Result<Attention> gatherAttention(Sources &sources, const Filter &filter, const OverviewHead &head);
// Looks through some more indicators, for a few hundredths of a second: whoever else asks something waits no longer.
[[nodiscard]] Result<Attention> lookFurther(Sources &sources, const Filter &filter, const Whole &whole, Attention attention);

} // namespace starboard
