#include "model/report/grid.h"

#include "model/report/wording.h"

#include <algorithm>

namespace starboard::paper {

namespace {

std::string say(Language language, std::string_view zh, std::string_view en)
{
    return std::string(language == Language::Chinese ? zh : en);
}

std::string withUnit(const std::string &title, const std::string &unit, Language language)
{
    const std::string word = unitText(unit, language);
    if (word.empty())
        return title;
    return language == Language::Chinese ? title + "（" + word + "）" : title + " (" + word + ")";
}

GridCell textCell(std::string text)
{
    return {std::move(text), std::nullopt, Bound::Exact};
}

GridCell numberCell(const Decimal &value, Bound bound = Bound::Exact)
{
    return {{}, value, bound};
}

GridCell valueOf(const Cell &cell)
{
    const Figure *figure = cell.figure();
    if (!figure)
        return textCell(std::get<std::string>(cell.content));
    return figure->value ? numberCell(*figure->value, figure->bound) : GridCell{};
}

GridCell limitOf(const Cell &cell, Language language)
{
    const Figure *figure = cell.figure();
    if (!figure)
        return {};
    return textCell(figure->value ? limits(*figure, language) : say(language, "无报道", "no report"));
}

bool limited(const TableBlock &table, std::size_t column, Language language)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [&](const TableRow &row) {
        return column < row.cells.size() && !limitOf(row.cells[column], language).text.empty();
    });
}

std::string dateText(const std::optional<Date> &date)
{
    return date ? toIso(*date) : std::string();
}

} // namespace

Grid gridOf(const TableBlock &table, Language language)
{
    Grid grid{table.title, table.note, {}, std::vector<std::vector<GridCell>>(table.rows.size()), {}};
    for (const TableRow &row : table.rows)
        grid.totals.push_back(row.total);
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const Column &column = table.columns[c];
        const bool numeric = column.kind == ColumnKind::Figure;
        const bool withLimits = limited(table, c, language);
        grid.columns.push_back({withUnit(column.title, column.unit, language), numeric, column.unit == "%"});
        if (withLimits)
            grid.columns.push_back({column.title + say(language, "·限定", ", bound"), false, false});
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            const std::vector<Cell> &cells = table.rows[r].cells;
            grid.rows[r].push_back(c < cells.size() ? valueOf(cells[c]) : GridCell{});
            if (withLimits)
                grid.rows[r].push_back(c < cells.size() ? limitOf(cells[c], language) : GridCell{});
        }
    }
    return grid;
}

Grid gridOf(const KeyFigures &figures, Language language)
{
    TableBlock table;
    table.title = say(language, "主要数字", "Key figures");
    table.columns = {{say(language, "项目", "Item"), {}, ColumnKind::Text},
                     {say(language, "数值", "Value"), {}, ColumnKind::Figure},
                     {say(language, "单位", "Unit"), {}, ColumnKind::Text},
                     {say(language, "比较", "Comparison"), {}, ColumnKind::Text}};
    for (const KeyFigure &key : figures.figures)
        table.rows.push_back({{Cell{key.label}, Cell{key.figure}, Cell{unitText(key.figure.unit, language)},
                               Cell{key.comparison}},
                              false});
    return gridOf(table, language);
}

Grid gridOf(const Chart &chart, Language language)
{
    TableBlock table;
    table.title = chart.title;
    table.note = chart.note;
    table.columns.push_back({chart.measure, {}, ColumnKind::Text});
    for (const Series &series : chart.series) {
        const std::string unit = series.figures.empty() ? std::string() : series.figures.front().unit;
        table.columns.push_back({series.name, unit, ColumnKind::Figure});
    }
    for (std::size_t i = 0; i < chart.categories.size(); ++i) {
        TableRow row{{Cell{chart.categories[i]}}, false};
        for (const Series &series : chart.series)
            row.cells.push_back(Cell{series.figures[i]});
        table.rows.push_back(std::move(row));
    }
    return gridOf(table, language);
}

