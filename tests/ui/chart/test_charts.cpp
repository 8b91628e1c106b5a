// Every kind of chart: its picture against a kept one, its marks by keys, its twin, its files. All figures are invented.
//
// Pictures are compared with tolerance: both are made four times smaller, so that a changed hinting of letters does not
// count, while a bar of another length, a lost label or another colour does. After a change that is meant, look at the
// new pictures and keep them: STARBOARD_KEEP_GOLDEN=1 ./test_charts
#include "tests/support/scripteddialogs.h"
#include "ui/chart/columnchart.h"
#include "ui/chart/funnelchart.h"
#include "ui/chart/heatmap.h"
#include "ui/chart/rowchart.h"
#include "ui/chart/starchart.h"
#include "ui/compare/gapchart.h"
#include "ui/compare/slopechart.h"
#include "ui/filter/timeline.h"
#include "ui/look/figures.h"
#include "ui/provenance/daysline.h"
#include "ui/ranking/dotchart.h"
#include "ui/trend/linechart.h"
#include "ui/trend/multiples.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFontInfo>
#include <QMimeData>
#include <QSignalSpy>
#include <QStackedLayout>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <functional>

using namespace starboard;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize paperSize(620, 340);

// A negative value: no report.
std::vector<ChartCell> cells(const QList<int> &values)
{
    std::vector<ChartCell> made;
    for (const int value : values) {
        ChartCell cell;
        if (value >= 0) {
            cell.value = value;
            cell.figure = QString::number(value);
        }
        cell.tip = cell.figure;
        made.push_back(cell);
    }
    return made;
}

std::vector<ChartRow> threeLines(bool other = false)
{
    const QString silent = u"无报道"_s;
    std::vector<ChartRow> lines{{u"华龙区"_s, u"全时段 412 处"_s, silent, cells({20, 60, -1, other ? 40 : 90, 120, 122})},
                                {u"濮阳经济技术开发区"_s, u"全时段 ≥330 处"_s, silent, cells({-1, 40, 44, 30, -1, 118})},
                                {u"清丰县"_s, u"全时段 无报道"_s, silent, cells({-1, -1, -1, -1, -1, -1})}};
    lines[1].cells[5].bound = Bound::AtLeast;
    lines[1].cells[5].figure = u"≥118"_s;
    return lines;
}

std::vector<ChartColumn> sixMonths()
{
    std::vector<ChartColumn> months;
    for (int month = 1; month <= 6; ++month)
        months.push_back({QString::number(month) + u"月"_s, u"2023"_s});
    return months;
}

// With `other` one figure is another, its label the same.
using Maker = std::function<Chart *(const Look &, Dialogs &, bool other)>;

Chart *stars(const Look &look, Dialogs &dialogs, bool other)
{
    auto *chart = new StarChart(look, dialogs, u"chart"_s);
    StarRow first;
    first.name = u"濮阳县"_s;
    first.five = u"6"_s;
    first.stars[0] = {6, u"6"_s, Bound::Exact};
    first.stars[1] = {other ? 60 : 27, u"27"_s, Bound::Exact};
    first.stars[2] = {58, u"≥58"_s, Bound::AtLeast};
    first.total = u"≥91"_s;
    first.totalBound = Bound::AtLeast;
    first.plan[0] = {8, u"8"_s, Bound::Exact};
    first.plan[1] = {30, u"30"_s, Bound::Exact};
    first.planText = u"计划 8 + 30"_s;
    StarRow second;
    second.name = u"清丰县"_s;
    second.five = u"5"_s;
    second.stars[0] = {5, u"5"_s, Bound::Exact};
    second.stars[1] = {18, u"18"_s, Bound::Exact};
    second.total = u"23"_s;
    StarRow silent;
    silent.name = u"南乐县"_s;
    silent.five = u"—"_s;
    silent.remark = u"无报道"_s;
    chart->setRows({first, second, silent}, {u"五星"_s, u"四星"_s, u"三星"_s, QString(), QString(), u"计划"_s});
    return chart;
}

