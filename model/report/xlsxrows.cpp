#include "model/report/rowformats.h"

#include "model/core/text.h"
#include "model/report/xlsxclose.h"

#include <algorithm>
#include <utility>

namespace starboard::paper {

namespace {

constexpr lxw_row_t rowsOfSheet = LXW_ROW_MAX;
constexpr std::size_t charactersOfCell = 32767;
constexpr std::int64_t exactInDouble = std::int64_t{1} << 53;
constexpr double columnWidth = 14;

class XlsxRows : public RowSink {
public:
    XlsxRows(std::string path, const RowTable &table) : m_path(std::move(path)), m_part(m_path + ".part"), m_table(table)
    {
        // Rows go to disk as they come, so that a million of them need no memory.
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(m_part.c_str(), &options);
        m_head = workbook_add_format(m_book);
        format_set_bold(m_head);
        addSheet();
    }
    ~XlsxRows() override
    {
        if (m_book)
            giveUp(m_book, m_part);
    }
    XlsxRows(const XlsxRows &) = delete;
    XlsxRows &operator=(const XlsxRows &) = delete;

    void text(std::string_view utf8) override
    {
        if (utf8.empty()) {
            blank();
            return;
        }
        const std::string all(utf8);
        note(worksheet_write_string(m_sheet, m_row, m_column++, all.size() <= charactersOfCell ? all.c_str() : shortened(all).c_str(), nullptr));
    }
    void number(const Decimal &value) override
    {
        if (value.mantissa() > -exactInDouble && value.mantissa() < exactInDouble)
            note(worksheet_write_number(m_sheet, m_row, m_column++, value.toDouble(), nullptr));
        else
            text(value.toString());
    }
    void blank() override { ++m_column; }
    void endRow() override
    {
        m_column = 0;
        if (++m_row >= rowsOfSheet)
            addSheet();
    }
    Result<void> finish() override
    {
        worksheet_autofilter(m_sheet, 0, 0, std::max<lxw_row_t>(m_row, 2) - 1, static_cast<lxw_col_t>(m_table.columns.size() - 1));
        return closeInto(std::exchange(m_book, nullptr), m_error, m_part, m_path, m_table.language);
    }

private:
    void note(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }
    static std::string shortened(const std::string &all) { return toUtf8(fromUtf8(all).substr(0, charactersOfCell)); }

    void addSheet()
    {
        const std::string name = ++m_sheets == 1 ? m_table.name : m_table.name + " " + std::to_string(m_sheets);
        m_sheet = workbook_add_worksheet(m_book, name.c_str());
        m_row = 0;
        for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
            const auto column = static_cast<lxw_col_t>(c);
            worksheet_set_column(m_sheet, column, column, columnWidth, nullptr);
            note(worksheet_write_string(m_sheet, 0, column, m_table.columns[c].title.c_str(), m_head));
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        m_row = 1;
        m_column = 0;
    }

    std::string m_path;
    std::string m_part;
    RowTable m_table;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_head = nullptr;
    lxw_error m_error = LXW_NO_ERROR;
    lxw_row_t m_row = 0;
    lxw_col_t m_column = 0;
    int m_sheets = 0;
};

} // namespace

Result<std::unique_ptr<RowSink>> openXlsxRows(const std::string &path, const RowTable &table)
{
    return std::make_unique<XlsxRows>(path, table);
}

} // namespace starboard::paper
