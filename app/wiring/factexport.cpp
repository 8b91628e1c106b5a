#include "app/wiring/factexport.h"

#include "model/core/factjson.h"

#include <nlohmann/json.hpp>

#include <array>

namespace starboard {

namespace {

using paper::RowSink;

struct Column {
    const char *key;
    const char *chinese;
    bool numeric;
    void (*write)(RowSink &cells, const FactRow &row, const FactExport &options);
};

void day(RowSink &cells, const std::optional<Date> &date) { date ? cells.text(toIso(*date)) : cells.blank(); }

std::string indicatorName(const FactRow &row, const FactExport &options)
{
    if (row.fact.code.empty() || !options.names.indicator)
        return row.fact.code;
    return options.names.indicator(row.fact.code);
}

// clang-format off
constexpr std::array columns{
    Column{"id", "编号", false, [](RowSink &cells, const FactRow &row, const FactExport &) { cells.text(row.fact.id); }},
    Column{"document", "文档", false, [](RowSink &cells, const FactRow &row, const FactExport &) { cells.text(row.documentName); }},
    Column{"newspaper", "报纸", false, [](RowSink &cells, const FactRow &row, const FactExport &) { cells.text(row.newspaper); }},
    Column{"issued", "报纸日期", false, [](RowSink &cells, const FactRow &row, const FactExport &) { day(cells, row.issued); }},
    Column{"article", "文章", false, [](RowSink &cells, const FactRow &row, const FactExport &) { cells.text(row.articleTitle); }},
    Column{"place", "地点", false, [](RowSink &cells, const FactRow &row, const FactExport &) { cells.text(row.fact.place); }},
    Column{"place_code", "地点代码", false, [](RowSink &cells, const FactRow &row, const FactExport &) { cells.text(row.fact.placeCode); }},
    Column{"district", "县区代码", false, [](RowSink &cells, const FactRow &row, const FactExport &) { cells.text(row.fact.district); }},
    Column{"indicator", "指标", false, [](RowSink &cells, const FactRow &row, const FactExport &options) { cells.text(indicatorName(row, options)); }},
    Column{"code", "指标代码", false, [](RowSink &cells, const FactRow &row, const FactExport &) { cells.text(row.fact.code); }},
    Column{"family", "类别", false, [](RowSink &cells, const FactRow &row, const FactExport &) { cells.text(name(row.fact.family)); }},
    Column{"star", "星", false, [](RowSink &cells, const FactRow &row, const FactExport &) { cells.text(row.fact.star); }},
    Column{"status", "状态", false, [](RowSink &cells, const FactRow &row, const FactExport &) { cells.text(name(row.fact.status)); }},
    Column{"bound", "限定", false, [](RowSink &cells, const FactRow &row, const FactExport &) { cells.text(name(row.fact.bound)); }},
    Column{"value", "数值", true, [](RowSink &cells, const FactRow &row, const FactExport &) { cells.number(row.fact.value); }},
    Column{"upper", "上限", true, [](RowSink &cells, const FactRow &row, const FactExport &) { row.fact.upper ? cells.number(*row.fact.upper) : cells.blank(); }},
    Column{"unit", "单位", false, [](RowSink &cells, const FactRow &row, const FactExport &) { cells.text(row.fact.unit); }},
    Column{"action", "动作", false, [](RowSink &cells, const FactRow &row, const FactExport &) { cells.text(row.fact.action); }},
    Column{"object", "对象", false, [](RowSink &cells, const FactRow &row, const FactExport &) { cells.text(row.fact.object); }},
    Column{"start", "起", false, [](RowSink &cells, const FactRow &row, const FactExport &) { day(cells, row.fact.period.start); }},
    Column{"end", "止", false, [](RowSink &cells, const FactRow &row, const FactExport &) { day(cells, row.fact.period.end); }},
    Column{"kind", "时段类型", false, [](RowSink &cells, const FactRow &row, const FactExport &) { cells.text(name(row.fact.period.kind)); }},
    Column{"part_of", "属于", false, [](RowSink &cells, const FactRow &row, const FactExport &) { cells.text(row.fact.partOf); }},
    Column{"quote", "原文", false, [](RowSink &cells, const FactRow &row, const FactExport &) { cells.text(row.fact.quote); }},
    Column{"number", "数字", false, [](RowSink &cells, const FactRow &row, const FactExport &) { cells.text(row.fact.number); }},
    Column{"confidence", "可信", true, [](RowSink &cells, const FactRow &row, const FactExport &) { cells.number(Decimal::fromDouble(row.fact.confidence)); }},
    Column{"review", "复核", false, [](RowSink &cells, const FactRow &row, const FactExport &) { cells.text(name(row.review)); }},
};
// clang-format on

// What the table is, said in its last column beside the first row: every row stays one fact.
std::string noteFor(const Filter &filter, const FactExport &options, bool sample)
{
    std::string note = options.chineseHeadings ? "导出时间 " : "made ";
    note += options.madeAt;
    note += options.chineseHeadings ? "；筛选 " : "; filter ";
    note += toText(filter, options.names);
    if (sample)
        note += options.chineseHeadings ? "；含示例数据（虚构）" : "; holds sample data (invented)";
    return note;
}

constexpr std::int64_t askEvery = 1024;

class Rows {
public:
    Rows(const FactExport &options, Exported &done) : m_options(options), m_done(done) {}

