// The pages of this test are invented; their streets, towns and villages are on the official list.
#include "model/place/resolver.h"

#include <QtTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

using namespace starboard;

namespace {

const Gazetteer &gazetteer()
{
    static const auto opened = Gazetteer::open(STARBOARD_RESOURCES "/gazetteer/divisions.bin");
    if (!opened)
        qFatal("%s", opened.error().detail.c_str());
    return *opened;
}

const PlaceWords &placeWords()
{
    static const auto read = PlaceWords::read(STARBOARD_RESOURCES "/lexicon/places.tsv");
    if (!read)
        qFatal("%s", read.error().detail.c_str());
    return *read;
}

PagePlaces resolve(std::u32string_view text, const PlaceHint &hint = {})
{
    return resolvePlaces(text, {}, gazetteer(), placeWords(), hint);
}

// Enough of cleaning for names: no white space at all.
std::u32string pageOf(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    std::stringstream bytes;
    bytes << file.rdbuf();
    return withoutSpace(fromUtf8(bytes.str()));
}

const PlaceMention *mentionOf(const PagePlaces &places, const std::string &printed)
{
    const auto it = std::find_if(places.mentions.begin(), places.mentions.end(),
                                 [&](const PlaceMention &m) { return m.printed == printed; });
    return it == places.mentions.end() ? nullptr : &*it;
}

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

void addPage(const char *name, const char *text, const char *district)
{
    QTest::newRow(name) << QByteArray(text) << QByteArray(district);
}

} // namespace

class TestResolver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void samplePages_data();
    void samplePages();
    void realPages_data();
    void realPages();
    void anyDistrict_data();
    void anyDistrict();
    void mention_data();
    void mention();
    void noMention_data();
    void noMention();
    void bodies();
    void misprint();
    void newNames();
    void spansSpellTheirNames();
    void hintDecides();
    void otherDistrictOfOnePage();
    void cityPage();
    void emptyText();
    void anyText();
};

void TestResolver::samplePages_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("district");
    const std::pair<int, const char *> last[] = {{4, "410972"},  {8, "411671"},  {12, "410472"},
                                                 {16, "411002"}, {20, "410611"}, {24, "341202"}};
    int page = 1;
    for (const auto &[until, district] : last)
        for (; page <= until; ++page) {
            const QByteArray file = "d-" + QByteArray::number(page).rightJustified(2, '0') + ".txt";
            QTest::newRow(file.constData()) << file << QByteArray(district);
        }
}

void TestResolver::samplePages()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, district);
    const std::filesystem::path path = std::filesystem::path(STARBOARD_RESOURCES) / "sample" / file.toStdString();
    if (!std::filesystem::exists(path))
        QSKIP("the sample pages are not there");
    QCOMPARE(bytes(resolve(pageOf(path)).district), district);
}

void TestResolver::realPages_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("district");
    addPage("Puyang 1", "000_53ab160439d26b5a.txt", "410972");
    addPage("Puyang 2", "001_667c3997913bad74.txt", "410972");
    addPage("Zhoukou", "002_511f53cd465d0282.txt", "411671");
    addPage("Pingdingshan", "003_91cd8e690866bcc9.txt", "410472");
    addPage("Xuchang", "004_c1a9fe57ddd72543.txt", "411002");
}

void TestResolver::realPages()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, district);
    const std::filesystem::path path = std::filesystem::path(STARBOARD_SHARED) / "corpus" / file.toStdString();
    if (!std::filesystem::exists(path))
        QSKIP("the corpus of real pages is not there");
    QCOMPARE(bytes(resolve(pageOf(path)).district), district);
}

