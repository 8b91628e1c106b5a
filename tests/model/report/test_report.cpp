// Reports made from reports written by hand: every figure is its account's, words are honest about bounds and silence.
#include "model/report/editing.h"
#include "model/report/wording.h"
#include "tests/model/report/handreports.h"

#include <QtTest>

#include <algorithm>
#include <map>

using namespace starboard;
using namespace starboard::test;
using starboard::paper::Figure;
using starboard::paper::Language;

class TestReport : public QObject
{
    Q_OBJECT

    HandReports m_source = handReports();
    Catalogue m_catalogue;

    Result<paper::Report> make(const paper::Request &asked) const
    {
        const Statistics statistics(m_source, m_catalogue);
        return paper::makeReport(asked, material(statistics));
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
        QVERIFY2(words(*report).contains(QStringLiteral("“五星”支部15个；“四星”、“三星”、“二星”支部数未见报道")),
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
            QCOMPARE(basis.leftOut, account->leftOut.size());
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

    // f1 and f2 are told in one sentence, which is printed once.
    void oneNoteForOneSentence()
    {
        const auto report = make(request(paper::ReportKind::Ledger));
        QVERIFY(report);
        std::map<std::string, std::size_t> notes;
        std::size_t last = 0;
        for (const paper::Source &source : report->sources) {
            notes[source.factId] = source.note;
            QVERIFY(source.note >= 1 && source.note <= last + 1);
            last = std::max(last, source.note);
        }
        QCOMPARE(notes.at("f1"), notes.at("f2"));
        QVERIFY(notes.at("f1") != notes.at("f3"));
    }

    // A source that gives the same reports for the year before: nothing has changed, but nothing was told either.
    void theSameReportsAreNoBase()
    {
        paper::Request years = request(paper::ReportKind::Stars);
        years.window = {*makeDate(2022, 1, 1), day(12, 31)}; // the year before overlaps it
        const auto report = make(years);
        QVERIFY(report);
        for (const paper::TableBlock *table : paper::tablesOf(*report)) {
            for (const paper::Column &column : table->columns)
                QVERIFY2(!QString::fromStdString(column.title).startsWith(QStringLiteral("与")), column.title.c_str());
        }
    }

    // 15 five-star branches are told on 30 June; by December nothing newer is.
    void theDayOfTheLastReportIsSaid()
    {
        paper::Request year = request(paper::ReportKind::Stars);
        year.window = {day(1, 1), day(12, 31)};
        const auto report = make(year);
        QVERIFY(report);
        QVERIFY2(words(*report).contains(QStringLiteral("截至2023年12月底，P410972共有“五星”支部15个")), qPrintable(words(*report)));
        QVERIFY2(words(*report).contains(QStringLiteral("（最近一次报道为2023年6月30日）")), qPrintable(words(*report)));
    }

    void whatIsNotToldIsSaid_data()
    {
        QTest::addColumn<QString>("indicator"); // the only one told
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing rectified") << QStringLiteral("problems_found") << QStringLiteral("累计发现问题7个，完成整改数未见报道。");
        QTest::newRow("nothing found") << QStringLiteral("problems_rectified") << QStringLiteral("累计完成整改7个，发现问题数未见报道。");
    }
    void whatIsNotToldIsSaid()
    {
        QFETCH(QString, indicator);
        QFETCH(QString, says);
        HandReports source;
        const std::string code = indicator.toStdString();
        source.add("x", "410972", code.c_str(), "个", 7, Bound::Exact, day(1, 1), day(3, 31));
        const Statistics statistics(source, m_catalogue);
        const auto report = paper::makeReport(request(paper::ReportKind::Ledger), material(statistics));
        QVERIFY(report);
        QVERIFY2(words(*report).contains(says), qPrintable(words(*report)));
    }

    // 120 and 100 of the same days and place cannot both hold.
    void aContradictionIsSaidOnce()
    {
        HandReports source;
        source.add("x", "410972", "problems_found", "个", 120, Bound::Exact, day(1, 1), day(3, 31));
        source.add("y", "410972", "problems_found", "个", 100, Bound::Exact, day(1, 1), day(3, 31));
        source.add("z", "410972", "problems_rectified", "个", 90, Bound::Exact, day(1, 1), day(3, 31));
        const Statistics statistics(source, m_catalogue);
        const auto report = paper::makeReport(request(paper::ReportKind::Ledger), material(statistics));
        QVERIFY(report);
        QCOMPARE(words(*report).count(QStringLiteral("待核实")), 1);
        QVERIFY2(words(*report).contains(QStringLiteral("上述数字各报道说法不一，待核实。")), qPrintable(words(*report)));
    }

    void theSummaryTellsWhatItRestsOn()
    {
        paper::Request april = request(paper::ReportKind::District);
        april.window = {day(4, 1), day(4, 30)}; // f5 alone
        const auto report = make(april);
        QVERIFY(report);
        QVERIFY2(words(*report).contains(QStringLiteral("据公开报道统计，2023年4月，P410972城市整治方面，飞线充电、私拉乱扯线缆整治不少于40处。"
                                                        "本报告采用公开报道中的数据1条，涉及指标1项。各街道（乡镇）中，P410972002在本时段内未见报道；未见报道不等于没有开展工作。带“不少于”“约”的数字按报道原意列出，实际数以主管部门核定的为准。")),
                 qPrintable(words(*report)));
    }

    // Doubts about other work have no place in a report about stars.
    void doubtsAreThoseOfTheKind()
    {
        HandReports source = handReports();
        source.add("w", "410972", "flying_wires", "处", 10, Bound::Exact, day(4, 1), day(5, 31)); // below the 70 of its streets
        const Statistics statistics(source, m_catalogue);
        const auto doubts = [&](paper::ReportKind kind) {
            const auto report = paper::makeReport(request(kind), material(statistics));
            return report && words(*report).contains(QStringLiteral("前后不一致"));
        };
        QVERIFY(doubts(paper::ReportKind::Quality));
        QVERIFY(!doubts(paper::ReportKind::Stars));
        QVERIFY(!doubts(paper::ReportKind::Ledger));
    }

    void whatCannotBeComparedHasNoColumn()
    {
        const auto report = make(request(paper::ReportKind::District)); // nothing is told of 2022
        QVERIFY(report);
        for (const paper::TableBlock *table : paper::tablesOf(*report)) {
            for (const paper::Column &column : table->columns)
                QVERIFY2(!QString::fromStdString(column.title).startsWith(QStringLiteral("与")), column.title.c_str());
        }
    }

    // A street of the first half is silent in the month asked for.
    void whoIsSilentIsNamed()
    {
        paper::Request april = request(paper::ReportKind::Quality);
        april.window = {day(4, 1), day(4, 30)};
        const auto report = make(april);
        QVERIFY(report);
        QVERIFY2(words(*report).contains(QStringLiteral("共2个，其中1个在本时段内没有任何报道：P410972002。没有报道不等于工作没有开展")),
                 qPrintable(words(*report)));
    }

    void makingCanBeStopped()
    {
        const Statistics statistics(m_source, m_catalogue);
        paper::Material stopped = material(statistics);
        int asked = 0;
        stopped.goOn = [&asked] { return ++asked < 3; };
        paper::Request many = request(paper::ReportKind::Selection);
        many.places = {"410972", "411002", "410972001", "410972002", "411002001", "410973", "410974"};
        const auto report = paper::makeReport(many, stopped);
        QVERIFY(!report);
        QCOMPARE(report.error().code, FailureCode::Cancelled);
        QCOMPARE(asked, 3); // and is not asked again
    }

    void editedWordsKeepTheirFigures_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("figures"); // of the four in the paragraph: 200, 170, 85, 30
        QTest::addColumn<QString>("note");
        QTest::newRow("words round a figure") << QStringLiteral("累计发现") << QStringLiteral("共计发现") << 4 << QStringLiteral("有1段由编写人修改，表和图中的数字未改。");
        QTest::newRow("a figure changed by hand") << QStringLiteral("200个") << QStringLiteral("201个") << 3 << QStringLiteral("有1个原有数字被删改");
        QTest::newRow("a digit before a figure") << QStringLiteral("200个") << QStringLiteral("1200个") << 3 << QStringLiteral("有1个原有数字被删改");
        QTest::newRow("a clause taken out") << QStringLiteral("，整改率85%") << QString() << 3 << QStringLiteral("有1个原有数字被删改");
        QTest::newRow("nothing") << QStringLiteral("无此文字") << QStringLiteral("x") << 4 << QString();
    }
    void editedWordsKeepTheirFigures()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, figures);
        QFETCH(QString, note);
        const auto report = make(request(paper::ReportKind::Ledger));
        QVERIFY(report);
        const paper::Passage passage = paper::passagesOf(*report).front();
        QCOMPARE(passage.heading, std::string("总体情况"));
        paper::Edits edits;
        const QString text = QString::fromStdString(passage.text).replace(from, to);
        edits.paragraphs[passage.block] = text.toStdString();
        const paper::Report now = paper::edited(*report, edits);
        QCOMPARE(QString::fromStdString(paper::textOfBlock(now, passage.block)), text);
        int kept = 0;
        for (const paper::Run &run : std::get<paper::Paragraph>(now.blocks[passage.block]).runs) {
            const Figure *figure = std::get_if<Figure>(&run);
            kept += figure && figure->basis != paper::noBasis;
        }
        QCOMPARE(kept, figures);
        QVERIFY2(note.isEmpty() ? now.notes == report->notes : QString::fromStdString(now.notes.back()).contains(note), now.notes.back().c_str());
        QCOMPARE(paper::tablesOf(now).size(), paper::tablesOf(*report).size());
    }

    void anEmptiedParagraphIsGone()
    {
        const auto report = make(request(paper::ReportKind::Ledger));
        QVERIFY(report);
        paper::Edits edits;
        edits.title = "新标题";
        edits.paragraphs[paper::passagesOf(*report).front().block] = "";
        const paper::Report now = paper::edited(*report, edits);
        QCOMPARE(now.title, std::string("新标题"));
        QCOMPARE(now.blocks.size(), report->blocks.size() - 1);
    }

    void nothingToReportIsAFailure()
    {
        paper::Request empty = request(paper::ReportKind::District);
        empty.window = {*makeDate(2010, 1, 1), *makeDate(2010, 12, 31)};
        const auto report = make(empty);
        QVERIFY(!report);
        QCOMPARE(report.error().code, FailureCode::Empty);
        empty.kind = paper::ReportKind::Stars;
        QVERIFY(make(empty).error().message.find("星级支部的报道") != std::string::npos);
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
        QCOMPARE(QString::fromStdString(inColumn(figure, Language::Chinese)) + (unit == QStringLiteral("%") ? unit : QString()),
                 QString::fromStdString(inTable(figure, Language::Chinese)));
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
