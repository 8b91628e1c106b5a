// What a workspace hands out: documents, articles and facts with what people decided about them.
#pragma once

#include "model/core/fact.h"
#include "model/store/rowid.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace starboard {

struct DocumentRow {
    RowId id = 0;
    std::string sha256; // of the file's bytes; "facts:" + name for a ledger that came without its page
    std::string name;
    std::string path;
    std::string newspaper;
    DateSource newspaperSource = DateSource::None; // Page, FileName, Manifest, User
    std::optional<Date> issued;
    DateSource dateSource = DateSource::None;
    std::string district;
    DateSource districtSource = DateSource::None; // Page: worked out from the places on it
    bool districtByUser = false;
    std::string format; // "text", "pdf", …; "facts" for an imported ledger
    std::string encoding;
    bool recognised = false; // text from character recognition
    bool sample = false;
    std::uint64_t size = 0;
    std::string importedAt; // ISO 8601 with offset
    std::int64_t articles = 0;
    std::int64_t facts = 0;
    std::int64_t unreviewed = 0;
};

struct ArticleRow {
    RowId id = 0;
    RowId document = 0;
    std::string title;
    TextSpan span; // code points of the document
    std::optional<Date> published;
    RowId reprintOf = 0;       // the earliest article that says the same; 0: this one counts
    bool keptApart = false;    // a person said that it is no reprint
    std::int64_t reprints = 0; // articles of other documents that repeat this one
    bool recognised = false;   // its text comes from character recognition
    std::string documentName;
    std::string newspaper;
    std::optional<Date> issued; // of the document
    std::int64_t facts = 0;
};

struct FactRow {
    RowId id = 0;
    RowId document = 0;
    RowId article = 0;
    Fact fact; // as it stands after reviews
    ReviewState review = ReviewState::Unreviewed;
    bool added = false; // by a person, not by the extractor
    bool reprint = false;
    std::string documentName;
    std::string newspaper;
    std::optional<Date> issued;
    std::string articleTitle;
};

// The orders up to Review have an index each; the others sort what the filter holds.
enum class FactOrder : std::uint8_t { Imported, Issued, Period, Place, Indicator, Value, Confidence, Review, Bound, Unit, Status, Star, Object };

struct FactSort {
    FactOrder order = FactOrder::Imported;
    bool descending = false;
    friend bool operator==(const FactSort &, const FactSort &) = default;
};
// The first rules, each next one decides among equals, the row last; empty: as imported.
using FactSorting = std::vector<FactSort>;

// The last row of a page in its order: where the next page begins.
struct PageKey {
    using Value = std::variant<std::monostate, std::int64_t, double, std::string>;
    std::vector<Value> values; // of the columns that the order sorts by
    RowId id = 0;
};

struct FactPage {
    std::vector<FactRow> rows;
    std::optional<PageKey> next; // empty at the end
};

struct Overview {
    std::int64_t documents = 0;
    std::int64_t articles = 0;
    std::int64_t facts = 0;
    std::int64_t unreviewed = 0;
    std::int64_t lowConfidence = 0; // below 0.7 and unreviewed
    std::int64_t undatedDocuments = 0;
    std::int64_t undatedFacts = 0;
    std::int64_t reprints = 0; // articles
    bool sample = false;       // sample data is in the workspace
};

struct FactsAtPlace {
    std::string place; // the code of the facts themselves, not added up
    std::int64_t facts = 0;
};

// What is to be looked at of the facts of a place itself, not of those below.
struct MarksAtPlace {
    std::string place;
    std::int64_t facts = 0;
    std::int64_t unreviewed = 0;
    std::int64_t lowConfidence = 0; // of the unreviewed
    std::int64_t undated = 0;       // of what happened
};
struct FactsOfIndicator {
    std::string code; // empty: facts without an indicator
    Family family = Family::Other;
    std::int64_t facts = 0;
};

struct FactsOfDay {
    Date day;
    std::int64_t facts = 0;
};

struct DateRange {
    std::optional<Date> first;
    std::optional<Date> last;
};

// An article that holds the words, with the first place where they stand.
struct SearchHit {
    ArticleRow article;
    std::string snippet;          // one line, white space removed
    std::vector<TextSpan> marks;  // code points of the snippet
    std::vector<TextSpan> places; // code points of the document
};

// A fact that a person judged and a new extraction displaced.
struct Displaced {
    FactRow row;
    bool gone = false; // found no more; else its text moved and the judgement with it
};

// One entry of the append-only log.
struct LogEntry {
    RowId id = 0;
    RowId step = 0; // entries of one action of the user share it
    std::string at; // ISO 8601 with offset
    std::string who;
    std::string kind; // "confirm", "reject", "correct", "add", "date", …; by the program: "move", "orphan"
    RowId document = 0; // 0 when the document is gone
    std::string documentName;
    std::string factId; // empty for documents and articles
    std::string before; // JSON, "null" when nothing was there
    std::string after;
    RowId undoes = 0; // the step that this entry takes back
};

} // namespace starboard
