// What reports and exports cost: a report of more than 200 pages over 60 districts, and a million facts as CSV.
// Time is processor time of the thread; "pages", "MB" (the process's peak) and "rows/s" stand beside it.
#include "model/report/rowsink.h"
#include "tests/model/report/handreports.h"
#include "ui/paper/pdf.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>

#include <sys/resource.h>

using namespace starboard;
using namespace starboard::paper;

namespace {

constexpr int districts = 60;

const Catalogue &catalogue()
{
    static const Catalogue read = *Catalogue::read(STARBOARD_RESOURCES "/lexicon/indicators.tsv");
    return read;
}

std::vector<std::string> places()
{
    std::vector<std::string> codes;
    for (int i = 0; i < districts; ++i)
        codes.push_back("4109" + std::to_string(10 + i));
    return codes;
}

// Every sum of the catalogue told once for each district. The names live as long as the program.
const test::HandReports &reports()
{
    static std::vector<std::string> codes = places(), ids;
    static const test::HandReports source = [] {
        test::HandReports made;
        ids.reserve(codes.size() * catalogue().indicators().size());
        for (const Indicator &indicator : catalogue().indicators()) {
            if (indicator.aggregation != Aggregation::Sum)
                continue;
            for (const std::string &code : codes) {
                ids.push_back("f" + std::to_string(ids.size()));
                made.add(ids.back().c_str(), code.c_str(), indicator.code.c_str(), indicator.unit.c_str(),
                         static_cast<std::int64_t>(ids.size() * 7919 % 1000), ids.size() % 5 == 0 ? Bound::AtLeast : Bound::Exact,
                         test::day(1, 1), test::day(6, 30));
            }
        }
        return made;
    }();
    return source;
}

double peakMegabytes()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return static_cast<double>(used.ru_maxrss) / 1024;
}

void thickReport(benchmark::State &state)
{
    const auto faces = Typefaces::installed(Language::Chinese);
    const Statistics statistics(reports(), catalogue());
    Request request = test::request(ReportKind::Selection);
    request.places = places();
    std::size_t pages = 0;
    qsizetype bytes = 0;
    for (auto _ : state) {
        auto report = makeReport(request, test::material(statistics));
        if (!report || !faces) {
            state.SkipWithError("no report");
            return;
        }
        const Pages laidOut = layOut(std::make_shared<const paper::Report>(std::move(*report)), sheetOf(paper::Layout::Official), *faces);
        pages = laidOut.pages.size();
        bytes = pdfBytes(laidOut)->size();
    }
    state.counters["pages"] = static_cast<double>(pages);
    state.counters["PDF_MB"] = static_cast<double>(bytes) / (1 << 20);
    state.counters["MB"] = peakMegabytes();
}
BENCHMARK(thickReport)->Unit(benchmark::kSecond)->Iterations(1);

void rows(benchmark::State &state)
{
    constexpr int count = 1000000;
    const QTemporaryDir folder;
    const RowTarget target{folder.filePath(QStringLiteral("facts")).toStdString(), static_cast<RowFormat>(state.range(0)),
                           CsvEncoding::Utf8Bom, Existing::Replace};
    RowTable table{"facts", {}, Language::English};
    for (int column = 0; column < 10; ++column)
        table.columns.push_back({"column " + std::to_string(column), false});
    const int amount = target.format == RowFormat::Csv ? count : count / 10;
    for (auto _ : state) {
        auto sink = openRows(target, table);
        for (int i = 0; i < amount; ++i) {
            RowSink &row = **sink;
            for (const char *text : {"d-01.txt:120-123", "清理飞线充电137余处", "处", "at_least", "410972001", "昆吾街道", "2023-01-01", "2023-06-30"})
                row.text(text);
            row.number(Decimal(137 + i));
            row.text("截至目前，全区累计清理飞线充电137余处，规范流动摊点64个。");
            row.endRow();
        }
        if (auto written = (*sink)->finish(); !written)
            state.SkipWithError(written.error().message.c_str());
    }
    state.SetItemsProcessed(state.iterations() * amount);
    state.counters["MB"] = peakMegabytes();
}
BENCHMARK(rows)->Arg(static_cast<int>(RowFormat::Csv))->Arg(static_cast<int>(RowFormat::Xlsx))->Arg(static_cast<int>(RowFormat::Sqlite))->Unit(benchmark::kSecond)->Iterations(1);

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
