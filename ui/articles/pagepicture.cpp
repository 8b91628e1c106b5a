#include "ui/articles/pagepicture.h"

#include "model/read/archive.h"
#include "model/read/files.h"
#include "model/read/reader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <poppler-document.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <memory>

namespace starboard {
namespace {

struct PagePictureWords {
    Q_DECLARE_TR_FUNCTIONS(PagePictureWords)
};

tl::unexpected<Failure> told(FailureCode code, const QString &sentence) { return fail(code, sentence.toStdString()); }

Result<std::string> entryWith(const std::string &sha256Wanted, std::string_view archive, const DocumentRow &document, const ReadLimits &limits)
{
    std::string found;
    UnpackBudget budget{archive.size(), 0, 0};
    // What went wrong with other entries is of no interest here.
    (void)readArchive(archive, document.name, limits, budget, [&](const std::string &, Result<ArchiveEntry> &&entry) {
        if (entry && sha256(entry->bytes) == sha256Wanted)
            found = std::move(entry->bytes);
        return found.empty();
    });
    if (found.empty())
        return told(FailureCode::Damaged,
                    PagePictureWords::tr("“%1” has been changed since it was imported, so its page is not shown.")
                        .arg(QString::fromStdString(document.path)));
    return found;
}

Result<std::string> bytesOf(const DocumentRow &document)
{
    const QString path = QString::fromStdString(document.path);
    if (path.isEmpty() || !QFileInfo::exists(path))
        return told(FailureCode::NotFound,
                    PagePictureWords::tr("The source file is not at “%1” any more. Say where it is now to see the page; text and facts are kept.")
                        .arg(path));
    const ReadLimits limits;
    auto bytes = readBytes(document.path, document.name, limits.archiveBytes);
    if (!bytes || sha256(*bytes) == document.sha256)
        return bytes;
    return entryWith(document.sha256, *bytes, document, limits);
}

tl::unexpected<Failure> notDrawn(const DocumentRow &document)
{
    return told(FailureCode::Unsupported,
                PagePictureWords::tr("The page of “%1” cannot be drawn.").arg(QString::fromStdString(document.name)));
}

Result<QImage> pdfPage(const std::string &bytes, const DocumentRow &document, std::uint32_t page, double dotsPerInch)
{
    const std::unique_ptr<poppler::document> pdf(
        poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
    const std::unique_ptr<poppler::page> wanted(pdf ? pdf->create_page(static_cast<int>(page)) : nullptr);
    poppler::page_renderer renderer;
    renderer.set_render_hints(poppler::page_renderer::antialiasing | poppler::page_renderer::text_antialiasing);
    renderer.set_image_format(poppler::image::format_argb32);
    const poppler::image drawn = wanted ? renderer.render_page(wanted.get(), dotsPerInch, dotsPerInch) : poppler::image();
    if (!drawn.is_valid())
        return notDrawn(document);
    return QImage(reinterpret_cast<const uchar *>(drawn.const_data()), drawn.width(), drawn.height(), drawn.bytes_per_row(),
                  QImage::Format_ARGB32)
        .copy(); // poppler's memory goes with its image
}

} // namespace

Result<QImage> pagePicture(const DocumentRow &document, std::uint32_t page, double dotsPerInch)
{
    if (document.format == name(Format::Ofd))
        return told(FailureCode::Unsupported,
                    PagePictureWords::tr("Pages of OFD files cannot be drawn here. The text beside is complete; to see the page, open “%1” in "
                                         "an OFD reader.")
                        .arg(QString::fromStdString(document.path)));
    const auto bytes = bytesOf(document);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    if (document.format == name(Format::Pdf))
        return pdfPage(*bytes, document, page, dotsPerInch);
    const QImage scan = QImage::fromData(QByteArrayView(bytes->data(), static_cast<qsizetype>(bytes->size())));
    if (scan.isNull())
        return notDrawn(document);
    return scan;
}

} // namespace starboard
