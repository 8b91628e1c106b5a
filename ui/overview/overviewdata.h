// What the overview shows, asked on the worker's thread: accounts alone, none computed here.
#pragma once

#include "model/stats/amount.h"
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
    std::string disputeIndicator; // of the first
    std::string disputePlace;
    std::int64_t lowConfidence = 0;
    std::int64_t unreviewed = 0;
    std::int64_t undated = 0;
    std::size_t discrepancies = 0;
    std::string discrepancyPlace; // of the first
    std::vector<std::string> silent; // places without any report in the window
    std::int64_t facts = 0;          // within the filter
};

struct OverviewData {
    Whole whole;
    std::string place; // the whole's
    std::vector<std::string> places; // side by side
    Window window;
    std::string focus; // the sum that months and streets are shown of
    std::vector<KeyFigureData> figures;
    std::vector<StarPlace> stars; // by total, most first; silent last
    Funnel funnel;
    std::vector<FunnelPlace> funnels; // by found, most first; silent last
    std::vector<SeriesPoint> months;
    std::size_t monthless = 0; // reports that count in the window but in no month
    std::vector<PlaceAccount> streets; // with a report, most first
    std::vector<Rank> streetRanks;     // of all of them
    std::size_t streetsInAll = 0;
};

[[nodiscard]] Result<OverviewData> gatherOverview(Sources &sources, const Filter &filter);
// Looks at every fact in the filter, so it is asked after the figures: in a large workspace it takes its time.
[[nodiscard]] Result<Attention> gatherAttention(Sources &sources, const Filter &filter, const Whole &whole,
                                                const std::vector<std::string> &places);

} // namespace starboard
