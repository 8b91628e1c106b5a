// The sample pages, read and extracted: two pairs of pages tell of one inspection each and disagree. These disputes are
// found, and nobody else is accused.
#include "app/wiring/extraction.h"
#include "model/stats/statistics.h"
#include "model/store/import.h"
#include "model/store/ledger.h"
#include "model/store/reviewdesk.h"
#include "model/store/storedreports.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace starboard;
using namespace Qt::StringLiterals;

namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}


} // namespace

class TestContradictions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDeliberatePairsAndNoOthers_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<Window>("window");
        const QString sample = QStringLiteral(STARBOARD_RESOURCES "/sample"), shared = QStringLiteral(STARBOARD_SHARED "/gold/dev");
        const Window ever, year{makeDate(2023, 1, 1), makeDate(2023, 12, 31)}, upToNow{{}, makeDate(2023, 12, 31)};
        QTest::newRow("sample, ever") << sample << ever;
        QTest::newRow("sample, the year") << sample << year;
        QTest::newRow("sample, until the end of the year") << sample << upToNow;
        QTest::newRow("annotated pages, ever") << shared << ever;
    }
    void theDeliberatePairsAndNoOthers()
    {
        QFETCH(QString, folder);
        QFETCH(Window, window);
        if (!QDir(folder).exists())
            QSKIP("the pages are not here");
        Statistics statistics(reportsOf(folder), m_catalogue);
        const auto disputes = statistics.disputes({"41", {}, {}, window});
        QVERIFY(disputes.has_value());
        QStringList found;
        for (const Dispute &dispute : *disputes)
            found << told(dispute, folder);
        found.sort();
        const QStringList expected{u"410611 clues_transferred d-19.txt 6 / d-20.txt 9 条"_s,
                                   u"410611 problems_found d-19.txt 87 / d-20.txt 78 个"_s,
                                   u"411671 problems_found d-07.txt 263 / d-08.txt 236 个"_s,
                                   u"411671 problems_rectified d-07.txt 251 / d-08.txt 225 个"_s};
        QCOMPARE(found.join(u'\n'), expected.join(u'\n'));
    }

    // Decided by a person, they are gone; the other pages stay as they were.
    void aDecisionSettlesThem()
    {
        const QString folder = QStringLiteral(STARBOARD_RESOURCES "/sample");
        Statistics statistics(reportsOf(folder), m_catalogue);
        const Query query{"411671", "problems_found", {}, {makeDate(2023, 2, 20), makeDate(2023, 3, 10)}};
        auto before = statistics.account(query);
        QVERIFY(before && before->contradictions.size() == 1);
        QVERIFY(before->flags.has(Flag::Contradicted));
        QCOMPARE(before->value, std::optional(Rational(236))); // the later issue
        ReviewDesk desk(workspaceOf(folder));
        const Contradiction &pair = before->contradictions.front();
        const bool firstIsLarger = pair.firstValue > pair.secondValue;
        QVERIFY(desk.decide(pair.first, pair.second, firstIsLarger ? Verdict::First : Verdict::Second).has_value());
        auto after = Statistics(reportsOf(folder), m_catalogue).account(query);
        QVERIFY(after && after->contradictions.empty());
        QCOMPARE(after->value, std::optional(Rational(263)));
    }

    void initTestCase()
    {
        auto catalogue = Catalogue::read(STARBOARD_RESOURCES "/lexicon/indicators.tsv");
        QVERIFY(catalogue.has_value());
        m_catalogue = std::move(*catalogue);
    }

private:
    struct Kept {
        explicit Kept(Workspace opened) : workspace(std::move(opened)), reports(workspace) {}
        Workspace workspace;
        StoredReports reports;
    };

    Kept &keptOf(const QString &folder)
    {
        auto &kept = m_kept[folder];
        if (kept)
            return *kept;
        auto extract = loadExtraction(STARBOARD_RESOURCES);
        auto manifest = Manifest::read(QString(folder + u"/manifest.csv"_s).toStdString());
        auto workspace = Workspace::create(m_folder.filePath(QString::number(m_kept.size()) + u".db"_s).toStdString());
        if (!extract || !manifest || !workspace)
            qFatal("the pages cannot be read");
        ImportOptions options;
        options.manifest = &*manifest;
        std::vector<std::string> pages;
        for (const QFileInfo &page : QDir(folder).entryInfoList({u"*.txt"_s}))
            pages.push_back(page.filePath().toStdString());
        auto summary = importPages(*workspace, pages, *extract, options);
        if (!summary || !summary->failed.empty())
            qFatal("the pages cannot be imported");
        kept = std::make_unique<Kept>(std::move(*workspace));
        return *kept;
    }
    const StoredReports &reportsOf(const QString &folder) { return keptOf(folder).reports; }
    Workspace &workspaceOf(const QString &folder) { return keptOf(folder).workspace; }

    // "place indicator page value / page value unit", the earlier page first.
    QString told(const Dispute &dispute, const QString &folder)
    {
        const Ledger ledger(workspaceOf(folder));
        auto side = [&](const std::string &id, const Rational &value) -> QString {
            auto row = ledger.factById(id);
            return (row ? text(row->documentName) : u"?"_s) + u' ' + text(value.toString(2));
        };
        QStringList sides{side(dispute.first, dispute.firstValue), side(dispute.second, dispute.secondValue)};
        sides.sort();
        return text(dispute.place) + u' ' + text(dispute.indicator) + u' ' + sides.join(u" / "_s) + u' ' + text(dispute.unit);
    }

    QTemporaryDir m_folder;
    Catalogue m_catalogue;
    std::map<QString, std::unique_ptr<Kept>> m_kept;
};

QTEST_GUILESS_MAIN(TestContradictions)
#include "test_contradictions.moc"
