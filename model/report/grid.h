// A report's tables as rectangles of typed cells: the one shape that CSV and XLSX share, so that they cannot disagree.
// Beside a column of figures stands a column 限定 where some figure is not a plain exact number; a figure without
// report is a blank cell with the word there, never 0.
#pragma once

#include "model/report/report.h"

namespace starboard::paper {

struct GridCell {
    std::string text;              // of a text cell
    std::optional<Decimal> number; // of a number cell; both empty: a blank
    Bound bound = Bound::Exact;
};

struct GridColumn {
    std::string title; // with its unit: 发现问题（个）
    bool numeric = false;
    bool percent = false;
};

struct Grid {
    std::string title;
    std::string note;
    std::vector<GridColumn> columns;
    std::vector<std::vector<GridCell>> rows; // each as long as `columns`
    std::vector<bool> totals;                // per row
};

[[nodiscard]] Grid gridOf(const TableBlock &table, Language language);
[[nodiscard]] Grid gridOf(const KeyFigures &figures, Language language);
[[nodiscard]] Grid gridOf(const Chart &chart, Language language);
[[nodiscard]] Grid gridOfSources(const Report &report); // numbered as the notes of the report
[[nodiscard]] Grid gridOfAccounts(const Report &report);
// Key figures and tables in the order of the report.
[[nodiscard]] std::vector<Grid> gridsOf(const Report &report);

// What stands under every export: title, filter, time of making, data version, sample mark, notes. Label and text.
struct ColophonLine {
    std::string label;
    std::string text;
};
[[nodiscard]] std::vector<ColophonLine> colophon(const Report &report);

} // namespace starboard::paper
