// What a page says: the plain structs that travel from the extractor to the store, the statistics and the views.
// Fields and enums follow the annotation guidelines; all strings are UTF-8, empty where the text says nothing.
#pragma once

#include "model/core/date.h"
#include "model/core/decimal.h"
#include "model/core/text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace starboard {

enum class Bound : std::uint8_t { Exact, AtLeast, Approx, AtMost };
enum class Status : std::uint8_t { Actual, Planned, Standard };
enum class Family : std::uint8_t {
    BranchStars,
    Rectification,
    Inspection,
    Governance,
    Publicity,
    Livelihood,
    Investment,
    Other
};
// span: both ends told · since: from a start to the reference date · as_of: a state or total up to a day ·
// recent: done shortly before the reference date.
enum class PeriodKind : std::uint8_t { Span, Since, AsOf, Recent };
enum class ReviewState : std::uint8_t { Unreviewed, Confirmed, Corrected, Rejected };

// The names used in files and on the command line ("at_least", "branch_stars", "as_of", …).
[[nodiscard]] std::string_view name(Bound bound);
[[nodiscard]] std::string_view name(Status status);
[[nodiscard]] std::string_view name(Family family);
[[nodiscard]] std::string_view name(PeriodKind kind);
[[nodiscard]] std::string_view name(ReviewState state);
[[nodiscard]] std::optional<Bound> boundFromName(std::string_view text);
[[nodiscard]] std::optional<Status> statusFromName(std::string_view text);
[[nodiscard]] std::optional<Family> familyFromName(std::string_view text);
[[nodiscard]] std::optional<PeriodKind> periodKindFromName(std::string_view text);
[[nodiscard]] std::optional<ReviewState> reviewStateFromName(std::string_view text);

// Days, both ends inclusive; a missing end is open.
struct Period {
    std::optional<Date> start;
    std::optional<Date> end;
    PeriodKind kind = PeriodKind::AsOf;

    friend bool operator==(const Period &, const Period &) = default;
};

// A number as printed with its measure word. Spans point into the text that was parsed.
struct Quantity {
    TextSpan span;       // the numeral with its bound words, scale and measure word
    TextSpan numberSpan; // the numeral alone, as printed (“10” of 10余万份)
    TextSpan unitSpan;   // the measure word; empty for a bare numeral
    Decimal value;       // in the base unit: 10余万份 → 100000
    std::optional<Decimal> upper;
    Bound bound = Bound::Exact;
    std::string unit; // as printed without 余/多 and 万/亿; a percentage is "%"
};

// Why a field holds what it holds, for `extract --explain`.
struct Reason {
    std::string field;
    std::string rule;
    std::string entry; // the lexicon entry or the words of the text, may be empty
};

struct Fact {
    std::string id; // stable over extractions: document name or hash + numeral span
    TextSpan sentence;
    TextSpan quoteSpan;
    TextSpan numberSpan;
    std::string quote;  // white space removed
    std::string number; // white space removed
    Decimal value;
    std::optional<Decimal> upper;
    Bound bound = Bound::Exact;
    std::string unit;
    std::string action;
    std::string object;
    std::string code;          // of the catalogue, empty where none fits
    std::string freeIndicator; // the lexicon's own indicator where the catalogue has none
    Family family = Family::Other;
    std::string star;
    Status status = Status::Actual;
    std::string place;     // as printed
    std::string placeCode; // the lowest official code that is known: 2, 4, 6, 9 or 12 digits
    std::string district;  // the county-level code, or the place's own code above the county
    Period period;
    std::string partOf; // id of the whole, 其中
    double confidence = 0;
    std::vector<Reason> reasons; // filled only on request
};

struct Article {
    std::string title;
    TextSpan span;
    std::optional<Date> published;
    std::vector<Fact> facts;
};

enum class DateSource : std::uint8_t { None, Event, Page, FileName, Manifest, User };
[[nodiscard]] std::string_view name(DateSource source);

// A whole document after extraction. `issued` is the reference date of its periods.
struct Page {
    std::string file; // name as given
    std::string newspaper;
    std::optional<Date> issued;
    DateSource dateSource = DateSource::None; // None: the document needs a date
    std::string district;                     // code of the page's district, empty when unknown
    std::vector<Article> articles;
};

} // namespace starboard
