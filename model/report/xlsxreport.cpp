#include "model/report/export.h"
#include "model/report/grid.h"
#include "model/report/newfile.h"
#include "model/report/wording.h"
#include "model/report/xlsxclose.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <set>

namespace starboard::paper {

namespace {

constexpr std::size_t nameLimit = 31;      // of a sheet's name, in characters
constexpr std::int64_t exactInDouble = std::int64_t{1} << 53;
constexpr double widest = 60;              // of a column, in characters
constexpr double narrowest = 6;
constexpr double chartWidth = 760, chartHeight = 420; // pixels

double displayWidth(std::string_view utf8)
{
    double width = 0;
    for (char32_t c : fromUtf8(utf8))
        width += c < 0x2E80 ? 1.1 : 2.1;
    return width;
}

// Cell formats of one workbook, each made once.
class Formats {
public:
    explicit Formats(lxw_workbook *book) : m_book(book) {}

    lxw_format *head()
    {
        return named("head", [](lxw_format *format) {
            format_set_bold(format);
            format_set_text_wrap(format);
            format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
            format_set_bg_color(format, 0xF0F1F2);
            format_set_bottom(format, LXW_BORDER_THIN);
        });
    }
    lxw_format *title()
    {
        return named("title", [](lxw_format *format) {
            format_set_bold(format);
            format_set_font_size(format, 16);
        });
    }
    lxw_format *words(bool bold)
    {
        return named(bold ? "total words" : "words", [bold](lxw_format *format) {
            format_set_text_wrap(format);
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
            if (bold)
                format_set_bold(format);
        });
    }
    // The bound stands before the number and the number stays a number.
    lxw_format *number(const GridCell &cell, bool percent, bool bold, Language language)
    {
        const int places = std::max(0, -cell.number->exponent());
        std::string code = percent ? "0" : "#,##0";
        if (places > 0)
            code.append(".").append(static_cast<std::size_t>(places), '0');
        if (percent)
            code.append("\"%\"");
        std::string withBound;
        if (cell.bound != Bound::Exact)
            withBound.append("\"").append(boundSign(cell.bound, language)).append("\"");
        withBound.append(code);
        return named(withBound + (bold ? " bold" : ""), [&](lxw_format *format) {
            format_set_num_format(format, withBound.c_str());
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
            if (bold)
                format_set_bold(format);
        });
    }

private:
    template <typename Make> lxw_format *named(const std::string &key, Make make)
    {
        auto [it, added] = m_formats.try_emplace(key, nullptr);
        if (added) {
            it->second = workbook_add_format(m_book);
            make(it->second);
        }
        return it->second;
    }

    lxw_workbook *m_book;
    std::map<std::string, lxw_format *> m_formats;
};

class Book {
public:
    Book(const Report &report, const std::string &path)
        : m_report(report), m_book(workbook_new(path.c_str())), m_formats(m_book)
    {
        // The library takes char * and copies what it is given.
        std::string title = report.title, author = report.issuer, comments = report.filter;
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.author = author.data();
        properties.comments = comments.data();
        workbook_set_properties(m_book, &properties);
    }

    // To be closed by the caller.
    lxw_workbook *write()
    {
        writeSummary();
        int number = 0;
        for (const Grid &grid : gridsOf(m_report))
            writeSheet(sheetName(grid.title, label("表", "Table ") + std::to_string(++number)), grid);
        number = 0;
        for (const Chart *chart : chartsOf(m_report))
            writeChart(*chart, label("图", "Chart ") + std::to_string(++number));
        writeSheet(sheetName(label("账目", "Accounts"), {}), gridOfAccounts(m_report));
        writeSheet(sheetName(label("数据来源", "Sources"), {}), gridOfSources(m_report));
        return m_book;
    }

private:
    std::string label(std::string_view zh, std::string_view en) const
    {
        return std::string(m_report.language == Language::Chinese ? zh : en);
    }

    // Excel allows 31 characters, none of []:*?/\, no apostrophe at the ends and no name twice.
    std::string sheetName(const std::string &wanted, const std::string &prefix)
    {
        std::string text = prefix;
        text.append(prefix.empty() ? "" : " ").append(wanted);
        std::u32string name = fromUtf8(text);
        std::erase_if(name, [](char32_t c) { return std::u32string_view(U"[]:*?/\\'").find(c) != std::u32string_view::npos; });
        name = name.substr(0, nameLimit);
        for (int copy = 2; !m_names.insert(name).second; ++copy) {
            std::u32string tail(1, U' ');
            tail.append(fromUtf8(std::to_string(copy)));
            name = name.substr(0, nameLimit - tail.size()) + tail;
        }
        return toUtf8(name);
    }

