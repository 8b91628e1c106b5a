// Reports made from reports written by hand: every figure is its account's, words are honest about bounds and silence.
#include "model/report/grid.h"
#include "model/report/make.h"
#include "model/report/wording.h"

#include <QtTest>

#include <algorithm>

using namespace starboard;
using starboard::paper::Figure;
using starboard::paper::Language;

namespace {

class HandReports : public ReportSource {
public:
    void add(const char *id, const char *place, const char *indicator, const char *unit, std::int64_t value, Bound bound,
             Date from, Date to)
    {
        starboard::Report report;
        report.id = id;
        report.document = "d1";
        report.place = place;
        report.indicator = indicator;
        report.unit = unit;
        report.quote = id;
        report.issued = to;
        report.period = {from, to, PeriodKind::Span};
        report.value = Decimal(value);
        report.bound = bound;
        report.sentence = {m_next, m_next + 5};
        m_next += 10;
        m_reports.push_back(report);
    }

    Result<Reports> reports(const ReportRequest &) const override
    {
        Reports all;
        for (const starboard::Report &report : m_reports)
            all.add(report);
        return all;
    }
    Result<std::vector<Decision>> decisions() const override { return std::vector<Decision>{}; }
    Result<std::vector<IndicatorCount>> indicators(const std::string &, const Window &) const override
    {
        std::map<std::string, std::int64_t> counts;
        for (const starboard::Report &report : m_reports)
            ++counts[std::string(report.indicator)];
        std::vector<IndicatorCount> result;
        for (const auto &[indicator, count] : counts)
            result.push_back({indicator, count});
        return result;
    }
    Result<std::vector<PlaceCount>> places(const std::string &place) const override
    {
        std::map<std::string, std::int64_t> counts;
        for (const starboard::Report &report : m_reports) {
            if (report.place.starts_with(place))
                ++counts[std::string(report.place)];
        }
        std::vector<PlaceCount> result;
        for (const auto &[code, count] : counts)
            result.push_back({code, count});
        return result;
    }

private:
    std::vector<starboard::Report> m_reports;
    std::uint32_t m_next = 0;
};

Date day(int month, int dayOfMonth)
{
    return *makeDate(2023, month, dayOfMonth);
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

    HandReports m_source;
    Catalogue m_catalogue;

    paper::Request request(paper::ReportKind kind, Language language = Language::Chinese) const
    {
        paper::Request request;
        request.kind = kind;
        request.language = language;
        request.places = {"410972"};
        if (kind == paper::ReportKind::Comparison)
            request.places = {"410972", "411002"};
        request.window = {day(1, 1), day(6, 30)};
        request.date = day(7, 5);
        request.madeAt = "2023-07-05 09:30 UTC+08:00";
        return request;
    }
    Result<paper::Report> make(const paper::Request &request) const
    {
        const Statistics statistics(m_source, m_catalogue);
        const paper::Material material{statistics,
                                       [](const std::string &code) { return "P" + code; },
                                       [](const std::string &) { return 10; },
                                       [](const std::string &id) -> std::optional<paper::Source> {
                                           return paper::Source{id, "测试报", day(6, 30), "标题", "d1", "原句" + id, "1"};
                                       },
                                       "v1",
                                       true};
        return paper::makeReport(request, material);
    }
    static QString words(const paper::Report &report)
    {
        std::string text;
        for (const paper::Block &block : report.blocks) {
            if (const auto *paragraph = std::get_if<paper::Paragraph>(&block))
                text += paper::textOf(*paragraph, report.language);
        }
        return QString::fromStdString(text);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto catalogue = Catalogue::read(STARBOARD_RESOURCES "/lexicon/indicators.tsv");
        QVERIFY(catalogue);
        m_catalogue = std::move(*catalogue);
        m_source.add("f1", "410972001", "problems_found", "个", 120, Bound::Exact, day(1, 1), day(3, 31));
        m_source.add("f2", "410972001", "problems_rectified", "个", 90, Bound::Exact, day(1, 1), day(3, 31));
        m_source.add("f3", "410972002", "problems_found", "个", 80, Bound::Exact, day(1, 1), day(3, 31));
        m_source.add("f4", "410972002", "problems_rectified", "个", 80, Bound::Exact, day(1, 1), day(3, 31));
        m_source.add("f5", "410972001", "flying_wires", "处", 40, Bound::AtLeast, day(4, 1), day(4, 30));
        m_source.add("f6", "410972002", "flying_wires", "处", 30, Bound::Exact, day(5, 1), day(5, 31));
        m_source.add("f7", "410972", "star5_branches", "个", 15, Bound::Exact, day(6, 1), day(6, 30));
        m_source.add("f8", "411002001", "flying_wires", "处", 99, Bound::Exact, day(4, 1), day(4, 30));
    }

    void wordsTellFoundRectifiedAndRate()
    {
        const auto report = make(request(paper::ReportKind::Ledger));
        QVERIFY(report);
        // 120 + 80 = 200, 90 + 80 = 170, 170 ÷ 200 = 85 %, 30 outstanding
        QVERIFY2(words(*report).contains(QStringLiteral(
                     "2023年上半年，P410972督查检查累计发现问题200个，完成整改170个，整改率85%，尚有30个")),
                 qPrintable(words(*report)));
    }

    void boundsAndSilenceStandInTheWords()
    {
        const auto report = make(request(paper::ReportKind::District));
        QVERIFY(report);
        QVERIFY2(words(*report).contains(QStringLiteral("飞线充电、私拉乱扯线缆整治不少于70处")), qPrintable(words(*report)));
        QVERIFY2(words(*report).contains(QStringLiteral("“五星”支部15个；“四星”、“三星”、“二星”支部数没有报道")),
                 qPrintable(words(*report)));
    }

    void english()
    {
        const auto report = make(request(paper::ReportKind::Ledger, Language::English));
        QVERIFY(report);
        QVERIFY2(words(*report).contains(QStringLiteral("problems found: 200, rectified: 170, a rate of 85%")),
                 qPrintable(words(*report)));
    }

    void everyFigureIsItsAccounts_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < 8; ++kind)
            QTest::newRow(std::string(name(static_cast<paper::ReportKind>(kind))).c_str()) << kind;
    }
    void everyFigureIsItsAccounts()
    {
        QFETCH(int, kind);
        const auto report = make(request(static_cast<paper::ReportKind>(kind)));
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        const Statistics statistics(m_source, m_catalogue);
        int compared = 0;
        for (const Figure *figure : paper::figuresOf(*report)) {
            if (figure->basis == paper::noBasis || figure->derived)
                continue;
            const paper::Basis &basis = report->bases[figure->basis];
            Query query;
            query.place = basis.place;
            query.indicator = basis.indicator;
            query.window = {basis.from, basis.to};
            const auto account = statistics.account(query);
            QVERIFY(account);
            QCOMPARE(figure->value.has_value(), account->value.has_value());
            QCOMPARE(basis.counted, account->counted);
            if (!figure->value)
                continue;
            QCOMPARE(figure->value->toString(), account->value->toString(basis.indicator == "rectification_rate" ? 1 : 2));
            QCOMPARE(figure->bound, account->bound);
            ++compared;
        }
        QVERIFY(compared > 0);
    }

    void sourcesAreNumberedAsTheyAreRead()
    {
        const auto report = make(request(paper::ReportKind::Ledger));
        QVERIFY(report);
        QVERIFY(!report->sources.empty());
        const auto *first = paper::figuresOf(*report).front();
        QCOMPARE(report->bases[first->basis].sources.front(), std::size_t{0});
        for (const paper::Basis &basis : report->bases) {
            for (std::size_t source : basis.sources)
                QVERIFY(std::find(basis.counted.begin(), basis.counted.end(), report->sources[source].factId) != basis.counted.end());
        }
    }

    void nothingToReportIsAFailure()
    {
        paper::Request empty = request(paper::ReportKind::District);
        empty.window = {*makeDate(2010, 1, 1), *makeDate(2010, 12, 31)};
        const auto report = make(empty);
        QVERIFY(!report);
        QCOMPARE(report.error().code, FailureCode::Empty);
    }

    void senselessRequestsAreRefused()
    {
        paper::Request one = request(paper::ReportKind::Comparison);
        one.places = {"410972"};
        QCOMPARE(make(one).error().code, FailureCode::Usage);
        paper::Request backwards = request(paper::ReportKind::District);
        std::swap(backwards.window.from, backwards.window.to);
        QCOMPARE(make(backwards).error().code, FailureCode::Usage);
    }

    void writtenNumbers_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("bound");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *title, const char *value, Bound bound, const char *unit, const char *table, const char *sentence) {
            QTest::newRow(title) << QString::fromUtf8(value) << static_cast<int>(bound) << QString::fromUtf8(unit)
                                 << QString::fromUtf8(table) << QString::fromUtf8(sentence);
        };
        row("plain", "291", Bound::Exact, "个", "291", "291个");
        row("thousands", "1284", Bound::AtLeast, "个", "≥1,284", "不少于1284个");
        row("hundred millions", "1785000000", Bound::Exact, "元", "1,785,000,000", "17.85亿元");
        row("ten thousands", "29000", Bound::Approx, "户", "约29,000", "约2.9万户");
        row("no short form", "12345", Bound::Exact, "人", "12,345", "12345人");
        row("percent", "97.9", Bound::Exact, "%", "97.9%", "97.9%");
        row("at most", "5", Bound::AtMost, "起", "≤5", "不多于5起");
        row("below zero", "-1234.5", Bound::Exact, "吨", "−1,234.5", "-1234.5吨");
        row("zero", "0", Bound::Exact, "个", "0", "0个");
        row("no report", "", Bound::Exact, "个", "—", "无报道");
    }
    void writtenNumbers()
    {
        QFETCH(QString, value);
        QFETCH(int, bound);
        QFETCH(QString, unit);
        Figure figure;
        figure.value = value.isEmpty() ? std::nullopt : Decimal::parse(value.toStdString());
        figure.bound = static_cast<Bound>(bound);
        figure.unit = unit.toStdString();
        QTEST(QString::fromStdString(inTable(figure, Language::Chinese)), "table");
        QTEST(QString::fromStdString(inSentence(figure, Language::Chinese)), "sentence");
    }

    void windows()
    {
        const auto text = [](Date from, Date to) { return QString::fromStdString(paper::windowText(from, to, Language::Chinese)); };
        QCOMPARE(text(day(1, 1), day(6, 30)), QStringLiteral("2023年上半年"));
        QCOMPARE(text(day(4, 1), day(6, 30)), QStringLiteral("2023年第二季度"));
        QCOMPARE(text(day(6, 1), day(6, 30)), QStringLiteral("2023年6月"));
        QCOMPARE(text(day(1, 1), day(5, 15)), QStringLiteral("2023年1月1日至5月15日"));
        QCOMPARE(text(*makeDate(2022, 1, 1), day(12, 31)), QStringLiteral("2022年至2023年"));
        QCOMPARE(text(*makeDate(2022, 11, 1), day(2, 28)), QStringLiteral("2022年11月至2023年2月"));
        QCOMPARE(QString::fromStdString(paper::asOfText(day(6, 30), Language::Chinese)), QStringLiteral("2023年6月底"));
        QCOMPARE(QString::fromStdString(paper::asOfText(day(6, 15), Language::Chinese)), QStringLiteral("2023年6月15日"));
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "test_report.moc"
