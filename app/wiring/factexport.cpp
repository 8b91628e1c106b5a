#include "app/wiring/factexport.h"

#include "model/core/factjson.h"

#include <nlohmann/json.hpp>

#include <array>

namespace starboard {

namespace {

using paper::CsvWriter;

struct Column {
    const char *key;
    const char *chinese;
    void (*write)(CsvWriter &csv, const FactRow &row, const FactExport &options);
};

void day(CsvWriter &csv, const std::optional<Date> &date) { date ? csv.text(toIso(*date)) : csv.blank(); }

std::string indicatorName(const FactRow &row, const FactExport &options)
{
    if (row.fact.code.empty() || !options.names.indicator)
        return row.fact.code;
    return options.names.indicator(row.fact.code);
}

// clang-format off
constexpr std::array columns{
    Column{"id", "编号", [](CsvWriter &csv, const FactRow &row, const FactExport &) { csv.text(row.fact.id); }},
    Column{"document", "文档", [](CsvWriter &csv, const FactRow &row, const FactExport &) { csv.text(row.documentName); }},
    Column{"newspaper", "报纸", [](CsvWriter &csv, const FactRow &row, const FactExport &) { csv.text(row.newspaper); }},
    Column{"issued", "报纸日期", [](CsvWriter &csv, const FactRow &row, const FactExport &) { day(csv, row.issued); }},
    Column{"article", "文章", [](CsvWriter &csv, const FactRow &row, const FactExport &) { csv.text(row.articleTitle); }},
    Column{"place", "地点", [](CsvWriter &csv, const FactRow &row, const FactExport &) { csv.text(row.fact.place); }},
    Column{"place_code", "地点代码", [](CsvWriter &csv, const FactRow &row, const FactExport &) { csv.text(row.fact.placeCode); }},
    Column{"district", "县区代码", [](CsvWriter &csv, const FactRow &row, const FactExport &) { csv.text(row.fact.district); }},
    Column{"indicator", "指标", [](CsvWriter &csv, const FactRow &row, const FactExport &options) { csv.text(indicatorName(row, options)); }},
    Column{"code", "指标代码", [](CsvWriter &csv, const FactRow &row, const FactExport &) { csv.text(row.fact.code); }},
    Column{"family", "类别", [](CsvWriter &csv, const FactRow &row, const FactExport &) { csv.text(name(row.fact.family)); }},
    Column{"star", "星", [](CsvWriter &csv, const FactRow &row, const FactExport &) { csv.text(row.fact.star); }},
    Column{"status", "状态", [](CsvWriter &csv, const FactRow &row, const FactExport &) { csv.text(name(row.fact.status)); }},
    Column{"bound", "限定", [](CsvWriter &csv, const FactRow &row, const FactExport &) { csv.text(name(row.fact.bound)); }},
    Column{"value", "数值", [](CsvWriter &csv, const FactRow &row, const FactExport &) { csv.number(row.fact.value); }},
    Column{"upper", "上限", [](CsvWriter &csv, const FactRow &row, const FactExport &) { row.fact.upper ? csv.number(*row.fact.upper) : csv.blank(); }},
    Column{"unit", "单位", [](CsvWriter &csv, const FactRow &row, const FactExport &) { csv.text(row.fact.unit); }},
    Column{"action", "动作", [](CsvWriter &csv, const FactRow &row, const FactExport &) { csv.text(row.fact.action); }},
    Column{"object", "对象", [](CsvWriter &csv, const FactRow &row, const FactExport &) { csv.text(row.fact.object); }},
    Column{"start", "起", [](CsvWriter &csv, const FactRow &row, const FactExport &) { day(csv, row.fact.period.start); }},
    Column{"end", "止", [](CsvWriter &csv, const FactRow &row, const FactExport &) { day(csv, row.fact.period.end); }},
    Column{"kind", "时段类型", [](CsvWriter &csv, const FactRow &row, const FactExport &) { csv.text(name(row.fact.period.kind)); }},
    Column{"part_of", "属于", [](CsvWriter &csv, const FactRow &row, const FactExport &) { csv.text(row.fact.partOf); }},
    Column{"quote", "原文", [](CsvWriter &csv, const FactRow &row, const FactExport &) { csv.text(row.fact.quote); }},
    Column{"number", "数字", [](CsvWriter &csv, const FactRow &row, const FactExport &) { csv.text(row.fact.number); }},
    Column{"confidence", "可信", [](CsvWriter &csv, const FactRow &row, const FactExport &) { csv.number(Decimal::fromDouble(row.fact.confidence)); }},
    Column{"review", "复核", [](CsvWriter &csv, const FactRow &row, const FactExport &) { csv.text(name(row.review)); }},
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

tl::unexpected<Failure> cancelled()
{
    return fail(FailureCode::Cancelled, "The export was stopped; nothing was written.");
}

Result<Exported> exportCsv(const Ledger &ledger, const Filter &filter, const FactExport &options, const ByteSink &sink, bool sample)
{
    Exported done;
    Rows rows(options, done);
    CsvWriter csv(sink, options.encoding);
    for (const Column &column : columns)
        csv.text(options.chineseHeadings ? column.chinese : column.key);
    csv.text(options.chineseHeadings ? "说明" : "note");
    csv.endRow();
    auto walked = ledger.eachFact(filter, {}, [&](const FactRow &row) {
        for (const Column &column : columns)
            column.write(csv, row, options);
        if (done.rows == 0)
            csv.text(noteFor(filter, options, sample));
        else
            csv.blank();
        csv.endRow();
        return rows.count();
    });
    if (!walked)
        return tl::make_unexpected(walked.error());
    if (rows.cancelled())
        return cancelled();
    if (auto finished = csv.finish(); !finished)
        return tl::make_unexpected(finished.error());
    done.neutralised = static_cast<std::int64_t>(csv.neutralised());
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
        return cancelled();
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
    auto overview = ledger.overview(filter);
    if (!overview)
        return tl::make_unexpected(overview.error());
    return exportCsv(ledger, filter, options, sink, overview->sample);
}

Result<Exported> exportFactsToFile(const Ledger &ledger, const Filter &filter, const FactExport &options, const std::string &path,
                                   bool replace)
{
    auto language = options.chineseHeadings ? paper::Language::Chinese : paper::Language::English;
    auto file = paper::NewFile::open(path, replace ? paper::Existing::Replace : paper::Existing::Keep, language);
    if (!file)
        return tl::make_unexpected(file.error());
    auto done = exportFacts(ledger, filter, options, [&](std::string_view bytes) { return file->write(bytes); });
    if (!done)
        return done;
    if (auto committed = file->commit(); !committed)
        return tl::make_unexpected(committed.error());
    return done;
}

} // namespace starboard