Grid gridOfSources(const Report &report)
{
    const Language language = report.language;
    Grid grid{say(language, "数据来源", "Sources"), {}, {}, {}, {}};
    grid.columns = {{say(language, "序号", "No."), true, false},
                    {say(language, "报纸", "Newspaper"), false, false},
                    {say(language, "日期", "Date"), false, false},
                    {say(language, "文章", "Article"), false, false},
                    {say(language, "原文", "Sentence"), false, false},
                    {say(language, "数字", "Number"), false, false},
                    {say(language, "文档", "Document"), false, false},
                    {say(language, "事实编号", "Fact"), false, false}};
    for (const Source &source : report.sources) {
        grid.rows.push_back({numberCell(Decimal(static_cast<std::int64_t>(source.note))), textCell(source.newspaper),
                             textCell(dateText(source.issued)), textCell(source.article), textCell(source.sentence),
                             textCell(source.number), textCell(source.document), textCell(source.factId)});
        grid.totals.push_back(false);
    }
    return grid;
}

Grid gridOfAccounts(const Report &report)
{
    const Language language = report.language;
    Grid grid{say(language, "账目", "Accounts"), {}, {}, {}, {}};
    grid.columns = {{say(language, "序号", "No."), true, false},
                    {say(language, "地点", "Place"), false, false},
                    {say(language, "地点代码", "Place code"), false, false},
                    {say(language, "指标", "Indicator"), false, false},
                    {say(language, "指标代码", "Indicator code"), false, false},
                    {say(language, "单位", "Unit"), false, false},
                    {say(language, "起", "From"), false, false},
                    {say(language, "止", "To"), false, false},
                    {say(language, "计入报道", "Reports counted"), true, false},
                    {say(language, "未计入报道", "Reports left out"), true, false},
                    {say(language, "计入的事实", "Facts counted"), false, false}};
    for (std::size_t i = 0; i < report.bases.size(); ++i) {
        const Basis &basis = report.bases[i];
        std::string facts;
        for (const std::string &id : basis.counted)
            facts += (facts.empty() ? "" : " ") + id;
        grid.rows.push_back({numberCell(Decimal(static_cast<std::int64_t>(i + 1))), textCell(basis.placeName),
                             textCell(basis.place), textCell(basis.indicatorName), textCell(basis.indicator),
                             textCell(basis.unit), textCell(dateText(basis.from)), textCell(dateText(basis.to)),
                             numberCell(Decimal(static_cast<std::int64_t>(basis.counted.size()))),
                             numberCell(Decimal(static_cast<std::int64_t>(basis.leftOut))), textCell(facts)});
        grid.totals.push_back(false);
    }
    return grid;
}

std::vector<Grid> gridsOf(const Report &report)
{
    std::vector<Grid> grids;
    for (const Block &block : report.blocks) {
        if (const auto *figures = std::get_if<KeyFigures>(&block))
            grids.push_back(gridOf(*figures, report.language));
        else if (const auto *table = std::get_if<TableBlock>(&block))
            grids.push_back(gridOf(*table, report.language));
    }
    return grids;
}

std::vector<ColophonLine> colophon(const Report &report)
{
    const Language language = report.language;
    std::vector<ColophonLine> lines = {{say(language, "报告", "Report"), report.title}};
    if (report.sample)
        lines.push_back({say(language, "示例数据", "Sample data"),
                         say(language, "数字均为虚构，不得作为任何地方的情况使用",
                             "All figures are invented and say nothing about any place")});
    lines.push_back({say(language, "筛选", "Filter"), report.filter});
    lines.push_back({say(language, "生成时间", "Made at"), report.madeAt});
    lines.push_back({say(language, "数据版本", "Data version"), report.dataVersion});
    for (const std::string &note : report.notes)
        lines.push_back({say(language, "说明", "Note"), note});
    return lines;
}

} // namespace starboard::paper
