#include "model/read/recognise.h"

#include "model/read/message.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <memory>
#include <poppler-document.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

namespace starboard {

namespace {

constexpr int listTimeout = 5000;          // milliseconds
constexpr int recognitionTimeout = 300000; // a full newspaper page at 300 dpi takes about a minute

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

Result<std::u32string> recognise(std::string_view image, const std::string &name)
{
    QProcess process;
    process.start(program(),
                  {QStringLiteral("stdin"), QStringLiteral("stdout"), QStringLiteral("-l"), QStringLiteral("chi_sim")});
    process.write(image.data(), static_cast<qint64>(image.size()));
    process.closeWriteChannel();
    if (!process.waitForFinished(recognitionTimeout) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        return readFailure(FailureCode::NoText,
                           QT_TRANSLATE_NOOP("read", "The characters of “%1” could not be recognised."), name,
                           process.readAllStandardError().toStdString());
    return fromUtf8(process.readAllStandardOutput().toStdString());
}

Result<Document> recogniseScan(const poppler::document &pdf, const std::string &name, const ReadLimits &limits)
{
    if (!limits.recognise || !canRecognise())
        return tl::make_unexpected(noText(name));
    constexpr double dotsPerInch = 300;
    Document document;
    document.origin.format = Format::Pdf;
    document.origin.recognised = true;
    QTemporaryDir folder;
    QString picture = folder.filePath(QStringLiteral("page.png"));
    for (int i = 0; i < pdf.pages(); ++i) {
        std::unique_ptr<poppler::page> page(pdf.create_page(i));
        if (!page)
            continue;
        poppler::rectf size = page->page_rect();
        document.origin.pages.push_back({static_cast<float>(size.width()), static_cast<float>(size.height())});
        poppler::image image = poppler::page_renderer().render_page(page.get(), dotsPerInch, dotsPerInch);
        QFile file(picture);
        if (!image.save(picture.toStdString(), "png") || !file.open(QIODevice::ReadOnly))
            return tl::make_unexpected(noText(name));
        auto text = recognise(file.readAll().toStdString(), name);
        if (!text)
            return tl::make_unexpected(std::move(text.error()));
        document.text += *text;
    }
    return document;
}

Result<Document> readImage(std::string_view bytes, const std::string &name, const ReadLimits &limits)
{
    if (!limits.recognise || !canRecognise())
        return tl::make_unexpected(noText(name));
    auto text = recognise(bytes, name);
    if (!text)
        return tl::make_unexpected(std::move(text.error()));
    Document document;
    document.origin.recognised = true;
    document.text = std::move(*text);
    return document;
}

} // namespace starboard