void TestResolver::anyDistrict_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("district");
    addPage("Yuhang, towns alone",
            "今年以来，良渚街道拆除违建86处，瓶窑镇清运垃圾120吨，径山镇打造示范村3个。求是村党支部评为五星。",
            "330110");
    addPage("Wuhou", "武侯区玉林街道倪家桥社区党委打造微网格42个。簇桥街道锦城社区走访居民830户。", "510107");
    addPage("Wuhou without its name",
            "浆洗街街道开展巡查36次，晋阳街道沙堰社区清理楼道杂物12处，红牌楼街道新增停车位90个。", "510107");
    addPage("Kuiwen", "本报潍坊讯 奎文区广文街道、大虞街道开展集中整治，清理小广告1200余处，区城管局出动执法人员80名。",
            "370705");
    addPage("Yanta", "雁塔区召开创文推进会。鱼化寨街道清理占道经营45处，等驾坡街道秦川社区新建充电桩20个。", "610113");
    addPage("Shihe", "五里墩街道整治飞线充电66处，老城街道三里店社区发放宣传单2000份，东双河镇栽植树木3000棵。",
            "411502");
    addPage("Jianxi, streets named like cities",
            "重庆路街道、长春路街道、郑州路街道分别清理杂物12处、8处、30处，区创文办下发督办单9份。", "410305");
    addPage("Lankao", "东坝头镇张庄村流转土地460亩，堌阳镇发展民族乐器企业219家，县纪委监委约谈干部7人。", "410225");
    addPage("Xiangcheng, a city without districts",
            "项城市水寨街道清理垃圾80吨，南顿镇何埠口村新装路灯60盏，市纪委监委发现问题42个。", "411681");
    addPage("Kunshan", "巴城镇、千灯镇、花桥镇共清理河道36公里。昆山市住建局完成改造小区12个。", "320583");
    addPage("Sanmenxia zone", "三门峡经济开发区召开推进会。开发区向阳街道后川村清理垃圾30吨，全区新增停车位200个。",
            "411271");
    addPage("Xuchang zone", "许昌经开区长村张街道清理飞线56处。经开区纪工委发现问题32个，龙湖街道整改18个。", "411071");
    addPage("Jiaozuo demonstration zone",
            "焦作市城乡一体化示范区文昌街道、阳庙镇开展集中整治26次。示范区纪工委约谈5人。", "410871");
    addPage("Nanyang zone, towns with its name", "南阳高新区张衡街道、百里奚街道分别新建口袋公园3个、2个。", "411371");
    addPage("Xinxiang zone", "新乡市高新区振中街道启明社区清理小广告300处，关堤乡清理沟渠8公里。", "410771");
    addPage("Jiyuan, under the province",
            "济源市沁园街道清理垃圾120吨，轵城镇桐花沟村流转土地600亩，承留镇新修道路3.2公里。", "419001");
    addPage("masthead", "今日永城\n本报讯 演集街道清理垃圾20吨，高庄镇新装路灯80盏。", "411481");
    addPage("common village names", "固始县陈淋子镇孙滩村、东风村、红星村、新建村共清理垃圾90吨。", "411525");
    addPage("a minority county", "三江县八江镇清理河道6公里，独峒镇新建风雨桥2座。", "450226");
    addPage("an autonomous prefecture", "恩施州巴东县野三关镇发放茶苗20万株，信陵镇清理垃圾35吨。", "422823");
    addPage("a banner", "准格尔旗薛家湾镇清理垃圾300吨，龙口镇栽植树木6000棵。", "150622");
    addPage("a county and its town of the same name",
            "民权县人和镇清理坑塘6个，程庄镇新建果园320亩，县委巡察组发现问题16个。", "411421");
    addPage("Taixing", "泰兴市黄桥镇清理楼道堆物230处，虹桥镇打造示范街3条，全市整改率96%。", "321283");
    addPage("a district of Beijing", "通州区玉桥街道办结诉求312件，马驹桥镇拆除违建3200平方米。", "110112");
    addPage("a district of Chongqing", "江北区石马河街道化解矛盾46起，鱼嘴镇栽树1200棵。重庆市江北区新增车位600个。",
            "500105");
    addPage("a county of one character", "雄县召开推进会。大营镇打造示范街2条。", "130638");
    addPage("an autonomous county in full", "威宁彝族回族苗族自治县召开推进会。秀水镇栽植树木90棵。", "520526");
    addPage("an airport zone", "郑州航空港经济综合实验区召开推进会。清河街道走访居民300户。", "410173");
    addPage("a town that runs into its village", "鲁山县四棵树乡土楼村清理垃圾12处，下汤镇8处。", "410423");
    addPage("Urumqi", "沙依巴克区八一街道走访居民1200户，区人社局举办招聘会3场。", "650103");
}

