#include "model/read/recognise.h"

#include "model/read/message.h"
#include "model/read/readingorder.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <memory>
#include <poppler-document.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

namespace starboard {

namespace {

constexpr int listTimeout = 5000; // milliseconds
constexpr int dotsPerInch = 300;  // of a rendered page; assumed of an image
constexpr float pointsPerDot = 72.0F / dotsPerInch;

QString program()
{
    return QStandardPaths::findExecutable(QStringLiteral("tesseract"));
}

bool detect()
{
    if (program().isEmpty())
        return false;
    QProcess process;
    process.start(program(), {QStringLiteral("--list-langs")});
    return process.waitForFinished(listTimeout) && process.readAllStandardOutput().contains("chi_sim");
}

// What Tesseract found on one page, in points.
struct Recognition {
    PageSize page;
    std::vector<PlacedWord> words;
};

// Tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. A word takes
// the height of its line, since a comma's own box says nothing of the type.
Recognition readTable(const QByteArray &table)
{
    constexpr int page = 1, line = 4, word = 5, columns = 12;
    Recognition found;
    float top = 0;
    float bottom = 0;
    for (const QByteArray &row : table.split('\n')) {
        const QList<QByteArray> cells = row.split('\t');
        if (cells.size() < columns - 1)
            continue;
        const int level = cells[0].toInt();
        const auto at = [&](int column) { return cells[column].toFloat() * pointsPerDot; };
        if (level == page) {
            found.page = {at(8), at(9)};
        } else if (level == line) {
            top = at(7);
            bottom = top + at(9);
        } else if (level == word && cells.size() >= columns) {
            std::u32string text = fromUtf8(cells[11].trimmed().toStdString());
            if (!text.empty())
                found.words.push_back({std::move(text), at(6), top, at(6) + at(8), bottom});
        }
    }
    return found;
}

Result<Recognition> recognise(const QByteArray &image, const std::string &name, const ReadLimits &limits)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("OMP_THREAD_LIMIT"), QStringLiteral("1")); // pages are read side by side
    process.setProcessEnvironment(environment);
    process.start(program(), {QStringLiteral("stdin"), QStringLiteral("stdout"), QStringLiteral("-l"), QStringLiteral("chi_sim"),
                              QStringLiteral("--dpi"), QString::number(dotsPerInch), QStringLiteral("tsv")});
    process.write(image);
    process.closeWriteChannel();
    if (!process.waitForFinished(limits.recogniseSeconds * 1000)) {
        process.kill();
        process.waitForFinished(listTimeout);
        return readFailure(FailureCode::NoText,
                           QT_TRANSLATE_NOOP("read", "Recognising the characters of “%1” took too long and was given up. Choose a page "
                                                     "with text, or scan fewer columns at a time."),
                           name, std::to_string(limits.recogniseSeconds) + " seconds for one page");
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return readFailure(FailureCode::NoText,
                           QT_TRANSLATE_NOOP("read", "The characters of “%1” could not be recognised. Scan the page again, straight "
                                                     "and with 300 dots per inch."),
                           name, process.readAllStandardError().toStdString());
    return readTable(process.readAllStandardOutput());
}

Result<void> appendRecognised(Document &document, const QByteArray &image, const std::string &name, const ReadLimits &limits)
{
    auto found = recognise(image, name, limits);
    if (!found)
        return tl::make_unexpected(std::move(found.error()));
    document.origin.recognised = true;
    const auto page = static_cast<std::uint32_t>(document.origin.pages.size());
    document.origin.pages.push_back(found->page);
    appendInReadingOrder(std::move(found->words), page, document.text, document.origin.boxes);
    return {};
}

Result<Document> withText(Document &&document, const std::string &name)
{
    if (document.origin.boxes.empty())
        return readFailure(FailureCode::NoText,
                           QT_TRANSLATE_NOOP("read", "No characters were found on “%1”. It is a picture, or the scan is too faint."),
                           name);
    return std::move(document);
}

} // namespace

bool canRecognise()
{
    static const bool installed = detect();
    return installed;
}

Failure noText(const std::string &name)
{
    const char *message =
        canRecognise()
            ? QT_TRANSLATE_NOOP("read", "“%1” is a scan without text. Import it again with character recognition.")
            : QT_TRANSLATE_NOOP("read", "“%1” is a scan without text. Install tesseract-ocr with tesseract-ocr-chi-sim "
                                        "to have its characters recognised, or choose a page with text.");
    return readFailure(FailureCode::NoText, message, name).value();
}

Result<Document> recogniseScan(const poppler::document &pdf, const std::string &name, const ReadLimits &limits)
{
    if (!limits.recognise || !canRecognise())
        return tl::make_unexpected(noText(name));
    Document document;
    document.origin.format = Format::Pdf;
    QTemporaryDir folder;
    QString picture = folder.filePath(QStringLiteral("page.png"));
    for (int i = 0; i < pdf.pages(); ++i) {
        std::unique_ptr<poppler::page> page(pdf.create_page(i));
        if (!page)
            continue;
        poppler::image image = poppler::page_renderer().render_page(page.get(), dotsPerInch, dotsPerInch);
        QFile file(picture);
        if (!image.save(picture.toStdString(), "png", dotsPerInch) || !file.open(QIODevice::ReadOnly))
            return tl::make_unexpected(noText(name));
        if (auto added = appendRecognised(document, file.readAll(), name, limits); !added)
            return tl::make_unexpected(std::move(added.error()));
    }
    return withText(std::move(document), name);
}

Result<Document> readImage(std::string_view bytes, const std::string &name, const ReadLimits &limits)
{
    if (!limits.recognise || !canRecognise())
        return tl::make_unexpected(noText(name));
    Document document;
    document.origin.format = Format::Image;
    if (auto added = appendRecognised(document, QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())), name, limits); !added)
        return tl::make_unexpected(std::move(added.error()));
    return withText(std::move(document), name);
}

} // namespace starboard
