// Golden values are those of the National Bureau of Statistics' list of 30 June 2023.
#include "model/place/gazetteer.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace starboard;

namespace {

const std::string path = STARBOARD_RESOURCES "/gazetteer/divisions.bin";

const Gazetteer &gazetteer()
{
    static const auto opened = Gazetteer::open(path);
    if (!opened)
        qFatal("%s", opened.error().detail.c_str());
    return *opened;
}

bool holds(const std::vector<std::string> &codes, const std::string &code)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

} // namespace

class TestGazetteer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_data();
    void names();
    void find_data();
    void find();
    void parents();
    void wholeCountry();
    void everyRowIsFoundByItsCode();
    void communities();
    void startingWith();
    void unknown();
    void opensAtOnce();
    void badFiles();
};

void TestGazetteer::names_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("fullName");
    const auto row = [](const char *code, const char *name, const char *fullName) {
        QTest::newRow(code) << QByteArray(code) << QByteArray(name) << QByteArray(fullName);
    };
    row("41", "河南省", "河南省");
    row("4109", "濮阳市", "河南省濮阳市");
    row("410972", "濮阳经济技术开发区", "河南省濮阳市濮阳经济技术开发区");
    row("411671", "周口临港开发区", "河南省周口市周口临港开发区");
    row("410472", "平顶山市城乡一体化示范区", "河南省平顶山市平顶山市城乡一体化示范区");
    row("411002", "魏都区", "河南省许昌市魏都区");
    row("410972060", "昆吾街道", "河南省濮阳市濮阳经济技术开发区昆吾街道");
    row("410972060008", "胡乜社区", "河南省濮阳市濮阳经济技术开发区昆吾街道胡乜社区");
    row("410472101204", "闫口村", "河南省平顶山市平顶山市城乡一体化示范区滍阳镇闫口村");
    row("110101", "东城区", "北京市东城区");
    row("419001", "济源市", "河南省济源市");
    row("222403", "敦化市", "吉林省延边朝鲜族自治州敦化市");
    row("71", "台湾省", "台湾省");
    row("81", "香港特别行政区", "香港特别行政区");
}

void TestGazetteer::names()
{
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, fullName);
    QVERIFY(gazetteer().has(code.toStdString()));
    QCOMPARE(QByteArray::fromStdString(gazetteer().name(code.toStdString())), name);
    QCOMPARE(QByteArray::fromStdString(gazetteer().fullName(code.toStdString())), fullName);
}

void TestGazetteer::find_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const char *code) {
        QTest::newRow(name) << QByteArray(name) << QByteArray(code);
    };
    row("昆吾街道", "410972060");
    row("昆吾街道办事处", "410972060");
    row("昆吾", "410972060");
    row("魏都区", "411002");
    row("濮阳经济技术开发区", "410972");
    row("濮阳经开区", "410972");
    row("经开区", "410972");
    row("周口开发区", "411671");
    row("平顶山示范区", "410472");
    row("胡乜社区居委会", "410972060008");
    row("内蒙古自治区", "15");
    row("内蒙古", "15");
    row("延边", "2224");
    row("东乡", "622926");
    row("东乡族自治县", "622926");
    row("鹤壁市", "4106");
    row("张衡街道", "411371060");
}

void TestGazetteer::find()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, code);
    QVERIFY(holds(gazetteer().find(name.toStdString()), code.toStdString()));
}

void TestGazetteer::parents()
{
    QCOMPARE(gazetteer().parent("410972060008"), std::string("410972060"));
    QCOMPARE(gazetteer().parent("410972060"), std::string("410972"));
    QCOMPARE(gazetteer().parent("410972"), std::string("4109"));
    QCOMPARE(gazetteer().parent("4109"), std::string("41"));
    QCOMPARE(gazetteer().parent("41"), std::string());
    QVERIFY(upTo("410972060008", PlaceLevel::County) == "410972");
    QVERIFY(levelOf("410972060") == PlaceLevel::Town);
}