void TestResolver::anyDistrict()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, district);
    const PagePlaces places = resolve(fromUtf8(text.toStdString()));
    QCOMPARE(bytes(places.district), district);
    QVERIFY(places.confidence > 0.3);
    QVERIFY(!places.evidence.empty());
}

void TestResolver::mention_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("printed");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const char *text, const char *printed, const char *code) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(printed) << QByteArray(code);
    };
    const char *puyang = "经开区昆吾办卫南社区清理飞线41处。濮上办、王助镇、新习镇整改问题12个。濮阳市通报，昆吾街道办"
                         "事处和皇甫办事处获奖。胡乜村盘活土地。";
    row("short street", puyang, "昆吾办", "410972060");
    row("street office in full", puyang, "昆吾街道办事处", "410972060");
    row("street office", puyang, "皇甫办事处", "410972061");
    row("community in its street", puyang, "卫南社区", "410972060006");
    row("zone without its city", puyang, "经开区", "410972");
    row("town", puyang, "王助镇", "410972100");
    row("city", puyang, "濮阳市", "4109");
    row("village that the list calls a community", puyang, "胡乜村", "410972060008");
    row("a name of many places", "魏都区文峰街道文峰社区清理垃圾12处。七一社区、八一社区新增车位8个。", "七一社区",
        "411002004002");
    row("another county of the city", "魏都区南关街道清理垃圾12处，西大街道8处。长葛市、鄢陵县前来观摩。", "鄢陵县",
        "411024");
    row("another province", "魏都区南关街道清理垃圾12处。考察组赴浙江省杭州市余杭区良渚街道学习。", "良渚街道",
        "330110010");
    row("province", "河南省淇滨区黎阳路街道清理垃圾12处。", "河南省", "41");
    row("a county-level city is its own city", "项城市水寨街道清理垃圾80吨，南顿镇新装路灯60盏，全市整改率96%。",
        "项城市", "411681");
    row("village behind its town", "淇滨区钜桥镇刘洼村种植羊肚菌180亩。", "刘洼村", "410611101221");
    row("a town that runs into its village", "鲁山县四棵树乡土楼村清理垃圾12处，下汤镇8处。", "四棵树乡", "410423201");
    row("all of a municipality", "通州区玉桥街道办结诉求312件，马驹桥镇66件，市委通报。", "北京市", "11");
    row("a zone that the list has not", "安阳市示范区召开推进会。文峰区东关街道清理垃圾8处。示范区发现问题12个。",
        "示范区", "410502");
    row("a zone by its city", "周口开发区太昊路街道清理飞线71处。", "周口开发区", "411671");
    row("a zone by its district", "泗洪县双沟镇、界集镇与泗洪经济开发区签约项目23个。", "泗洪经济开发区", "321324");
    row("会同 behind a body is a verb", "南陵县召开推进会。南陵县纪委监委会同县营商办走访企业418家，弋江镇整改问题12个。", "南陵县", "340223");
    row("a direction before a village's name", "莘县十八里铺镇后王村更换路灯24盏，古云镇整改问题12个。", "后王村", "371522107");
    row("a banner's commission", "敖汉旗召开推进会。下一步，旗纪委监委对12个苏木开展检查，新惠镇整改48个。", "敖汉旗", "150430");
    row("a slogan that opens the sentence", "源汇区老街街道开展整治。\n和谐社区紧挨火车站，清理杂物12处。", "老街街道", "411102001");
    row("a neighbour's town that moved", "文峰区北大街街道、光华路街道、甜水井街道开展整治。高庄镇完成高标准农田1.2万亩。", "高庄镇", "410502");
    row("a neighbour's town of a named neighbour", "文峰区北大街街道、光华路街道、甜水井街道开展整治。安阳县高庄镇前来观摩。", "高庄镇", "410522116");
}

