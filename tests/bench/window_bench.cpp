// How long a person waits: from the start of the program to figures on the screen, and from a changed filter to the
// painted view, with the real window offscreen. Workspaces of one and ten million invented facts are made once and kept
// in $STARBOARD_BENCH_FOLDER (else the temporary folder); ten million only when STARBOARD_BENCH_TEN is set.
#include "app/starboard/desk.h"
#include "model/store/intake.h"
#include "ui/overview/overviewview.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <random>
#include <set>

using namespace starboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int inOneBatch = 50'000;
constexpr int factsOfDocument = 40;

// Every street of the cities of one province, indicators of the catalogue, days of four years.
FactLine lineOf(int number, const std::vector<std::string> &streets, const std::vector<const Indicator *> &indicators, std::mt19937 &random)
{
    FactLine line;
    Fact &fact = line.fact;
    const Indicator &indicator = *indicators[random() % indicators.size()];
    const int document = number / factsOfDocument;
    const Date issued = *makeDate(2020, 1, 1) + std::chrono::days(document * 7 % 1400);
    const Date last = issued - std::chrono::days(random() % 60);
    fact.id = "f" + std::to_string(number);
    fact.code = indicator.code;
    fact.family = indicator.family;
    fact.value = Decimal(static_cast<std::int64_t>(random() % 400 + 1));
    fact.bound = random() % 9 == 0 ? Bound::AtLeast : Bound::Exact;
    fact.unit = indicator.unit;
    fact.number = std::to_string(random() % 400);
    fact.quote = "整治" + std::to_string(number) + "处";
    fact.placeCode = streets[random() % streets.size()];
    if (random() % 5 == 0)
        fact.placeCode.resize(6);
    fact.district = fact.placeCode.substr(0, 6);
    fact.status = random() % 12 == 0 ? Status::Planned : Status::Actual;
    fact.period = random() % 4 == 0 ? Period{firstOfMonth(yearOf(last), 1), last, PeriodKind::Since} : Period{last, last, PeriodKind::Span};
    fact.confidence = 0.5 + double(random() % 50) / 100;
    line.document = "page-" + std::to_string(document);
    line.issued = issued;
    return line;
}

QString workspaceOf(int millions)
{
    const QString folder = qEnvironmentVariable("STARBOARD_BENCH_FOLDER", QDir::tempPath());
    const QString path = folder + u"/window-%1m.starboard"_s.arg(millions);
    if (QFileInfo::exists(path))
        return path;
    auto catalogue = Catalogue::read(STARBOARD_RESOURCES "/lexicon/indicators.tsv");
    auto gazetteer = Gazetteer::open(STARBOARD_RESOURCES "/gazetteer/divisions.bin");
    const QString part = path + u".part"_s;
    auto workspace = Workspace::create(part.toStdString());
    if (!catalogue || !gazetteer || !workspace)
        qFatal("the bench's workspace could not be made");
    std::vector<std::string> streets;
    for (const std::string &city : gazetteer->children("41"))
        for (const std::string &county : gazetteer->children(city))
            for (const std::string &street : gazetteer->children(county))
                streets.push_back(street);
    std::vector<const Indicator *> indicators;
    for (const Indicator &indicator : catalogue->indicators())
        indicators.push_back(&indicator);
    std::mt19937 random(7);
    for (int number = 0; number < millions * 1'000'000;) {
        std::vector<FactLine> lines;
        for (int i = 0; i < inOneBatch; ++i)
            lines.push_back(lineOf(number++, streets, indicators, random));
        if (!Intake(*workspace).importFacts(lines))
            qFatal("facts could not be stored");
    }
    workspace = tl::make_unexpected(Failure{}); // closes it
    QFile::rename(part, path);
    return path;
}

// One for all, so that a workspace is looked through for damage by the first program of the day alone.
QString settingsFile()
{
    static const QTemporaryDir folder;
    return folder.filePath(u"settings.ini"_s);
}

struct Program {
    std::unique_ptr<Desk> desk;