Chart *funnel(const Look &look, Dialogs &dialogs, bool other)
{
    auto *chart = new FunnelChart(look, dialogs, u"chart"_s);
    const auto row = [](const QString &name, int found, int rectified, const QString &rate) {
        FunnelRow made;
        made.name = name;
        made.found = {found, QString::number(found), Bound::Exact};
        made.rectified = {rectified, QString::number(rectified), Bound::Exact};
        made.rate = rate;
        return made;
    };
    FunnelRow silent;
    silent.name = u"南乐县"_s;
    silent.missing = u"— 无报道"_s;
    silent.rate = u"—"_s;
    chart->setRows(row(u"濮阳市"_s, 1360, 1284, u"94.4%"_s), {row(u"华龙区"_s, 742, 701, u"94.5%"_s), row(u"经开区"_s, 618, other ? 200 : 583, u"94.3%"_s), silent},
                   {u"发现"_s, u"整改"_s, u"未整改 76"_s, u"完成率"_s});
    return chart;
}

Chart *columns(const Look &look, Dialogs &dialogs, bool other)
{
    auto *chart = new ColumnChart(look, dialogs, u"chart"_s);
    chart->setColumns({{u"1月"_s, std::nullopt, u"—"_s, Bound::Exact, false, {}},
                       {u"2月"_s, 96, u"96"_s, Bound::Exact, false, {}},
                       {u"3月"_s, other ? 150 : 214, u"214"_s, Bound::Exact, false, {}},
                       {u"4月"_s, 287, u"≥287"_s, Bound::AtLeast, false, {}},
                       {u"5月"_s, 331, u"331"_s, Bound::Exact, true, {}}});
    return chart;
}

Chart *rows(const Look &look, Dialogs &dialogs, bool other)
{
    auto *chart = new RowChart(look, dialogs, u"chart"_s);
    const auto row = [](const QString &name, const QString &aside, std::optional<double> value, const QString &text, Bound bound = Bound::Exact) {
        Row made;
        made.name = name;
        made.aside = aside;
        made.value = value;
        made.figure = text;
        made.bound = bound;
        made.missing = u"— 无报道"_s;
        return made;
    };
    chart->setRows({row(u"任丘路街道"_s, u"华龙区"_s, 124, u"124"_s), row(u"昆吾街道"_s, u"经开区"_s, 118, u"≥118"_s, Bound::AtLeast),
                    row(u"皇甫街道"_s, u"经开区"_s, other ? 60 : 82, u"约82"_s, Bound::Approx), row(u"城关镇"_s, u"清丰县"_s, 0, u"0"_s),
                    row(u"柳屯镇"_s, u"清丰县"_s, std::nullopt, {})});
    return chart;
}

Chart *heat(const Look &look, Dialogs &dialogs, bool other)
{
    auto *chart = new HeatMap(look, dialogs, u"chart"_s);
    std::vector<ChartRow> made = threeLines();
    made[2].cells[3] = {other ? 122 : 0, u"0"_s, Bound::Exact, false, {}};
    chart->setCells(std::move(made), sixMonths());
    return chart;
}

Chart *multiples(const Look &look, Dialogs &dialogs, bool other)
{
    auto *chart = new Multiples(look, dialogs, u"chart"_s);
    chart->setCells(threeLines(other), sixMonths());
    return chart;
}

Chart *oneChart(const Look &look, Dialogs &dialogs, bool other)
{
    auto *chart = new LineChart(look, dialogs, u"chart"_s);
    chart->setStrong({0, 1});
    chart->setCells(threeLines(other), sixMonths());
    return chart;
}

Chart *ranking(const Look &look, Dialogs &dialogs, bool other)
{
    auto *chart = new DotChart(look, dialogs, u"chart"_s);
    Dot first{u"1"_s, u"华龙区"_s, {}, 412, 380, u"412"_s, u"＝"_s, Bound::Exact, Standing::Top, {}};
    Dot second{u"2–3"_s, u"经开区"_s, {}, 330, 210, u"≥330"_s, {}, Bound::AtLeast, Standing::Middle, {}};
    Dot third{u"3"_s, u"濮阳县"_s, {}, other ? 100.0 : 268.0, std::nullopt, u"268"_s, u"▼1"_s, Bound::Exact, Standing::Bottom, {}};
    chart->setDots({first, second, third});
    return chart;
}

