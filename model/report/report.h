// A report as data: what it says, not how it looks. The same Report becomes PDF, XLSX, CSV or a preview.
// Every number in it is a Figure, and every Figure names the account that it was taken from (`basis`), so that a
// reader can go back from any figure to the sentences behind it. Texts are UTF-8 in the report's language.
#pragma once

#include "model/core/fact.h"
#include "model/report/language.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace starboard::paper {

enum class ReportKind : std::uint8_t {
    District,   // one place, one period
    Comparison, // two to six places
    Ranking,    // notice of standings
    Stars,      // branches by star
    Ledger,     // found, rectified, outstanding per street
    Inspection,
    Quality,   // contradictions and what is missing
    Selection, // the accounts of any filter
};
[[nodiscard]] std::string_view name(ReportKind kind); // as on the command line
[[nodiscard]] std::optional<ReportKind> reportKindFromName(std::string_view text);

// What has to be said beside a number; a bound is no mark.
enum class Mark : std::uint8_t { Contradicted, Computed, Difference, StartUnknown };

inline constexpr std::size_t noBasis = static_cast<std::size_t>(-1);

struct Figure {
    std::optional<Decimal> value; // nullopt: no report, which is printed — and is never 0
    std::optional<Decimal> upper;
    Bound bound = Bound::Exact;
    std::string unit;
    std::vector<Mark> marks;
    std::size_t basis = noBasis; // index into Report::bases
    bool derived = false;        // worked out of the basis (what is outstanding, a score), not its value

    friend bool operator==(const Figure &, const Figure &) = default;
};

// The account that figures were taken from. A figure worked out of two accounts (a change, a share) names the later.
struct Basis {
    std::string place; // code
    std::string placeName;
    std::string indicator; // code
    std::string indicatorName;
    std::string unit;
    std::optional<Date> from;
    std::optional<Date> to;
    std::vector<std::string> counted; // fact ids
    std::size_t leftOut = 0;
    std::vector<std::size_t> sources; // indexes into Report::sources
};

// A fact with the page that says it.
struct Source {
    std::string factId;
    std::string newspaper;
    std::optional<Date> issued;
    std::string article;
    std::string document; // file name
    std::string sentence;
    std::string number; // as printed in the sentence
    std::size_t note = 0; // its number in the report, from 1 on; facts of one sentence share it
};

// A sentence is made of words and figures; its text is their concatenation.
using Run = std::variant<std::string, Figure>;

struct Heading {
    int level = 1; // 1 一、 2 （一） 3 1. 4 （1）; the number is set by the layout
    std::string text;
};
struct Paragraph {
    std::vector<Run> runs;
    bool indented = true;
};
struct KeyFigure {
    std::string label;
    Figure figure;
    std::string comparison; // "较上期 ▲12.5%" or why it cannot be compared
};
struct KeyFigures {
    std::vector<KeyFigure> figures;
};

enum class ColumnKind : std::uint8_t { Text, Figure };
struct Column {
    std::string title;
    std::string unit; // of all figures of the column, else empty
    ColumnKind kind = ColumnKind::Text;
};
// Empty where the string is empty. A figure in a text column is allowed for ranks and the like.
struct Cell {
    std::variant<std::string, Figure> content;

    [[nodiscard]] const Figure *figure() const { return std::get_if<Figure>(&content); }
};
struct TableRow {
    std::vector<Cell> cells;
    bool total = false; // set apart from the rows that it is the account of
};
struct TableBlock {
    std::string title;
    std::string note; // what the table leaves out, who is silent
    std::vector<Column> columns;
    std::vector<TableRow> rows;
    bool cited = false; // on paper each row names its sources
};

enum class ChartKind : std::uint8_t {
    Bars,    // horizontal, one bar for each category and series, sorted as given
    Columns, // upright, categories are months or quarters
    Lines,   // one line for each series, categories are months or quarters; no report breaks it
    Stars,   // stacked from zero: one category per place, series five to two stars
    Funnel,  // found with rectified inside: two series
};
struct Series {
    std::string name;
    std::vector<Figure> figures; // one for each category
};
struct Chart {
    ChartKind kind = ChartKind::Bars;
    std::string title;   // the finding, neutral where none is certain
    std::string measure; // measure, unit, place, period
    std::string note;
    std::string alternative; // one sentence for who cannot see it
    std::vector<std::string> categories;
    std::vector<Series> series;
};
struct Remark { // small print in its place
    std::string text;
};

using Block = std::variant<Heading, Paragraph, KeyFigures, TableBlock, Chart, Remark>;

struct Report {
    ReportKind kind = ReportKind::District;
    Language language = Language::Chinese;
    std::string title;
    std::vector<std::size_t> titleBreaks; // bytes at which a title too long for one line is best broken
    std::string issuer; // signs the report; may be empty
    Date date{};        // of the signature
    std::vector<Block> blocks;
    std::vector<std::string> notes; // how the figures were made and what is missing
    std::vector<Basis> bases;
    std::vector<Source> sources;
    std::string filter;      // the line that says what is shown
    std::string dataVersion; // of workspace and rules
    std::string madeAt;      // date and time with offset, for people
    bool sample = false;     // invented figures: says so on every page and sheet
};

[[nodiscard]] std::vector<const TableBlock *> tablesOf(const Report &report);
[[nodiscard]] std::vector<const Chart *> chartsOf(const Report &report);
// Every figure in reading order: runs, key figures, table cells, chart points.
[[nodiscard]] std::vector<const Figure *> figuresOf(const Report &report);

} // namespace starboard::paper
