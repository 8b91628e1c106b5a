// The user's own rows: a new indicator, a synonym, a measure word and a name of a place are read like the program's.
#include "model/core/catalogue.h"
#include "model/extract/extractor.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace starboard;

namespace {

struct Words {
    Catalogue catalogue;
    Lexicon lexicon;
    PlaceWords places;
};

Result<Words> load(const std::string &own)
{
    const std::string shipped = STARBOARD_RESOURCES "/lexicon";
    auto catalogue = Catalogue::read(shipped + "/indicators.tsv", own + "/indicators.tsv");
    if (!catalogue)
        return tl::make_unexpected(catalogue.error());
    auto lexicon = Lexicon::read(shipped, own);
    if (!lexicon)
        return tl::make_unexpected(lexicon.error());
    auto places = PlaceWords::read(shipped + "/places.tsv", own + "/places.tsv");
    if (!places)
        return tl::make_unexpected(places.error());
    return Words{std::move(*catalogue), std::move(*lexicon), std::move(*places)};
}

} // namespace

class TestOwnWords : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<Gazetteer> m_gazetteer;

    void write(const char *file, const char *text)
    {
        QFile out(m_folder.filePath(QString::fromLatin1(file)));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
    }
    std::string folder() const { return m_folder.path().toStdString(); }

    std::vector<Fact> facts(const Words &words, std::u32string_view text) const
    {
        ExtractOptions options;
        options.published = makeDate(2023, 4, 2);
        const Page page = Extractor(words.lexicon, *m_gazetteer, words.places).extract("a.txt", text, options);
        std::vector<Fact> all;
        for (const Article &article : page.articles)
            all.insert(all.end(), article.facts.begin(), article.facts.end());
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto gazetteer = Gazetteer::open(STARBOARD_RESOURCES "/gazetteer/divisions.bin");
        QVERIFY(gazetteer);
        m_gazetteer.emplace(std::move(*gazetteer));
    }

    void cleanup()
    {
        for (const QString &file : QDir(m_folder.path()).entryList(QDir::Files))
            QFile::remove(m_folder.filePath(file));
    }

    void withoutAFolderAllIsAsShipped()
    {
        const auto words = load("/nowhere");
        QVERIFY(words);
        QVERIFY(!words->catalogue.find("own_murals"));
    }

    void aNewIndicatorIsFound()
    {
        write("indicators.tsv", "code\tzh\ten\tfamily\tunit\taggregation\tpolarity\nown_murals\t文化墙\tMurals\tpublicity\t面\tsum\tgood\n");
        write("indicator_terms.tsv", "indicator\tobjects\tverbs\nown_murals\t孝善墙\t\n");
        const auto words = load(folder());
        QVERIFY2(words, words ? "" : words.error().message.c_str());
        QCOMPARE(words->catalogue.find("own_murals")->zh, std::string("文化墙"));
        const auto found = facts(*words, U"今年以来，昆吾街道新建孝善墙17面。");
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].code, std::string("own_murals"));
        QCOMPARE(found[0].unit, std::string("面"));
    }

    void aSynonymLeadsToItsIndicator()
    {
        const std::u32string_view text = U"今年以来，昆吾街道整治空中辫子23处。";
        const auto before = load("/nowhere");
        QVERIFY(before);
        QVERIFY(facts(*before, text).at(0).code != "flying_wires");
        write("indicator_terms.tsv", "indicator\tobjects\nflying_wires\t空中辫子\n");
        const auto after = load(folder());
        QVERIFY(after);
        QCOMPARE(facts(*after, text).at(0).code, std::string("flying_wires"));
    }

    void aMeasureWordMakesAQuantity()
    {
        const std::u32string_view text = U"今年以来，昆吾街道发放宣传品30沓。";
        write("measures.tsv", "word\tdimension\tcanonical\tfactor\n沓\titem\t张\t10\n");
        const auto words = load(folder());
        QVERIFY(words);
        const auto found = facts(*words, text);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].unit, std::string("沓"));
    }

    void aNameLeadsToItsPlace()
    {
        const std::u32string_view text = U"今年以来，梨园新城清理小广告40处。";
        write("places.tsv", "role\tclass\twords\nalias\t410902\t梨园新城\n");
        const auto words = load(folder());
        QVERIFY(words);
        const auto found = facts(*words, text);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].placeCode, std::string("410902"));
        QCOMPARE(found[0].place, std::string("梨园新城"));
    }

    void damagedWordsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("unknown indicator") << QByteArray("indicator_terms.tsv") << QByteArray("indicator\tobjects\nnone_such\t甲\n");
        QTest::newRow("code twice") << QByteArray("indicators.tsv")
                                    << QByteArray("code\tzh\tfamily\tunit\taggregation\nflying_wires\t飞线\trectification\t处\tsum\n");
        QTest::newRow("factor") << QByteArray("measures.tsv") << QByteArray("word\tdimension\tcanonical\tfactor\n沓\titem\t张\tten\n");
        QTest::newRow("role") << QByteArray("places.tsv") << QByteArray("role\tclass\twords\nnickname\t410902\t甲\n");
    }
    void damagedWordsAreNamed()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, text);
        write(file.constData(), text.constData());
        const auto words = load(folder());
        QVERIFY(!words);
        QVERIFY(words.error().message.find(file.toStdString()) != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestOwnWords)
#include "test_ownwords.moc"