void TestResolver::mention()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, printed);
    QFETCH(QByteArray, code);
    const PagePlaces places = resolve(fromUtf8(text.toStdString()));
    const PlaceMention *found = mentionOf(places, printed.toStdString());
    QVERIFY(found);
    QCOMPARE(bytes(found->code), code);
    QCOMPARE(bytes(found->district), code.left(6));
}

void TestResolver::noMention_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("places"); // how many there are
    const auto row = [](const char *name, const char *text, int n) { QTest::newRow(name) << QByteArray(text) << n; };
    row("roads", "魏都区对中原路、四川路、金沙江路、文峰路进行修补。", 1);
    row("a company", "魏都区走访郑州市宏发建设有限公司、洛阳市第二医院。", 1);
    row("a document", "魏都区发放《洛阳市养犬管理条例》600份。", 1);
    row("slogans", "魏都区争创平安社区，建设文明村、幸福社区、智慧社区。", 1);
    row("everyday words", "魏都区各社区、小区、背街小巷、农村、乡镇、城市、超市、城乡全覆盖，主办、代办、督办不停。",
        1);
    row("verbs before 村 and 社区",
        "魏都区各级干部走进社区、深入农村、壮大村集体经济，丰富社区居民生活，采取村推荐、办复核。", 1);
    row("villages of the area", "魏都区开展帮扶活动，在辖区内村、社区发放手册。", 1);
    row("every village", "魏都区各村、每村、该项工作全国领先。", 1);
    row("surnames", "魏都区居民张新建、李和平、王团结说。", 1);
    row("city dwellers", "魏都区市民、市场、市区、市容焕然一新。", 1);
    row("who ordered it", "魏都区按照市委、区委部署要求清理垃圾12处，根据省政府文件整改8个。", 1);
    row("who honoured it", "魏都区被河南省委、许昌市政府评为先进。", 1);
    row("a verb's end before 农村", "加强农村保洁，服务农村老人，推进城乡一体化农村供水，为农村修路。", 0);
    row("kinds of places", "主要街道、集镇街道、安置社区、后进社区、创建村、新增村清理垃圾，完成街道改造。", 0);
    row("levels", "魏都区县级领导、省级卫生村、市级示范点。", 1);
}

void TestResolver::noMention()
{
    QFETCH(QByteArray, text);
    QFETCH(int, places);
    const PagePlaces found = resolve(fromUtf8(text.toStdString()));
    QByteArrayList printed;
    for (const PlaceMention &m : found.mentions)
        printed << bytes(m.printed + "(" + m.code + ")");
    QVERIFY2(printed.size() == places, printed.join(' ').constData());
}

void TestResolver::bodies()
{
    const std::u32string text =
        U"本报讯 "
        U"濮阳经开区纪工委发现问题8个。昆吾办、王助镇整改6个。王助镇召开会议，该镇纪委约谈2人，区妇联发放倡议书，"
        U"市纪委监委通报，全区整改率95%，全市办结12件，全省96件。";
    const PagePlaces places = resolve(text);
    const auto of = [&](std::u32string_view words) {
        const auto at = static_cast<std::uint32_t>(text.find(words));
        const auto it = std::find_if(places.mentions.begin(), places.mentions.end(),
                                     [&](const PlaceMention &m) { return m.span.begin == at; });
        return it == places.mentions.end() ? PlaceMention{} : *it;
    };
    QVERIFY(of(U"濮阳经开区").isBody);
    QCOMPARE(bytes(of(U"该镇").code), QByteArray("410972100"));
    QCOMPARE(bytes(of(U"该镇").printed), QByteArray("王助镇"));
    QCOMPARE(bytes(of(U"区妇联").code), QByteArray("410972"));
    QVERIFY(of(U"区妇联").isBody);
    QCOMPARE(bytes(of(U"市纪委监委").code), QByteArray("4109"));
    QCOMPARE(bytes(of(U"全区").code), QByteArray("410972"));
    QCOMPARE(bytes(of(U"全区").printed), QByteArray("濮阳经开区"));
    QCOMPARE(bytes(of(U"全市").code), QByteArray("4109"));
    QCOMPARE(bytes(of(U"全省").code), QByteArray("41"));
    QCOMPARE(bytes(of(U"全省").printed), QByteArray("全省"));
}