    // False when the export shall end.
    bool count()
    {
        ++m_done.rows;
        if (m_done.rows % askEvery == 0 && m_options.goOn && !m_options.goOn(m_done.rows))
            m_cancelled = true;
        return !m_cancelled;
    }
    [[nodiscard]] bool cancelled() const { return m_cancelled; }

private:
    const FactExport &m_options;
    Exported &m_done;
    bool m_cancelled = false;
};

tl::unexpected<Failure> cancelled(const FactExport &options)
{
    return fail(FailureCode::Cancelled,
                options.chineseHeadings ? "已停止导出，没有写出文件。" : "The export was stopped; nothing was written.");
}

paper::RowTable tableFor(const FactExport &options)
{
    paper::RowTable table;
    table.name = options.chineseHeadings ? "事实" : "facts";
    table.language = options.chineseHeadings ? paper::Language::Chinese : paper::Language::English;
    for (const Column &column : columns)
        table.columns.push_back({options.chineseHeadings ? column.chinese : column.key, column.numeric});
    table.columns.push_back({options.chineseHeadings ? "说明" : "note", false});
    return table;
}

Result<Exported> exportRows(const Ledger &ledger, const Filter &filter, const FactExport &options, RowSink &sink)
{
    const auto overview = ledger.overview(filter);
    if (!overview)
        return tl::make_unexpected(overview.error());
    Exported done;
    Rows rows(options, done);
    auto walked = ledger.eachFact(filter, {}, [&](const FactRow &row) {
        for (const Column &column : columns)
            column.write(sink, row, options);
        if (done.rows == 0)
            sink.text(noteFor(filter, options, overview->sample));
        else
            sink.blank();
        sink.endRow();
        return rows.count();
    });
    if (!walked)
        return tl::make_unexpected(walked.error());
    if (rows.cancelled())
        return cancelled(options);
    if (auto finished = sink.finish(); !finished)
        return tl::make_unexpected(finished.error());
    done.neutralised = static_cast<std::int64_t>(sink.neutralised());
    return done;
}

std::string jsonLine(const FactRow &row)
{
    Page page;
    page.file = row.documentName;
    page.issued = row.issued;
    Article article;
    article.title = row.articleTitle;
    article.published = row.issued;
    auto line = toJson(row.fact, article, page);
    line["review"] = name(row.review);
    return line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
}

Result<Exported> exportLines(const Ledger &ledger, const Filter &filter, const FactExport &options, const ByteSink &sink)
{
    constexpr std::size_t chunk = 1 << 20;
    Exported done;
    Rows rows(options, done);
    std::string buffer;
    Result<void> written;
    auto walked = ledger.eachFact(filter, {}, [&](const FactRow &row) {
        buffer += jsonLine(row);
        if (buffer.size() >= chunk) {
            written = sink(buffer);
            buffer.clear();
        }
        return rows.count() && written.has_value();
    });
    if (!walked)
        return tl::make_unexpected(walked.error());
    if (rows.cancelled())
        return cancelled(options);
    if (written)
        written = sink(buffer);
    if (!written)
        return tl::make_unexpected(written.error());
    return done;
}

} // namespace

Result<Exported> exportFacts(const Ledger &ledger, const Filter &filter, const FactExport &options, const ByteSink &sink)
{
    if (options.format == FactFormat::JsonLines)
        return exportLines(ledger, filter, options, sink);
    return exportRows(ledger, filter, options, *paper::csvRows(sink, options.encoding, tableFor(options)));
}

Result<Exported> exportFactsToFile(const Ledger &ledger, const Filter &filter, const FactExport &options, const std::string &path,
                                   bool replace)
{
    const paper::Existing existing = replace ? paper::Existing::Replace : paper::Existing::Keep;
    if (options.format == FactFormat::JsonLines) {
        auto file = paper::NewFile::open(path, existing, tableFor(options).language);
        if (!file)
            return tl::make_unexpected(file.error());
        auto done = exportLines(ledger, filter, options, [&](std::string_view bytes) { return file->write(bytes); });
        if (!done)
            return done;
        if (auto committed = file->commit(); !committed)
            return tl::make_unexpected(committed.error());
        return done;
    }
    const paper::RowFormat format = options.format == FactFormat::Xlsx     ? paper::RowFormat::Xlsx
                                    : options.format == FactFormat::Sqlite ? paper::RowFormat::Sqlite
                                                                           : paper::RowFormat::Csv;
    auto sink = paper::openRows({path, format, options.encoding, existing}, tableFor(options));
    if (!sink)
        return tl::make_unexpected(sink.error());
    return exportRows(ledger, filter, options, **sink);
}

} // namespace starboard