Chart *gaps(const Look &look, Dialogs &dialogs, bool other)
{
    auto *chart = new GapChart(look, dialogs, u"chart"_s);
    const auto dot = [](std::optional<double> share, Bound bound = Bound::Exact) { return ChartCell{share, {}, bound, false, {}}; };
    chart->setCells({{u"飞线充电、私拉乱扯线缆整治"_s, u"412 处"_s, {}, {dot(1), dot(0.8, Bound::AtLeast), dot(0.65)}},
                     {u"补栽树木"_s, u"500 棵"_s, {}, {dot(0.6), dot(1), dot({})}},
                     {u"整改完成率"_s, u"94.5 %"_s, {}, {dot(0.9), dot(other ? 0.5 : 0.2), dot(1)}}},
                    {{u"华龙区"_s, {}}, {u"经开区"_s, {}}, {u"濮阳县"_s, {}}});
    return chart;
}

Chart *slopes(const Look &look, Dialogs &dialogs, bool other)
{
    auto *chart = new SlopeChart(look, dialogs, u"chart"_s);
    const auto end = [](std::optional<double> value, Bound bound = Bound::Exact) {
        return ChartCell{value, value ? QString::number(*value) : u"—"_s, bound, false, {}};
    };
    ChartCell last = end(268);
    if (other)
        last.value = 200;
    chart->setCells({{u"华龙区"_s, {}, {}, {end(380), end(412)}}, {u"经开区"_s, {}, {}, {end(372), end(330, Bound::AtLeast)}}, {u"濮阳县"_s, {}, {}, {end({}), last}}},
                    {{u"2022年下半年"_s, {}}, {u"2023年上半年"_s, {}}});
    return chart;
}

struct Kind {
    const char *name;
    Maker make;
    int marks; // places with a figure, counted by hand in the functions above
};

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> all{{"stars", stars, 3},   {"funnel", funnel, 4},       {"columns", columns, 5},  {"rows", rows, 5},
                                       {"heat", heat, 10},    {"multiples", multiples, 9}, {"lines", oneChart, 9},   {"ranking", ranking, 3},
                                       {"gaps", gaps, 8},     {"slopes", slopes, 5}};
    return all;
}

// Two drawings that are no charts: they have no marks and no twin.
QWidget *daysTold(const Look &look, bool other)
{
    const auto row = [](const char *from, const char *to, const char *value, Bound bound = Bound::Exact) {
        FactRow made;
        made.fact.value = *Decimal::parse(value);
        made.fact.bound = bound;
        made.fact.period = {parseDate(from), parseDate(to), PeriodKind::Span};
        return made;
    };
    Evidence evidence;
    evidence.selection = {"410972060", "flying_wires", {}, parseDate("2023-01-01"), parseDate("2023-06-30"), 0};
    evidence.counted = {{row("2023-03-01", other ? "2023-04-10" : "2023-05-19", "90", Bound::AtLeast), {}, 0, 0},
                        {row("2023-06-01", "2023-06-30", "28"), {}, 0, 0}};
    evidence.dismissed = {{row("2023-03-01", "2023-04-20", "62"), Why::Superseded, {}, false}, {row("2023-05-01", "2023-05-31", "41"), Why::InTotal, {}, false}};
    auto *drawing = new DaysLine(look);
    drawing->setEvidence(evidence);
    return drawing;
}

QWidget *monthsToBrush(const Look &look, bool other)
{
    auto *drawing = new Timeline(look);
    drawing->setFocusPolicy(Qt::NoFocus);
    const int january = 2023 * 12;
    drawing->setMonths({{january - 1, 9}, {january, 12}, {january + 2, 30}, {january + 3, other ? 55 : 7}, {january + 4, 60}, {january + 5, 22}});
    drawing->setDays({parseDate("2023-03-01"), parseDate("2023-05-31")});
    return drawing;
}

struct Drawing {
    const char *name;
    QWidget *(*make)(const Look &look, bool other);
};

constexpr std::array drawings{Drawing{"days", daysTold}, Drawing{"months", monthsToBrush}};

QImage small(const QImage &image)
{
    return image.convertToFormat(QImage::Format_RGB32).scaled(image.size() / 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

struct Distance {
    double mean = 0;  // of the colour channels, 0 … 255
    double spots = 0; // share of points that clearly differ
};

Distance distance(const QImage &a, const QImage &b)
{
    Distance all;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            const int apart = std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
            all.mean += apart;
            all.spots += apart > 40 ? 1 : 0;
        }
    }
    const double points = double(a.width()) * a.height();
    return {all.mean / points, all.spots / points};
}