    lxw_worksheet *addSheet(const std::string &name)
    {
        lxw_worksheet *sheet = workbook_add_worksheet(m_book, name.c_str());
        if (m_report.sample)
            worksheet_set_header(sheet, label("&R示例数据，数字均为虚构", "&RSample data, all figures invented").c_str());
        worksheet_set_footer(sheet, "&C&P / &N");
        worksheet_set_paper(sheet, 9); // A4
        worksheet_fit_to_pages(sheet, 1, 0);
        return sheet;
    }

    void putCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const GridCell &cell, const GridColumn &head,
                 bool total)
    {
        if (!cell.number) {
            if (!cell.text.empty())
                worksheet_write_string(sheet, row, column, cell.text.c_str(), m_formats.words(total));
            return;
        }
        const bool exact = cell.number->mantissa() < exactInDouble && cell.number->mantissa() > -exactInDouble;
        if (exact)
            worksheet_write_number(sheet, row, column, cell.number->toDouble(),
                                   m_formats.number(cell, head.percent, total, m_report.language));
        else
            worksheet_write_string(sheet, row, column, cell.number->toString().c_str(), m_formats.words(total));
    }

    lxw_worksheet *writeSheet(const std::string &name, const Grid &grid)
    {
        lxw_worksheet *sheet = addSheet(name);
        for (std::size_t c = 0; c < grid.columns.size(); ++c) {
            double width = std::min(displayWidth(grid.columns[c].title), 24.0);
            for (const auto &row : grid.rows)
                width = std::max(width, row[c].number ? displayWidth(withCommas(*row[c].number)) + 1
                                                      : displayWidth(row[c].text));
            const auto column = static_cast<lxw_col_t>(c);
            worksheet_set_column(sheet, column, column, std::clamp(width + 1, narrowest, widest), nullptr);
            worksheet_write_string(sheet, 0, column, grid.columns[c].title.c_str(), m_formats.head());
        }
        for (std::size_t r = 0; r < grid.rows.size(); ++r) {
            for (std::size_t c = 0; c < grid.columns.size(); ++c)
                putCell(sheet, static_cast<lxw_row_t>(r + 1), static_cast<lxw_col_t>(c), grid.rows[r][c],
                        grid.columns[c], grid.totals[r]);
        }
        worksheet_freeze_panes(sheet, 1, 0);
        worksheet_repeat_rows(sheet, 0, 0);
        if (!grid.columns.empty() && !grid.rows.empty())
            worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(grid.rows.size()),
                                 static_cast<lxw_col_t>(grid.columns.size() - 1));
        return sheet;
    }

    void writeSummary()
    {
        lxw_worksheet *sheet = addSheet(sheetName(label("摘要", "Summary"), {}));
        worksheet_set_column(sheet, 0, 0, 16, nullptr);
        worksheet_set_column(sheet, 1, 1, 90, nullptr);
        lxw_row_t row = 0;
        worksheet_write_string(sheet, row, 0, m_report.title.c_str(), m_formats.title());
        row += 2;
        for (const Block &block : m_report.blocks) {
            std::string text;
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                text = textOf(*paragraph, m_report.language);
            else if (const auto *heading = std::get_if<Heading>(&block))
                worksheet_write_string(sheet, row++, 0, heading->text.c_str(), m_formats.title());
            if (!text.empty())
                worksheet_write_string(sheet, row++, 1, text.c_str(), m_formats.words(false));
        }
        ++row;
        for (const ColophonLine &line : colophon(m_report)) {
            worksheet_write_string(sheet, row, 0, line.label.c_str(), m_formats.words(true));
            worksheet_write_string(sheet, row++, 1, line.text.c_str(), m_formats.words(false));
        }
        worksheet_activate(sheet);
    }

