// Makes reports from accounts. Kinds differ in what they ask for and in which order they say it; every number comes
// from model/stats, every place name and sentence from the material.
#pragma once

#include "model/core/result.h"
#include "model/report/report.h"
#include "model/stats/statistics.h"

#include <functional>

namespace starboard::paper {

struct Request {
    ReportKind kind = ReportKind::District;
    Language language = Language::Chinese;
    std::vector<std::string> places; // codes; one, or two to six for a comparison; any number for a selection
    Window window;
    std::vector<std::string> indicators; // ranking: the criteria; comparison, selection: the rows; empty: those with facts
    std::optional<Date> knownOn;
    std::string issuer;
    Date date{};        // of the signature
    std::string madeAt; // for people, with offset
};

// What a report is made from. The functions are called on the caller's thread.
struct Material {
    const Statistics &statistics;
    std::function<std::string(const std::string &code)> placeName;
    std::function<std::int64_t(const std::string &code)> communities; // 0 where not known
    // The page behind a fact; nullopt where it is gone.
    std::function<std::optional<Source>(const std::string &factId)> source;
    std::string dataVersion;
    bool sample = false;
    std::function<bool()> goOn = {}; // asked before every question; false ends the making with Cancelled
};

// How many places a report of this kind is about.
struct PlacesWanted {
    std::size_t fewest = 1;
    std::size_t most = 1; // 0: any number
};
[[nodiscard]] PlacesWanted placesWanted(ReportKind kind);

// Fails with Empty where the selection has no report at all, with Usage where the request makes no sense.
[[nodiscard]] Result<Report> makeReport(const Request &request, const Material &material);

} // namespace starboard::paper
