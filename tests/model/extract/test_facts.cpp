// Whole facts: the phrasings that rule-based extractors find hard, the sample pages against their annotation, and what
// must hold of every text.
#include "model/core/factjson.h"
#include "model/core/table.h"
#include "model/extract/extractor.h"
#include "model/page/cleantext.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <nlohmann/json.hpp>
#include <ctime>
#include <limits>
#include <random>

using namespace starboard;

namespace {

const char *const resources = STARBOARD_RESOURCES;

std::string orDash(const std::string &text) { return text.empty() ? "-" : text; }
std::string orDash(const std::optional<Date> &date) { return date ? toIso(*date) : "-"; }

std::string bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

std::vector<Fact> factsOf(const Page &page)
{
    std::vector<Fact> facts;
    for (const Article &article : page.articles)
        facts.insert(facts.end(), article.facts.begin(), article.facts.end());
    return facts;
}

// The file's issue date in resources/sample/manifest.csv.
std::optional<Date> published(const QString &name)
{
    const QList<QByteArray> lines = QByteArray::fromStdString(bytesOf(QString::fromUtf8(resources) + QStringLiteral("/sample/manifest.csv"))).split('\n');
    const QByteArray start = name.toUtf8() + ',';
    for (const QByteArray &line : lines)
        if (line.startsWith(start))
            return parseDate(line.trimmed().split(',').at(1).toStdString());
    return std::nullopt;
}

struct Tally {
    int gold = 0, found = 0, mention = 0, core = 0, full = 0;

    double f1(int hits) const { return 2.0 * hits / (gold + found); }
};

bool sameUnit(std::string a, std::string b)
{
    for (std::string *unit : {&a, &b})
        if (*unit == "名")
            *unit = "人";
    return a == b;
}

// At least four in five of the annotated object's characters are in the object found.
bool sharesObject(const nlohmann::json &gold, const Fact &fact)
{
    const std::u32string wanted = fromUtf8(gold["object"].is_null() ? std::string() : gold["object"].get<std::string>());
    std::u32string left = fromUtf8(fact.object);
    std::size_t shared = 0;
    for (char32_t c : wanted)
        if (const std::size_t at = left.find(c); at != std::u32string::npos) {
            left.erase(at, 1);
            ++shared;
        }
    return shared * 5 >= wanted.size() * 4;
}

void compare(const nlohmann::json &gold, const Fact &fact, Tally &tally)
{
    const auto text = [&gold](const char *key) { return gold[key].is_null() ? std::string() : gold[key].get<std::string>(); };
    const auto date = [&gold](const char *key) { return gold["period"][key].is_null() ? std::string("-") : gold["period"][key].get<std::string>(); };
    ++tally.mention;
    if (!sameUnit(text("unit"), fact.unit) || text("bound") != name(fact.bound) || text("family") != name(fact.family) ||
        text("status") != name(fact.status) || text("district") != fact.district)
        return;
    ++tally.core;
    tally.full += text("code") == fact.code && text("place") == fact.place && text("star") == fact.star &&
                  date("start") == orDash(fact.period.start) && date("end") == orDash(fact.period.end);
}

} // namespace

class TestFacts : public QObject
{
    Q_OBJECT
    std::unique_ptr<Lexicon> m_lexicon;
    std::unique_ptr<Gazetteer> m_gazetteer;
    std::unique_ptr<PlaceWords> m_placeWords;
    std::unique_ptr<Extractor> m_extractor;

    static void addRows(const QString &file)
    {
        auto table = Table::read(QFINDTESTDATA(file).toStdString());
        QVERIFY(table.has_value());
        for (std::size_t i = 0; i < table->rows(); ++i)
            QTest::newRow(qPrintable(QStringLiteral("%1 %2 %3 %4")
                                         .arg(file.chopped(4))
                                         .arg(i + 1)
                                         .arg(QString::fromStdString(table->at(i, "pattern")), QString::fromStdString(table->at(i, "number")))))
                << file << static_cast<int>(i);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const std::string folder = resources;
        auto lexicon = Lexicon::read(folder + "/lexicon");
        QVERIFY2(lexicon.has_value(), lexicon ? "" : lexicon.error().message.c_str());
        auto gazetteer = Gazetteer::open(folder + "/gazetteer/divisions.bin");
        QVERIFY(gazetteer.has_value());
        auto placeWords = PlaceWords::read(folder + "/lexicon/places.tsv");
        QVERIFY(placeWords.has_value());
        m_lexicon = std::make_unique<Lexicon>(std::move(*lexicon));
        m_gazetteer = std::make_unique<Gazetteer>(std::move(*gazetteer));
        m_placeWords = std::make_unique<PlaceWords>(std::move(*placeWords));
        m_extractor = std::make_unique<Extractor>(*m_lexicon, *m_gazetteer, *m_placeWords);
    }