void TestResolver::misprint()
{
    const PagePlaces places =
        resolve(U"示范区湖滨路街道、应滨街道、滨湖街道闫庄村清理垃圾。濮阳镇闫口村新装路灯50盏，该镇修路。");
    QCOMPARE(bytes(places.district), QByteArray("410472"));
    const PlaceMention *found = mentionOf(places, "濮阳镇");
    QVERIFY(found);
    QVERIFY(found->corrected);
    QCOMPARE(bytes(found->code), QByteArray("410472101"));
    QCOMPARE(bytes(found->correctedName), QByteArray("滍阳镇"));
    const PlaceMention *street = mentionOf(places, "应滨街道");
    QVERIFY(street && !street->corrected);
    QVERIFY(found->confidence < street->confidence);
    QCOMPARE(bytes(mentionOf(places, "闫口村")->code), QByteArray("410472101204"));
}

void TestResolver::newNames()
{
    const PagePlaces places = resolve(U"经开区昆吾办卫南社区清理飞线41处，濮上办8处，王助镇6处。经开区幸福办安康社区新"
                                      U"增车位20个，幸福办共整改12个。");
    const PlaceMention *office = mentionOf(places, "幸福办");
    QVERIFY(office);
    QCOMPARE(bytes(office->code), QByteArray("410972"));
    QVERIFY(office->level == PlaceLevel::Town);
    QCOMPARE(std::count_if(places.mentions.begin(), places.mentions.end(),
                           [](const PlaceMention &m) { return m.printed == "幸福办"; }),
             2);

    const PagePlaces second =
        resolve(U"开发区太昊路街道许寨社区、淮河路街道清理垃圾。淮河路街道红旗社区发放手册680份。周口市通报。");
    QCOMPARE(bytes(mentionOf(second, "红旗社区")->code), QByteArray("411671012"));

    const PagePlaces town = resolve(U"魏都区西大街道、南关街道清理垃圾。云鹏街道新增车位60个。");
    QVERIFY(mentionOf(town, "云鹏街道"));
    QCOMPARE(bytes(mentionOf(town, "云鹏街道")->code), QByteArray("411002"));
}

void TestResolver::spansSpellTheirNames()
{
    const std::u32string text = U"淇滨区黎阳路街道、钜桥镇刘洼村、上峪乡清理垃圾，区纪委、该乡、全区、鹤壁市均有行动。";
    const PagePlaces places = resolve(text);
    std::uint32_t done = 0;
    for (const PlaceMention &m : places.mentions) {
        QVERIFY(m.span.begin >= done);
        QVERIFY(m.span.end <= text.size());
        done = m.span.end;
        if (!m.refers)
            QCOMPARE(bytes(toUtf8(slice(text, m.span))), bytes(m.printed));
    }
    QCOMPARE(places.mentions.size(), std::size_t(9));
}

void TestResolver::hintDecides()
{
    const std::u32string text = U"文峰街道清理垃圾12处，新华街道8处。";
    QCOMPARE(bytes(resolve(text, {"411002", {}}).district), QByteArray("411002"));
    QCOMPARE(bytes(mentionOf(resolve(text, {"411002", {}}), "文峰街道")->code), QByteArray("411002010"));
    QCOMPARE(bytes(resolve(text, {{}, "今日魏都"}).district), QByteArray("411002"));
}

