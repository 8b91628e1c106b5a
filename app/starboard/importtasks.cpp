#include "app/starboard/importtasks.h"

#include "app/wiring/extraction.h"
#include "model/store/renewal.h"
#include "ui/look/figures.h"

#include <QCoreApplication>

namespace starboard {
namespace {

struct ImportTaskWords {
    Q_DECLARE_TR_FUNCTIONS(ImportTaskWords)
};

constexpr std::size_t previewedFiles = 200; // in detail: some seconds of PDF, less than one of text

ImportOptions optionsOf(JobControl &control, const ImportOrder &order)
{
    ImportOptions options;
    options.limits.recognise = order.recognise;
    for (const PastedText &text : order.texts)
        options.texts.push_back(documentFromText(text.text.toStdU32String(), text.name.toStdString()));
    options.stopAsked = [&control] { return control.stopAsked(); };
    options.progress = [&control](const ImportProgress &progress) {
        control.report(std::size_t(progress.files), std::size_t(progress.allFiles), QString::fromStdString(progress.current));
    };
    return options;
}

std::vector<std::string> pathsOf(const ImportOrder &order)
{
    std::vector<std::string> paths;
    for (const QString &path : order.paths)
        paths.push_back(path.toStdString());
    return paths;
}

// What the user has dated in the preview is not undated any more.
void forgetDated(ImportSummary &summary, const ImportOrder &order)
{
    for (const auto &[sha256, said] : order.said) {
        const auto page = order.seen ? order.seen->find(sha256) : SeenPages::const_iterator();
        if (said.issued && order.seen && page != order.seen->end())
            std::erase(summary.undated, page->second.file);
    }
}

} // namespace

Result<Preview> previewFiles(JobControl &control, Workspace &workspace, const ImportOrder &order)
{
    const auto extract = loadExtraction();
    if (!extract)
        return tl::make_unexpected(extract.error());
    ImportOptions options = optionsOf(control, order);
    options.mostFiles = previewedFiles;
    return previewImport(workspace, pathsOf(order), *extract, std::move(options), order.seen);
}

Result<ImportSummary> importFiles(JobControl &control, Workspace &workspace, const ImportOrder &order, const QString &manifest, bool sample)
{
    const auto extract = loadExtraction();
    if (!extract)
        return tl::make_unexpected(extract.error());
    ImportOptions options = optionsOf(control, order);
    options.sample = sample;
    std::optional<Manifest> dates;
    if (!manifest.isEmpty()) {
        auto read = Manifest::read(manifest.toStdString());
        if (!read)
            return tl::make_unexpected(read.error());
        dates = std::move(*read);
        options.manifest = &*dates;
    }
    auto summary = importPages(workspace, pathsOf(order), remembering(order.seen, *extract), options);
    if (!summary)
        return summary;
    if (const auto described = describeImported(workspace, order.said, *extract); !described)
        return tl::make_unexpected(described.error());
    forgetDated(*summary, order);
    return summary;
}

Result<QString> renewDocuments(JobControl &control, Workspace &workspace, const std::vector<RowId> &documents)
{
    const auto extract = loadExtraction();
    if (!extract)
        return tl::make_unexpected(extract.error());
    RenewalOptions options;
    options.documents = documents;
    options.stopAsked = [&control] { return control.stopAsked(); };
    options.progress = [&control](std::int64_t done, std::int64_t all, const std::string &name) {
        control.report(std::size_t(done), std::size_t(all), QString::fromStdString(name));
    };
    const auto renewed = renewExtractions(workspace, *extract, options);
    if (!renewed)
        return tl::make_unexpected(renewed.error());
    if (!renewed->failed.empty())
        return tl::make_unexpected(renewed->failed.front().failure);
    const Reextracted &total = renewed->total;
    return ImportTaskWords::tr("%n document(s) extracted again: ", nullptr, int(renewed->documents)) +
           ImportTaskWords::tr("%1 facts new, %2 gone, %3 changed, %4 reviewed and kept")
               .arg(figure(total.added), figure(total.gone), figure(total.changed), figure(total.kept));
}

} // namespace starboard
