// Where reports come from: the store implements it, tests keep reports in memory.
#pragma once

#include "model/core/result.h"
#include "model/stats/account.h"
#include "model/stats/packedplace.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace starboard {

// What is asked of a source.
struct ReportRequest {
    std::vector<std::string> indicators; // codes
    std::vector<std::string> places;     // each with all places below it; no place lies in another
    // The windows of the accounts to be made lie in here. With Detail::Figures the source may leave out reports that
    // end after it, and those that end more than `reach` before it; undated reports only where the window is bounded.
    Window window;
    Detail detail = Detail::Full;
    // Documents issued, decisions and reviews made until then: reports come with the values they had on that day.
    std::optional<Date> knownOn;

    // Reprints may follow each other at 30 days' distance, and a total of the day before makes a difference.
    static constexpr std::chrono::days reach{93};
};

struct IndicatorCount {
    std::string indicator;
    std::int64_t facts = 0;
};
struct PlaceCount {
    std::string place;
    std::int64_t facts = 0; // of the place itself, not of those below
};

class ReportSource {
public:
    virtual ~ReportSource() = default;
    [[nodiscard]] virtual Result<Reports> reports(const ReportRequest &request) const = 0;
    // What the source keeps packed of one indicator's reports in its canonical unit: the places that lie in `places`
    // (none in another), ascending by code, as they stand now with all decisions; the names may be left behind where they
    // are not asked for. nullopt where it keeps nothing: then accounts are made from reports().
    [[nodiscard]] virtual Result<std::optional<std::vector<PackedPlace>>>
    packed([[maybe_unused]] const Indicator &indicator, [[maybe_unused]] const std::vector<std::string> &places,
           [[maybe_unused]] bool names) const
    {
        return std::nullopt;
    }
    // Another number whenever reports or decisions may have changed; nullopt where the source cannot tell.
    [[nodiscard]] virtual std::optional<std::int64_t> revision() const { return std::nullopt; }
    // In the order in which they were made.
    [[nodiscard]] virtual Result<std::vector<Decision>> decisions() const = 0;
    // Indicators with facts at `place` and below, most facts first; a source may leave out those without any that ends in
    // the window.
    [[nodiscard]] virtual Result<std::vector<IndicatorCount>> indicators(const std::string &place,
                                                                         const Window &window) const = 0;
    // Places at `place` and below with facts, ascending by code.
    [[nodiscard]] virtual Result<std::vector<PlaceCount>> places(const std::string &place) const = 0;
};

} // namespace starboard