bool tooFar(const Distance &apart) { return apart.mean > 3 || apart.spots > 0.0004; }

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

    std::unique_ptr<Look> m_look;
    test::ScriptedDialogs m_dialogs;

    void addKinds()
    {
        QTest::addColumn<int>("kind");
        for (std::size_t i = 0; i < kinds().size(); ++i)
            QTest::newRow(kinds()[i].name) << int(i);
    }
    std::unique_ptr<Chart> made(int kind, bool other = false)
    {
        std::unique_ptr<Chart> chart(kinds()[std::size_t(kind)].make(*m_look, m_dialogs, other));
        chart->setTwin({u"标题"_s, {}, {u"地点"_s, u"数值"_s}, {{u"华龙区"_s, u"412"_s}}, {1}}, u"一句话"_s);
        chart->resize(paperSize);
        chart->show();
        return chart;
    }

    static void isAsKept(const QImage &image, const char *what, bool dark)
    {
        const QString name = QLatin1String(what) + (dark ? u"-dark.png"_s : u".png"_s);
        const QString kept = QStringLiteral(STARBOARD_GOLDEN) + u'/' + name;
        if (qEnvironmentVariableIsSet("STARBOARD_KEEP_GOLDEN")) {
            QVERIFY(image.save(kept));
            return;
        }
        const QImage golden(kept);
        QVERIFY2(!golden.isNull(), qPrintable(kept));
        QCOMPARE(image.size(), golden.size());
        const Distance apart = distance(small(image), small(golden));
        const QString found = QDir::temp().filePath(u"starboard-"_s + name);
        if (tooFar(apart))
            image.save(found);
        QVERIFY2(!tooFar(apart), qPrintable(u"mean %1, spots %2 %; see %3"_s.arg(apart.mean).arg(apart.spots * 100).arg(found)));
    }

