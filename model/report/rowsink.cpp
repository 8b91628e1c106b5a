#include "model/report/rowsink.h"

#include "model/report/rowformats.h"

#include <optional>

namespace starboard::paper {

namespace {

class CsvRows : public RowSink {
public:
    CsvRows(NewFile file, CsvEncoding encoding, const RowTable &table)
        : m_file(std::move(file)), m_csv(*m_file, encoding), m_width(table.columns.size())
    {
        writeHead(table);
    }
    CsvRows(CsvWriter::Sink sink, CsvEncoding encoding, const RowTable &table)
        : m_csv(std::move(sink), encoding), m_width(table.columns.size())
    {
        writeHead(table);
    }

    void writeHead(const RowTable &table)
    {
        for (const RowColumn &column : table.columns)
            text(column.title);
        endRow();
    }

    void text(std::string_view utf8) override
    {
        m_csv.text(utf8);
        ++m_column;
    }
    void number(const Decimal &value) override
    {
        m_csv.number(value);
        ++m_column;
    }
    void blank() override
    {
        m_csv.blank();
        ++m_column;
    }
    void endRow() override
    {
        while (m_column < m_width)
            blank();
        m_csv.endRow();
        m_column = 0;
    }
    Result<void> finish() override
    {
        if (auto written = m_csv.finish(); !written)
            return written;
        return m_file ? m_file->commit() : Result<void>{};
    }
    std::size_t neutralised() const override { return m_csv.neutralised(); }

private:
    std::optional<NewFile> m_file; // none where the rows go elsewhere
    CsvWriter m_csv;
    std::size_t m_width;
    std::size_t m_column = 0;
};

} // namespace

std::unique_ptr<RowSink> csvRows(CsvWriter::Sink sink, CsvEncoding encoding, const RowTable &table)
{
    return std::make_unique<CsvRows>(std::move(sink), encoding, table);
}

Result<std::unique_ptr<RowSink>> openRows(const RowTarget &target, const RowTable &table)
{
    if (target.format == RowFormat::Csv) {
        auto file = NewFile::open(target.path, target.existing, table.language);
        if (!file)
            return tl::make_unexpected(file.error());
        return std::make_unique<CsvRows>(std::move(*file), target.encoding, table);
    }
    if (auto allowed = mayWrite(target.path, target.existing, table.language); !allowed)
        return tl::make_unexpected(allowed.error());
    return target.format == RowFormat::Xlsx ? openXlsxRows(target.path, table) : openSqliteRows(target.path, table);
}

} // namespace starboard::paper
