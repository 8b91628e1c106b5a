// How long a person waits: from the start of the program to figures on the screen, and from a changed filter to the
// painted view, with the real window offscreen; what needs attention, which comes later, has a row of its own. Each row
// tells the longest turn of the event loop, in which no click is answered: stall_ms by the thread's processor time,
// stall_clock_ms by the clock; and the most memory that the program had until then.
// Ten million facts only when STARBOARD_BENCH_TEN is set.
#include "tests/bench/factsmaker.h"
#include "tests/bench/pagemaker.h"
#include "tests/bench/windowdriver.h"
#include "model/store/ledger.h"
#include "ui/import/importwindow.h"

#include <benchmark/benchmark.h>

#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>
#include <map>
#include <random>
#include <set>
#include <sys/resource.h>

using namespace starboard;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array views{"overview", "trend", "compare", "ranking", "ledger", "articles", "review"};
constexpr int look = 300; // ms: what a person looks at a figure before the next click
constexpr auto startAlone = "--start-alone";

StallWatch &loop() { return *static_cast<StallWatch *>(QCoreApplication::instance()); }

QString settingsFile()
{
    static const QTemporaryDir folder;
    return folder.filePath(u"settings.ini"_s);
}

double memory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

void tell(benchmark::State &state, const Stall &stall)
{
    state.counters["stall_ms"] = stall.processor;
    state.counters["stall_clock_ms"] = stall.clock;
    state.counters["memory_MB"] = memory();
    state.SetLabel(stall.event.toStdString());
}

// Of this process: the start of a program must be that of a new one.
int startHere(const QString &path, const QString &settings)
{
    QElapsedTimer clock;
    clock.start();
    WindowDriver driver(loop(), settings);
    const auto window = double(clock.elapsed());
    driver.loop().takeLongest(); // making the window is no turn: there is nothing to click on
    driver.open(path);
    const auto charts = double(clock.elapsed());
    const Stall stall = driver.loop().takeLongest();
    std::printf("%g %g %g %g %g %s\n", window, charts, stall.processor, stall.clock, memory(), qPrintable(stall.event));
    std::fflush(stdout);
    _exit(0); // what is looked for in the background is not waited for
}