void TestResolver::otherDistrictOfOnePage()
{
    const std::u32string first = U"魏都区南关街道清理垃圾12处，西大街道8处，文峰街道文峰社区6处。区纪委约谈2人。魏都区"
                                 U"丁庄街道天宝社区开展宣传。";
    const std::u32string second =
        U"长葛市大周镇清理垃圾80吨，长葛市后河镇山头刘村新装路灯30盏，市纪委监委发现问题8个，坡胡镇整改6个。";
    const std::u32string text = first + second;
    const TextSpan a{0, static_cast<std::uint32_t>(first.size())};
    const TextSpan b{a.end, static_cast<std::uint32_t>(text.size())};
    const PagePlaces places = resolvePlaces(text, {a, b}, gazetteer(), placeWords(), {});
    QCOMPARE(bytes(places.articles[0].district), QByteArray("411002"));
    QCOMPARE(bytes(places.articles[1].district), QByteArray("411082"));
    QCOMPARE(bytes(places.articles[1].printed), QByteArray("长葛市"));
}

void TestResolver::cityPage()
{
    const std::u32string first =
        U"本报讯 周口市召开推进会。川汇区清理垃圾80吨，淮阳区60吨，项城市56吨，扶沟县40吨，全市整改率95%。";
    const std::u32string second = U"本报讯 扶沟县崔桥镇新装路灯60盏，大新镇修路8公里，扶沟县纪委监委约谈9人。";
    const std::u32string text = first + second;
    const auto middle = static_cast<std::uint32_t>(first.size());
    const PagePlaces places = resolvePlaces(text, {{0, middle}, {middle, static_cast<std::uint32_t>(text.size())}},
                                            gazetteer(), placeWords(), {});
    QCOMPARE(bytes(places.district), QByteArray("4116"));
    QCOMPARE(bytes(places.articles[0].district), QByteArray("4116"));
    QCOMPARE(bytes(places.articles[1].district), QByteArray("411621"));
    QCOMPARE(bytes(mentionOf(places, "项城市")->code), QByteArray("411681"));
    QCOMPARE(bytes(mentionOf(places, "崔桥镇")->district), QByteArray("411621"));
}

void TestResolver::emptyText()
{
    const PagePlaces places = resolve(U"");
    QVERIFY(places.district.empty());
    QVERIFY(places.mentions.empty());
    QVERIFY(resolve(U"清理垃圾12处，整改8个。").district.empty());
}

// Whatever the text: spans lie in it, in order; codes are on the list; the same text gives the same answer.
void TestResolver::anyText()
{
    const std::u32string signs = U"区县市镇乡村街道办社区省州旗全该纪委经开区示范区《》，。\n昆吾卫南濮阳魏都文峰０A"
                                 U"\U00020000\uFFFD路公司被按照";
    std::mt19937 random(20230630);
    for (int i = 0; i < 2000; ++i) {
        std::u32string text(random() % 200, U' ');
        for (char32_t &c : text)
            c = random() % 4 == 0 ? static_cast<char32_t>(0x4e00 + random() % 0x5000) : signs[random() % signs.size()];
        const auto middle = static_cast<std::uint32_t>(text.size() / 2);
        const std::vector<TextSpan> articles = {{middle, static_cast<std::uint32_t>(text.size())}, {0, middle}};
        const PagePlaces places = resolvePlaces(text, articles, gazetteer(), placeWords(), {});
        const PagePlaces again = resolvePlaces(text, articles, gazetteer(), placeWords(), {});
        QCOMPARE(places.district, again.district);
        QCOMPARE(places.mentions.size(), again.mentions.size());
        std::uint32_t done = 0;
        for (const PlaceMention &m : places.mentions) {
            QVERIFY(m.span.begin >= done && !m.span.empty() && m.span.end <= text.size());
            done = m.span.end;
            QVERIFY(gazetteer().has(m.code) && gazetteer().has(m.district));
            QVERIFY(!m.printed.empty() && m.confidence > 0 && m.confidence <= 1);
        }
    }
}

QTEST_GUILESS_MAIN(TestResolver)
#include "test_resolver.moc"