    void start()
    {
        DeskOptions options;
        options.settingsFile = settingsFile();
        options.language = u"zh_CN"_s;
        options.theme = Theme::Light;
        options.today = [] { return *parseDate("2023-07-31"); };
        auto made = Desk::make(options);
        if (!made)
            qFatal("the window could not be made");
        desk = std::move(*made);
        QObject::connect(&desk->session(), &Session::failed, &desk->session(),
                         [](const Failure &failure) { qFatal("%s %s", failure.message.c_str(), failure.detail.c_str()); });
        desk->window().resize(1440, 900);
        desk->window().show();
    }
    template <typename Done> void wait(Done done)
    {
        while (!done())
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
        desk->window().grab(); // everything is painted
    }
    // Everything the filter asks of the view is on the screen; on the overview all but the list of what needs attention.
    [[nodiscard]] bool painted()
    {
        const View *view = desk->window().currentView();
        const auto *overview = qobject_cast<const OverviewView *>(view);
        return desk->session().hasFacts() && (overview ? overview->painted() : view->settled());
    }
    [[nodiscard]] bool settled() { return desk->window().currentView()->settled() && !desk->session().worker().busy(); }
    void open(const QString &path)
    {
        desk->session().openWorkspace(path, Access::Existing);
        wait([this] { return painted(); });
    }
};

// Opened once before, in this program, as it is on every day but the first.
QString openedOnce(int millions)
{
    const QString path = workspaceOf(millions);
    static std::set<int> opened;
    if (!opened.insert(millions).second)
        return path;
    Program program;
    program.start();
    program.open(path);
    program.wait([&] { return program.settled(); });
    return path;
}

void start(benchmark::State &state)
{
    const QString path = openedOnce(int(state.range(0)));
    for (auto _ : state) {
        Program program;
        QElapsedTimer clock;
        clock.start();
        program.start();
        program.wait([] { return true; });
        state.counters["window_ms"] = double(clock.elapsed());
        program.open(path);
        state.counters["charts_ms"] = double(clock.elapsed());
        state.PauseTiming();
        program.wait([&] { return program.settled(); });
        state.counters["all_ms"] = double(clock.elapsed());
        program.desk.reset();
        state.ResumeTiming();
    }
}

// From one half-year of a city to the next: the filter is set, the view of that name is painted.
void filterChange(benchmark::State &state, const char *view)
{
    Program program;
    program.start();
    program.open(openedOnce(int(state.range(0))));
    program.desk->window().showView(QLatin1String(view));
    program.wait([&] { return program.settled(); });
    int turn = 0;
    qint64 all = 0;
    for (auto _ : state) {
        Filter filter;
        const int year = 2021 + turn / 2 % 2;
        filter.from = firstOfMonth(year, turn % 2 == 0 ? 1 : 7);
        filter.to = lastOfMonth(year, turn % 2 == 0 ? 6 : 12);
        filter.places = {turn % 3 == 0 ? "4109" : turn % 3 == 1 ? "4110" : "4104"};
        ++turn;
        QElapsedTimer clock;
        clock.start();
        program.desk->session().setFilter(filter);
        program.wait([&] { return program.painted(); });
        state.PauseTiming(); // what is asked in the background belongs to the next change only if it still runs
        program.wait([&] { return program.settled(); });
        all += clock.elapsed();
        state.ResumeTiming();
    }
    state.counters["all_ms"] = double(all) / turn;
}

void sizes(benchmark::internal::Benchmark *bench)
{
    bench->Arg(1);
    if (qEnvironmentVariableIsSet("STARBOARD_BENCH_TEN"))
        bench->Arg(10);
    bench->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    sizes(benchmark::RegisterBenchmark("start", start)->Iterations(3));
    for (const char *view : {"overview", "trend", "compare", "ranking", "ledger"})
        sizes(benchmark::RegisterBenchmark((std::string("filterChange/") + view).c_str(), filterChange, view)->Iterations(6));
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
