#include "app/starboard/words.h"

#include "app/wiring/extraction.h"
#include "app/wiring/resources.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QTemporaryDir>

#include <map>

namespace starboard {

namespace {

using namespace Qt::StringLiterals;

struct WordWords {
    Q_DECLARE_TR_FUNCTIONS(WordWords)
};

Result<void> write(const OwnWords &words, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return fail(FailureCode::Unreadable, WordWords::tr("The folder %1 cannot be made.").arg(folder).toStdString());
    for (const auto &[name, content] : words.files()) {
        QSaveFile file(QDir(folder).filePath(QString::fromStdString(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(content)) < 0 || !file.commit())
            return fail(FailureCode::Unreadable,
                        WordWords::tr("%1 could not be written: %2").arg(file.fileName(), file.errorString()).toStdString());
    }
    return {};
}

// An extraction with words that are not saved yet.
Result<ExtractPage> extractionWith(const OwnWords &words)
{
    const QTemporaryDir folder;
    if (const auto written = write(words, folder.path()); !written)
        return tl::make_unexpected(written.error());
    return loadExtraction(dataDirectory(), folder.path().toStdString());
}

std::map<std::string, Fact> factsById(const Page &page)
{
    std::map<std::string, Fact> facts;
    for (const Article &article : page.articles)
        for (const Fact &fact : article.facts)
            facts.emplace(fact.id, fact);
    return facts;
}

bool sameReading(const Fact &a, const Fact &b)
{
    return a.value == b.value && a.unit == b.unit && a.code == b.code && a.family == b.family && a.status == b.status && a.bound == b.bound &&
           a.placeCode == b.placeCode && a.place == b.place && a.period == b.period;
}

std::vector<FactChange> changesBetween(const Page &before, const Page &after)
{
    auto old = factsById(before);
    std::vector<FactChange> changes;
    for (auto &[id, fact] : factsById(after)) {
        const auto was = old.find(id);
        if (was == old.end()) {
            changes.push_back({0, std::nullopt, fact});
            continue;
        }
        if (!sameReading(was->second, fact))
            changes.push_back({0, was->second, fact});
        old.erase(was);
    }
    for (auto &[id, fact] : old)
        changes.push_back({0, fact, std::nullopt});
    return changes;
}

Result<std::vector<WordProblem>> check(const OwnWords &words)
{
    const auto catalogue = Catalogue::read(dataDirectory() + "/lexicon/indicators.tsv");
    if (!catalogue)
        return tl::make_unexpected(catalogue.error());
    const auto measures = MeasureWords::read(dataDirectory() + "/lexicon/measures.tsv");
    if (!measures)
        return tl::make_unexpected(measures.error());
    const auto gazetteer = Gazetteer::open(dataDirectory() + "/gazetteer/divisions.bin");
    if (!gazetteer)
        return tl::make_unexpected(gazetteer.error());
    return problemsOf(words, *catalogue, *measures, *gazetteer);
}

Result<std::vector<FactChange>> tryText(const OwnWords &words, const std::string &text)
{
    const auto before = loadExtraction();
    if (!before)
        return tl::make_unexpected(before.error());
    const auto after = extractionWith(words);
    if (!after)
        return tl::make_unexpected(after.error());
    Document document;
    document.name = "text";
    document.text = fromUtf8(text);
    return changesBetween((*before)(document), (*after)(document));
}

Result<RenewalSummary> renew(JobControl &control, Workspace &workspace, const std::optional<OwnWords> &trial)
{
    const auto extract = trial ? extractionWith(*trial) : loadExtraction();
    if (!extract)
        return tl::make_unexpected(extract.error());
    RenewalOptions options;
    options.tryOnly = trial.has_value();
    options.stopAsked = [&control] { return control.stopAsked(); };
    options.progress = [&control](std::int64_t done, std::int64_t all, const std::string &name) {
        control.report(std::size_t(done), std::size_t(all), QString::fromStdString(name));
    };
    return renewExtractions(workspace, *extract, options);
}

Result<std::shared_ptr<const Knowledge>> save(const OwnWords &words)
{
    // Words that the program could not read back must not be saved.
    if (const auto readable = extractionWith(words); !readable)
        return tl::make_unexpected(readable.error());
    if (const auto written = write(words, QString::fromStdString(ownWordsDirectory())); !written)
        return tl::make_unexpected(written.error());
    return loadKnowledge();
}

} // namespace

Result<std::shared_ptr<const Knowledge>> loadKnowledge()
{
    auto catalogue = loadCatalogue();
    if (!catalogue)
        return tl::make_unexpected(catalogue.error());
    auto gazetteer = Gazetteer::open(dataDirectory() + "/gazetteer/divisions.bin");
    if (!gazetteer)
        return tl::make_unexpected(gazetteer.error());
    return std::make_shared<const Knowledge>(Knowledge{std::move(*catalogue), std::move(*gazetteer)});
}

WordTasks makeWordTasks()
{
    return {[] { return OwnWords::read(ownWordsDirectory()); }, check, tryText, renew, save};
}

} // namespace starboard
