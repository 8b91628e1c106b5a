#include "model/report/report.h"

#include <algorithm>

namespace starboard::paper {

namespace {

constexpr std::array<std::string_view, 8> kindNames = {"district", "comparison", "ranking", "stars",
                                                       "ledger",   "inspection", "quality", "selection"};

template <typename T> std::vector<const T *> blocksOf(const Report &report)
{
    std::vector<const T *> result;
    for (const Block &block : report.blocks) {
        if (const T *found = std::get_if<T>(&block))
            result.push_back(found);
    }
    return result;
}

struct FigureCollector {
    std::vector<const Figure *> figures;

    void operator()(const Heading &) {}
    void operator()(const Remark &) {}
    void operator()(const Paragraph &paragraph)
    {
        for (const Run &run : paragraph.runs) {
            if (const auto *figure = std::get_if<Figure>(&run))
                figures.push_back(figure);
        }
    }
    void operator()(const KeyFigures &block)
    {
        for (const KeyFigure &key : block.figures)
            figures.push_back(&key.figure);
    }
    void operator()(const TableBlock &table)
    {
        for (const TableRow &row : table.rows) {
            for (const Cell &cell : row.cells) {
                if (const Figure *figure = cell.figure())
                    figures.push_back(figure);
            }
        }
    }
    void operator()(const Chart &chart)
    {
        for (const Series &series : chart.series) {
            for (const Figure &figure : series.figures)
                figures.push_back(&figure);
        }
    }
};

} // namespace

std::string_view name(ReportKind kind)
{
    return kindNames[static_cast<std::size_t>(kind)];
}

std::optional<ReportKind> reportKindFromName(std::string_view text)
{
    auto it = std::find(kindNames.begin(), kindNames.end(), text);
    if (it == kindNames.end())
        return std::nullopt;
    return static_cast<ReportKind>(it - kindNames.begin());
}

std::vector<const TableBlock *> tablesOf(const Report &report)
{
    return blocksOf<TableBlock>(report);
}

std::vector<const Chart *> chartsOf(const Report &report)
{
    return blocksOf<Chart>(report);
}

std::vector<const Figure *> figuresOf(const Report &report)
{
    FigureCollector collector;
    for (const Block &block : report.blocks)
        std::visit(collector, block);
    return std::move(collector.figures);
}

} // namespace starboard::paper