    static lxw_chart_type chartType(ChartKind kind)
    {
        switch (kind) {
        case ChartKind::Bars:
        case ChartKind::Funnel:
            return LXW_CHART_BAR;
        case ChartKind::Columns:
            return LXW_CHART_COLUMN;
        case ChartKind::Lines:
            return LXW_CHART_LINE;
        case ChartKind::Stars:
            return LXW_CHART_BAR_STACKED;
        }
        return LXW_CHART_BAR;
    }

    void writeChart(const Chart &spec, const std::string &prefix)
    {
        constexpr lxw_color_t colours[] = {0x12436D, 0x2073BC, 0x6BACE6, 0xBFDDF5, 0x801650, 0x3D3D3D};
        const Grid grid = gridOf(spec, m_report.language);
        const std::string name = sheetName(spec.title, prefix);
        lxw_worksheet *sheet = writeSheet(name, grid);
        if (grid.rows.empty())
            return;
        lxw_chart *chart = workbook_add_chart(m_book, static_cast<std::uint8_t>(chartType(spec.kind)));
        const auto last = static_cast<lxw_row_t>(grid.rows.size());
        std::size_t drawn = 0;
        for (std::size_t c = 1; c < grid.columns.size(); ++c) {
            if (!grid.columns[c].numeric)
                continue;
            const auto column = static_cast<lxw_col_t>(c);
            lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
            chart_series_set_categories(series, name.c_str(), 1, 0, last, 0);
            chart_series_set_values(series, name.c_str(), 1, column, last, column);
            chart_series_set_name_range(series, name.c_str(), 0, column);
            const lxw_color_t colour = colours[drawn++ % std::size(colours)];
            if (spec.kind == ChartKind::Lines) {
                lxw_chart_line line{};
                line.color = colour;
                line.width = 2;
                chart_series_set_line(series, &line);
            } else {
                lxw_chart_fill fill{};
                fill.color = colour;
                chart_series_set_fill(series, &fill);
                hatchUncertain(series, grid, c, colour);
            }
        }
        const bool horizontal = chartType(spec.kind) == LXW_CHART_BAR || spec.kind == ChartKind::Stars;
        chart_title_set_name(chart, spec.title.c_str());
        chart_show_blanks_as(chart, LXW_CHART_BLANKS_AS_GAP);
        // The library calls the axis of a bar chart's categories y.
        if (horizontal)
            chart_axis_set_reverse(chart->y_axis);
        if (spec.kind != ChartKind::Lines)
            chart_axis_set_min(horizontal ? chart->x_axis : chart->y_axis, 0);
        if (drawn < 2)
            chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
        else
            chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
        lxw_chart_options options{};
        options.x_scale = chartWidth / 480;
        options.y_scale = chartHeight / 288;
        std::string description = spec.alternative;
        options.description = description.data();
        worksheet_insert_chart_opt(sheet, 1, static_cast<lxw_col_t>(grid.columns.size() + 1), chart, &options);
    }

    // Hatching means one thing in Starboard: the number has a bound.
    static void hatchUncertain(lxw_chart_series *series, const Grid &grid, std::size_t column, lxw_color_t colour)
    {
        lxw_chart_pattern pattern{};
        pattern.fg_color = colour;
        pattern.bg_color = LXW_COLOR_WHITE;
        pattern.type = LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL;
        lxw_chart_point hatched{};
        hatched.pattern = &pattern;
        lxw_chart_fill solid{};
        solid.color = colour;
        lxw_chart_point plain{};
        plain.fill = &solid;
        std::vector<lxw_chart_point *> points;
        bool any = false;
        for (const auto &row : grid.rows) {
            const bool bounded = row[column].bound != Bound::Exact;
            any = any || bounded;
            points.push_back(bounded ? &hatched : &plain);
        }
        points.push_back(nullptr);
        if (any)
            chart_series_set_points(series, points.data());
    }

    const Report &m_report;
    lxw_workbook *m_book;
    Formats m_formats;
    std::set<std::u32string> m_names;
};

} // namespace

Result<void> writeXlsx(const Report &report, const std::string &path, Existing existing)
{
    if (auto allowed = mayWrite(path, existing, report.language); !allowed)
        return allowed;
    // The library writes to a path, so the whole workbook is made beside the target and renamed at the end.
    const std::string part = path + ".part";
    return closeInto(Book(report, part).write(), LXW_NO_ERROR, part, path, report.language);
}

} // namespace starboard::paper