    void facts_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("row");
        addRows(QStringLiteral("facts.tsv"));
        addRows(QStringLiteral("passages.tsv")); // whole articles: ¶ ends a paragraph
    }

    void facts()
    {
        QFETCH(QString, file);
        QFETCH(int, row);
        auto table = Table::read(QFINDTESTDATA(file).toStdString());
        const auto cell = [&](const char *column) { return table->at(static_cast<std::size_t>(row), column); };
        ExtractOptions options;
        options.published = parseDate("2023-09-20");
        options.district = "410972";
        QString text = QString::fromStdString(cell("text"));
        text = file == QLatin1String("facts.tsv") ? QStringLiteral("本报讯 ") + text : text.replace(QChar(0x00B6), QStringLiteral("\n\n　　"));
        const Page page = m_extractor->extract("row.txt", text.toStdU32String(), options);
        const std::vector<Fact> found = factsOf(page);
        auto fact = std::find_if(found.begin(), found.end(), [&](const Fact &f) { return f.number == cell("number"); });
        QVERIFY2(fact != found.end(), "the number is not found");
        const std::pair<const char *, std::string> fields[] = {{"unit", fact->unit},
                                                               {"bound", std::string(name(fact->bound))},
                                                               {"action", orDash(fact->action)},
                                                               {"object", fact->object},
                                                               {"code", orDash(fact->code)},
                                                               {"family", std::string(name(fact->family))},
                                                               {"star", orDash(fact->star)},
                                                               {"status", std::string(name(fact->status))},
                                                               {"place", fact->place},
                                                               {"start", orDash(fact->period.start)},
                                                               {"end", orDash(fact->period.end)}};
        for (const auto &[column, value] : fields)
            if (!cell(column).empty())
                QVERIFY2(value == cell(column), qPrintable(QString::fromUtf8(column) + QStringLiteral(": ") + QString::fromStdString(value) +
                                                           QStringLiteral(" for ") + QString::fromStdString(cell(column))));
    }

    void partsKnowTheirWhole()
    {
        ExtractOptions options;
        options.published = parseDate("2023-09-20");
        const auto found = factsOf(m_extractor->extract("a/b.txt", U"本报讯 昆吾办新增停车位260个，其中新能源车位32个。", options));
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[1].partOf, found[0].id);
        QVERIFY(found[0].partOf.empty());
        QCOMPARE(found[0].id, std::string("b.txt:12"));
    }

    void numbersThatCountNothing_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"坚持“三整顿、三提升”，开好第九次会议。", "家住3号楼的居民拨打12345热线。", "2023年8月28日上午9时30分，天气晴好。",
                                 "一处一策，打通服务群众最后一公里。", "沿107国道向北，是一个新建的小区。"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void numbersThatCountNothing()
    {
        QFETCH(QString, text);
        QVERIFY(factsOf(m_extractor->extract("n.txt", text.toStdU32String())).empty());
    }

    void explanationNamesEveryField()
    {
        ExtractOptions options;
        options.explain = true;
        const auto found = factsOf(m_extractor->extract("e.txt", U"本报讯 今年以来，昆吾办清理飞线充电36处。", options));
        QCOMPARE(found.size(), std::size_t{1});
        QStringList fields;
        for (const Reason &reason : found[0].reasons)
            fields << QString::fromStdString(reason.field);
        for (const char *field : {"value", "unit", "bound", "object", "action", "code", "family", "star", "status", "period", "place"})
            QVERIFY2(fields.contains(QLatin1String(field)), field);
    }

    void withoutAYearNothingIsInvented()
    {
        const Page page = m_extractor->extract("y.txt", U"本报讯 今年以来，昆吾办清理飞线充电36处。");
        QCOMPARE(page.dateSource, DateSource::None);
        QVERIFY(!page.issued);
        const auto found = factsOf(page);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(!found[0].period.start && !found[0].period.end);
    }

    // The floors lie a little below what is reached; confident facts must be right 97 times in 100.
    void samplePages()
    {
        Tally tally;
        int confident = 0;
        int confidentRight = 0;
        int objects = 0;
        const QDir folder(QString::fromUtf8(resources) + QStringLiteral("/sample"));
        const QStringList names = folder.entryList({QStringLiteral("d-*.txt")});
        QVERIFY(names.size() >= 24);
        for (const QString &fileName : names) {
            const std::u32string document = fromUtf8(bytesOf(folder.filePath(fileName)));
            ExtractOptions options;
            options.published = published(fileName);
            std::vector<Fact> found = factsOf(m_extractor->extract(fileName.toStdString(), document, options));
            tally.found += static_cast<int>(found.size());
            std::vector<bool> used(found.size());
            std::u32string flat;
            std::vector<std::uint32_t> index;
            for (std::uint32_t i = 0; i < document.size(); ++i)
                if (!isSpace(document[i])) {
                    flat += document[i];
                    index.push_back(i);
                }
            const QList<QByteArray> lines = QByteArray::fromStdString(bytesOf(folder.filePath(fileName.chopped(4) + QStringLiteral(".jsonl")))).split('\n');
            for (const QByteArray &line : lines) {
                if (line.trimmed().isEmpty())
                    continue;
                const auto gold = nlohmann::json::parse(line.toStdString());
                ++tally.gold;
                const std::u32string quote = fromUtf8(gold["quote"].get<std::string>());
                const std::size_t at = flat.find(quote) + quote.find(fromUtf8(gold["number"].get<std::string>()));
                for (std::size_t i = 0; i < found.size(); ++i) {
                    if (used[i] || found[i].numberSpan.begin > index[at] || found[i].numberSpan.end <= index[at] ||
                        std::abs(found[i].value.toDouble() - gold["value"].get<double>()) > 1e-6)
                        continue;
                    used[i] = true;
                    const int before = tally.core;
                    compare(gold, found[i], tally);
                    objects += sharesObject(gold, found[i]);
                    if (found[i].confidence >= 0.9) {
                        ++confident;
                        confidentRight += tally.core - before;
                    }
                    break;
                }
            }
        }
        qInfo("mention %.3f core %.3f full %.3f, confident %d of %d, right %d, objects %d", tally.f1(tally.mention), tally.f1(tally.core),
              tally.f1(tally.full), confident, tally.found, confidentRight, objects);
        QVERIFY(objects >= 0.9 * tally.mention);
        QVERIFY(tally.f1(tally.mention) >= 0.99);
        QVERIFY(tally.f1(tally.core) >= 0.97);
        QVERIFY(tally.f1(tally.full) >= 0.95);
        QVERIFY(confident >= 0.6 * tally.found);
        QVERIFY(confidentRight >= 0.97 * confident);
    }

    void propertiesOfRandomText()
    {
        std::mt19937 random(20230920);
        const std::u32string_view pieces[] = {U"清理", U"飞线充电", U"昆吾办", U"12处", U"、", U"，", U"。", U"；", U"其中", U"36", U"个", U"问题",
                                              U"由", U"提高到", U"95％", U"今年以来", U"8月28日", U"“四星”", U"支部", U"拟", U"投资", U"3.5万元",
                                              U"\n", U" ", U"的", U"对", U"等", U"《", U"》", U"每", U"分别为", U"x", U"\U0001F600", U"一", U"余"};
        for (int round = 0; round < 300; ++round) {
            std::u32string text;
            for (int i = static_cast<int>(random() % 60); i > 0; --i)
                text += pieces[random() % std::size(pieces)];
            const auto found = factsOf(m_extractor->extract("r.txt", text));
            const auto again = factsOf(m_extractor->extract("r.txt", text));
            QCOMPARE(found.size(), again.size());
            for (std::size_t i = 0; i < found.size(); ++i) {
                QVERIFY(found[i].numberSpan.end <= text.size() && !found[i].numberSpan.empty());
                QVERIFY(found[i].sentence.end <= text.size() && found[i].quoteSpan.end <= text.size());
                QVERIFY(found[i].quoteSpan.contains(found[i].numberSpan));
                const CleanText spelled = clean(slice(text, found[i].numberSpan));
                QVERIFY(toUtf8(withoutSpace(spelled.text)) == found[i].number);
                QVERIFY(found[i].object == again[i].object && found[i].id == again[i].id);
                QVERIFY(found[i].confidence >= 0 && found[i].confidence <= 1);
            }
        }
    }

    // Blanks between two ideographs come from typesetting, wherever they stand.
    void endlessSentenceIsReadInLinearTime_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"清理垃圾12处，", "清理12处、", "12处", "分别为3个、5个，"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void endlessSentenceIsReadInLinearTime()
    {
        QFETCH(QString, text);
        std::clock_t quickest[2] = {};
        for (int i = 0; i < 2; ++i) {
            const std::u32string input = text.repeated(i == 0 ? 2000 : 8000).toStdU32String();
            quickest[i] = std::numeric_limits<std::clock_t>::max(); // processor time: other programs do not count
            for (int tries = 0; tries < 2; ++tries) {
                const std::clock_t begin = std::clock();
                const auto found = factsOf(m_extractor->extract("p.txt", input));
                quickest[i] = std::min(quickest[i], std::clock() - begin);
                QCOMPARE(found.size(), static_cast<std::size_t>(i == 0 ? 2000 : 8000) * (text.contains(u"分别") ? 2 : 1));
                for (const Fact &fact : found)
                    QVERIFY(fact.quoteSpan.contains(fact.numberSpan) && fact.sentence.contains(fact.numberSpan));
            }
        }
        QVERIFY2(static_cast<double>(quickest[1]) < 7.0 * static_cast<double>(quickest[0]), "four times the text");
    }

    void blanksInRandomTextChangeNoValue()
    {
        std::mt19937 random(20231116);
        const std::u32string_view pieces[] = {U"清理", U"小广告", U"昆吾办", U"12处", U"三十余个", U"，", U"。", U"截至目前", U"其中", U"1.2万余份",
                                              U"问题", U"百分之九十五", U"95%", U"一千二百三十四名", U"党员", U"从", U"提高到", U"8月28日", U"今年以来",
                                              U"分别为", U"近百家", U"投资3.5亿元", U"2至3次", U"\n", U"（一）", U"“三零”创建", U"某村", U"的"};
        std::size_t facts = 0;
        for (int round = 0; round < 300; ++round) {
            std::u32string text, spaced;
            for (int i = static_cast<int>(random() % 40); i > 0; --i)
                text += pieces[random() % std::size(pieces)];
            for (std::size_t i = 0; i < text.size(); ++i) {
                spaced += text[i];
                if (i + 1 < text.size() && isHan(text[i]) && isHan(text[i + 1]))
                    spaced += std::u32string(random() % 3, random() % 2 ? U' ' : U'\u3000');
            }
            const auto plain = factsOf(m_extractor->extract("p.txt", text));
            const auto wide = factsOf(m_extractor->extract("p.txt", spaced));
            facts += plain.size();
            QCOMPARE(wide.size(), plain.size());
            for (std::size_t i = 0; i < plain.size(); ++i) {
                QVERIFY(wide[i].value == plain[i].value && wide[i].upper == plain[i].upper && wide[i].bound == plain[i].bound);
                QCOMPARE(wide[i].unit, plain[i].unit);
                QCOMPARE(wide[i].object, plain[i].object);
            }
        }
        QVERIFY(facts > 300); // the property is about something
    }

    void blanksChangeNoValue()
    {
        const std::u32string_view text = U"本报讯 今年以来，昆吾办清理飞线充电36处，规范违停车辆120辆，发放宣传资料1.2万余份。";
        std::u32string spaced;
        for (char32_t c : text) {
            spaced += c;
            if (isHan(c))
                spaced += U' ';
        }
        const auto plain = factsOf(m_extractor->extract("p.txt", text));
        const auto wide = factsOf(m_extractor->extract("p.txt", spaced));
        QCOMPARE(plain.size(), std::size_t{3});
        QCOMPARE(wide.size(), plain.size());
        for (std::size_t i = 0; i < plain.size(); ++i) {
            QVERIFY(wide[i].value == plain[i].value);
            QCOMPARE(wide[i].unit, plain[i].unit);
            QCOMPARE(wide[i].object, plain[i].object);
            QCOMPARE(wide[i].code, plain[i].code);
        }
    }
};

QTEST_GUILESS_MAIN(TestFacts)
#include "test_facts.moc"