void start(benchmark::State &state)
{
    const QString path = factsWorkspace(int(state.range(0)));
    for (auto _ : state) {
        QElapsedTimer clock;
        clock.start();
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {QLatin1String(startAlone), path, settingsFile()});
        if (!program.waitForFinished(300'000))
            return state.SkipWithError("the program did not start");
        state.SetIterationTime(double(clock.elapsed()) / 1000);
        const QStringList told = QString::fromUtf8(program.readAllStandardOutput()).trimmed().split(u' ');
        if (told.size() < 5)
            return state.SkipWithError("the program told nothing");
        state.counters["window_ms"] = told[0].toDouble();
        state.counters["charts_ms"] = told[1].toDouble();
        state.counters["stall_ms"] = told[2].toDouble();
        state.counters["stall_clock_ms"] = told[3].toDouble();
        state.counters["memory_MB"] = told[4].toDouble();
        state.SetLabel(told.mid(5).join(u' ').toStdString());
    }
}

// Of the first level that has as many: cities of a province, districts of a city.
std::vector<std::string> threePlaces(int millions)
{
    const auto workspace = Workspace::open(factsWorkspace(millions).toStdString());
    const auto counts = workspace ? Ledger(*workspace).countByPlace({}) : Result<std::vector<FactsAtPlace>>();
    for (const std::size_t digits : {4U, 6U, 9U}) {
        std::set<std::string> codes;
        for (const FactsAtPlace &count : counts.value())
            if (count.place.size() >= digits)
                codes.insert(count.place.substr(0, digits));
        if (codes.size() >= 3)
            return {*codes.begin(), *std::next(codes.begin()), *std::next(codes.begin(), 2)};
    }
    qFatal("the workspace has no three places");
}

// From one half-year of a place to the next.
Filter halfYear(int millions, int turn)
{
    static std::map<int, std::vector<std::string>> places;
    if (!places.contains(millions))
        places[millions] = threePlaces(millions);
    Filter filter;
    const int year = 2021 + turn / 2 % 2;
    filter.from = firstOfMonth(year, turn % 2 == 0 ? 1 : 7);
    filter.to = lastOfMonth(year, turn % 2 == 0 ? 6 : 12);
    filter.places = {places[millions][std::size_t(turn % 3)]};
    return filter;
}

void filterChange(benchmark::State &state, const char *view)
{
    WindowDriver driver(loop(), settingsFile());
    driver.open(factsWorkspace(int(state.range(0))));
    driver.act([&] { driver.session().setFilter(halfYear(int(state.range(0)), 5)); });
    driver.showView(QLatin1String(view));
    driver.rest(look);
    loop().takeLongest();
    int turn = 0;
    for (auto _ : state) {
        driver.act([&] { driver.session().setFilter(halfYear(int(state.range(0)), turn++)); });
        driver.wait([&] { return driver.painted(); });
        state.PauseTiming();
        driver.rest(look);
        state.ResumeTiming();
    }
    tell(state, loop().takeLongest());
}

// From the changed filter to the list of what needs attention.
void attention(benchmark::State &state)
{
    WindowDriver driver(loop(), settingsFile());
    driver.open(factsWorkspace(int(state.range(0))));
    driver.rest(look);
    loop().takeLongest();
    int turn = 0;
    for (auto _ : state) {
        driver.act([&] { driver.session().setFilter(halfYear(int(state.range(0)), turn++)); });
        driver.wait([&] { return driver.settled(); });
    }
    tell(state, loop().takeLongest());
}

// Round the tabs, each view twice: made and filled the first time, shown again the second.
void showViews(benchmark::State &state, const char *view)
{
    WindowDriver driver(loop(), settingsFile());
    driver.open(factsWorkspace(int(state.range(0))));
    driver.act([&] { driver.session().setFilter(halfYear(int(state.range(0)), 0)); });
    driver.wait([&] { return driver.painted(); });
    driver.rest(look);
    loop().takeLongest();
    for (auto _ : state) {
        driver.showView(QLatin1String(view));
        state.PauseTiming();
        driver.rest(look);
        driver.showView(QLatin1String(view == views.front() ? views.back() : views.front()));
        driver.rest(look);
        state.ResumeTiming();
    }
    tell(state, loop().takeLongest());
}

// All facts: the rows are told of while they come, the handle is dragged all over, the wheel is turned.
void scrollLedger(benchmark::State &state)
{
    WindowDriver driver(loop(), settingsFile());
    driver.open(factsWorkspace(int(state.range(0))));
    driver.rest(look);
    loop().takeLongest();
    auto *table = driver.window().findChild<QTableView *>(u"ledgerTable"_s);
    std::mt19937 random(5);
    for (auto _ : state) {
        driver.showView(u"ledger"_s);
        state.counters["coming_stall_ms"] = loop().takeLongest().processor;
        for (int i = 0; i < 60; ++i) {
            QScrollBar *bar = table->verticalScrollBar();
            driver.act([&] { bar->setValue(i < 30 ? int(random() % unsigned(bar->maximum())) : bar->value() + 3); });
            driver.rest(30);
        }
    }
    tell(state, loop().takeLongest());
}

void type(WindowDriver &driver, QWidget *field, const QString &text)
{
    driver.act([&] { field->setFocus(); });
    for (const QChar letter : text) {
        driver.act([&] {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
            QCoreApplication::sendEvent(field, &press);
        });
        driver.rest(60);
    }
}

void typeWords(benchmark::State &state, const char *field)
{
    WindowDriver driver(loop(), settingsFile());
    driver.open(factsWorkspace(int(state.range(0))));
    driver.rest(1000); // the offers come from the filter's trees
    if (QLatin1String(field) == "articleSearch"_L1)
        driver.showView(u"articles"_s);
    driver.rest(look);
    loop().takeLongest();
    for (auto _ : state) {
        type(driver, driver.window().findChild<QLineEdit *>(QLatin1String(field)), u"zhen整治"_s);
        driver.wait([&] { return driver.painted(); });
    }
    tell(state, loop().takeLongest());
}

void language(benchmark::State &state)
{
    WindowDriver driver(loop(), settingsFile());
    driver.open(factsWorkspace(int(state.range(0))));
    for (const char *view : views)
        driver.showView(QLatin1String(view));
    driver.rest(look);
    loop().takeLongest();
    for (auto _ : state) {
        driver.act([&] { driver.desk().language().setCode(driver.desk().language().code() == u"en"_s ? u"zh_CN"_s : u"en"_s); });
        driver.wait([&] { return driver.painted(); });
    }
    tell(state, loop().takeLongest());
}

// Five hundred pages into an empty workspace by way of the import window, then twenty articles one after the other.
void throughImportWindow(benchmark::State &state)
{
    const QTemporaryDir folder;
    if (!test::makePages(folder.filePath(u"pages"_s).toStdString(), 500, 1, test::Density::Newspaper))
        return state.SkipWithError("the pages could not be made");
    WindowDriver driver(loop(), settingsFile());
    driver.act([&] { driver.session().openWorkspace(folder.filePath(u"pages.starboard"_s)); });
    driver.wait([&] { return driver.session().hasWorkspace() && !driver.session().worker().busy(); });
    loop().takeLongest();
    for (auto _ : state) {
        auto *window = driver.window().findChild<ImportWindow *>();
        driver.act([&] {
            window->show();
            window->addPaths({folder.filePath(u"pages"_s)});
        });
        auto *button = window->findChild<QPushButton *>(u"importStart"_s);
        driver.wait([&] { return button->isEnabled(); });
        state.counters["preview_stall_ms"] = loop().takeLongest().processor;
        driver.act([&] { button->click(); });
        driver.wait([&] { return driver.painted() && driver.session().overview().documents >= 500; });
        driver.rest(look);
    }
    tell(state, loop().takeLongest());
}

void openArticles(benchmark::State &state)
{
    const QTemporaryDir folder;
    if (!test::makePages(folder.filePath(u"pages"_s).toStdString(), 200, 1, test::Density::Newspaper))
        return state.SkipWithError("the pages could not be made");
    WindowDriver driver(loop(), settingsFile());
    driver.act([&] { driver.session().openWorkspace(folder.filePath(u"pages.starboard"_s)); });
    driver.wait([&] { return driver.session().hasWorkspace() && !driver.session().worker().busy(); });
    driver.act([&] { driver.window().importPaths({folder.filePath(u"pages"_s)}); });
    driver.wait([&] { return driver.painted() && driver.session().overview().documents >= 200; });
    driver.rest(look);
    loop().takeLongest();
    RowId article = 1;
    for (auto _ : state) {
        driver.act([&] { Q_EMIT driver.session().articleAsked(article++, 0); });
        driver.wait([&] { return driver.painted(); });
    }
    tell(state, loop().takeLongest());
}

template <typename Bench, typename... More>
benchmark::internal::Benchmark *row(const std::string &name, int iterations, Bench bench, More... more)
{
    return benchmark::RegisterBenchmark(name.c_str(), bench, more...)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->Iterations(iterations);
}

benchmark::internal::Benchmark *ofSizes(benchmark::internal::Benchmark *bench)
{
    bench->Arg(1);
    return qEnvironmentVariableIsSet("STARBOARD_BENCH_TEN") ? bench->Arg(10) : bench;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    StallWatch application(argc, argv);
    const QStringList told = QCoreApplication::arguments();
    if (told.size() == 4 && told[1] == QLatin1String(startAlone))
        return startHere(told[2], told[3]);
    ofSizes(row("start", 3, start))->UseManualTime();
    for (const char *view : views)
        ofSizes(row(std::string("filterChange/") + view, 6, filterChange, view))->UseRealTime();
    ofSizes(row("attention", 1, attention))->UseRealTime();
    for (const char *view : views)
        ofSizes(row(std::string("show/") + view, 2, showViews, view))->UseRealTime();
    ofSizes(row("scroll/ledger", 1, scrollLedger))->UseRealTime();
    for (const char *field : {"search", "articleSearch"})
        ofSizes(row(std::string("type/") + field, 1, typeWords, field))->UseRealTime();
    ofSizes(row("language", 2, language))->UseRealTime();
    row("import", 1, throughImportWindow)->UseRealTime();
    row("openArticle", 20, openArticles)->UseRealTime();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