void TestGazetteer::wholeCountry()
{
    std::array<std::size_t, 5> counts{};
    std::vector<std::string> level = gazetteer().children("");
    for (std::size_t i = 0; i < counts.size(); ++i) {
        counts[i] = level.size();
        std::vector<std::string> below;
        for (const std::string &code : level)
            for (std::string &child : gazetteer().children(code)) {
                QVERIFY(child.starts_with(code));
                below.push_back(std::move(child));
            }
        level = std::move(below);
    }
    // 31 provinces of the list with Taiwan, Hong Kong and Macau beside them.
    QCOMPARE(counts, (std::array<std::size_t, 5>{34, 342, 2978, 41352, 620573}));
}

void TestGazetteer::everyRowIsFoundByItsCode()
{
    for (Gazetteer::Row r = 0; r < 665'000; r += 97) {
        const std::string code = gazetteer().code(r);
        QCOMPARE(gazetteer().row(code), r);
        QVERIFY(holds(gazetteer().find(gazetteer().name(r)), code));
        if (gazetteer().parent(r) != Gazetteer::none)
            QVERIFY(code.starts_with(gazetteer().code(gazetteer().parent(r))));
    }
}

void TestGazetteer::communities()
{
    QCOMPARE(gazetteer().communities("41"), 52378U);
    QCOMPARE(gazetteer().communities("410972060"), std::uint32_t(gazetteer().children("410972060").size()));
    std::uint32_t sum = 0;
    for (const std::string &town : gazetteer().children("411002"))
        sum += gazetteer().communities(town);
    QCOMPARE(gazetteer().communities("411002"), sum);
    QCOMPARE(gazetteer().communities("410972060008"), 1U);
    QCOMPARE(gazetteer().communities("71"), 0U);
}

void TestGazetteer::startingWith()
{
    const auto found = gazetteer().startingWith("魏都", 10);
    QVERIFY(!found.empty());
    QCOMPARE(found.front(), std::string("411002"));
    QVERIFY(holds(gazetteer().startingWith("昆吾街", 10), "410972060"));
    QCOMPARE(gazetteer().startingWith("新", 5).size(), std::size_t(5));
    QVERIFY(gazetteer().startingWith("", 5).empty());
    QVERIFY(gazetteer().startingWith("魏都", 0).empty());
}

void TestGazetteer::unknown()
{
    QVERIFY(!gazetteer().has("999999"));
    QVERIFY(!gazetteer().has("41097"));
    QVERIFY(!gazetteer().has("abcdef"));
    QVERIFY(!gazetteer().has(""));
    QVERIFY(gazetteer().name("410972060999").empty());
    QVERIFY(gazetteer().children("999999").empty());
    QCOMPARE(gazetteer().communities("999999"), 0U);
    QVERIFY(gazetteer().find("没有这个地方").empty());
    QVERIFY(gazetteer().find("").empty());
}

void TestGazetteer::opensAtOnce()
{
    const auto start = std::chrono::steady_clock::now();
    const auto opened = Gazetteer::open(path);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    QVERIFY(opened.has_value());
    QVERIFY2(took.count() < 50, "opening must not read the rows");
}

void TestGazetteer::badFiles()
{
    QVERIFY(Gazetteer::open("/nowhere/divisions.bin").error().code == FailureCode::NotFound);

    QTemporaryDir folder;
    const std::string bad = folder.filePath(QStringLiteral("bad.bin")).toStdString();
    std::ifstream in(path, std::ios::binary);
    const std::string good((std::istreambuf_iterator<char>(in)), {});
    QVERIFY(good.size() < 12'000'000);
    const auto failureOf = [&](const std::string &content) {
        std::ofstream(bad, std::ios::binary) << content;
        const auto opened = Gazetteer::open(bad);
        return opened ? FailureCode::Usage : opened.error().code;
    };
    QVERIFY(failureOf({}) != FailureCode::Usage);
    QVERIFY(failureOf("SBGAZ001") == FailureCode::Damaged);
    QVERIFY(failureOf(good.substr(0, good.size() / 2)) == FailureCode::Damaged);
    QVERIFY(failureOf(good + "more") == FailureCode::Damaged);
    QVERIFY(failureOf("X" + good.substr(1)) == FailureCode::Damaged);
}

QTEST_GUILESS_MAIN(TestGazetteer)
#include "test_gazetteer.moc"
