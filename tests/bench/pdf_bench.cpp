// PDF pages with a text layer against the same work by other means: `pdftotext` on the same files plus our own text path
// on what it writes. Processor time of both, in one run; columns and articles are our work alone.
#include "app/wiring/extraction.h"
#include "model/read/reader.h"
#include "tests/support/articles.h"
#include "tests/support/newspapersheet.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <cstdlib>
#include <sys/resource.h>

using namespace starboard;
using namespace starboard::test;

namespace {

constexpr int pages = 60;

double seconds(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    auto of = [](const timeval &time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6; };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

QString shown(const std::u32string &text) { return QString::fromUcs4(text.data(), static_cast<qsizetype>(text.size())); }

// Four columns, an article in each half of the page.
std::string page(ArticleMaker &maker, unsigned seed)
{
    NewspaperSheet sheet;
    const QVector<qreal> lefts{40, 250, 470, 680};
    sheet.headline(QStringLiteral("2023年3月16日 星期四"), 40, 20, 12);
    for (int half = 0; half < 2; ++half) {
        const MadeArticle article = maker.make();
        sheet.headline(shown(article.title), 45, 60 + half * 820, 22);
        QString body = shown(article.body());
        body.remove(u'\n');
        sheet.columns(body, lefts, 100 + half * 820, 15, 44);
    }
    return sheet.pdf(seed);
}

const QStringList &files()
{
    static const QTemporaryDir folder;
    static const QStringList made = [] {
        QStringList names;
        ArticleMaker maker(1);
        for (int i = 0; i < pages; ++i) {
            QFile file(folder.filePath(QStringLiteral("page%1.pdf").arg(i)));
            if (!file.open(QIODevice::WriteOnly))
                std::abort();
            file.write(QByteArray::fromStdString(page(maker, static_cast<unsigned>(i))));
            names << file.fileName();
        }
        return names;
    }();
    return made;
}

const ExtractPage &extraction()
{
    static const ExtractPage extract = loadExtraction().value();
    return extract;
}

std::size_t factsOf(const QString &path)
{
    std::size_t facts = 0;
    readDocuments(path.toStdString(), {}, [&](Reading &&reading) {
        if (reading.document)
            for (const Article &article : extraction()(*reading.document).articles)
                facts += article.facts.size();
        return true;
    });
    return facts;
}

void pdfPages(benchmark::State &state)
{
    files();
    extraction();
    double ours = 0, theirs = 0;
    std::size_t facts = 0;
    for (auto _ : state) {
        double begun = seconds(RUSAGE_SELF);
        for (const QString &file : files())
            facts += factsOf(file);
        ours += seconds(RUSAGE_SELF) - begun;
        begun = seconds(RUSAGE_CHILDREN);
        for (const QString &file : files())
            QProcess::execute(QStringLiteral("pdftotext"), {file, file + QStringLiteral(".txt")});
        theirs += seconds(RUSAGE_CHILDREN) - begun;
        begun = seconds(RUSAGE_SELF);
        for (const QString &file : files())
            benchmark::DoNotOptimize(factsOf(file + QStringLiteral(".txt")));
        theirs += seconds(RUSAGE_SELF) - begun;
    }
    const double all = static_cast<double>(state.iterations()) * pages;
    state.counters["ms/page"] = 1000 * ours / all;
    state.counters["pdftotext + text ms/page"] = 1000 * theirs / all;
    state.counters["ratio"] = ours / theirs;
    state.counters["facts/page"] = static_cast<double>(facts) / all;
}

} // namespace

BENCHMARK(pdfPages)->Iterations(2)->Unit(benchmark::kMillisecond);

int main(int count, char **arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(count, arguments);
    benchmark::Initialize(&count, arguments);
    benchmark::RunSpecifiedBenchmarks();
}
