// What the user wants to see: places × period × indicators × status × review × words. A value; empty = anything.
#pragma once

#include "model/core/fact.h"
#include "model/store/rowid.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace starboard {

struct Filter {
    std::vector<std::string> places; // official codes of any level; facts at or below one of them
    std::optional<Date> from;        // first and last day: facts whose days touch them; where a bound is set,
    std::optional<Date> to;          // facts without any date are left out
    std::vector<std::string> indicators; // codes; a fact fits one of these or one of the families
    std::vector<Family> families;
    std::vector<Bound> bounds;
    std::optional<Decimal> valueFrom; // the figures as they stand, whatever their unit; both ends belong to it
    std::optional<Decimal> valueTo;
    std::vector<std::string> units;
    std::optional<Date> issuedFrom; // of the newspaper
    std::optional<Date> issuedTo;
    std::vector<Status> statuses;
    std::vector<ReviewState> reviews;
    std::vector<std::string> stars;
    std::optional<double> confidenceBelow;
    std::optional<Date> knownOn; // as known on that day: nothing from documents issued later
    bool withoutDate = false; // only facts without any date
    std::string text;         // words, all of them in the quote, object, place as printed, title or document name
    std::optional<RowId> document;
    std::optional<RowId> article;

    [[nodiscard]] bool empty() const { return *this == Filter{}; }
    friend bool operator==(const Filter &, const Filter &) = default;
};

// How codes are called in the reader's language; a missing function leaves the code.
struct FilterNames {
    std::function<std::string(std::string_view)> place;
    std::function<std::string(std::string_view)> indicator;
};

// One line for exports and reports: "places 经开区; days 2023-01-01 to 2023-06-30; …"; "everything" when empty.
[[nodiscard]] std::string toText(const Filter &filter, const FilterNames &names = {});

// The form in which saved views keep a filter.
[[nodiscard]] std::string toJsonText(const Filter &filter);
[[nodiscard]] std::optional<Filter> filterFromJsonText(std::string_view json);

} // namespace starboard
