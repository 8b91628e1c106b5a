#include "tests/bench/factsmaker.h"

#include "model/core/catalogue.h"
#include "model/place/gazetteer.h"
#include "model/store/intake.h"

#include <QDir>
#include <QFileInfo>

#include <random>

namespace starboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int inOneBatch = 50'000;
constexpr int factsOfDocument = 40;

// Every street of the cities of one province, indicators of the catalogue, days of four years.
FactLine lineOf(int number, const std::vector<std::string> &streets, const std::vector<const Indicator *> &indicators, std::mt19937 &random)
{
    FactLine line;
    Fact &fact = line.fact;
    const Indicator &indicator = *indicators[random() % indicators.size()];
    const int document = number / factsOfDocument;
    const Date issued = *makeDate(2020, 1, 1) + std::chrono::days(document * 7 % 1400);
    const Date last = issued - std::chrono::days(random() % 60);
    fact.id = "f" + std::to_string(number);
    fact.code = indicator.code;
    fact.family = indicator.family;
    fact.value = Decimal(static_cast<std::int64_t>(random() % 400 + 1));
    fact.bound = random() % 9 == 0 ? Bound::AtLeast : Bound::Exact;
    fact.unit = indicator.unit;
    fact.number = std::to_string(random() % 400);
    fact.quote = "整治" + std::to_string(number) + "处";
    fact.placeCode = streets[random() % streets.size()];
    if (random() % 5 == 0)
        fact.placeCode.resize(6);
    fact.district = fact.placeCode.substr(0, 6);
    fact.status = random() % 12 == 0 ? Status::Planned : Status::Actual;
    fact.period = random() % 4 == 0 ? Period{firstOfMonth(yearOf(last), 1), last, PeriodKind::Since} : Period{last, last, PeriodKind::Span};
    fact.confidence = 0.5 + double(random() % 50) / 100;
    line.document = "page-" + std::to_string(document);
    line.issued = issued;
    return line;
}

} // namespace

QString factsWorkspace(int millions)
{
    const QString folder = qEnvironmentVariable("STARBOARD_BENCH_FOLDER", QDir::tempPath());
    const QString path = folder + u"/window-%1m.starboard"_s.arg(millions);
    if (QFileInfo::exists(path))
        return path;
    auto catalogue = Catalogue::read(STARBOARD_RESOURCES "/lexicon/indicators.tsv");
    auto gazetteer = Gazetteer::open(STARBOARD_RESOURCES "/gazetteer/divisions.bin");
    const QString part = path + u".part"_s;
    auto workspace = Workspace::create(part.toStdString());
    if (!catalogue || !gazetteer || !workspace)
        qFatal("the bench's workspace could not be made");
    std::vector<std::string> streets;
    for (const std::string &city : gazetteer->children("41"))
        for (const std::string &county : gazetteer->children(city))
            for (const std::string &street : gazetteer->children(county))
                streets.push_back(street);
    std::vector<const Indicator *> indicators;
    for (const Indicator &indicator : catalogue->indicators())
        indicators.push_back(&indicator);
    std::mt19937 random(7);
    for (int number = 0; number < millions * 1'000'000;) {
        std::vector<FactLine> lines;
        for (int i = 0; i < inOneBatch; ++i)
            lines.push_back(lineOf(number++, streets, indicators, random));
        if (!Intake(*workspace).importFacts(lines))
            qFatal("facts could not be stored");
    }
    workspace = tl::make_unexpected(Failure{}); // closes it
    QFile::rename(part, path);
    return path;
}

} // namespace starboard