private Q_SLOTS:
    void initTestCase() { setChineseInterface(true); }
    void init()
    {
        m_look = std::make_unique<Look>(Theme::Light);
        m_look->applyToApplication();
    }

    void looksAsKept_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("dark");
        for (std::size_t i = 0; i < kinds().size(); ++i) {
            QTest::addRow("%s light", kinds()[i].name) << int(i) << false;
            QTest::addRow("%s dark", kinds()[i].name) << int(i) << true;
        }
    }
    void looksAsKept()
    {
        QFETCH(int, kind);
        QFETCH(bool, dark);
        if (QFontInfo(Look::font(Type::Table)).family() != u"Noto Sans CJK SC"_s)
            QSKIP("The pictures are kept with Noto Sans CJK SC (package fonts-noto-cjk).");
        if (QGuiApplication::platformName() != u"offscreen"_s)
            QSKIP("The pictures are kept as the offscreen platform draws them.");
        m_look->setTheme(dark ? Theme::Dark : Theme::Light);
        const auto chart = made(kind);
        QVERIFY(QTest::qWaitForWindowExposed(chart.get()));
        isAsKept(chart->grab().toImage(), kinds()[std::size_t(kind)].name, dark);
    }

    void drawingsLookAsKept_data()
    {
        QTest::addColumn<int>("drawing");
        QTest::addColumn<bool>("dark");
        for (std::size_t i = 0; i < drawings.size(); ++i) {
            QTest::addRow("%s light", drawings[i].name) << int(i) << false;
            QTest::addRow("%s dark", drawings[i].name) << int(i) << true;
        }
    }
    void drawingsLookAsKept()
    {
        QFETCH(int, drawing);
        QFETCH(bool, dark);
        if (QFontInfo(Look::font(Type::Table)).family() != u"Noto Sans CJK SC"_s)
            QSKIP("The pictures are kept with Noto Sans CJK SC (package fonts-noto-cjk).");
        if (QGuiApplication::platformName() != u"offscreen"_s)
            QSKIP("The pictures are kept as the offscreen platform draws them.");
        m_look->setTheme(dark ? Theme::Dark : Theme::Light);
        const auto picture = [&](bool other) {
            const std::unique_ptr<QWidget> made(drawings[std::size_t(drawing)].make(*m_look, other));
            made->resize(280, made->sizeHint().height());
            made->show();
            return QTest::qWaitForWindowExposed(made.get()) ? made->grab().toImage() : QImage();
        };
        const QImage image = picture(false);
        QVERIFY(!image.isNull());
        isAsKept(image, drawings[std::size_t(drawing)].name, dark);
        QVERIFY(tooFar(distance(small(image), small(picture(true)))));
    }

    // The tolerance must not swallow a figure that is another.
    void anotherFigureLooksDifferent_data() { addKinds(); }
    void anotherFigureLooksDifferent()
    {
        QFETCH(int, kind);
        if (QFontInfo(Look::font(Type::Table)).family() != u"Noto Sans CJK SC"_s)
            QSKIP("The pictures are kept with Noto Sans CJK SC (package fonts-noto-cjk).");
        const auto chart = made(kind);
        const auto changed = made(kind, true);
        QVERIFY(QTest::qWaitForWindowExposed(chart.get()) && QTest::qWaitForWindowExposed(changed.get()));
        QVERIFY(tooFar(distance(small(chart->grab().toImage()), small(changed->grab().toImage()))));
    }

    void keysReachEveryMark_data() { addKinds(); }
    void keysReachEveryMark()
    {
        QFETCH(int, kind);
        const auto chart = made(kind);
        QVERIFY(QTest::qWaitForWindowExposed(chart.get()));
        QCOMPARE(chart->markCount(), kinds()[std::size_t(kind)].marks);
        QSet<int> reached;
        connect(chart.get(), &Chart::markSelected, chart.get(), [&](int mark) { reached.insert(mark); });
        QTest::keyClick(chart.get(), Qt::Key_Home);
        for (int i = 0; i < chart->markCount(); ++i)
            QTest::keyClick(chart.get(), Qt::Key_Right);
        QCOMPARE(reached.size(), chart->markCount());
        QSignalSpy activated(chart.get(), &Chart::markActivated);
        QTest::keyClick(chart.get(), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QVERIFY(!chart->accessibleDescription().isEmpty());
        for (int mark = 0; mark < chart->markCount(); ++mark) // what a hand points at lies on the paper
            QVERIFY(QRectF(chart->rect()).adjusted(-1, -1, 1, 1).contains(chart->mark(mark).area.center()));
    }

    void arrowsMoveInTheGrid()
    {
        const auto chart = made(4);
        QVERIFY(QTest::qWaitForWindowExposed(chart.get()));
        auto *map = static_cast<HeatMap *>(chart.get());
        map->select(map->markOf(0, 5));
        QTest::keyClick(map, Qt::Key_Down);
        QCOMPARE(map->rowOf(map->selected()), std::size_t(1));
        QCOMPARE(map->columnOf(map->selected()), std::size_t(5));
        QTest::keyClick(map, Qt::Key_Down);
        QCOMPARE(map->columnOf(map->selected()), std::size_t(3)); // the only report of the last row
        QCOMPARE(map->markOf(2, 0), -1);                          // no report is no mark
    }

    void isCopiedAndSaved_data() { addKinds(); }
    void isCopiedAndSaved()
    {
        QFETCH(int, kind);
        const auto chart = made(kind);
        QVERIFY(QTest::qWaitForWindowExposed(chart.get()));
        chart->copyData();
        QCOMPARE(QApplication::clipboard()->text(), u"地点\t数值\n华龙区\t412\n"_s);
        chart->copyImage();
        QVERIFY(QApplication::clipboard()->mimeData()->hasImage());
        const QTemporaryDir folder;
        for (const char *ending : {"png", "svg", "pdf"}) {
            const QString path = folder.filePath(u"chart."_s + QLatin1String(ending));
            QVERIFY(chart->saveImage(path));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.read(400);
            const QByteArray begins = ending[0] == 'p' && ending[1] == 'n' ? QByteArray("\x89PNG") : ending[0] == 's' ? QByteArray("<?xml") : QByteArray("%PDF");
            QVERIFY2(bytes.startsWith(begins), ending);
            QVERIFY(file.size() > 1500);
        }
    }

    void allChartsTurnToTables()
    {
        const auto chart = made(0);
        QVERIFY(!chart->showsTable());
        m_look->setChartsAsTables(true);
        QVERIFY(chart->showsTable());
        QCOMPARE(chart->findChild<QTableWidget *>()->item(0, 1)->text(), u"412"_s);
        const auto later = made(1); // one that is made afterwards too
        QVERIFY(later->showsTable());
        m_look->setChartsAsTables(false);
        QVERIFY(!chart->showsTable() && !later->showsTable());
    }
};

QTEST_MAIN(TestCharts)
#include "test_charts.moc"
