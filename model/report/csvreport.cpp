#include "model/report/export.h"
#include "model/report/grid.h"

#include <algorithm>

namespace starboard::paper {

namespace {

class ReportRows {
public:
    ReportRows(CsvWriter &csv, std::size_t width) : m_csv(csv), m_width(width) {}

    void texts(const std::vector<std::string> &cells)
    {
        for (const std::string &cell : cells)
            m_csv.text(cell);
        end(cells.size());
    }
    void cells(const std::vector<GridCell> &row)
    {
        for (const GridCell &cell : row) {
            if (cell.number)
                m_csv.number(*cell.number);
            else
                m_csv.text(cell.text);
        }
        end(row.size());
    }

private:
    void end(std::size_t used)
    {
        for (; used < m_width; ++used)
            m_csv.blank();
        m_csv.endRow();
    }

    CsvWriter &m_csv;
    std::size_t m_width;
};

void writeGrid(ReportRows &rows, const Grid &grid)
{
    std::vector<std::string> head;
    for (const GridColumn &column : grid.columns)
        head.push_back(column.title);
    rows.texts(head);
    for (const std::vector<GridCell> &row : grid.rows)
        rows.cells(row);
}

void writeColophon(ReportRows &rows, const Report &report, const CsvWriter &csv)
{
    for (const ColophonLine &line : colophon(report))
        rows.texts({line.label, line.text});
    if (csv.neutralised() == 0)
        return;
    const std::string count = std::to_string(csv.neutralised());
    if (report.language == Language::Chinese)
        rows.texts({"说明", "有" + count + "个单元格的文字以等号、加减号或“@”等开头，为防止被当作公式运行，前面加了撇号（'）。"});
    else
        rows.texts({"Note", count + " cells whose text a spreadsheet would run as a formula have a leading apostrophe."});
}

} // namespace

Result<void> writeCsv(const Report &report, const std::string &path, Existing existing, CsvEncoding encoding)
{
    auto file = NewFile::open(path, existing, report.language);
    if (!file)
        return tl::make_unexpected(file.error());
    const std::vector<Grid> grids = gridsOf(report);
    std::size_t width = 2;
    for (const Grid &grid : grids)
        width = std::max(width, grid.columns.size());

    CsvWriter csv(*file, encoding);
    ReportRows rows(csv, width);
    for (std::size_t i = 0; i < grids.size(); ++i) {
        if (i > 0)
            rows.texts({grids[i].title});
        writeGrid(rows, grids[i]);
        rows.texts({});
    }
    writeColophon(rows, report, csv);
    if (auto written = csv.finish(); !written)
        return written;
    return file->commit();
}

} // namespace starboard::paper
